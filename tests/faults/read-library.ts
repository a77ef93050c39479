import { z } from 'zod';
import { openLibrary, type Library } from '../../src/main/library/open-library';
import { wholeWords } from './numbered-words';

const storyRead = z.object({
  id: z.string(),
  /** Its numbered words; null where it was refused or they are torn. */
  words: z.number().int().nullable(),
  /** The code with which it was refused, else empty. */
  code: z.string(),
});
export type StoryRead = z.infer<typeof storyRead>;

/** What a start of the program finds in a library's folder. */
export const libraryRead = z.object({
  /** The code with which library or list was refused, else empty. */
  code: z.string(),
  stories: z.array(storyRead),
  /** Whether the program calls the file sound, when it looks it over. */
  isSound: z.boolean(),
  /** Ms from opening to the stories read. */
  recovery: z.number(),
});
export type LibraryRead = z.infer<typeof libraryRead>;

/** Opens a library and reads one story, or all that it lists. Whatever is wrong has to come back as a code. */
export function readLibrary(folder: string, id?: string): LibraryRead {
  const start = performance.now();
  const library = openLibrary(folder);
  if (!library.ok) return { code: library.error.code, stories: [], isSound: false, recovery: 0 };
  try {
    const listed =
      id === undefined ? listOf(library.value) : { code: '', ids: [id], unreadable: [] };
    const stories = listed.ids.map((each) => readStory(library.value, each));
    const recovery = performance.now() - start;
    return {
      code: listed.code,
      stories: [...stories, ...listed.unreadable],
      isSound: library.value.check().ok,
      recovery,
    };
  } finally {
    library.value.close();
  }
}

function listOf({ stories }: Library): { code: string; ids: string[]; unreadable: StoryRead[] } {
  const list = stories.list({ query: '', status: null, spiked: false });
  if (!list.ok) return { code: list.error.code, ids: [], unreadable: [] };
  return {
    code: '',
    ids: list.value.rows.map(({ id }) => id),
    unreadable: list.value.unreadable.map(({ id }) => ({ id, words: null, code: 'listed apart' })),
  };
}

function readStory({ stories }: Library, id: string): StoryRead {
  const opened = stories.open(id);
  return opened.ok
    ? { id, words: wholeWords(opened.value.story.doc), code: '' }
    : { id, words: null, code: opened.error.code };
}
