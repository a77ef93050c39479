import { ChevronDown } from 'lucide-react';
import { memo, useEffect, useId, useRef } from 'react';
import { familyOf, isLeftOut, kindName, type LineKind } from '@shared/import/line-kind';
import type { RecognisedLine } from '@shared/import/recognition';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import families from './kind-families.module.css';
import styles from './received-line.module.css';

/** A longer line is shown as far as this, in characters: the rest is in the story all the same. */
const SHOWN = 4000;

export interface ReceivedLineProps {
  readonly line: RecognisedLine;
  readonly current: boolean;
  /** Whether the keys are in this list, so that the current line takes the focus. */
  readonly hasKeys: boolean;
  readonly menuOpen: boolean;
  readonly onGo: (line: number) => void;
  /** The menu hangs under `anchor`. */
  readonly onOpenMenu: (line: number, anchor: Element) => void;
}

/** One line as received: number, kind, words. */
export const ReceivedLine = memo(function ReceivedLine({
  line,
  current,
  hasKeys,
  menuOpen,
  onGo,
  onOpenMenu,
}: ReceivedLineProps) {
  const id = useId();
  const label = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current && hasKeys && !menuOpen) label.current?.focus({ preventScroll: true });
  }, [current, hasKeys, menuOpen]);
  const second = secondGuessOf(line);
  return (
    <div
      className={classNames(
        styles.line,
        families[familyOf(line.kind)],
        isLeftOut(line.kind) && styles.out,
        line.notSure && styles.unsure,
        current && styles.current,
      )}
      data-line={line.number}
    >
      <span className={styles.number} aria-hidden="true">
        {line.number}
      </span>
      <button
        ref={label}
        type="button"
        className={styles.label}
        tabIndex={current ? 0 : -1}
        data-pane-entry={current || undefined}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        aria-current={current || undefined}
        aria-label={nameOf(line)}
        aria-describedby={id}
        onClick={(event) =>
          onOpenMenu(line.number, event.currentTarget.nextElementSibling ?? event.currentTarget)
        }
      >
        <b>
          {kindName(line.kind)}
          {current && <Icon of={ChevronDown} size={12} />}
        </b>
        {second !== null && <span>{second}</span>}
      </button>
      <div className={styles.words} onClick={() => onGo(line.number)}>
        <p id={id}>
          <Words line={line} />
        </p>
      </div>
    </div>
  );
});

function Words({ line: { text, credit } }: { readonly line: RecognisedLine }) {
  if (text.length > SHOWN)
    return (
      <>
        {text.slice(0, SHOWN)}…{' '}
        <em className={styles.more}>
          {(text.length - SHOWN).toLocaleString('en-GB')} characters more
        </em>
      </>
    );
  if (credit === null) return <>{text}</>;
  return (
    <>
      {text.slice(0, credit.from)}
      <span className={styles.credit}>{text.slice(credit.from, credit.to)}</span>
      {text.slice(credit.to)}
    </>
  );
}

/** Under the kind: what it might be instead, or what else it holds. */
function secondGuessOf({ kind, notSure, secondGuess, credit }: RecognisedLine): string | null {
  if (notSure && secondGuess !== null) return `or ${inSentence(secondGuess)}?`;
  return kind === 'caption' && credit !== null ? kindName('credit') : null;
}

function nameOf({ number, kind, notSure, secondGuess }: RecognisedLine): string {
  const doubt = notSure
    ? `, not sure${secondGuess === null ? '' : `, or ${inSentence(secondGuess)}`}`
    : '';
  return `Line ${number}: ${kindName(kind)}${doubt}`;
}

function inSentence(kind: LineKind): string {
  return kindName(kind).toLowerCase();
}
