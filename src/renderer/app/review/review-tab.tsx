import { useEffect, useMemo } from 'react';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import { reviewActions } from '../../features/review/review-actions';
import { ReviewPanel } from '../../features/review/review-panel';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useControls } from '../controls';
import { useDeskSettings } from '../desk-settings';

interface ReviewTabProps {
  readonly openStory: OpenStory;
  readonly page: ComposerHandle | null;
}

/** The Review tab over the open page. */
export function ReviewTab({ openStory, page }: ReviewTabProps) {
  const { name } = useDeskSettings().settings;
  const { ui } = useControls();
  useEffect(() => {
    ui.setState({ reviewing: true });
    return () => ui.setState({ reviewing: false });
  }, [ui]);
  const actions = useMemo(() => reviewActions(openStory, page, name), [openStory, page, name]);
  return (
    <ReviewPanel
      key={openStory.id}
      openStory={openStory}
      actions={actions}
      own={name}
      onLeave={() => page?.focus()}
    />
  );
}
