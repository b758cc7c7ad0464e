import { rememberedLanguage } from '../platform/early-preferences.ts';

const language = rememberedLanguage();

// The language that was read last stands out; nobody is sent anywhere.
for (const choice of document.querySelectorAll<HTMLElement>('[data-welcome]')) {
  const isLast = choice.dataset['welcome'] === language;
  choice.classList.toggle('last', isLast);
  for (const note of choice.querySelectorAll<HTMLElement>('[data-last]')) note.hidden = !isLast;
}
