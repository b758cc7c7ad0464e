import { describe, expect, test } from 'vitest';

import { putIslandsApart } from '../../../src/build/sleeping-islands.mjs';

const addressOf = (content: string) => `/_astro/apart-${String(content.length)}.json`;
const style = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
const directive = (way: string) =>
  `<script>(()=>{(self.Astro||(self.Astro={})).${way}=1;dispatchEvent(new Event("astro:${way}"))})();</script>`;
const element = '<script>customElements.define("astro-island",X)</script>';
const island = (way: string, props: string) =>
  `<astro-island uid="1" prefix="r1" component-url="/a.js" component-export="A" renderer-url="/r.js" props="${props}" ssr client="${way}" opts="{&quot;name&quot;:&quot;A&quot;}" await-children><p>read me</p></astro-island>`;
const asleep = (way: string, place: string) =>
  `<astro-island component-url="/a.js" component-export="A" data-props="${place}" ssr client="${way}"><p>read me</p></astro-island>`;
const page = (...parts: string[]) => `<html lang="nl"><body><script>first()</script>${parts.join('')}</body></html>`;

describe('putIslandsApart', () => {
  test('takes the props and all that is Astro’s out of a page whose islands all sleep', () => {
    const { html, files } = putIslandsApart(
      page(
        style,
        directive('near'),
        element,
        island('near', '{&quot;a&quot;:[0,&quot;it&#39;s $&amp;&quot;]}'),
        directive('search'),
        island('search', '{}'),
        island('near', '{}'),
      ),
      addressOf,
    );
    const [near = '', search = ''] = files.keys();
    expect(html).toBe(page(asleep('near', `${near}#0`), asleep('search', `${search}#0`), asleep('near', `${near}#1`)));
    expect(JSON.parse(files.get(near) ?? '')).toEqual([{ a: "it's $&" }, {}]);
    expect(JSON.parse(files.get(search) ?? ''), 'the search is only loaded when it is opened').toEqual([{}]);
  });

  test('leaves what an island needs that wakes by itself', () => {
    const { html, files } = putIslandsApart(
      page(style, directive('load'), element, island('load', '{}'), directive('near'), island('near', '{}')),
      addressOf,
    );
    const [near = ''] = files.keys();
    expect(html).toBe(page(directive('load'), element, island('load', '{}'), asleep('near', `${near}#0`)));
    expect([...files.values()]).toEqual(['[{}]']);
  });

  test('leaves a page without islands as it is', () => {
    const before = page('<p>read me</p>');
    expect(putIslandsApart(before, addressOf)).toEqual({ html: before, files: new Map() });
  });
});
