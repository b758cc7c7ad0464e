/** The words around a prediction that is chosen, and around one that comes back. */
export type PredictionUi = Readonly<
  Record<'before' | 'stays' | 'saved' | 'notKept' | 'wrote' | 'chose' | 'nothing' | 'back', string>
>;
