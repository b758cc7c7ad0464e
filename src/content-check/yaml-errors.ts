import { type Document, visit, type YAMLError } from 'yaml';

/** A fault in the notation of a file: where it starts, and what to say about it. */
export type NotationFault = Readonly<{ offset: number; message: string; cure: string }>;

const quote = 'Put the whole text between quotation marks, or on a line of its own after ">-".';

const cures: Readonly<Record<string, string>> = {
  BAD_ALIAS: quote,
  BAD_INDENT: 'Let entries of one list or group start in the same column, and close every [ and {.',
  BAD_SCALAR_START: quote,
  BLOCK_AS_IMPLICIT_KEY: `A colon with a space after it starts a value. ${quote}`,
  DUPLICATE_KEY: 'Take one of the two out, or give it another name.',
  MISSING_CHAR: 'Close every quotation mark, [ and {, and put a comma between entries.',
  MULTIPLE_DOCS: 'Take the line with --- out: a file holds one document.',
  TAB_AS_INDENT: 'Indent with spaces.',
  UNEXPECTED_TOKEN: quote,
};

function sentence({ code, message }: YAMLError): Omit<NotationFault, 'offset'> {
  const said = code === 'DUPLICATE_KEY' ? 'A name stands here for the second time' : `The notation isn't right: ${message}`;
  return { message: `${said.replace(/\.$/, '')}.`, cure: cures[code] ?? quote };
}

/** Where to look for a fault: the parser notices only at the end that a quotation mark is never closed. */
function startOf(document: Document.Parsed, { message, pos: [noticed] }: YAMLError): number {
  let start = noticed;
  if (message.startsWith('Missing closing'))
    visit(document, {
      Scalar: (_, { range }) => {
        if (range && range[0] < noticed && noticed <= range[2]) start = range[0];
      },
    });
  return start;
}

/** All faults in the notation of a YAML or JSON document, given with its text. */
export function notationFaults(document: Document.Parsed, text: string): readonly NotationFault[] {
  const faults: NotationFault[] = document.errors.map((error) => ({ offset: startOf(document, error), ...sentence(error) }));
  // To YAML this is a reference to another value; authors mean emphasis. Only few files have one: the walk is slow.
  if (text.includes('*'))
    visit(document, {
      Alias: (_, { range, source }) => {
        faults.push({ offset: range?.[0] ?? 0, message: `A text can't begin with an asterisk: *${source}.`, cure: quote });
      },
    });
  return faults;
}
