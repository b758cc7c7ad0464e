import { base } from '../i18n/base.ts';
import { isLang } from '../i18n/locales.ts';

const [code = ''] = location.pathname.slice(base.length).split('/');

// The page that isn't there, in the language of the path that was asked for; without one, in both.
if (isLang(code))
  for (const part of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
    const isAsked = part.dataset['notFound'] === code;
    part.hidden = !isAsked;
    if (!isAsked) continue;
    document.documentElement.lang = part.lang;
    const heading = part.querySelector('h1, h2');
    document.title = heading?.textContent ?? document.title;
    if (heading?.tagName === 'H2') {
      const first = document.createElement('h1');
      first.append(...heading.childNodes);
      heading.replaceWith(first);
    }
  }
