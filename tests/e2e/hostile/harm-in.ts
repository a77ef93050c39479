import { safeUrl } from '../../../src/shared/elements/safe-url';
import { docOf } from '../../../src/shared/story/parse-story';
import type { Story } from '../../../src/shared/story/story';

/** Said once more here: the law of addresses is not to be its own judge. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:)/iu;

/** Attributes of a story's page that could do harm, and pictures that nobody has taken in. */
export function harmIn(story: Story): string[] {
  const found: string[] = [];
  docOf(story).descendants(({ attrs, marks, type }) => {
    if ((attrs['mediaHash'] ?? null) !== null) found.push(`a picture in ${type.name}`);
    for (const mark of marks) {
      const href: unknown = mark.attrs['href'];
      if (typeof href === 'string' && (safeUrl('link', href) === null || !SAFE.test(href)))
        found.push(href);
    }
    const text = JSON.stringify({ ...attrs, altText: '' });
    if (/javascript:|vbscript:|file:|evil|\bon\w+=/iu.test(text)) found.push(text);
  });
  return found;
}
