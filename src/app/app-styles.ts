import { css } from 'lit';

export const appStyles = css`
  :host {
    min-height: 100vh;
    display: flex;
    flex-direction: column;
    max-width: 74rem;
    overflow-x: clip;
    margin-inline: auto;
    --edge: clamp(1rem, 4vw, 2.5rem);
    /* A phone's notch and its bar for gestures cover nothing. */
    padding: env(safe-area-inset-top) max(var(--edge), env(safe-area-inset-right)) env(safe-area-inset-bottom)
      max(var(--edge), env(safe-area-inset-left));
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 1rem;
    flex-wrap: wrap;
  }
  .looks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem;
  }
  header nav {
    order: 1;
    flex-basis: 100%;
    margin-inline: -0.5rem;
  }
  nav a {
    color: var(--ink);
    text-decoration: none;
    padding: 0.35rem 0.5rem;
    border-radius: 6px;
    border-block-end: 2px solid transparent;
  }
  footer nav {
    margin: 0.6rem -0.5rem 0;
  }
  @media (max-width: 30rem) {
    header nav {
      gap: 0;
      margin-inline: -0.3rem;
    }
    header nav a {
      padding-inline: 0.3rem;
    }
  }
  nav a:hover {
    background: color-mix(in srgb, var(--ink) 7%, transparent);
  }
  nav a[aria-current] {
    font-weight: 600;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-color: var(--accent);
  }
  @media (forced-colors: active) {
    /* A border that was see-through is not: only the present place is underlined. */
    nav a:not([aria-current]) {
      border-color: Canvas;
    }
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6rem 1rem;
    margin-bottom: 1.25rem;
    padding: 0.75rem 1.1rem;
    border: 1.5px solid var(--strong-line);
    border-radius: 10px;
    background: var(--card);
  }
  .notice > div {
    display: grid;
    flex: 1 1 12rem;
    gap: 0.25rem;
    overflow-wrap: anywhere;
  }
  .notice a {
    color: var(--accent);
  }
  .notice.alert {
    border-color: var(--deepfake);
    border-inline-start-width: 6px;
  }
  .notice.alert > svg {
    color: var(--deepfake);
  }
  .live::before {
    content: '';
    display: inline-block;
    width: 0.55em;
    height: 0.55em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--deepfake);
    forced-color-adjust: none;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 0.65rem;
    font-family: var(--serif);
    font-size: 1.4rem;
    font-weight: 600;
  }
  main {
    flex: 1;
    padding-block: 0.5rem 2.5rem;
  }
  h1:focus-visible,
  h1:focus {
    outline: none;
  }
  .sheet {
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 14px;
    padding: clamp(1.1rem, 3vw, 1.9rem);
    min-width: 0;
  }
  .sheet > h2 {
    font-size: 1.4rem;
    margin-bottom: 0.5rem;
  }

  .start {
    display: grid;
    gap: 1.25rem;
  }
  .hero {
    position: relative;
    isolation: isolate;
    padding-block: clamp(1rem, 5vw, 3rem) clamp(0.5rem, 3vw, 2rem);
  }
  .hero h1 {
    margin: 0;
    font-family: var(--serif);
    font-weight: 600;
    font-size: clamp(2.4rem, 9vw, 4.75rem);
    line-height: 1.02;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .lede {
    max-width: 34ch;
    margin-top: 1.1rem;
    font-size: clamp(1.125rem, 3.4vw, 1.4rem);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .promise,
  footer p {
    display: flex;
    align-items: start;
    gap: 0.55rem;
  }
  .promise {
    margin-top: 1.1rem;
    font-weight: 600;
    color: var(--accent);
  }
  .promise svg,
  footer svg {
    flex: none;
    margin-top: 0.1rem;
  }
  .rosette {
    position: absolute;
    z-index: -1;
    inset-inline-end: -4rem;
    top: -3rem;
    width: min(24rem, 90vw);
    fill: none;
    stroke: var(--accent);
    stroke-width: 0.7;
    opacity: 0.28;
  }
  .choose bf-recording-consent {
    margin-top: 0.75rem;
  }
  .choose bf-prior-setting {
    margin-top: 1.1rem;
    padding-top: 0.5rem;
    border-top: 1px solid var(--line);
  }
  .try {
    display: grid;
    gap: 0.8rem;
    align-content: start;
    justify-items: start;
    border-style: dashed;
    border-color: var(--strong-line);
    background: transparent;
  }
  .try > h2 {
    margin: 0;
  }
  .limits h2 {
    font-size: 1.4rem;
  }
  .limits ul {
    margin: 0.6rem 0 0;
    padding-inline-start: 1.1rem;
    display: grid;
    gap: 0.4rem;
    max-width: 70ch;
  }

  .session,
  .stage,
  .side {
    display: grid;
    gap: 1.25rem;
    align-content: start;
    min-width: 0;
  }
  .lanes,
  .sheet[aria-label='Summary'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .bar {
    display: grid;
    gap: 0.9rem 1.5rem;
    align-items: center;
    padding-block: 1rem;
  }
  .details {
    display: grid;
    gap: 0.35rem;
  }
  .prompt p + p,
  .next p {
    margin-top: 0.6rem;
  }
  .next button {
    margin-top: 1rem;
  }
  .next {
    border-color: var(--accent);
  }
  .other {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: end;
    margin-top: 1rem;
  }
  .other label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
    min-width: 0;
    max-width: 100%;
  }
  .other select {
    width: 100%;
    font: inherit;
    min-height: 2.75rem;
    max-width: 100%;
    padding: 0 0.75rem;
    border: 1.5px solid var(--strong-line);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
  }
  footer {
    display: grid;
    gap: 0.8rem;
    border-top: 1px solid var(--line);
    padding-block: 1.1rem 1.75rem;
  }

  footer a {
    color: inherit;
  }
  footer .links {
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
  }

  /* On a phone, what holds and ends a session lies under the thumb. */
  @media (max-width: 48rem) and (pointer: coarse) {
    .bar bf-session-controls {
      position: fixed;
      z-index: 2;
      inset: auto 0 0;
      padding: 0.6rem max(1rem, env(safe-area-inset-right)) calc(0.6rem + env(safe-area-inset-bottom))
        max(1rem, env(safe-area-inset-left));
      background: var(--card);
      border-top: 1px solid var(--line);
    }
    .session {
      padding-bottom: 4.5rem;
    }
  }

  @media (min-width: 56rem) {
    header nav {
      order: 0;
      flex: 1;
      margin-inline: 1.25rem 0;
    }
    .start {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      /* What opens in the chooser makes room below the trial, and moves nothing beside it. */
      grid-template-rows: auto 1fr;
      align-items: start;
      gap: 1.25rem 3rem;
    }
    .start:has(.failure) {
      grid-template-rows: auto auto 1fr;
    }
    .failure {
      grid-column: 1 / -1;
    }
    .hero {
      grid-column: 1;
      grid-row: auto;
      /* The rosette ends here. */
      min-height: 23.5rem;
    }
    .choose {
      grid-column: 2;
      grid-row: span 2;
    }
    .start .limits {
      grid-column: 1 / -1;
      padding-top: 1.5rem;
    }
    .start .limits ul {
      grid-template-columns: 1fr 1fr;
      gap: 0.6rem 3rem;
      max-width: none;
    }
    .rosette {
      inset-inline-end: -3rem;
      top: -2rem;
      width: 25rem;
    }
    .session {
      grid-template-columns: minmax(0, 1fr) 20.5rem;
    }
    .bar {
      grid-column: 1 / -1;
      grid-template-columns: minmax(0, 1fr) 20.5rem;
    }
    .bar bf-recording-sign,
    .bar bf-notice-list {
      grid-column: 1 / -1;
    }
  }
`;
