import type { BackupRow } from '@shared/contract/backup-channels';
import { printBytes } from './library-folder';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** A moment as the settings print it: "Today 12:00", "Yesterday 18:40", "8 February 09:15"; the year where it is another. */
export function backupTime(iso: string, now: Date): string {
  const made = new Date(iso);
  return `${dayWords(made, now)} ${CLOCK.format(made)}`;
}

/** What a backup holds: "12 stories, 3.4 MB". */
export function backupSize({ stories, bytes }: BackupRow): string {
  return `${stories === 1 ? '1 story' : `${stories.toLocaleString('en-GB')} stories`}, ${printBytes(bytes)}`;
}

/** How many there are: "19, the oldest from 8 February 09:15". `backups` are newest first. */
export function keptWords(backups: readonly BackupRow[], damaged: number, now: Date): string {
  const oldest = backups.at(-1);
  const kept =
    oldest === undefined
      ? 'None yet'
      : backups.length === 1
        ? 'One'
        : `${backups.length}, the oldest from ${backupTime(oldest.madeAt, now).replace(/^[TY]/u, (letter) => letter.toLowerCase())}`;
  return damaged === 0 ? kept : `${kept}; ${damaged} found damaged and not counted`;
}

function dayWords(made: Date, now: Date): string {
  const days = dayNumber(now) - dayNumber(made);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return (made.getFullYear() === now.getFullYear() ? DAY : DAY_OF_YEAR).format(made);
}

/** Whole days on the clock of this machine, so that summer time makes no day longer. */
function dayNumber(moment: Date): number {
  return Math.round(
    Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000,
  );
}
