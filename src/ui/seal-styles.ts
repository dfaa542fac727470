import { css } from 'lit';

/** A verdict with its seal, name and stage. */
export const sealStyles = css`
  .card {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem 1.25rem;
    align-items: center;
    --tone: var(--muted);
  }
  .AUTHENTIC {
    --tone: var(--authentic);
  }
  .SUSPICIOUS {
    --tone: var(--suspicious);
  }
  .DEEPFAKE {
    --tone: var(--deepfake);
  }
  .seal {
    width: clamp(3.5rem, 14vw, 5.5rem);
    color: var(--tone);
  }
  .plate {
    fill: var(--tone);
  }
  .rim {
    fill: none;
    stroke: var(--card);
    stroke-width: 1.2;
  }
  .sign {
    fill: none;
    stroke: var(--card);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .outline {
    fill: none;
    stroke: var(--strong-line);
    stroke-width: 2.5;
  }
  .dashed {
    stroke-dasharray: 5 6;
  }
  .wave {
    fill: none;
    stroke: var(--muted);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  h2 {
    font-size: clamp(2rem, 8vw, 3.25rem);
    letter-spacing: -0.01em;
    color: var(--tone);
  }
  .quiet h2 {
    font-size: clamp(1.5rem, 6vw, 2.25rem);
    color: var(--ink);
  }
  .stage {
    display: inline-block;
    border: 1.5px solid currentcolor;
    border-radius: 4px;
    padding: 0 0.4rem;
    margin-bottom: 0.3rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--muted);
  }
  .stage.provisional {
    border-style: dashed;
  }
`;
