import { css } from 'lit';

export const chooserStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 0.6rem;
    font-family: var(--serif);
    font-size: 1.25rem;
    font-weight: 600;
  }
  .choices {
    display: grid;
        gap: 0.5rem;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 3rem;
    padding: 0.5rem 0.85rem;
    border: 1.5px solid var(--strong-line);
    border-radius: 10px;
    cursor: pointer;
    font-weight: 600;
  }
  .choices label:hover {
    background: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  .choices label:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1.5px var(--accent);
  }
  .choices label:has(:focus-visible),
  .file:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .choices input {
    accent-color: var(--accent);
    width: 1.1rem;
    height: 1.1rem;
    margin: 0;
    outline: none;
  }
  .choices svg {
    flex: none;
  }
  .panel {
    display: grid;
    gap: 0.85rem;
    justify-items: start;
    margin-top: 1rem;
  }
  .word {
    display: flex;
    gap: 0.6rem;
    max-width: 58ch;
    text-wrap: pretty;
  }
  .word svg {
    flex: none;
    margin-top: 0.15rem;
    color: var(--accent);
  }
  .field {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
    width: min(100%, 26rem);
  }
  select {
    font: inherit;
    width: 100%;
    min-height: 2.75rem;
    padding: 0 0.75rem;
    border: 1.5px solid var(--strong-line);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
  }
  details {
    width: 100%;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-height: 2.5rem;
  }
  .check input {
    width: 1.15rem;
    height: 1.15rem;
    accent-color: var(--accent);
  }
  .button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
`;
