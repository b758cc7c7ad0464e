/** What a browser says about a voice. */
export interface Voice {
  readonly lang: string;
  /** Whether the voice is on the device; any other sends what it reads to a server. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Android writes `nl_NL`. */
function partsOf(tag: string): readonly [language: string, region: string | undefined] {
  const [language = '', region] = tag.toLowerCase().split(/[-_]/);
  return [language, region];
}

/**
 * The voice that reads a language aloud: on the device itself, first the device's own choice, then one of the same region. `null` where the device has none:
 * never one that would send the text elsewhere.
 *
 * @param tag of the language, as `locales` has it: `nl` goes for every region
 */
export function voiceFor<V extends Voice>(voices: readonly V[], tag: string): V | null {
  const [language, region] = partsOf(tag);
  const local = voices.filter((voice) => voice.localService && partsOf(voice.lang)[0] === language);
  return (
    local.find((voice) => voice.default) ??
    local.find((voice) => region !== undefined && partsOf(voice.lang)[1] === region) ??
    local[0] ??
    null
  );
}
