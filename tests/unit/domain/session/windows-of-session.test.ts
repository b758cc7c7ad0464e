import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fittingMessage } from '../../../../src/domain/session/fitting-message.ts';
import { afterMessage, leading, newLink, stateOf, type WindowLink } from '../../../../src/domain/session/window-link.ts';
import { messageData, parseMessage, type WindowMessage } from '../../../../src/domain/session/window-message.ts';
import { after, anyAction, atStart, plan } from './example-plan.ts';

const at = '2026-11-20T10:00:00.000Z';
const stage = (me: string): WindowLink => ({ ...leading(newLink(me)), presenting: atStart });
const heard = (message: WindowMessage) => parseMessage(structuredClone(messageData(message, at)));

describe('what windows say to one another', () => {
  const messages: readonly WindowMessage[] = [
    { kind: 'hello', from: 'a' },
    { kind: 'bye', from: 'a' },
    { kind: 'state', from: 'a', term: 2, leads: true, presenting: atStart, isBlank: false },
    { kind: 'state', from: 'a', term: 0, leads: false, presenting: null, isBlank: true },
    { kind: 'blank', from: 'a', isBlank: true },
    { kind: 'minutes', from: 'a', minutes: { meeting: 'm', startedAt: at, text: 'x', intentions: '' } },
    { kind: 'minutes', from: 'a', minutes: null },
  ];
  test.each(messages)('is heard as it was said: $kind', (message) => {
    expect(heard(message)).toMatchObject(message);
  });

  test('is heard as it was said: anything to do', () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        expect(heard({ kind: 'do', from: 'a', action })).toMatchObject({ action });
      }),
    );
  });

  test.each([
    { name: 'another version', data: { ...messageData({ kind: 'hello', from: 'a' }, at), v: 2 } },
    { name: 'a state that is damaged', data: { ...messageData(messages[2]!, at), presenting: '{"v":1}' } },
    { name: 'a state that is no JSON', data: { ...messageData(messages[2]!, at), presenting: '{' } },
    { name: 'something to do that nobody knows', data: { v: 1, kind: 'do', from: 'a', action: { do: 'erase' } } },
    { name: 'nothing', data: null },
  ])('is not understood: $name', ({ data }) => {
    expect(parseMessage(data)).toBeNull();
  });

  test('is fitted to the steps that this window has', () => {
    const elsewhere = { ...stateOf(stage('a')), presenting: { ...atStart, step: 'of-another-build' } };
    expect(fittingMessage(elsewhere, () => plan, after(5))).toMatchObject({ presenting: { step: 'arrive' } });
    const known = stateOf(stage('a'));
    expect(fittingMessage(known, () => plan, after(5))).toEqual(known);
  });

  test('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (data) => {
        expect(() => parseMessage(data)).not.toThrow();
      }),
    );
  });
});

describe('who leads', () => {
  test('a window that opens hears how things are from the one that leads, and follows it', () => {
    const { reply } = afterMessage(stage('a'), { kind: 'hello', from: 'b' });
    const { link } = afterMessage(newLink('b'), reply!);
    expect(link).toMatchObject({ leads: false, leader: 'a', presenting: atStart });
  });

  test('who takes over leads, and the other follows', () => {
    const a = stage('a');
    const b = leading(afterMessage(newLink('b'), stateOf(a)).link);
    expect(afterMessage(a, stateOf(b)).link).toMatchObject({ leads: false, leader: 'b' });
  });

  test('of any two that lead at once, exactly one goes on leading', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.boolean(), (one, other, swapped) => {
        let [a, b] = [
          { ...stage('a'), term: one },
          { ...stage('b'), term: other },
        ];
        const hear = (): void => {
          const fromA = stateOf(a);
          const fromB = stateOf(b);
          a = afterMessage(a, fromB).link;
          b = afterMessage(b, fromA).link;
        };
        if (swapped) {
          b = afterMessage(b, stateOf(a)).link;
          if (b.leads) a = afterMessage(a, stateOf(b)).link;
        } else hear();
        expect([a.leads, b.leads].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test('a window that leads after a reload is followed, however often the lead had changed before', () => {
    const reloaded = stage('c');
    const notes = afterMessage(newLink('n'), stateOf({ ...stage('b'), term: 3 })).link;
    const alone = afterMessage(notes, { kind: 'bye', from: 'b' }).link;
    expect(afterMessage(alone, stateOf(reloaded)).link).toMatchObject({ leader: 'c', presenting: atStart });
    // Where the goodbye got lost, it counts that the notes told it their term.
    const { link } = afterMessage(newLink('c'), stateOf(notes));
    expect(afterMessage(notes, stateOf(leading(link))).link.leader).toBe('c');
  });

  test('a goodbye of the leader leaves what is known, and nobody leads', () => {
    const follower = afterMessage(newLink('b'), stateOf(stage('a'))).link;
    expect(afterMessage(follower, { kind: 'bye', from: 'a' }).link).toMatchObject({ leader: null, presenting: atStart });
    expect(afterMessage(follower, { kind: 'bye', from: 'c' }).link.leader).toBe('a');
  });

  test('where nobody leads, what another window remembers is taken over if it is further', () => {
    const further = { ...atStart, turn: 9, step: 'write' };
    const memory: WindowMessage = { kind: 'state', from: 'n', term: 3, leads: false, presenting: further, isBlank: false };
    expect(afterMessage({ ...newLink('b'), presenting: atStart }, memory).link.presenting?.step).toBe('write');
    expect(afterMessage(stage('a'), memory).link.presenting?.step).toBe('arrive');
  });
});
