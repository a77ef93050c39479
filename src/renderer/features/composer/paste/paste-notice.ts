import type { Review } from '@shared/story/review';
import type { PasteAccount } from '../../../desk/clipboard/clean-clipboard';

/** So many pictures are named; of more, the first. */
const MOST_NAMES = 3;
/** A longer name is cut. */
const LONGEST_NAME = 60;

/** What a paste did besides bringing words, in one line; empty where there is nothing to say. */
export function pasteNotice(account: PasteAccount, { suggestions, comments }: Review): string {
  const { pictures, places, links, tables, notes } = account;
  const came = [
    counted(Object.keys(suggestions).length, 'suggested edit'),
    counted(Object.keys(comments).length, 'comment'),
  ].filter((each) => each !== '');
  const left = [
    pictures.length === 0 ? '' : `${counted(pictures.length, 'picture')}${named(pictures)}`,
    counted(account.comments, 'comment'),
  ].filter((each) => each !== '');
  return [
    came.length === 0 ? '' : `Kept, to be settled: ${came.join(' and ')}.`,
    places === 0
      ? ''
      : `${counted(places, 'photo')} with ${places === 1 ? 'its caption waits for its file' : 'their captions wait for their files'}.`,
    tables === 0 ? '' : `${counted(tables, 'table')} set as a line for each row.`,
    notes === 0 ? '' : `${counted(notes, 'note')} at the end.`,
    links === 0 ? '' : `${counted(links, 'link')} without a safe address taken off.`,
    left.length === 0 ? '' : `Left out: ${left.join(' and ')}.`,
    pictures.length === 0 ? '' : 'Add pictures as files, with caption and credit.',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** What is said when markup was too much to be read and its words came as plain text. */
export function hugeNotice(words: number): string {
  return `Too much formatting to read at once: ${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'} pasted as plain text.`;
}

/** "1 comment", "3 comments"; empty for none. */
function counted(count: number, one: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
}

function named(pictures: readonly string[]): string {
  const names = pictures
    .filter((name) => name !== '')
    .map((name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name));
  if (names.length === 0) return '';
  const first = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  return ` (${first.join(', ')}${names.length > MOST_NAMES ? ' …' : ''})`;
}
