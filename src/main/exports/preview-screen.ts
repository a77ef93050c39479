/**
 * The sheets of a print: A4 with the margins that the page's own style asks for, side by side. Columns break where
 * sheets would, and keep together what a print keeps together.
 */
const SHEETS = `
html {
  height: 29.7cm;
  background: repeating-linear-gradient(to right, #fff 0 21cm, #c3c7c9 21cm 22cm) 0 0 / auto 29.7cm repeat-x #c3c7c9 !important;
}
body {
  box-sizing: border-box !important;
  width: 21cm !important;
  max-width: none !important;
  height: 29.7cm !important;
  margin: 0 !important;
  padding: 2cm !important;
  column-width: 17cm;
  column-gap: 5cm;
  column-fill: auto;
  background: none !important;
}
img { max-height: 25cm; }
`;

/** What a page is seen on: a screen in light or in dark, whatever that of the desk is, or sheets of paper. */
export type SeenOn = 'light' | 'dark' | 'paper';

/**
 * The page as it is seen on that: its styles for a medium or a colour scheme hold, or do not, by what is asked for.
 * Words and markup stay as they are.
 */
export function seenOn(html: string, on: SeenOn): string {
  const styled = html.replace(/<style>[^]*?<\/style>/gu, (style) =>
    inScheme(on === 'paper' ? onPaper(style) : style, on === 'dark'),
  );
  const scheme = `:root { color-scheme: ${on === 'dark' ? 'dark' : 'light'} !important; }`;
  const more = `<style>${scheme}${on === 'paper' ? SHEETS : ''}</style>`;
  return styled.replace('</head>', () => `${more}</head>`);
}

const ALWAYS = '(min-width: 0)';
const NEVER = '(max-width: 0)';

function inScheme(css: string, isDark: boolean): string {
  return css
    .replace(/\(\s*prefers-color-scheme:\s*dark\s*\)/gu, isDark ? ALWAYS : NEVER)
    .replace(/\(\s*prefers-color-scheme:\s*light\s*\)/gu, isDark ? NEVER : ALWAYS);
}

function onPaper(css: string): string {
  return css
    .replace(/@media\s+(?:only\s+)?print\b/gu, '@media all')
    .replace(/@media\s+(?:only\s+)?screen\b/gu, '@media not all');
}
