import { useStore } from 'zustand';
import type { OpenStory } from '../desk/open-story/open-story';
import { reviewOf } from '../desk/review/story-review';
import { styleOf } from '../desk/story-style/story-style';
import { Tabs } from '../ui/tabs';
import type { InspectorTab } from './window-ui';

export interface InspectorTabsProps {
  readonly id: string;
  readonly openStory: OpenStory;
  readonly value: InspectorTab;
  readonly onChange: (tab: InspectorTab) => void;
}

/** The tabs of the inspector; House style and Review say how many places are open. */
export function InspectorTabs({ id, openStory, value, onChange }: InspectorTabsProps) {
  const count = useStore(styleOf(openStory), ({ checkedAt, open }) =>
    checkedAt === null ? undefined : open.length,
  );
  const open = useStore(reviewOf(openStory), ({ items }) => items?.length ?? 0);
  return (
    <Tabs
      label="Inspector"
      idBase={id}
      tabs={[
        { value: 'style', label: 'House style', count },
        { value: 'review', label: 'Review', count: open === 0 ? undefined : open },
        { value: 'publish', label: 'Publish' },
        { value: 'history', label: 'History' },
        { value: 'furniture', label: 'Furniture' },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
