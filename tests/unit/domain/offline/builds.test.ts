import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cacheName, isOwnCache } from '../../../../src/domain/offline/cache-name.ts';
import { leftovers } from '../../../../src/domain/offline/leftovers.ts';
import { parseBuildAnswer, parseMessage } from '../../../../src/domain/offline/messages.ts';

const own = cacheName('/', 'B');
const earlier = cacheName('/', 'A');

describe('cacheName', () => {
  test.each(['/', '/dyade/', '/dyade/two/'])('belongs to the site at %s, and to no other on the same origin', (base) => {
    const others = ['/', '/dyade/', '/dyade/two/', '/other/'].filter((other) => other !== base);
    expect(isOwnCache(base, cacheName(base, 'A'))).toBe(true);
    for (const other of others) expect(isOwnCache(other, cacheName(base, 'A'))).toBe(false);
  });

  test('knows a cache from before there were builds by its beginning, and leaves those of others', () => {
    expect(isOwnCache('/', 'dyade:/:pages-v0')).toBe(true);
    expect(isOwnCache('/', 'workbox-precache-v2')).toBe(false);
  });
});

describe('leftovers', () => {
  const found = { caches: [own, earlier, 'dyade:/:pages-v0', 'another-project'], tabs: ['one', 'two'] };

  test('are all caches of earlier builds, and nothing else, once no tab of theirs is open', () => {
    expect(leftovers('/', own, found, ['three'])).toEqual([earlier, 'dyade:/:pages-v0']);
  });

  test('are none as long as a tab is open that may ask for an earlier build', () => {
    fc.assert(
      fc.property(fc.subarray(['one', 'two'], { minLength: 1 }), fc.array(fc.string()), (open, others) => {
        expect(leftovers('/', own, found, [...others, ...open])).toEqual([]);
      }),
    );
  });

  test('never hold the own cache, nor one that came later', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const gone = leftovers('/', own, { caches: [own, ...names], tabs: [] }, []);
        expect(gone).not.toContain(own);
        expect(gone.every((name) => names.includes(name))).toBe(true);
      }),
    );
  });
});

describe('what pages and workers tell each other', () => {
  test.each([
    [{ type: 'opened', path: 'nl/', sparing: false }, true],
    [{ type: 'take-over-if-quiet' }, true],
    [{ type: 'opened' }, false],
    [{ type: 'clear-everything' }, false],
    ['SKIP_WAITING', false],
    [null, false],
  ])('%j is a message: %s', (value, isOne) => {
    expect(parseMessage(value) !== null).toBe(isOne);
  });

  test('a worker of long ago, which gives another answer or none, is known by that', () => {
    expect(parseBuildAnswer({ listing: 'a', cache: 'b' })).toEqual({ listing: 'a', cache: 'b' });
    expect(parseBuildAnswer(null)).toBeNull();
    expect(parseBuildAnswer('v1')).toBeNull();
  });
});
