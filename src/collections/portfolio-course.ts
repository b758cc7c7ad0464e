import type { PortfolioModule } from '../domain/portfolio/compose-portfolio.ts';
import type { Lang } from '../i18n/locales.ts';
import { caseList } from './cases.ts';
import { courseOutline, type OutlineModule } from './course.ts';
import { found } from './found.ts';
import { cardsIn, lessonTexts } from './lesson-texts.ts';
import { modulePage } from './lessons.ts';
import { recordWords } from './record-words.ts';
import { scanList } from './scans.ts';
import { scenarioList } from './scenarios.ts';
import { uiIn } from './ui.ts';

/** The keys of a module's lessons in order, each followed by those of what it has cards for, and its check. */
async function placesOf(lang: Lang, { id }: OutlineModule): Promise<readonly string[]> {
  const own = (await lessonTexts(lang)).filter(({ module }) => module === id);
  return [...own.flatMap(({ lesson, text }) => [lesson.key, ...cardsIn(text)]), `check/${id}`];
}

/** Where a case belongs that no lesson has a card of: the lesson that it is linked with first. */
async function linkedPlaces(lang: Lang): Promise<ReadonlyMap<string, string>> {
  const linked = [...(await caseList(lang)), ...(await scenarioList(lang))].map(({ key, details }) => [
    key,
    details?.structure.links.find((link) => link.startsWith('lesson/')),
  ]);
  return new Map(linked.flatMap(([key, lesson]) => (key !== undefined && lesson !== undefined ? [[key, lesson] as const] : [])));
}

/** The written modules in order, with what they are for and what is worked on in them; every place is in the first module that leads to it. */
async function portfolioModules(lang: Lang): Promise<readonly PortfolioModule[]> {
  const ui = await uiIn(lang);
  const outline = (await courseOutline(lang)).flatMap((track) => track.modules).filter(({ address }) => address !== null);
  const withPlaces = await Promise.all(outline.map(async (module) => ({ module, places: await placesOf(lang, module) })));
  const shown = new Set(withPlaces.flatMap(({ places }) => places));
  const linked = [...(await linkedPlaces(lang))].filter(([key]) => !shown.has(key));
  const taken = new Set<string>();
  const modules: PortfolioModule[] = [];
  for (const { module, places } of withPlaces) {
    const { words, structure } = await modulePage(lang, module.id);
    const all = places.flatMap((place) => [place, ...linked.filter(([, lesson]) => lesson === place).map(([key]) => key)]);
    const own = [...new Set(all)].filter((place) => !taken.has(place));
    for (const place of own) taken.add(place);
    modules.push({
      id: module.id,
      heading: `${ui('module.number', { number: module.number })}: ${words.title}`,
      outcomes: structure.outcomes.map((outcome) =>
        found(words.outcomes[outcome], `modules/${module.id}/${lang}.yaml: ${outcome}`),
      ),
      places: own,
    });
  }
  return modules;
}

/** A scan as far as its results are put into words. */
async function portfolioScans(lang: Lang) {
  const ui = await uiIn(lang);
  return (await scanList(lang)).flatMap(({ id, details }) => {
    if (!details) return [];
    const { version, scales, perspectives, patterns, drawing } = details.structure;
    const { title, perspectives: sides, fallbacks, scaleName, scales: scaleWords, groups, reading, caution } = details.words;
    const sideWords = Object.entries(sides).map(
      ([side, { title: name, questions = {} }]) => [side, { title: name, questions }] as const,
    );
    return [
      [
        id,
        {
          structure: { version, scales, perspectives, patterns, drawing },
          words: {
            title,
            perspectives: Object.fromEntries(sideWords),
            fallbacks,
            scaleName,
            scales: scaleWords,
            groups: groups ?? {},
            patterns: details.words.patterns,
            reading: reading ?? null,
            caution,
          },
          portraitLabel: ui('portrait.label'),
        },
      ] as const,
    ];
  });
}

/** All of the course that a portfolio puts what is kept into words with. */
export async function portfolioCourse(lang: Lang) {
  const { titles, addresses, prompts, choices } = await recordWords(lang);
  const endings = (await scenarioList(lang)).flatMap(({ key, details }) =>
    Object.entries(details?.words.endings ?? {}).map(([id, { title }]) => [`${key}/${id}`, title] as const),
  );
  return {
    modules: await portfolioModules(lang),
    titles,
    addresses,
    prompts,
    choices,
    endings: Object.fromEntries(endings),
    scans: Object.fromEntries(await portfolioScans(lang)),
  };
}
