import type { CopyBlock, CopyDocument } from '../rules/copy-block';
import { isInScope } from '../rules/scope-selector';
import type { LiveBlock } from './live-block';

/** A block of a file as the desk's checker takes it, with the way back into the file. */
export interface PlacedBlock {
  readonly block: LiveBlock;
  /** The place in the file's text (UTF-16) of a place in the block. */
  readonly placeAt: (offset: number) => number;
  /** What the file itself switches off here; see `CopyBlock`. */
  readonly from: CopyBlock;
}

/** What a part of a file is on the page of a piece: the first heading is its headline, others are crossheads. */
const PARTS: readonly (readonly [scope: string, parts: readonly string[]])[] = [
  ['heading.h1', ['title', 'headline']],
  ['heading', ['crosshead']],
  ['blockquote', ['quote']],
  ['figure.caption', ['caption']],
  ['attr.alt', ['alt']],
];

/**
 * A Markdown, HTML or text file as the blocks of a piece, for rules that name parts of a page. Sentences, the
 * summary and the raw file are left out: the checker makes its own of the blocks.
 */
export function documentBlocks({ blocks }: CopyDocument): readonly PlacedBlock[] {
  return blocks.flatMap((from): PlacedBlock[] => {
    if (isInScope(['sentence', 'summary', 'raw'], from)) return [];
    const prose = isInScope(['paragraph'], from);
    const part = PARTS.find(([scope]) => isInScope([scope], from))?.[1] ?? [];
    const scopes = [...from.scopes.map(withoutEnding), ...part, ...(prose ? ['body'] : [])];
    return [
      { block: { scopes, text: from.text, prose, locked: [] }, placeAt: from.sourceAt, from },
    ];
  });
}

/** Vale's scopes end in the kind of file, which a piece has none of. */
function withoutEnding(scope: string): string {
  return scope.replace(/\.(?:md|html|txt)$/u, '');
}
