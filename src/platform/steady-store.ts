import { type MemoryStore, memoryStore } from './memory-store.ts';
import type { RecordStore } from './record-store.ts';

/** Why the device keeps nothing: it has no storage that works, or no room. */
export type Trouble = 'unavailable' | 'full';

/**
 * A store that does not fail: when the device does, it goes on in memory with what could still be read, and with what was about
 * to be written. All work is done in turn, so that what is erased cannot come back through a save that was still under way.
 */
export interface SteadyStore {
  /** Where things are kept now. */
  readonly where: 'device' | 'memory';
  /** Why not on the device; `null` also where memory was chosen. */
  readonly trouble: Trouble | null;
  /** Does some work when all earlier work is done; may do it a second time, in memory, if the device fails halfway. */
  run<T>(work: (store: RecordStore) => Promise<T>): Promise<T>;
  /** Takes a key away, from memory and from the device, if that can still be reached. */
  forget(key: string): Promise<void>;
  /** Takes everything away; gives whether the device is really empty. */
  erase(): Promise<boolean>;
  /** Takes everything away and leaves the device for memory, where only these keys stay; gives whether the device is really empty. */
  leaveDevice(keysToHold: ReadonlySet<string>): Promise<boolean>;
  /** What is in memory and nowhere else, now. */
  inMemory(): [key: string, value: unknown][];
}

/** What can still be read of a store, in memory. */
async function memoryCopy(of: RecordStore, isWanted: (key: string) => boolean = () => true): Promise<MemoryStore> {
  const copy = memoryStore();
  try {
    const keys = (await of.keys()).filter(isWanted);
    await Promise.allSettled(keys.map(async (key) => copy.put(key, await of.get(key))));
  } catch {
    // What cannot be read cannot be copied. It stays on the device for another day.
  }
  return copy;
}

/**
 * Opens the device's store, or memory where that is chosen or the device has none.
 *
 * @param openDevice is not called as long as memory is chosen and nothing is to be erased
 */
export async function openSteadyStore(openDevice: () => Promise<RecordStore>, chosen: 'device' | 'memory'): Promise<SteadyStore> {
  let device: RecordStore | null = null;
  let trouble: Trouble | null = null;
  if (chosen === 'device')
    try {
      device = await openDevice();
    } catch {
      trouble = 'unavailable';
    }
  let memory = memoryStore();
  let current: RecordStore = device ?? memory;
  let lastInTurn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = lastInTurn.then(work);
    lastInTurn = turn.catch(() => undefined);
    return turn;
  }

  async function attempt<T>(work: (store: RecordStore) => Promise<T>): Promise<T> {
    try {
      return await work(current);
    } catch (error) {
      if (device === null || current !== device) throw error;
      trouble = error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
      memory = await memoryCopy(device);
      current = memory;
      return work(current);
    }
  }

  async function clearDevice(): Promise<boolean> {
    try {
      device ??= await openDevice();
      await device.clear();
      return true;
    } catch {
      return false;
    }
  }

  return {
    get where() {
      return current === device ? 'device' : 'memory';
    },
    get trouble() {
      return trouble;
    },
    run: (work) => inTurn(() => attempt(work)),
    forget: (key) =>
      inTurn(async () => {
        await attempt((store) => store.remove(key));
        if (device && current !== device) await device.remove(key).catch(() => undefined);
      }),
    erase: () =>
      inTurn(async () => {
        if (current !== device) await current.clear();
        return clearDevice();
      }),
    leaveDevice: (keysToHold) =>
      inTurn(async () => {
        memory = await memoryCopy(current, (key) => keysToHold.has(key));
        current = memory;
        trouble = null;
        return clearDevice();
      }),
    inMemory: () => (current === memory ? memory.held() : []),
  };
}
