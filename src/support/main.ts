/**
 * Entry of the probe page: what this browser has of what the app asks for, and what is done where it has not. Plain
 * elements, so that it also runs where the app does not.
 */
import { msg, str } from '@lit/localize';
import { loadLanguage } from '../app/chosen-language.js';
import { SUPPORT_MESSAGES } from '../locales/support.js';
import { addMessages, directionOf, setLanguage } from '../ui/language.js';
import { listText } from '../ui/words/format.js';
import { featureGroups } from './features.js';
import { asMarkdown, type Finding, probe, taken } from './report.js';

addMessages(SUPPORT_MESSAGES);
const spoken = await setLanguage(loadLanguage());
document.documentElement.lang = spoken;
document.documentElement.dir = directionOf(spoken);
document.title = msg('Bona Fide: what this browser can do');
query('h1').textContent = msg('What this browser can do');
query('#summary').textContent = msg('Looking…');
query('#check').textContent = msg('Judge the demo sentence');
query('#copy').textContent = msg('Copy as a table');
const groups = featureGroups();
const findings = await probe(groups);
const tables = query('#tables');
tables.replaceChildren(...groups.map(({ name }) => tableOf(name)));
tables.removeAttribute('aria-busy');
query('#browser').textContent = navigator.userAgent;
const missing = findings.filter(({ needed, found }) => needed && !found);
query('#summary').textContent =
  missing.length === 0
    ? msg('This browser has everything that a verdict needs.')
    : msg(str`This browser cannot give verdicts. It lacks: ${listText(missing.map(({ name }) => name))}.`);
const copy = query<HTMLButtonElement>('#copy');
copy.hidden = false;
copy.addEventListener('click', async () => {
  copy.textContent = await navigator.clipboard.writeText(asMarkdown(findings, navigator.userAgent)).then(
    () => msg('Copied'),
    () => msg('The browser did not allow it'),
  );
});
const check = query<HTMLButtonElement>('#check');
check.hidden = missing.length > 0;
check.addEventListener('click', async () => {
  check.disabled = true;
  const outcome = query('#outcome');
  outcome.textContent = msg('Loading the model…');
  try {
    // Larger than the page by far, and of no use to whoever only looks.
    const { judgeDemo } = await import('./self-check.js');
    outcome.textContent = await judgeDemo(document.baseURI);
  } catch (thrown) {
    outcome.textContent = msg(str`It could not be tried: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  check.disabled = false;
});

function tableOf(group: string): HTMLTableElement {
  const table = element('table');
  table.append(element('caption', group));
  const head = table.createTHead().insertRow();
  for (const title of [msg('Feature'), msg('Here'), msg('What is done')]) {
    const cell = element('th', title);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const finding of findings.filter((each) => each.group === group)) body.append(rowOf(finding));
  return table;
}

function rowOf(finding: Finding): HTMLTableRowElement {
  const row = element('tr');
  const name = element('th', finding.name);
  name.scope = 'row';
  const here = element('td', finding.found ? msg('Yes') : msg('No'));
  here.className = finding.found ? 'yes' : 'no';
  row.append(name, here, element('td', taken(finding)));
  return row;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function query<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new TypeError(`The page lacks ${selector}`);
  return found;
}
