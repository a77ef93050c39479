import type { Node } from '@tiptap/pm/model';
import { partLines, type StoryLine } from '../story/compare/part-lines';
import type { Story } from '../story/story';

/** Parts of a page as a person calls them. */
const LABELS: Readonly<Record<string, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  photo: 'Photo',
  audio: 'Audio',
  editorsNote: 'Editor’s note',
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  bulletList: 'List',
  orderedList: 'Numbered list',
  blockQuote: 'Block quote',
  pullQuote: 'Pull quote',
  sectionBreak: 'Section break',
  linkCard: 'Link card',
  deskBlock: 'House block',
  authorBio: 'Author bio',
  correction: 'Correction',
  contributorCall: 'Contributor call',
};

/** Marks as a person calls them. */
const MARKS: Readonly<Record<string, string>> = {
  strong: 'Bold',
  emphasis: 'Italic',
  link: 'Link',
  strikethrough: 'Strikethrough',
  superscript: 'Superscript',
  subscript: 'Subscript',
  languageSpan: 'Language',
};

/** What a part of a page is called. */
export function labelOf({ type }: Node): string {
  return LABELS[type.name] ?? 'Part';
}

type Lines = readonly StoryLine[];

/** The words of a part; of one that can have none, what it is. */
function wordsOfPart(part: Node, story: Pick<Story, 'media'>): Lines {
  const lines = partLines(part, story);
  const label = labelOf(part);
  return lines.length > 0 || part.isTextblock ? lines : [{ label, words: label }];
}

/** The words of two parts beside each other; where those are the same, what else sets them apart. */
export function linesBeside(
  here: Node | null,
  came: Node | null,
  stories: { readonly here: Pick<Story, 'media'>; readonly came: Pick<Story, 'media'> },
): { readonly here: Lines; readonly came: Lines } {
  const sides = {
    here: here === null ? [] : wordsOfPart(here, stories.here),
    came: came === null ? [] : wordsOfPart(came, stories.came),
  };
  if (here === null || came === null || !isSame(sides.here, sides.came)) return sides;
  if (here.type !== came.type)
    return { here: [kindLine(here), ...sides.here], came: [kindLine(came), ...sides.came] };
  const marked = { here: markLines(here), came: markLines(came) };
  if (!isSame(marked.here, marked.came)) return { here: marked.here, came: marked.came };
  if (JSON.stringify(here.toJSON()) === JSON.stringify(came.toJSON())) return sides;
  return {
    here: [...sides.here, { label: 'Settings', words: 'As they are here' }],
    came: [...sides.came, { label: 'Settings', words: 'As they came back' }],
  };
}

function kindLine(part: Node): StoryLine {
  return { label: 'Kind', words: labelOf(part) };
}

function isSame(a: Lines, b: Lines): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Words that carry a mark, with the mark's name; of a link its address too. */
function markLines(part: Node): StoryLine[] {
  const lines: StoryLine[] = [];
  part.descendants((node) => {
    for (const { type, attrs } of node.marks) {
      const value: unknown = attrs['href'] ?? attrs['lang'];
      const words = typeof value === 'string' ? `${node.text ?? ''} (${value})` : (node.text ?? '');
      lines.push({ label: MARKS[type.name] ?? 'Mark', words });
    }
    return true;
  });
  return lines;
}
