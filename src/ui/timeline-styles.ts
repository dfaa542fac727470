import { css } from 'lit';

export const timelineStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    margin-bottom: 0.6rem;
  }
  .zoom {
    display: inline-flex;
    border: 1.5px solid var(--strong-line);
    border-radius: 999px;
    padding: 2px;
  }
  .zoom button {
    min-height: 2rem;
    padding: 0.1rem 0.8rem;
    border: 0;
    font-size: 0.875rem;
  }
  .zoom button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--card);
  }
  .plot {
    /* Time goes to the right in every language, as in the players of recordings. */
    direction: ltr;
    overflow: hidden;
    border-radius: 6px;
    cursor: crosshair;
    touch-action: pan-y;
  }
  svg {
    display: block;
  }
  .field {
    fill: color-mix(in srgb, var(--ink) 4%, transparent);
  }
  .limit {
    stroke: var(--strong-line);
    stroke-width: 1;
    stroke-dasharray: 2 4;
  }
  .label {
    fill: var(--muted);
    font: 12px var(--sans);
    stroke: var(--card);
    stroke-width: 3;
    paint-order: stroke;
  }
  .ink {
    stroke: var(--strong-line);
    stroke-width: 1;
  }
  .dot {
    fill: var(--strong-line);
  }
  .area.gap {
    stroke: var(--strong-line);
    stroke-dasharray: 4 3;
  }
  .trace {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .trace.provisional {
    stroke-dasharray: 1 5;
  }
  .now {
    fill: var(--accent);
    stroke: var(--card);
    stroke-width: 2;
  }
  .marks {
    stroke: var(--deepfake);
    stroke-width: 10;
    transform: translateY(5px);
  }
  .cursor {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .readout {
    min-height: 1.5em;
    margin-top: 0.35rem;
    color: var(--muted);
  }
  .legend {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0.35rem 0;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .scroll {
    max-height: 20rem;
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    padding-block: 0.35rem;
    padding-inline: 0 0.75rem;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }
`;
