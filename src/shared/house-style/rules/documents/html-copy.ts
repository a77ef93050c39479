import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { tooDeep } from '../../../elements/html-depth';
import { attributeOf } from '../../../elements/markup';
import type { BlockGatherer } from './block-gatherer';
import type { CopyOptions } from './copy-options';
import { alignedHtml } from './aligned-html';
import { attributeCopy } from './attribute-copy';
import { CopyTape, INLINE_ATOM, sliceCopy, type MappedCopy } from './mapped-copy';
import { scopeOfTags } from './scope-of-tags';
import type { Switches } from './switches';

const parser = unified().use(rehypeParse, { verbose: true });
/** Elements inside a line of text; every other begins and ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img ins kbd label mark meter output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Words nested deeper are no copy that a desk made, and the walk needs a level of the stack for each. */
const DEEPEST = 500;

/** Where the blocks of a piece of HTML go, and what is known of the place where it stands. */
export interface HtmlReading {
  readonly gatherer: BlockGatherer;
  readonly switches: Switches;
  readonly options: CopyOptions;
  /** Elements around it, the outermost first. */
  readonly around: readonly string[];
}

interface Walk extends HtmlReading {
  readonly source: MappedCopy;
  readonly tape: CopyTape;
  readonly beside: { readonly scope: string; readonly words: MappedCopy }[];
}

/**
 * Reads HTML as any browser parses it (WHATWG) into blocks. HTML that is too deep to be parsed is read
 * as its words between tags.
 */
export function readHtml(source: MappedCopy, reading: HtmlReading): void {
  if (tooDeep(source.text)) {
    for (const { 0: words, index } of source.text.matchAll(/(?<=^|>)[^<>]+(?=<|$)/gu))
      reading.gatherer.addProse(
        sliceCopy(source, index, index + words.length),
        reading.switches.off,
      );
    return;
  }
  const walk: Walk = { ...reading, source, tape: new CopyTape(), beside: [] };
  walkParts(parser.parse(source.text), walk, reading.around, false);
  flush(walk, reading.around);
}

function walkParts(
  parent: Root | Element,
  walk: Walk,
  tags: readonly string[],
  masked: boolean,
): void {
  for (const part of parent.children) walkPart(part, walk, tags, masked);
}

function walkPart(part: RootContent, walk: Walk, tags: readonly string[], masked: boolean): void {
  if (part.type === 'comment') {
    flush(walk, tags);
    walk.switches.read(part.value);
  } else if (part.type === 'text') {
    const from = part.position?.start.offset;
    const to = part.position?.end.offset;
    if (from === undefined || to === undefined) return;
    const words = alignedHtml(part.value, walk.source.text.slice(from, to), from);
    walk.tape.putMapped(inSource(masked ? hidden(words) : words, walk.source));
  } else if (part.type === 'element') walkElement(part, walk, tags, masked);
}

function walkElement(element: Element, walk: Walk, tags: readonly string[], masked: boolean): void {
  const { tagName } = element;
  const { options } = walk;
  const inline = INLINE.has(tagName);
  if (tags.length > DEEPEST) return;
  const classes = (attributeOf(element, 'className') ?? '').split(' ');
  const ignored = classes.some((name) => options.ignoredClasses.includes(name));
  const skipped = options.skippedScopes.includes(tagName) || (ignored && !inline);
  if (skipped || !inline) flush(walk, tags);
  if (skipped) return;
  readAttributes(element, walk);
  const own = [...tags, tagName];
  const mask =
    masked || ignored || options.ignoredScopes.includes(tagName) || isOwnAddress(element);
  walkParts(element, walk, own, mask);
  if (!inline) flush(walk, own);
}

/** Line breaks and pictures stand in the text; an alt text and a title are blocks of their own. */
function readAttributes(element: Element, walk: Walk): void {
  const from = element.position?.start.offset;
  if (from === undefined) return;
  const place = walk.source.places[from] ?? walk.source.end;
  if (element.tagName === 'br') walk.tape.putAt('\n', place, place + 1);
  if (element.tagName === 'img') walk.tape.putAt(INLINE_ATOM, place, place + 1);
  for (const name of ['alt', 'title']) {
    if (name === 'alt' && element.tagName !== 'img') continue;
    if (walk.options.skippedScopes.includes(name)) continue;
    const words = attributeCopy(element, name, walk.source.text);
    if (words !== null)
      walk.beside.push({ scope: `text.attr.${name}`, words: inSource(words, walk.source) });
  }
}

function flush({ tape, gatherer, switches, beside }: Walk, tags: readonly string[]): void {
  const words = tape.take();
  const scope = scopeOfTags(tags);
  if (scope === null) gatherer.addProse(words, switches.off);
  else gatherer.add([scope], words, switches.off);
  for (const { scope: own, words: text } of beside.splice(0))
    gatherer.add([own], text, switches.off);
}

function isOwnAddress(element: Element): boolean {
  const [only] = element.children;
  return only?.type === 'text' && only.value === attributeOf(element, 'href');
}

function hidden(words: MappedCopy): MappedCopy {
  return { ...words, text: '*'.repeat(words.text.length) };
}

function inSource({ text, places, end }: MappedCopy, source: MappedCopy): MappedCopy {
  return {
    text,
    places: places.map((place) => source.places[place] ?? source.end),
    end: source.places[end] ?? source.end,
  };
}
