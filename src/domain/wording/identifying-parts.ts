import { looksLikeFullName } from './looks-like-full-name.ts';

/** Words that begin a sentence or name a day or a month, and are no first names. */
const noNames = new Set(
  (
    'als toen dan dat die dit daar daarna de het een en maar of want met van voor door bij in op aan uit over na tot om zonder ' +
    'ik jij je hij zij ze wij we jullie wie wat waar wanneer waarom hoe soms vandaag gisteren morgen eerst later nu ook niet geen ' +
    'mijn jouw zijn haar ons onze hun deze mevrouw meneer juf meester ' +
    'when then that this there the a an and but or because with from for by at in on to about after before without if as ' +
    'i you he she it they we who what where why how sometimes today yesterday tomorrow first later now also not no ' +
    'my your his her our their these those miss mr mrs ms ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'january february march may june july august october'
  ).split(' '),
);

/** Two words with a capital or more, with "van den", "’t" and the like between them. */
const runOfNames =
  /\p{Lu}[\p{L}’'-]+(?:[ \t]+(?:(?:van|von|de|den|der|du|la|le|el|al|ten|ter|te|’t|'t)[ \t]+)*\p{Lu}[\p{L}’'-]+)+/gu;
const email = /[^\s<>()"“”]+@[^\s<>()"“”]+\.[\p{L}]{2,}/gu;
/** A telephone number: nine digits or more, however they are grouped. A year and a date are shorter. */
const longNumber = /\+?\d(?:[\s./()-]{0,2}\d){8,}/gu;

/** A run of words with capitals without those that begin a sentence; `null` where no two are left. */
function nameIn(run: string): string | null {
  const words = run.split(/[ \t]+/u);
  const first = words.findIndex((word) => !noNames.has(word.toLowerCase()));
  const name = words.slice(Math.max(first, 0)).join(' ');
  return first >= 0 && looksLikeFullName(name) ? name : null;
}

/** What in a running text may tell who someone is, each as it stands there. */
export type IdentifyingParts = Readonly<{
  /** What looks like a first name with a surname. */
  names: readonly string[];
  /** What looks like an e-mail address or a telephone number. */
  addresses: readonly string[];
}>;

/** What in a text of the learner may tell who someone is. It may be mistaken in both directions: it is a reason to look, no more. */
export function identifyingParts(text: string): IdentifyingParts {
  const names = [...text.matchAll(runOfNames)].map(([run]) => nameIn(run)).filter((name) => name !== null);
  const addresses = [...text.matchAll(email), ...text.matchAll(longNumber)].map(([part]) => part.trim());
  return { names: [...new Set(names)], addresses: [...new Set(addresses)] };
}
