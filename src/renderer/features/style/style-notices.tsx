import type { StoryStyle } from '../../desk/story-style/story-style';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import styles from './style-panel.module.css';

export interface StyleNoticesProps {
  readonly style: StoryStyle;
  readonly onRetry: () => void;
}

/** Why a page is not checked, or not by all rules, and the way on. */
export function StyleNotices({ style: { phase, failure, suspended }, onRetry }: StyleNoticesProps) {
  return (
    <>
      {phase === 'missing' && (
        <p className={styles.notice}>
          <LevelMark level="warning" />
          <span>
            The story’s house style is not on this computer, so the page is not checked. Choose
            another under Furniture, or put its folder back.
          </span>
        </p>
      )}
      {phase === 'failed' && (
        <div className={styles.notice} role="alert">
          <LevelMark level="warning" />
          <div>
            <p>The page was not checked. {failure}</p>
            <Button size="small" onClick={onRetry}>
              Try again
            </Button>
          </div>
        </div>
      )}
      {suspended.length > 0 && (
        <div className={styles.notice}>
          <LevelMark level="warning" />
          <div>
            <p>
              Too slow, so out of use until {suspended.length === 1 ? 'its' : 'their'} text changes:{' '}
              <b>{suspended.join(', ')}</b>.
            </p>
            <Button size="small" onClick={onRetry}>
              Try again
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
