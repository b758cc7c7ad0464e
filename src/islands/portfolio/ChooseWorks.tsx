import { isChosen } from '../../domain/portfolio/is-chosen.ts';
import { type Work, type WorkKind, workKinds } from '../../domain/portfolio/work.ts';
import { fill } from '../../i18n/fill.ts';
import type { Lang } from '../../i18n/locales.ts';
import { ownValue } from '../my-data/own-value.ts';
import type { PortfolioCourse, PortfolioUi } from './portfolio-ui.ts';
import { workWarnings } from './work-warnings.ts';

/** A kind with more than this opens closed, so that the page stays one that can be looked over. */
const many = 8;

interface Props {
  lang: Lang;
  works: readonly Work[];
  choices: Readonly<Record<string, boolean>>;
  addresses: PortfolioCourse['addresses'];
  ui: PortfolioUi;
  /** @param choices what was decided, by the key of the work */
  onChoose: (choices: Readonly<Record<string, boolean>>) => void;
}

/** What a work asks, where it has one question: tells works of one place apart. */
function promptOf({ kind, blocks }: Work): string {
  const prompt = kind === 'plan' ? blocks.find(({ type }) => type === 'written') : blocks[0];
  return prompt?.type === 'prompt' || prompt?.type === 'written' ? prompt.text : '';
}

/** Everything that could go in, a list per kind: ticked one by one, or a kind at once. */
export function ChooseWorks({ lang, works, choices, addresses, ui, onChoose }: Props) {
  const names: Readonly<Record<WorkKind, string>> = {
    reflection: ui.kindReflection,
    plan: ui.kindPlan,
    prediction: ui.kindPrediction,
    scan: ui.kindScan,
    path: ui.kindPath,
    check: ui.kindCheck,
  };
  return workKinds.map((kind) => {
    const some = works.filter((work) => work.kind === kind);
    const chosen = some.filter((work) => isChosen(work, choices)).length;
    if (some.length === 0) return null;
    const chooseAll = (choice: boolean) => onChoose(Object.fromEntries(some.map(({ key }) => [key, choice])));
    const whose = <span className="visually-hidden"> {names[kind]}</span>;
    return (
      <details key={kind} className="works-of-kind" open={some.length <= many}>
        <summary>
          <h3>{fill(ui.group, { kind: names[kind], chosen, count: some.length })}</h3>
        </summary>
        <ul>
          {some.map((work) => {
            const id = `work-${work.key.replaceAll('/', '-')}`;
            const address = ownValue(addresses, work.place ?? 'tool/small-plan');
            const warnings = workWarnings(work, lang, ui);
            const prompt = promptOf(work);
            return (
              <li key={work.key}>
                <label>
                  <input
                    type="checkbox"
                    checked={isChosen(work, choices)}
                    aria-describedby={`${id}-about`}
                    onChange={(event) => onChoose({ [work.key]: event.currentTarget.checked })}
                  />
                  <span>
                    {work.title}
                    <span className="work-day"> {work.day}</span>
                  </span>
                </label>
                <div id={`${id}-about`}>
                  {prompt !== '' && <p className="meta work-prompt">{prompt}</p>}
                  {warnings.map((warning) => (
                    <p key={warning} className="work-warning">
                      {warning}
                    </p>
                  ))}
                </div>
                {warnings.length > 0 && address !== undefined && (
                  <p className="meta">
                    <a href={address}>
                      {ui.open}
                      <span className="visually-hidden"> {work.title}</span>
                    </a>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
        <div className="actions">
          <button type="button" className="button link" onClick={() => chooseAll(true)}>
            {ui.all}
            {whose}
          </button>
          <button type="button" className="button link" onClick={() => chooseAll(false)}>
            {ui.none}
            {whose}
          </button>
        </div>
      </details>
    );
  });
}
