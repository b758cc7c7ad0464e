/** An entry of a collection, or an error that names the file that is missing. The content check finds these before, all at once. */
export function found<Entry>(entry: Entry | undefined, file: string): Entry {
  if (entry === undefined)
    throw new Error(`content/${file} is missing. Add it, or run "npm run check" to see all that is missing.`);
  return entry;
}
