import { problem, type Problem } from '../result/problem';
import { guest, type StoryContributor } from '../story/contributor';
import { readNote, type Introduced } from './editors-note';
import { namesOverBios } from './introduced-writers';
import { keptWords } from './kept-words';
import { isLeftOut } from './line-kind';
import { bylineLines } from './byline-lines';
import { isHonorific } from './name-words';
import { namedInCapitals, nameCounter, sameName, withoutTitle } from './names';
import { namedElsewhere } from './named-elsewhere';
import { note } from './note';
import type { ImportForm, ImportNote, RecognisedLine } from './recognition';

/** Who wrote the piece, by byline and note, and what the desk should know about it. */
export interface FoundContributors {
  readonly contributors: readonly StoryContributor[];
  readonly notes: readonly ImportNote[];
  readonly problems: readonly Problem[];
}

/** The most writers that a story's record holds. */
const MOST = 50;

/**
 * Reads the writers from the byline, their posts from note and bio, and checks the one against the other. `all` are the lines of
 * the source with those that were left out: where nothing else names the writer, one of them may.
 */
export function readContributors(
  all: readonly RecognisedLine[],
  form: ImportForm,
): FoundContributors {
  const lines = all.filter(({ kind }) => !isLeftOut(kind));
  const introduced = lines
    .filter(({ kind }) => kind === 'editorsNote' || kind === 'authorBio')
    .flatMap((line) => introducedIn(line, form));
  const isTold = nameCounter(introduced.map(({ name }) => name));
  const over = namesOverBios(all).filter((name) => isTold(name) === 0);
  introduced.push(...over.map((name) => ({ name, post: '' })));
  const notes: ImportNote[] = [];
  const named = bylineNames(all, introduced, notes);
  const names =
    named.length > 0
      ? named
      : byWholeNames(introduced).map(({ name }) => ({ name: withoutTitle(name), post: '' }));
  if (named.length === 0 && names.length > 0)
    notes.push(
      note(
        'byline-from-note',
        `The text has no byline; ${names.map(({ name }) => name).join(' and ')} was taken from the note or bio.`,
      ),
    );
  const elsewhere = names.length > 0 ? [] : namedElsewhere(all);
  for (const { name, line } of elsewhere)
    notes.push(
      note(
        'byline-elsewhere',
        `The text has no byline; ${name} was taken from line ${line}.`,
        line,
      ),
    );
  const contributors = distinct([...names, ...elsewhere.map(({ name }) => inSmallLetters(name))])
    .slice(0, MOST)
    .map(({ name, post }) =>
      guest(name, {
        post:
          introduced.find((other) => other.post !== '' && sameName(other.name, name))?.post ?? post,
      }),
    );
  return { contributors, notes, problems: mismatch(named, introduced) };
}

/** Those of whom bios speak, by their whole names: "Dr. Ruiz" is Ana Ruiz once more. */
function byWholeNames(introduced: readonly Introduced[]): readonly Introduced[] {
  const wordsOf = (name: string): string[] => withoutTitle(name).split(' ');
  const whole = introduced.map(({ name }) => wordsOf(name)).filter(({ length }) => length > 1);
  const surnames = new Set(whole.map((words) => words.at(-1)));
  return introduced.filter(({ name }) => {
    const [only, ...more] = wordsOf(name);
    return more.length > 0 || !surnames.has(only);
  });
}

function introducedIn(line: RecognisedLine, form: ImportForm): readonly Introduced[] {
  const words = keptWords(line, form)
    .ranges.map(({ from, to }) => line.text.slice(from, to))
    .join(' ');
  return readNote(words.slice(0, 5000), line.kind === 'authorBio').people;
}

function inSmallLetters(name: string): { name: string; post: string } {
  return { name: namedInCapitals(name) ?? name, post: '' };
}

function bylineNames(
  all: readonly RecognisedLine[],
  introduced: readonly Introduced[],
  notes: ImportNote[],
): { name: string; post: string }[] {
  const count = nameCounter(introduced.map(({ name }) => name));
  const has = (name: string): boolean => count(name) > 0;
  return bylineLines(all, { any: introduced.length > 0, has }).flatMap(({ line, byline }) =>
    byline.names.map((name) => {
      const lower = namedInCapitals(name);
      const known = introduced.find((other) => sameName(other.name, name))?.name;
      if (lower !== null)
        notes.push(
          note(
            'byline-capitals',
            `The byline stood in capitals; it was taken as ${fullest(lower, known)}.`,
            line.number,
          ),
        );
      return {
        name: lower === null ? name : fullest(lower, known),
        post: byline.names.length === 1 ? byline.post : '',
      };
    }),
  );
}

/** The bio's spelling of a name in capitals, unless it leaves out a part of it or gives another title. */
function fullest(name: string, known: string | undefined): string {
  const [title = '', ...rest] = name.split(' ');
  const isOther = isHonorific(title) && known?.startsWith(`${title} `) === false;
  if (known === undefined || known.split(' ').length < name.split(' ').length) return name;
  // "Dr. Ruiz" is no longer form of Ana Ruiz.
  const [other = '', ...behind] = known.split(' ');
  if (isHonorific(other) && !isHonorific(title))
    return behind.length < rest.length + 1 ? name : behind.join(' ');
  return isOther ? `${title} ${known.split(' ').slice(-rest.length).join(' ')}` : known;
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
