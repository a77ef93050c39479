import { namesOfByline, type BylineLine } from './byline-names';
import { subjectOf } from './editors-note';
import type { LineKind } from './line-kind';
import { isHonorific } from './names';
import type { RecognisedLine } from './recognition';
import { isRubbish, isSignOff } from './rubbish';
import { endsSentence } from './sentences';

/** A line below the copy, as a part of a letter's signatures. */
interface SignedLine {
  readonly line: RecognisedLine;
  /** Natural logarithm of the odds that it is a byline, as far as it is known by itself. */
  readonly odds: number;
  /** Whether it names a person, alone or with a post or place behind; null where it cannot. */
  readonly shape: 'bare' | 'posted' | null;
  readonly titled: boolean;
  readonly byline: BylineLine['byline'];
}

/** How a letter sets its signatories: each name in a line, with what follows it behind a comma, or on a line or two below. */
interface Manner {
  readonly shape: SignedLine['shape'];
  /** Lines below a name that tell who she is. */
  readonly below: number;
}
const MANNERS: readonly Manner[] = [
  { shape: 'bare', below: 0 },
  { shape: 'posted', below: 0 },
  { shape: null, below: 1 },
  { shape: null, below: 2 },
];

/** No line of a signatory is longer, and no letter that is read has more of them. */
const LONGEST = 120;
const MOST = 60;

/** The signatories of a letter, or of each letter of a page, around the lines that are `known` to be bylines. */
export function signatories(
  all: readonly RecognisedLine[],
  known: readonly RecognisedLine[],
): readonly BylineLine[] {
  const found: BylineLine[] = [];
  let rest = known;
  for (let letter = 0; letter < MOST && rest.length > 0; letter += 1) {
    const lines = blockAround(all, rest);
    found.push(...signedTogether(all, lines));
    const end = lines.at(-1)?.number ?? 0;
    const further = rest.filter(({ number }) => number > end);
    const isPage = all.slice(end, further[0]?.number ?? end).some(({ kind }) => kind === 'body');
    rest = isPage ? further : [];
  }
  return found;
}

/**
 * Of all ways to part lines into names and what stands below each, the likeliest. All are set in one manner, so that a name which
 * could be a place by itself is known by the others.
 */
function signedTogether(
  all: readonly RecognisedLine[],
  lines: readonly RecognisedLine[],
): readonly BylineLine[] {
  const block = lines.map((line) => {
    const above = all[line.number - 2];
    const signed = signedLine(line);
    if (isSignOff(above?.text ?? '')) return { ...signed, odds: signed.odds + BELOW_CLOSE };
    // "Principal," and what follows it are of the name above.
    const isPost = above?.text.endsWith(',') === true && signedLine(above).shape === null;
    const goesOn = isPost && all[line.number - 3]?.text.endsWith(',') === true;
    return goesOn && !signed.titled ? { ...signed, odds: -NOT_SAID } : signed;
  });
  const best = MANNERS.map((manner) => bestReading(block, manner)).reduce((one, other) =>
    other.score > one.score ? other : one,
  );
  return withoutPlace(block, best.names).map(({ line, byline }) => ({
    line,
    signed: true,
    byline,
  }));
}

/** The lines around the first of the known ones that could belong to signatures with it. */
function blockAround(
  all: readonly RecognisedLine[],
  known: readonly RecognisedLine[],
): readonly RecognisedLine[] {
  const first = known[0]?.number ?? 1;
  let from = first;
  while (first - from < MOST && mayBeSigned(all[from - 2])) from -= 1;
  let to = first;
  for (let at = first; at - first < MOST && isOfBlock(all[at]); at += 1)
    if (known.some(({ number }) => number === at + 1)) to = at + 1;
  while (to - first < MOST && mayBeSigned(all[to])) to += 1;
  return all.slice(from - 1, to);
}

/** What may stand between two that are known: also a whole bio. */
function isOfBlock(line: RecognisedLine | undefined): boolean {
  if (line === undefined || !BETWEEN.includes(line.kind) || isSignOff(line.text)) return false;
  return line.text.length <= LONGEST || subjectOf(line.text.slice(0, 400)) !== null;
}

const BETWEEN: readonly LineKind[] = ['byline', 'authorBio', 'rubbish', 'repeat'];

function mayBeSigned(line: RecognisedLine | undefined): boolean {
  return (
    line !== undefined &&
    isOfBlock(line) &&
    line.text.length <= LONGEST &&
    (!endsSentence(line.text) || line.text.split(' ').length <= 3) &&
    !isRubbish(line.text) &&
    !/\d{3}/u.test(line.text)
  );
}

function signedLine(line: RecognisedLine): SignedLine {
  const words = line.text.replace(/^The (?=Rev)/u, '').trim();
  const byline = namesOfByline(words, true);
  const [name = ''] = byline.names;
  // "Professor of law" is a post.
  const isPost = /^\S+ (?:of|for|in) /u.test(words);
  const titled = (isHonorific(words.split(' ')[0] ?? '') && !isPost) || TITLE_BEHIND.test(words);
  // "Headmaster (Retd.)" is nobody's name.
  const isPerson = name.replace(/\s*\([^()]*\)/gu, '').includes(' ');
  const isWhole =
    byline.sure &&
    isPerson &&
    words.startsWith(name) &&
    (titled || !/ (?:of|for|from) /u.test(name));
  const behind = words.slice(name.length).replace(TITLE_BEHIND, '').replace(/,$/u, '');
  return {
    line,
    byline,
    titled,
    odds: oddsOf(line),
    shape: isWhole ? (behind.trim() === '' ? 'bare' : 'posted') : null,
  };
}

/** "Neil Hutchins (ret.)", "Geraldine Tan (Mdm)" */
const TITLE_BEHIND = /\s*\((?:Mrs?|Ms|Miss|Mx|Mdm|Dr|Rev|Prof|re?td?)\.?\)$/iu;

/** No line says more than this for or against itself. */
const SUREST = 3;
const UNLIKELY = 2;
const NOT_SAID = 4;

function oddsOf({ kind, confidence, secondGuess }: RecognisedLine): number {
  const odds = Math.min(SUREST, Math.log(confidence / Math.max(1e-6, 1 - confidence)));
  if (kind === 'byline') return Math.max(0.3, odds);
  return secondGuess === 'byline' ? -Math.min(UNLIKELY, Math.max(-0.3, odds)) : -NOT_SAID;
}

/** Right below the words that close a letter somebody signs. */
const BELOW_CLOSE = 1.5;
/** What a line is worth as a name, as what stands below one, and as neither. */
const TITLED = 3;
const IN_MANNER = 1.5;
const WITHOUT_POST = 2.5;

function asName({ odds, titled }: SignedLine, below: SignedLine | undefined): number {
  // A line that is no name stands below one.
  const isToldBelow = below !== undefined && below.shape !== 'bare';
  return odds + (titled ? TITLED : 0) + (isToldBelow ? 1 : 0);
}

function asPost({ odds, shape, titled, line }: SignedLine): number {
  const byShape = shape === null ? 0.5 : shape === 'bare' ? -1.5 : -0.5;
  return byShape + (line.kind === 'authorBio' ? 1 : 0) - Math.max(0, odds) - (titled ? TITLED : 0);
}

function asOther({ odds, shape, titled, line }: SignedLine): number {
  const byShape = shape === 'posted' && odds > -NOT_SAID ? -1 : 0;
  return byShape - (line.kind === 'authorBio' ? 0.5 : 0) - Math.max(0, odds) - (titled ? 1 : 0);
}

/** Whether more than the manner speaks for a name: what is known of it, or what stands behind or below it. */
function isInManner({ odds, shape }: SignedLine, post: SignedLine | undefined): boolean {
  return odds >= 0 || shape === 'posted' || (post !== undefined && post.shape !== 'bare');
}

interface Reading {
  readonly score: number;
  readonly names: readonly SignedLine[];
}

/** The best reading of a block in one manner: from the end, what each line and those below it are worth. */
function bestReading(block: readonly SignedLine[], { shape, below }: Manner): Reading {
  const best: Reading[] = Array.from({ length: block.length + 1 }, () => ({ score: 0, names: [] }));
  // Once the signatures have ended none begins again.
  const over: number[] = Array.from({ length: block.length + 1 }, () => 0);
  for (let at = block.length - 1; at >= 0; at -= 1) {
    const line = block[at];
    if (line === undefined) continue;
    over[at] = asOther(line) + (over[at + 1] ?? 0);
    const ways: Reading[] = [{ score: over[at] ?? 0, names: [] }];
    if (line.shape !== null && (shape === null || line.shape === shape)) {
      let posts = 0;
      for (let lines = 0; lines <= below && at + lines < block.length; lines += 1) {
        const post = block[at + lines];
        if (lines > 0 && post) posts += asPost(post);
        const rest = best[at + 1 + lines];
        ways.push({
          score:
            asName(line, block[at + 1]) +
            posts +
            (isInManner(line, lines > 0 ? post : undefined) ? IN_MANNER : 0) -
            WITHOUT_POST * (below - lines) +
            (rest?.score ?? 0),
          names: [line, ...(rest?.names ?? [])],
        });
      }
    }
    best[at] = ways.reduce((one, other) => (other.score > one.score ? other : one));
  }
  // Lines above the first name may belong to the letter's close.
  let above = 0;
  return best.reduce<Reading>(
    (found, reading, at) => {
      const line = block[at - 1];
      if (line) above += asOther(line);
      const score = above + reading.score;
      return score > found.score ? { score, names: reading.names } : found;
    },
    { score: Number.NEGATIVE_INFINITY, names: [] },
  );
}

/**
 * Two names and nothing else are a writer and her place, unless a title or comma says that both are persons; and so are two of
 * which the second was hardly taken for a name.
 */
function withoutPlace(
  block: readonly SignedLine[],
  names: readonly SignedLine[],
): readonly SignedLine[] {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2 || second.titled)
    return names;
  const isNext = second.line.number === first.line.number + 1;
  const isLast = second === block.at(-1) && !second.line.text.endsWith(',');
  const isPlace = second.shape === 'bare' ? isLast : second.odds <= -UNLIKELY;
  return isNext && isPlace ? [first] : names;
}
