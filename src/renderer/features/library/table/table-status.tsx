import { Kbd } from '../../../ui/kbd';
import { KeyHint, StatusBar } from '../../../ui/status-bar';
import type { ShownPages } from './story-pages';

export interface TableStatusProps {
  readonly shown: ShownPages;
  /** All that the table could show: the desk, or the spike. Null before the library has answered. */
  readonly total: number | null;
  readonly isSpike: boolean;
}

const FIGURES = new Intl.NumberFormat('en-GB');

/** How many stories of how many, their words, and what the keys do. */
export function TableStatus({ shown, total, isSpike }: TableStatusProps) {
  const { found, words } = shown;
  return (
    <StatusBar
      label="About the library"
      counts={
        total === null ? null : total === 0 ? (
          <span>{isSpike ? 'Nothing spiked' : 'No stories'}</span>
        ) : (
          <>
            <span>
              <b>{FIGURES.format(found)}</b> of <b>{FIGURES.format(total)}</b>{' '}
              {total === 1 ? 'story' : 'stories'}
              {isSpike && ' in the spike'}
            </span>
            {found > 0 && (
              <span>
                {FIGURES.format(words)} {words === 1 ? 'word' : 'words'}
              </span>
            )}
          </>
        )
      }
    >
      {found > 0 && (
        <>
          <KeyHint keys={<Kbd keys="Enter" />}>Open</KeyHint>
          <KeyHint keys={<Kbd keys="Space" />}>Select</KeyHint>
          <KeyHint keys={<kbd>S</kbd>}>Status</KeyHint>
          <KeyHint keys={<kbd>D</kbd>}>Duplicate</KeyHint>
          <KeyHint keys={<kbd>P</kbd>}>Pin</KeyHint>
          {!isSpike && <KeyHint keys={<Kbd keys="Backspace" />}>Spike</KeyHint>}
        </>
      )}
    </StatusBar>
  );
}
