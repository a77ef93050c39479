import { useMemo, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { OpenItem } from '@shared/story/review/open-review';
import { authorHue } from '../../desk/review/author-hues';
import { EVERYTHING, reviewOf, reviewRowId, shownItems } from '../../desk/review/story-review';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useSaveState, useStoryRecord } from '../../desk/open-story/use-open-story';
import { isPressOf } from '../../ui/accelerator';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { usePlatform } from '../../ui/keys-context';
import { Question } from '../../ui/question';
import { canReview, type ReviewActions } from './review-actions';
import { isFiltered, ReviewFilters } from './review-filters';
import { ReviewRow } from './review-row';
import { many } from './review-words';
import { useFocusOnCurrent } from '../../ui/use-focus-on-current';
import styles from './review-panel.module.css';

const ROWS = { row: '[data-review-row]', none: '[data-none]' };

export interface ReviewPanelProps {
  readonly openStory: OpenStory;
  readonly actions: ReviewActions;
  /** The name of whoever is at the desk. */
  readonly own: string;
  /** Gives the focus back to the text. */
  readonly onLeave: () => void;
}

/** What is proposed and said about the open story, in page order, to be decided on. */
export function ReviewPanel({ openStory, actions, own, onLeave }: ReviewPanelProps) {
  const review = useStore(reviewOf(openStory));
  const record = useStoryRecord(openStory);
  useSaveState(openStory);
  const canDecide = canReview(openStory);
  const platform = usePlatform();
  const root = useRef<HTMLDivElement>(null);
  const { items, current, filter } = review;
  const shown = useMemo(() => shownItems({ items, filter }), [items, filter]);
  useFocusOnCurrent(root, ROWS, current, shown);
  const { suggestions, comments } = record;
  const hueOf = useMemo(
    () => (author: string) => authorHue(author, { suggestions, comments }, own),
    [suggestions, comments, own],
  );
  const authors = useMemo(
    () => [...new Set((items ?? []).map(({ author }) => author))].toSorted(),
    [items],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // A menu's keys come by here, too.
    if (event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return;
    const row = (event.target as Element).closest<HTMLElement>('[data-review-row]');
    const item = shown.find(({ key }) => key === row?.dataset['reviewRow']);
    if (event.key === 'Escape') onLeave();
    else if (isPressOf(event, 'Mod+Z', platform)) actions.takeBack('undo');
    else if (isPressOf(event, 'Mod+Shift+Z', platform)) actions.takeBack('redo');
    else if (item === undefined) return;
    else if (canDecide && isPressOf(event, 'Mod+Enter', platform)) accept(actions, item);
    else if (canDecide && isPressOf(event, 'Mod+Backspace', platform))
      actions.decide(item.key, 'reject');
    else if (event.target !== row || !moveBy(event, shown, item.key, actions)) return;
    event.preventDefault();
  };
  const count = shown.filter(({ kind }) => kind === 'suggestion').length;
  const store = reviewOf(openStory);
  return (
    <div className={styles.root} ref={root} onKeyDown={onKeyDown} role="presentation">
      {(items ?? []).length > 0 && (
        <div className={styles.sum}>
          <ReviewFilters
            filter={filter}
            authors={authors}
            onChange={(next) => store.setState({ filter: next, current: null })}
          />
          {count > 0 && canDecide && (
            <span className={styles.all}>
              <Button size="small" onClick={() => store.setState({ asks: 'accept' })}>
                Accept all…
              </Button>
              <Button size="small" onClick={() => store.setState({ asks: 'reject' })}>
                Reject all…
              </Button>
            </span>
          )}
        </div>
      )}
      <div className={styles.scroll}>
        {items !== null && items.length === 0 && (
          <p className={styles.none} tabIndex={-1} data-none="">
            No comments or suggestions.
          </p>
        )}
        {items !== null && items.length > 0 && shown.length === 0 && (
          <p className={styles.none} tabIndex={-1} data-none="">
            Nothing open fits.{' '}
            <Button kind="link" onClick={() => store.setState({ filter: EVERYTHING })}>
              Show all open
            </Button>
          </p>
        )}
        {!canDecide && shown.length > 0 && (
          <p className={styles.none}>This story can only be read: nothing is decided here.</p>
        )}
        <ol className={styles.list} aria-label="Comments and suggestions">
          {shown.map((item) => (
            <ReviewRow
              key={item.key}
              item={item}
              hueOf={hueOf}
              own={own}
              takesFocus={item.key === (current ?? shown[0]?.key)}
              isCurrent={item.key === current}
              canDecide={canDecide}
              actions={actions}
            />
          ))}
        </ol>
      </div>
      {shown.length > 0 && (
        <div className={styles.hints} aria-hidden="true">
          <span>
            <Kbd of="next-change" />
            Next
          </span>
          <span>
            <Kbd keys="Mod+Enter" />
            Accept
          </span>
          <span>
            <Kbd keys="Mod+Backspace" />
            Reject
          </span>
        </div>
      )}
      <Question
        open={review.asks !== null && count > 0}
        title={`${review.asks === 'reject' ? 'Reject' : 'Accept'} ${isFiltered(filter) ? `the ${many(count)} shown` : count === 1 ? 'the one suggestion' : `all ${many(count)}`}?`}
        words={
          review.asks === 'reject'
            ? 'The words go back to what they were before. One Undo brings the suggestions back.'
            : 'The words become what is proposed. One Undo brings the suggestions back.'
        }
        yes={review.asks === 'reject' ? 'Reject' : 'Accept'}
        no="Keep open"
        onYes={() => {
          const { asks } = review;
          store.setState({ asks: null });
          if (asks !== null) actions.decideShown(asks);
        }}
        onNo={() => store.setState({ asks: null })}
      />
    </div>
  );
}

function accept(actions: ReviewActions, { kind, key }: OpenItem): void {
  if (kind === 'comment') actions.resolve(key);
  else actions.decide(key, 'accept');
}

/** ↑ ↓ Home End go from row to row, Return goes to the place. False where the key means nothing here. */
function moveBy(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  shown: readonly OpenItem[],
  current: string,
  actions: ReviewActions,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const to = (at: number): void => {
    const next = shown[Math.min(Math.max(0, at), shown.length - 1)];
    if (next === undefined) return;
    actions.show(next.key);
    // The row may have been the current one already: then nothing is drawn anew.
    document.getElementById(reviewRowId(next.key))?.focus();
  };
  const at = shown.findIndex((item) => item.key === current);
  if (key === 'ArrowDown') to(at + 1);
  else if (key === 'ArrowUp') to(at - 1);
  else if (key === 'Home') to(0);
  else if (key === 'End') to(shown.length - 1);
  else if (key === 'Enter') actions.goTo(current);
  else return false;
  return true;
}
