import type { Node } from '@tiptap/pm/model';
import { OPENING } from '../../elements/photo/alt-text.checks';
import { bareWords, captionWords, creditWords } from '../../elements/photo/photo-texts';
import { printCredit } from '../../house-style/print-forms';
import { photosOf } from '../../story/copy';
import { takeOut } from './fix-copy';
import type { MakeFix } from './fix';

/** What leads to a name at the end of a caption. */
const LEADS =
  /[\s/([|—–-]*(?:(?:photo|photograph|picture|image)(?: by|:| credit:)|credit:)?[\s/([|—–-]*$/iu;

/** Only a caption of plain words is cut: locked words and slots are its template's. */
export const fixCreditTwice: MakeFix = ({ node: photo }, { houseStyle }) => {
  const caption = photo.firstChild;
  const text = caption?.textContent ?? '';
  if (caption?.children.every(({ isText }) => isText) !== true) return null;
  const credit = creditWords(photo);
  const at = text.toLowerCase().lastIndexOf(credit.toLowerCase());
  if (credit === '' || at < 0) return null;
  const [label = ''] = printCredit(houseStyle, credit)
    .split(credit)
    .map((part) => part.trim());
  const before = text.slice(0, at).trimEnd();
  const bare = label !== '' && before.endsWith(label) ? before.slice(0, -label.length) : before;
  const kept = bare.replace(LEADS, '').trimEnd().length;
  if (kept === 0) return null;
  return {
    title: 'Take it out of the caption',
    done: 'Credit taken out of the caption',
    safe: true,
    // The caption opens one position into the photo, its words two.
    change: (tr, pos) => {
      tr.delete(pos + 2 + kept, pos + 2 + text.length);
    },
  };
};

export const fixFileNote: MakeFix = ({ node: photo }) => ({
  title: 'Write “File photo:”',
  done: '“File photo:” written before the caption',
  safe: false,
  change: (tr, pos) => {
    tr.insert(pos + 2, photo.type.schema.text('File photo: '));
  },
});

/** What a screen reader says itself. */
export const fixAltOpening: MakeFix = ({ node: photo }) => {
  const alt = String(photo.attrs['altText']).trim();
  const rest = alt.replace(OPENING, '').trim();
  if (rest === alt || rest === '') return null;
  return {
    title: 'Begin with what is to be seen',
    done: 'Alt text begins with what is to be seen',
    safe: true,
    change: (tr, pos) => {
      tr.setNodeAttribute(pos, 'altText', rest.charAt(0).toUpperCase() + rest.slice(1));
    },
  };
};

/** Only a paragraph that is a caption and nothing else, but for its credit. */
export const fixCaptionInBody: MakeFix = (place, story) => {
  const words = bareWords(place.node.textContent);
  return photosOf(story.doc).some((photo) => saysOnly(words, photo))
    ? takeOut('the caption from the body')(place, story)
    : null;
};

function saysOnly(words: string, photo: Node): boolean {
  const caption = bareWords(captionWords(photo));
  const credit = bareWords(creditWords(photo));
  return (
    caption !== '' &&
    (words === caption ||
      (credit !== '' && [`${caption} ${credit}`, `${caption} photo ${credit}`].includes(words)))
  );
}
