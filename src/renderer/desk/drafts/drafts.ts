import type { OpenStory } from '../open-story/open-story';

/** Words typed into a field that could not be read; kept while the story is open, so that leaving the panel loses none. */
const drafts = new WeakMap<OpenStory, Map<string, string>>();

/** The unread words of a field; null where all is read. */
export function draftOf(openStory: OpenStory, field: string): string | null {
  return drafts.get(openStory)?.get(field) ?? null;
}

/** Keeps a field's unread words, or with null forgets them. */
export function keepDraft(openStory: OpenStory, field: string, words: string | null): void {
  const own = drafts.get(openStory) ?? new Map<string, string>();
  drafts.set(openStory, own);
  if (words === null) own.delete(field);
  else own.set(field, words);
}
