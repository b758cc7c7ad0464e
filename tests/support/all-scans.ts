import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Scan } from '../../src/schemas/scan.ts';
import { scanStructure } from './scan-structure.ts';

/** Every scan in `content/`, by id, so that a new one needs no mention in a test. */
export function allScans(): readonly Readonly<{ id: string; structure: Scan }>[] {
  const folder = fileURLToPath(new URL('../../content/scans/', import.meta.url));
  const ids = globSync('*/scan.yaml', { cwd: folder }).map((file) => basename(dirname(file)));
  return ids.toSorted().map((id) => ({ id, structure: scanStructure(id) }));
}
