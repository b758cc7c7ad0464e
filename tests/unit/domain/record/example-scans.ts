import type { ScanStructure } from '../../../../src/domain/record/export-record.ts';

const items = [
  { id: 'trusts', scale: 'closeness', key: '+' as const },
  { id: 'avoids', scale: 'closeness', key: '-' as const },
];

/** The scan that the example entries are of: one scale of two items, one of them reversed. */
export const exampleScans: ReadonlyMap<string, ScanStructure> = new Map([
  [
    'relationship-scan',
    { version: 1, scales: [{ id: 'closeness', aim: 'none' }], perspectives: [{ id: 'mine', side: 'own', items }] },
  ],
]);
