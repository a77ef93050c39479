import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Verdict } from '@shared/story/review/decide';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import { canReview, reviewActions } from '../../features/review/review-actions';
import { reviewOf, shownItems, useReviewWatch } from '../../desk/review/story-review';
import { useControls, useOnDesk } from '../controls';
import { useDeskSettings } from '../desk-settings';
import type { ColumnsShown } from '../commands/window-handlers';
import type { Handlers } from '../commands/handlers';

const NOTHING = createStore(() => ({
  items: null,
  current: null,
  filter: { author: null, kind: 'all' as const },
  asks: null,
}));

/** The commands of the review, and the watch that keeps it in step with the page; those that nothing is open for cannot run. */
export function useReviewHandlers(columns: ColumnsShown, page: ComposerHandle | null): Handlers {
  const { ui } = useControls();
  const { onDesk } = useOnDesk();
  const { settings } = useDeskSettings();
  const openStory = onDesk.kind === 'open' ? onDesk.story : null;
  useReviewWatch(openStory);
  const store = openStory === null ? NOTHING : reviewOf(openStory);
  const { items, current, filter } = useStore(store);
  if (openStory === null) return {};
  const actions = reviewActions(openStory, page, settings.name);
  const showTab = (): void => {
    ui.setState({ tab: 'review', focusMode: false });
    columns.show('inspector', true);
  };
  const step = (direction: 1 | -1) => (): void => {
    showTab();
    actions.step(direction);
  };
  const ask = (asks: Verdict) => (): void => {
    showTab();
    reviewOf(openStory).setState({ asks });
  };
  const shown = shownItems({ items, filter });
  const item = shown.find(({ key }) => key === current);
  const can = canReview(openStory);
  return {
    'next-change': step(1),
    'previous-change': step(-1),
    ...(can && item?.kind === 'suggestion'
      ? {
          'accept-change': () => actions.decide(item.key, 'accept'),
          'reject-change': () => actions.decide(item.key, 'reject'),
        }
      : {}),
    ...(can && item?.kind === 'comment'
      ? { 'resolve-comment': () => actions.resolve(item.key) }
      : {}),
    ...(can && shown.some(({ kind }) => kind === 'suggestion')
      ? { 'accept-all-changes': ask('accept'), 'reject-all-changes': ask('reject') }
      : {}),
  };
}
