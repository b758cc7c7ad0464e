import { describe, expect, test, vi } from 'vitest';

import { noticeBoard } from '../../../src/platform/notices.ts';

const calledBack = () => new Promise((resolve) => setTimeout(resolve));

describe('noticeBoard', () => {
  test('tells everyone who listens', async () => {
    const board = noticeBoard();
    const [one, other] = [vi.fn(), vi.fn()];
    board.subscribe(one);
    board.subscribe(other);
    board.tell({ type: 'full' });
    await calledBack();
    expect(one).toHaveBeenCalledExactlyOnceWith({ type: 'full' });
    expect(other).toHaveBeenCalledExactlyOnceWith({ type: 'full' });
  });

  test('keeps notices for the first who listens, in order, and for no one after that', async () => {
    const board = noticeBoard();
    board.tell({ type: 'first-save' });
    board.tell({ type: 'full' });
    const [first, second] = [vi.fn(), vi.fn()];
    board.subscribe(first);
    board.subscribe(second);
    await calledBack();
    expect(first.mock.calls).toEqual([[{ type: 'first-save' }], [{ type: 'full' }]]);
    expect(second).not.toHaveBeenCalled();
  });

  test('tells nothing that was heard to those who listen later', async () => {
    const board = noticeBoard();
    const later = vi.fn();
    board.subscribe(() => undefined);
    board.tell({ type: 'full' });
    board.subscribe(later);
    await calledBack();
    expect(later).not.toHaveBeenCalled();
  });

  test('tells nothing more to whoever stopped listening', async () => {
    const board = noticeBoard();
    const listener = vi.fn();
    board.subscribe(listener)();
    board.tell({ type: 'full' });
    await calledBack();
    expect(listener).not.toHaveBeenCalled();
  });

  test('does not call back while it is told', () => {
    const board = noticeBoard();
    const listener = vi.fn();
    board.subscribe(listener);
    board.tell({ type: 'full' });
    expect(listener).not.toHaveBeenCalled();
  });
});
