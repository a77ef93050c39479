import type { LiveBlock, TextRange } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { isInScope } from '../rules/scope-selector';
import { exampleAuthor } from './example-author';
import { lettersApart } from './name-distance';
import { isEnglish, nativeRule } from './native-rule';
import { namesIn, type FullName } from './people';
import { bareText } from './same-words';

interface Run extends TextRange {
  readonly words: string;
  readonly bare: string;
}
interface NotedNames {
  readonly isBio: boolean;
  readonly bare: string;
  /** Runs of capitalised words, of every length that a name may have. */
  readonly runs: readonly Run[];
  /** Persons of whom it says what they are: "Jane Doe is a". */
  readonly told: readonly FullName[];
}

const CAPITALISED =
  /(?<![\p{L}\p{M}’'.-])\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:de|del|der|di|da|du|van|von|bin|al|el)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*)+/gu;
const TELLS = /^,? (?:is|was) (?:an?|the|one of)(?!\p{L})/u;
const NO_PERSON =
  /^,? (?:is|was) (?:an?|the|one of)\s(?:[\p{L}’'-]+\s){0,4}(?:series|platform|programme|program|column|project|forum|place|magazine|newspaper|publication|podcast|home|section|page)(?!\p{L})/u;

function notedNamesIn(block: LiveBlock): NotedNames {
  const { text } = block;
  const runs = [...text.matchAll(CAPITALISED)].flatMap(({ index, 0: run }) =>
    windowsOf(run, index),
  );
  const told = namesIn(text).full.filter(({ to }) => {
    const rest = text.slice(to, to + 80);
    return TELLS.test(rest) && !NO_PERSON.test(rest);
  });
  return { bare: bareText(text), runs, told, isBio: isInScope(['bio'], block) };
}

/** Every stretch of two to four words of a run. */
function windowsOf(run: string, index: number): Run[] {
  const words = [...run.matchAll(/\S+/gu)].slice(0, 12);
  return words.flatMap((first, at) =>
    words.slice(at + 1, at + 4).map((last) => {
      const end = last.index + last[0].replace(/(?:[.’'-]|[’']s)+$/u, '').length;
      const stretch = run.slice(first.index, end);
      return {
        from: index + first.index,
        to: index + end,
        words: stretch,
        bare: bareText(stretch),
      };
    }),
  );
}

/** A name written almost as the byline has it. */
function nearMisses({ runs }: NotedNames, names: readonly string[]): Hit[] {
  const written = new Set(names.map((name) => bareText(name)));
  return names.flatMap((name) => {
    const wanted = bareText(name);
    const near = runs.filter(({ words, bare }) =>
      written.has(bare) ? bare === wanted && !sameLetters(words, name) : isNear(bare, wanted),
    );
    return near.map(({ from, to, words }): Hit => {
      const message = `“${words}” is “${name}” in the byline. Use one spelling.`;
      return { from, to, message, suggestions: [name] };
    });
  });
}

function sameLetters(one: string, other: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
  return plain(one.normalize('NFC')) === plain(other.normalize('NFC'));
}

/** As many words, no two of them more than two letters apart, not all of them different. */
function isNear(one: string, other: string): boolean {
  const a = one.split(' ');
  const b = other.split(' ');
  if (a.length !== b.length || a.length < 2) return false;
  const apart = a.map((word, at) => lettersApart(word, b[at] ?? ''));
  const total = apart.reduce((sum, each) => sum + each, 0);
  const isClose = apart.every(
    (each, at) => each === 0 || (each <= 2 && (a[at] ?? '').length >= 2 + 2 * each - 1),
  );
  return total > 0 && total <= 2 && isClose && apart.some((each) => each === 0);
}

function namesNobodyOf(noted: NotedNames, names: readonly string[]): boolean {
  return names.every((name) => {
    const last = bareText(name).split(' ').at(-1) ?? '';
    return !` ${noted.bare} `.includes(` ${last} `);
  });
}

function authorHits(all: readonly NotedNames[], names: readonly string[]): Hit[][] {
  const hits = all.map((noted) => nearMisses(noted, names));
  if (hits.some((each) => each.length > 0)) return hits;
  const nobody = all.map((noted) => namesNobodyOf(noted, names));
  const isNobodyNamed = nobody.every((each) => each);
  return all.map((noted, at) => {
    const other = noted.told.find(({ sure }) => sure || noted.isBio || isNobodyNamed);
    if (other === undefined || nobody[at] !== true) return [];
    const { from, to, name } = other;
    const message = `This tells of ${name}; the byline names ${names.join(' and ')}. Correct the one that is wrong.`;
    return [{ from, to, message, suggestions: [] }];
  });
}

export const NOTE_NAMES_AUTHOR = nativeRule<NotedNames>({
  name: 'News.NoteNamesAuthor',
  level: 'error',
  card: {
    title: 'Note, bio and byline name the same people',
    group: 'house-blocks',
    reason:
      'A note left over from another piece, or a name misspelt under its owner’s own byline, is the mistake that writers do not forgive.',
    bad: 'Byline Jane Doe; note “Jane Dow is a professor”',
    good: 'Byline Jane Doe; note “Jane Doe is a professor”',
    fix: 'review',
    quotes: 'check',
  },
  scope: ['editors_note', 'bio'],
  look: notedNamesIn,
  judge: (all, piece) => {
    const names = piece.contributors.map(({ name }) => name.trim()).filter((name) => name !== '');
    if (names.length === 0 || !isEnglish(piece)) return all.map(() => []);
    return authorHits(
      all.map(({ facts }) => facts),
      names,
    );
  },
  fires: [
    {
      editorsNote: 'Editor’s note: Ilse Marcheti is a research director. The views are hers.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
      words: ['Ilse Marcheti'],
    },
    {
      editorsNote: 'Editor’s note: Aldo Venn is a pilot in Sarn. The views are his own.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
      words: ['Aldo Venn'],
    },
    {
      bio: 'Jose Arkell is a trader on Tallow Street.',
      facts: { contributors: [exampleAuthor('José Arkell')] },
      words: ['Jose Arkell'],
    },
    {
      editorsNote: 'Editor’s note: Adam Venn is a pilot in Sarn. The views are his own.',
      bio: 'Ilse Marchetti is a research director.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
      words: ['Adam Venn'],
    },
  ],
  silent: [
    {
      editorsNote: 'Editor’s note: Ilse Marchetti is a research director.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
    },
    {
      editorsNote:
        'Editor’s note: Open Chair is the Longwater series for guests. Dr. Marchetti is a director.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
    },
    {
      editorsNote: 'Editor’s note: Ilse M. Marchetti spoke to Aldo Venn. Aldo Venn is a pilot.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
    },
    { editorsNote: 'Editor’s note: Aldo Venn is a pilot in Sarn.' },
    {
      editorsNote: 'Editor’s note: Port Ansley is the guest of Longwater this week.',
      bio: 'Ilse Marchetti is a research director.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
    },
    {
      editorsNote: 'Editor’s note: Open Chair is a series in which guests write.',
      facts: { contributors: [exampleAuthor('Ilse Marchetti')] },
    },
  ],
});
