import { STYLE } from './sanitise';

/** More style text than this, in characters, is a web site's own, and says nothing of words. */
const MOST_STYLES = 500_000;

/**
 * Word and Apple's programs set words in bold or italics by a class of a span, and say in a style sheet at the head of
 * the copy what it means. Gives each such span what its class says, before what it says by itself.
 */
export function readClassStyles(tree: HTMLElement, html: string): void {
  const styles = spanStyles(html);
  if (styles.size === 0) return;
  for (const span of tree.querySelectorAll('span[class]')) {
    const said = [...span.classList].map((name) => styles.get(name) ?? '').join('');
    if (said !== '') span.setAttribute(STYLE, `${said}${span.getAttribute(STYLE) ?? ''}`);
  }
}

/** What style sheets say of spans, by class: weight, slant, place and lines alone. */
function spanStyles(html: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, sheet = ''] of html.matchAll(/<style\b[^>]*>([^]*?)<\/style/giu)) {
    if (sheet.length > MOST_STYLES) continue;
    for (const rule of sheet.split('}')) {
      const brace = rule.indexOf('{');
      const name =
        brace < 0 ? '' : /(?:^|[\s,;>])span\.([\w-]+)\s*$/u.exec(rule.slice(0, brace))?.[1];
      if (name === undefined || name === '') continue;
      const meant = rule
        .slice(brace + 1)
        .match(/(?:font-weight|font-style|vertical-align|text-decoration)\s*:[^;"]*/giu);
      if (meant) found.set(name, `${meant.join(';')};`);
    }
  }
  return found;
}
