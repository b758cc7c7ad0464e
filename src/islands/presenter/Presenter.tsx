import { useEffect, useState } from 'react';

import { restore } from '../../platform/restore.ts';
import { UndoBar } from '../my-data/UndoBar.tsx';
import { useKeeping } from '../use-keeping.ts';
import { useRecord } from '../use-record.ts';
import { useUndo } from '../use-undo.ts';
import { Closing } from './Closing.tsx';
import { NotesWindow } from './NotesWindow.tsx';
import type { WholePresenterProps } from './presenter-ui.ts';
import { Setup } from './Setup.tsx';
import { Stage } from './Stage.tsx';
import { useGroupOfMeeting } from './use-group-of-meeting.ts';
import { useMinutes } from './use-minutes.ts';
import { useSession } from './use-session.ts';

/**
 * A session or a method as it is presented: what comes before, one step at a time, and the end. The same page with `#notes` is the facilitator's
 * own window.
 */
export function Presenter(props: WholePresenterProps) {
  const [isNotes, setIsNotes] = useState(false);
  const record = useRecord();
  // Which of the two it is, the server can't know.
  useEffect(() => setIsNotes(location.hash === '#notes'), []);
  return <Opened key={isNotes ? 'notes' : 'stage'} {...props} record={record} isNotes={isNotes} />;
}

function Opened({ record, isNotes, ...props }: WholePresenterProps & { record: ReturnType<typeof useRecord>; isNotes: boolean }) {
  const { script, ui } = props;
  const keeping = useKeeping(record);
  const undo = useUndo();
  const session = useSession(
    script,
    record,
    !isNotes,
    (words) => minutes.takeOn(words),
    () => minutes.share(),
  );
  const { presenting, isReady } = session;
  const minutes = useMinutes(script.key, record, presenting, session.sayMinutes);

  useEffect(() => {
    // A code that draws the way to take part must be there when it is needed, also without a connection.
    if (script.steps.some(({ uses }) => uses !== null)) void import('../../domain/codes/qr-path.ts').catch(() => undefined);
  }, []);
  useGroupOfMeeting(props.group, presenting);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', isReady);
  }, [isReady]);

  async function anew() {
    await record?.remove('presenting', script.key);
    session.leaveSession();
  }

  /** Takes everything of this session from this device: where it is, all of its minutes, and the summaries of its pictures that were kept. */
  async function clear() {
    if (!record) return;
    const keys = (await record.all()).map(([key]) => key);
    const pictures = script.key.startsWith('session/') ? [`picture/${script.key.slice('session/'.length)}/`] : [];
    const own = [`minutes/${script.key}/`, ...pictures];
    const removed = await record.removeAll(
      keys.filter((key) => key === `presenting/${script.key}` || own.some((begin) => key.startsWith(begin))),
    );
    minutes.forget();
    session.leaveSession();
    undo.offer(ui.cleared, {
      back: async () => {
        await restore(record, removed);
        session.reopen();
        return ui.undone;
      },
    });
  }

  if (isNotes) return <NotesWindow {...props} session={session} minutes={minutes} keeping={keeping} />;
  const stage = { ...props, minutes, keeping, onAnew: () => void anew() };
  return (
    <>
      {!presenting && (
        <Setup
          {...props}
          isReady={isReady}
          keeping={keeping}
          earlier={session.earlier}
          onBegin={(length) => {
            undo.say('');
            session.begin(length);
          }}
          onGoOn={session.goOn}
        />
      )}
      {isReady && presenting && presenting.finishedAt === null && <Stage {...stage} presenting={presenting} session={session} />}
      {isReady && presenting && presenting.finishedAt !== null && (
        <Closing
          {...stage}
          presenting={presenting}
          leads={session.leads}
          onBack={() => session.act({ do: 'back' })}
          onClear={() => void clear()}
        />
      )}
      <UndoBar undo={undo} label={ui.undo} onUndone={() => undefined} />
    </>
  );
}
