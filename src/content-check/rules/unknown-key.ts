import { ContentKey, contentKinds, type ContentKind } from '../../schemas/reference-key.ts';
import type { Problem } from '../problem.ts';
import type { KnownIds } from './known-ids.ts';
import { unknownId } from './unknown-id.ts';

function isKind(kind: string): kind is ContentKind {
  return Object.hasOwn(contentKinds, kind);
}

/** A problem when a key, such as `case/willem`, isn't the key of anything. */
export function unknownKey(key: string, at: Readonly<{ file: string; line: number }>, known: KnownIds): readonly Problem[] {
  const [kind = '', ...ids] = key.split('/');
  if (isKind(kind) && ContentKey.safeParse(key).success) return unknownId(ids.join('/'), at, known[kind]);
  const kinds = Object.keys(contentKinds).join(', ');
  return [
    {
      ...at,
      message: `"${key}" isn't a key.`,
      cure: `Write kind/id, for example case/willem or lesson/dimensions/reading-a-profile; the kinds are ${kinds}.`,
    },
  ];
}
