import { css } from 'lit';

/** What all views share: a title, sheets, tables and forms. Beside `theme` and `buttons`. */
export const viewStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }
  h1 {
    margin: 0.5rem 0 0;
    font-family: var(--serif);
    font-weight: 600;
    font-size: clamp(1.9rem, 6vw, 2.9rem);
    line-height: 1.08;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h1:focus-visible,
  h1:focus {
    outline: none;
  }
  .lede {
    max-width: 62ch;
    font-size: 1.125rem;
    text-wrap: pretty;
  }
  .sheet {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 14px;
    padding: clamp(1.1rem, 3vw, 1.9rem);
    min-width: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.85rem;
  }
  .sheet > h2 {
    font-size: 1.4rem;
  }
  .sheet > p,
  .sheet > ul {
    max-width: 70ch;
  }
  .sheet > ul:not([class]) {
    padding-inline-start: 1.1rem;
    display: grid;
    gap: 0.4rem;
  }
  a {
    color: var(--accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
  .scroll {
    overflow-x: auto;
    min-width: 0;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding-block: 0.45rem;
    padding-inline: 0 0.9rem;
    border-top: 1px solid var(--line);
  }
  thead th {
    border-top: 0;
    color: var(--muted);
    font-weight: 600;
  }
  td.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
    min-width: 0;
  }
  label.check {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: 2.75rem;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    font: inherit;
    font-weight: 400;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.4rem 0.75rem;
    border: 1.5px solid var(--strong-line);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
  }
  input[type='checkbox'] {
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--accent);
    flex: none;
  }
  /* Addresses and numbers of keys read from left to right in every language. */
  .hash {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
`;
