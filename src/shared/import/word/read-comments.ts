import type { Comment } from '../../story/review';
import { trackedBy } from './read-changes';
import type { WordPart, WordParts } from './word-parts';
import { allOf, attributeOf, childrenOf, textOf } from './xml-walk';
import type { XmlElement } from './xml-tree';

/** The comments of a file, by key, and the keys that mark words, by Word's ids. */
export interface ReadComments {
  readonly comments: Readonly<Record<string, Comment>>;
  /** Null: an answer, or a settled one, whose words are not marked. */
  readonly marking: ReadonlyMap<string, string | null>;
}

const LONGEST = 20_000;

/** Reads comments, their threads and what is settled; keys are "c1", "c2", … in the order of the file. */
export function readComments(parts: WordParts, main: WordPart): ReadComments {
  const given = childrenOf(parts.named(main, 'comments')?.root ?? null, 'w:comment');
  const extended = threadsOf(parts.named(main, 'commentsExtended'));
  const read = given.map((element, at) => ({
    element,
    key: `c${at + 1}`,
    id: attributeOf(element, 'w:id') ?? '',
    thread: extended.get(lastParagraph(element)) ?? null,
  }));
  const byParagraph = new Map(read.map(({ element, key }) => [lastParagraph(element), key]));
  const comments: Record<string, Comment> = {};
  const marking = new Map<string, string | null>();
  for (const { element, key, id, thread } of read) {
    const parent = thread?.parent == null ? null : (byParagraph.get(thread.parent) ?? null);
    const own = parent === key ? null : parent;
    comments[key] = {
      ...trackedBy(element),
      text: commentText(element).slice(0, LONGEST),
      parent: own,
      resolved: thread?.isDone === true ? { by: '', at: null } : null,
    };
    marking.set(id, own === null && thread?.isDone !== true ? key : null);
  }
  return { comments, marking };
}

interface Thread {
  readonly parent: string | null;
  readonly isDone: boolean;
}

/** A thread is known by the last paragraph of its comment. */
function threadsOf(part: WordPart | null): ReadonlyMap<string, Thread> {
  return new Map(
    childrenOf(part?.root ?? null, 'w15:commentEx').map((entry): [string, Thread] => [
      attributeOf(entry, 'w15:paraId') ?? '',
      {
        parent: attributeOf(entry, 'w15:paraIdParent'),
        isDone: /^(?:1|true)$/u.test(attributeOf(entry, 'w15:done') ?? ''),
      },
    ]),
  );
}

function lastParagraph(comment: XmlElement): string {
  return attributeOf(allOf(comment, 'w:p').at(-1) ?? null, 'w14:paraId') ?? '';
}

function commentText(comment: XmlElement): string {
  return allOf(comment, 'w:p')
    .map((paragraph) =>
      allOf(paragraph, 'w:t', 'w:tab', 'w:br', 'w:noBreakHyphen')
        .map((part) => SIGNS.get(part.name) ?? textOf(part))
        .join(''),
    )
    .join('\n')
    .trim();
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', ' '],
  ['w:br', '\n'],
  ['w:noBreakHyphen', '\u2011'],
]);
