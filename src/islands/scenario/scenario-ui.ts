import type { Lang } from '../../i18n/locales.ts';
import type { UiArea } from '../../i18n/ui-area.ts';
import type { Scenario, ScenarioWords } from '../../schemas/scenario.ts';

/** The strings of the player. */
export type ScenarioUi = Readonly<UiArea<'scenario'>>;

/** What the player of a scenario is given. */
export interface ScenarioProps {
  readonly lang: Lang;
  readonly id: string;
  readonly structure: Scenario;
  readonly words: ScenarioWords;
  /** The terms that choices name, by their ids, with the address of their meaning. */
  readonly terms: Readonly<Record<string, Readonly<{ title: string; address: string }>>>;
  readonly ui: ScenarioUi;
}
