/**
 * Opens an address in a window of its own, or brings the one of that name to the front; `false` where the browser doesn't allow it.
 *
 * @param name what the window is called, so that there is only one of it
 */
export function openSecondWindow(address: string, name: string): boolean {
  const opened = window.open(address, name, 'popup,width=920,height=800');
  opened?.focus();
  return opened !== null;
}
