import type { Review } from '../../story/review';
import { asHints } from '../html-hints';
import type { Block } from '../block';
import { markedText } from '../inline';
import type { MarkJson } from '../mark-json';
import type { ImportedPicture } from '../recognition';
import { ownLanguage, withoutOwn } from './own-language';
import { wordsBy } from './read-changes';
import { suggestionKeys, type SuggestionKeys } from './suggestion-keys';
import { plainPiece, type Change, type Draft, type FormChange, type Piece } from './word-piece';
import type { WordReport } from './word-report';

/** Lines with keys for all that is proposed in them. */
export interface Settled {
  readonly blocks: readonly Block[];
  readonly suggestions: Review['suggestions'];
  /** BCP 47 tag of most of the words; null where the file says none. */
  readonly language: string | null;
}

/**
 * Makes blocks of lines. A line whose words all come or go with one of its ends is proposed as a whole; an end that comes or
 * goes alone is proposed as the break in front of the next line. Lines without words are no blocks: what is tracked of them
 * is told.
 */
export function settleDrafts(
  drafts: readonly Draft[],
  pictures: readonly ImportedPicture[],
  report: WordReport,
): Settled {
  const language = ownLanguage(drafts);
  const keys = suggestionKeys();
  const breaks = new Map<number, Change | null>();
  const blocks = drafts.flatMap((draft): Block[] => {
    if (draft.picture !== null)
      return [pictureBlock(draft, pictures[draft.picture]?.altText ?? '', draft.picture)];
    const before = breaks.get(draft.flow) ?? null;
    const pieces = trimmed(draft.pieces);
    const fate = fateOf(pieces, draft, before);
    breaks.set(draft.flow, fate.end);
    if (pieces.length === 0) {
      for (const change of [fate.spent, draft.whole, ...draft.pieces.map((piece) => piece.change)])
        if (change) report.tell('empty-changes', wordsBy('', change));
      return [];
    }
    return [wordsBlock(draft, withoutOwn(pieces, language), fate, keys, report)];
  });
  return { blocks, suggestions: keys.all(), language };
}

/** What becomes of a line: proposed as a whole, or a break in front of it; `end` is what is left for the next line. */
interface Fate {
  readonly whole: Change | null;
  readonly before: Change | null;
  readonly end: Change | null;
  /** What an empty line used up. */
  readonly spent: Change | null;
}

function fateOf(pieces: readonly Piece[], { whole, end }: Draft, before: Change | null): Fate {
  if (whole) return { whole, before: null, end, spent: null };
  if (pieces.length === 0)
    return before === null
      ? { whole: null, before: null, end: null, spent: end }
      : { whole: null, before: null, end, spent: before };
  const all = changeOfAll(pieces);
  if (all && before && isOneEdit(all, before))
    return { whole: all, before: null, end, spent: null };
  // A block bears one mark of a change: where the break in front of it is another's, its words are marked by themselves.
  if (all && end && before === null && isOneEdit(all, end))
    return { whole: all, before: null, end: null, spent: null };
  return { whole: null, before, end, spent: null };
}

/** The change that all words are part of; words that were taken out of an insertion again are part of it. */
function changeOfAll(pieces: readonly Piece[]): Change | null {
  const worded = pieces.filter(({ text }) => text.trim() !== '');
  const first = worded[0]?.change ?? null;
  const options = [first, first?.within ?? null];
  return (
    options.find(
      (option) =>
        option !== null &&
        worded.every(
          ({ change }) =>
            change !== null &&
            (isOneEdit(change, option) ||
              (change.within !== null && isOneEdit(change.within, option))),
        ),
    ) ?? null
  );
}

function isOneEdit(one: Change, other: Change): boolean {
  return (
    one.kind === other.kind &&
    one.author === other.author &&
    one.at === other.at &&
    one.move === other.move
  );
}

function wordsBlock(
  draft: Draft,
  pieces: readonly Piece[],
  { whole, before }: Fate,
  keys: SuggestionKeys,
  report: WordReport,
): Block {
  const text = pieces.map((piece) => piece.text).join('');
  const marks: MarkJson[] = [];
  keys.apart();
  if (before) marks.push(markOf(before, keys.keyOf(before, 'break', '')));
  if (whole) marks.push(markOf(whole, keys.keyOf(whole, 'paragraph', text)));
  const parts = pieces.map(({ text: words, marks: form, change, forms }) => {
    const isPart = change !== null && whole !== null && isOneEdit(change, whole);
    const own = isPart ? null : change;
    const added = own
      ? [markOf(own, keys.keyOf(own, 'words', words))]
      : formMarks(words, forms, keys);
    if (own) for (const by of forms) report.tell('format-changes', wordsBy(words, by));
    return { text: words, marks: [...form, ...added] };
  });
  return {
    ...blockOf(draft, text),
    inline: markedText(parts),
    ...(marks.length === 0 ? {} : { marks }),
  };
}

/** Words that come or go bear no mark of their look; all others one for each mark that changes, with one key. */
function formMarks(words: string, forms: readonly FormChange[], keys: SuggestionKeys): MarkJson[] {
  const [first] = forms;
  if (!first) {
    keys.apart();
    return [];
  }
  const id = keys.keyOfForm(first, words);
  return forms.map(({ mark, has }) => ({
    type: 'modification',
    attrs: { id, type: 'mark', attrName: mark, previousValue: !has, newValue: has },
  }));
}

function markOf({ kind }: Change, id: string): MarkJson {
  return { type: kind, attrs: { id } };
}

function pictureBlock(draft: Draft, altText: string, picture: number): Block {
  return { ...blockOf(draft, altText), picture };
}

function blockOf({ paragraph, list, hint }: Draft, text: string): Block {
  return {
    text,
    source: { first: paragraph, last: paragraph },
    inline: null,
    list,
    credit: null,
    ...asHints(hint),
  };
}

/** Without white space at the ends of a line, which no line of a story has. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter(({ text }) => text !== '');
  const cut = (piece: Piece | undefined, text: string): Piece =>
    piece ? { ...piece, text } : plainPiece(text);
  while (kept[0]?.text.trimStart() === '') kept.shift();
  while (kept.at(-1)?.text.trimEnd() === '') kept.pop();
  if (kept[0]) kept[0] = cut(kept[0], kept[0].text.trimStart());
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = cut(last, last.text.trimEnd());
  return kept;
}
