import { useEffect, useState } from 'react';

/** Tells whether the island is alive: `false` in the HTML of the server, where buttons wait. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake;
}
