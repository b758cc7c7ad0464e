/** From how many fragments on chance is taken off agreement: over fewer, kappa jumps with every single choice. */
export const FRAGMENTS_FOR_KAPPA = 10;
