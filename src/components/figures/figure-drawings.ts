import FourProfiles from './FourProfiles.astro';
import ThreeDimensions from './ThreeDimensions.astro';
import TwoPictures from './TwoPictures.astro';
import WeightOfEvidence from './WeightOfEvidence.astro';

/** The drawing of each figure by its id; it takes the figure's `words`. `undefined` where there is none. */
export const figureDrawings: Readonly<Record<string, typeof ThreeDimensions | undefined>> = {
  'four-profiles': FourProfiles,
  'three-dimensions': ThreeDimensions,
  'two-pictures': TwoPictures,
  'weight-of-evidence': WeightOfEvidence,
};
