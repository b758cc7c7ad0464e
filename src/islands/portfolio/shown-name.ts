import { initialsOf } from '../../domain/wording/initials-of.ts';
import type { PortfolioSettings } from './use-settings.ts';

/** The learner's own name as it stands on a document: the initials, or all of it where they chose so. */
export function shownName({ name, inFull }: Pick<PortfolioSettings, 'name' | 'inFull'>): string {
  return inFull ? name.trim() : initialsOf(name);
}
