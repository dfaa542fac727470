import { css } from 'lit';

export const elementStyles = css`
  :host {
    container-type: inline-size;
    max-width: 40rem;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .panel {
    display: grid;
    gap: 1rem;
    padding: 1.1rem;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--card);
  }
  .start {
    display: grid;
    gap: 0.8rem;
    justify-items: start;
  }
  .file {
    position: relative;
  }
  .file:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .word {
    display: flex;
    gap: 0.5rem;
    align-items: start;
  }
  .word svg {
    flex: none;
  }
`;
