import type { HTMLAttributes, Ref } from 'react';
import type { StoryRow } from '@shared/contract/channels';
import { classNames } from '../../ui/class-names';
import { STATUS_WORDS, StatusGlyph } from '../../ui/status-glyph';
import { rowDay, rowTime } from './row-time';
import { snippetParts } from './snippet-parts';
import { rowHeadline } from './story-order';
import styles from './story-row.module.css';

const FIGURES = new Intl.NumberFormat('en-GB');

export interface StoryRowViewProps extends HTMLAttributes<HTMLDivElement> {
  readonly row: StoryRow;
  readonly open: boolean;
  readonly active: boolean;
  readonly now: Date;
  readonly ref?: Ref<HTMLDivElement>;
}

/** One story in the list: headline, where the search found it, who, when, how far, how long. */
export function StoryRowView({ row, open, active, now, className, ...rest }: StoryRowViewProps) {
  const headline = rowHeadline(row);
  return (
    <div
      role="option"
      aria-selected={open}
      className={classNames(styles.row, open && styles.open, active && styles.active, className)}
      {...rest}
    >
      <h3 className={classNames(styles.headline, headline === '' && styles.unnamed)}>
        {headline || 'No headline yet'}
      </h3>
      {row.snippet !== null && row.snippet !== '' && (
        <p className={styles.snippet}>
          {snippetParts(row.snippet).map((part, at) =>
            part.hit ? <mark key={at}>{part.words}</mark> : part.words,
          )}
        </p>
      )}
      <div className={styles.meta}>
        <span className={styles.who}>{row.contributors || 'No contributor'}</span>
        <time dateTime={row.modifiedAt}>{rowTime(row.modifiedAt, now)}</time>
      </div>
      <div className={styles.meta}>
        <span className={styles.status}>
          <StatusGlyph status={row.status} />
          {STATUS_WORDS[row.status]}
        </span>
        <span>{rowLength(row, now)}</span>
      </div>
    </div>
  );
}

/** How long the copy is; where there is none yet, when it is due. */
function rowLength({ bodyWords, dueAt }: StoryRow, now: Date): string {
  if (bodyWords === 0 && dueAt !== null) return `Due ${rowDay(new Date(dueAt), now)}`;
  return bodyWords === 1 ? '1 word' : `${FIGURES.format(bodyWords)} words`;
}
