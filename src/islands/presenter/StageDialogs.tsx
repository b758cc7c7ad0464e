import type { Presenting, RunPlan } from '../../domain/session/presenting.ts';
import { KeyList } from './KeyList.tsx';
import { OpenNotes } from './OpenNotes.tsx';
import type { PresenterProps } from './presenter-ui.ts';
import { StageDialog } from './StageDialog.tsx';
import { StepsDialog } from './StepsDialog.tsx';

/** What can be opened over the stage. */
export type StageDialogName = 'steps' | 'help' | 'notes';

interface Props extends PresenterProps {
  open: StageDialogName | null;
  plan: RunPlan;
  presenting: Presenting;
  at: number;
  keeping: 'device' | 'memory';
  onGo: (step: string) => void;
  onAnew: () => void;
  onShowNotes: () => void;
  /** Hears what was closed: another may be open already. */
  onClose: (name: StageDialogName) => void;
}

/** What is open over the stage: all steps, the keys, or the question whether the room may read the notes. */
export function StageDialogs({ open, keeping, onShowNotes, onClose: onClosed, ...stage }: Props) {
  if (open === null) return null;
  const onClose = () => onClosed(open);
  const { ui, script } = stage;
  if (open === 'steps') return <StepsDialog {...stage} onClose={onClose} />;
  if (open === 'help')
    return (
      <StageDialog id="key-list" title={ui.keysTitle} close={ui.close} onClose={onClose}>
        <KeyList id="single-keys" ui={ui} keeps={keeping === 'device'} awake />
      </StageDialog>
    );
  return (
    <StageDialog id="ask-notes" title={ui.notesTitle} close={ui.close} onClose={onClose}>
      <p>{ui.notesAsk}</p>
      <div className="actions">
        <OpenNotes ui={ui} scriptKey={script.key} className="button" onOpened={onClose} />
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            onShowNotes();
            onClose();
          }}
        >
          {ui.notesHere}
        </button>
      </div>
    </StageDialog>
  );
}
