import type { Fragment } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import { linkedWords } from '../templates/linked-words';

/**
 * Copy with other words: what it begins and ends with in common keeps its marks, and what is new takes
 * those that stand before it. Copy of anything but text is written anew.
 */
export function rewriteWords(copy: Fragment, words: string): Fragment {
  const was = copy.textBetween(0, copy.size);
  if (was.length !== copy.size) return linkedWords(words);
  const start = common(was, words, (text, at) => text[at]);
  const rest = Math.min(was.length, words.length) - start;
  const end = Math.min(
    rest,
    common(was, words, (text, at) => text[text.length - 1 - at]),
  );
  const middle = words.slice(start, words.length - end);
  const head = copy.cut(0, start);
  if (middle === '') return head.append(copy.cut(was.length - end));
  const marks = (head.lastChild ?? copy.firstChild)?.marks ?? [];
  const fresh = storySchema.text(
    middle,
    marks.filter(({ type }) => type.name !== 'link'),
  );
  return head.addToEnd(fresh).append(copy.cut(was.length - end));
}

/** How many characters two texts have in common, counted by `look`; never half of a pair of surrogates. */
function common(
  one: string,
  other: string,
  look: (text: string, at: number) => string | undefined,
): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && look(one, at) === look(other, at)) at += 1;
  while (at > 0 && /[\ud800-\udfff]/u.test(look(one, at - 1) ?? '')) at -= 1;
  return at;
}
