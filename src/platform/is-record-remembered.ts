/** Tells whether the browser remembers, beside the record, that something is kept on this device. */
export function isRecordRemembered(): boolean {
  try {
    return localStorage.getItem('dyade:record') !== null;
  } catch {
    return false;
  }
}
