import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import satori from 'satori';
import sharp from 'sharp';

import { courseWords } from '../collections/course.ts';
import type { Lang } from '../i18n/locales.ts';
import { portraitImage } from './portrait-image.ts';

/** A picture in someone else's feed has no scheme of its own: these are the light scheme's colours. */
const colours = { paper: '#fbf8f3', text: '#1d2a33', muted: '#525e68', line: '#e0d8ca' };
const size = { width: 1200, height: 630 };
/** The width that a title has beside the portrait. */
const column = 610;

const { resolve } = createRequire(import.meta.url);

async function font(name: 'Fraunces' | 'Atkinson', files: string, weight: 400 | 600) {
  const data = await readFile(resolve(`@fontsource/${files}-latin-${weight}-normal.woff`));
  return { name, weight, style: 'normal' as const, data };
}

const fonts = Promise.all([
  font('Fraunces', 'fraunces/files/fraunces', 600),
  font('Atkinson', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next', 400),
  font('Atkinson', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next', 600),
]);

/** A portrait in which all three dimensions can be seen. */
const portrait = {
  type: 'img',
  key: null,
  props: { src: portraitImage({ closeness: 66, conflict: 38, dependency: 78 }, colours.paper), width: 420, height: 235 },
};

/** How large a title can be: by its length for the lines it takes, by its longest word for their width. */
function titleSize(title: string): number {
  const byLength = title.length <= 24 ? 84 : title.length <= 44 ? 70 : title.length <= 70 ? 58 : 48;
  const longestWord = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  return Math.min(byLength, Math.floor(column / (longestWord * 0.55)));
}

/** An element as satori takes it: a box or a text with a style, all of it made by flex. */
function box(style: Readonly<Record<string, string | number>>, ...children: unknown[]) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/**
 * The picture that link previews show of a page: 1200 × 630, as PNG.
 *
 * @param card the page's title; above it, as `eyebrow`, what kind of page it is; below it stand the course's name and tagline, of which
 *   the tagline is left out where it is the title
 */
export async function ogCard(card: { title: string; eyebrow: string; lang: Lang }): Promise<Buffer> {
  const { title, eyebrow, lang } = card;
  const course = await courseWords(lang);
  const heading = {
    fontFamily: 'Fraunces',
    fontSize: titleSize(title),
    lineHeight: 1.12,
    letterSpacing: '-0.012em',
    marginTop: 18,
  };
  const words = box(
    { flexDirection: 'column', width: column },
    box({ fontWeight: 600, fontSize: 28, color: colours.muted }, eyebrow),
    box(heading, title),
  );
  const foot = box(
    { alignItems: 'baseline', paddingTop: 24, borderTop: `2px solid ${colours.line}` },
    box({ fontFamily: 'Fraunces', fontSize: 40 }, course.title),
    box({ marginLeft: 24, fontSize: 28, color: colours.muted }, title === course.tagline ? '' : course.tagline),
  );
  const paper = {
    ...size,
    boxSizing: 'border-box',
    flexDirection: 'column',
    padding: '56px 72px 44px',
    background: colours.paper,
    color: colours.text,
    fontFamily: 'Atkinson',
  };
  const svg = await satori(
    box(paper, box({ flexGrow: 1, alignItems: 'center', justifyContent: 'space-between' }, words, portrait), foot),
    { ...size, fonts: await fonts },
  );
  return sharp(Buffer.from(svg)).png({ compressionLevel: 7 }).toBuffer();
}
