import { readingOf } from '../../domain/agreement/reading-of.ts';
import { mostAgreed } from '../../domain/agreement/most-agreed.ts';
import type { Judged } from '../../domain/group/judged.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/locales.ts';
import { codedInWords } from '../exercise/coded-in-words.ts';
import { Reason } from '../exercise/Reason.tsx';
import type { GroupUi, JudgingData } from './group-ui.ts';

interface Props {
  lang: Lang;
  judging: JudgingData;
  /** Which fragment, from 0. */
  at: number;
  judged: Judged;
  /** Whether our own reading is shown, with its reason. */
  withOurs: boolean;
  ui: GroupUi;
}

/** How a group judged one fragment: how many chose what, how many agree, how sure they were, and on request how we read it. */
export function JudgedFragment({ lang, judging: { part, words }, at, judged, withOurs, ui }: Props) {
  const item = part.items[at];
  if (!item) return null;
  const { same, of, most } = mostAgreed(judged.counts);
  const name = (target: string) => words.targets?.[target] ?? target;
  const mostNames = most.map((place) => name(part.targets[place] ?? ''));
  const sureness = [ui.unsure, ui.fairlySure, ui.sure]
    .map((label, level) => `${label} ${judged.confidence[level] ?? 0}`)
    .join(' · ');
  const agreement = most.length > 1 ? ui.agreeTied : ui.agree;
  return (
    <li className="judged-fragment">
      <h4 className="judged-words">
        <span className="fragment-number">{at + 1}</span> {words.items[item.id]?.text}
      </h4>
      {of === 0 ? (
        <p>{ui.fewOnFragment}</p>
      ) : (
        <>
          <table className="tally">
            <caption className="visually-hidden">{fill(ui.tally, { number: at + 1 })}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{ui.choice}</th>
                <th scope="col">{ui.howMany}</th>
              </tr>
            </thead>
            <tbody>
              {part.targets.map((target, place) => {
                const count = judged.counts[place] ?? 0;
                return (
                  <tr key={target} className={most.includes(place) ? 'is-most' : undefined}>
                    <th scope="row">{name(target)}</th>
                    <td>
                      <svg viewBox="0 0 400 24" preserveAspectRatio="none" aria-hidden="true">
                        <rect className="room" x="0.5" y="8" width="399" height="8" />
                        <rect className="block" x="0" y="2" width={(count / of) * 400} height="20" />
                      </svg>
                      <span>{count}</span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p>
            <b>{fill(agreement, { same, of, choice: formatList(lang, mostNames) })}</b>
            {judged.confidence.some((count) => count > 0) && <span className="meta"> {sureness}</span>}
          </p>
        </>
      )}
      {withOurs && (
        <Reason
          reading={most.length === 1 ? readingOf(item, part.targets[most[0] ?? -1] ?? '') : 'other'}
          verdict={fill(ui.ours, { target: codedInWords(item, words, ui.also, lang) })}
          reason={words.items[item.id]?.feedback ?? ''}
        />
      )}
    </li>
  );
}
