import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RecognisedLine } from '@shared/import/recognition';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { usePlatform } from '../../ui/keys-context';
import { listMove, TRAY_KEYS } from './list-keys';
import { LongList, type LongListHandle } from './long-list';
import { inList, type PreviewAction, type PreviewState } from './preview-state';
import styles from './tray.module.css';

export interface TrayProps {
  readonly lines: readonly RecognisedLine[];
  readonly preview: PreviewState;
  readonly onAct: (action: PreviewAction) => void;
  readonly onOpenMenu: (line: number, anchor: Element) => void;
}

/** What was left out of the story, with the reason: each line can be taken in after all. */
export function Tray({ lines, preview, onAct, onOpenMenu }: TrayProps) {
  const platform = usePlatform();
  const list = useRef<LongListHandle>(null);
  const tray = inList('tray', lines);
  const hasKeys = preview.list === 'tray';
  const at = hasKeys ? tray.findIndex(({ number }) => number === preview.current) : -1;
  useEffect(() => {
    if (at >= 0) list.current?.show(at);
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = listMove(event);
    if (move === null) return;
    event.preventDefault();
    onAct({ type: 'move', by: move });
  };
  return (
    <section className={styles.tray} aria-labelledby="import-tray" data-pane="tray">
      <header className={styles.head}>
        <h2 id="import-tray">Tray</h2>
        <em>
          {tray.length === 0
            ? 'Nothing left out'
            : tray.length === 1
              ? '1 line left out'
              : `${tray.length.toLocaleString('en-GB')} lines left out`}
        </em>
        {tray.length > 0 && (
          <button type="button" className={styles.go} onClick={() => onAct({ type: 'to-tray' })}>
            <Kbd keys={TRAY_KEYS[platform].down} />
            Go to tray
          </button>
        )}
      </header>
      {tray.length > 0 && (
        <div
          className={styles.frame}
          role="group"
          aria-label="Lines left out"
          onKeyDown={onKeyDown}
        >
          <LongList
            ref={list}
            className={styles.list}
            count={tray.length}
            estimate={30}
            kept={at < 0 ? null : at}
            item={(index) => {
              const line = tray[index];
              return line ? (
                <TrayLine
                  line={line}
                  first={index === 0}
                  current={hasKeys && line.number === preview.current}
                  hasKeys={hasKeys}
                  menuOpen={preview.menuOpen}
                  onOpenMenu={onOpenMenu}
                />
              ) : null;
            }}
          />
        </div>
      )}
    </section>
  );
}

interface TrayLineProps {
  readonly line: RecognisedLine;
  readonly first: boolean;
  readonly current: boolean;
  readonly hasKeys: boolean;
  readonly menuOpen: boolean;
  readonly onOpenMenu: (line: number, anchor: Element) => void;
}

function TrayLine({
  line: { number, text, reason, picture },
  first,
  current,
  hasKeys,
  menuOpen,
  onOpenMenu,
}: TrayLineProps) {
  const words = text === '' && picture !== null ? 'A picture without alt text' : text.slice(0, 400);
  const take = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current && !menuOpen) take.current?.focus({ preventScroll: true });
  }, [current, menuOpen]);
  return (
    <div className={styles.line}>
      <span className={styles.number}>{number}</span>
      <p title={words}>{words}</p>
      <em>{reason}</em>
      <Button
        ref={take}
        kind="text"
        className={styles.take}
        tabIndex={current || (first && !hasKeys) ? 0 : -1}
        aria-label={`Take line ${number} in as…`}
        aria-haspopup="menu"
        onClick={(event) => onOpenMenu(number, event.currentTarget)}
      >
        Take in as…
      </Button>
    </div>
  );
}
