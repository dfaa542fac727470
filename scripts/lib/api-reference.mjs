/** docs/api.md: everything that the package exports, from the comments in its sources. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as analyzer from '@custom-elements-manifest/analyzer/index.js';
import { apiTables, table } from './api.mjs';
import { root } from './process.mjs';

/** Its declarations leave out what it exports. */
const { ts } = /** @type {any} */ (analyzer);

/**
 * What stands under which heading: a file, and names of it in the order in which they are explained.
 * @typedef {{ title: string, from?: string, file: string, names: readonly string[] }} Section
 * @type {readonly Section[]}
 */
const SECTIONS = [
  {
    title: 'The detector',
    from: '`bona-fide/detector`, and `bona-fide`',
    file: 'src/element/detector.ts',
    names: [
      'createDetector',
      'DetectorOptions',
      'BonaFideDetector',
      'AttachOptions',
      'ListenOptions',
      'StreamHooks',
      'AnalyzeOptions',
      'Analysis',
      'DetectorSession',
    ],
  },
  {
    title: 'The frame',
    from: '`bona-fide/embed-client`',
    file: 'src/embed-client.ts',
    names: ['embed', 'EmbedOptions', 'Embed'],
  },
  { title: 'Words to and from the frame', file: 'src/contract/embed.ts', names: ['EmbedCommand', 'EmbedEvent'] },
  {
    title: 'Results',
    file: 'src/contract/verdict.ts',
    names: [
      'DetectionResult',
      'ResultBase',
      'BufferingResult',
      'AnalyzingResult',
      'NoEvidenceResult',
      'UnreliableResult',
      'GapResult',
      'Listen',
      'Verdict',
      'NoEvidenceReason',
      'UnreliableReason',
      'GapCause',
      'MediaSpan',
    ],
  },
  { title: 'Events of the element', file: 'src/element/events.ts', names: ['BonaFideEventMap', 'StateDetail'] },
  {
    title: 'Errors',
    from: '`bona-fide`',
    file: 'src/contract/errors.ts',
    names: ['ErrorData', 'BonaFideError', 'ERROR_CODES'],
  },
  { title: 'Assets', from: '`bona-fide`', file: 'src/element/assets.ts', names: ['setAssetsBase', 'assetsBase'] },
];

/**
 * The whole document.
 * @param {{ declaration: any }} data of the element
 */
export function apiReference(data) {
  return `# API reference

<!-- Made by \`npm run api\` from the comments in the sources: change those. -->

How to use it: [Embedding](embedding.md), [Frameworks](frameworks.md). The package carries the same as types, as
\`custom-elements.json\` and as \`html-custom-data.json\` for editors.

## The element

\`bona-fide/define\` registers \`<bona-fide>\`; \`bona-fide\` exports its class, \`BonaFideElement\`. Each attribute is a property too.

${apiTables(data)}

${SECTIONS.map(section).join('\n\n')}
`;
}

/** @param {Section} section */
function section({ title, from, file, names }) {
  const code = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const entries = names.map((name) => entry(declarationOf(source, name), source, name));
  return [`## ${title}`, ...(from === undefined ? [] : [`From ${from}.`]), ...entries].join('\n\n');
}

function declarationOf(source, name) {
  for (const statement of source.statements) {
    if (statement.name?.text === name) return statement;
    if (statement.declarationList?.declarations[0].name.text === name) return statement;
  }
  throw new Error(`${source.fileName} declares no ${name}`);
}

function entry(node, source, name) {
  const text = (part) => part.getText(source).replace(/\s+/g, ' ');
  const heading = `### \`${name}\``;
  const comment = commentOf(node);
  const said = comment === '' ? [] : [comment];
  if (ts.isInterfaceDeclaration(node)) {
    const parents = (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => `\`${text(type)}\``));
    const extended = parents.length === 0 ? [] : [`Also has what ${parents.join(' and ')} has.`];
    return [heading, ...said, ...extended, members(node.members, text)].join('\n\n');
  }
  if (ts.isClassDeclaration(node)) {
    const shown = node.members.filter((member) => member.body === undefined && member.name !== undefined);
    return [heading, ...said, members(shown, text)].join('\n\n');
  }
  if (ts.isFunctionDeclaration(node)) {
    const signature = `${name}(${node.parameters.map(text).join(', ')}): ${text(node.type)}`;
    return [heading, `\`\`\`ts\n${signature}\n\`\`\``, ...said].join('\n\n');
  }
  if (ts.isTypeAliasDeclaration(node)) {
    const parts = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
    const list = parts.map((part) => `- \`${text(part).replaceAll('readonly ', '')}\``).join('\n');
    return [heading, ...said, list].join('\n\n');
  }
  const list = node.declarationList.declarations[0].initializer.expression.elements;
  return [heading, ...said, list.map((item) => `\`${item.text}\``).join(', ')].join('\n\n');
}

function members(nodes, text) {
  return table(
    ['Member', 'What it is'],
    nodes.map((node) => [
      `\`${text(node)
        .replace(/^(override |readonly )+/, '')
        .replace(/;$/, '')}\``,
      commentOf(node),
    ]),
  );
}

/** The comment right before it: an earlier one is about the file. */
function commentOf(node) {
  const comment = ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment) ?? '';
  return comment.replace(/\s+/g, ' ').trim();
}
