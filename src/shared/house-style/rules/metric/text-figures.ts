import { countSentenceEnds, syllablesOf } from '../../../story/readability';
import type { CopyBlock, CopyDocument } from '../copy-block';
import { isInScope } from '../scope-selector';

/** What formulas can ask of a text. */
export interface TextFigures {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Letters and figures. */
  readonly characters: number;
  readonly syllables: number;
  /** Words of three syllables or more, but for names and for those that only "-ed" or "-es" makes so long. */
  readonly complex_words: number;
  /** Words of more than six letters. */
  readonly long_words: number;
  readonly polysyllabic_words: number;
}

/** The figures of a piece, and how often parts such as "heading_h2", "list", "blockquote" stand in it. */
export type PieceFigures = TextFigures & Readonly<Record<string, number>>;

/** The figures of a document: of its summary block, or else of its paragraphs. */
export function figuresOfDocument(document: CopyDocument): PieceFigures {
  return pieceFigures([figuresOf(proseOf(document))], document.blocks);
}

/** The figures of a piece from those of its paragraphs. Prose has one sentence at least. */
export function pieceFigures(
  paragraphs: readonly TextFigures[],
  blocks: readonly Pick<CopyBlock, 'scopes'>[],
): PieceFigures {
  const sum = (figure: keyof TextFigures): number =>
    paragraphs.reduce((so, figures) => so + figures[figure], 0);
  return {
    words: sum('words'),
    sentences: Math.max(1, sum('sentences')),
    paragraphs: sum('paragraphs'),
    characters: sum('characters'),
    syllables: sum('syllables'),
    complex_words: sum('complex_words'),
    long_words: sum('long_words'),
    polysyllabic_words: sum('polysyllabic_words'),
    ...partsOf(blocks),
  };
}

function proseOf({ blocks }: CopyDocument): string {
  const summary = blocks.find((block) => isInScope(['summary'], block));
  if (summary !== undefined) return summary.text;
  const paragraphs = blocks.filter((block) => isInScope(['paragraph'], block));
  return paragraphs.map(({ text }) => text).join('\n\n');
}

/**
 * Counts a text's words, ends of sentences and syllables, as readability formulas mean them (English). Figures of
 * paragraphs add up to those of the text that they make.
 */
export function figuresOf(text: string): TextFigures {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const syllables = words.map(syllablesOf);
  const count = (test: (word: string, syllables: number) => boolean): number =>
    words.filter((word, at) => test(word, syllables[at] ?? 0)).length;
  return {
    words: words.length,
    sentences: countSentenceEnds(text),
    paragraphs: text.split(/\n\s*\n/).filter((part) => part.trim() !== '').length,
    characters: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables: syllables.reduce((sum, each) => sum + each, 0),
    complex_words: count((word, size) => size >= 3 && isComplex(word)),
    long_words: count((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 6),
    polysyllabic_words: count((_, size) => size >= 3),
  };
}

function isComplex(word: string): boolean {
  return !/^\p{Lu}/u.test(word) && syllablesOf(word.replace(/(?:es|ed)$/u, '')) >= 3;
}

function partsOf(blocks: readonly Pick<CopyBlock, 'scopes'>[]): Readonly<Record<string, number>> {
  const parts: Record<string, number> = {};
  for (const { scopes } of blocks) {
    const names = scopes.flatMap((scope) => {
      const heading = /(?:^|\.)heading\.(h[1-6])/.exec(scope)?.[1];
      if (heading !== undefined) return [`heading_${heading}`];
      return scope.split('.').filter((part) => /^(?:list|blockquote|pre)$/.test(part));
    });
    for (const name of new Set(names)) parts[name] = (parts[name] ?? 0) + 1;
  }
  return parts;
}
