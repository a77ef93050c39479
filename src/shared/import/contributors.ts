import { problem, type Problem } from '../result/problem';
import { guest, type StoryContributor } from '../story/contributor';
import { readNote, type Introduced } from './editors-note';
import { keptWords } from './kept-words';
import { namesOfByline } from './byline-names';
import { namedInCapitals, sameName } from './names';
import { note } from './note';
import type { ImportForm, ImportNote, RecognisedLine } from './recognition';
import { stampParts } from './stamp';

/** Who wrote the piece, by byline and note, and what the desk should know about it. */
export interface FoundContributors {
  readonly contributors: readonly StoryContributor[];
  readonly notes: readonly ImportNote[];
  readonly problems: readonly Problem[];
}

/** The most writers that a story's record holds. */
const MOST = 50;

/** Reads the writers from the byline, their posts from note and bio, and checks the one against the other. */
export function readContributors(
  lines: readonly RecognisedLine[],
  form: ImportForm,
): FoundContributors {
  const introduced = lines
    .filter(({ kind }) => kind === 'editorsNote' || kind === 'authorBio')
    .flatMap((line) => introducedIn(line, form));
  const notes: ImportNote[] = [];
  const named = bylineNames(lines, introduced, notes);
  const names = named.length > 0 ? named : introduced.map(({ name }) => ({ name, post: '' }));
  if (named.length === 0 && names.length > 0)
    notes.push(
      note(
        'byline-from-note',
        `The text has no byline; ${names.map(({ name }) => name).join(' and ')} was taken from the note or bio.`,
      ),
    );
  const contributors = distinct(names)
    .slice(0, MOST)
    .map(({ name, post }) =>
      guest(name, {
        post:
          introduced.find((other) => other.post !== '' && sameName(other.name, name))?.post ?? post,
      }),
    );
  return { contributors, notes, problems: mismatch(named, introduced) };
}

function introducedIn(line: RecognisedLine, form: ImportForm): readonly Introduced[] {
  const words = keptWords(line, form)
    .ranges.map(({ from, to }) => line.text.slice(from, to))
    .join(' ');
  return readNote(words.slice(0, 5000), line.kind === 'authorBio').people;
}

const BY = /^(?:posted |written )?by\s+\p{Lu}/iu;

function bylineNames(
  lines: readonly RecognisedLine[],
  introduced: readonly Introduced[],
  notes: ImportNote[],
): { name: string; post: string }[] {
  const copy = lines.findIndex(({ kind }) => kind === 'body');
  const hasByline = lines.some(({ kind }) => kind === 'byline');
  const above = lines.slice(0, Math.max(copy, 0)).some(({ kind }) => kind === 'byline');
  return lines.flatMap((line, at) => {
    const words = stampParts(line.text)[0]?.rest ?? line.text;
    // "April 28, 2025 by Ana Ruiz": where no line is a byline, the date's line may say it.
    const isByline = hasByline ? line.kind === 'byline' : line.kind === 'stamp' && BY.test(words);
    // Below a piece whose byline stands above it, a name is a signature, or another piece's.
    if (!isByline || (above && at > copy)) return [];
    const byline = namesOfByline(words, copy >= 0 && at > copy);
    return byline.names.map((name) => {
      const lower = namedInCapitals(name);
      const known = introduced.find((other) => sameName(other.name, name))?.name;
      if (lower !== null)
        notes.push(
          note(
            'byline-capitals',
            `The byline stood in capitals; it was taken as ${known ?? lower}.`,
            line.number,
          ),
        );
      return {
        name: lower === null ? name : (known ?? lower),
        post: byline.names.length === 1 ? byline.post : '',
      };
    });
  });
}

function distinct<T extends { readonly name: string }>(people: readonly T[]): T[] {
  return people.filter(
    ({ name }, index) => people.findIndex((other) => sameName(other.name, name)) === index,
  );
}

function mismatch(
  named: readonly { readonly name: string }[],
  introduced: readonly Introduced[],
): Problem[] {
  if (named.length === 0 || introduced.length === 0) return [];
  if (introduced.some(({ name }) => named.some((other) => sameName(other.name, name)))) return [];
  const message = `The byline says ${named.map(({ name }) => name).join(' and ')}, the note or bio speaks of ${introduced.map(({ name }) => name).join(' and ')}. Check who wrote the piece.`;
  return [{ ...problem('byline-differs', message, 'byline'), level: 'warning' }];
}
