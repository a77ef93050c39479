import type { KeptVersion } from '@shared/contract/version-channels';
import type { WordCounts } from '@shared/story/compare/word-changes';
import type { Text } from './story-history';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** What the desk calls a version. */
function versionTitle({ name, kind }: KeptVersion): string {
  if (name !== '') return name;
  return kind === 'automatic' ? 'Kept by itself' : 'Version saved';
}

/** What the desk calls a text of the history. */
export function textTitle(text: Text): string {
  return text === 'now' ? 'Now' : versionTitle(text);
}

/** "Ines Hart, 84 words in, 12 out", or how many words it has where that is not known; of nobody where none is named. */
export function versionFacts({ who, words }: KeptVersion, counts: WordCounts | null): string {
  const said = counts === null ? counted(words) : inAndOut(counts);
  return [who, said].filter((part) => part !== '').join(', ');
}

/** "84 words in, 12 out". */
export function inAndOut({ wordsIn, wordsOut }: WordCounts): string {
  return `${counted(wordsIn)} in, ${wordsOut.toLocaleString('en-GB')} out`;
}

function counted(words: number): string {
  return `${words.toLocaleString('en-GB')} ${words === 1 ? 'word' : 'words'}`;
}

/** "12:04". */
export function timeOf({ keptAt }: KeptVersion): string {
  return CLOCK.format(new Date(keptAt));
}

/** "Sat, 28 March 2026". */
export function dayOf({ keptAt }: KeptVersion): string {
  return DAY.format(new Date(keptAt));
}

/** What a desk calls a day that `dayOf` gives; null where that is the date alone. */
export function dayName(day: string, now: Date): 'Today' | 'Yesterday' | null {
  if (day === DAY.format(now)) return 'Today';
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return day === DAY.format(yesterday) ? 'Yesterday' : null;
}

/** Versions of one day of the desk's clock, in the order of the list. */
export interface VersionDay {
  readonly day: string;
  readonly versions: readonly KeptVersion[];
}

/** The list by day. Neighbours alone are put together, so that a clock that was set back reorders nothing. */
export function byDay(versions: readonly KeptVersion[]): VersionDay[] {
  const days: { day: string; versions: KeptVersion[] }[] = [];
  for (const version of versions) {
    const day = dayOf(version);
    const last = days.at(-1);
    if (last?.day === day) last.versions.push(version);
    else days.push({ day, versions: [version] });
  }
  return days;
}
