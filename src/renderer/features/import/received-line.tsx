import { ChevronDown } from 'lucide-react';
import { memo, useEffect, useId, useRef } from 'react';
import { familyOf, isLeftOut, kindName, type LineKind } from '@shared/import/line-kind';
import type { RecognisedLine } from '@shared/import/recognition';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import families from './kind-families.module.css';
import { PictureCame } from './picture-came';
import { ReviewWords, useCameAlong } from './review-words';
import styles from './received-line.module.css';
import { lineRuns, saidOf } from './what-came-along';

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
  const { review, pictures } = useCameAlong();
  const picture = line.picture === null ? undefined : pictures[line.picture];
  const said = current ? saidOf(line, review) : [];
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
        // A screen reader may focus any line: the arrows go on from there.
        onFocus={() => {
          if (!current) onGo(line.number);
        }}
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
        {picture !== undefined && <PictureCame picture={picture} small />}
        <p id={id}>
          {picture !== undefined && picture.altText === '' ? (
            <em className={styles.more}>{picture.record.name}, without alt text</em>
          ) : (
            <Words line={line} />
          )}
        </p>
        {said.length > 0 && (
          <ul className={styles.said} aria-label={`Comments on line ${line.number}`}>
            {said.map((words, at) => (
              <li key={at}>{words}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
});

function Words({ line }: { readonly line: RecognisedLine }) {
  const { review } = useCameAlong();
  const more = line.text.length - SHOWN;
  return (
    <>
      {lineRuns(line, review, SHOWN).map(({ text, marks, isCredit }, at) => (
        <ReviewWords key={at} marks={marks}>
          {isCredit ? <span className={styles.credit}>{text}</span> : text}
        </ReviewWords>
      ))}
      {more > 0 && (
        <>
          … <em className={styles.more}>{more.toLocaleString('en-GB')} characters more</em>
        </>
      )}
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
