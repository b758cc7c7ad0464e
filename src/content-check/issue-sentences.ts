import { closest } from './closest.ts';
import { knownFields } from './known-fields.ts';
import type { Issue } from './schema.ts';
import { type Path, valueAt } from './value-at.ts';

/** What a schema says, in words for an author, with the place that it is about. */
export type Sentence = Readonly<{ path: Path; message: string; cure: string }>;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function named(path: Path, data: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last !== 'number') return `"${String(last)}"`;
  const id = valueAt(data, [...path, 'id']);
  const list = path.length > 1 ? ` of "${String(path.at(-2))}"` : '';
  return typeof id === 'string' ? `The entry "${id}"${list}` : `Entry ${last + 1}${list}`;
}

function shown(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : JSON.stringify(value);
}

function typeSentence(issue: Issue, name: string, value: unknown): Omit<Sentence, 'path'> {
  const wanted = kinds[issue.expected ?? ''] ?? String(issue.expected);
  if (value === undefined) return { message: `${name} is missing.`, cure: `Add it here, with ${wanted} as its value.` };
  const plain = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return {
    message: `${name} is ${shown(value)}, but it has to be ${wanted}.`,
    cure: plain ? `Put quotation marks around it: "${String(value)}".` : `Make it ${wanted}.`,
  };
}

/** The schemas' own messages are cures; what the library says by itself is not for authors. */
function ownMessage({ message }: Issue): string | null {
  return /^(Invalid|Too (small|big)|Unrecognized)/.test(message) ? null : message;
}

function sizeSentence(issue: Issue, name: string, value: unknown): Omit<Sentence, 'path'> {
  const limit = issue.minimum === undefined ? `at most ${String(issue.maximum)}` : `at least ${String(issue.minimum)}`;
  if (Array.isArray(value))
    return { message: `${name} has ${value.length === 1 ? '1 entry' : `${value.length} entries`}.`, cure: `Give it ${limit}.` };
  return { message: `${name} is ${shown(value)}.`, cure: ownMessage(issue) ?? `Make it ${limit}.` };
}

function valueSentence(allowed: readonly unknown[], name: string, value: unknown): Omit<Sentence, 'path'> {
  const cure = `Write ${allowed.length === 1 ? '' : 'one of '}${allowed.map(String).join(', ')}.`;
  return { message: value === undefined ? `${name} is missing.` : `${name} is ${shown(value)}: that isn't possible here.`, cure };
}

function fieldSentence(key: string, fields: readonly string[]): Omit<Sentence, 'path'> {
  const meant = closest(key, fields);
  return {
    message: `"${key}" isn't a field that is known here.`,
    cure: `${meant === null ? 'Take it out.' : `Did you mean "${meant}"?`} The fields here are ${fields.join(', ')}.`,
  };
}

/** Of the alternatives that failed, what stands in the way of the one that came nearest. */
function nearest(issue: Issue): readonly Issue[] {
  const [first, ...others] = issue.errors ?? [];
  if (first === undefined) return [];
  const best = others.reduce((one, other) => (other.length < one.length ? other : one), first);
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/**
 * What is wrong with data according to one issue of its schema: a sentence for each unknown field, one for anything else.
 *
 * @param schema the schema of the whole file, for the names of the fields that it knows
 * @param data the whole file, before the schema changed anything
 */
export function issueSentences(issue: Issue, schema: unknown, data: unknown): readonly Sentence[] {
  const { path } = issue;
  const name = named(path, data);
  const value = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fields = knownFields(schema, data, path);
      return (issue.keys ?? []).map((key) => ({ path: [...path, key], ...fieldSentence(key, fields) }));
    }
    case 'invalid_union':
      if (issue.options !== undefined) return [{ path, ...valueSentence(issue.options, name, value) }];
      return nearest(issue).flatMap((inner) => issueSentences(inner, schema, data));
    case 'invalid_type':
      return [{ path, ...typeSentence(issue, name, value) }];
    case 'invalid_value':
      return [{ path, ...valueSentence(issue.values ?? [], name, value) }];
    case 'too_small':
    case 'too_big':
      return [{ path, ...sizeSentence(issue, name, value) }];
    case 'invalid_key':
      return [{ path, message: `${name} can't be a name here.`, cure: issue.issues?.[0]?.message ?? 'Give it another name.' }];
    case 'invalid_format':
      return [
        { path, message: `${name} is ${shown(value)}.`, cure: ownMessage(issue) ?? 'Write a whole address, from https:// on.' },
      ];
    default:
      return [{ path, message: `${name} doesn't fit.`, cure: issue.message }];
  }
}
