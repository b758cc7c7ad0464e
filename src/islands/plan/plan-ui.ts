/** The strings that the small plan needs. */
export type PlanUi = Record<
  | 'title'
  | 'about'
  | 'aboutHelp'
  | 'fullName'
  | 'intention'
  | 'when'
  | 'notice'
  | 'stays'
  | 'saved'
  | 'notKept'
  | 'done'
  | 'doneMessage'
  | 'keptTitle'
  | 'aboutSomeone'
  | 'aboutNobody'
  | 'edit'
  | 'remove'
  | 'removed'
  | 'undo'
  | 'back'
  | 'calendar'
  | 'calendarCaution'
  | 'day'
  | 'time'
  | 'withIntention'
  | 'withName'
  | 'makeFile'
  | 'fileMade'
  | 'needsMoment'
  | 'eventTitle'
  | 'eventTitleAbout',
  string
>;

/** All that the island of the small plan works with. */
export type PlanProps = Readonly<{
  ui: PlanUi;
  /** Where the plans can be looked up, as `addressOf` gives it: a calendar leads back there. */
  address: string;
  /** The nickname to begin with; none, unless the plan follows on something about someone. */
  about?: string;
}>;
