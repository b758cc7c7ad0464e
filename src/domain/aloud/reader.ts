/** How one sentence went: spoken to its end, broken off, or not to be spoken by this device. */
export type Spoken = 'done' | 'stopped' | 'failed';

/** What a reader needs of the page and of the device. */
export interface ReaderParts<Block> {
  /** All that can be read, in order, as the page stands now: parts may have been opened since. */
  blocks: () => readonly Block[];
  sentences: (block: Block) => readonly string[];
  say: (sentence: string) => Promise<Spoken>;
  /** Breaks off what is being said. */
  hush: () => void;
  /** Is told what is read now; `null` when nothing is any more, with why. */
  tell: (block: Block | null, why: 'reading' | 'end' | 'failed' | 'stopped') => void;
}

/** Reads a page aloud, sentence by sentence, from any block on. */
export interface Reader<Block> {
  readonly isReading: boolean;
  start: (block: Block) => void;
  /** Goes quiet; `resume` begins with the sentence that was broken off. */
  pause: () => void;
  resume: () => void;
  /** Says the sentence again from its beginning, as at another speed. */
  again: () => void;
  /** Goes to the next block or the one before; at the ends nothing happens. */
  move: (by: 1 | -1) => void;
  stop: () => void;
}

/**
 * A reader that pauses between sentences of its own accord, and breaks one off to begin it again: pausing in the middle is what many devices get wrong.
 */
export function readerOf<Block>({ blocks, sentences, say, hush, tell }: ReaderParts<Block>): Reader<Block> {
  let block: Block | null = null;
  let sentence = 0;
  let isReading = false;
  // Whoever starts, pauses or moves begins a new turn; a sentence that comes to its end in an old one changes nothing.
  let turn = 0;
  let place = 0;

  const neighbour = (by: 1 | -1): Block | null => {
    const all = blocks();
    const here = block === null ? -1 : all.indexOf(block);
    // A block may be gone: then what has come in its place is next.
    return (here === -1 ? all[by === 1 ? place : place - 1] : all[here + by]) ?? null;
  };

  const goTo = (next: Block) => {
    block = next;
    sentence = 0;
    place = Math.max(0, blocks().indexOf(next));
    tell(next, 'reading');
  };

  const end = (why: 'end' | 'failed' | 'stopped') => {
    turn += 1;
    isReading = false;
    block = null;
    tell(null, why);
  };

  const read = async () => {
    turn += 1;
    const own = turn;
    hush();
    isReading = true;
    while (block !== null) {
      const text = sentences(block)[sentence];
      if (text === undefined) {
        const next = neighbour(1);
        if (next === null) end('end');
        else goTo(next);
        continue;
      }
      const spoken = await say(text);
      if (own !== turn) return;
      if (spoken !== 'done') {
        end(spoken);
        return;
      }
      sentence += 1;
    }
  };

  return {
    get isReading() {
      return isReading;
    },
    start: (first) => {
      goTo(first);
      void read();
    },
    pause: () => {
      turn += 1;
      isReading = false;
      hush();
    },
    resume: () => {
      if (block !== null && !isReading) void read();
    },
    again: () => {
      if (isReading) void read();
    },
    move: (by) => {
      const next = neighbour(by);
      if (block === null || next === null) return;
      goTo(next);
      if (isReading) void read();
    },
    stop: () => {
      hush();
      end('stopped');
    },
  };
}
