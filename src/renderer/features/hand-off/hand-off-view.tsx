import { ChevronDown, ChevronUp } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { changesOf, chosenAtFirst, compareHandOff } from '@shared/hand-off/compare-hand-off';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { SegmentedControl } from '../../ui/segmented-control';
import type { HandOffLayout } from './change-row';
import { HandOffFoot } from './hand-off-foot';
import { HandOffRows } from './hand-off-rows';
import styles from './hand-off-view.module.css';
import { basisWords, countWords } from './hand-off-words';
import { useChangeKeys } from './use-change-keys';

/** A story that came back, beside the story here. */
export type Returned = NonNullable<Reply<'hand-off:returned'>>;

export interface HandOffViewProps {
  readonly returned: Returned;
  /** Takes the changes of these ids over. Null: done; otherwise why not. */
  readonly onTake: (taken: readonly string[]) => Promise<DeskError | null>;
  /** Makes it a story of its own. */
  readonly onKeepApart: () => Promise<DeskError | null>;
  /** Leaves the story here as it is. */
  readonly onLeave: () => void;
}

const LAYOUTS = [
  { value: 'sides', label: 'Side by side' },
  { value: 'one', label: 'In line' },
] as const;

/** What a colleague sent back, change by change, each taken over or left; over the whole window. */
export function HandOffView({ returned, onTake, onKeepApart, onLeave }: HandOffViewProps) {
  const { here, came, base, by, fileName } = returned;
  const rows = useMemo(() => compareHandOff(here, came, base), [here, came, base]);
  const changes = useMemo(() => changesOf(rows), [rows]);
  const [taken, setTaken] = useState(() => chosenAtFirst(rows));
  const [layout, setLayout] = useState<HandOffLayout>('sides');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<DeskError | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const take = useCallback((id: string, wanted: boolean): void => {
    setTaken((now) => {
      const next = new Set(now);
      if (wanted) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const act = async (work: () => Promise<DeskError | null>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    setFailure(await work());
    setBusy(false);
  };
  const takeAll = (): void => setTaken(new Set(changes.map(({ id }) => id)));
  const confirm = (): void => {
    if (taken.size > 0) void act(() => onTake([...taken]));
  };
  const { onKeyDown, step } = useChangeKeys(list, { onTake: take, onConfirm: confirm, onLeave });
  useEffect(() => {
    list.current?.focus();
    step(1);
  }, [step]);
  return (
    <main
      className={styles.view}
      aria-label={`${fileName} beside the story here`}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <h1>Came back</h1>
        <span className={styles.name}>{fileName}</span>
        {by !== '' && <span>{`from ${by}`}</span>}
        <span className={styles.grow} />
        <Button onClick={() => void act(onKeepApart)}>Keep as a story of its own</Button>
      </header>
      <div className={styles.bar}>
        <SegmentedControl label="Layout" segments={LAYOUTS} value={layout} onChange={setLayout} />
        <span role="status">{countWords(changes, taken)}</span>
        <span className={styles.grow} />
        {changes.length > 0 && (
          <>
            <Button size="small" onClick={takeAll}>
              Take all
            </Button>
            <Button size="small" onClick={() => setTaken(new Set())}>
              Take none
            </Button>
            <IconButton label="Previous change" icon={ChevronUp} onClick={() => step(-1)} />
            <IconButton label="Next change" icon={ChevronDown} onClick={() => step(1)} />
          </>
        )}
      </div>
      <div className={styles.scroll} ref={list} tabIndex={0} role="group" aria-label="Changes">
        <p className={styles.basis}>{basisWords(base !== null, changes)}</p>
        {layout === 'sides' && (
          <div className={classNames(styles.title, styles.sides)}>
            <b>Here</b>
            <b>Came back</b>
          </div>
        )}
        <HandOffRows rows={rows} sender={by} layout={layout} taken={taken} onTake={take} />
      </div>
      <HandOffFoot
        taken={changes.filter(({ id }) => taken.has(id)).length}
        busy={busy}
        failure={failure}
        onLeave={onLeave}
        onTake={confirm}
      />
    </main>
  );
}
