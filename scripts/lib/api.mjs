import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as analyzer from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from './process.mjs';

/** Its declarations leave out what it exports. */
const { create, ts } = /** @type {any} */ (analyzer);

const SOURCE = 'src/element/bona-fide.ts';

/**
 * What the comments of the element's class say, as custom-elements.json and as data for editors.
 * @returns {Promise<{ manifest: any, editor: any, declaration: any }>}
 */
export async function elementData() {
  const code = readFileSync(join(root, SOURCE), 'utf8');
  const source = ts.createSourceFile(SOURCE, code, ts.ScriptTarget.ES2022, true);
  const manifest = create({ modules: [source], plugins: litPlugin(), context: { dev: false } });
  const declaration = manifest.modules[0].declarations.find(({ tagName }) => tagName === 'bona-fide');
  if (declaration === undefined) throw new Error(`${SOURCE} declares no element`);
  // The one place that sends them names them by a variable, which is no event.
  declaration.events = declaration.events.filter(({ description }) => description !== undefined);
  const attributes = declaration.attributes ?? [];
  const editor = {
    version: 1.1,
    tags: [
      {
        name: declaration.tagName,
        description: declaration.description,
        attributes: attributes.map(({ name, description }) => ({ name, description })),
      },
    ],
  };
  return { manifest, editor, declaration };
}

const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
/**
 * A table in Markdown.
 * @param {readonly string[]} titles
 * @param {readonly (readonly unknown[])[]} rows
 */
export const table = (titles, rows) =>
  [
    `| ${titles.join(' | ')} |`,
    `|${titles.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

/**
 * The tables of the element's API, in Markdown.
 * @param {{ declaration: any }} data
 */
export function apiTables({ declaration }) {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const open = members.filter(({ privacy, name }) => privacy === undefined && !name.startsWith('#'));
  const methods = open.filter(({ kind, description }) => kind === 'method' && description !== undefined);
  const code = (text) => `\`${text}\``;
  return [
    table(
      ['Attribute', 'What it says'],
      attributes.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['Method', 'What it does'],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        description,
      ]),
    ),
    table(
      ['Event', 'When, and its `detail`'],
      events.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['Slot', 'What it holds'],
      slots.map(({ name, description }) => [name === '' ? '(default)' : code(name), description]),
    ),
    table(
      ['CSS part', 'What it is'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['Custom property', 'What it sets'],
      cssProperties.map(({ name, description }) => [code(name), description]),
    ),
  ].join('\n\n');
}

const BEGIN = '<!-- api: made by `npm run api` from the comments of the class -->';
const END = '<!-- /api -->';

/**
 * A document with the tables in their place.
 * @param {string} text
 * @param {{ declaration: any }} data
 */
export function writeApi(text, data) {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error('The document has no place for the API');
  return `${text.slice(0, from)}${BEGIN}\n\n${apiTables(data)}\n\n${text.slice(to)}`;
}
