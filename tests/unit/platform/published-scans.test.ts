import { afterEach, describe, expect, test, vi } from 'vitest';

import { exportRecord } from '../../../src/domain/record/export-record.ts';
import { publishedScans } from '../../../src/platform/published-scans.ts';
import { exampleEntries } from '../domain/record/example-entries.ts';
import { exampleScans } from '../domain/record/example-scans.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

describe('publishedScans', () => {
  test('gives the scans that the numbers of a copy are worked out with', async () => {
    answering(() => Promise.resolve(Response.json(Object.fromEntries(exampleScans))));
    const scans = await publishedScans('/dyade/scan-structures.json');
    expect(fetch).toHaveBeenCalledWith('/dyade/scan-structures.json', expect.anything());
    const kept = [['scan/relationship-scan/one', { ...exampleEntries.scan, answers: { trusts: 4, avoids: 3 } }]] as const;
    const moment = '2026-11-20T10:00:00.000Z';
    expect(exportRecord(kept, scans, moment)).toEqual(exportRecord(kept, exampleScans, moment));
    expect(exportRecord(kept, scans, moment).scans[0]?.scales).toHaveProperty(['closeness', 'of'], 2);
  });

  test.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the page is another', () => Promise.resolve(new Response('<!doctype html>'))],
    ['the file says something else', () => Promise.resolve(Response.json({ 'relationship-scan': { version: 1 } }))],
  ])('gives none where %s', async (_, answer) => {
    answering(answer);
    expect(await publishedScans('/scan-structures.json')).toEqual(new Map());
  });
});
