import { useState } from 'react';

import { markdownOf } from '../../domain/portfolio/markdown-of.ts';
import type { PortfolioDocument } from '../../domain/portfolio/portfolio-document.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { now } from '../../platform/clock.ts';
import { saveFile } from '../../platform/save-file.ts';
import { localDay } from '../local-day.ts';
import type { PortfolioUi } from './portfolio-ui.ts';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  lang: Lang;
  document: PortfolioDocument;
  /** Nothing is chosen, so there is nothing to take. */
  isEmpty: boolean;
  ui: PortfolioUi;
}

/** Ways to take a portfolio along: on paper, as a Word file, as Markdown. What makes Word files is fetched at the click. */
export function TakeDocument({ lang, document, isEmpty, ui }: Props) {
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);

  const fileName = (ending: string) => `dyade-portfolio-${localDay(now())}.${ending}`;

  function hand(name: string, type: string, content: string | Blob) {
    saveFile(name, type, content);
    setMessage(fill(ui.saved, { name }));
  }

  async function handWordFile() {
    if (busy) return;
    setBusy(true);
    setMessage(ui.making);
    try {
      const { docxOf } = await import('../../platform/docx-of.ts');
      hand(fileName('docx'), wordFile, await docxOf(document, lang));
    } catch {
      setMessage(ui.docxFailed);
    }
    setBusy(false);
  }

  return (
    <>
      <div className="actions">
        <button type="button" className="button" disabled={isEmpty} onClick={() => print()}>
          {ui.print}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={isEmpty}
          aria-disabled={busy}
          onClick={() => void handWordFile()}
        >
          {ui.docx}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={isEmpty}
          onClick={() => hand(fileName('md'), 'text/markdown', markdownOf(document))}
        >
          {ui.markdown}
        </button>
      </div>
      <p role="status">{isEmpty ? ui.nothingChosen : message}</p>
    </>
  );
}
