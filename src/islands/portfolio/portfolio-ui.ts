import type { PortfolioModule } from '../../domain/portfolio/compose-portfolio.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { UiArea } from '../../i18n/ui-area.ts';
import type { Scan, ScanWords } from '../../schemas/scan.ts';

/** A scan as far as a portfolio puts its results into words. */
export type PortfolioScan = Readonly<{
  structure: Pick<Scan, 'version' | 'scales' | 'perspectives' | 'patterns' | 'drawing'>;
  words: Pick<ScanWords, 'title' | 'fallbacks' | 'scaleName' | 'scales' | 'patterns' | 'caution'> &
    Readonly<{
      perspectives: Readonly<
        Record<
          string,
          Readonly<{
            title: string;
            questions: Readonly<Record<string, string>>;
          }>
        >
      >;
      groups: Readonly<Record<string, string>>;
      reading: NonNullable<ScanWords['reading']> | null;
    }>;
  portraitLabel: string;
}>;

/** The course as far as a portfolio needs it. */
export type PortfolioCourse = Readonly<{
  modules: readonly PortfolioModule[];
  /** By content key. */
  titles: Readonly<Record<string, string>>;
  addresses: Readonly<Record<string, string>>;
  /** What reflections and predictions ask now, in the order of the course, by the key under which they are kept. */
  prompts: Readonly<Record<string, string>>;
  /** What was chosen at predictions, by key and choice. */
  choices: Readonly<Record<string, string>>;
  /** Titles of endings, by `scenario/<scenario>/<ending>`. */
  endings: Readonly<Record<string, string>>;
  scans: Readonly<Record<string, PortfolioScan>>;
}>;

/** Where a document says that it was made: the course, its version and address. */
export type DocumentSource = Readonly<{ course: string; version: string; address: string }>;

/** The strings of a portfolio. */
export type PortfolioUi = UiArea<'portfolio'>;

/** The strings of a completion statement. */
export type StatementUi = UiArea<'statement'>;

/** The strings of a scan's result that its account in a portfolio takes over. */
export type ResultUi = Pick<
  UiArea<'scan'>,
  | 'nearest'
  | 'openPattern'
  | 'noPattern'
  | 'openGone'
  | 'missing'
  | 'noNumber'
  | 'answeredOf'
  | 'thresholds'
  | 'value'
  | 'answered'
  | 'unknown'
> &
  Pick<UiArea<'side'>, 'tooFew'> &
  Pick<UiArea<'compare'>, 'nearestImagined' | 'nearestAsked'>;

/** What works are put into words with. */
export type PortfolioWording = Readonly<{
  lang: Lang;
  course: PortfolioCourse;
  ui: PortfolioUi;
  plan: Pick<UiArea<'plan'>, 'intention' | 'when' | 'notice'>;
  result: ResultUi;
}>;
