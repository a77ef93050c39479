import { AI_SOURCES } from '@shared/elements/photo/photo-facts';
import { LevelMark } from '../../../ui/level-mark';
import { useFact } from './fact-field';
import styles from './text-column.module.css';

/** Says that a machine made the picture, where its own data say so. */
export function AiNotice() {
  const source = useFact('digitalSource');
  if (!AI_SOURCES.has(source)) return null;
  const isPart = source.startsWith('composite');
  return (
    <p className={styles.notice}>
      <LevelMark level="warning" />
      <span>
        {isPart ? 'A machine made part of this picture' : 'A machine made this picture'}, as its own
        data say (IPTC digital source type {source}).
      </span>
    </p>
  );
}
