/** Whether pages of this build may be kept on a device: not where an author works, and not where it is switched off. */
export const staysOffline = import.meta.env.PROD && process.env['OFFLINE'] !== 'off';
