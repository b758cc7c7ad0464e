/** How long a browser may take to fetch the file from the page, in milliseconds. */
const fetchWithin = 60_000;

/** Hands the learner a file that was made in the page; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari fetches it only after this, and gives no file where it is gone by then.
  setTimeout(() => URL.revokeObjectURL(address), fetchWithin);
}
