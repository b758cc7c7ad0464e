/** Who can open the address under which the site stands: everybody, devices on the same network, or this device alone. */
export type Reach = 'everybody' | 'network' | 'device';

const device = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|)$/u;
const network =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[f[cde].*\]|[^.]+|.*\.(local|lan|home|internal|home\.arpa))$/u;

/** Who can open a site on this host. @param host as in an address, without the port; empty for a file */
export function reachOf(host: string): Reach {
  if (device.test(host)) return 'device';
  return network.test(host) ? 'network' : 'everybody';
}
