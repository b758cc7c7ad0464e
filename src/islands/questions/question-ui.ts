/** The strings that a question needs. */
export type QuestionUi = Record<
  | 'recall'
  | 'guess'
  | 'practise'
  | 'single'
  | 'multiple'
  | 'sort'
  | 'order'
  | 'choose'
  | 'check'
  | 'again'
  | 'incomplete'
  | 'right'
  | 'wrong'
  | 'partly'
  | 'answers'
  | 'others'
  | 'isRight'
  | 'isWrong'
  | 'belongsTo'
  | 'place'
  | 'up'
  | 'down'
  | 'moved'
  | 'kept'
  | 'keptHere',
  string
>;
