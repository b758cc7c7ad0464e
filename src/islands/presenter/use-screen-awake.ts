import { useEffect, useState } from 'react';

import { keepScreenOn, type ScreenAwake } from '../../platform/screen-awake.ts';

/** Keeps the screen on as long as what uses it is on the page; `null` until the browser has answered. */
export function useScreenAwake(): ScreenAwake | null {
  const [awake, setAwake] = useState<ScreenAwake | null>(null);
  useEffect(() => keepScreenOn(setAwake), []);
  return awake;
}
