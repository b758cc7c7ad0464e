import { untilItWorks } from './until-it-works.ts';

/** What writes and reads side codes; loaded when it is first needed. */
export function loadCodes() {
  return untilItWorks(() => import('../domain/codes/side-code.ts'));
}
