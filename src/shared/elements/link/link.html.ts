import { attributeOf, el } from '../markup';
import type { MarkHtml } from '../print';
import { safeUrl } from '../safe-url';
import { storySchema } from '../story.schema';

/** A link is `a` with its address alone: no target, no tracking, nothing that opens a window. */
export const linkHtml: MarkHtml = {
  write: (mark, _print, _place, children) =>
    el('a', { href: String(mark.attrs['href']) }, children),
  read: (element) => {
    const href =
      element.tagName === 'a' ? safeUrl('link', attributeOf(element, 'href') ?? '') : null;
    return href === null ? null : storySchema.mark('link', { href });
  },
};
