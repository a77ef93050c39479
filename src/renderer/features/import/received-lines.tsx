import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RecognisedLine } from '@shared/import/recognition';
import { Button } from '../../ui/button';
import { LongList, type LongListHandle } from './long-list';
import type { PreviewAction, PreviewState } from './preview-state';
import { ReceivedLine } from './received-line';
import { listMove } from './list-keys';
import styles from './received-lines.module.css';

export interface ReceivedLinesProps {
  readonly lines: readonly RecognisedLine[];
  readonly preview: PreviewState;
  readonly onAct: (action: PreviewAction) => void;
  readonly onOpenMenu: (line: number, anchor: Element) => void;
}

/** The text as received, line by line, with what each was recognised as. */
export function ReceivedLines({ lines, preview, onAct, onOpenMenu }: ReceivedLinesProps) {
  const list = useRef<LongListHandle>(null);
  const at =
    preview.current === null ? null : lines.findIndex(({ number }) => number === preview.current);
  const unsure = lines.filter(({ notSure }) => notSure).length;
  useEffect(() => {
    if (at !== null) list.current?.show(at);
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = listMove(event);
    if (move === null) return;
    event.preventDefault();
    onAct({ type: 'move', by: move });
  };
  return (
    <section className={styles.received} aria-labelledby="import-received" data-pane="received">
      <header className={styles.head}>
        <h2 id="import-received">As received</h2>
        <em>{lines.length === 1 ? '1 line' : `${lines.length.toLocaleString('en-GB')} lines`}</em>
        {unsure > 0 && (
          <Button kind="text" keys="Mod+;" onClick={() => onAct({ type: 'next-not-sure' })}>
            {unsure === 1 ? '1 line not sure' : `${unsure} lines not sure`}
          </Button>
        )}
      </header>
      <div
        className={styles.frame}
        data-digits={Math.max(2, String(lines.length).length)}
        role="group"
        aria-label="Lines and what each was recognised as"
        onKeyDown={onKeyDown}
      >
        <LongList
          ref={list}
          className={styles.list}
          count={lines.length}
          estimate={46}
          kept={at}
          item={(index) => {
            const line = lines[index];
            if (!line) return null;
            const current = line.number === preview.current;
            const hasKeys = preview.list === 'lines';
            return (
              <ReceivedLine
                line={line}
                current={current}
                hasKeys={hasKeys}
                menuOpen={current && hasKeys && preview.menuOpen}
                onGo={(number) => onAct({ type: 'go', line: number, list: 'lines' })}
                onOpenMenu={onOpenMenu}
              />
            );
          }}
        />
      </div>
    </section>
  );
}
