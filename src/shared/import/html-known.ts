import { plainBlock, type Block, type Hints } from './block';
import type { PageData } from './html-data';
import { isName, readByline } from './names';
import { stampParts, type StampParts } from './stamp';
import type { FoundDate } from './stamp-date';
import { comparable, wordLength } from './words';

/** A title of a page may have the site's or writer's name behind or before the headline. */
const PART = /\s+[|–—·-]\s+|\s*\|\s*/u;
/** A headline is at least so much of its page's title. */
const MOST_OF_TITLE = 0.4;

/**
 * The lines of a page with what it says of itself in its data: the line that is the title, the writer's name, the
 * site's own name. What the data says and no line does comes first, as lines of source 0.
 */
export function withPageData(
  blocks: readonly Block[],
  data: PageData,
  times: readonly string[],
): Block[] {
  const titleAt = titleLine(blocks, data.titles);
  const sites = siteNames(data, titleAt === null ? '' : (blocks[titleAt]?.text ?? ''));
  const authors = data.authors.filter((name) => isWriter(name, sites));
  const writers = new Set(authors.map(comparable));
  const named = comparable(authors.join(' and '));
  const copyFrom = blocks.findIndex((block) => !isOut(block) && wordLength(block.text) >= 25);
  const hinted = blocks.map((block, index): Block => {
    const key = comparable(block.text);
    if (index === titleAt) return hintedBy(block, { headline: 8 }, 'The page’s title');
    if (titleAt !== null && (block.hints.headline ?? 0) > 0)
      return hintedBy(block, { headline: -6 }, '');
    if (isOut(block) || key === '') return block;
    const bare = key.replace(/^by /u, '');
    if (writers.has(bare) || (bare === named && authors.length > 1))
      return hintedBy(block, { byline: 7 }, 'The page names the writer');
    if (sites.has(key) && titleAt !== null)
      return hintedBy(block, { rubbish: index < titleAt ? 4 : 0, byline: -8 }, 'The site’s name');
    return isNamedAbove(block, index, copyFrom)
      ? hintedBy(block, { byline: 7, crosshead: -6, headline: -2 }, 'A name above the copy')
      : block;
  });
  return [...unsaid(hinted, { ...data, authors }, titleAt !== null, times), ...hinted];
}

function hintedBy(block: Block, more: Hints, because: string): Block {
  const hints: Partial<Record<keyof Hints, number>> = { ...block.hints };
  for (const [kind, score] of Object.entries(more) as [keyof Hints, number][])
    hints[kind] = (hints[kind] ?? 0) + score;
  return { ...block, hints, because: because === '' ? block.because : because };
}

/** Left out as a whole already. */
function isOut({ hints }: Block): boolean {
  return (hints.rubbish ?? 0) > 5;
}

/** The line that one of the page's titles names; of several, one that the markup makes a headline. */
function titleLine(blocks: readonly Block[], titles: readonly string[]): number | null {
  const keys = titles.map(comparable);
  const parts = titles.flatMap((title) => title.split(/:\s|\s[|–—·-]\s/u)).map(comparable);
  const cut = parts.filter((part) => wordLength(part) >= 4);
  let first: number | null = null;
  for (const [index, block] of blocks.entries()) {
    if (isOut(block) || block.text.length > 300) continue;
    const key = comparable(block.text);
    const isHeading = (block.hints.headline ?? 0) > 0;
    if (
      !keys.some((title) => names(title, key)) &&
      !(isHeading && key !== '' && parts.includes(key)) &&
      !cut.some((part) => part === key || key.startsWith(`${part} `))
    )
      continue;
    if (isHeading) return index;
    first ??= index;
  }
  // Where a heading says something else, the page's title is the site's name.
  return blocks.some((block) => !isOut(block) && (block.hints.headline ?? 0) > 0) ? null : first;
}

function names(title: string, key: string): boolean {
  if (key === '' || key.length < MOST_OF_TITLE * title.length) return false;
  return (
    title === key ||
    (key.includes(' ') && (title.startsWith(`${key} `) || title.endsWith(` ${key}`)))
  );
}

/** The site's names: those that it gives, and the end of a title whose beginning is the headline. */
function siteNames({ titles, sites, authors }: PageData, headline: string): Set<string> {
  const names = new Set(sites.map(comparable));
  const written = new Set(authors.map(comparable));
  const key = comparable(headline);
  for (const title of titles) {
    const last = comparable(title.split(PART).at(-1) ?? '');
    const isSite = last !== key && !written.has(last.replace(/^by /u, '')) && !/^by /u.test(last);
    if (key !== '' && isSite && wordLength(last) <= 5 && comparable(title).startsWith(key))
      names.add(last);
  }
  return names;
}

/** A site gives its own name, or an account's, where it knows no writer. */
function isWriter(name: string, sites: ReadonlySet<string>): boolean {
  return !sites.has(comparable(name)) && name !== name.toLowerCase() && name.includes(' ');
}

/** The same day, or the next by another clock. */
function isNextTo(one: FoundDate, other: FoundDate): boolean {
  const day = ({ year, month, day: date }: FoundDate): number => Date.UTC(year, month - 1, date);
  return Math.abs(day(one) - day(other)) <= 86_400_000;
}

/** Some pages set the writers' names as headings above the copy. */
function isNamedAbove(block: Block, index: number, copyFrom: number): boolean {
  const { hints, text } = block;
  const isHeading = (hints.crosshead ?? 0) > 0 || hints.headline === 2;
  return index < copyFrom && isHeading && isName(text);
}

/** Drupal's way to write a day without an hour. */
const NOON = /T12:00:00(?:\.0+)?Z$/u;

/** Whether a moment of the data gives the hour of a day that the page prints without one. */
function saysHourOf(moment: string, printed: readonly StampParts[]): boolean {
  return (
    printed.length > 0 &&
    printed.every(({ time }) => time === null) &&
    stampParts(`Published ${moment}`).some(
      ({ time, date }) => time !== null && printed.some((other) => isNextTo(date, other.date)),
    )
  );
}

/** No line that prints the date of the last change is longer. */
const STAMP_LINE = 120;
/** What the data says of writer and date needs no words that look like it. */
const CERTAIN = 25;

function unsaid(
  blocks: readonly Block[],
  { titles, authors, published, updated }: PageData,
  hasTitle: boolean,
  times: readonly string[],
): Block[] {
  const inPlay = blocks.filter((block) => !isOut(block));
  const printed = inPlay.flatMap(({ text }) => stampParts(text));
  const made = (text: string, kind: 'headline' | 'byline' | 'stamp', score: number): Block => ({
    ...plainBlock(text, 0),
    hints: { [kind]: score },
    because: 'The page’s own data',
  });
  const hasHeadline = hasTitle || inPlay.some(({ hints }) => (hints.headline ?? 0) > 0);
  const hasByline = inPlay.some(
    ({ hints, text }) =>
      (hints.byline !== undefined && readByline(text.slice(0, 200)) !== null) ||
      (text.length < 120 && /^by\s+\p{Lu}/iu.test(text)),
  );
  const hasStamp = inPlay.some(
    ({ text }) =>
      stampParts(text).some(({ rest }) => rest === '') ||
      (text.length < 160 && stampParts(text).length > 0 && /^by\s/iu.test(text)),
  );
  const moments = published === '' ? times : [published];
  const firstPrinted = printed.filter(({ kind }) => kind !== 'updated');
  // A line with the last change often stands among share buttons, which are out of play.
  const lastPrinted = blocks
    .flatMap(({ text }) => (text.length <= STAMP_LINE ? stampParts(text) : []))
    .filter(({ kind }) => kind === 'updated');
  const isNews = lastPrinted.length === 0 || saysHourOf(updated, lastPrinted);
  const changed = updated !== '' && updated !== published && isNews ? [`Updated ${updated}`] : [];
  // A page that prints its last change alone leaves the first publication to its data.
  const first =
    firstPrinted.length === 0 && published !== ''
      ? [published]
      : moments.filter((moment) => !NOON.test(moment) && saysHourOf(moment, firstPrinted));
  const dates = (hasStamp ? first : moments).slice(0, 1);
  const [title = ''] = titles;
  return [
    ...(hasHeadline || title === '' ? [] : [made(title, 'headline', 8)]),
    ...(hasByline || authors.length === 0 ? [] : [made(authors.join(', '), 'byline', CERTAIN)]),
    ...[...dates.map((moment) => `Published ${moment}`), ...changed]
      .filter((date) => stampParts(date).length > 0)
      .map((date) => made(date, 'stamp', CERTAIN)),
  ];
}
