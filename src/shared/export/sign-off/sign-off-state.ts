import type { HouseStyle } from '../../house-style/house-style';
import { COPY_PARTS, type CopyPart, type SignOff } from '../../story/sign-off';
import type { Story } from '../../story/story';
import { prepareStory, type PreparedStory } from '../prepare-story';
import { copySums } from './copy-sums';

/** How an author's word stands to the copy: not given; given for this copy; given for other copy, and so void. */
export type SignOffState =
  | { readonly kind: 'none' }
  | { readonly kind: 'approved'; readonly signOff: SignOff }
  | {
      readonly kind: 'void';
      readonly signOff: SignOff;
      /** The parts that are not as they were when it was given, in page order. */
      readonly changed: readonly CopyPart[];
    };

/** Whether the author's word holds for the copy as it stands. */
export function signOffState(prepared: Pick<PreparedStory, 'story' | 'shown'>): SignOffState {
  const { signOff } = prepared.story;
  if (signOff === null) return { kind: 'none' };
  const { copyHash, parts } = copySums(prepared);
  if (signOff.copyHash === copyHash) return { kind: 'approved', signOff };
  const changed = COPY_PARTS.filter((part) => signOff.parts[part] !== parts[part]);
  return { kind: 'void', signOff, changed };
}

/** An author's word for a story's copy as it stands now. Refused, as null, without a name. */
export function signOffNow(
  story: Story,
  houseStyle: HouseStyle,
  given: Pick<SignOff, 'by' | 'on' | 'note'>,
): SignOff | null {
  const by = given.by.trim();
  if (by === '') return null;
  return {
    by,
    on: given.on,
    note: given.note.trim(),
    ...copySums(prepareStory(story, houseStyle)),
  };
}

const PART_WORDS: Readonly<Record<CopyPart, string>> = {
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  captions: 'captions',
  editorsNote: 'editor’s note',
  body: 'body',
  authorBio: 'author bio',
  corrections: 'corrections',
  contributorCall: 'contributor call',
};

/** Parts of the copy as the desk names them: "headline, body". */
export function copyPartWords(parts: readonly CopyPart[]): string {
  return parts.map((part) => PART_WORDS[part]).join(', ');
}
