import { directionOf } from '../direction';
import { attributeOf, el } from '../markup';
import type { MarkHtml } from '../print';
import { storySchema } from '../story.schema';

/** A passage in another language is `span lang`, with `dir` where its script runs the other way from the story's. */
export const languageSpanHtml: MarkHtml = {
  write: (mark, print, _place, children) => {
    const lang = String(mark.attrs['lang']);
    const dir = directionOf(lang);
    return el('span', dir === print.direction ? { lang } : { lang, dir }, children);
  },
  read: (element) => {
    const lang = element.tagName === 'span' ? attributeOf(element, 'lang') : null;
    return lang === null ? null : storySchema.mark('languageSpan', { lang });
  },
};
