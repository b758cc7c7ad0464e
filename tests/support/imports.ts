import ts from 'typescript';

/** One import of a file: what it names, and whether only types come of it. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** The code in a file: all of it, or of an `.astro` file the front matter and each `<script>`. */
function codeIn(path: string, text: string): readonly string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const sources = scripts.flatMap(([, attributes = '']) => {
    const source = /\bsrc="(\.[^"]+)"/.exec(attributes)?.[1];
    return source === undefined ? [] : [`import '${source}';`];
  });
  return [frontMatter, ...scripts.map(([, , code = '']) => code), ...sources];
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { from: node.argument.literal.text, typeOnly: true };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    if (name && ts.isStringLiteralLike(name)) return { from: name.text, typeOnly: false };
  }
  return null;
}

/**
 * All imports of a source file: static, re-exported, dynamic with a literal name, and in types.
 *
 * @param path decides how `text` is read: `.astro` has its code in the front matter and in scripts
 */
export function importsOf(path: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importOf(node);
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  for (const code of codeIn(path, text))
    visit(ts.createSourceFile('file.tsx', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return found;
}
