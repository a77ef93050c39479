import type { CommandId } from '@shared/contract/commands';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { ComposerHandle } from '../features/composer/page/composer-handle';
import { PageCounts } from '../features/composer/status/page-counts';
import { StyleCounts } from '../features/style/style-counts';
import { storyCount } from '../features/library/story-count';
import type { StoryList } from '../features/library/use-story-list';
import type { OpenStory } from '../desk/open-story/open-story';
import { useStoryField } from '../desk/open-story/use-open-story';
import { StatusLine } from './frame/status-line';
import { languageName } from './language-name';

export interface StatusOfProps {
  readonly story: OpenStory | null;
  readonly page: ComposerHandle | null;
  readonly houseStyle: HouseStyle | null;
  readonly list: StoryList;
  readonly onRun: (command: CommandId) => void;
}

/** The status line: of the open story, else of the library. */
export function StatusOf({ story, page, houseStyle, list, onRun }: StatusOfProps) {
  if (story !== null) {
    return (
      <StatusLine counts={<PageCounts composer={page} />} onRun={onRun}>
        <StyleCounts openStory={story} onPress={() => onRun('show-house-style')} />
        {houseStyle !== null && (
          <button
            type="button"
            title="House style: change it in Furniture"
            onClick={() => onRun('show-furniture')}
          >
            {houseStyle.name} {houseStyle.version}
          </button>
        )}
        <StoryLanguage story={story} onRun={onRun} />
      </StatusLine>
    );
  }
  return <StatusLine counts={<span>{libraryCount(list)}</span>} onRun={onRun} />;
}

function libraryCount({ reply, filter }: StoryList): string {
  if (reply === null) return '';
  if (filter.spiked) return `${storyCount(reply.spiked)} spiked`;
  return reply.total === 0 ? 'No stories' : storyCount(reply.total);
}

function StoryLanguage({
  story,
  onRun,
}: {
  readonly story: OpenStory;
  readonly onRun: (command: CommandId) => void;
}) {
  const language = useStoryField(story, 'language');
  return (
    <button
      type="button"
      title="Language of the copy: change it in Furniture"
      onClick={() => onRun('show-furniture')}
    >
      {languageName(language)}
    </button>
  );
}
