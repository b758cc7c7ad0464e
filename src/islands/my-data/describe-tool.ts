import type { MapEntry, PlanEntry, PortfolioEntry } from '../../domain/record/entry-types.ts';
import { fill } from '../../i18n/fill.ts';
import { dayInWords } from './day-in-words.ts';
import type { EntryWords, Wording } from './entry-in-words.ts';

/** A small plan in words. */
export function describePlan(entry: PlanEntry, { ui, lang }: Wording): EntryWords {
  const parts = [
    { label: ui.planAbout, text: entry.about },
    { label: ui.planIntention, text: entry.intention },
    { label: ui.planWhen, text: entry.when },
    { label: ui.planNotice, text: entry.notice },
  ];
  return {
    title: entry.intention || ui.planEmpty,
    meta: [entry.about === '' ? null : `${ui.planAbout} ${entry.about}`, dayInWords(lang, entry.at)].filter(
      (part) => part !== null,
    ),
    details: parts.filter(({ text }) => text !== ''),
  };
}

/** A relationship map in words: everyone on it, and where they stand. */
export function describeMap(entry: MapEntry, { ui, lang }: Wording): EntryWords {
  return {
    title: fill(ui.mapOf, { count: entry.places.length }),
    meta: [dayInWords(lang, entry.at)].filter((part) => part !== null),
    details: entry.places.map(({ name, closeness, conflict }) => ({
      label: name,
      text: fill(ui.mapPlace, { closeness: Math.round(closeness), conflict: Math.round(conflict) }),
    })),
  };
}

/** How the portfolio is wanted, in words. */
export function describePortfolio(entry: PortfolioEntry, { ui, lang }: Wording): EntryWords {
  const chosen = Object.values(entry.choices).filter((choice) => choice).length;
  const parts = [
    { label: ui.portfolioName, text: entry.name },
    { label: ui.portfolioProgramme, text: entry.programme },
    { label: ui.portfolioIn, text: `${chosen}` },
    { label: ui.portfolioOut, text: `${Object.keys(entry.choices).length - chosen}` },
  ];
  return {
    title: ui.portfolio,
    meta: [dayInWords(lang, entry.at)].filter((part) => part !== null),
    details: parts.filter(({ text }) => text !== ''),
    place: 'tool/portfolio',
  };
}
