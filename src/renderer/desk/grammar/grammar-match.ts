/** A place in a paragraph where the grammar may be wrong. Offsets are UTF-16. */
export interface GrammarMatch {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  /** What may stand instead, the best first; "" takes the words out. */
  readonly suggestions: readonly string[];
  /** Harper's name of the kind of trouble: "Agreement", "WordChoice". */
  readonly kind: string;
}

/** A remark as Harper makes it; it counts in characters, of which an emoji is one. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly kind: string;
  /** The rule that made it. */
  readonly rule: string;
  readonly suggestions: readonly {
    readonly does: 'replace' | 'remove' | 'insertAfter';
    readonly text: string;
  }[];
}

/**
 * What is grammar. Spelling, punctuation, repeated words, capitals and regional words are the house's own rules, which
 * say it in the house's words; style and length are no matter of right and wrong.
 */
const GRAMMAR = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Miscellaneous',
  'Nonstandard',
  'Usage',
  'WordChoice',
  'WordOrder',
]);

/** Rules of those kinds that are wrong of news more often than right, or that the house's own rules settle. */
const LEFT_OUT = new Set([
  'AvoidCurses',
  'CompoundNouns',
  'ExpandMemoryShorthands',
  'MassNouns',
  'MergeWords',
  'MissingPreposition',
  'MissingTo',
  'ModalBeAdjective',
  'PhrasalVerbAsCompoundNoun',
  'RoadMap',
  'ToTwoToo',
  'UpdatePlaceNames',
  'WrongNegative',
]);

/** The remarks on a text that are on its grammar, in the order of the text. */
export function grammarMatches(text: string, remarks: readonly Remark[]): readonly GrammarMatch[] {
  const at = placesOf(text);
  const wanted = remarks.filter(({ kind, rule }) => GRAMMAR.has(kind) && !LEFT_OUT.has(rule));
  return wanted
    .map(({ start, end, message, kind, suggestions }) => {
      const [from, to] = [at(start), at(end)];
      const words = text.slice(from, to);
      return {
        ...{ from, to, kind, suggestions: suggestions.map((one) => instead(words, one)) },
        message: message.replace(/`([^`]*)`/gu, '“$1”'),
      };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function instead(words: string, { does, text }: Remark['suggestions'][number]): string {
  if (does === 'remove') return '';
  return does === 'insertAfter' ? words + text : text;
}

/** The UTF-16 place of the n-th character. */
function placesOf(text: string): (character: number) => number {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    places.push(at);
    at += character.length;
  }
  return (character) => places[character] ?? text.length;
}
