import type { LineInContext } from '../context';
import { isParagraph } from '../sentences';
import { lastSign, lengthStep } from './line-tells';

/** Where each line stands among the paragraphs, and whether blank lines part it from its neighbours. */
export function placeTells(lines: readonly LineInContext[]): string[][] {
  const copy = lines.map(isCopy);
  const first = copy.indexOf(true);
  const last = copy.lastIndexOf(true);
  const total = copy.filter(Boolean).length;
  const gaps = gapsOf(lines);
  const spaced = spacing(gaps);
  let above = 0;
  return lines.map(({ words, text }, at) => {
    const place =
      first < 0 ? 'no copy' : at < first ? 'above copy' : at > last ? 'below copy' : 'amid copy';
    const tells = [
      `place:${place}`,
      `place:${place}:${lengthStep(words)}`,
      `place:${place}:${lastSign(text)}`,
      `paragraphs above:${above >= 4 ? '4+' : above}`,
      `paragraphs below:${Math.min(4, total - above)}`,
      `from top:${steps(at)}`,
      `from end:${steps(lines.length - 1 - at)}`,
      `gap:${spaced}:${String(gaps[at - 1] ?? null)}:${String(gaps[at] ?? null)}`,
    ];
    if (at < first) tells.push(`to copy:${steps(first - at)}`);
    if (first >= 0 && at > last) tells.push(`from copy:${steps(at - last)}`);
    if (copy[at] === true) above += 1;
    return tells;
  });
}

function isCopy(line: LineInContext): boolean {
  return (
    isParagraph(line) &&
    !line.disclaimer &&
    line.call === 0 &&
    !line.rubbish &&
    line.introduces.length === 0 &&
    line.label === null &&
    line.caption.printed === null
  );
}

/** For each line whether a blank one stands below it; null for the last. */
function gapsOf(lines: readonly LineInContext[]): (boolean | null)[] {
  return lines.map(({ block }, at) => {
    const below = lines[at + 1];
    return below === undefined ? null : below.block.source.first - block.source.last > 1;
  });
}

function spacing(gaps: readonly (boolean | null)[]): string {
  const open = gaps.filter((gap) => gap === true).length;
  return open === 0 ? 'tight' : open * 2 > gaps.length ? 'spaced' : 'mixed';
}

function steps(count: number): string {
  return count <= 6 ? String(count) : count <= 10 ? '7+' : '11+';
}

/** Lines that say much about the rest, wherever they stand. */
const LANDMARKS: readonly (readonly [name: string, is: (line: LineInContext) => boolean])[] = [
  ['led byline', ({ byline, words }) => byline?.led === true && words <= 20],
  ['stamp', ({ stamps }) => stamps[0]?.rest === ''],
  ['bio', ({ introduces, disclaimer }) => introduces.length > 0 && !disclaimer],
  ['note', ({ label }) => label?.kind === 'editorsNote'],
  ['mail header', ({ mailHeader }) => mailHeader],
  ['field', ({ label, rest }) => label !== null && rest !== ''],
  ['headline field', ({ label }) => label?.kind === 'headline'],
  ['signature', ({ signature }) => signature],
];

/** Which landmarks stand above and below each line. */
export function landmarkTells(lines: readonly LineInContext[]): string[][] {
  const tells: string[][] = lines.map(() => []);
  for (const [name, is] of LANDMARKS) {
    const first = lines.findIndex(is);
    const last = lines.findLastIndex(is);
    lines.forEach(({ byline, words }, at) => {
      const where =
        first < 0
          ? 'none'
          : `${first < at ? 'above' : ''}${first === at ? 'here first' : ''}${last > at ? 'below' : ''}`;
      tells[at]?.push(`has ${name}:${where}`);
      if (byline !== null && words <= 12) tells[at]?.push(`named, has ${name}:${where}`);
    });
  }
  return tells;
}

/** No headline is longer. */
const HEADLINE = 22;

/** Which of the lines above the copy is the longest that can be a headline, and which is the first, second … of them. */
export function titleTells(lines: readonly LineInContext[]): string[][] {
  const firstLong = lines.findIndex(isParagraph);
  const head = firstLong < 0 ? lines : lines.slice(0, firstLong);
  const short = head.filter(({ words, stamps }) => words <= HEADLINE && stamps.length === 0);
  const longest = Math.max(0, ...short.map(({ words }) => words));
  const titles = head.map(
    ({ words, stamps, byline, label }) =>
      words >= 4 && words <= HEADLINE && stamps.length === 0 && byline === null && label === null,
  );
  const total = Math.min(4, titles.filter(Boolean).length);
  let nth = 0;
  return lines.map(({ words }, at) => {
    const tells = at < head.length && words === longest ? ['longest of the head'] : [];
    if (titles[at] !== true) return tells;
    nth += 1;
    return [...tells, `title ${Math.min(4, nth)} of ${total}`];
  });
}
