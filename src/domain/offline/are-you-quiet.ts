/** What the worker asks a page, which answers with `true` or `false` through the port that comes along. */
export const areYouQuiet = 'dyade:quiet?';
