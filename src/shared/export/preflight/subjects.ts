import { asksForSignOff } from '../sign-off/check-sign-off';
import type { PreparedStory } from '../prepare-story';
import type { Subject } from './checks';

/** Elements by the subject that they are; a photo is a picture only once its file is there. */
const ELEMENTS: Readonly<Record<string, readonly Subject[]>> = {
  photo: ['photos', 'agencies'],
  audio: ['audio'],
  linkCard: ['linkCards'],
  slot: ['slots'],
  editorsNote: ['blocks'],
  authorBio: ['blocks'],
  contributorCall: ['blocks'],
  deskBlock: ['blocks'],
  correction: ['blocks', 'corrections'],
};

/** What a story has for checks to look at. Whether its copy was read by the house's rules, the caller says. */
export function subjectsOf({ doc, story, houseStyle }: PreparedStory): ReadonlySet<Subject> {
  const found = new Set<Subject>(['story']);
  doc.descendants((node) => {
    for (const subject of ELEMENTS[node.type.name] ?? []) found.add(subject);
    if (node.type.name === 'photo' && typeof node.attrs['mediaHash'] === 'string')
      found.add('pictures');
    if (node.marks.some(({ type }) => type.name === 'link')) found.add('links');
  });
  if (houseStyle.agencies.length === 0) found.delete('agencies');
  if (houseStyle.photos.lead !== 'optional') found.add('lead');
  if (houseStyle.wordList.length > 0) found.add('wordList');
  if (story.contributors.some(({ contributorId }) => contributorId !== null))
    found.add('registered');
  if (story.signOff !== null || asksForSignOff(houseStyle)) found.add('signOff');
  return found;
}
