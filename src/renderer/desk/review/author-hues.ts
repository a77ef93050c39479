import type { StoryRecord } from '../open-story/open-story';

/** The hues that reviewers are told apart by; the third is always the desk's own. */
export type AuthorHue = 1 | 2 | 3 | 4;

const OTHERS: readonly AuthorHue[] = [1, 2, 4];
const OWN: AuthorHue = 3;

type Said = Pick<StoryRecord, 'suggestions' | 'comments'>;

/** The hue of an author in a story; a fourth reviewer has the first one's again. `own` is the name of whoever is at the desk. */
export function authorHue(author: string, { suggestions, comments }: Said, own: string): AuthorHue {
  if (author !== '' && author === own) return OWN;
  const said = [...Object.values(suggestions), ...Object.values(comments)];
  const authors = new Set(said.map((entry) => entry.author).filter((name) => name !== own));
  const at = [...authors].indexOf(author);
  return OTHERS[Math.max(0, at) % OTHERS.length] ?? OWN;
}
