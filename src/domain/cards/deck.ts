/** A name of a term, and the language of the word where that is another one than that of the text around it. */
export type TermName = Readonly<{ text: string; lang?: string | undefined }>;

/** Where in the course something belongs: a module, and its place among everything that is taught. What no lesson introduces has no module. */
type Place = Readonly<{ module?: string | undefined; place: number }>;

/** A term that can be asked. */
export type TermCard = Place & Readonly<{ id: string; meaning: string; names: Readonly<Record<string, TermName>> }>;

/** A question that can be asked, by the key under which answers to it are kept. */
export type QuestionCard = Place &
  Readonly<{
    key: string;
    prompt: string;
    options: readonly string[];
    /** Which of the options is right, from 0. */
    right: number;
    why: string;
    /** The key of the lesson or module where it can be read again. */
    from: string;
  }>;

/** All that there are cards of, in one language; only the names of terms are there in every language. */
export type Deck = Readonly<{ terms: readonly TermCard[]; questions: readonly QuestionCard[] }>;
