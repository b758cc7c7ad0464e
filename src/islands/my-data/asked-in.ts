/** The key under which the course has a question: what is asked before a module comes from the pool of its check. @param key of an answer */
export function askedIn(key: string): string {
  return key.replace(/^placement\//, 'check/');
}
