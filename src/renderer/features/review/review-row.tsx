import { memo, useEffect, useRef } from 'react';
import type { OpenItem, OpenThread } from '@shared/story/review/open-review';
import { reviewRowId } from '../../desk/review/story-review';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { initialsOf } from '../../ui/initials';
import { ChangeWords, short } from './change-words';
import type { ReviewActions } from './review-actions';
import { saidAt } from './review-time';
import { authorWords, itemWords } from './review-words';
import styles from './review-panel.module.css';

export interface ReviewRowProps {
  readonly item: OpenItem;
  /** The hue of each author, by name. */
  readonly hueOf: (author: string) => number;
  readonly own: string;
  readonly takesFocus: boolean;
  readonly isCurrent: boolean;
  readonly canDecide: boolean;
  readonly actions: ReviewActions;
}

/** One suggestion or comment: whose it is, since when, what it says, and what can be done. */
export const ReviewRow = memo(function ReviewRow(props: ReviewRowProps) {
  const { item, takesFocus, isCurrent, actions } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li className={styles.item}>
      <div
        ref={row}
        role="group"
        id={reviewRowId(item.key)}
        aria-label={itemWords(item)}
        aria-current={isCurrent || undefined}
        data-review-row={item.key}
        data-current={isCurrent ? '' : undefined}
        tabIndex={takesFocus ? 0 : -1}
        className={classNames(styles.row, isCurrent && styles.current)}
        data-hue={props.hueOf(item.author)}
        onClick={(event) => {
          if (!(event.target instanceof Element) || event.target.closest('button') === null)
            actions.show(item.key);
        }}
      >
        <Said {...props} author={item.author} at={item.at} />
        {item.kind === 'suggestion' ? (
          <ChangeWords item={item} />
        ) : (
          <Thread item={item} hueOf={props.hueOf} own={props.own} />
        )}
        <Ways {...props} />
      </div>
    </li>
  );
}, isSameRow);

/** A row that has only moved on the page is not drawn anew. */
function isSameRow(was: ReviewRowProps, now: ReviewRowProps): boolean {
  const { item: before, ...rest } = was;
  const { item: after, ...others } = now;
  const same = (Object.keys(rest) as (keyof typeof rest)[]).every(
    (name) => rest[name] === others[name],
  );
  return same && shownOf(before) === shownOf(after);
}

function shownOf(item: OpenItem): string {
  return JSON.stringify({ ...item, from: 0, to: 0 });
}

interface SaidProps {
  readonly author: string;
  readonly at: string | null;
  readonly own: string;
}

function Said({ author, at, own }: SaidProps) {
  const isOwn = author !== '' && author === own;
  return (
    <div className={styles.said}>
      <i aria-hidden="true">{isOwn ? 'You' : initialsOf(authorWords(author))}</i>
      <b>{isOwn ? 'You' : authorWords(author)}</b>
      {at !== null && <time dateTime={at}>{saidAt(at)}</time>}
    </div>
  );
}

function Thread({
  item,
  hueOf,
  own,
}: Pick<ReviewRowProps, 'hueOf' | 'own'> & { readonly item: OpenThread }) {
  return (
    <>
      {item.about !== '' && <p className={styles.about}>{`“${item.about}”`}</p>}
      <p className={styles.words}>{short(item.text)}</p>
      {item.answers.map(({ key, said }) => (
        <div key={key} className={styles.answer} data-hue={hueOf(said.author)}>
          <Said author={said.author} at={said.at} own={own} />
          <p className={styles.words}>{short(said.text)}</p>
        </div>
      ))}
    </>
  );
}

function Ways({ item, isCurrent, canDecide, actions }: ReviewRowProps) {
  if (!canDecide) return null;
  const keys = (own: string) => (isCurrent ? { keys: own } : {});
  return (
    <div className={styles.ways}>
      {item.kind === 'comment' ? (
        <Button size="small" onClick={() => actions.resolve(item.key)} {...keys('Mod+Enter')}>
          Resolve
        </Button>
      ) : (
        <>
          <Button
            size="small"
            onClick={() => actions.decide(item.key, 'accept')}
            {...keys('Mod+Enter')}
          >
            Accept
          </Button>
          <Button
            size="small"
            onClick={() => actions.decide(item.key, 'reject')}
            {...keys('Mod+Backspace')}
          >
            Reject
          </Button>
        </>
      )}
    </div>
  );
}
