import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useSaveState, useStoryField } from '../../desk/open-story/use-open-story';
import {
  rowId,
  styleOf,
  type StoryStyle,
  type StyleActions,
} from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { LevelMark } from '../../ui/level-mark';
import { useFocusOnCurrent } from '../../ui/use-focus-on-current';
import { IgnoredList } from './ignored-list';
import { MatchGroup } from './match-group';
import { matchGroups } from './match-groups';
import { StyleNotices } from './style-notices';
import styles from './style-panel.module.css';

const ROWS = { row: '[data-match]', none: '[data-clear]' };

export interface StylePanelProps {
  readonly openStory: OpenStory;
  /** Null while no page stands. */
  readonly actions: StyleActions | null;
  /** Each new object opens the list of what is ignored. */
  readonly showIgnored: object | null;
  /** Shows a rule in the house style manager. */
  readonly onRule: (rule: string) => void;
  /** Gives the focus back to the text. */
  readonly onLeave: () => void;
}

/** What the house style says of the open story, the gravest first, with the cure where one is known. */
export function StylePanel({ openStory, actions, showIgnored, onRule, onLeave }: StylePanelProps) {
  const style = useStore(styleOf(openStory));
  const canFix = useCanFix(openStory);
  const root = useRef<HTMLDivElement>(null);
  const { open, current, safe } = style;
  useFocusOnCurrent(root, ROWS, current, open);
  const order = matchGroups(open).flatMap(({ matches }) => matches.map(({ match }) => match.id));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // A menu's keys come by here, too.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'Escape') onLeave();
    else if (actions === null || !isRow(event.target)) return;
    else if (!actOnRow(event, { actions, order, canFix })) return;
    else event.preventDefault();
  };
  return (
    <div className={styles.root} ref={root} onKeyDown={onKeyDown} role="presentation">
      <div className={styles.scroll}>
        <div className={styles.sum}>
          <CheckedAt style={style} />
          {safe > 0 && canFix && (
            <Button size="small" onClick={() => void actions?.fixAllSafe()}>
              Fix {safe} safe {safe === 1 ? 'issue' : 'issues'}
            </Button>
          )}
        </div>
        <StyleNotices style={style} onRetry={() => actions?.retry()} />
        {style.phase === 'checked' && open.length === 0 && (
          <p className={styles.clear} tabIndex={-1} data-clear="">
            <LevelMark level="pass" />
            Nothing to fix.
          </p>
        )}
        {actions !== null &&
          matchGroups(open).map((group) => (
            <MatchGroup
              key={group.level}
              group={group}
              current={current ?? order[0] ?? null}
              isCurrent={current !== null}
              canFix={canFix}
              actions={actions}
              onRule={onRule}
            />
          ))}
        <IgnoredList
          key={showIgnored === null ? 'closed' : 'shown'}
          ignored={style.ignored}
          shown={showIgnored !== null}
          onTakeBack={(ignore) => actions?.takeBack(ignore)}
        />
      </div>
      {open.length > 0 && (
        <div className={styles.hints} aria-hidden="true">
          <span>
            <Kbd of="next-style-match" />
            Next
          </span>
          <span>
            <Kbd keys="Return" />
            Apply
          </span>
          <span>
            <Kbd keys="Backspace" />
            Ignore
          </span>
        </div>
      )}
    </div>
  );
}

/** A spiked story, and one whose words could not be kept, is read and not fixed. */
function useCanFix(openStory: OpenStory): boolean {
  const spikedAt = useStoryField(openStory, 'spikedAt');
  const { kind } = useSaveState(openStory);
  return spikedAt === null && kind !== 'read-only';
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['match'] !== undefined;
}

interface RowNeeds {
  readonly actions: StyleActions;
  readonly order: readonly string[];
  readonly canFix: boolean;
}

/** ↑ ↓ go from row to row, Return applies, Backspace ignores once. False where the key means nothing here. */
function actOnRow({ key, target }: KeyboardEvent, { actions, order, canFix }: RowNeeds): boolean {
  const id = (target as HTMLElement).dataset['match'] ?? '';
  const to = (at: number): void => {
    const next = order[Math.min(Math.max(0, at), order.length - 1)];
    if (next === undefined) return;
    actions.show(next);
    // The row may have been the current one already: then nothing is drawn anew.
    document.getElementById(rowId(next))?.focus();
  };
  const at = order.indexOf(id);
  const next = order[at + 1] ?? order[at - 1] ?? null;
  if (key === 'ArrowDown') to(at + 1);
  else if (key === 'ArrowUp') to(at - 1);
  else if (key === 'Home') to(0);
  else if (key === 'End') to(order.length - 1);
  else if (key === 'Enter' && canFix) actions.apply(id, 0, next);
  else if (key === 'Backspace' && canFix) actions.ignore(id, 'once', next);
  else return false;
  return true;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** When the page was checked; while that takes long enough to be noticed, that it is being checked. */
function CheckedAt({ style: { phase, checkedAt } }: { readonly style: StoryStyle }) {
  const [slow, setSlow] = useState(false);
  const isChecking = phase === 'checking' || phase === 'waiting';
  useEffect(() => {
    if (!isChecking) return undefined;
    const timer = setTimeout(() => setSlow(true), 400);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isChecking]);
  if (slow) return <span>Checking…</span>;
  return <span>{checkedAt === null ? '' : `Checked ${CLOCK.format(new Date(checkedAt))}`}</span>;
}
