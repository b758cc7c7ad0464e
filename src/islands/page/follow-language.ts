import { base } from '../../i18n/base.ts';
import { rememberLanguage } from '../../platform/early-preferences.ts';
import { choseToKeepNothing } from '../../platform/keep-nothing-choice.ts';

/** Remembers the language that is read, and lets the language switch keep the place on the page. */
export function followLanguage(): void {
  if (!choseToKeepNothing(base)) rememberLanguage(document.documentElement.dataset['lang'] ?? '');
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-language]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    link.hash = location.hash;
    link.search = location.search;
    // Whoever holds the record sees to it first that everything is kept, and then goes on.
    if (!dispatchEvent(new CustomEvent('dyade:language', { cancelable: true, detail: link.href }))) event.preventDefault();
  });
}
