import { DEEPEST_JSON, isPlainObject, type JsonValue } from './json-value.ts';

/**
 * A copy that JSON can say: fields without a value are left out, dates become ISO times, and whatever else JSON has no word for
 * becomes a text that names it. What is more than 30 levels deep, or holds itself, is named and not followed.
 *
 * @param around what the value stands in, from the outside inwards
 */
export function jsonCopy(value: unknown, around: readonly unknown[] = []): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  const isFollowed = around.length <= DEEPEST_JSON && !around.includes(value);
  const inside = [...around, value];
  // `value.map` would ask the list itself what to make, and a list that was kept may have a field named `constructor`.
  if (isFollowed && Array.isArray(value)) return Array.from(value, (part) => jsonCopy(part, inside));
  if (!isFollowed || !isPlainObject(value)) return Object.prototype.toString.call(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(fields.map(([key, part]) => [key, jsonCopy(part, inside)]));
}
