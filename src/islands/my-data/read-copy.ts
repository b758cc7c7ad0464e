import type { ScanStructures } from '../../domain/record/export-record.ts';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../domain/record/read-document.ts';
import { fill } from '../../i18n/fill.ts';
import type { ImportUi } from './my-data-ui.ts';

/** A copy that can be taken in. */
export type ReadCopy = Extract<ReturnType<typeof readDocument>, { ok: true }>;

/** A copy that asks for a passphrase. */
export type LockedCopy = Extract<ReturnType<typeof readDocument>, { reason: 'locked' }>['locked'];

/** What became of a file: a copy, a locked one, or a sentence on why it is neither. */
export type CopyOutcome = Readonly<
  { type: 'copy'; copy: ReadCopy } | { type: 'locked'; locked: LockedCopy } | { type: 'refused'; why: string }
>;

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

/** What a text of a file holds. @param bytes how large the file is */
export function copyIn(
  text: string,
  { name, bytes, scans, ui }: Readonly<{ name: string; bytes: number; scans: ScanStructures; ui: ImportUi }>,
): CopyOutcome {
  const read = readDocument(text, scans);
  if (read.ok) return { type: 'copy', copy: read };
  if (read.reason === 'locked') return { type: 'locked', locked: read.locked };
  const reasons = { 'not-ours': ui.notOurs, newer: ui.newer, 'cut-off': ui.cutOff, 'too-big': ui.tooBig };
  const why = fill(reasons[read.reason], { name, size: megabytes(bytes), limit: megabytes(MAX_DOCUMENT_BYTES) });
  return { type: 'refused', why };
}

/** What a file holds that the learner chose. Never rejects: what goes wrong becomes a sentence. */
export async function readCopy(file: File, scans: ScanStructures, ui: ImportUi): Promise<CopyOutcome> {
  const { name, size: bytes } = file;
  if (bytes > MAX_DOCUMENT_BYTES)
    return { type: 'refused', why: fill(ui.tooBig, { name, size: megabytes(bytes), limit: megabytes(MAX_DOCUMENT_BYTES) }) };
  try {
    return copyIn(await file.text(), { name, bytes, scans, ui });
  } catch {
    return { type: 'refused', why: fill(ui.unread, { name }) };
  }
}
