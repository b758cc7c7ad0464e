import CaseCard from './CaseCard.astro';
import CasePortrait from './CasePortrait.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import ExerciseCard from './ExerciseCard.astro';
import Figure from './Figure.astro';
import Foreign from './Foreign.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Part from './Part.astro';
import PortraitFigure from './PortraitFigure.astro';
import PortraitSliders from './PortraitSliders.astro';
import Predict from './Predict.astro';
import PullQuote from './PullQuote.astro';
import Questions from './Questions.astro';
import Reflect from './Reflect.astro';
import ScanCard from './ScanCard.astro';
import ScenarioCard from './ScenarioCard.astro';
import Term from './Term.astro';
import ToolCard from './ToolCard.astro';

/** The tags that authors may use in a text; `content/README.md` says what each gives. */
export const lessonComponents = {
  CaseCard,
  CasePortrait,
  Cite,
  Compare,
  Exercise: ExerciseCard,
  Figure,
  Foreign,
  Link,
  Note,
  Part,
  Portrait: PortraitFigure,
  PortraitSliders,
  Predict,
  PullQuote,
  Questions,
  Reflect,
  Scan: ScanCard,
  Scenario: ScenarioCard,
  Term,
  Tool: ToolCard,
};
