/** The documents, as they lie in the project and as the site that is built of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementData } from '../../scripts/lib/api.mjs';
import { apiReference } from '../../scripts/lib/api-reference.mjs';
import { CHAPTERS, renderDocs, slug } from '../../scripts/lib/docs-site.mjs';
import { root } from './sources.js';

const site = renderDocs();
const pages = [...site].flatMap(([name, content]) => (name.endsWith('.html') ? [{ name, html: String(content) }] : []));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'CHANGELOG.md',
  ...CHAPTERS.flatMap(({ pages }) => pages.map(([file]) => file)),
  'docs/package.md',
];

/** What lies beside the site in a build, and is made by other hands. */
const BESIDE = ['../index.html', '../icon.svg', '../support.html', '../schema/session-1.json'];

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the site of the documents', () => {
  it('has every document, and a page for each chapter', () => {
    const listed = CHAPTERS.flatMap(({ pages }) => pages.map(([file]) => file));
    const written = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'package.md');
    expect(written.filter((name) => !listed.includes(`docs/${name}`))).toEqual([]);
    expect(pages.length).toBe(listed.length);
    expect(new Set(pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1])).size).toBe(pages.length);
  });

  it.each(pages)('$name leads nowhere that is not there', ({ name, html }) => {
    const targets = [...all(html, /\bhref="([^"]*)"/g), ...all(html, /\bsrc="([^"]*)"/g)];
    expect(targets.length).toBeGreaterThan(10);
    const lost = targets.filter((target) => {
      if (/^(https:|mailto:)/.test(target)) return false;
      const [path = '', fragment] = target.split('#');
      const to = path === '' ? name : path;
      if (fragment !== undefined) return !String(site.get(to) ?? '').includes(`id="${fragment}"`);
      return !site.has(to) && !BESIDE.includes(to);
    });
    expect(lost).toEqual([]);
  });

  it.each(pages)('$name is still: no script, no address of its own for the browser to fetch elsewhere', ({ html }) => {
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toMatch(/<script|<iframe|<form|\son[a-z]+=|javascript:/i);
    expect(all(html, /\bsrc="([^"]*)"/g).filter((src) => !/^(images\/|\.\.\/icon\.svg$)/.test(src))).toEqual([]);
    expect(all(html, /<img ([^>]*)>/g).filter((attributes) => !/\balt="/.test(attributes))).toEqual([]);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
  });
});

describe('documents', () => {
  it.each([...new Set(documents)])('%s links to what is there', (document) => {
    const lost = linksOf(readFileSync(join(root, document), 'utf8')).filter((link) => {
      const [path = '', fragment] = link.split('#');
      const file = path === '' ? document : posix.normalize(posix.join(posix.dirname(document), path));
      if (!existsSync(join(root, file))) return true;
      return fragment !== undefined && !headingsOf(readFileSync(join(root, file), 'utf8')).includes(fragment);
    });
    expect(lost).toEqual([]);
  });

  it('the API reference is what the sources say: `npm run api` writes it', async () => {
    expect(readFileSync(join(root, 'docs/api.md'), 'utf8')).toBe(apiReference(await elementData()));
  });
});

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, 'code');

function linksOf(text: string): string[] {
  return all(withoutCode(text), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
}

function headingsOf(text: string): string[] {
  return all(text.replace(/^```[\s\S]*?^```/gm, ''), /^#+ (.*)$/gm).map((heading) =>
    slug(heading.replace(/[`*]/g, '')),
  );
}
