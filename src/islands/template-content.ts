import { untilItWorks } from './until-it-works.ts';

async function textFrom(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  return response.text();
}

/**
 * What stands in a template of the page, from a file where the build has put it apart; nothing where the page has no such template.
 *
 * @param id of the template
 */
export async function templateContent(id: string): Promise<DocumentFragment> {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`) ?? document.createElement('template');
  const from = template.dataset['from'];
  if (from !== undefined && template.innerHTML === '') template.innerHTML = await untilItWorks(() => textFrom(from));
  return template.content;
}
