import type { AskedCard } from '../../domain/cards/cards-for.ts';
import { type Ask, languagesOf } from '../../domain/cards/card-id.ts';
import { fill } from '../../i18n/fill.ts';
import { isLang, type Lang, locales } from '../../i18n/locales.ts';
import { type FlashcardsUi, languageName } from './flashcards-ui.ts';

/** A text with the language that it is in, as HTML names it. */
export type CardText = Readonly<{ text: string; lang: string }>;

/** Both sides of a card in words. */
export type CardFace = Readonly<{
  /** What kind of card it is. */
  kind: string;
  heading: CardText;
  /** What is asked about the heading, in the language of the page; empty where the heading asks. */
  asks: string;
  /** What is shown besides: the meaning of which the term is asked. */
  shown: CardText | null;
  options: readonly CardText[];
  answer: CardText;
  /** What helps to understand the answer, if there is more to say. */
  why: CardText | null;
  /** The key of where it can be read again. */
  from: string;
}>;

/** The sides of a card. @param cardLang the language of its texts @param lang that of the page, in which is asked */
export function faceOf(card: AskedCard, ask: Ask, cardLang: Lang, lang: Lang, ui: FlashcardsUi): CardFace {
  const inCardLang = (text: string): CardText => ({ text, lang: locales[cardLang].tag });
  if (card.kind === 'question') {
    const { prompt, options, right, why, from } = card.question;
    return {
      kind: ui.isQuestion,
      heading: inCardLang(prompt),
      asks: '',
      shown: null,
      options: options.map(inCardLang),
      answer: inCardLang(options[right] ?? ''),
      why: inCardLang(why),
      from,
    };
  }
  const { id, names, meaning } = card.term;
  const named = (code: string): CardText => ({
    text: names[code]?.text ?? id,
    lang: names[code]?.lang ?? (isLang(code) ? locales[code].tag : code),
  });
  const shared = { kind: ui.isTerm, options: [], from: `term/${id}` };
  if (ask === 'name')
    return {
      ...shared,
      heading: { text: ui.asksName, lang: locales[lang].tag },
      asks: '',
      shown: inCardLang(meaning),
      answer: named(cardLang),
      why: null,
    };
  const [from, to] = languagesOf(ask) ?? [];
  if (from !== undefined && to !== undefined)
    return {
      ...shared,
      heading: named(from),
      asks: fill(ui.asksTranslation, { to: languageName(to, lang) }),
      shown: null,
      answer: named(to),
      why: inCardLang(meaning),
    };
  return {
    ...shared,
    heading: named(cardLang),
    asks: ui.asksMeaning,
    shown: null,
    answer: inCardLang(meaning),
    why: null,
  };
}
