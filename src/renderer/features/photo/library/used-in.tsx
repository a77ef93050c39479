import type { Reply } from '@shared/contract/channels';
import { storyStatus } from '@shared/story/story';
import { STATUS_WORDS, StatusGlyph } from '../../../ui/status-glyph';
import { Part } from '../../../ui/part';
import styles from './used-in.module.css';

type Use = Reply<'photo:read'>['usedIn'][number];

export interface UsedInProps {
  readonly uses: readonly Use[];
  readonly onOpen: (storyId: string) => void;
}

/** The stories that hold the picture; each opens. */
export function UsedIn({ uses, onOpen }: UsedInProps) {
  return (
    <Part title="Used in" aside={String(uses.length)}>
      {uses.length === 0 ? (
        <p className={styles.none}>No story shows this photo.</p>
      ) : (
        <ul className={styles.list}>
          {uses.map((use) => (
            <li key={use.storyId}>
              <button type="button" onClick={() => onOpen(use.storyId)}>
                <Status {...use} />
                <b>{use.title || 'Without a title'}</b>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Status({ status, spiked }: Use) {
  const known = storyStatus.safeParse(status);
  return (
    <span className={styles.status}>
      {known.success && <StatusGlyph status={known.data} />}
      {spiked ? 'Spiked' : known.success ? STATUS_WORDS[known.data] : status}
    </span>
  );
}
