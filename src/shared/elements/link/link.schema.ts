import { Mark } from '@tiptap/core';
import { z } from 'zod';
import { requiredAttribute } from '../attribute';
import { safeUrl } from '../safe-url';

/** A link; its address has passed `safeUrl("link", …)`. Words of a refused link stay, unlinked. */
export const linkSchema = Mark.create({
  name: 'link',
  // Links nest outside other marks, so one link around mixed type stays one element.
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({
    href: {
      ...requiredAttribute(
        'href',
        z.string().refine((url) => safeUrl('link', url) === url),
        'https://example.org/',
      ),
      parseHTML: (element: { getAttribute(name: string): string | null }) =>
        safeUrl('link', element.getAttribute('href') ?? ''),
      renderHTML: (attributes: Record<string, unknown>) => ({ href: String(attributes['href']) }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) =>
        safeUrl('link', element.getAttribute('href') ?? '') === null ? false : null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});
