import type { CommandId } from '@shared/contract/commands';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { TargetId } from '@shared/house-style/target-ids';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import type { Publishing, Way } from './publishing';
import styles from './publish-panel.module.css';

export interface WaysOutProps {
  readonly publishing: Publishing;
  /** How many checks block; 0 where none does. */
  readonly blocking: number;
  /** Whether even a draft copy is out of reach: the story's house style is not at hand. */
  readonly noStyle: boolean;
  readonly onSend: (way: Way) => void;
}

/** The ways out at the foot of the panel, and what keeps them from being gone. */
export function WaysOut({ publishing, blocking, noStyle, onSend }: WaysOutProps) {
  const { target, busy, exported, goUnchecked } = publishing;
  const blocked = blocking > 0;
  return (
    <footer className={styles.bar}>
      {busy && goUnchecked === null && <p className={styles.blocked}>Exporting…</p>}
      {goUnchecked !== null && (
        <p className={styles.blocked}>
          <span>Waiting for the house style…</span>
          <Button size="small" onClick={goUnchecked}>
            Export unchecked
          </Button>
        </p>
      )}
      {blocked && !busy && (
        <p className={styles.blocked}>
          <LevelMark level="error" />
          {blocking === 1 ? 'Blocked by 1 check' : `Blocked by ${blocking} checks`}
        </p>
      )}
      <div className={styles.ways}>
        <Button
          size="large"
          blocked={noStyle}
          onClick={() => onSend({ kind: 'export', target, again: false, draft: true })}
        >
          Save draft copy
        </Button>
        <Button size="large" blocked={blocked} onClick={() => onSend({ kind: 'copy' })}>
          Copy as HTML
        </Button>
        {exported && (
          <Button
            size="large"
            blocked={blocked}
            onClick={() => onSend({ kind: 'export', target, again: true })}
          >
            Export again
          </Button>
        )}
        <Button
          size="large"
          kind="primary"
          blocked={blocked}
          {...commandOf(target)}
          onClick={() => onSend({ kind: 'export', target, again: false })}
        >
          {`Export ${target === 'page' ? 'page' : inLine(TARGET_NAMES[target].name)}…`}
        </Button>
      </div>
    </footer>
  );
}

/** The keys that send this target out, where it has any. */
function commandOf(target: TargetId): { readonly command?: CommandId } {
  if (target === 'page') return { command: 'export' };
  return target === 'fragment' ? { command: 'export-fragment' } : {};
}

/** A common noun loses its capital inside a line; a proper name keeps it. */
function inLine(name: string): string {
  return ['Fragment', 'E-mail', 'Plain text'].includes(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
