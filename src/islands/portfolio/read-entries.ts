import type { EntryOf } from '../../domain/record/entry-types.ts';
import { parseEntry } from '../../domain/record/parse-entry.ts';
import type { Pair } from '../../domain/record/plan-merge.ts';
import { parseRecordKey } from '../../domain/record/record-key.ts';

type Kept<Kind extends Used> = { id: string; entry: EntryOf<Kind> };

type Used = 'reflection' | 'prediction' | 'plan' | 'scan' | 'path' | 'passed' | 'draw' | 'answer';

/** What is kept of the kinds that a portfolio is made of, and how much of these can't be read. */
export type ReadEntries = { [Kind in Used]: Kept<Kind>[] } & { unreadable: number };

/** What a learner would miss if it couldn't be read. */
const shown = /^(?:damaged\/)?(?:reflection|prediction|plan|scan|path|passed)\//u;

/** Everything that is kept, read as far as a portfolio is made of it. Never throws, whatever was kept. */
export function readEntries(pairs: readonly Pair[]): ReadEntries {
  const read: ReadEntries = {
    reflection: [],
    prediction: [],
    plan: [],
    scan: [],
    path: [],
    passed: [],
    draw: [],
    answer: [],
    unreadable: 0,
  };
  for (const [key, value] of pairs) {
    const parsed = parseEntry(key, value);
    const id = parseRecordKey(key)?.id ?? '';
    if (!parsed.ok) {
      if (shown.test(key)) read.unreadable += 1;
      continue;
    }
    switch (parsed.kind) {
      case 'reflection':
        read.reflection.push({ id, entry: parsed.entry });
        break;
      case 'prediction':
        read.prediction.push({ id, entry: parsed.entry });
        break;
      case 'plan':
        read.plan.push({ id, entry: parsed.entry });
        break;
      case 'scan':
        read.scan.push({ id, entry: parsed.entry });
        break;
      case 'path':
        read.path.push({ id, entry: parsed.entry });
        break;
      case 'passed':
        read.passed.push({ id, entry: parsed.entry });
        break;
      case 'draw':
        read.draw.push({ id, entry: parsed.entry });
        break;
      case 'answer':
        read.answer.push({ id, entry: parsed.entry });
        break;
      default:
    }
  }
  return read;
}
