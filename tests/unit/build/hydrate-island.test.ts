import { globSync, readFileSync } from 'node:fs';

import { createElement } from 'preact';
import { expect, test } from 'vitest';

import '../../../src/build/hydrate-island.mjs';

/** Attributes that SVG writes with a hyphen (SVG 2, "Presentation attributes"), and React with a capital. */
const hyphened =
  `alignment-baseline baseline-shift clip-path clip-rule color-interpolation color-interpolation-filters dominant-baseline fill-opacity
  fill-rule flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
  glyph-orientation-vertical image-rendering letter-spacing lighting-color marker-end marker-mid marker-start paint-order pointer-events
  shape-rendering stop-color stop-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect word-spacing writing-mode`.split(
    /\s+/,
  );
const islands = globSync('src/islands/**/*.tsx').map((file) => readFileSync(file, 'utf8'));
const withCapitals = (name: string) => name.replace(/-[a-z]/g, (letter) => letter.slice(1).toUpperCase());
const used = hyphened.filter((name) => islands.some((source) => source.includes(` ${withCapitals(name)}=`)));

test('islands have attributes that SVG writes with a hyphen', () => {
  expect(used).toContain('stroke-width');
});

test.each(used)('writes %s as SVG does, on what an island draws anew', (name) => {
  expect(createElement('path', { [withCapitals(name)]: '2' }).props).toEqual({ [name]: '2' });
});

test.each([
  'viewBox',
  'preserveAspectRatio',
  'clipPathUnits',
  'markerWidth',
  'markerUnits',
  'textLength',
  'className',
  'onPointerDown',
])('leaves %s as it is, which has its capital in SVG, HTML or Preact too', (name) => {
  expect(createElement('svg', { [name]: '2' }).props).toEqual({ [name]: '2' });
});

test('leaves the props of a component as they are', () => {
  const Component = () => null;
  expect(createElement(Component, { strokeWidth: 2 }).props).toEqual({ strokeWidth: 2 });
});
