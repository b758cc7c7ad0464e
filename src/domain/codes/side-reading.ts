import type { Scan } from '../../schemas/scan.ts';
import type { Answers } from '../scoring/score-scale.ts';

/** The part of a scan's structure that its codes depend on. */
export type CodedScan = Pick<Scan, 'version' | 'perspectives'>;

/** One person's answers to one perspective, with the scan and the version of it that they belong to. */
export type SideAnswers = Readonly<{ scan: string; scanVersion: number; perspective: string; answers: Answers }>;

/**
 * Why a code or a file gives no answers: it isn't whole, it is of another scan or of another version of this one, or a newer version of
 * the site wrote it.
 */
export type SideRefusal = 'damaged' | 'other-scan' | 'other-version' | 'newer-format';

/** The answers of the other person and the perspective they belong to, or why there are none. */
export type SideReading =
  Readonly<{ ok: true; perspective: string; answers: Answers }> | Readonly<{ ok: false; reason: SideRefusal }>;
