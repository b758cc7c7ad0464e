import type { Page } from '@playwright/test';

/** A voice that a device has, or that it would ask a server for. */
interface TestVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

declare global {
  /** What was spoken so far, and at which speed. */
  var spoken: { text: string; rate: number; voice: string }[] | undefined;
  /** Ends the sentence that is being spoken, as time does; while nobody calls it, the voice keeps speaking. */
  var endSentence: (() => void) | undefined;
}

/**
 * Gives the pages of a test these voices in place of the browser's own. A sentence lasts until `endSentence` is called in the page.
 *
 * @param voices as the browser lists them
 */
export async function addVoices(page: Page, voices: readonly TestVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    const said: { text: string; rate: number; voice: string }[] = [];
    let current: SpeechSynthesisUtterance | null = null;
    class Utterance extends EventTarget {
      text: string;
      lang = '';
      rate = 1;
      voice: { name: string } | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const finish = (type: 'end' | 'error', error?: string) => {
      const ended = current;
      current = null;
      ended?.dispatchEvent(Object.assign(new Event(type), { error }));
    };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given.map((voice) => ({ ...voice, default: false })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance;
        said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? '' });
      },
      cancel: () => finish('error', 'canceled'),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    globalThis.spoken = said;
    globalThis.endSentence = () => finish('end');
  }, voices);
}
