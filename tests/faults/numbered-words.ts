import type { Node } from '@tiptap/pm/model';
import type { DocJson } from '../../src/shared/story/story';
import { p, page } from '../story-builder';

const WORDS_A_PARAGRAPH = 40;

/** The word that stands at a place of the copy, counted from 1; it says its own place. */
export function numberedWord(count: number): string {
  return `w${String(count).padStart(6, '0')}`;
}

/** Copy of numbered words that grows at its end; paragraphs that are full stay the same nodes. */
export class NumberedCopy {
  readonly #full: Node[] = [];
  #open: string[] = [];
  #count = 0;

  /** How many words there are. */
  get count(): number {
    return this.#count;
  }

  type(): void {
    this.#count += 1;
    this.#open.push(numberedWord(this.#count));
    if (this.#open.length < WORDS_A_PARAGRAPH) return;
    this.#full.push(p(this.#open.join(' ')));
    this.#open = [];
  }

  doc(): Node {
    return page({ headline: 'Numbered words', body: [...this.#full, p(this.#open.join(' '))] });
  }
}

/**
 * How many numbered words a document holds. Null where they are not 1, 2, 3 … in order and once each: then something was
 * torn or skipped.
 */
export function wholeWords(doc: DocJson): number | null {
  const words = JSON.stringify(doc).match(/w\d{6,}/gu) ?? [];
  const isWhole = words.every((word, at) => word === numberedWord(at + 1));
  return isWhole ? words.length : null;
}
