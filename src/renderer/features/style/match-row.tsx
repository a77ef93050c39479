import { ChevronDown } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { rowId, type ShownMatch, type StyleActions } from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Menu, MenuItem, MenuRule } from '../../ui/menu';
import { excerptOf } from './excerpt';
import styles from './style-panel.module.css';

export interface MatchRowProps {
  readonly shown: ShownMatch;
  readonly takesFocus: boolean;
  readonly isCurrent: boolean;
  readonly canFix: boolean;
  readonly actions: StyleActions;
  readonly onRule: (rule: string) => void;
}

/** One place: the rule, where it is, the words, and what can be done. The current one also says why. */
export const MatchRow = memo(function MatchRow(props: MatchRowProps) {
  const { shown, takesFocus, isCurrent, actions } = props;
  const { match, title, reason, place } = shown;
  const row = useRef<HTMLDivElement>(null);
  const { before, words, after } = excerptOf(match);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li>
      <div
        ref={row}
        role="group"
        id={rowId(match.id)}
        aria-label={`${title}, ${place}`}
        aria-current={isCurrent || undefined}
        data-match={match.id}
        data-current={isCurrent ? '' : undefined}
        tabIndex={takesFocus ? 0 : -1}
        className={classNames(styles.row, isCurrent && styles.current)}
        onClick={(event) => {
          if (!(event.target instanceof Element) || event.target.closest('button') === null)
            actions.show(match.id);
        }}
      >
        <div className={styles.title}>
          <h3>{title}</h3>
          <span>{place}</span>
        </div>
        <p className={styles.excerpt}>
          {before}
          <mark className={styles[match.level]}>{words}</mark>
          {after}
        </p>
        {isCurrent && (
          <p className={styles.why}>
            {match.message} {reason}
          </p>
        )}
        <Ways {...props} />
      </div>
    </li>
  );
});

function Ways({ shown, isCurrent, canFix, actions, onRule }: MatchRowProps) {
  const { match, isFree, isAltText } = shown;
  const replacements = canFix && isFree ? match.suggestions.slice(0, isCurrent ? 4 : 1) : [];
  return (
    <div className={styles.ways}>
      {replacements.map((words, at) => (
        <Button
          key={words}
          size="small"
          className={styles.change}
          onClick={() => actions.apply(match.id, at)}
          {...(isCurrent && at === 0 ? { keys: 'Return' } : {})}
        >
          <span>
            {words === '' ? 'Take out' : 'Change to '}
            <b>{words}</b>
          </span>
        </Button>
      ))}
      {replacements.length === 0 && (
        <Button size="small" onClick={() => actions.goTo(match.id)}>
          {isAltText ? 'Go to photo' : 'Go to sentence'}
        </Button>
      )}
      {canFix && (
        <Menu
          label="Ignore"
          trigger={
            <Button kind="text">
              Ignore
              <Icon of={ChevronDown} size={13} />
            </Button>
          }
        >
          <MenuItem onChoose={() => actions.ignore(match.id, 'once')}>Ignore once</MenuItem>
          <MenuItem onChoose={() => actions.ignore(match.id, 'story')}>
            Ignore in this story
          </MenuItem>
          <MenuRule />
          <MenuItem onChoose={() => onRule(match.rule)}>Turn the rule off…</MenuItem>
        </Menu>
      )}
    </div>
  );
}
