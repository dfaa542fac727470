import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Marked } from 'marked';
import { root } from './process.mjs';
import { pagePolicy } from './static-files.mjs';

/** @typedef {{ title: string, pages: readonly (readonly [file: string, name: string])[] }} Chapter */

/**
 * The pages of the site by what somebody came for: file in the tree -> name of its page. A page's title is its first heading.
 * @type {readonly Chapter[]}
 */
const WANTED = [
  {
    title: 'Use it',
    pages: [
      ['docs/README.md', 'index'],
      ['docs/guide.md', 'guide'],
      ['docs/verdicts.md', 'verdicts'],
      ['docs/faq.md', 'faq'],
    ],
  },
  {
    title: 'Trust it, or not',
    pages: [
      ['docs/privacy.md', 'privacy'],
      ['SECURITY.md', 'security'],
      ['docs/evidence.md', 'evidence'],
      ['models/voice/CARD.md', 'voice-model'],
      ['models/face/CARD.md', 'face-model'],
    ],
  },
  {
    title: 'Build on it',
    pages: [
      ['docs/embedding.md', 'embedding'],
      ['docs/frameworks.md', 'frameworks'],
      ['docs/api.md', 'api'],
      ['docs/models.md', 'models'],
    ],
  },
  {
    title: 'Run it',
    pages: [
      ['docs/hosting.md', 'hosting'],
      ['docs/relay.md', 'relay'],
      ['docs/devices.md', 'devices'],
    ],
  },
];

/** A document that is not there has no page. */
export const CHAPTERS = WANTED.map(({ title, pages }) => ({
  title,
  pages: pages.filter(([file]) => existsSync(join(root, file))),
}));

const PAGES = CHAPTERS.flatMap(({ pages }) => pages);

/** Files of the tree that are served under another name than a page of the site. */
const SERVED = new Map([
  ['docs/package.md', 'api.html'],
  ['public/schema/session-1.json', '../schema/session-1.json'],
]);

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The id of a heading, as GitHub makes it, so that one link serves both.
 * @param {string} text without markup
 */
export const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const plain = (tokens) => tokens.map((token) => (token.tokens ? plain(token.tokens) : (token.text ?? ''))).join('');

/**
 * @typedef {{ file: string, name: string, title: string, body: string, headings: { id: string, text: string }[],
 *   images: Map<string, string> }} Page `images`: file in the tree -> its name in the site
 * @param {readonly [file: string, name: string]} page
 * @returns {Page}
 */
function readPage([file, name]) {
  const folder = posix.dirname(file);
  const images = new Map();
  const headings = [];
  let title = '';
  /** The last heading, by which a table is called. */
  let under = '';
  const used = new Map();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const text = plain(tokens);
        const base = slug(text);
        const before = used.get(base) ?? 0;
        used.set(base, before + 1);
        const id = before === 0 ? base : `${base}-${before}`;
        if (depth === 1) title ||= text;
        under = text;
        if (depth === 2) headings.push({ id, text });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const to = addressOf(href, folder);
        return to === null ? text : `<a href="${escaped(to)}">${text}</a>`;
      },
      image({ href, text }) {
        const from = posix.normalize(posix.join(folder, href));
        images.set(from, `images/${posix.basename(from)}`);
        return `<img src="images/${posix.basename(from)}" alt="${escaped(text)}" loading="lazy">`;
      },
      table(token) {
        const cell = (tokens) => `<td>${this.parser.parseInline(tokens)}</td>`;
        const title = ({ text, tokens }) =>
          text === '' ? '<td></td>' : `<th scope="col">${this.parser.parseInline(tokens)}</th>`;
        const titled = token.header.some(({ text }) => text !== '');
        const head = titled ? `<thead><tr>${token.header.map(title).join('')}</tr></thead>` : '';
        const body = token.rows.map((row) => `<tr>${row.map(({ tokens }) => cell(tokens)).join('')}</tr>`).join('\n');
        return `<div class="scroll" tabindex="0" role="group" aria-label="Table: ${escaped(under)}"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
      code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}\n</code></pre>\n`,
      // Comments mark what scripts write; nothing else of HTML stands in these documents.
      html: ({ text }) => (/^\s*<!--/.test(text) ? '' : escaped(text)),
    },
  });
  const body = /** @type {string} */ (marked.parse(readFileSync(join(root, file), 'utf8')));
  return { file, name, title, body, headings, images };
}

/**
 * Where a link of a document leads in the site; null where it leads to a file of the project that the site has not, which is
 * then named and not linked.
 * @param {string} href
 * @param {string} folder of the document
 */
function addressOf(href, folder) {
  if (/^(#|[a-z]+:)/.test(href)) return href;
  const [path = '', fragment] = href.split('#');
  const file = posix.normalize(posix.join(folder, path));
  const page = PAGES.find(([known]) => known === file);
  const to = page === undefined ? SERVED.get(file) : `${page[1]}.html`;
  if (to === undefined) return null;
  return fragment === undefined ? to : `${to}#${fragment}`;
}

/**
 * @param {Page} page
 * @param {readonly { title: string, pages: readonly Page[] }[]} chapters
 */
function layOut(page, chapters) {
  const own = page.headings.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`).join('');
  const entry = ({ name, title }) =>
    name === page.name
      ? `<li><a href="${name}.html" aria-current="page">${escaped(title)}</a>${own === '' ? '' : `<ul>${own}</ul>`}</li>`
      : `<li><a href="${name}.html">${escaped(title)}</a></li>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title)}: Bona Fide</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="site.css">
</head>
<body>
<a class="skip" href="#text">To the text</a>
<header>
<a class="brand" href="../index.html"><img src="../icon.svg" alt="" width="34" height="34">Bona Fide</a>
<a class="to-contents" href="#contents">Contents</a>
</header>
<div class="columns">
<main id="text" tabindex="-1">
${page.body}</main>
<nav id="contents" aria-label="Contents">
${chapters.map(({ title, pages }) => `<h2>${escaped(title)}</h2><ul>${pages.map(entry).join('')}</ul>`).join('\n')}
</nav>
</div>
</body>
</html>
`;
}

/**
 * The whole site, made of the documents as they are now: name under docs/ -> content.
 * @returns {Map<string, string | Buffer>}
 */
export function renderDocs() {
  const chapters = CHAPTERS.map(({ title, pages }) => ({ title, pages: pages.map(readPage) }));
  const site = new Map(
    /** @type {[string, string | Buffer][]} */ ([
      ['site.css', readFileSync(join(root, 'scripts/docs/site.css'), 'utf8')],
    ]),
  );
  for (const page of chapters.flatMap(({ pages }) => pages)) {
    site.set(`${page.name}.html`, layOut(page, chapters));
    for (const [file, name] of page.images) site.set(name, readFileSync(join(root, file)));
  }
  return site;
}
