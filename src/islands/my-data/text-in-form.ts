/** The text of a field of a form; empty where there is no such field. */
export function textInForm(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}
