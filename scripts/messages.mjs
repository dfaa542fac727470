/**
 * Brings the words of the other languages in step with the code: messages that are gone go, new ones are written in with
 * `TODO` before the English text, for a translator to replace; `npm run unit` fails while there are any.
 *
 *   npm run messages [-- --import file.json]    the file: { "de": { "<English>": "<German>", … }, … }
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, LOCALES, readMessages, readTranslations } from './lib/messages.mjs';
import { root } from './lib/process.mjs';

const at = process.argv.indexOf('--import');
const imported = at < 0 ? {} : JSON.parse(readFileSync(String(process.argv[at + 1]), 'utf8'));
const missing = [];
for (const [scope, messages] of Object.entries(readMessages(root))) {
  mkdirSync(join(root, 'src/locales', scope), { recursive: true });
  for (const locale of LOCALES) {
    const path = `src/locales/${scope}/${locale}.ts`;
    const known = existsSync(join(root, path)) ? readTranslations(root, path) : new Map();
    const lines = [...messages.values()].map((message) => {
      const english = lineOf(message.parts);
      const kept = known.get(message.id);
      const words = imported[locale]?.[english] ?? (kept === undefined ? undefined : lineOf(kept.parts, kept.order));
      if (words === undefined || words.startsWith('TODO ')) missing.push(`${locale}: ${english}`);
      return `  // ${english}\n  ${message.id}: ${literal(message.kind, words ?? `TODO ${english}`)},`;
    });
    writeFileSync(join(root, path), fileText(lines));
    execFileSync('npx', ['biome', 'format', '--write', path], { cwd: root, stdio: 'ignore' });
  }
}
console.log(missing.length === 0 ? 'Every message is in every language.' : missing.join('\n'));

function fileText(lines) {
  const body = lines.join('\n');
  const html = /: html`/.test(body) ? "import { html } from 'lit';\n" : '';
  const str = /: str`/.test(body) ? "import { str } from '@lit/localize';\n" : '';
  return `${str}${html}${str || html ? '\n' : ''}/** Above each text stands the English one that it says, and its id is made from. Kept by \`npm run messages\`. */\nexport const templates = {\n${body}\n};\n`;
}

function literal(kind, words) {
  if (kind === 'text') return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `${kind}\`${words.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}
