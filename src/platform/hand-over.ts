/** Puts a text on the clipboard; `false` where the browser doesn't let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without a secure connection there is no clipboard, and a person may refuse it.
    return false;
  }
}

/** Tells whether the device can share an address by its own means: a message, a mail, a device near by. */
export function canShare(): boolean {
  return 'share' in navigator;
}

/** Lets the person share an address by the device's own means; `false` where they thought better of it. */
export async function shareAddress(address: string): Promise<boolean> {
  try {
    await navigator.share({ url: address });
    return true;
  } catch {
    return false;
  }
}
