import { namesOfByline, type BylineLine } from './byline-names';
import { personOdds } from './learned/person-names';
import { isHonorific } from './name-words';
import type { RecognisedLine } from './recognition';

/** A line below the copy, as a part of a letter's signatures. */
export interface SignedLine {
  readonly line: RecognisedLine;
  /** Natural logarithm of the odds that it is a byline, by what it was taken for and how like a person's its name is. */
  readonly odds: number;
  /** How like a person's its name is: natural logarithm of odds, 0 without a name. */
  readonly person: number;
  /** Whether it names a person, alone or with a post or place behind; null where it cannot. */
  readonly shape: 'bare' | 'posted' | null;
  readonly titled: boolean;
  readonly byline: BylineLine['byline'];
}

/** A line taken apart as a signature. */
export function signedLine(line: RecognisedLine): SignedLine {
  const words = line.text.trim();
  const byline = namesOfByline(words, true);
  const [name = ''] = byline.names;
  // "Professor of law" is a post.
  const isPost = /^\S+ (?:of|for|in) /u.test(words);
  const [title = ''] = words.replace(/^(?:The )?(?:(?:Most|Right|Rt\.?|Very) )?/u, '').split(' ');
  const titled = (isHonorific(title) && !isPost) || TITLE_BEHIND.test(words);
  // "Headmaster (Retd.)" is nobody's name.
  const isPerson = name.replace(/\s*\([^()]*\)/gu, '').includes(' ');
  const isWhole =
    byline.sure &&
    isPerson &&
    words.startsWith(name) &&
    (titled || !/ (?:of|for|from) /u.test(name));
  const behind = words
    .slice(name.length)
    .replace(/\s*\([^()]{1,24}\)/gu, '')
    .replace(/,$/u, '');
  const person = isWhole ? bound(personOdds(name)) : 0;
  return {
    line,
    byline,
    titled,
    person,
    odds: oddsOf(line) + PERSON * person,
    shape: isWhole ? (behind.trim() === '' ? 'bare' : 'posted') : null,
  };
}

/** "Neil Hutchins (ret.)", "Geraldine Tan (Mdm)" */
const TITLE_BEHIND = /\s*\((?:Mrs?|Ms|Miss|Mx|Mdm|Dr|Rev|Prof|re?td?)\.?\)$/iu;

/** How much a name's likeness says beside what its line was taken for, and how much at most. */
const PERSON = 1;
const LIKEST = 4;
const LEAST_LIKE = -2.5;

function bound(odds: number): number {
  return Math.max(LEAST_LIKE, Math.min(LIKEST, odds));
}

/** No line says more than this for or against itself. */
const SUREST = 3;
export const UNLIKELY = 1;
export const NOT_SAID = 4;
/** What else a line was taken for says little where it was hardly taken for it. */
const UNSURE = 0.8;

function oddsOf({ kind, confidence, secondGuess }: RecognisedLine): number {
  const odds = Math.min(SUREST, Math.log(confidence / Math.max(1e-6, 1 - confidence)));
  if (kind === 'byline') return Math.max(0.3, odds);
  if (confidence < UNSURE && secondGuess !== 'byline') return -UNLIKELY;
  return secondGuess === 'byline' ? -Math.min(UNLIKELY, Math.max(-0.3, odds)) : -NOT_SAID;
}

/** How a letter sets its signatories: each name in a line, with what follows it behind a comma, or on a line or two below. */
interface Manner {
  readonly shape: SignedLine['shape'];
  /** Lines below a name that tell who she is. */
  readonly below: number;
  /** What a name costs that is set so: nothing, unless some have a post behind them and some have none. */
  readonly cost: number;
  /** What each line costs that is wanting below a name. */
  readonly wanting: number;
}
const MANNERS: readonly Manner[] = [
  { shape: 'bare', below: 0, cost: 0, wanting: 0 },
  { shape: 'posted', below: 0, cost: 0, wanting: 0 },
  { shape: null, below: 0, cost: 1.5, wanting: 0 },
  { shape: null, below: 1, cost: 0, wanting: 3 },
  { shape: null, below: 2, cost: 0, wanting: 3 },
  { shape: 'bare', below: 1, cost: 1, wanting: 0.5 },
];

/**
 * What a line is worth as a name, as what stands below one, and as neither. These and the bounds above were sought one by one on
 * 473 texts that are signed, read by weights of others: of 23 with wrong writers they left 15.
 */
const TITLED = 3;
const IN_MANNER = 1;
const TITLED_OTHER = 2;

function asName({ odds, titled }: SignedLine, below: SignedLine | undefined): number {
  // A line that is no name stands below one.
  const isToldBelow = below !== undefined && below.shape !== 'bare';
  return odds + (titled ? TITLED : 0) + (isToldBelow ? 1 : 0);
}

function asPost({ odds, shape, titled, line }: SignedLine): number {
  const byShape = shape === null ? 0.5 : shape === 'bare' ? -1.5 : -0.5;
  return byShape + (line.kind === 'authorBio' ? 1 : 0) - Math.max(0, odds) - (titled ? TITLED : 0);
}

function asOther({ odds, shape, titled }: SignedLine): number {
  const byShape = shape === 'posted' && odds > -NOT_SAID ? -1 : 0;
  return byShape - Math.max(0, odds) - (titled ? TITLED_OTHER : 0);
}

/** Whether more than the manner speaks for a name: what is known of it, or what stands behind or below it. */
function isInManner({ odds, shape, titled }: SignedLine, post: SignedLine | undefined): boolean {
  return odds >= 0 || titled || shape === 'posted' || (post !== undefined && post.shape !== 'bare');
}

interface Reading {
  readonly score: number;
  readonly names: readonly SignedLine[];
}

/** The best reading of a block in one manner: from the end, what each line and those below it are worth. */
function readingIn(block: readonly SignedLine[], { shape, below, cost, wanting }: Manner): Reading {
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
            wanting * (below - lines) -
            cost +
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

/** The likeliest way to part a block into names and what stands below each, all set in one manner. */
export function likeliestNames(block: readonly SignedLine[]): readonly SignedLine[] {
  return MANNERS.map((manner) => readingIn(block, manner)).reduce((one, other) =>
    other.score > one.score ? other : one,
  ).names;
}
