import { ChevronDown } from 'lucide-react';
import { storyStatus } from '@shared/story/story';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useStoryField } from '../../desk/open-story/use-open-story';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Menu, MenuChoice } from '../../ui/menu';
import { STATUS_WORDS, StatusGlyph } from '../../ui/status-glyph';
import { setStoryStatus } from './set-story-status';
import styles from './status-button.module.css';

const CHOICES = storyStatus.options.map((value) => ({
  value,
  label: STATUS_WORDS[value],
  mark: <StatusGlyph status={value} />,
}));

export interface StoryNameProps {
  readonly openStory: OpenStory;
  /** Shows what the house style says. */
  readonly onShowStyle: () => void;
}

/** Where the open story stands in the desk's day, and what the desk calls it. */
export function StoryName({ openStory, onShowStyle }: StoryNameProps) {
  const status = useStoryField(openStory, 'status');
  const title = useStoryField(openStory, 'workingTitle');
  return (
    <>
      <Menu
        label="Status"
        trigger={
          <button
            type="button"
            className={classNames(styles.button, styles[status])}
            aria-label={`Status: ${STATUS_WORDS[status]}`}
          >
            <StatusGlyph status={status} />
            <span>{STATUS_WORDS[status]}</span>
            <Icon of={ChevronDown} size={13} />
          </button>
        }
      >
        <MenuChoice
          label="Status"
          value={status}
          choices={CHOICES}
          onChoose={(next) => void setStoryStatus(openStory, next, onShowStyle)}
        />
      </Menu>
      {title !== '' && (
        <span className={styles.title} title={title}>
          {title}
        </span>
      )}
    </>
  );
}
