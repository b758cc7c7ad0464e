/** Something about keeping that a learner should hear, once. */
export type Notice =
  /** For the first time something that was filled in is kept on this device. */
  | Readonly<{ type: 'first-save' }>
  /** What is kept under these keys could not be read; it was set aside, and nothing of it is lost. */
  | Readonly<{ type: 'damaged'; keys: readonly string[] }>
  /** Nothing can be kept on this device: what is written stays as long as the page is open. */
  | Readonly<{ type: 'unavailable' }>
  /** The device has no room left: what is written from now on stays as long as the page is open. */
  | Readonly<{ type: 'full' }>
  /** In this tab nothing is kept any more; `erased` tells whether what the device held is really gone. */
  | Readonly<{ type: 'kept-nothing'; erased: boolean }>;

/** What is called with each notice. */
export type NoticeListener = (notice: Notice) => void;

/** Where notices are told and heard. */
export interface NoticeBoard {
  /** Tells all who listen; while nobody does, it waits for the first. */
  tell(notice: Notice): void;
  /** Begins to listen; gives the function that ends it. */
  subscribe(listener: NoticeListener): () => void;
}

/** A board without listeners. Each listener is called on its own, so that a fault in one never touches what is kept. */
export function noticeBoard(): NoticeBoard {
  const listeners = new Set<NoticeListener>();
  const waiting: Notice[] = [];
  return {
    tell: (notice) => {
      if (listeners.size === 0) waiting.push(notice);
      for (const listener of listeners) queueMicrotask(() => listener(notice));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      for (const notice of waiting.splice(0)) queueMicrotask(() => listener(notice));
      return () => void listeners.delete(listener);
    },
  };
}
