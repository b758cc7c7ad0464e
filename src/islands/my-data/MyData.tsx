import type { Pair } from '../../domain/record/plan-merge.ts';
import { fill } from '../../i18n/fill.ts';
import type { UiArea } from '../../i18n/ui-area.ts';
import type { LearnerRecord } from '../../platform/learner-record.ts';
import { restore } from '../../platform/restore.ts';
import { useRecord } from '../use-record.ts';
import { useUndo } from '../use-undo.ts';
import { describeEntry } from './describe-entry.ts';
import type { Wording } from './entry-in-words.ts';
import { forgetEarly } from './forget-early.ts';
import { HowYouRead } from './HowYouRead.tsx';
import { KeptList } from './KeptList.tsx';
import type { ImportUi } from './my-data-ui.ts';
import { TakeCopy } from './TakeCopy.tsx';
import { TakeIn } from './TakeIn.tsx';
import type { TakenIn } from './take-in.ts';
import { UndoBar } from './UndoBar.tsx';
import { useKept } from './use-kept.ts';
import { WhereItIs } from './WhereItIs.tsx';

/** For how long erasing everything can be undone, in seconds. */
const secondsToUndo = 20;

interface Props extends Wording {
  importUi: ImportUi;
  comfort: UiArea<'comfort'>;
}

/** What is kept on this device, in plain words: to be seen, taken along, taken in, deleted, and wiped. */
export function MyData(props: Props) {
  const record = useRecord();
  if (record) return <OpenedData {...props} record={record} />;
  return (
    <div className="my-data waiting">
      <p className="no-script-only">{props.ui.noScript}</p>
    </div>
  );
}

function OpenedData({ record, importUi, comfort, ...wording }: Props & { record: LearnerRecord }) {
  const { lang, course, ui } = wording;
  const { entries, isRead, reload } = useKept(record);
  const undo = useUndo();
  const scans = new Map(Object.entries(course.scans).map(([id, { structure }]) => [id, structure]));
  const inWords = entries.map(([key, value]) => describeEntry(key, value, wording));

  const sections = [
    ['kept', ui.keptTitle],
    ['copy', ui.copyTitle],
    ['import', importUi.title],
    ['shared', ui.wipeTitle],
    ['losses', ui.lossTitle],
  ] as const;

  async function putBack(pairs: readonly Pair[]): Promise<string> {
    const kept = await restore(record, [...pairs]);
    return kept || record.reason === 'chosen' ? ui.undone : ui.undoneInMemory;
  }

  async function remove(keys: readonly string[]) {
    const removed = await record.removeAll([...keys]);
    const what = inWords.find(({ key }) => key === keys[0])?.title ?? '';
    undo.offer(fill(keys.length === 1 ? ui.deletedOne : ui.deletedMany, { what, count: keys.length }), {
      back: () => putBack(removed),
    });
    await reload();
  }

  /** Erases everything at once; what is wiped on a shared computer is also followed by nothing. */
  async function erase(words: string, andKeepNothing: boolean) {
    const before = await record.all();
    const erased = await record.eraseAll();
    const rememberAgain = forgetEarly(andKeepNothing);
    const over = () => {
      if (andKeepNothing) void record.keepNothing();
      if (!erased) return ui.notErased;
      return andKeepNothing ? ui.wipeOver : ui.undoOver;
    };
    const back = () => {
      rememberAgain();
      return putBack(before);
    };
    undo.offer(erased ? words : ui.notErased, { back, over }, secondsToUndo);
    await reload();
  }

  function taken({ added, replaced, kept, back }: TakenIn) {
    undo.offer(fill(kept ? importUi.done : importUi.doneInMemory, { added, replaced }), {
      back: async () => ((await back()) || record.reason === 'chosen' ? ui.undone : ui.undoneInMemory),
    });
    void reload();
  }

  return (
    <div className="my-data">
      <nav className="my-data-contents" aria-label={ui.contents}>
        {sections.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <section aria-labelledby="where">
        <h2 id="where">{ui.whereTitle}</h2>
        <WhereItIs record={record} ui={ui} />
        <HowYouRead record={record} ui={ui} comfort={comfort} />
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept" tabIndex={-1}>
          {ui.keptTitle}
        </h2>
        {isRead && (
          <KeptList
            entries={inWords}
            wording={wording}
            onDelete={(keys) => void remove(keys)}
            onErase={() => void erase(ui.erased, false)}
          />
        )}
      </section>
      <section aria-labelledby="copy">
        <h2 id="copy">{ui.copyTitle}</h2>
        <TakeCopy lang={lang} record={record} entries={entries} scans={scans} ui={ui} onCopied={() => void reload()} />
      </section>
      <section aria-labelledby="import">
        <h2 id="import">{importUi.title}</h2>
        <TakeIn record={record} scans={scans} wording={wording} ui={importUi} onTaken={taken} />
      </section>
      <section aria-labelledby="shared">
        <h2 id="shared">{ui.wipeTitle}</h2>
        <p>{ui.wipeText}</p>
        <p>{ui.wipeRest}</p>
        <div className="actions">
          <button type="button" className="button quiet" onClick={() => void erase(ui.wiped, true)}>
            {ui.wipe}
          </button>
        </div>
      </section>
      <UndoBar
        undo={undo}
        label={ui.undo}
        onUndone={() => {
          void reload();
          document.getElementById('kept')?.focus();
        }}
      />
    </div>
  );
}
