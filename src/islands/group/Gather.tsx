import type { ReactNode } from 'react';

import type { QuestionKind } from '../../domain/group/coded-question.ts';
import type { Lang } from '../../i18n/locales.ts';
import { CameraScan } from './CameraScan.tsx';
import { CodeField } from './CodeField.tsx';
import { Gathered } from './Gathered.tsx';
import type { GroupUi } from './group-ui.ts';
import { JoinInvite } from './JoinInvite.tsx';
import type { UseGathering } from './use-gathering.ts';

interface Props {
  lang: Lang;
  /** The id of the session. */
  session: string;
  kind: QuestionKind;
  ui: GroupUi;
  gathered: UseGathering;
  /** What the other way to answer is called, while it stands below. */
  instead: string | null;
  /** Another way to answer than with a code. */
  children?: ReactNode;
}

/** Gathering: where participants answer, how their codes come in, and how many there are. */
export function Gather({ lang, session, kind, ui, gathered, instead, children }: Props) {
  return (
    <div className="gather screen-only">
      <JoinInvite lang={lang} session={session} kind={kind} instead={instead} ui={ui} />
      <section aria-labelledby={`gather-${kind}`}>
        <h3 id={`gather-${kind}`}>{ui.gather}</h3>
        <p>{ui.honest}</p>
        <CodeField id={`gather-${kind}`} ui={ui} onTake={gathered.take} />
        <CameraScan ui={ui} onTake={gathered.take} />
        {children}
        <Gathered ui={ui} gathered={gathered} />
      </section>
    </div>
  );
}
