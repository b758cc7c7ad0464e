import type { QuestionKind } from '../../domain/group/coded-question.ts';
import { type Reach, reachOf } from '../../domain/group/reach.ts';
import { addressOf } from '../../i18n/address.ts';
import type { Lang } from '../../i18n/locales.ts';

/** Where participants answer: the address, as it is typed over from a screen, and who can open it. */
export type JoinPlace = Readonly<{ address: string; shown: string; reach: Reach }>;

/** Where the participants of a session answer, on this page's host. @param session its id */
export function joinPlace(lang: Lang, session: string, kind: QuestionKind): JoinPlace {
  const address = new URL(`${addressOf(lang, `session/${session}/join`)}#${kind}`, location.origin).href;
  return { address, shown: address.replace(/^https?:\/\//u, ''), reach: reachOf(location.hostname) };
}
