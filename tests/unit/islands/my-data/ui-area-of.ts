import english from '../../../../content/ui/en.json' with { type: 'json' };

type After<Area extends string, Key extends string> = Key extends `${Area}.${infer Name}` ? Name : never;

/** The English strings of an area of the interface, without its prefix. */
export function uiAreaOf<Area extends string>(area: Area): Record<After<Area, keyof typeof english>, string> {
  const own = Object.entries(english).filter(([key]) => key.startsWith(`${area}.`));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(area.length + 1), text])) as never;
}
