/** What the accessibility tree says of an element beside its role and name. */
export interface AriaState {
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
}

/**
 * One line of an accessibility tree for `toMatchAriaSnapshot`: `- radio "Yes: always" [checked=true]`, with whatever a name may hold quoted.
 *
 * @param depth how many elements it lies in, from 0
 */
export function ariaLine(depth: number, role: string, name: string, state: AriaState = {}): string {
  const states = Object.entries(state).map(([key, value]) => ` [${key}=${String(value)}]`);
  const element = `${role} ${JSON.stringify(name)}${states.join('')}`;
  return `${'  '.repeat(depth)}- '${element.replaceAll("'", "''")}'`;
}
