import type { Node } from '@tiptap/pm/model';
import { dayInWords } from '../../elements/day-in-words';
import type { Story } from '../story';

/** One line of a story as a desk compares it: what part it is, and its words. */
export interface StoryLine {
  readonly label: string;
  readonly words: string;
}

/** Elements as a comparison names them; what is not here is body copy. */
const LABELS: Readonly<Record<string, string>> = {
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  crosshead: 'Crosshead',
  pullQuote: 'Pull quote',
  attribution: 'Attribution',
  photo: 'Picture',
  audio: 'Audio',
  caption: 'Caption',
  creditLine: 'Credit',
  editorsNote: 'Editor’s note',
  authorBio: 'Author bio',
  correction: 'Correction',
  contributorCall: 'Contributor call',
  deskBlock: 'House block',
  linkCard: 'Link card',
  sectionBreak: 'Section break',
};

/** What a desk calls an element. */
export function labelOf({ type }: Node): string {
  return LABELS[type.name] ?? 'Body';
}

/** Every word of an element, line by line, and what it says beside its text. Lines without words are left out. */
export function partLines(part: Node, story: Pick<Story, 'media'>): StoryLine[] {
  const lines = [...attributeLines(part, story)];
  const read = (node: Node): void => {
    if (node.isTextblock) lines.push({ label: labelOf(node), words: node.textContent });
    else node.forEach(read);
  };
  read(part);
  return lines.filter(({ words }) => words.trim() !== '');
}

/** A picture's file and alt text, the address of a link card, a note's day. */
function attributeLines({ type, attrs }: Node, { media }: Pick<Story, 'media'>): StoryLine[] {
  const text = (name: string): string => {
    const value: unknown = attrs[name];
    return typeof value === 'string' ? value : '';
  };
  const file = media.find(({ hash }) => hash === attrs['mediaHash'])?.name ?? '';
  switch (type.name) {
    case 'photo':
      return [
        { label: 'Picture', words: file },
        { label: 'Alt text', words: text('altText') },
      ];
    case 'audio':
      return [{ label: 'Audio', words: file }];
    case 'linkCard':
      return [{ label: 'Link card', words: text('href') }];
    case 'correction':
      return [{ label: 'Correction', words: text('date') === '' ? '' : dayInWords(text('date')) }];
    default:
      return [];
  }
}
