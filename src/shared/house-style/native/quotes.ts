import type { LiveBlock } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { blockRule, isEnglish, nativeRule } from './native-rule';
import { readQuotes, type Quotation, type QuoteMark, type QuotesOfParagraph } from './quote-marks';

const QUOTING = ['text & ~alt', 'bio', 'correction'];

/** "We agreed, he said": where the tag begins, the quotation has ended. */
const TAG =
  /(,)\s(?:(?:he|she|they|I|we|it|(?:\p{Lu}[\p{L}’'-]+\s?){1,3})\s(?:said|says|added|wrote|told)|(?:said|says|added|wrote)\s(?:he|she|they|I|\p{Lu}\p{L}+))(?!\p{L})/gu;

interface Balance {
  readonly quotes: QuotesOfParagraph;
  /** Paragraphs that quotations run across stand side by side. */
  readonly kind: string;
}

function balanceOf({ text, scopes }: LiveBlock): Balance {
  return { quotes: readQuotes(text), kind: scopes.join(' ') };
}

/** How many paragraphs without a mark a quotation may run across. */
const FARTHEST = 5;

/** Where a quotation that a paragraph leaves open is taken up again or closed; null: it never is. */
function goesOnAt(all: readonly Balance[], from: number): number | null {
  const start = all[from];
  for (let at = from + 1; at <= from + FARTHEST; at += 1) {
    const next = all[at];
    if (start === undefined || next?.kind !== start.kind) return null;
    if (next.quotes.begins || next.quotes.unopened.length > 0) return at;
    if (next.quotes.pairs.length + next.quotes.unclosed.length > 0) return null;
  }
  return null;
}

interface Standing {
  /** The quotation that it leaves open goes on below. */
  readonly goesOn: boolean;
  /** The mark of a quotation that runs into it without being opened again. */
  readonly runsIn: QuoteMark | null;
}

function standings(all: readonly Balance[]): Standing[] {
  const goes = all.map(({ quotes }, at) => (quotes.unclosed.length > 0 ? goesOnAt(all, at) : null));
  const openAbove = (at: number): QuoteMark | null => {
    for (let above = at - 1; above >= Math.max(0, at - FARTHEST); above -= 1)
      if ((goes[above] ?? -1) >= at) return all[above]?.quotes.unclosed.at(0) ?? null;
    return null;
  };
  return all.map(({ quotes }, at) => ({
    goesOn: goes[at] !== null,
    runsIn: quotes.begins || quotes.isBlank ? null : openAbove(at),
  }));
}

function balanceHits(
  { text }: LiveBlock,
  { quotes }: Balance,
  { goesOn, runsIn }: Standing,
): Hit[] {
  const { unclosed, unopened, turned } = quotes;
  const lost = goesOn ? unclosed.slice(0, -1) : unclosed;
  const hits = [
    ...(runsIn === null ? [] : [runsOnHit(text, runsIn)]),
    ...lost.map((mark) => unclosedHit(text, mark)),
    ...unopened.slice(runsIn === null ? 0 : 1).map(({ at }) => unopenedHit(text, at)),
    ...turned.map(({ at, right }): Hit => {
      const message = `This mark looks the wrong way. Turn it: ${right}`;
      return { from: at, to: at + 1, message, suggestions: [right] };
    }),
  ];
  return hits.sort((a, b) => a.from - b.from);
}

function runsOnHit(text: string, { style }: QuoteMark): Hit {
  const from = text.length - text.trimStart().length;
  const word = /^\S+/u.exec(text.slice(from))?.[0] ?? '';
  const message = 'The quotation from the paragraph above goes on here. Open it again.';
  const opening = style === 'curly' ? '“' : '"';
  return { from, to: from + word.length, message, suggestions: [`${opening}${word}`] };
}

function unopenedHit(text: string, at: number): Hit {
  const word = /[^\s“”"]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const message =
    'This mark closes a quotation that was never opened. Open it, or take the mark out.';
  return { from: at - word.length, to: at + 1, message, suggestions: [] };
}

function unclosedHit(text: string, { at, style }: QuoteMark): Hit {
  const isReopened = /[“"]/u.test(text.slice(at + 1));
  const message = isReopened
    ? 'This quotation opens again before it is closed. Close it, or begin a new paragraph at the next mark.'
    : 'This quotation is never closed. Add the closing mark where the words end.';
  const rest = text.slice(at, at + 400);
  const tags = isReopened ? [] : [...rest.matchAll(TAG)];
  const comma = tags.length === 1 ? (tags[0]?.index ?? -1) : -1;
  if (comma < 0) {
    const word = /^.[^\s“”"]*/u.exec(rest)?.[0] ?? rest.slice(0, 1);
    return { from: at, to: at + word.length, message, suggestions: [] };
  }
  const words = rest.slice(0, comma + 1);
  const closing = style === 'curly' ? '”' : '"';
  return { from: at, to: at + words.length, message, suggestions: [`${words}${closing}`] };
}

export const QUOTES_BALANCE = nativeRule<Balance>({
  name: 'News.QuotesBalance',
  level: 'error',
  card: {
    title: 'Quotation marks come in pairs',
    group: 'punctuation',
    reason:
      'A lost mark leaves readers guessing who is speaking. A quotation of several paragraphs opens again in each and closes in the last.',
    bad: '“We agreed, he said.',
    good: '“We agreed,” he said.',
    fix: 'review',
    quotes: 'check',
  },
  scope: QUOTING,
  look: balanceOf,
  judge: (all, piece) => {
    const standing = standings(all.map(({ facts }) => facts));
    return all.map(({ block, facts }, at) => {
      const own = standing[at];
      return own === undefined || !isEnglish(piece) ? [] : balanceHits(block, facts, own);
    });
  },
  fires: [
    { body: ['“We agreed, he said.'], words: ['“We agreed,'] },
    { body: ['"We agreed to wait and see.'], words: ['"We'] },
    { body: ['He called it a small convenience” for captains.'], words: ['convenience”'] },
    { body: ['He called it a ”small convenience” for captains.'], words: ['”'] },
    {
      body: ['“We agreed to wait.', 'Nobody knew why.'],
      words: ['“We'],
    },
    { editorsNote: 'Editor’s note: “Open Chair is a series.', words: ['“Open'] },
    {
      body: ['“We agreed to wait.', 'Nobody knew why.', 'Then we went home,” he said.'],
      words: ['Nobody', 'Then'],
    },
  ],
  silent: [
    { body: ['“We agreed,” he said.'] },
    { body: ['“We agreed to wait.', '“Nobody knew why,” he said.'] },
    { body: ['The pipe is 12" wide and the boy is 5\'10" tall.'] },
    { body: ['In the ’90s the dogs’ owners called it "their" quay, and \'twas.'] },
    { body: ['He said: “They told me ‘not today’.”'] },
    { body: ['Er nannte es „klein“.'], facts: { language: 'de' } },
  ],
});

/** What is quoted inside a quotation stands between single marks. */
function nestedHits({ text }: LiveBlock): Hit[] {
  const hits: Hit[] = [];
  let around: Quotation | null = null;
  for (const pair of readQuotes(text).pairs) {
    if (pair.depth === 0) around = pair;
    // Inside one that is never closed, nobody knows what is nested.
    if (pair.depth !== 1 || around === null || around.close.at < pair.open.at) continue;
    const from = pair.open.at;
    const to = pair.close.at + 1;
    const [open, close] = around.open.style === 'curly' ? ['‘', '’'] : ["'", "'"];
    const message = 'A quotation inside a quotation takes single marks.';
    const words = text.slice(from + 1, to - 1);
    hits.push({ from, to, message, suggestions: [`${open}${words}${close}`] });
  }
  return hits;
}

export const QUOTES_NESTED = blockRule(
  {
    name: 'News.QuotesNested',
    level: 'warning',
    card: {
      title: 'Single marks inside double',
      group: 'punctuation',
      reason: 'Two kinds of marks show where the inner quotation ends and the outer one goes on.',
      bad: '“the "win-win" idea”',
      good: '“the ‘win-win’ idea”',
      fix: 'review',
      quotes: 'check',
    },
    scope: QUOTING,
    fires: [
      { body: ['He liked “the "win-win" idea” best.'], words: ['"win-win"'] },
      {
        body: ['“They call it “polite surrender” here,” she said.'],
        words: ['“polite surrender”'],
      },
      {
        body: ['"They call it "polite surrender" here," she said.'],
        words: ['"polite surrender"'],
      },
    ],
    silent: [
      { body: ['He liked “the ‘win-win’ idea” best.'] },
      { body: ['He liked “win-win” and “plumbing”.'] },
      { body: ['"One," he said, "or two," and "three".'] },
      { body: ['“They left—”“Did they?”'] },
    ],
  },
  nestedHits,
);

function mixedHits({ text }: LiveBlock): Hit[] {
  return readQuotes(text).pairs.flatMap(({ open, close: { at, style } }) => {
    if (style === open.style) return [];
    const right = open.style === 'curly' ? '”' : '"';
    const message = `The quotation opens with ${text.slice(open.at, open.at + 1)} and closes with ${text.slice(at, at + 1)}. Close it with ${right}`;
    return [{ from: at, to: at + 1, message, suggestions: [right] }];
  });
}

export const QUOTE_PAIR_MIXED = blockRule(
  {
    name: 'News.QuotePairMixed',
    level: 'error',
    card: {
      title: 'A quotation opens and closes in one style',
      group: 'punctuation',
      reason: 'A curly mark beside a straight one is the trace of a paste, and looks like a slip.',
      bad: '“grand bargain,"',
      good: '“grand bargain,”',
      fix: 'safe',
      quotes: 'check',
    },
    scope: QUOTING,
    fires: [
      { body: ['None of it is a “grand bargain," I fear.'], words: ['"'] },
      { body: ['None of it is a "grand bargain,” I fear.'], words: ['”'] },
      { caption: 'Dockers call it "plumbing” in Sarn.', words: ['”'] },
    ],
    silent: [
      { body: ['None of it is a “grand bargain,” I fear.'] },
      { body: ['None of it is a "grand bargain," I fear.'] },
      { body: ['He liked “the "win-win" idea” best.'] },
      { body: ['A “grand bargain” for a 12" pipe.'] },
    ],
  },
  mixedHits,
);
