import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Holding } from './html-holding';
import { isBylineName, isLeftOutByName } from './html-hints';
import { isInline } from './html-inline';
import { attributeOf, isElement, isNamed, textOf } from './html-tree';
import { twinsOf } from './html-twins';
import { wordList } from './words';

/** Where on a page the piece stands. */
export interface PageContent {
  /** The least element that holds most of the copy; null where the page is too short to tell, or all of it. */
  readonly region: Element | null;
  /** The region and all elements around it. */
  readonly around: ReadonlySet<Element>;
  /** Elements beside the region of the same make: letters set each part of their copy in a table of its own. */
  readonly twins: ReadonlySet<Element>;
  readonly holding: (node: Element) => Holding;
  /** Words of copy on the whole page. */
  readonly copy: number;
}

/** A block of fewer words of its own is no sure paragraph. */
const PARAGRAPH = 12;
/** A page with less copy than this has no region. */
const LEAST = 60;
/** The share of the copy that a region must hold. */
const MOST_OF_IT = 0.7;
/** Furniture by name that holds more of the page's copy than this is a wrapper around the piece. */
const WRAPPER = 0.5;

const NOTHING: Holding = {
  words: 0,
  linked: 0,
  links: 0,
  copy: 0,
  hasHeadline: false,
  hasByline: false,
  teasers: 0,
  paragraphs: 0,
  heaviest: 0,
};

interface Tally {
  words: number;
  linked: number;
  links: number;
  copy: number;
  hasHeadline: boolean;
  hasByline: boolean;
  teasers: number;
  paragraphs: number;
  heaviest: number;
  /** Words outside links that stand in the block itself. */
  own: number;
}

/** Finds the part of a page that holds its copy, by words and links alone. One pass up and one way down. */
export function pageContent(root: Root): PageContent {
  const holdings = new Map<Element, Holding>();
  const page = tally(root, holdings);
  const around = new Set<Element>();
  const found = page.copy < LEAST ? null : regionOf(root, page.copy, holdings, around);
  const holding = (node: Element): Holding => holdings.get(node) ?? NOTHING;
  return {
    region: found,
    around,
    twins: twinsOf(around, found, holding),
    holding,
    copy: page.copy,
  };
}

function emptyTally(): Tally {
  return { ...NOTHING, own: 0 };
}

function tally(node: Root | Element, holdings: Map<Element, Holding>): Tally {
  const block = emptyTally();
  for (const child of node.children) add(child, false, block, holdings);
  return closed(block);
}

function closed(block: Tally): Tally {
  return block.own >= PARAGRAPH
    ? { ...block, copy: block.copy + block.own, paragraphs: block.paragraphs + 1 }
    : block;
}

function add(
  node: RootContent | ElementContent,
  linked: boolean,
  block: Tally,
  holdings: Map<Element, Holding>,
): void {
  if (node.type === 'text') {
    const words = wordList(node.value).length;
    block.words += words;
    if (linked) block.linked += words;
    else block.own += words;
    return;
  }
  if (!isElement(node)) return;
  if (isNamed(node, 'a')) block.links += 1;
  if (isBylineName(node)) block.hasByline = true;
  const inLink = linked || isNamed(node, 'button') || (isNamed(node, 'a') && !isLeftOpen(node));
  if (isInline(node) || isNamed(node, 'br')) {
    const before = { ...block };
    for (const child of node.children) add(child, inLink, block, holdings);
    holdings.set(node, lessThan(block, before));
    return;
  }
  const open = emptyTally();
  for (const child of node.children) add(child, inLink, open, holdings);
  const inside = closed(open);
  if (isNamed(node, 'h1')) inside.hasHeadline = true;
  if (isNamed(node, 'h2', 'h3', 'h4', 'h5') && inside.words >= 3 && inside.linked === inside.words)
    inside.teasers += 1;
  holdings.set(node, inside);
  block.words += inside.words;
  block.linked += inside.linked;
  block.links += inside.links;
  block.copy += inside.copy;
  block.hasHeadline ||= inside.hasHeadline;
  block.hasByline ||= inside.hasByline;
  block.teasers += inside.teasers;
  block.paragraphs += inside.paragraphs;
  block.heaviest = Math.max(block.heaviest, inside.copy);
}

/** A link that leads nowhere and was never closed goes on around all the copy behind it. */
function isLeftOpen(node: Element): boolean {
  return (
    /^(?:#|javascript:)/iu.test(attributeOf(node, 'href')) && wordList(textOf(node)).length > 14
  );
}

function lessThan(after: Tally, before: Tally): Holding {
  return {
    words: after.words - before.words,
    linked: after.linked - before.linked,
    links: after.links - before.links,
    copy: after.copy - before.copy,
    hasHeadline: after.hasHeadline && !before.hasHeadline,
    hasByline: after.hasByline && !before.hasByline,
    teasers: after.teasers - before.teasers,
    paragraphs: after.paragraphs - before.paragraphs,
    heaviest: after.copy - before.copy,
  };
}

/** Copy without what is furniture by its name: a long talk of readers must not outweigh a short piece. */
function regionOf(
  root: Root,
  copy: number,
  holdings: ReadonlyMap<Element, Holding>,
  around: Set<Element>,
): Element | null {
  const weights = new Map<Element, number>();
  const weigh = (node: Element): number => {
    const held = holdings.get(node) ?? NOTHING;
    let inside = 0;
    let below = 0;
    for (const child of node.children) {
      if (!isElement(child)) continue;
      inside += weigh(child);
      below += holdings.get(child)?.copy ?? 0;
    }
    const own = held.copy - below + inside;
    const weight = isAside(node, held, copy) ? 0 : own;
    weights.set(node, weight);
    return weight;
  };
  let region: Element | null = null;
  let children: readonly Element[] = root.children.filter((child) => isElement(child));
  let held = root.children.reduce((sum, child) => sum + (isElement(child) ? weigh(child) : 0), 0);
  for (;;) {
    const heaviest = children.find((child) => (weights.get(child) ?? 0) >= MOST_OF_IT * held);
    if (heaviest === undefined || held === 0 || isParagraph(heaviest)) return region;
    region = heaviest;
    around.add(heaviest);
    held = weights.get(heaviest) ?? 0;
    children = heaviest.children.filter((child) => isElement(child));
  }
}

function isAside(node: Element, held: Holding, copy: number): boolean {
  if (held.hasHeadline) return false;
  if (isTeaserList(held)) return true;
  if (isComments(node)) return copy - held.copy >= LEAST;
  return isLeftOutByName(node) && held.copy < WRAPPER * copy;
}

/** A list of other pieces with their first lines: headings that are links, and little below each. */
export function isTeaserList({ teasers, copy, heaviest, paragraphs }: Holding): boolean {
  return teasers >= 3 && copy < 80 * teasers && paragraphs <= 1.5 * teasers && heaviest <= copy / 2;
}

function isComments(node: Element): boolean {
  return /(?:^|[\s_-])(?:comments?|disqus|respond|replies|discussion)(?=$|[\s_-])/iu.test(
    `${attributeOf(node, 'className')} ${attributeOf(node, 'id')}`,
  );
}

function isParagraph(node: Element): boolean {
  return isNamed(node, 'p', 'blockquote', 'li', 'figcaption', 'pre') || isInline(node);
}
