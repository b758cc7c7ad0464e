import type { Perspective } from '../../schemas/scan.ts';

/**
 * Tells whether two perspectives ask the same: the same statements, on the same scales and with the same keys, in whatever order. Only then
 * their scores may be subtracted.
 */
export function areParallel(one: Pick<Perspective, 'items'>, other: Pick<Perspective, 'items'>): boolean {
  const asked = ({ items }: Pick<Perspective, 'items'>) =>
    items
      .map(({ id, scale, key }) => `${id} ${scale} ${key}`)
      .toSorted()
      .join('\n');
  return asked(one) === asked(other);
}
