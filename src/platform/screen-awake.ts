/** Whether the screen stays on: it does, it may go dark now, or this browser has no means to keep it on. */
export type ScreenAwake = 'on' | 'off' | 'impossible';

/** Tells whether this browser can keep the screen on; it needs a secure connection for it. */
export function canKeepScreenOn(): boolean {
  return 'wakeLock' in navigator;
}

/**
 * Keeps the screen on until the function that it gives is called. A browser lets go whenever the page is out of sight, and may refuse, for example
 * with a low battery; it is asked again each time the page comes back.
 *
 * @param onChange hears how it stands, the first time soon
 */
export function keepScreenOn(onChange: (awake: ScreenAwake) => void): () => void {
  if (!canKeepScreenOn()) {
    onChange('impossible');
    return () => undefined;
  }
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const isWanted = () => wanted;

  async function ask(): Promise<void> {
    if (!isWanted() || lock || document.visibilityState !== 'visible') return;
    try {
      const granted = await navigator.wakeLock.request('screen');
      if (!isWanted()) {
        await granted.release();
        return;
      }
      lock = granted;
      onChange('on');
      granted.addEventListener('release', () => {
        lock = null;
        if (isWanted()) onChange('off');
      });
    } catch {
      if (isWanted()) onChange('off');
    }
  }

  const again = () => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
