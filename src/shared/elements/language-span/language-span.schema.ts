import { Mark } from '@tiptap/core';
import { z } from 'zod';
import { requiredAttribute } from '../attribute';

/** A passage in another language than the story's; `lang` is a BCP 47 tag. */
export const languageSpanSchema = Mark.create({
  name: 'languageSpan',
  addAttributes: () => ({
    lang: {
      ...requiredAttribute('lang', z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u), 'en'),
      parseHTML: (element: { getAttribute(name: string): string | null }) =>
        element.getAttribute('lang') ?? 'en',
      renderHTML: (attributes: Record<string, unknown>) => ({ lang: String(attributes['lang']) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});
