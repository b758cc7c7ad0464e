/** Anything that JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** An object of which everything inside can be said in JSON. */
export type JsonObject = { [key: string]: JsonValue };

/** Deeper than anything that is kept on purpose; an object that holds itself ends here. */
const deepest = 30;

/** Tells whether something is an object made of fields alone: no list, no date, no instance of a class. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isJson(value: unknown, depth: number): value is JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth > deepest) return false;
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

/**
 * A copy that JSON can say: fields without a value are left out, dates become ISO times, and whatever else JSON has no word for
 * becomes a text that names it. What is more than 30 levels deep is named and not followed.
 */
export function jsonCopy(value: unknown, depth = 0): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  // `value.map` would ask the list itself what to make, and a list that was kept may have a field named `constructor`.
  if (depth <= deepest && Array.isArray(value)) return Array.from(value, (part) => jsonCopy(part, depth + 1));
  if (depth > deepest || !isPlainObject(value)) return Object.prototype.toString.call(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(fields.map(([key, part]) => [key, jsonCopy(part, depth + 1)]));
}
