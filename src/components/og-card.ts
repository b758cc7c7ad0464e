import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import satori from 'satori';
import sharp from 'sharp';

import { courseWords } from '../collections/course.ts';
import { type Dimensions, drawPortrait } from '../domain/portrait/draw-portrait.ts';
import { type Lang } from '../i18n/locales.ts';

const size = { width: 1200, height: 630 };
const column = 610;

/** The light scheme's colours: a picture in someone else's feed has no scheme of its own. */
const colours = {
  paper: '#fbf8f3',
  text: '#1d2a33',
  muted: '#525e68',
  line: '#e0d8ca',
  professional: '#2b5c8a',
  other: '#dda63a',
  both: '#4e5a3a',
  dependency: '#7142a8',
  conflict: '#b02a37',
};

/** A portrait in which all three dimensions can be seen. */
const shown: Dimensions = { closeness: 66, conflict: 38, dependency: 78 };

const { resolve } = createRequire(import.meta.url);

async function font(name: 'Fraunces' | 'Atkinson', file: string, weight: 400 | 600) {
  return {
    name,
    weight,
    style: 'normal' as const,
    data: await readFile(resolve(`@fontsource/${file}-latin-${weight}-normal.woff`)),
  };
}

const fonts = Promise.all([
  font('Fraunces', 'fraunces/files/fraunces', 600),
  font('Atkinson', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next', 400),
  font('Atkinson', 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next', 600),
]);

/** The portrait as an image in an address. */
function portraitImage(): string {
  const { width, height, other, professional, overlap, clasp, seam } = drawPortrait(shown);
  const circle = ({ x, y, r }: { x: number; y: number; r: number }, paint: string) =>
    `<circle cx="${x}" cy="${y}" r="${r}" ${paint}/>`;
  const line = (path: string, width: number, colour: string) =>
    `<path d="${path}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;
  const shapes = [
    circle(other, `fill="${colours.other}"`),
    circle(professional, `fill="${colours.professional}"`),
    overlap && `<path d="${overlap}" fill="${colours.both}"/>`,
    clasp && line(clasp.path, clasp.width, colours.dependency),
    seam && line(seam.path, seam.width + 3, colours.paper) + line(seam.path, seam.width, colours.conflict),
    ...(clasp?.hands ?? []).map(
      (hand) => circle({ ...hand, r: hand.r + 1.5 }, `fill="${colours.paper}"`) + circle(hand, `fill="${colours.dependency}"`),
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 4}" height="${height * 4}">${shapes.join('')}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** How large a title can be: by its length for its height, by its longest word for its width. */
function titleSize(title: string): number {
  const byLength = title.length <= 24 ? 84 : title.length <= 44 ? 70 : title.length <= 70 ? 58 : 48;
  const longestWord = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  return Math.min(byLength, Math.floor(column / (longestWord * 0.6)));
}

/** A box or a text for satori, which takes elements as React makes them. */
function element(type: string, style: Record<string, string | number>, ...children: unknown[]) {
  return { type, key: null, props: { style, children: children.length === 1 ? children[0] : children } };
}

/**
 * The picture that link previews show of a page: 1200 × 630, as PNG.
 *
 * @param eyebrow what kind of page it is, above the title
 */
export async function ogCard({ title, eyebrow, lang }: { title: string; eyebrow: string; lang: Lang }): Promise<Buffer> {
  const course = await courseWords(lang);
  const portrait = { type: 'img', key: null, props: { src: portraitImage(), width: 440, height: 246 } };
  const card = element(
    'div',
    {
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: '64px 72px 52px',
      background: colours.paper,
    },
    element(
      'div',
      { display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'space-between' },
      element(
        'div',
        { display: 'flex', flexDirection: 'column', width: column },
        element('div', { fontFamily: 'Atkinson', fontWeight: 600, fontSize: 28, color: colours.muted }, eyebrow),
        element(
          'div',
          {
            marginTop: 18,
            fontFamily: 'Fraunces',
            fontSize: titleSize(title),
            lineHeight: 1.12,
            letterSpacing: '-0.012em',
            color: colours.text,
          },
          title,
        ),
      ),
      portrait,
    ),
    element(
      'div',
      { display: 'flex', alignItems: 'baseline', paddingTop: 26, borderTop: `2px solid ${colours.line}`, color: colours.text },
      element('div', { fontFamily: 'Fraunces', fontSize: 40 }, course.title),
      element(
        'div',
        { marginLeft: 24, fontFamily: 'Atkinson', fontSize: 28, color: colours.muted },
        title === course.tagline ? '' : course.tagline,
      ),
    ),
  );
  const svg = await satori(card, { ...size, fonts: await fonts });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 7 }).toBuffer();
}
