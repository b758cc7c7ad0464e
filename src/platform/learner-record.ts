import type { ContentOf, EntryOf } from '../domain/record/entry-types.ts';
import { parseEntryOf } from '../domain/record/parse-entry.ts';
import { parseRecordKey, recordKey, type RecordKind } from '../domain/record/record-key.ts';
import { sequenceOf } from '../domain/record/sequence-of.ts';
import { carryOver, putCarriedOver, takeCarriedOver } from './carry-over.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { isUnreadable } from './is-unreadable.ts';
import { choseToKeepNothing, chooseToKeepNothing } from './keep-nothing-choice.ts';
import { noticeBoard, type NoticeListener } from './notices.ts';
import { rememberRecord } from './record-mark.ts';
import { forgetOffline } from './offline/forget-offline.ts';
import type { RecordStore } from './record-store.ts';
import { saidWhenKept, type SaidWhenKept } from './said-when-kept.ts';
import { setAside } from './set-aside.ts';
import { stamped } from './stamped.ts';
import { openSteadyStore } from './steady-store.ts';

/**
 * All that a learner keeps, on their own device. No method fails because of storage: where the device does, the page goes on in
 * memory and `subscribe` tells. Ids and contents that their kind does not allow are faults of the caller, and reject.
 */
export interface LearnerRecord {
  /** Where what is written now is kept. */
  readonly keeping: 'device' | 'memory';
  /** Why in memory: the learner chose it in this tab, or the device cannot; `null` on the device. */
  readonly reason: 'chosen' | 'unavailable' | null;
  /**
   * What is kept of a kind under an id; `null` where there is nothing that can be read. Something damaged is set aside under
   * `damaged/<key>/<time>`; what a newer version wrote stays where it is.
   */
  read<Kind extends RecordKind>(kind: Kind, id: string): Promise<EntryOf<Kind> | null>;
  /**
   * Keeps something under an id, in place of what was there, with the time and a `sequence` beyond that of all that is kept. To change an
   * entry, spread what was read: fields of a newer version then survive. What could not be read is set aside first.
   *
   * @throws (rejects) RangeError for an id that cannot be one, TypeError for a content that its kind does not allow
   */
  write<Kind extends RecordKind>(kind: Kind, id: string, content: ContentOf<Kind>): Promise<void>;
  /**
   * Changes what is kept under an id, with nothing of another tab in between; gives what is kept then. What could not be read is set aside
   * first, and counts as nothing.
   *
   * @param change gets what is kept, `null` where there is nothing; what it gives takes its place, and `null` takes it away. It may be called
   *   more than once
   * @throws (rejects) as `write`, and whatever `change` throws: then what was kept stays as it was
   */
  update<Kind extends RecordKind>(
    kind: Kind,
    id: string,
    change: (before: EntryOf<Kind> | null) => ContentOf<Kind> | null,
  ): Promise<EntryOf<Kind> | null>;
  /** Takes something away, if it is there. */
  remove(kind: RecordKind, id: string): Promise<void>;
  /** Everything of a kind that can be read, in the order of the ids. */
  list<Kind extends RecordKind>(kind: Kind): Promise<{ id: string; entry: EntryOf<Kind> }[]>;
  /**
   * Everything as it is kept, by key and in that order, also what is damaged or of a newer version: what an export takes along.
   */
  all(): Promise<[key: string, value: unknown][]>;
  /**
   * Does work in the store itself, for `restore.ts`, which only a page that shows the whole record needs.
   *
   * @param keys what the work writes
   */
  within<T>(keys: readonly string[], work: (store: RecordStore) => Promise<T>): Promise<T>;
  /** Takes whatever is kept under these keys away; gives what was there, for `restore` to put back. */
  removeAll(keys: readonly string[]): Promise<[key: string, value: unknown][]>;
  /** Erases everything; gives `false` where the device could not be reached, so that something may still be on it. */
  eraseAll(): Promise<boolean>;
  /**
   * Erases everything, pages kept for reading without a connection included, and keeps nothing more until the tab is closed; `false` as in
   * `eraseAll`. What was written on this page stays in memory, so that what is on the screen goes on.
   */
  keepNothing(): Promise<boolean>;
  /** Resolves when all that was written so far is kept, so that the page may be left. */
  readyToLeave(): Promise<void>;
  /** Calls back with every notice from now on, and with those that nobody heard yet; gives the function that ends it. */
  subscribe(listener: NoticeListener): () => void;
}

/** Remembers that the learner agreed that things are kept on this device; the notice comes back on every page until then. */
const firstSave = recordKey('preference', 'first-save');

async function openLearnerRecord(base: string): Promise<LearnerRecord> {
  const device = () => openIndexedDbStore(`dyade:${base}`);
  let chosen = choseToKeepNothing(base);
  const steady = await openSteadyStore(device, chosen ? 'memory' : 'device');
  const board = noticeBoard();
  if ('addEventListener' in globalThis) {
    let handedOver = false;
    // What is only in memory goes along to the next page of this tab, by whatever link; a page that is left has no time to wait.
    addEventListener('pagehide', () => {
      if (steady.where === 'memory' && !handedOver) handedOver = carryOver(base, steady.inMemory());
    });
    // A page that the browser's button brings back knows nothing of what the tab has done since: it is read anew, and hands over nothing.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && (handedOver || choseToKeepNothing(base) !== chosen)) location.reload();
    });
  }
  const carried = takeCarriedOver(base);
  await steady.run((store) => putCarriedOver(store, carried));
  const writtenHere = new Set<string>();
  const told = { trouble: false, mark: false, firstSave: false };

  /** Does work that may come upon entries that cannot be read; those are collected by key, and told once. */
  async function run<T>(work: (store: RecordStore, damaged: Set<string>) => Promise<T>): Promise<T> {
    const damaged = new Set<string>();
    const result = await steady.run((store) => work(store, damaged));
    if (damaged.size > 0) board.tell({ type: 'damaged', keys: [...damaged].sort() });
    return result;
  }

  async function readFrom<Kind extends RecordKind>(
    store: RecordStore,
    kind: Kind,
    key: string,
    damaged: Set<string>,
  ): Promise<EntryOf<Kind> | null> {
    const value = await store.get(key);
    if (value === undefined) return null;
    const parsed = parseEntryOf(kind, value);
    if (parsed.ok) return parsed.entry;
    if (parsed.reason === 'damaged') {
      await setAside(store, key, value, (there) => isUnreadable(kind, there, 'damaged'));
      damaged.add(key);
    }
    return null;
  }

  /** Tells what went wrong, and at the first thing that is filled in that it is kept on this device; each once. */
  async function tellWhereItIsKept(store: RecordStore, said: SaidWhenKept = 'all'): Promise<void> {
    if (said === 'nothing') return;
    if (steady.trouble !== null && !told.trouble) board.tell({ type: steady.trouble });
    told.trouble ||= steady.trouble !== null;
    if (steady.where === 'memory' || told.firstSave) return;
    if (!told.mark) rememberRecord('greets');
    told.mark = true;
    if (said === 'trouble') return;
    told.firstSave = true;
    if ((await store.get(firstSave)) === undefined) board.tell({ type: 'first-save' });
  }

  async function save<Kind extends RecordKind>(
    kind: Kind,
    id: string,
    change: (before: EntryOf<Kind> | null) => ContentOf<Kind> | null,
  ): Promise<EntryOf<Kind> | null> {
    const key = recordKey(kind, id);
    // A fault of the caller is no trouble of the device, so it is carried past the store.
    const faults: unknown[] = [];
    let saved: EntryOf<Kind> | null = null;
    await run(async (store, damaged) => {
      let inTheWay: unknown;
      const put = () =>
        store.update(key, (value, last) => {
          const before = value === undefined ? null : parseEntryOf(kind, value);
          inTheWay = before?.ok === false ? value : undefined;
          if (before?.ok === false) return value;
          try {
            const content = change(before && before.entry);
            saved = content && stamped(kind, content, Math.max(last, sequenceOf(value)));
            return saved ?? undefined;
          } catch (error) {
            faults.push(error);
            return value;
          }
        });
      await put();
      if (inTheWay !== undefined) {
        await setAside(store, key, inTheWay, (there) => isUnreadable(kind, there));
        damaged.add(key);
        await put();
      }
      if (faults.length > 0) return;
      writtenHere.add(key);
      await tellWhereItIsKept(store, saidWhenKept(kind));
    });
    if (faults.length > 0) throw faults[0];
    return saved;
  }

  return {
    get keeping() {
      return steady.where;
    },
    get reason() {
      if (chosen) return 'chosen';
      return steady.where === 'memory' ? 'unavailable' : null;
    },
    read: async (kind, id) => {
      const key = recordKey(kind, id);
      return run((store, damaged) => readFrom(store, kind, key, damaged));
    },
    write: async (kind, id, content) => {
      const copy = structuredClone(content);
      await save(kind, id, () => copy);
    },
    update: save,
    remove: async (kind, id) => steady.forget(recordKey(kind, id)),
    list: (kind) =>
      run(async (store, damaged) => {
        const keys = await store.keys(`${kind}/`);
        const entries = await Promise.all(
          keys.map(async (key) => ({ id: parseRecordKey(key)?.id, entry: await readFrom(store, kind, key, damaged) })),
        );
        return entries.flatMap(({ id, entry }) => (id === undefined || entry === null ? [] : [{ id, entry }]));
      }),
    all: () => steady.run((store) => store.entries()),
    within: (keys, work) =>
      run(async (store) => {
        const result = await work(store);
        for (const key of keys) writtenHere.add(key);
        if (keys.length > 0) await tellWhereItIsKept(store);
        return result;
      }),
    removeAll: async (keys) => {
      const wanted = new Set(keys);
      const found = await steady.run(async (store) => (await store.entries()).filter(([key]) => wanted.has(key)));
      await Promise.all(keys.map((key) => steady.forget(key)));
      return found;
    },
    readyToLeave: () => steady.run(() => Promise.resolve()),
    eraseAll: () => {
      told.mark = told.firstSave = false;
      return steady.erase();
    },
    keepNothing: async () => {
      chosen = true;
      chooseToKeepNothing(base);
      const erased = (await Promise.all([steady.leaveDevice(writtenHere), forgetOffline(base)])).every(Boolean);
      board.tell({ type: 'kept-nothing', erased });
      return erased;
    },
    subscribe: (listener) => board.subscribe(listener),
  };
}

let shared: Promise<LearnerRecord> | null = null;

/**
 * The learner's record of this page: one for all islands, however often it is asked for. Waits at most three seconds for the
 * browser's storage.
 *
 * @param base path under which the site stands, `/` or `/dyade/`: sites that share an origin do not share a record
 */
export function openRecord({ base }: { base: string }): Promise<LearnerRecord> {
  shared ??= openLearnerRecord(base.endsWith('/') ? base : `${base}/`);
  return shared;
}
