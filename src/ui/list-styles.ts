import { css } from 'lit';

/** A list of names and values that folds at narrow widths. */
export const listStyles = css`
  h3 {
    font-size: 1.1rem;
    margin-bottom: 0.4rem;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(8rem, 2fr) 3fr;
    font-size: 0.875rem;
  }
  dt,
  dd {
    padding: 0.3rem 0;
    border-top: 1px solid var(--line);
    min-width: 0;
    overflow-wrap: anywhere;
  }
  dt {
    color: var(--muted);
    padding-inline-end: 0.75rem;
  }
`;
