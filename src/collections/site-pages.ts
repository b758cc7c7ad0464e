import { getCollection } from 'astro:content';

import type { Lang } from '../i18n/locales.ts';
import { caseList } from './cases.ts';
import { courseOutline, courseWords } from './course.ts';
import { exerciseList } from './exercises.ts';
import { methodList } from './methods.ts';
import { hasOtherSide, scanList } from './scans.ts';
import { scenarioList } from './scenarios.ts';
import { sessionList } from './sessions.ts';
import { toolList } from './tools.ts';
import { uiIn } from './ui.ts';

/** A page as a link preview names it: what it is about, and above that what kind of page it is. */
export type TitledPage = Readonly<{ key: string; title: string; eyebrow: string }>;

const written = <Entry extends { address: string | null }>(entries: readonly Entry[]) =>
  entries.filter(({ address }) => address !== null);

/** The pages of running text. */
async function textPages(lang: Lang, eyebrow: string): Promise<readonly TitledPage[]> {
  const texts = await getCollection('pageTexts');
  return texts.flatMap(({ id, data }) => {
    const [, page = '', code] = id.split('/');
    return code === lang ? [{ key: `page/${page}`, title: data.title, eyebrow }] : [];
  });
}

/** The modules that are written, with their written lessons and their checks. */
async function modulePages(lang: Lang): Promise<readonly TitledPage[]> {
  const ui = await uiIn(lang);
  const modules = written((await courseOutline(lang)).flatMap((track) => track.modules));
  return modules.flatMap(({ key, id, title, number, lessons }) => {
    const eyebrow = ui('module.number', { number });
    const place = (at: number) => `${eyebrow} · ${ui('lesson.number', { number: at + 1, total: lessons.length })}`;
    return [
      { key, title, eyebrow },
      ...written(lessons.map((lesson, at) => ({ ...lesson, eyebrow: place(at) }))),
      { key: `check/${id}`, title: ui('check.title', { module: title }), eyebrow },
    ];
  });
}

/** The pages on which the other person answers. */
async function otherSidePages(lang: Lang): Promise<readonly TitledPage[]> {
  const ui = await uiIn(lang);
  return (await scanList(lang)).flatMap(({ key, title, details }) =>
    details && hasOtherSide(details.structure)
      ? [{ key: `${key}/other-side`, title: ui('otherSide.title'), eyebrow: title }]
      : [],
  );
}

/** The pages of sessions on which participants answer, and on which the facilitator gathers that. */
async function groupPages(lang: Lang): Promise<readonly TitledPage[]> {
  const ui = await uiIn(lang);
  return (await sessionList(lang)).flatMap(({ key, title, details }) =>
    details?.structure.picture || details?.structure.judging
      ? [
          { key: `${key}/join`, title: ui('join.title'), eyebrow: title },
          { key: `${key}/group`, title: ui('group.title'), eyebrow: title },
        ]
      : [],
  );
}

/** Every page of the site in one language: the key under which it is shown, its title, and what kind of page it is. */
export async function pagesWithTitles(lang: Lang): Promise<readonly TitledPage[]> {
  const ui = await uiIn(lang);
  const { tagline } = await courseWords(lang);
  const eyebrow = ui('home.eyebrow');
  const pages = [
    { key: 'page/home', title: tagline },
    { key: 'page/modules', title: ui('modules.title') },
    { key: 'page/cases', title: ui('cases.title') },
    { key: 'page/scans', title: ui('scans.title') },
    { key: 'page/scenarios', title: ui('scenarios.title') },
    { key: 'page/sessions', title: ui('sessions.title') },
    { key: 'page/glossary', title: ui('glossary.title') },
    { key: 'page/flashcards', title: ui('flashcards.title') },
    { key: 'page/sources', title: ui('sources.pageTitle') },
    { key: 'page/my-data', title: ui('myData.title') },
    { key: 'page/offline', title: ui('offline.title') },
    { key: 'page/search', title: ui('search.title') },
    { key: 'page/accessibility', title: ui('accessibility.title') },
  ].map((page) => ({ ...page, eyebrow }));
  return [
    ...pages,
    ...(await textPages(lang, eyebrow)),
    ...(await modulePages(lang)),
    ...written(await caseList(lang)).map(({ key, title }) => ({ key, title, eyebrow: ui('kind.case') })),
    ...written(await scanList(lang)).map(({ key, title }) => ({ key, title, eyebrow: ui('kind.scan') })),
    ...written(await scenarioList(lang)).map(({ key, title }) => ({ key, title, eyebrow: ui('kind.scenario') })),
    ...written(await exerciseList(lang)).map(({ key, title }) => ({ key, title, eyebrow: ui('kind.exercise') })),
    ...written([...(await sessionList(lang)), ...(await methodList(lang))]).flatMap(({ key, title }) => {
      const kind = ui(key.startsWith('session/') ? 'kind.session' : 'kind.method');
      return [
        { key, title, eyebrow: kind },
        { key: `${key}/print`, title: `${title}: ${ui('papers.title')}`, eyebrow: kind },
      ];
    }),
    ...(await toolList(lang))
      .filter(({ hasPage }) => hasPage)
      .map(({ key, title }) => ({ key, title, eyebrow: ui('kind.tool') })),
    ...(await otherSidePages(lang)),
    ...(await groupPages(lang)),
  ];
}
