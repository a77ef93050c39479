import type { CommandId } from '@shared/contract/commands';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { TargetId } from '@shared/house-style/target-ids';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import type { Progress, Publishing, Way } from './publishing';
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
  const { targets, busy, exported } = publishing;
  const none = targets.length === 0;
  const blocked = blocking > 0 || none;
  const [only] = targets;
  return (
    <footer className={styles.bar}>
      {busy ? (
        <UnderWay publishing={publishing} />
      ) : (
        blocking > 0 && (
          <p className={styles.blocked}>
            <LevelMark level="error" />
            {blocking === 1 ? 'Blocked by 1 check' : `Blocked by ${blocking} checks`}
          </p>
        )
      )}
      <div className={styles.ways}>
        <Button
          size="large"
          blocked={noStyle || none}
          onClick={() => onSend({ kind: 'export', targets, again: false, draft: true })}
        >
          Save draft copy
        </Button>
        <Button size="large" blocked={blocking > 0} onClick={() => onSend({ kind: 'copy' })}>
          Copy as HTML
        </Button>
        {exported && (
          <Button
            size="large"
            blocked={blocked}
            onClick={() => onSend({ kind: 'export', targets, again: true })}
          >
            Export again
          </Button>
        )}
        <Button
          size="large"
          kind="primary"
          blocked={blocked}
          {...commandOf(targets)}
          onClick={() => onSend({ kind: 'export', targets, again: false })}
        >
          {only === undefined
            ? 'Export…'
            : targets.length > 1
              ? `Export ${targets.length} targets…`
              : `Export ${only === 'page' ? 'page' : inLine(TARGET_NAMES[only].name)}…`}
        </Button>
      </div>
    </footer>
  );
}

const STEPS: Readonly<Record<Progress['step'], string>> = {
  writing: 'Writing',
  pictures: 'Making pictures',
  printing: 'Printing the PDF',
  packing: 'Packing',
};

/** What is waited for, how far it is, and the way to stop it. */
function UnderWay({
  publishing: { progress, callOff, goUnchecked },
}: Pick<WaysOutProps, 'publishing'>) {
  if (goUnchecked !== null)
    return (
      <p className={styles.blocked}>
        <span>Waiting for the house style…</span>
        <Button size="small" onClick={goUnchecked}>
          Export unchecked
        </Button>
      </p>
    );
  return (
    <p className={styles.blocked}>
      <span>
        {progress === null
          ? 'Exporting…'
          : `${STEPS[progress.step]}, ${progress.done} of ${progress.total}…`}
      </span>
      {progress !== null && (
        <progress max={progress.total} value={progress.done} aria-label="Export" />
      )}
      {callOff !== null && (
        <Button size="small" onClick={callOff}>
          Call off
        </Button>
      )}
    </p>
  );
}

/** The keys that send these targets out, where they have any. */
function commandOf([target, ...more]: readonly TargetId[]): { readonly command?: CommandId } {
  if (more.length > 0) return {};
  if (target === 'page') return { command: 'export' };
  return target === 'fragment' ? { command: 'export-fragment' } : {};
}

/** A common noun loses its capital inside a line; a proper name keeps it. */
function inLine(name: string): string {
  return ['Fragment', 'E-mail', 'Plain text', 'Package'].includes(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}
