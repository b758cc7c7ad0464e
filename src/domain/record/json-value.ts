/** Anything that JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** An object of which everything inside can be said in JSON. */
export type JsonObject = { [key: string]: JsonValue };

/** Deeper than anything that is kept on purpose; an object that holds itself ends here. */
export const DEEPEST_JSON = 30;

/** Tells whether something is an object made of fields alone: no list, no date, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isJson(value: unknown, depth: number): value is JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth > DEEPEST_JSON) return false;
  if (Array.isArray(value)) return value.every((part) => isJson(part, depth + 1));
  return isPlainObject(value) && Object.values(value).every((part) => isJson(part, depth + 1));
}

/** Tells whether something is an object that comes back the same after being written as JSON and read again. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isPlainObject(value) && isJson(value, 0);
}

/** Tells whether something comes back the same after being written as JSON and read again, and is not too deep to be kept. */
export function isJsonValue(value: unknown): value is JsonValue {
  return isJson(value, 0);
}
