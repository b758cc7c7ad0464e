import { composeStatement } from '../../domain/portfolio/compose-statement.ts';
import { PASS_MARK, QUESTIONS_PER_CHECK } from '../../domain/quiz/check-rules.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDay } from '../../i18n/format.ts';
import { now } from '../../platform/clock.ts';
import { DocumentView } from './DocumentView.tsx';
import { moduleResults } from './module-results.ts';
import { OwnName } from './OwnName.tsx';
import type { DocumentSource, PortfolioWording, StatementUi } from './portfolio-ui.ts';
import type { ReadEntries } from './read-entries.ts';
import { shownName } from './shown-name.ts';
import type { PortfolioSettings } from './use-settings.ts';
import { placeTitle, workDay } from './work-parts.ts';

interface Props {
  wording: PortfolioWording;
  statement: StatementUi;
  entries: ReadEntries;
  settings: PortfolioSettings;
  source: DocumentSource;
  modules: string;
  onChange: (changes: Partial<PortfolioSettings>) => void;
}

/** Which checks were passed, as one printed page that says exactly what that means. */
export function StatementView({ wording, statement, entries, settings, source, modules, onChange }: Props) {
  const { lang, ui, course } = wording;
  const rule = { needed: PASS_MARK, of: QUESTIONS_PER_CHECK };
  const order = course.modules.map(({ id }) => id);
  const rank = (module: string) => (order.includes(module) ? order.indexOf(module) : order.length);
  const passes = moduleResults(entries)
    .filter(({ passed }) => passed)
    .toSorted((one, other) => rank(one.module) - rank(other.module));
  if (passes.length === 0)
    return (
      <p>
        {fill(statement.none, rule)} <a href={modules}>{statement.noneLink}</a>
      </p>
    );
  const rows = passes.map(
    ({ module, at, right, of }) =>
      [placeTitle(wording, `module/${module}`), workDay(wording, at), fill(statement.rightOf, { right, of })] as const,
  );
  const document = composeStatement(
    rows,
    [
      { label: ui.docName, text: shownName(settings) },
      { label: ui.docDay, text: formatDay(lang, now()) },
      { label: statement.docCourse, text: source.course },
    ],
    {
      title: statement.title,
      intro: statement.intro,
      head: [statement.module, statement.day, statement.right],
      says: statement.says,
      saysWhat: [fill(statement.saysRight, rule), statement.saysHow, statement.saysAgain],
      saysNot: statement.saysNot,
      saysNotWhat: [statement.notSkill, statement.notIdentity, statement.notCertificate],
      closingSource: fill(statement.closingSource, source),
    },
  );
  return (
    <>
      <section className="statement-form" aria-label={statement.title}>
        <p>{statement.summary}</p>
        <OwnName settings={settings} ui={ui} onChange={onChange} />
        <div className="actions">
          <button type="button" className="button" onClick={() => print()}>
            {ui.print}
          </button>
        </div>
      </section>
      <div className="preview">
        <p className="eyebrow">{ui.preview}</p>
        <DocumentView document={document} />
      </div>
    </>
  );
}
