/**
 * What every page carries before the house style's own CSS: a wide photo's room, and print, where a
 * photo stays with its caption and credit, links print no addresses, and no player is printed.
 */
const BASE_CSS = `
figure.wide { margin-inline: calc(-1 * clamp(0rem, (100vw - 44rem) / 2, 8rem)); }
@media print {
  @page { margin: 2cm; }
  figure { break-inside: avoid; margin-inline: 0; }
  h1, h2 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  audio, figure.audio a { display: none; }
}
`;

/** The least that a page needs to be read on a screen, where the house style brings no CSS. */
const BARE_CSS = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem; font: 1.125rem/1.6 Georgia, "Times New Roman", serif; }
h1 { line-height: 1.15; }
img { max-width: 100%; height: auto; }
figcaption { font-size: 0.875rem; }
`;

/** The stylesheet of a page; it fetches nothing. */
export function pageCss(houseCss: string): string {
  return BASE_CSS + (houseCss.trim() === '' ? BARE_CSS : houseCss);
}
