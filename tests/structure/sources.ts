import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** What it imports, types and dynamic imports included. */
  readonly imports: readonly Specifier[];
  /** Every string and template text in the code (comments are not code). */
  readonly texts: readonly string[];
  /** Members of `console` that it calls. */
  readonly consoleUses: readonly string[];
}

export interface Specifier {
  readonly text: string;
  /** By address (`new URL(…, import.meta.url)` or a `?url` import), for another thread to run. */
  readonly byUrl: boolean;
}

export function readSources(): Source[] {
  const folders = ['src', 'worklets', 'relay'].filter((folder) => existsSync(join(root, folder)));
  return folders.flatMap(filesIn).filter(isSource).map(readSource);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(folder, entry.parentPath.slice(join(root, folder).length), entry.name));
}

function isSource(path: string): boolean {
  return path.endsWith('.ts') && !path.endsWith('.d.ts');
}

export function isTest(path: string): boolean {
  return /\.(test|wtr)\.ts$/.test(path);
}

function readSource(path: string): Source {
  const code = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  const imports: Specifier[] = [];
  const texts: string[] = [];
  const consoleUses: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) imports.push(specifier);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === 'console') {
      consoleUses.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, lines: code.split('\n').length - 1, imports, texts, consoleUses };
}

function specifierOf(node: ts.Node): Specifier | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    const { text } = node.moduleSpecifier as ts.StringLiteral;
    return { text, byUrl: /[?&]url\b/.test(text) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { text: node.argument.literal.text, byUrl: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument !== undefined && ts.isStringLiteralLike(argument) ? { text: argument.text, byUrl: false } : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.length === 2) {
    const [address, base] = node.arguments;
    const relative = address !== undefined && ts.isStringLiteralLike(address) && base?.getText() === 'import.meta.url';
    return relative ? { text: address.text, byUrl: true } : null;
  }
  return null;
}

/** The folder of the layout that a file lies in: two levels under src/, one elsewhere. */
export function folderOf(path: string): string {
  const parts = path.split('/');
  return parts[0] === 'src' && parts.length > 2 ? `src/${parts[1]}` : (parts[0] ?? '');
}

/** The folder that a relative specifier reaches into; null for a package. */
export function targetOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return folderOf(posix.normalize(posix.join(dirname(from), specifier.replace(/\?.*$/, ''))));
}
