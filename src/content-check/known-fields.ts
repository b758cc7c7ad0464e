type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** The definition that a schema carries with it. */
function definition(schema: unknown): Fields {
  return isRecord(schema) && isRecord(schema['def']) ? schema['def'] : {};
}

/** The schema inside defaults, optional fields and transformations. */
function unwrapped(schema: unknown): unknown {
  const { type, innerType, in: before } = definition(schema);
  if (type === 'pipe') return unwrapped(before);
  return innerType === undefined ? schema : unwrapped(innerType);
}

/** Of alternatives that are told apart by a field, the one that the data says it is; else none. */
function alternative(schema: unknown, data: unknown): unknown {
  const { discriminator, options } = definition(schema);
  if (typeof discriminator !== 'string' || !Array.isArray(options) || !isRecord(data)) return undefined;
  return options.find((option: unknown) => {
    const { shape } = definition(option);
    const { values } = definition(isRecord(shape) ? shape[discriminator] : undefined);
    return Array.isArray(values) && values.includes(data[discriminator]);
  });
}

function step(schema: unknown, data: unknown, key: PropertyKey): unknown {
  const { type, shape, element, valueType, items } = definition(schema);
  if (type === 'union') return step(unwrapped(alternative(schema, data)), data, key);
  if (type === 'array') return element;
  if (type === 'record') return valueType;
  if (type === 'tuple' && Array.isArray(items)) return items[Number(key)];
  return isRecord(shape) ? shape[String(key)] : undefined;
}

/**
 * The fields that a schema knows at a place in the data, in the schema's order.
 *
 * @param schema a schema of `src/schemas`
 * @param data what was read with it; its values tell which of several alternatives is meant
 * @returns empty when the place has no fixed fields, or can't be told
 */
export function knownFields(schema: unknown, data: unknown, path: readonly PropertyKey[]): readonly string[] {
  let here = unwrapped(schema);
  let value = data;
  for (const key of path) {
    here = unwrapped(step(here, value, key));
    value = isRecord(value) ? value[String(key)] : undefined;
  }
  const { type, shape, options } = definition(here);
  if (type === 'object') return isRecord(shape) ? Object.keys(shape) : [];
  if (type !== 'union' || !Array.isArray(options)) return [];
  const chosen = alternative(here, value);
  const shapes: unknown[] = chosen === undefined ? options : [chosen];
  return [...new Set(shapes.flatMap((option) => knownFields(option, value, [])))];
}
