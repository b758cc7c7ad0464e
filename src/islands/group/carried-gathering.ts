import type { CodedQuestion } from '../../domain/group/coded-question.ts';
import { emptyGathering, type Gathering, MOST, show, takeIn } from '../../domain/group/gathering.ts';

/** What is gathered as a text for a fragment: the codes, with a star after each at which a picture was shown. */
export function carriedGathering({ codes, shows }: Gathering): string {
  return codes.map(({ code }, at) => (shows.includes(at + 1) ? `${code}*` : code)).join('.');
}

/** The gathering in such a text; what is no code of the question is left out. */
export function gatheringIn(text: string, question: CodedQuestion): Gathering {
  return text
    .split('.')
    .slice(0, MOST)
    .reduce((gathering, part) => {
      const next = takeIn(gathering, part.replace('*', ''), question).gathering;
      return part.endsWith('*') ? show(next) : next;
    }, emptyGathering);
}
