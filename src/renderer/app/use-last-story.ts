import { useEffect, useRef } from 'react';
import { useControls, useOnDesk } from './controls';
import { useDeskSettings } from './desk-settings';

/** Opens at the start what was open at the end, and remembers what is open. A story that is gone is forgotten. */
export function useLastStory(): void {
  const { stories } = useControls();
  const { onDesk, opening } = useOnDesk();
  const { settings, change } = useDeskSettings();
  const kept = useRef(settings.openStoryId);
  useEffect(() => {
    if (kept.current !== null) void stories.open(kept.current);
  }, [stories]);
  const openId = onDesk.kind === 'open' ? onDesk.story.id : null;
  const isGone = onDesk.kind === 'failed' && onDesk.error.code === 'story-missing';
  useEffect(() => {
    // While a story is being fetched, and while one that is there cannot be read, the last stays remembered.
    if (
      openId === kept.current ||
      (openId === null && (stories.state.opening !== null || (onDesk.kind === 'failed' && !isGone)))
    )
      return;
    kept.current = openId;
    change({ openStoryId: openId });
  }, [openId, opening, onDesk.kind, isGone, stories, change]);
}
