import type { Mark, Node } from '@tiptap/pm/model';
import { storySchema } from '../src/shared/elements/story.schema';
import { newStory } from '../src/shared/story/new-story';
import { docJson } from '../src/shared/story/parse-story';
import type { Story } from '../src/shared/story/story';

/** What a builder takes as content: plain words or inline nodes. */
export type Copy = string | Node | readonly (string | Node)[];

function inline(copy: Copy): Node[] {
  const parts =
    typeof copy === 'string' || !Array.isArray(copy)
      ? [copy as string | Node]
      : [...(copy as readonly (string | Node)[])];
  return parts.flatMap((part) =>
    typeof part === 'string' ? (part === '' ? [] : [storySchema.text(part)]) : [part],
  );
}

/** Makes any element: `element("crosshead", "Words")`, `element("photo", [caption, credit], { role: "lead" })`. */
export function element(
  type: string,
  content: Copy = [],
  attrs: Record<string, unknown> = {},
): Node {
  return storySchema.node(type, attrs, inline(content));
}

/** Words with marks: `marked("word", "strong")`, `marked("here", "link", { href })`. */
export function marked(
  words: string,
  type: string,
  attrs: Record<string, unknown> = {},
  more: readonly Mark[] = [],
): Node {
  return storySchema.text(words, storySchema.mark(type, attrs).addToSet(more));
}

export const p = (copy: Copy): Node => element('paragraph', copy);

/** A photo, pending unless `mediaHash` is given; its caption is words or a ready node. */
export function photo(caption: Copy, credit: string, attrs: Record<string, unknown> = {}): Node {
  const [only] = inline(caption);
  const line = only?.type.name === 'caption' ? only : element('caption', caption);
  return element('photo', [line, element('creditLine', credit)], attrs);
}

/** The parts of a page by name; each is words or a ready node. Body: its blocks. */
export interface Page {
  readonly kicker?: Copy;
  readonly headline?: Copy;
  readonly standfirst?: Copy;
  readonly photo?: Node;
  readonly audio?: Node;
  readonly editorsNote?: Copy;
  readonly body?: readonly (string | Node)[];
  readonly authorBios?: readonly (string | Node)[];
  readonly corrections?: readonly Node[];
  readonly contributorCall?: Copy;
}

/** A whole page, checked against the schema. */
export function page(parts: Page = {}): Node {
  const body = (parts.body ?? ['']).map((block) => (typeof block === 'string' ? p(block) : block));
  const bios = (parts.authorBios ?? []).map((bio) =>
    typeof bio === 'string' ? element('authorBio', bio) : bio,
  );
  const doc = element('doc', [
    element('kicker', parts.kicker ?? ''),
    element('headline', parts.headline ?? ''),
    element('standfirst', parts.standfirst ?? ''),
    ...(parts.photo ? [parts.photo] : []),
    ...(parts.audio ? [parts.audio] : []),
    ...(parts.editorsNote === undefined ? [] : [element('editorsNote', parts.editorsNote)]),
    storySchema.node('body', null, body),
    ...bios,
    ...(parts.corrections ?? []),
    ...(parts.contributorCall === undefined
      ? []
      : [element('contributorCall', parts.contributorCall)]),
  ]);
  doc.check();
  return doc;
}

/** A story around a page; `changes` overrides fields of the record. */
export function story(doc: Node = page(), changes: Partial<Story> = {}): Story {
  const empty = newStory({
    id: '00000000-0000-4000-8000-000000000001',
    now: '2026-03-28T09:00:00Z',
    houseStyleId: 'newsroom',
    language: 'en-GB',
    doc: docJson(doc),
  });
  return { ...empty, ...changes };
}
