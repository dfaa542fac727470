import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';

/** The languages beside English, which stands in the code. */
export const LOCALES = ['de', 'es', 'fr', 'ja', 'ar'];

/**
 * Sets of words, and the folders whose messages they hold. The elements' are fetched with any other, and are not in it
 * again; app and probe page are not fetched together.
 */
export const SCOPES = {
  ui: ['src/ui', 'src/element', 'src/embed'],
  app: ['src/app', 'src/relay', 'src/alerts'],
  support: ['src/support'],
};

/**
 * @typedef {{ id: string, kind: 'text' | 'str' | 'html', parts: string[], places: string[] }} Message
 *   `parts` lie around the placeholders; `places` are `file:line`
 * @typedef {{ kind: 'text' | 'str' | 'html', parts: string[], order: number[] }} Translation
 *   `order` is that of the placeholders in it
 */

/**
 * Every `msg(…)` of the sources, by scope and in the order of the code.
 * @param {string} root
 * @returns {Record<string, Map<string, Message>>}
 */
export function readMessages(root) {
  /** @type {Record<string, Map<string, Message>>} */
  const scopes = {};
  for (const [scope, folders] of Object.entries(SCOPES)) {
    const found = new Map();
    for (const path of folders.flatMap((folder) => sourcesIn(root, folder))) {
      const tree = parse(root, path);
      each(tree, (node) => {
        if (!ts.isCallExpression(node) || node.expression.getText(tree) !== 'msg') return;
        const place = `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
        const message = { ...messageOf(node.arguments[0], tree, place), places: [place] };
        const known = found.get(message.id);
        if (known !== undefined) known.places.push(place);
        else if (scopes.ui?.has(message.id) !== true) found.set(message.id, message);
      });
    }
    scopes[scope] = found;
  }
  return scopes;
}

/**
 * The words of one file of a language, by id.
 * @param {string} root
 * @param {string} path
 * @returns {Map<string, Translation>}
 */
export function readTranslations(root, path) {
  const tree = parse(root, path);
  const found = new Map();
  each(tree, (node) => {
    if (!ts.isPropertyAssignment(node)) return;
    const id = node.name.getText(tree).replace(/['"]/g, '');
    found.set(id, translationOf(node.initializer, tree, `${path}: ${id}`));
  });
  return found;
}

/**
 * A message as one line: `Hello <b>${0}</b>`.
 * @param {readonly string[]} parts
 */
export function lineOf(parts, order = parts.slice(1).map((_, i) => i)) {
  return parts.map((part, i) => (i === 0 ? part : `\${${order[i - 1]}}${part}`)).join('');
}

export function sourcesIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/\.(test|wtr|d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

export function parse(root, path) {
  return ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);
}

export function each(tree, visit) {
  const go = (node) => {
    visit(node);
    ts.forEachChild(node, go);
  };
  go(tree);
}

function messageOf(argument, tree, place) {
  if (argument !== undefined && ts.isStringLiteralLike(argument)) {
    return checked({ id: generateMsgId(argument.text, false), kind: 'text', parts: [argument.text] }, place);
  }
  if (argument === undefined || !ts.isTaggedTemplateExpression(argument)) {
    throw new TypeError(`${place}: a message is a text, str\`…\` or html\`…\``);
  }
  const kind = argument.tag.getText(tree);
  if (kind !== 'str' && kind !== 'html') throw new TypeError(`${place}: unknown tag ${kind}`);
  const parts = partsOf(argument.template);
  return checked({ id: generateMsgId(parts, kind === 'html'), kind, parts }, place);
}

/** The build takes the indentation out of sources, so that a message over several lines would be another one there. */
function checked(message, place) {
  if (message.parts.some((part) => /\n/.test(part))) throw new TypeError(`${place}: a message stands on one line`);
  return message;
}

function translationOf(node, tree, place) {
  if (ts.isStringLiteralLike(node)) return { kind: 'text', parts: [node.text], order: [] };
  if (!ts.isTaggedTemplateExpression(node)) throw new TypeError(`${place}: neither text nor template`);
  const order = ts.isTemplateExpression(node.template)
    ? node.template.templateSpans.map(({ expression }) => Number(expression.getText(tree)))
    : [];
  return { kind: node.tag.getText(tree), parts: partsOf(node.template), order };
}

function partsOf(template) {
  if (!ts.isTemplateExpression(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
}
