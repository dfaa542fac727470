/**
 * The look that all elements share. Every colour can be set from outside as a custom property (`--bf-ink` and so on);
 * the defaults follow `color-scheme`, which is inherited, so that a page switches all of them at one place.
 */
import { css } from 'lit';

export const theme = css`
  :host {
    --ink: var(--bf-ink, light-dark(#1c2421, #ece8dd));
    --muted: var(--bf-muted, light-dark(#535e58, #a5b0aa));
    --paper: var(--bf-paper, light-dark(#f4f1e8, #0f1413));
    --card: var(--bf-card, light-dark(#fffdf8, #171e1c));
    --line: var(--bf-line, light-dark(#d8d2c2, #2f3a37));
    --strong-line: var(--bf-strong-line, light-dark(#857f70, #74817b));
    --accent: var(--bf-accent, light-dark(#12463a, #93d6ba));
    --on-accent: var(--bf-on-accent, light-dark(#fffdf8, #0b1a15));
    --authentic: var(--bf-authentic, light-dark(#0b6247, #74d3aa));
    --suspicious: var(--bf-suspicious, light-dark(#7a5000, #e9ba50));
    --deepfake: var(--bf-deepfake, light-dark(#a62a1c, #ff9180));
    --serif: var(
      --bf-serif,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      P052,
      'URW Palladio L',
      'Book Antiqua',
      Georgia,
      serif
    );
    --sans: var(--bf-sans, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif);
    color: var(--ink);
    font-family: var(--sans);
    font-size: 1rem;
    line-height: 1.5;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  /* Japanese breaks between phrases, where the browser can tell them. */
  :host(:lang(ja)) {
    word-break: auto-phrase;
  }
  h2,
  h3 {
    font-family: var(--serif);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.875rem;
  }
  .digits {
    font-variant-numeric: tabular-nums;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 4px;
  }
  summary {
    cursor: pointer;
    padding: 0.5rem 0;
    font-weight: 600;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* The user's own colours: browsers give them to text and borders, and not to what is drawn. */
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --muted: CanvasText;
      --paper: Canvas;
      --card: Canvas;
      --line: CanvasText;
      --strong-line: CanvasText;
      --accent: LinkText;
      --on-accent: Canvas;
      --authentic: CanvasText;
      --suspicious: CanvasText;
      --deepfake: CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;

export const buttons = css`
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
  button,
  .button {
    font: inherit;
    font-weight: 600;
    min-height: 2.75rem;
    padding: 0.5rem 1.1rem;
    border-radius: 999px;
    border: 1.5px solid var(--strong-line);
    background: transparent;
    color: var(--ink);
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    transition: background-color 120ms;
  }
  button:hover:not(:disabled) {
    background: color-mix(in srgb, var(--ink) 7%, transparent);
  }
  button:focus-visible {
    border-radius: 999px;
  }
  button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover:not(:disabled) {
    background: color-mix(in srgb, var(--accent) 86%, var(--ink));
  }
  button:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  button svg {
    flex: none;
  }
  @media (forced-colors: active) {
    button.primary:not(:disabled),
    button.primary:hover:not(:disabled),
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    button:disabled {
      opacity: 1;
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
