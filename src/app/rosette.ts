/** An engraver's rosette, as on documents that vouch for something: r(a) = r0 (1 + d sin(n a + phase)), many times over. */
import { html, svg, type TemplateResult } from 'lit';

const CURVES = 14;
const POINTS = 240;

function curve(index: number): string {
  const t = index / (CURVES - 1);
  const radius = 52 + 116 * t;
  const depth = 0.05 + 0.13 * (1 - t);
  const phase = t * Math.PI * 1.6;
  let path = '';
  for (let i = 0; i <= POINTS; i++) {
    const angle = (i / POINTS) * 2 * Math.PI;
    const r = radius * (1 + depth * Math.sin(12 * angle + phase));
    path += `${i === 0 ? 'M' : 'L'}${(200 + r * Math.cos(angle)).toFixed(1)} ${(200 + r * Math.sin(angle)).toFixed(1)}`;
  }
  return `${path}Z`;
}

export const rosette: TemplateResult = html`<svg class="rosette" viewBox="0 0 400 400" aria-hidden="true">
  ${Array.from({ length: CURVES }, (_, i) => svg`<path d=${curve(i)} />`)}
</svg>`;
