import FourCharacteristics from './FourCharacteristics.astro';
import FourProfiles from './FourProfiles.astro';
import Iceberg from './Iceberg.astro';
import HavenOverTime from './HavenOverTime.astro';
import SensitivityLoop from './SensitivityLoop.astro';
import RepresentationLoop from './RepresentationLoop.astro';
import OneClass from './OneClass.astro';
import BondGoalsTasks from './BondGoalsTasks.astro';
import SameStrength from './SameStrength.astro';
import ReactanceSpiral from './ReactanceSpiral.astro';
import OneException from './OneException.astro';
import SeenBelongMatter from './SeenBelongMatter.astro';
import NegativeSpiral from './NegativeSpiral.astro';
import ThreeDimensions from './ThreeDimensions.astro';
import TwoPictures from './TwoPictures.astro';
import TwoWaysToBeMoved from './TwoWaysToBeMoved.astro';
import WeightOfEvidence from './WeightOfEvidence.astro';

/** The drawing of each figure by its id, a component that takes the figure's `words`; an id without a drawing gives `undefined`. */
export const figureDrawings: Readonly<Record<string, typeof ThreeDimensions>> = Object.fromEntries([
  ['four-characteristics', FourCharacteristics],
  ['four-profiles', FourProfiles],
  ['iceberg', Iceberg],
  ['haven-over-time', HavenOverTime],
  ['sensitivity-loop', SensitivityLoop],
  ['representation-loop', RepresentationLoop],
  ['one-class', OneClass],
  ['bond-goals-tasks', BondGoalsTasks],
  ['same-strength', SameStrength],
  ['reactance-spiral', ReactanceSpiral],
  ['one-exception', OneException],
  ['seen-belong-matter', SeenBelongMatter],
  ['negative-spiral', NegativeSpiral],
  ['three-dimensions', ThreeDimensions],
  ['two-pictures', TwoPictures],
  ['two-ways-to-be-moved', TwoWaysToBeMoved],
  ['weight-of-evidence', WeightOfEvidence],
]);
