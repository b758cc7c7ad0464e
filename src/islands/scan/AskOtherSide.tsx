import { addressOf } from '../../i18n/address.ts';
import { ShareLink } from '../ShareLink.tsx';
import type { KeptResult } from './kept-result.ts';
import type { ScanProps } from './scan-ui.ts';

interface Props {
  scan: ScanProps;
  /** The result that is shown; the nickname in it stays on this page. */
  result: KeptResult;
  /** Asks for the form of a perspective, about someone. */
  onFill: (perspective: string, about?: string) => void;
}

/**
 * How to ask the other person for their side: an invitation to copy, share or scan, or here together; or else to imagine it. Who has been
 * asked already is not asked again.
 */
export function AskOtherSide({ scan: { structure, words, side, lang, id }, result, onFill }: Props) {
  const other = structure.perspectives.find((perspective) => perspective.side === 'other');
  if (!other || result.how === 'asked') return null;
  const address = new URL(addressOf(lang, `scan/${id}/other-side`), location.origin).href;
  return (
    <div className="result-foot ask screen-only">
      <section className="card" aria-labelledby="ask-other">
        <h3 id="ask-other">{side.askTitle}</h3>
        <p>{side.askLead}</p>
        <ul>
          <li>{side.askFree}</li>
          <li>{side.askAnswers}</li>
          <li>{side.askAge}</li>
        </ul>
        {words.asking?.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <ShareLink id="invitation" address={address} ui={side} />
        <p>
          <a href={address}>{side.together}</a>
        </p>
      </section>
      {result.how === 'self' && (
        <section className="card" aria-labelledby="imagine-other">
          <h3 id="imagine-other">{side.imagineTitle}</h3>
          <p>{side.imagineText}</p>
          <button type="button" className="button quiet" onClick={() => onFill(other.id, result.about)}>
            {side.imagine}
          </button>
        </section>
      )}
    </div>
  );
}
