/** Elements nested deeper, or more of them, are no page that a newsroom made; parsers and walks need depth and time. */
const DEEPEST = 500;
const MOST_TAGS = 120_000;
const TAG = /<(\/?)([a-z][a-z0-9]*)/giu;

/**
 * Whether HTML has more elements, or nests them deeper, than any page that a newsroom made.
 * Told by name and number from tags alone: a bound that needs no parser.
 */
export function tooDeep(html: string): boolean {
  const open = new Map<string, number>();
  let tags = 0;
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    tags += 1;
    if (tags > MOST_TAGS) return true;
    // These end by themselves when the next begins, or have no end.
    if (
      /^(?:p|li|br|img|hr|input|meta|link|td|th|tr|dt|dd|option|source|col|wbr|area|base|track|embed|param)$/u.test(
        tag,
      )
    )
      continue;
    const depth = Math.max(0, (open.get(tag) ?? 0) + (closing === '' ? 1 : -1));
    if (depth > DEEPEST) return true;
    open.set(tag, depth);
  }
  return false;
}
