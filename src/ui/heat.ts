/** Paints a face's heat map: told apart by sign as well as by colour. */
import type { FaceHeat } from '../contract/face.js';

/** Log-odds from which on a region says something: odds of 3 to 1. */
const SAYS_SOMETHING = Math.log(3);

export function paintHeat(context: CanvasRenderingContext2D, heat: FaceHeat, width: number, height: number): void {
  const [origin, right, below] = heat.corners;
  const { side, values } = heat;
  const across = [((right.x - origin.x) * width) / side, ((right.y - origin.y) * height) / side] as const;
  const down = [((below.x - origin.x) * width) / side, ((below.y - origin.y) * height) / side] as const;
  context.save();
  context.transform(across[0], across[1], down[0], down[1], origin.x * width, origin.y * height);
  context.lineWidth = 0.12;
  values.forEach((logOdds, i) => {
    if (Math.abs(logOdds) < SAYS_SOMETHING) return;
    const x = i % side;
    const y = Math.floor(i / side);
    context.globalAlpha = Math.min(1, 0.35 + Math.abs(logOdds) / 12);
    context.strokeStyle = logOdds < 0 ? '#ff9180' : '#74d3aa';
    context.beginPath();
    if (logOdds < 0) {
      context.moveTo(x + 0.25, y + 0.25);
      context.lineTo(x + 0.75, y + 0.75);
      context.moveTo(x + 0.75, y + 0.25);
      context.lineTo(x + 0.25, y + 0.75);
    } else context.arc(x + 0.5, y + 0.5, 0.25, 0, 2 * Math.PI);
    context.stroke();
  });
  context.restore();
}
