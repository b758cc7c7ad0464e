import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as it is built for a site under the given path. */
async function addressUnder(basePath: string) {
  vi.stubEnv('BASE_URL', basePath);
  return import('../../../src/i18n/address.ts');
}

describe('addressOf', () => {
  test.each([
    ['page/home', '/nl/'],
    ['page/glossary', '/nl/glossary/'],
    ['lesson/dimensions/reading-a-profile', '/nl/modules/dimensions/reading-a-profile/'],
    ['module/dimensions', '/nl/modules/dimensions/'],
    ['check/dimensions', '/nl/modules/dimensions/check/'],
    ['case/jan-and-noah', '/nl/cases/jan-and-noah/'],
    ['scan/relationship-scan', '/nl/scans/relationship-scan/'],
    ['scenario/monday-morning', '/nl/scenarios/monday-morning/'],
    ['tool/relationship-map', '/nl/map/'],
    ['tool/small-plan', '/nl/map/#small-plan'],
    ['term/closeness', '/nl/glossary/#closeness'],
  ])('gives the permanent path of %s', async (key, address) => {
    const { addressOf } = await addressUnder('/');
    expect(addressOf('nl', key)).toBe(address);
  });

  test.each(['/dyade', '/dyade/'])('puts the base path %s before it', async (basePath) => {
    const { addressOf, fileAddress } = await addressUnder(basePath);
    expect(addressOf('en', 'page/home')).toBe('/dyade/en/');
    expect(fileAddress('favicon.svg')).toBe('/dyade/favicon.svg');
  });

  test('refuses a kind that has no pages', async () => {
    const { addressOf } = await addressUnder('/');
    expect(() => addressOf('nl', 'reflection/x')).toThrow(RangeError);
    expect(() => addressOf('nl', 'tool/hammer')).toThrow(RangeError);
  });
});
