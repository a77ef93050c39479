import type { PhotoRow } from '@shared/contract/photo-channels';
import { AI_SOURCES } from '@shared/elements/photo/photo-facts';
import type { MediaRecord } from '@shared/story/story';
import { figure } from '../fact-words';

/** Characters of a caption that a tile can show on its two lines. */
const TITLE_MAX = 90;

/** What a picture is called in a list: the first words of its caption or headline, else its file's name. */
export function titleOf({ name, facts = {} }: MediaRecord): string {
  const words = (facts.caption ?? facts.headline ?? name).replace(/\s+/gu, ' ').trim();
  if (words.length <= TITLE_MAX) return words || name;
  const cut = words.slice(0, TITLE_MAX);
  const end = cut.lastIndexOf(' ');
  return `${end > TITLE_MAX / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Whose it is, as the desk credits it; empty where nothing is known. */
export function creditOf({ facts = {} }: MediaRecord): string {
  return facts.creditLine ?? facts.creator ?? '';
}

/** "3 stories", "Not used". */
export function storiesWords(stories: number): string {
  if (stories === 0) return 'Not used';
  return stories === 1 ? '1 story' : `${figure(stories)} stories`;
}

/** Whether readers have to be told that a machine made it. */
export function isMadeByMachine({ facts = {} }: MediaRecord): boolean {
  return AI_SOURCES.has(facts.digitalSource ?? '');
}

/** A picture whose rights end within so many days is pointed at while there is time to ask for more. */
const SOON_DAYS = 30;

/** The end of a picture's rights, where it is past or near. */
export interface RightsEnd {
  readonly isPast: boolean;
  /** "ends 3 April", "ended 3 Apr 2025". */
  readonly words: string;
}

/** What to say of the end of the rights on `today` (YYYY-MM-DD); null while it is far off or not known. */
export function rightsEnd({ facts = {} }: MediaRecord, today: string): RightsEnd | null {
  const day = facts.expiresOn ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return null;
  const left = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  if (!(left <= SOON_DAYS)) return null;
  const words = (day.slice(0, 4) === today.slice(0, 4) ? DAY : DAY_OF_YEAR).format(
    new Date(`${day}T00:00:00Z`),
  );
  return left < 0
    ? { isPast: true, words: `ended ${words}` }
    : { isPast: false, words: `ends ${words}` };
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "1,000 photos", "12 of 1,000 photos". */
export function countWords(shown: number, total: number): string {
  const all = total === 1 ? '1 photo' : `${figure(total)} photos`;
  return shown === total ? all : `${figure(shown)} of ${all}`;
}

/** The calendar day on this machine's clock: "2026-03-28". */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Everything that a row says, for those who hear it: "The quay. Northlight. 3 stories." */
export function spokenRow({ media, stories }: PhotoRow, today: string): string {
  const end = rightsEnd(media, today);
  return [
    titleOf(media),
    creditOf(media),
    storiesWords(stories),
    isMadeByMachine(media) ? 'Made by AI' : '',
    end === null ? '' : `Rights: ${end.words}`,
  ]
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
