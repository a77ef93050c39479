import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { arbitraryReview } from '../../../../tests/reviewed-story';
import type { Suggestion } from '../review';
import { decide, type Verdict } from './decide';
import { openReview } from './open-review';
import { proposedDoc } from './proposed-doc';
import { markedPieces, openKeys } from './review-marks';

/** The words of each block that stay, read without the code under test. Blocks without words are left out. */
function wordsThatStay(
  root: Node,
  suggestions: Readonly<Record<string, Suggestion>>,
  verdict: Verdict,
): string[] {
  const goes = ({ marks }: Node): boolean =>
    marks.some(({ type, attrs }) => {
      if (type.name === 'insertion') return verdict === 'reject';
      if (type.name !== 'deletion') return false;
      return verdict === 'accept' || suggestions[String(attrs['id'])]?.within != null;
    });
  const lines: string[] = [];
  const read = (node: Node): string => {
    if (goes(node)) return '';
    if (node.isText) return node.text ?? '';
    const words = node.children.map(read).join('');
    if (node.isTextblock && !node.isInline && words !== '') lines.push(words);
    return node.isInline ? words : '';
  };
  read(root);
  return lines;
}

const wordsIn = (doc: Node): string[] => wordsThatStay(doc, {}, 'accept');
const keysIn = (doc: Node): string[] =>
  markedPieces(doc).flatMap(({ kind, key }) => (kind === 'comment' ? [] : key));

describe('decisions on any story with any suggestions', () => {
  it.each(['accept', 'reject'] as const)(
    'of which all are: %s leaves the words that it says, and no mark',
    (verdict) => {
      fc.assert(
        fc.property(arbitraryReview, ({ doc, suggestions }) => {
          const { tr, kept } = decide(doc, suggestions, openKeys(doc, suggestions), verdict);
          tr.doc.check();
          expect(wordsIn(tr.doc)).toEqual(wordsThatStay(doc, suggestions, verdict));
          expect(keysIn(tr.doc)).toEqual([]);
          expect(kept).toEqual([]);
        }),
      );
    },
  );

  it('come to the same one by one, in any order, and each touches its own words only', () => {
    fc.assert(
      fc.property(
        arbitraryReview,
        fc.constantFrom<Verdict>('accept', 'reject'),
        fc.array(fc.nat(), { maxLength: 20 }),
        ({ doc, suggestions }, verdict, choices) => {
          let now = doc;
          let entries = suggestions;
          for (let turn = 0; turn < 40; turn += 1) {
            const open = openReview(now, { suggestions: entries, comments: {} }).filter(
              ({ kind }) => kind === 'suggestion',
            );
            const item = open[(choices[turn] ?? 0) % Math.max(1, open.length)];
            if (item === undefined) break;
            const decided = decide(now, entries, item.keys, verdict);
            decided.tr.doc.check();
            now = decided.tr.doc;
            entries = { ...entries, ...decided.suggestions };
          }
          expect(keysIn(now)).toEqual([]);
          expect(wordsIn(now)).toEqual(wordsThatStay(doc, suggestions, verdict));
        },
      ),
    );
  });

  it('make of all, accepted, what is printed meanwhile', () => {
    fc.assert(
      fc.property(arbitraryReview, ({ doc, suggestions }) => {
        const accepted = decide(doc, suggestions, openKeys(doc, suggestions), 'accept').tr.doc;
        expect(proposedDoc(doc, suggestions).toJSON()).toEqual(accepted.toJSON());
      }),
    );
  });

  it('change nothing where nothing is decided', () => {
    fc.assert(
      fc.property(arbitraryReview, ({ doc, suggestions }) => {
        expect(decide(doc, suggestions, [], 'accept').tr.steps).toEqual([]);
      }),
    );
  });
});
