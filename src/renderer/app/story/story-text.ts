import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';

/** All words of a story as plain text, a blank line between two parts: what can be copied when nothing can be saved. */
export function storyText(story: Story): string {
  const doc = docOf(story);
  const names = story.contributors.map(({ name }) => name).join(', ');
  const text = doc
    .textBetween(0, doc.content.size, '\n\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return names === '' ? text : `${text}\n\n${names}`;
}
