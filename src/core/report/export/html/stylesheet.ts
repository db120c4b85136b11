import { fontName, palette } from "../../design";

const { green, white, text, secondaryText, border, link, draft } = palette;

const base = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: ${white}; color: ${text}; font: 1rem/1.5 ${fontName}, Helvetica, sans-serif; overflow-wrap: anywhere; }
header, nav, main { max-width: 80rem; margin: 0 auto; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; color: ${green}; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p, ul, dl { margin: 0 0 0.75rem; max-width: 50rem; }
ul { padding-left: 1.25rem; }
a { color: ${link}; }
a:focus-visible, summary:focus-visible { outline: 3px solid ${text}; outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; background: ${white}; padding: 0.5rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.draft { border-left: 6px solid ${draft}; padding: 0.5rem 1rem; color: ${draft}; font-weight: bold; }
dl > div { display: flex; gap: 0.75rem; }
dt { flex: 0 0 3rem; font-weight: bold; }
dd { margin: 0; }
`;

const tables = `
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; font-size: 0.9375rem; line-height: 1.4; }
caption { text-align: left; color: ${secondaryText}; padding: 0.25rem 0; }
th, td { border: 1px solid ${border}; padding: 0.375rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: ${green}; color: ${white}; vertical-align: middle; }
th.centre, td.centre { text-align: center; }
td p, td ul { margin: 0 0 0.5rem; }
td > :last-child, td ul:last-child, .actions > :last-child { margin-bottom: 0; }
.title { font-weight: bold; white-space: pre-line; }
.detail { color: ${secondaryText}; font-size: 0.875rem; margin-bottom: 0.25rem; }
.actions { border-left: 4px solid ${green}; padding-left: 0.625rem; margin-top: 0.75rem; }
.lead { margin-bottom: 0.25rem; }
`;

const charts = `
figure { margin: 0 0 0.5rem; max-width: 50rem; }
figure:focus-visible { outline: 3px solid ${text}; }
svg { display: block; width: 100%; height: auto; border: 1px solid ${border}; }
svg text { font: 12px ${fontName}, Helvetica, sans-serif; fill: ${text}; }
details { margin: 0 0 1.5rem; max-width: 50rem; }
summary { cursor: pointer; color: ${link}; text-decoration: underline; padding: 0.25rem 0; }
`;

/** Cards instead of rows: each cell below its column's title. `/ ""` keeps the title from being read a second time. */
const narrow = `
@media screen and (max-width: 45rem) {
  table, tbody, tr, th, td, caption { display: block; width: auto; }
  col, colgroup { display: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid ${border}; margin: 0 0 1rem; }
  tbody th { background: ${green}; color: ${white}; border: 0; }
  td { border: 0; border-top: 1px solid ${border}; }
  td.centre { text-align: left; }
  td::before { content: attr(data-label); content: attr(data-label) / ""; display: block; font-weight: bold; color: ${secondaryText}; font-size: 0.8125rem; }
  dl > div { display: block; }
  figure { overflow-x: auto; }
  svg { width: 40rem; }
}
`;

const print = `
@page { size: A4 landscape; margin: 14mm 12mm 16mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt ${fontName}; } }
@media print {
  body { padding: 0; font-size: 10pt; line-height: 1.35; }
  header, nav, main, p, ul, dl { max-width: none; }
  h1 { font-size: 17pt; }
  h2 { font-size: 13pt; }
  h3, h4 { font-size: 11pt; }
  table { font-size: 9pt; }
  .detail { font-size: 8.5pt; }
  .skip { display: none; }
  .page { break-before: page; }
  h2, h3, h4, caption, .lead { break-after: avoid; }
  thead { display: table-header-group; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, figure, dl > div { break-inside: avoid; }
  tr.long { break-inside: auto; }
  a { color: ${text}; text-decoration: none; }
  svg { max-width: 18cm; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
`;

/** `.w12` takes 12% of a table's width: the policy of the page allows no style within a tag. */
const widths = Array.from({ length: 100 }, (_, i) => `.w${i + 1} { width: ${i + 1}%; }`).join("\n");

/** The looks of the HTML report, on the screen, on a telephone and on paper. */
export const stylesheet = `${base}${tables}${charts}${widths}${narrow}${print}`;

/** What the page's Content-Security-Policy names the stylesheet by; tests work it out again. */
export const stylesheetDigest = "sha256-96lzzHYIiSbROiXlTSL/c0j/sGUVRQFW2w7YsBewQ1Q=";
