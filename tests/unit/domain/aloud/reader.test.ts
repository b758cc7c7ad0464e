import { describe, expect, test } from 'vitest';

import { readerOf, type Spoken } from '../../../../src/domain/aloud/reader.ts';

/** A page of blocks with two sentences each, and a voice that speaks until `finish` is called. */
function aPage(blocks: string[]) {
  const said: string[] = [];
  const told: string[] = [];
  let settle: ((spoken: Spoken) => void) | null = null;
  const finish = async (spoken: Spoken = 'done') => {
    const done = settle;
    settle = null;
    done?.(spoken);
    // What follows on a promise comes after this.
    await new Promise((resolve) => setTimeout(resolve));
  };
  const reader = readerOf<string>({
    blocks: () => blocks,
    sentences: (block) => [`${block}1`, `${block}2`],
    say: (sentence) =>
      new Promise((resolve) => {
        said.push(sentence);
        settle = resolve;
      }),
    hush: () => void finish('stopped'),
    tell: (block, why) => void told.push(block ?? why),
  });
  return { reader, said, told, finish };
}

describe('readerOf', () => {
  test('reads from a block to the end, and says that it is there', async () => {
    const { reader, said, told, finish } = aPage(['a', 'b', 'c']);
    reader.start('b');
    for (let sentence = 0; sentence < 4; sentence += 1) await finish();
    expect(said).toEqual(['b1', 'b2', 'c1', 'c2']);
    expect(told).toEqual(['b', 'c', 'end']);
    expect(reader.isReading).toBe(false);
  });

  test('goes on after a pause with the sentence that was broken off', async () => {
    const { reader, said, finish } = aPage(['a', 'b']);
    reader.start('a');
    await finish();
    reader.pause();
    await finish();
    expect(reader.isReading).toBe(false);
    expect(said).toEqual(['a1', 'a2']);
    reader.resume();
    expect(said).toEqual(['a1', 'a2', 'a2']);
  });

  test('says a sentence again at another speed', async () => {
    const { reader, said, finish } = aPage(['a']);
    reader.start('a');
    reader.again();
    await finish();
    expect(said).toEqual(['a1', 'a1', 'a2']);
  });

  test('moves to the next block and the one before, and stays at the ends', async () => {
    const { reader, said, told, finish } = aPage(['a', 'b']);
    reader.start('a');
    reader.move(-1);
    reader.move(1);
    reader.move(1);
    await finish();
    expect(told).toEqual(['a', 'b']);
    expect(said).toEqual(['a1', 'b1', 'b2']);
  });

  test('moves in a pause without making a sound', () => {
    const { reader, said } = aPage(['a', 'b']);
    reader.start('a');
    reader.pause();
    reader.move(1);
    expect(said).toEqual(['a1']);
    reader.resume();
    expect(said).toEqual(['a1', 'b1']);
  });

  test('reads what was opened meanwhile, and goes on where a block is gone', async () => {
    const blocks = ['a', 'b'];
    const { reader, said, finish } = aPage(blocks);
    reader.start('a');
    blocks.splice(0, 1);
    blocks.push('c');
    for (let sentence = 0; sentence < 4; sentence += 1) await finish();
    expect(said).toEqual(['a1', 'a2', 'b1', 'b2', 'c1']);
  });

  test.each(['failed', 'stopped'] as const)('ends when the device has %s, and is silent', async (spoken) => {
    const { reader, said, told, finish } = aPage(['a', 'b']);
    reader.start('a');
    await finish(spoken);
    expect(told).toEqual(['a', spoken]);
    expect(said).toEqual(['a1']);
    expect(reader.isReading).toBe(false);
  });

  test('says nothing more once it is stopped', async () => {
    const { reader, said, told, finish } = aPage(['a', 'b']);
    reader.start('a');
    reader.stop();
    await finish();
    reader.resume();
    expect(said).toEqual(['a1']);
    expect(told).toEqual(['a', 'stopped']);
  });
});
