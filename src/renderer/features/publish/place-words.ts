import type { Node } from '@tiptap/pm/model';

const PLACES: Readonly<Record<string, string>> = {
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  stamp: 'stamp',
  slug: 'slug',
  body: 'body',
  photo: 'photo',
  audio: 'audio',
  editorsNote: 'editor’s note',
  authorBio: 'author bio',
  correction: 'correction',
  contributorCall: 'contributor call',
  paragraph: 'paragraph',
  crosshead: 'crosshead',
  pullQuote: 'pull quote',
  blockQuote: 'block quote',
  attribution: 'attribution',
  listItem: 'list item',
  bulletList: 'list',
  orderedList: 'list',
  linkCard: 'link card',
  deskBlock: 'house block',
  seoTitle: 'SEO title',
  socialTitle: 'social title',
  tags: 'tags',
  sectionBreak: 'section break',
  houseStyle: 'House style',
  signOff: 'sign-off',
};

/** A check's place in the desk's words: "photo 2", "editor’s note"; null where it names no place that one can go to. */
export function placeWords(where: string | undefined): string | null {
  const [name = '', number] = where?.split(' ') ?? [];
  const words = PLACES[name];
  if (words === undefined) return null;
  return number === undefined ? words : `${words} ${number}`;
}

/** Where in the document a check's place begins: "photo 2" is the second photo. Null for what is not on the page. */
export function placePosition(doc: Node, where: string): number | null {
  const [name = '', number = '1'] = where.split(' ');
  let left = Number(number);
  let found: number | null = null;
  doc.descendants((node, position) => {
    if (found === null && node.type.name === name) {
      left -= 1;
      if (left === 0) found = position;
    }
    return found === null;
  });
  return found;
}
