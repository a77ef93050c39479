import type { Node } from '@tiptap/pm/model';
import { keptWords } from '@shared/import/kept-words';
import { kindName, type LineKind } from '@shared/import/line-kind';
import type { ImportForm, RecognisedLine } from '@shared/import/recognition';
import { bodyBlocks, fieldOf, fieldsOf } from '@shared/story/copy';

/** A part of the page as the preview draws it, one below the other in page order. */
export interface StoryRow {
  readonly label: string;
  /** The part's element; null for the byline, which is drawn from the record. */
  readonly node: Node | null;
}

const LABELS: Readonly<Record<string, string>> = {
  photo: 'Photo',
  audio: 'Audio',
  pullQuote: kindName('pullQuote'),
  sectionBreak: '',
  crosshead: '',
  linkCard: 'Link card',
  deskBlock: 'House block',
};

/** The page's parts in order. Headline and standfirst are always there, so that what is missing can be seen. */
export function storyRows(doc: Node): StoryRow[] {
  const one = (
    name:
      | 'kicker'
      | 'headline'
      | 'standfirst'
      | 'photo'
      | 'audio'
      | 'editorsNote'
      | 'contributorCall',
    label: string,
  ): StoryRow[] => {
    const node = fieldOf(doc, name);
    return node === null ? [] : [{ label, node }];
  };
  const many = (name: 'authorBio' | 'correction', label: string): StoryRow[] =>
    fieldsOf(doc, name).map((node) => ({ label, node }));
  return [
    ...one('kicker', 'Kicker').filter(({ node }) => node?.textContent !== ''),
    ...one('headline', 'Headline'),
    ...one('standfirst', 'Standfirst'),
    { label: 'Byline', node: null },
    ...one('photo', 'Photo'),
    ...one('audio', 'Audio'),
    ...one('editorsNote', 'Editor’s note'),
    ...bodyRows(doc),
    ...many('authorBio', 'Author bio'),
    ...many('correction', 'Correction'),
    ...one('contributorCall', 'Call'),
  ];
}

function bodyRows(doc: Node): StoryRow[] {
  const blocks = bodyBlocks(doc);
  return blocks.map((node, at) => ({
    node,
    label: LABELS[node.type.name] ?? (isCopy(blocks[at - 1]) ? '' : 'Body'),
  }));
}

/** Whether a block carries on the body without a label of its own. */
function isCopy(node: Node | undefined): boolean {
  return node !== undefined && (LABELS[node.type.name] ?? '') === '';
}

const ELEMENTS: Readonly<Partial<Record<LineKind, string>>> = {
  body: 'paragraph',
  caption: 'photo',
  credit: 'photo',
};

/** Whether a line stands in this row: found by its words, as the story keeps no line numbers. */
export function rowHolds(
  { node, label }: StoryRow,
  line: RecognisedLine,
  form: ImportForm,
): boolean {
  if (line.kind === 'byline' || line.kind === 'stamp') return node === null && label === 'Byline';
  if (node === null) return false;
  if (line.kind === 'audio' || line.kind === 'sectionBreak') return node.type.name === line.kind;
  const name = ELEMENTS[line.kind] ?? line.kind;
  const holds =
    node.type.name === name ||
    (['listItem', 'attribution', 'blockQuote'].includes(name) &&
      /^(?:bulletList|orderedList|blockQuote)$/u.test(node.type.name));
  return holds && node.textContent.includes(wordsOf(line, form));
}

function wordsOf(line: RecognisedLine, form: ImportForm): string {
  const { ranges, creditLine } = keptWords(line, form);
  const [first] = ranges;
  return first === undefined ? creditLine : line.text.slice(first.from, first.to);
}
