import type { Block } from '../../../src/shared/import/block';
import type { LineInContext } from '../../../src/shared/import/context';
import { htmlBlocks } from '../../../src/shared/import/html-blocks';
import { canBe } from '../../../src/shared/import/learned/model';
import type { PersonNames } from '../../../src/shared/import/learned/person-names';
import type { LineKind } from '../../../src/shared/import/line-kind';
import { normaliseText } from '../../../src/shared/import/normalise-text';
import { readLines } from '../../../src/shared/import/recognise-blocks';
import { textBlocks } from '../../../src/shared/import/text-blocks';
import { expectedLines, rawText, type GoldText } from '../gold';
import type { GoldPage } from '../pages';

/** A text as training takes it: its lines without repeats, and what each is; null where that is not known. */
export interface Sample {
  readonly name: string;
  readonly lines: readonly LineInContext[];
  readonly kinds: readonly (LineKind | null)[];
  /** Made in words of no language, which are no tells: only those that other samples have get a weight. */
  readonly isInvented: boolean;
  /** What was learned of names from other texts than this one. */
  readonly names: PersonNames;
}

/** A text of the gold set. */
export function sampleOfText(text: GoldText, names: PersonNames): Sample {
  const { blocks } = textBlocks(normaliseText(rawText(text)).lines);
  return sampleOf(text.name, blocks, expectedLines(text), null, names);
}

/** A page of the gold set; what bears no label is furniture. */
export function sampleOfPage(page: GoldPage, names: PersonNames): Sample {
  return sampleOf(page.name, htmlBlocks(page.html).blocks, page.wanted, 'rubbish', names);
}

function sampleOf(
  name: string,
  blocks: readonly Block[],
  wanted: readonly { readonly kind: LineKind; readonly text: string }[],
  others: LineKind | null,
  names: PersonNames,
): Sample {
  const { features, firsts, context } = readLines(blocks, null);
  const left = new Map<string, LineKind[]>();
  for (const { kind, text } of wanted) {
    const key = withoutSpace(text);
    left.set(key, [...(left.get(key) ?? []), kind]);
  }
  const kindOf = (text: string): LineKind | null =>
    left.get(withoutSpace(text))?.shift() ??
    (others === null ? null : kindOfPart(text, wanted, others));
  // Lines of a page's own data, which stand on no line of it, are not in the gold set.
  const kinds = features.map(({ text, block }) => (block.source.first > 0 ? kindOf(text) : null));
  return {
    name,
    isInvented: false,
    names,
    lines: context,
    kinds: firsts.map((index, at) => learnable(kinds[index] ?? null, context[at])),
  };
}

/** Pages part words by style alone: where a space stands between them is nobody's to say. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A copy that was not found to be one is left out like rubbish; a point without its mark is read as a paragraph. */
function learnable(kind: LineKind | null, line: LineInContext | undefined): LineKind | null {
  if (kind === 'repeat') return 'rubbish';
  if (kind === null || line === undefined || canBe(kind, line)) return kind;
  return kind === 'listItem' ? 'body' : null;
}

/** What a page's line is that was parted or joined otherwise than in the gold set; null where nobody can say. */
function kindOfPart(
  text: string,
  wanted: readonly { readonly kind: LineKind; readonly text: string }[],
  others: LineKind,
): LineKind | null {
  const held = wanted.find((one) => one.text !== text && text.includes(one.text));
  if (held)
    return (held.kind === 'byline' || held.kind === 'stamp') &&
      text.length <= 4 * held.text.length + 20
      ? held.kind
      : null;
  return wanted.some((one) => one.text !== text && one.text.includes(text)) ? null : others;
}
