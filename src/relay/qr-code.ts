import encodeQr from 'qr';
import { svg, type TemplateResult } from 'lit';

const BORDER = 4;

/** A QR code as a picture of its own size in modules, dark on white whatever the theme: cameras want it so. */
export function qrCode(text: string, label: string): TemplateResult {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: BORDER });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return svg`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges">
    <rect width="100%" height="100%" fill="#fff"></rect><path d=${path} fill="#000"></path>
  </svg>`;
}
