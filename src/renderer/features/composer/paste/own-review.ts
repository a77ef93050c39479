import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { NO_REVIEW, type Review, type Suggestion } from '@shared/story/review';
import type { PageContext } from '../page/page-context';

/** What was proposed and said in the story that was last copied from in this window. */
let copied: { readonly storyId: string; readonly review: Review } = {
  storyId: '',
  review: NO_REVIEW,
};

/** Remembers the suggestions and comments of the story that is being copied from: their marks may go to another. */
export function rememberReview({ record }: PageContext): void {
  copied = {
    storyId: record.id,
    review: { suggestions: record.suggestions, comments: record.comments },
  };
}

/**
 * Says of copied suggestions who and when, as word processors do: another window or program must not take what is to
 * be settled for words that stand. Comments say nothing outside the window.
 */
export function signChanges(written: ParentNode): void {
  for (const change of written.querySelectorAll('ins[data-id], del[data-id]')) {
    const key: unknown = JSON.parse(change.getAttribute('data-id') ?? 'null');
    const entry = typeof key === 'string' ? copied.review.suggestions[key] : undefined;
    change.setAttribute('cite', `mailto:${encodeURIComponent(entry?.author ?? '')}`);
    if (entry?.at) change.setAttribute('datetime', entry.at);
  }
}

/**
 * Takes what was proposed and said of pasted words into the story's record. `came` is what came with them from another
 * program. What was copied in another story of this window gets keys of its own, its threads with it: two stories may
 * have given the same key. No mark falls off, so no deletion becomes words.
 */
export function bringReview(
  slice: Slice,
  came: Review,
  context: PageContext,
  newKey: () => string = () => crypto.randomUUID(),
): Slice {
  const found = keysIn(slice.content);
  if (found.size === 0 || (copied.storyId === context.record.id && isEmpty(came))) return slice;
  const keys = new Map<string, string>();
  for (const key of found) keys.set(key, has(came, key) ? key : newKey());
  for (const [key, { parent }] of Object.entries(copied.review.comments))
    if (parent !== null && keys.has(parent) && !keys.has(key)) keys.set(key, newKey());
  const from: Review = {
    suggestions: { ...copied.review.suggestions, ...came.suggestions },
    comments: { ...copied.review.comments, ...came.comments },
  };
  takeIn(context, from, keys);
  return new Slice(withKeys(slice.content, keys), slice.openStart, slice.openEnd);
}

function takeIn(context: PageContext, from: Review, keys: ReadonlyMap<string, string>): void {
  const { record } = context;
  const suggestions: Record<string, Suggestion> = { ...record.suggestions };
  const comments = { ...record.comments };
  for (const [key, name] of keys) {
    const suggestion = from.suggestions[key];
    const comment = from.comments[key];
    if (suggestion && !Object.hasOwn(suggestions, name))
      suggestions[name] = {
        ...suggestion,
        move: keys.get(suggestion.move ?? '') ?? null,
        within: keys.get(suggestion.within ?? '') ?? null,
      };
    if (comment && !Object.hasOwn(comments, name))
      comments[name] = { ...comment, parent: keys.get(comment.parent ?? '') ?? null };
  }
  const isMore = (after: object, before: object): boolean =>
    Object.keys(after).length > Object.keys(before).length;
  if (isMore(suggestions, record.suggestions)) context.changeRecord({ suggestions });
  if (isMore(comments, record.comments)) context.changeRecord({ comments });
}

function isEmpty({ suggestions, comments }: Review): boolean {
  return Object.keys(suggestions).length + Object.keys(comments).length === 0;
}

function has({ suggestions, comments }: Review, key: string): boolean {
  return Object.hasOwn(suggestions, key) || Object.hasOwn(comments, key);
}

const REVIEW = new Set(['insertion', 'deletion', 'modification', 'comment']);

function keysIn(content: Fragment): Set<string> {
  const keys = new Set<string>();
  const read = ({ marks }: Node): void => {
    for (const { type, attrs } of marks) if (REVIEW.has(type.name)) keys.add(String(attrs['id']));
  };
  content.descendants(read);
  return keys;
}

function withKeys(content: Fragment, keys: ReadonlyMap<string, string>): Fragment {
  return Fragment.from(
    content.content.map((node) => {
      const marks = node.marks.map((mark) => {
        const key = REVIEW.has(mark.type.name) ? keys.get(String(mark.attrs['id'])) : undefined;
        return key === undefined ? mark : mark.type.create({ ...mark.attrs, id: key });
      });
      return (node.isText ? node : node.copy(withKeys(node.content, keys))).mark(marks);
    }),
  );
}
