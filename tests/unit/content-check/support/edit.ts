import type { Files } from './files.ts';

/** A change of a course's files. */
export type Change = (files: Files) => Files;

/**
 * Replaces a text in a file of the content once; `nth` counts from 1 where it stands there more often.
 *
 * @throws RangeError if the text doesn't stand there as often as that: the example would change nothing
 */
export function edit(path: string, from: string, to: string, nth = 1): Change {
  return (files) => {
    const pieces = (files[path] ?? '').split(from);
    if (pieces.length <= nth) throw new RangeError(`${path} doesn't hold "${from}" ${nth} times.`);
    return { ...files, [path]: `${pieces.slice(0, nth).join(from)}${to}${pieces.slice(nth).join(from)}` };
  };
}

/** The same edit in the file of each language; `path` has `*` for the language. */
export function editEach(path: string, from: string, to: string, nth = 1): Change {
  return all(edit(path.replace('*', 'nl'), from, to, nth), edit(path.replace('*', 'en'), from, to, nth));
}

/** Adds a file, or replaces it. */
export function add(path: string, text: string): Change {
  return (files) => ({ ...files, [path]: text });
}

/** Takes out a file, or all files of a folder. */
export function remove(path: string): Change {
  return (files) => {
    const rest = Object.entries(files).filter(([file]) => file !== path && !file.startsWith(`${path}/`));
    if (rest.length === Object.keys(files).length) throw new RangeError(`There is no ${path}.`);
    return Object.fromEntries(rest);
  };
}

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (files) => changes.reduce((changed, change) => change(changed), files);
}
