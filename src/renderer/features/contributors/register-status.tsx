import type { Contributor } from '@shared/contract/contributor';
import { staleParts } from '@shared/register/last-checked';
import { Kbd } from '../../ui/kbd';
import { LevelMark } from '../../ui/level-mark';
import { KeyHint, StatusBar } from '../../ui/status-bar';

export interface RegisterStatusProps {
  readonly all: readonly Contributor[] | null;
  readonly today: string;
  readonly months: number;
  /** Brings those whose check is the oldest to the top. */
  readonly onStale: () => void;
}

/** How many people there are, how many are to be checked, and what the keys do. */
export function RegisterStatus({ all, today, months, onStale }: RegisterStatusProps) {
  const stale = (all ?? []).filter((person) => staleParts(person, today, months).length > 0).length;
  const count = all?.length ?? 0;
  return (
    <StatusBar
      label="About the register"
      counts={
        <>
          {all !== null && (
            <span>
              <b>{count}</b> {count === 1 ? 'contributor' : 'contributors'}
            </span>
          )}
          {stale > 0 && (
            <button type="button" onClick={onStale}>
              <LevelMark level="warning" />
              {stale} to verify
            </button>
          )}
        </>
      }
    >
      <KeyHint keys={<kbd>↑↓</kbd>}>Contributor</KeyHint>
      <KeyHint keys={<Kbd keys="Enter" />}>Edit</KeyHint>
      <KeyHint keys={<kbd>N</kbd>}>New story</KeyHint>
      <KeyHint keys={<kbd>V</kbd>}>Mark verified</KeyHint>
    </StatusBar>
  );
}
