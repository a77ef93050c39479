/** More markup than this, in characters, is taken as plain text. */
const MOST_MARKUP = 8_000_000;
/** More elements, or deeper ones, no newsroom's program writes: their cleaning would take the page's time. */
const MOST_ELEMENTS = 200_000;
const DEEPEST = 256;

const TAG = /<(\/?)([a-z][a-z0-9]*)/giu;
/** These end by themselves when the next begins, or have no end. */
const ENDLESS =
  /^(?:p|li|br|img|hr|input|meta|link|td|th|tr|dt|dd|option|source|col|wbr|area|base|track|embed|param)$/iu;

/** Whether markup is more than is read as such: told from its length and its tags alone, a bound that needs no parser. */
export function isHuge(html: string): boolean {
  if (html.length > MOST_MARKUP) return true;
  const open = new Map<string, number>();
  let elements = 0;
  let depth = 0;
  for (const [, closing, tag = ''] of html.matchAll(TAG)) {
    if (closing === '') elements += 1;
    if (elements > MOST_ELEMENTS) return true;
    if (ENDLESS.test(tag)) continue;
    const name = tag.toLowerCase();
    const before = open.get(name) ?? 0;
    const after = Math.max(0, before + (closing === '' ? 1 : -1));
    open.set(name, after);
    depth += after - before;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The words of markup that is too much to be read, where the clipboard has no plain text beside it. */
export function bareText(html: string): string {
  return html
    .replace(/<(script|style|template|title)\b[^]*?<\/\1\s*>/giu, ' ')
    .replace(/<!--[^]*?-->/gu, ' ')
    .replace(/<\/?(?:p|div|h[1-6]|li|tr|br|blockquote|section|article)\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(?:nbsp|amp|lt|gt|quot|#39);/giu,
      (entity) => ENTITIES[entity.toLowerCase()] ?? entity,
    );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
