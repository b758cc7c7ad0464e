import type { Spoken } from '../domain/aloud/reader.ts';
import { voiceFor } from '../domain/aloud/voice-for.ts';

/** Some browsers make up their list of voices only when it is asked for, and say so later; in milliseconds. */
const patience = 1500;

/** A voice of this device. */
export interface LocalSpeech {
  /** As the device calls it. */
  readonly voice: string;
  /** @param pace 1 is the usual speed */
  say: (text: string, pace: number) => Promise<Spoken>;
  hush: () => void;
}

async function voicesOf(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  if (speech.getVoices().length > 0) return speech.getVoices();
  await new Promise((resolve) => {
    speech.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, patience);
  });
  return speech.getVoices();
}

/**
 * A voice that reads a language on the device itself; `null` where there is none. A voice that would send the text to a server is not used.
 *
 * @param tag of the language, as `locales` has it
 */
export async function localSpeech(tag: string): Promise<LocalSpeech | null> {
  if (!('speechSynthesis' in globalThis)) return null;
  const speech = globalThis.speechSynthesis;
  const voice = voiceFor(await voicesOf(speech), tag);
  if (voice === null) return null;
  // Kept here, since some browsers forget an utterance that nobody holds, and never say that it ended.
  let latest: SpeechSynthesisUtterance | null = null;
  return {
    voice: voice.name,
    say: (text, pace) =>
      new Promise((resolve) => {
        const utterance = new SpeechSynthesisUtterance(text);
        latest = utterance;
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = pace;
        utterance.addEventListener('end', () => resolve(latest === utterance ? 'done' : 'stopped'));
        utterance.addEventListener('error', ({ error }) =>
          resolve(error === 'canceled' || error === 'interrupted' ? 'stopped' : 'failed'),
        );
        speech.speak(utterance);
      }),
    hush: () => {
      latest = null;
      speech.cancel();
    },
  };
}
