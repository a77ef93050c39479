import { Moon, X } from 'lucide-react';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { IconButton } from '../../../ui/icon-button';
import { rovingIndex } from '../../../ui/roving-index';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Tooltip } from '../../../ui/tooltip';
import styles from './preview-bar.module.css';
import { SIGHTS, type SeenAs } from './seen-as';

export type Shown = 'page' | 'html' | 'both';
const SHOWN = [
  { value: 'page', label: 'Preview' },
  { value: 'html', label: 'HTML' },
  { value: 'both', label: 'Both' },
] as const;

export interface PreviewBarProps {
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  readonly seenAs: SeenAs;
  readonly onSeenAs: (seenAs: SeenAs) => void;
  readonly dark: boolean;
  readonly onDark: (dark: boolean) => void;
  readonly onLeave: () => void;
}

/** What of the story is shown, and as what: arrows go round. */
export function PreviewBar(props: PreviewBarProps) {
  const { shown, onShown, seenAs, onSeenAs, dark, onDark, onLeave } = props;
  return (
    <div className={styles.bar}>
      <SegmentedControl label="View" segments={SHOWN} value={shown} onChange={onShown} />
      {shown !== 'html' && (
        <>
          <SightChoice value={seenAs} onChange={onSeenAs} />
          {seenAs !== 'print' && (
            <IconButton
              label="Dark screen"
              icon={Moon}
              pressed={dark}
              onClick={() => onDark(!dark)}
            />
          )}
        </>
      )}
      <span className={styles.grow} />
      <IconButton label="Back to the page" icon={X} onClick={onLeave} />
    </div>
  );
}

function SightChoice({
  value,
  onChange,
}: {
  readonly value: SeenAs;
  readonly onChange: (value: SeenAs) => void;
}) {
  const at = SIGHTS.findIndex((sight) => sight.value === value);
  return (
    <div
      role="radiogroup"
      aria-label="Seen as"
      className={styles.sights}
      onKeyDown={(event) => {
        const to = rovingIndex(event.key, at, SIGHTS.length);
        const next = to === null ? undefined : SIGHTS[to];
        if (to === null || next === undefined) return;
        event.preventDefault();
        onChange(next.value);
        event.currentTarget.querySelectorAll('button')[to]?.focus();
      }}
    >
      {SIGHTS.map((sight) => (
        <Tooltip key={sight.value} label={sight.label}>
          <button
            type="button"
            role="radio"
            aria-label={sight.label}
            aria-checked={sight.value === value}
            tabIndex={sight.value === value ? 0 : -1}
            className={classNames(styles.sight, sight.value === value && styles.chosen)}
            onClick={() => onChange(sight.value)}
          >
            <Icon of={sight.icon} size={16} />
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
