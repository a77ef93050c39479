import { take, scanOf, type PatternScan } from './pattern-scan';

/** Letters and figures, at least one of which stands in whatever a pattern finds; null: nothing is known. */
type Needs = readonly string[] | null;

/** Fewer characters than this stand in nearly every text. */
const SHORTEST = 2;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:,\d*)?\})[?+]?/y;

/**
 * Makes a quick test for whether a pattern can match in a text at all: false is sure, true is not. Most rules have
 * nothing to say of most copy, and a pattern that is never run need never be compiled by the machine.
 */
export function mayMatch(pattern: string): (text: string) => boolean {
  const scan = scanOf(pattern, false);
  const needs = ofAlternatives(scan);
  if (needs === null || scan.fault !== null || scan.at < pattern.length) return () => true;
  return (text) => {
    const folded = foldedOf(text);
    return needs.some((need) => folded.includes(need));
  };
}

/** All rules look at the same text in turn: it is folded once. */
let last = { text: '', folded: '' };

function foldedOf(text: string): string {
  // Besides its capital an "s" is also matched by the long one when case does not count.
  if (last.text !== text) last = { text, folded: text.toLowerCase().replaceAll('ſ', 's') };
  return last.folded;
}

function ofAlternatives(scan: PatternScan): Needs {
  const all: Needs[] = [];
  do all.push(ofSequence(scan));
  while (take(scan, /\|/y) !== null);
  return all.some((needs) => needs === null) ? null : all.flatMap((needs) => needs ?? []);
}

/** Of a sequence every piece must stand: the longest tells most. */
function ofSequence(scan: PatternScan): Needs {
  let best: Needs = null;
  let run = '';
  const offer = (needs: Needs): void => {
    if (worth(needs) > worth(best)) best = needs;
  };
  const endRun = (): void => {
    offer(run.length >= SHORTEST ? [run] : null);
    run = '';
  };
  while (scan.at < scan.source.length && take(scan, /(?=[|)])/y) === null) {
    const [literal] = take(scan, /[A-Za-z0-9]/y) ?? [];
    const piece = literal === undefined ? takePiece(scan) : null;
    const least = leastTimes(scan);
    if (literal !== undefined && least !== 0) run += literal.toLowerCase();
    if (literal === undefined || least !== null) endRun();
    if (least !== 0) offer(piece);
  }
  endRun();
  return best;
}

function worth(needs: Needs): number {
  if (needs === null) return 0;
  return Math.min(...needs.map(({ length }) => length)) + 1 / (1 + needs.length);
}

/** How often at least what stands before must stand; null: once, there is no quantifier. */
function leastTimes(scan: PatternScan): number | null {
  const found = take(scan, QUANTIFIER);
  if (found === null) return null;
  return found[1] === undefined ? Number(found[2]) : Number(found[1] === '+');
}

/** What is neither letter nor figure: a group tells what it needs, nothing else does. */
function takePiece(scan: PatternScan): Needs {
  if (take(scan, /\(/y) !== null) return ofGroup(scan);
  const known =
    take(scan, /\\(?:[bBAzZsSwWdD]|[^A-Za-z0-9])/y) ??
    take(scan, /\[\^?\]?(?:\\[^pPxuckNQE]|[^\]\\[])*\]/y) ??
    take(scan, /[^\\[(*+?A-Za-z0-9]/uy);
  // Whatever is not understood here may mean anything.
  if (known === null) giveUp(scan);
  return null;
}

function ofGroup(scan: PatternScan): Needs {
  if (take(scan, /\?[a-wyz]+\)/y) !== null) return null;
  const isLook = take(scan, /\?<?[=!]/y) !== null;
  if (!isLook && take(scan, /\?(?:[a-wyz]*:|P?<\w+>)/y) === null && take(scan, /(?!\?)/y) === null)
    giveUp(scan);
  const needs = ofAlternatives(scan);
  if (take(scan, /\)/y) === null) giveUp(scan);
  return isLook ? null : needs;
}

function giveUp(scan: PatternScan): void {
  scan.fault ??= 'not understood';
  scan.at = scan.source.length;
}
