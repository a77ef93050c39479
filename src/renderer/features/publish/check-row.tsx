import { useState } from 'react';
import type { PreflightRow } from '@shared/export/preflight';
import type { Level } from '@shared/result/problem';
import { atEscape } from '../../ui/at-escape';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import { TextField } from '../../ui/text-field';
import styles from './check-list.module.css';
import { placeWords } from './place-words';

/** What can be done about a row. */
export interface RowActions {
  readonly onGoTo: (where: string) => void;
  readonly onFix: (row: PreflightRow) => void;
  /** The name that a waiver is given in, as far as the desk knows it. */
  readonly userName: string;
  readonly onWaive: (row: PreflightRow, name: string, reason: string) => void;
  readonly onTakeBack: (row: PreflightRow) => void;
}

interface CheckRowProps extends RowActions {
  readonly row: PreflightRow;
  readonly level: Level;
  /** What the program can do about it: "Make it a crosshead"; null for nothing. */
  readonly fix: string | null;
}

/** What is decided on in the Review tab. */
const REVIEW = new Set(['suggestion-open', 'comment-open']);

/** A finding: the way to its cause, what the program can do about it, and, where the house allows it, to let it pass with a name and a reason. */
export function CheckRow({ row, level, fix, ...acts }: CheckRowProps) {
  const { onGoTo, onFix, userName, onWaive, onTakeBack } = acts;
  const { message, where, waiver, canWaive, problem } = row;
  const [waiving, setWaiving] = useState(false);
  const place = placeWords(where);
  const isReview = problem !== null && REVIEW.has(problem.code);
  const words = (
    <>
      <LevelMark level={level} />
      <span>
        {message}
        {waiver !== null && <small>{`Waived by ${waiver.name}: ${waiver.reason}`}</small>}
      </span>
    </>
  );
  return (
    <li className={styles.finding}>
      {place === null || where === undefined ? (
        <p className={styles.row} tabIndex={-1}>
          {words}
        </p>
      ) : (
        <button type="button" className={styles.row} onClick={() => onGoTo(where)}>
          {words}
          <em>Go to {place}</em>
        </button>
      )}
      {isReview && (
        <Button kind="link" size="small" onClick={() => onGoTo('review')}>
          Decide in Review
        </Button>
      )}
      {fix !== null && (
        <Button kind="link" size="small" onClick={() => onFix(row)}>
          {fix}
        </Button>
      )}
      {waiver !== null && (
        <Button kind="link" size="small" onClick={() => onTakeBack(row)}>
          Take back the waiver
        </Button>
      )}
      {waiver === null && canWaive && !waiving && (
        <Button kind="link" size="small" onClick={() => setWaiving(true)}>
          Waive…
        </Button>
      )}
      {waiver === null && waiving && (
        <WaiverForm
          userName={userName}
          onWaive={(name, reason) => {
            setWaiving(false);
            onWaive(row, name, reason);
          }}
          onLeave={() => setWaiving(false)}
        />
      )}
    </li>
  );
}

/** A waiver has a name and a reason, which stay with the story. */
function WaiverForm({
  userName,
  onWaive,
  onLeave,
}: {
  readonly userName: string;
  readonly onWaive: (name: string, reason: string) => void;
  readonly onLeave: () => void;
}) {
  const [name, setName] = useState(userName);
  const [reason, setReason] = useState('');
  const isWhole = name.trim() !== '' && reason.trim() !== '';
  return (
    <form
      className={styles.waiver}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onWaive(name, reason);
      }}
      onKeyDown={atEscape(onLeave)}
    >
      <TextField
        label="Reason"
        value={reason}
        onChange={setReason}
        maxLength={2000}
        // The form was asked for by its button: the writer goes on in it.
        autoFocus
      />
      <TextField label="Your name" value={name} onChange={setName} maxLength={200} />
      <div className={styles.choices}>
        <Button size="small" onClick={onLeave}>
          Cancel
        </Button>
        <Button size="small" kind="primary" submit blocked={!isWhole}>
          Waive
        </Button>
      </div>
    </form>
  );
}
