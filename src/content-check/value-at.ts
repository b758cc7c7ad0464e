/** The way to a value: names of fields and numbers of entries, from the top of the file. */
export type Path = readonly PropertyKey[];

/** The value at a path in data that was read from a file; `undefined` when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, data);
}
