/**
 * Entry of the probe page: what this browser has of what the app asks for, and what is done where it has not. Plain
 * elements, so that it also runs where the app does not.
 */
import { FEATURE_GROUPS } from './features.js';
import { asMarkdown, type Finding, probe, taken } from './report.js';

const findings = await probe(FEATURE_GROUPS);
const tables = query('#tables');
tables.replaceChildren(...FEATURE_GROUPS.map(({ name }) => tableOf(name)));
tables.removeAttribute('aria-busy');
query('#browser').textContent = navigator.userAgent;
const missing = findings.filter(({ needed, found }) => needed && !found);
query('#summary').textContent =
  missing.length === 0
    ? 'This browser has everything that a verdict needs.'
    : `This browser cannot give verdicts. It lacks: ${missing.map(({ name }) => name).join(', ')}.`;
const copy = query<HTMLButtonElement>('#copy');
copy.hidden = false;
copy.addEventListener('click', async () => {
  copy.textContent = await navigator.clipboard.writeText(asMarkdown(findings, navigator.userAgent)).then(
    () => 'Copied',
    () => 'The browser did not allow it',
  );
});
const check = query<HTMLButtonElement>('#check');
check.hidden = missing.length > 0;
check.addEventListener('click', async () => {
  check.disabled = true;
  const outcome = query('#outcome');
  outcome.textContent = 'Loading the model…';
  try {
    // Larger than the page by far, and of no use to whoever only looks.
    const { judgeDemo } = await import('./self-check.js');
    outcome.textContent = await judgeDemo(document.baseURI);
  } catch (thrown) {
    outcome.textContent = `It could not be tried: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
  check.disabled = false;
});

function tableOf(group: string): HTMLTableElement {
  const table = element('table');
  table.append(element('caption', group));
  const head = table.createTHead().insertRow();
  for (const title of ['Feature', 'Here', 'What is done']) {
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
  const here = element('td', finding.found ? 'Yes' : 'No');
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
