import { useEffect, useRef } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { Kbd } from '../../ui/kbd';
import { moveAmongButtons } from '../../ui/move-among-buttons';
import styles from './starts.module.css';

/** A way to begin. */
export interface Start {
  readonly label: string;
  readonly words: string;
  readonly command: CommandId;
}

export interface StartsProps {
  readonly starts: readonly Start[];
  /** Take the focus when shown: on an empty desk there is nothing else to do. */
  readonly eager: boolean;
  readonly onChoose: (command: CommandId) => void;
}

/** Ways to begin, one below the other; ↑ ↓ move, Enter chooses. */
export function Starts({ starts, eager, onChoose }: StartsProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // It may come late: whoever has begun to type by then goes on typing.
    const isTyping = document.activeElement instanceof HTMLInputElement;
    if (eager && !isTyping) list.current?.querySelector('button')?.focus();
  }, [eager]);
  return (
    <ul ref={list} className={styles.starts} onKeyDown={moveAmongButtons}>
      {starts.map(({ label, words, command }) => (
        <li key={command}>
          <button type="button" onClick={() => onChoose(command)}>
            <b>{label}</b>
            <span>{words}</span>
            <Kbd of={command} />
          </button>
        </li>
      ))}
    </ul>
  );
}
