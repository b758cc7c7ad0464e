import type english from '../../content/ui/en.json';

type After<Area extends string, Key extends string> = Key extends `${Area}.${infer Name}` ? Name : never;

/** The strings of one area of the interface, without its prefix: `scenario.back` is `back`. */
export type UiArea<Area extends string> = Record<After<Area, keyof typeof english>, string>;
