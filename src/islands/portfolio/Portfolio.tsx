import { useEffect, useMemo, useState } from 'react';

import type { LearnerRecord } from '../../platform/learner-record.ts';
import { useKept } from '../my-data/use-kept.ts';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import type { DocumentSource, PortfolioWording, StatementUi } from './portfolio-ui.ts';
import { PortfolioView } from './PortfolioView.tsx';
import { readEntries } from './read-entries.ts';
import { StatementView } from './StatementView.tsx';
import { useSettings } from './use-settings.ts';

interface Props extends PortfolioWording {
  statement: StatementUi;
  source: DocumentSource;
  myData: Readonly<{ title: string; address: string }>;
  /** The address of the list of modules. */
  modules: string;
}

/** What the learner made, as a portfolio, and the checks that they passed, as a statement: one of the two at a time, so that one is printed. */
export function Portfolio(props: Props) {
  const record = useRecord();
  return record ? <OpenedPortfolio {...props} record={record} /> : <div className="portfolio waiting" />;
}

/** Tells whether the address asks for the statement. */
function useStatementView(): boolean {
  const [shown, setShown] = useState(() => location.hash === '#statement');
  useEffect(() => {
    const follow = () => setShown(location.hash === '#statement');
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return shown;
}

function OpenedPortfolio({ record, statement, source, myData, modules, ...wording }: Props & { record: LearnerRecord }) {
  const { ui } = wording;
  const { entries: pairs, isRead } = useKept(record);
  const entries = useMemo(() => readEntries(pairs), [pairs]);
  const { settings, change } = useSettings(record);
  const keeping = useKeeping(record);
  const isStatement = useStatementView();
  const views = [
    { address: '#portfolio', name: ui.title, shown: !isStatement },
    { address: '#statement', name: ui.statementView, shown: isStatement },
  ];
  const shared = { wording, entries, settings, source, onChange: change };
  return (
    <div className="portfolio">
      <nav className="portfolio-views" aria-label={ui.views}>
        {views.map(({ address, name, shown }) => (
          <a key={address} href={address} aria-current={shown ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      {keeping === 'memory' && <p>{ui.inMemory}</p>}
      {isRead &&
        (isStatement ? (
          <StatementView {...shared} statement={statement} modules={modules} />
        ) : (
          <PortfolioView {...shared} myData={myData} />
        ))}
    </div>
  );
}
