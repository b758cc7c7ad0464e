/**
 * What can be chosen about reading, and what goes for who chooses nothing. `text` and `pace` are percentages of the usual size and speed; `pace`
 * is how fast a page is read aloud. A token `<setting>-<value>` stands in the browser's storage and in `data-look`, where the styles find it.
 */
export const lookSettings = {
  text: { values: ['100', '115', '130', '150', '200'], usual: '100' },
  width: { values: ['narrow', 'normal', 'wide'], usual: 'normal' },
  lines: { values: ['normal', 'open', 'wide'], usual: 'normal' },
  scheme: { values: ['device', 'light', 'dark'], usual: 'device' },
  motion: { values: ['device', 'less'], usual: 'device' },
  pace: { values: ['70', '85', '100', '120', '150'], usual: '100' },
} as const;

/** The name of a setting of reading. */
export type LookSetting = keyof typeof lookSettings;

/** How someone reads: a value for each setting. */
export type Look = Readonly<Record<LookSetting, string>>;

/** Tells whether a name is that of a setting of reading. */
function isLookSetting(name: string): name is LookSetting {
  return Object.hasOwn(lookSettings, name);
}

/** The names of the settings, in the order in which they are offered. */
export const lookNames: readonly LookSetting[] = Object.keys(lookSettings).filter(isLookSetting);

/** The look that tokens stand for. Tokens that this version doesn't know count as not chosen, and of two for a setting the later one goes. */
export function lookOf(tokens: string): Look {
  const chosen = tokens.split(/\s+/);
  const valueOf = (name: LookSetting): string => {
    const { values, usual } = lookSettings[name];
    const known: readonly string[] = values.map((value) => `${name}-${value}`);
    return chosen.findLast((token) => known.includes(token))?.slice(name.length + 1) ?? usual;
  };
  return {
    text: valueOf('text'),
    width: valueOf('width'),
    lines: valueOf('lines'),
    scheme: valueOf('scheme'),
    motion: valueOf('motion'),
    pace: valueOf('pace'),
  };
}

/** The tokens of a look, with spaces between: of what differs from the usual alone, so that the usual look is an empty text. */
export function tokensOf(look: Look): string {
  return lookNames
    .filter((name) => look[name] !== lookSettings[name].usual)
    .map((name) => `${name}-${look[name]}`)
    .join(' ');
}
