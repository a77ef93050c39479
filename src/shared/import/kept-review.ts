import type { Node } from '@tiptap/pm/model';
import { dayInWords } from '../elements/day-in-words';
import type { Comment, Review, Suggestion } from '../story/review';
import { note } from './note';
import type { ImportNote } from './recognition';

/** The suggestions and comments that a story takes over, and a line of the report for each that it cannot. */
export interface KeptReview {
  readonly suggestions: Record<string, Suggestion>;
  readonly comments: Record<string, Comment>;
  readonly notes: readonly ImportNote[];
}

/**
 * Keeps of what came along all whose marks stand in the document, and the answers in their threads. Words that went to the
 * tray, or into byline and stamp, have no place for a mark: what was said of them is told in the report, word for word.
 */
export function keptReview({ suggestions, comments }: Review, doc: Node): KeptReview {
  const marked = markedKeys(doc);
  const said = { ...comments };
  const root = (key: string): string => {
    let at = key;
    for (let seen = 0; seen < 1000 && said[at]?.parent; seen += 1) at = said[at]?.parent ?? at;
    return at;
  };
  const threads = new Set(
    Object.keys(said)
      .filter((key) => marked.has(key))
      .map(root),
  );
  // A settled thread has no marks to stand; it is kept for what it says.
  const isKept = (key: string): boolean =>
    threads.has(root(key)) || said[root(key)]?.resolved != null;
  const proposed = withOuter(suggestions, marked);
  const isAlive = (key: string | null): string | null =>
    key !== null && marked.has(key) ? key : null;
  return {
    suggestions: Object.fromEntries(
      Object.entries(suggestions)
        .filter(([key]) => proposed.has(key))
        .map(([key, entry]): [string, Suggestion] => [
          key,
          { ...entry, move: isAlive(entry.move), within: entry.within },
        ]),
    ),
    comments: Object.fromEntries(Object.entries(said).filter(([key]) => isKept(key))),
    notes: [
      ...Object.entries(suggestions)
        .filter(([key]) => !proposed.has(key))
        .map(([, entry]) => suggestionNote(entry)),
      ...Object.entries(said)
        .filter(([key]) => !isKept(key))
        .map(([, entry]) => commentNote(entry)),
    ],
  };
}

/** An insertion that was taken out again to its last word has no marks but those of the deletions within it. */
function withOuter(suggestions: Review['suggestions'], marked: ReadonlySet<string>): Set<string> {
  const kept = new Set(Object.keys(suggestions).filter((key) => marked.has(key)));
  for (const key of [...kept]) {
    const within = suggestions[key]?.within ?? null;
    if (within !== null) kept.add(within);
  }
  return kept;
}

function markedKeys(doc: Node): Set<string> {
  const keys = new Set<string>();
  const read = ({ marks }: Node): void => {
    for (const { attrs } of marks) if (typeof attrs['id'] === 'string') keys.add(attrs['id']);
  };
  doc.descendants(read);
  return keys;
}

function suggestionNote({ author, at, text }: Suggestion): ImportNote {
  return note(
    'suggestion-not-kept',
    `A tracked change${by(author, at)} is on words that have no place for it in the story: “${text}”.`,
  );
}

function commentNote({ author, at, text }: Comment): ImportNote {
  return note(
    'comment-not-kept',
    `A comment${by(author, at)} is on words that have no place for it in the story: “${text}”`,
  );
}

function by(author: string, at: string | null): string {
  const name = author.trim() === '' ? '' : ` by ${author}`;
  return at === null ? name : `${name} of ${dayInWords(at.slice(0, 10))}`;
}
