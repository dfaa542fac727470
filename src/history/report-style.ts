/** The look of the exported report, on a screen and on paper. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1c2421,#ece8dd);--muted:light-dark(#535e58,#a5b0aa);--line:light-dark(#d8d2c2,#2f3a37);--accent:light-dark(#12463a,#93d6ba);background:light-dark(#fffdf8,#171e1c);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
body{max-width:52rem;margin:0 auto;padding:1.5rem}
h1,h2{font-family:Georgia,serif;line-height:1.15;overflow-wrap:anywhere}
header p,footer,caption,dt{color:var(--muted)}
.note{border-inline-start:4px solid var(--accent);padding-inline-start:1rem}
.written{white-space:pre-wrap;overflow-wrap:anywhere}
.verdict{font-size:1.15rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-block:.5rem}
th,td{text-align:start;padding:.3rem .8rem .3rem 0;border-top:1px solid var(--line)}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.3rem 1rem}
dd{margin:0;overflow-wrap:anywhere}
svg{width:100%;height:auto}
.field{fill:none;stroke:var(--line)}
.limit{stroke:var(--line);stroke-dasharray:4 4}
.trace{fill:none;stroke:var(--accent);stroke-width:1.6}
.provisional{stroke-dasharray:3 3}
.none{fill:var(--line);opacity:.45}
.gap{fill:var(--muted);opacity:.5}
text{fill:var(--muted);font-size:11px}
@media print{:root{color-scheme:light;background:#fff}body{max-width:none;padding:0}section{break-inside:auto}tr,svg,.note{break-inside:avoid}h2{break-after:avoid}footer{border-top:1px solid var(--line)}}
`;
