import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../ui/icon';
import type { PaletteEntry, SelectionOffer } from './palette-entry';
import { PaletteRow } from './palette-row';
import styles from './palette.module.css';
import { rankEntries, readQuery } from './rank';
import { selectionEntry } from './selection-entry';
import { usePaletteStories } from './use-palette-stories';

export interface PaletteProps {
  /** Commands that can run now, and places of the open story. */
  readonly entries: readonly PaletteEntry[];
  /** What is offered for the text that is selected, or null. */
  readonly selection: SelectionOffer | null;
  /** Ids of what was run before, the newest first. */
  readonly recent: readonly string[];
  readonly onOpenStory: (id: string) => void;
  /** The palette is gone from the page when this is called; `chosen` is then to be run. */
  readonly onClose: (chosen: PaletteEntry | null) => void;
}

/** Finds a command, a place in the story or another story, by a few letters. */
export function Palette({ entries, selection, recent, onOpenStory, onClose }: PaletteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const query = useMemo(() => readQuery(typed), [typed]);
  const stories = usePaletteStories(query.words, onOpenStory);
  const groups = useMemo(
    () => rankEntries([...selectionEntry(typed, selection), ...entries, ...stories], query, recent),
    [typed, selection, entries, stories, query, recent],
  );
  const flat = groups.flatMap((group) => group.entries);
  const active = Math.min(at, flat.length - 1);
  const input = useReturnedFocus();
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const choose = (index: number): void => {
    const chosen = flat[index]?.entry;
    if (chosen !== undefined) onClose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') onClose(null);
    else if (event.key === 'Enter') choose(active);
    else if (step !== undefined && flat.length > 0)
      setAt((active + step + flat.length) % flat.length);
    else if (event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return createPortal(
    <div
      className={styles.scrim}
      data-print="no"
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose(null);
      }}
    >
      <div className={styles.palette} role="dialog" aria-modal="true" aria-label="Commands">
        <div className={styles.field}>
          <Icon of={Search} />
          <input
            ref={input}
            role="combobox"
            aria-expanded={flat.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={flat.length > 0 ? `${id}-${active}` : undefined}
            aria-label="Find a command, a field or a story"
            placeholder="Find a command, a field or a story"
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <kbd>Esc</kbd>
        </div>
        <div
          className={styles.list}
          id={`${id}-list`}
          role="listbox"
          aria-label="Results"
          onPointerDown={(event) => event.preventDefault()}
        >
          {groups.map(({ group, entries: shown }) => (
            <div key={group} role="group" aria-label={group}>
              <div className={styles.group} role="presentation">
                {group}
              </div>
              {shown.map((ranked) => {
                const index = flat.indexOf(ranked);
                return (
                  <PaletteRow
                    key={ranked.entry.id}
                    id={`${id}-${index}`}
                    ranked={ranked}
                    active={index === active}
                    onPoint={() => setAt(index)}
                    onChoose={() => onClose(ranked.entry)}
                  />
                );
              })}
            </div>
          ))}
        </div>
        {flat.length === 0 && (
          <p className={styles.none} role="status">
            Nothing matches “{query.words}”.
          </p>
        )}
        <div className={styles.hints}>
          <span>
            <kbd>↑↓</kbd>Move
          </span>
          <span>
            <kbd>↩</kbd>Run
          </span>
          <span className={styles.grow} />
          <span>&gt; commands only</span>
          <span># stories only</span>
        </div>
      </div>
    </div>,
    document.body,
  );
}

/** Takes the focus, and gives it back to where it was: to the caret, most of the time. */
function useReturnedFocus() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  return input;
}
