import { initialsOf } from './initials-of.ts';
import { samePerson } from './same-person.ts';

/**
 * Gives initials for names, so that two people don't become one: who comes later with initials that are taken gets a number, "K. (2)". The same
 * name in other letters is the same person; an empty name is nobody.
 *
 * @param names all names that occur, in any order, as often as they occur
 */
export function initialsFor(names: readonly string[]): (name: string) => string {
  const people: { name: string; initials: string }[] = [];
  for (const name of names.toSorted()) {
    if (name.trim() === '' || people.some((one) => samePerson(one.name, name))) continue;
    const initials = initialsOf(name);
    const namesakes = people.filter((one) => initialsOf(one.name).toLowerCase() === initials.toLowerCase()).length;
    people.push({ name, initials: namesakes > 0 ? `${initials} (${namesakes + 1})` : initials });
  }
  return (name) => people.find((one) => samePerson(one.name, name))?.initials ?? initialsOf(name);
}
