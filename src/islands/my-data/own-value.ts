/** What stands under a key that came from a file or from storage: never what every object has, such as `constructor`. */
export function ownValue<Value>(values: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}
