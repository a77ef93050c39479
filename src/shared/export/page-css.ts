/**
 * What every page carries before the house style's own CSS: that no long word or player makes a small screen scroll
 * sideways, a wide photo's room, and print, where a photo stays with its caption and credit, links print no addresses,
 * and no player is printed.
 * No ground is painted behind pictures in print: whether an engine does depends on how far it has read them.
 */
const BASE_CSS = `
body { overflow-wrap: break-word; }
audio { max-width: 100%; }
figure.wide { margin-inline: calc(-1 * clamp(0rem, (100vw - 44rem) / 2, 8rem)); }
@media print {
  @page { margin: 2cm; }
  figure { break-inside: avoid; margin-inline: 0; }
  h1, h2 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  figure.audio { display: none; }
  img { background: none !important; }
}
`;

/** The least that a page needs to be read on a screen, where the house style brings no CSS. The canvas is named so that its contrast can be told. */
const BARE_CSS = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1rem; font: 1.125rem/1.6 Georgia, "Times New Roman", serif; }
h1 { line-height: 1.15; }
img { max-width: 100%; height: auto; }
figcaption { font-size: 0.875rem; }
`;

/** The stylesheet of a page; it fetches nothing. */
export function pageCss(houseCss: string): string {
  return BASE_CSS + (houseCss.trim() === '' ? BARE_CSS : houseCss);
}

/** The width of the column of copy in rem, where the house style's CSS says none: that of `BARE_CSS`. */
const BARE_COLUMN = 42;
/** How far a wide photo reaches beyond the column, both sides together, in rem; see `figure.wide` above. */
const BEYOND = 16;

/**
 * How wide a page shows a picture, as the attribute `sizes` says it: the column, or for a wide photo what
 * it reaches beyond; on narrower screens, the screen. Taken from the first `max-width` that the house
 * style's CSS gives `main`, `article` or `body` in rem or px.
 */
export function pictureSizes(houseCss: string, role: 'wide' | 'column'): string {
  const shown = columnOf(houseCss) + (role === 'wide' ? BEYOND : 0);
  // The page keeps a rem on each side free.
  return `(min-width: ${shown + 2}rem) ${shown}rem, 100vw`;
}

function columnOf(css: string): number {
  const found =
    /(?:^|[\s,{}/])(?:main|article|body)\s*\{[^{}]*?max-width:\s*([\d.]+)(rem|px)/u.exec(css);
  const [, length = '', unit] = found ?? [];
  const rem = Number(length) / (unit === 'px' ? 16 : 1);
  return Number.isFinite(rem) && rem > 0 ? Math.round(rem * 100) / 100 : BARE_COLUMN;
}
