import { composePortfolio, type PortfolioWords } from '../../domain/portfolio/compose-portfolio.ts';
import { isChosen } from '../../domain/portfolio/is-chosen.ts';
import type { Fact } from '../../domain/portfolio/portfolio-document.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { now } from '../../platform/clock.ts';
import { ChooseWorks } from './ChooseWorks.tsx';
import { DocumentView } from './DocumentView.tsx';
import { OwnField } from './OwnField.tsx';
import { OwnName } from './OwnName.tsx';
import type { DocumentSource, PortfolioUi, PortfolioWording } from './portfolio-ui.ts';
import type { ReadEntries } from './read-entries.ts';
import { shownName } from './shown-name.ts';
import { TakeDocument } from './TakeDocument.tsx';
import type { PortfolioSettings } from './use-settings.ts';
import { workWarnings } from './work-warnings.ts';
import { worksIn } from './works-in.ts';

interface Props {
  wording: PortfolioWording;
  entries: ReadEntries;
  settings: PortfolioSettings;
  source: DocumentSource;
  /** Where what can't be read here is shown. */
  myData: Readonly<{ title: string; address: string }>;
  onChange: (changes: Partial<PortfolioSettings>) => void;
}

function wordsOf(ui: PortfolioUi, source: DocumentSource): PortfolioWords {
  const { title, outcomes, elsewhere, plans, closing, closingOutcomes, closingScans, closingPeople } = ui;
  return {
    title,
    outcomes,
    elsewhere,
    plans,
    closing,
    closingAlways: [ui.closingOwn, ui.closingChosen],
    closingOutcomes,
    closingScans,
    closingPeople,
    closingSource: fill(ui.closingSource, source),
  };
}

/** What goes in, whose it is, how to take it along, and how it reads. */
export function PortfolioView({ wording, entries, settings, source, myData, onChange }: Props) {
  const { lang, ui, course } = wording;
  const works = worksIn(entries, wording);
  const chosen = works.filter((work) => isChosen(work, settings.choices));
  const marked = chosen.filter((work) => workWarnings({ ...work, isOthers: false }, lang, ui).length > 0).length;
  const facts: readonly Fact[] = [
    { label: ui.docName, text: shownName(settings) },
    { label: ui.docProgramme, text: settings.programme },
    { label: ui.docDay, text: formatDay(lang, now()) },
    { label: ui.docCourse, text: source.course },
  ];
  const document = composePortfolio({ works: chosen, modules: course.modules, facts, words: wordsOf(ui, source) });
  return (
    <>
      <section aria-labelledby="choose">
        <h2 id="choose">{ui.chooseTitle}</h2>
        {works.length === 0 ? <p>{ui.nothing}</p> : <p>{ui.chooseIntro}</p>}
        <ChooseWorks
          lang={lang}
          works={works}
          choices={settings.choices}
          addresses={course.addresses}
          ui={ui}
          onChoose={(choices) => onChange({ choices })}
        />
        {entries.unreadable > 0 && (
          <p className="meta">
            {fill(ui.unreadable, { count: entries.unreadable })} <a href={myData.address}>{myData.title}</a>.
          </p>
        )}
      </section>
      {works.length > 0 && (
        <>
          <section aria-labelledby="title-page">
            <h2 id="title-page">{ui.titlePage}</h2>
            <OwnName settings={settings} ui={ui} onChange={onChange} />
            <div className="own-field">
              <OwnField
                id="own-programme"
                label={ui.programme}
                help={ui.programmeHelp}
                most={200}
                value={settings.programme}
                onInput={(programme) => onChange({ programme })}
              />
            </div>
          </section>
          <section aria-labelledby="take">
            <h2 id="take">{ui.saveTitle}</h2>
            <p className="meta">{ui.saveText}</p>
            {marked > 0 && <p className="work-warning">{fill(ui.checkNames, { count: marked })}</p>}
            <TakeDocument lang={lang} document={document} isEmpty={chosen.length === 0} ui={ui} />
          </section>
          {chosen.length > 0 && (
            <div className="preview">
              <p className="eyebrow">{ui.preview}</p>
              <DocumentView document={document} />
            </div>
          )}
        </>
      )}
    </>
  );
}
