import type { Problem } from '../problem.ts';
import type { Path } from '../value-at.ts';
import type { DataFile } from '../yaml-file.ts';
import type { KnownIds } from './known-ids.ts';
import { type Choice, unknownId } from './unknown-id.ts';
import { unknownKey } from './unknown-key.ts';

/** Problems in a list of ids that must each be one of a choice; `path` is the path of the list. */
export function namedIds(file: DataFile<unknown>, path: Path, ids: readonly string[], choice: Choice): readonly Problem[] {
  return ids.flatMap((id, at) => unknownId(id, { file: file.file, line: file.lineAt([...path, at]) }, choice));
}

/** Problems with an id that must be one of a choice; `path` is the path of the field, which may be absent. */
export function namedId(file: DataFile<unknown>, path: Path, id: string | undefined, choice: Choice): readonly Problem[] {
  return id === undefined ? [] : unknownId(id, { file: file.file, line: file.lineAt(path) }, choice);
}

/** Problems with the names of fields that must each be one of a choice; `path` is the path of the fields. */
export function namedFields(file: DataFile<unknown>, path: Path, fields: object, choice: Choice): readonly Problem[] {
  return Object.keys(fields).flatMap((id) => namedId(file, [...path, id], id, choice));
}

/** Problems with a key, such as `case/willem`, that must be the key of something; `path` is the path of the field. */
export function namedKey(file: DataFile<unknown>, path: Path, key: string, known: KnownIds): readonly Problem[] {
  return unknownKey(key, { file: file.file, line: file.lineAt(path) }, known);
}
