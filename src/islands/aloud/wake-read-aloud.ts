import { readerOf } from '../../domain/aloud/reader.ts';
import { sentencesOf } from '../../domain/aloud/sentences-of.ts';
import { lookOf, tokensOf } from '../../domain/comfort/look.ts';
import { fill } from '../../i18n/fill.ts';
import { type LocalSpeech, localSpeech } from '../../platform/local-speech.ts';
import { showLook, shownLook } from '../comfort/shown-look.ts';
import { keepInView } from './keep-in-view.ts';
import { readableBlocks } from './readable-blocks.ts';

/** What the bar is made of. */
interface Parts {
  bar: HTMLElement;
  status: Element;
  playing: HTMLButtonElement;
  pace: HTMLSelectElement;
}

function partsIn(aloud: HTMLElement): Parts | null {
  const bar = aloud.querySelector<HTMLElement>('.aloud-bar');
  const status = bar?.querySelector('[role="status"]');
  const playing = bar?.querySelector<HTMLButtonElement>('[data-aloud="pause"]');
  const pace = bar?.querySelector('select');
  return bar && status && playing && pace ? { bar, status, playing, pace } : null;
}

/** Starts with what is on the screen, and at the beginning where the reader is at the top. */
function firstOnScreen(blocks: readonly HTMLElement[]): HTMLElement | undefined {
  return blocks.find((block) => block.getBoundingClientRect().bottom > 0) ?? blocks[0];
}

/** Puts the bar over the page, and lets it and the button work with a voice of this device. */
function workWith(
  speech: LocalSpeech,
  aloud: HTMLElement,
  start: HTMLButtonElement,
  { bar, status, playing, pace }: Parts,
): void {
  const main = document.querySelector('main') ?? document.body;
  const tag = document.documentElement.lang;
  let marked: HTMLElement | null = null;

  const showPlaying = (isReading: boolean) => {
    playing.textContent = (isReading ? bar.dataset['pause'] : bar.dataset['resume']) ?? '';
  };

  const reader = readerOf<HTMLElement>({
    blocks: () => [...readableBlocks(main).keys()],
    sentences: (block) => sentencesOf(readableBlocks(main).get(block) ?? '', tag),
    say: (sentence) => speech.say(sentence, Number(lookOf(shownLook()).pace) / 100),
    hush: () => speech.hush(),
    tell: (block, why) => {
      marked?.classList.remove('being-read');
      marked = block;
      block?.classList.add('being-read');
      if (block) {
        keepInView(block, bar);
        return;
      }
      showPlaying(false);
      if (why === 'stopped') close();
      else status.textContent = (why === 'end' ? bar.dataset['end'] : bar.dataset['failed']) ?? '';
    },
  });

  function close() {
    const hadFocus = bar.contains(document.activeElement);
    bar.hidden = true;
    if (hadFocus) document.querySelector<HTMLElement>('[data-opens="comfort"]')?.focus();
  }

  function begin() {
    const first = firstOnScreen([...readableBlocks(main).keys()]);
    if (!first) return;
    status.textContent = '';
    pace.value = lookOf(shownLook()).pace;
    bar.hidden = false;
    showPlaying(true);
    reader.start(first);
  }

  start.addEventListener('click', () => {
    aloud.closest('dialog')?.close();
    begin();
    playing.focus();
  });
  bar.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-aloud]') : null;
    const action = button?.dataset['aloud'];
    if (action === 'stop') reader.stop();
    else if (action === 'next' || action === 'previous') reader.move(action === 'next' ? 1 : -1);
    else if (action === 'pause' && reader.isReading) {
      reader.pause();
      showPlaying(false);
    } else if (action === 'pause') {
      if (marked) {
        reader.resume();
        showPlaying(true);
      } else begin();
    }
  });
  pace.addEventListener('change', () => {
    showLook(tokensOf({ ...lookOf(shownLook()), pace: pace.value }));
    reader.again();
  });
  // A voice goes on when its page is left.
  addEventListener('pagehide', () => reader.stop());
  document.body.append(bar);
}

/** Lets reading aloud work where this device has a voice for the language of the page; says so where it has none, and uses no other. */
export async function wakeReadAloud(aloud: HTMLElement): Promise<void> {
  const start = aloud.querySelector<HTMLButtonElement>('[data-aloud="start"]');
  const status = aloud.querySelector('[role="status"]');
  const parts = partsIn(aloud);
  if (!start || !status || !parts) return;
  const speech = await localSpeech(document.documentElement.lang);
  if (speech === null) {
    status.textContent = aloud.dataset['none'] ?? '';
    start.hidden = true;
    return;
  }
  status.textContent = fill(aloud.dataset['voice'] ?? '', { voice: speech.voice });
  workWith(speech, aloud, start, parts);
  start.disabled = false;
}
