import { directionOf } from '../elements/direction';
import type { Print, Reader } from '../elements/print';
import type { HouseStyle, PictureRules } from '../house-style/house-style';
import { bareCredit, printCredit, printDate } from '../house-style/print-forms';
import type { MediaRecord } from '../story/story';
import { mediaNames } from './file-names';
import { MEDIA_FOLDER, pictureFilesOf, pictureOf } from './page-pictures';
import type { Published } from './published';

/** The words of the download link under a player. */
const AUDIO_DOWNLOAD = 'Download the audio (MP3)';

/** What the elements of a story must know to print themselves; `media` are the files that the story holds. */
export function printOf(
  { doc, language }: Published,
  media: readonly MediaRecord[],
  houseStyle: HouseStyle,
): Print {
  const names = mediaNames(media);
  const records = new Map(media.map((record) => [record.hash, record]));
  const { widths, base } = pictureRules(houseStyle);
  const filesOf = pictureFilesOf(media, widths);
  return {
    direction: directionOf(language),
    labels: labelsOf(houseStyle),
    credit: (creditLine) => printCredit(houseStyle, creditLine),
    date: (day) => printDate(houseStyle, day),
    media: (hash) => {
      const record = records.get(hash);
      const name = names.get(hash);
      if (!record || name === undefined) return null;
      return {
        src: base + MEDIA_FOLDER + name,
        type: record.type,
        width: record.width,
        height: record.height,
      };
    },
    picture: (photo) => {
      const files = filesOf(photo);
      return files && pictureOf(files, photo, houseStyle.exportCss, base);
    },
    standsInCopy: (words) => {
      const sought = bareWords(words);
      return (
        sought !== '' &&
        doc.children.some((part) => part.type.name === 'body' && copyHolds(part, sought))
      );
    },
  };
}

/** What the elements must know to read themselves back from a page in that house style. */
export function readerOf(
  houseStyle: HouseStyle,
  mediaHash: Reader['mediaHash'],
  foreign: Reader['foreign'],
): Reader {
  return {
    labels: labelsOf(houseStyle),
    credit: (printed) => bareCredit(houseStyle, printed) ?? printed.trim(),
    mediaHash,
    foreign,
  };
}

const USUAL_PICTURES: PictureRules = { widths: [], base: '' };

/** How an export in that house style makes and names media. */
export function pictureRules({ pictures = USUAL_PICTURES }: HouseStyle): PictureRules {
  return pictures;
}

function labelsOf({ labels }: HouseStyle): Print['labels'] {
  return { ...labels, audioDownload: AUDIO_DOWNLOAD };
}

function copyHolds(body: Published['doc'], sought: string): boolean {
  return body.children.some(
    ({ type, textContent }) => type.name === 'paragraph' && bareWords(textContent).includes(sought),
  );
}

/** Without quotation marks and the end mark, which a pulled sentence gains or loses. */
function bareWords(text: string): string {
  return text
    .replace(/["“”„‘’«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:…]+$/u, '')
    .toLowerCase();
}
