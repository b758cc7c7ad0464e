import { describe, expect, test } from 'vitest';

import { putIslandsApart } from '../../../src/build/sleeping-islands.mjs';

const addressOf = (content: string, ending: string) => `/_astro/apart-${String(content.length)}.${ending}`;
const astroScripts =
  '<script>(self.Astro||(self.Astro={})).near=1</script><script>customElements.define("astro-island",X)</script>';
const island = (way: string, props: string) =>
  `<astro-island uid="1" props="${props}" client="${way}"><p>read me</p></astro-island>`;
const page = (...islands: string[]) =>
  `<html lang="nl"><body><script>first()</script>${astroScripts}${islands.join('')}</body></html>`;

describe('putIslandsApart', () => {
  test('takes the props and Astro’s scripts out of a page whose islands all sleep', () => {
    const { html, files } = putIslandsApart(
      page(island('near', '{&quot;a&quot;:[0,&quot;it&#39;s $&amp;&quot;]}'), island('search', '{}'), island('near', '{}')),
      addressOf,
    );
    const [near = '', search = '', script = ''] = files.keys();
    expect(html).toBe(
      `<html data-islands="${script}" lang="nl"><body><script>first()</script>` +
        `<astro-island uid="1" data-props="${near}#0" client="near"><p>read me</p></astro-island>` +
        `<astro-island uid="1" data-props="${search}#0" client="search"><p>read me</p></astro-island>` +
        `<astro-island uid="1" data-props="${near}#1" client="near"><p>read me</p></astro-island></body></html>`,
    );
    expect(near).not.toBe(search);
    expect(JSON.parse(files.get(near) ?? '')).toEqual(['{"a":[0,"it\'s $&"]}', '{}']);
    expect(JSON.parse(files.get(search) ?? ''), 'the search is only loaded when it is opened').toEqual(['{}']);
    expect(files.get(script)).toBe('(self.Astro||(self.Astro={})).near=1;\ncustomElements.define("astro-island",X)');
  });

  test('leaves Astro’s scripts where one island wakes by itself', () => {
    const { html, files } = putIslandsApart(page(island('load', '{}'), island('near', '{}')), addressOf);
    expect(html).toContain(astroScripts);
    expect(html).toContain('props="{}" client="load"');
    expect([...files.values()]).toEqual(['["{}"]']);
  });

  test('leaves a page without sleeping islands as it is', () => {
    const before = page(island('load', '{}'));
    expect(putIslandsApart(before, addressOf)).toEqual({ html: before, files: new Map() });
  });
});
