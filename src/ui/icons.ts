/** Drawn here, none fetched. Decorative: the words beside them say the same. */
import { html, svg, type TemplateResult } from 'lit';

/** `size` in units of the text that the user has set, so that an icon grows with its words. */
function icon(shapes: TemplateResult, size = '1.25rem'): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    width=${size}
    height=${size}
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shapes}
  </svg>`;
}

export const microphoneIcon = icon(
  svg`<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"/>`,
);
export const cameraIcon = icon(
  svg`<rect x="3" y="6.5" width="12.5" height="11" rx="2"/><path d="M15.5 10.500l5.500-3v9l-5.500-3"/>`,
);
export const tabIcon = icon(
  svg`<path d="M3 19V6a1 1 0 0 1 1-1h6l2 3h8a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z"/><path d="M9 14v0M12 12v4M15 13v2"/>`,
);
export const fileIcon = icon(
  svg`<path d="M6 3h8l4 4v13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v4h4"/><path d="M8.5 14v1M11 12v5M13.5 13v3"/>`,
);
export const playIcon = icon(svg`<path d="M8 5l11 7-11 7z" fill="currentColor"/>`);
export const pauseIcon = icon(svg`<path d="M8.5 5.5v13M15.5 5.5v13" stroke-width="3"/>`);
export const stopIcon = icon(svg`<rect x="6" y="6" width="12" height="12" rx="1.5" fill="currentColor"/>`);
export const retryIcon = icon(svg`<path d="M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6"/>`);
export const alertIcon = icon(svg`<path d="M12 3.5L22 20.5H2zM12 10v4.5M12 17.5v.2"/>`, '1.75rem');
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.2"/>`);
export const lockIcon = icon(
  svg`<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2.5"/>`,
);
export const sunIcon = icon(
  svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4"/>`,
);
export const moonIcon = icon(svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"/>`);
export const autoIcon = icon(
  svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor"/>`,
);
