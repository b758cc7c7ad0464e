/** The longest line of a calendar file, in octets of UTF-8 (RFC 5545, 3.1). */
const longest = 75;

/** Everything but tabs and line breaks that a calendar file may not hold. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A text as the value of a property: with what has a meaning of its own escaped (RFC 5545, 3.3.11). */
export function calendarText(text: string): string {
  return text
    .replace(controls, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A line of a calendar file, folded where it is longer than 75 octets, and never within a character; ends in CRLF. */
export function calendarLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > longest) {
      lines.push(line);
      // A folded line begins with a space, which counts.
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += more;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}
