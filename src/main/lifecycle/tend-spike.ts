import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import type { Backups } from '../backup/backups';
import type { IsOpen } from '../library/table/desk-table';
import type { Library } from '../library/open-library';

/** What the emptying of the spike stands on. */
export interface SpikeNeeds {
  readonly library: Pick<Library, 'table'>;
  readonly backups: Pick<Backups, 'state'>;
  /** How many days a spiked story is kept; null: for ever. */
  readonly days: () => number | null;
  readonly isOpen: IsOpen;
  readonly now: () => Date;
  readonly log: { note(message: string): void };
  readonly onRemoved: () => void;
}

const DAY = 86_400_000;

/**
 * Takes out of the library what has been in the spike for longer than the desk keeps it: only what the newest backup has,
 * and nothing that is open. To be called once a day.
 */
export async function emptySpike(
  needs: SpikeNeeds,
): Promise<Result<{ removed: number }, DeskError> | null> {
  const days = needs.days();
  if (days === null) return null;
  const state = await needs.backups.state();
  const newest = state.ok ? state.value.backups[0] : undefined;
  if (newest === undefined) return null;
  const due = Math.min(needs.now().getTime() - days * DAY, Date.parse(newest.madeAt));
  const done = needs.library.table.removeSpikedBefore(new Date(due), needs.isOpen);
  if (!done.ok) needs.log.note(`The spike: ${done.error.code}`);
  else if (done.value.removed > 0) {
    needs.log.note(`The spike: ${done.value.removed} removed after ${days} days`);
    needs.onRemoved();
  }
  return done;
}

/** The first look when the desk has come up and a backup may be made, then one a day. Milliseconds. */
const FIRST_AFTER = 10 * 60_000;

/** Looks after the spike for as long as the program runs. Gives what ends it. */
export function tendSpike(needs: SpikeNeeds, onFault: (fault: unknown) => void): () => void {
  const look = () => void emptySpike(needs).catch(onFault);
  const first = setTimeout(look, FIRST_AFTER);
  const daily = setInterval(look, DAY);
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
