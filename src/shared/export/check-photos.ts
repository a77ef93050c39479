import type { Node } from '@tiptap/pm/model';
import { theCalled } from '../elements/check';
import { bareWords, captionWords } from '../elements/photo/photo-texts';
import type { Problem } from '../result/problem';
import { placesOf, type ElementPlace } from './element-places';
import type { PreparedStory } from './prepare-story';

/** A caption of fewer words, or of fewer letters where a script sets no spaces, may well be part of a sentence of the body. */
const TELLING = { words: 4, letters: 24 };

/** What is to say of a story's photos together: the lead photo, and what stands there twice. */
export function checkPhotos({ doc, houseStyle }: PreparedStory): Problem[] {
  const photos: PlacedPhoto[] = [];
  const paragraphs: PlacedWords[] = [];
  const places = placesOf(doc);
  doc.descendants((node, pos, parent) => {
    const place = places.get(pos);
    if (place === undefined) return false;
    if (node.type.name === 'photo') {
      photos.push({ ...place, node, words: bareWords(captionWords(node)) });
    } else if (node.type.name === 'paragraph') paragraphs.push({ ...place, node });
    return parent === null || !node.isTextblock;
  });
  return [
    ...checkLead(doc, houseStyle.photos.lead),
    ...checkTwice(photos),
    ...checkBody(photos, paragraphs),
  ];
}

interface PlacedPhoto extends ElementPlace {
  readonly node: Node;
  /** The caption's, bare. */
  readonly words: string;
}
interface PlacedWords extends ElementPlace {
  readonly node: Node;
}

function checkLead(doc: Node, lead: 'required' | 'expected' | 'optional'): Problem[] {
  if (lead === 'optional' || doc.children.some(({ type }) => type.name === 'photo')) return [];
  const isRequired = lead === 'required';
  return [
    {
      level: isRequired ? 'error' : 'warning',
      code: 'lead-photo-missing',
      message: `The story has no lead photo, which the house style ${isRequired ? 'requires' : 'expects'}. Add one below the standfirst.`,
      where: 'standfirst',
    },
  ];
}

function checkTwice(photos: readonly PlacedPhoto[]): Problem[] {
  const byPicture = new Map<string, PlacedPhoto>();
  const byCaption = new Map<string, PlacedPhoto>();
  return photos.flatMap((photo) => {
    const hash: unknown = photo.node.attrs['mediaHash'];
    const samePicture = typeof hash === 'string' ? seen(byPicture, hash, photo) : null;
    const sameCaption = photo.words === '' ? null : seen(byCaption, photo.words, photo);
    const problem = (code: string, message: string): Problem[] => [
      { level: 'warning', code, message, where: photo.where },
    ];
    return [
      ...(samePicture === null
        ? []
        : problem(
            'photo-twice',
            `The picture of ${photo.called} is that of ${samePicture.called} once more. Take one of them out, or choose another.`,
          )),
      ...(sameCaption === null
        ? []
        : problem(
            'caption-twice',
            `The caption of ${photo.called} is that of ${sameCaption.called} once more. Say what this photo shows.`,
          )),
    ];
  });
}

/** The one that had the same before; the first of a kind is remembered. */
function seen(known: Map<string, PlacedPhoto>, key: string, photo: PlacedPhoto) {
  const before = known.get(key) ?? null;
  if (before === null) known.set(key, photo);
  return before;
}

function checkBody(photos: readonly PlacedPhoto[], paragraphs: readonly PlacedWords[]): Problem[] {
  const telling = photos.filter(({ words }) => isTelling(words));
  const keys = telling.map(keyWord);
  const found = new Map<PlacedPhoto, PlacedWords>();
  for (const paragraph of telling.length === 0 ? [] : paragraphs) {
    const text = paragraph.node.textContent.toLowerCase();
    const asked = telling.filter((photo, at) => !found.has(photo) && text.includes(keys[at] ?? ''));
    const words = asked.length === 0 ? '' : ` ${bareWords(text)} `;
    for (const photo of asked) if (words.includes(` ${photo.words} `)) found.set(photo, paragraph);
  }
  return telling.flatMap((photo) => {
    const paragraph = found.get(photo);
    if (paragraph === undefined) return [];
    return [
      {
        level: 'warning',
        code: 'caption-in-body',
        message: `The caption of ${theCalled(photo)} stands in ${theCalled(paragraph)} once more. Take it out of the body.`,
        where: paragraph.where,
      } satisfies Problem,
    ];
  });
}

/** A paragraph without a caption's longest word need not be read closely: a body may have thousands. */
function keyWord({ node, words }: PlacedPhoto): string {
  const caption = captionWords(node).toLowerCase();
  return words
    .split(' ')
    .filter((word) => caption.includes(word))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function isTelling(words: string): boolean {
  return words.split(' ').length >= TELLING.words || words.length >= TELLING.letters;
}
