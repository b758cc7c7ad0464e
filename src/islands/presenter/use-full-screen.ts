import { useEffect, useState } from 'react';

import { canFillScreen, fillScreen, fillsScreen, onFillsScreen } from '../../platform/full-screen.ts';

/** Whether the page can fill the screen and does, and the way to change it. */
export function useFullScreen() {
  const [isFull, setFull] = useState(false);
  const [isPossible, setPossible] = useState(false);
  useEffect(() => {
    setPossible(canFillScreen());
    setFull(fillsScreen());
    return onFillsScreen(() => setFull(fillsScreen()));
  }, []);
  return { isFull, isPossible, fill: (on: boolean) => void fillScreen(on) };
}
