import { css } from 'lit';

export const syncStyles = css`
  .sync {
    display: grid;
    gap: 1.25rem;
    max-width: 52rem;
  }
  h1 {
    margin: 0;
    font-family: var(--serif);
    font-weight: 600;
    font-size: clamp(2rem, 6vw, 3rem);
    line-height: 1.1;
  }
  h1:focus {
    outline: none;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: 14px;
    padding: clamp(1.1rem, 3vw, 1.9rem);
  }
  .sheet > h2 {
    font-size: 1.4rem;
  }
  label.field {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  input[type='text'],
  input[type='url'] {
    font: inherit;
    font-weight: 400;
    width: 100%;
    min-height: 2.75rem;
    padding: 0 0.75rem;
    border: 1.5px solid var(--strong-line);
    border-radius: 8px;
    background: var(--card);
    color: var(--ink);
  }
  input[type='checkbox'] {
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  label.check {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: 2.75rem;
    min-width: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
  .list {
    list-style: none;
    display: grid;
    gap: 0.25rem;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.35rem;
    border-top: 1px solid var(--line);
    min-width: 0;
  }
  .list li > .what {
    flex: 1 1 12rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .sessions {
    max-height: 24rem;
    overflow-y: auto;
    border-block-end: 1px solid var(--line);
  }
  /* The word beside a name stays in its line, in a narrow window too. */
  .sessions li > .what {
    flex-basis: 9rem;
  }
  .status {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    font-size: 1.25rem;
    font-weight: 600;
  }
  .status::before {
    content: '';
    width: 0.7rem;
    height: 0.7rem;
    border-radius: 50%;
    flex: none;
    border: 2px solid var(--dot, var(--muted));
  }
  .status.connected::before,
  .status.syncing::before,
  .status.refused::before {
    background: var(--dot);
  }
  .status:is(.connected, .syncing) {
    --dot: var(--authentic);
  }
  .status.offline {
    --dot: var(--suspicious);
  }
  .status.refused {
    --dot: var(--deepfake);
  }
  .wrong {
    color: var(--deepfake);
  }
  progress {
    width: 100%;
    height: 0.75rem;
    accent-color: var(--accent);
  }
  .qr {
    width: min(17rem, 100%);
    border-radius: 8px;
    border: 1px solid var(--line);
  }
  .link {
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
    font-size: 0.8rem;
  }
`;
