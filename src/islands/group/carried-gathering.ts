import type { CodedQuestion } from '../../domain/group/coded-question.ts';
import { emptyGathering, type Gathering, show, takeIn } from '../../domain/group/gathering.ts';
import { NONCES } from '../../domain/group/group-code.ts';

/** Longer than what a group gathers, however often it begins anew. */
const longest = 2000;

/** What is gathered as a text for a fragment: what is spent, each after an exclamation mark; then the codes, with a star after each at which a picture was shown. */
export function carriedGathering({ codes, shows, spent }: Gathering): string {
  const held = codes.map(({ code }, at) => (shows.includes(at + 1) ? `${code}*` : code));
  return [...spent.map((nonce) => `!${nonce.toString(36)}`), ...held].join('.');
}

/** The gathering in such a text; what is no code of the question is left out. */
export function gatheringIn(text: string, question: CodedQuestion): Gathering {
  return text
    .split('.')
    .slice(0, longest)
    .reduce((gathering, part) => {
      if (part.startsWith('!')) {
        const nonce = Number.parseInt(part.slice(1), 36);
        return nonce >= 0 && nonce < NONCES ? { ...gathering, spent: [...gathering.spent, nonce] } : gathering;
      }
      const next = takeIn(gathering, part.replace('*', ''), question).gathering;
      return part.endsWith('*') ? show(next) : next;
    }, emptyGathering);
}
