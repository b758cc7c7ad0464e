import { useEffect, useRef, useState } from 'react';

import { sideCodeIn } from '../../domain/codes/side-code-in.ts';
import type { SideReading } from '../../domain/codes/side-reading.ts';
import { takeFragment } from '../../platform/take-fragment.ts';
import { loadCodes } from '../load-codes.ts';
import { untilItWorks } from '../until-it-works.ts';
import type { ScanProps, SideUi } from './scan-ui.ts';

/** Answers of the other person that were handed in and wait for the learner's decision. */
export type ReceivedSide = Extract<SideReading, { ok: true }>;

const refusals = {
  damaged: 'damaged',
  'other-scan': 'otherScan',
  'other-version': 'otherVersion',
  'newer-format': 'newerFormat',
} as const satisfies Record<string, keyof SideUi>;

/** A file that is larger holds no answers to a scan, and is not read. */
const largestFile = 1_000_000;

/**
 * Reads what the other person hands back: the fragment of the address, which is taken out of the address bar at once, and what the learner
 * types, pastes or chooses. `message` is why something was refused, or empty.
 */
export function useSideReading({ structure, id, side }: ScanProps) {
  const [received, setReceived] = useState<ReceivedSide | null>(null);
  const [message, setMessage] = useState('');
  /** Whether what was read last was handed in on the page, and did not come with the address. */
  const [byHand, setByHand] = useState(false);
  /** How many times something was handed in: the last counts, however long one before takes to read. */
  const turns = useRef(0);

  function take(turn: number, reading: SideReading, damaged: string) {
    if (turn !== turns.current) return;
    const isEmpty = reading.ok && Object.keys(reading.answers).length === 0;
    setReceived(reading.ok && !isEmpty ? reading : null);
    if (reading.ok) setMessage(isEmpty ? side.empty : '');
    else setMessage(reading.reason === 'damaged' ? damaged : side[refusals[reading.reason]]);
  }

  async function readCode(text: string, isByHand = false) {
    const turn = ++turns.current;
    setByHand(isByHand);
    const { readSideCode } = await loadCodes();
    take(turn, readSideCode(sideCodeIn(text), structure, id), side.damaged);
  }

  async function readFile(file: File) {
    const turn = ++turns.current;
    setByHand(true);
    const { readSideFile } = await untilItWorks(() => import('../../domain/codes/side-file.ts'));
    // A file that was moved or taken away in the meantime can't be read, and counts as damaged.
    const text = file.size > largestFile ? '' : await file.text().catch(() => '');
    take(turn, readSideFile(text, structure, id), side.damagedFile);
  }

  useEffect(() => {
    const follow = () => {
      const code = takeFragment('side');
      if (code !== null) void readCode(code);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  function close(words = '') {
    turns.current += 1;
    setByHand(false);
    setReceived(null);
    setMessage(words);
  }

  return { received, message, byHand, readCode, readFile, close };
}

/** What reads answers of the other person, and holds those that were read last. */
export type SideReader = ReturnType<typeof useSideReading>;
