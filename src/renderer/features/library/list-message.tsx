import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import { STATUS_WORDS } from '../../ui/status-glyph';
import styles from './list-message.module.css';
import type { StoryList } from './use-story-list';

/** What stands in the list's place when it has nothing to show, with the ways on. */
export function EmptyList({
  list,
  total,
  spiked,
}: {
  readonly list: StoryList;
  readonly total: number;
  readonly spiked: number;
}) {
  const { query, status, spiked: inSpike } = list.filter;
  const words = query.trim();
  if (words === '' && status === null)
    return (
      <p className={styles.message}>{inSpike ? 'Nothing has been spiked.' : 'No stories yet.'}</p>
    );
  return (
    <div className={styles.message} role="status">
      <h3>
        {words === ''
          ? `No story is at “${status === null ? '' : STATUS_WORDS[status]}”`
          : `No story matches “${words}”`}
      </h3>
      {words !== '' && (
        <p>
          Search covers headlines, text, contributors, captions and tags.
          {status !== null && ` One filter is on: ${STATUS_WORDS[status]}.`}
        </p>
      )}
      <div className={styles.ways}>
        {status !== null && (
          <Button size="small" onClick={() => list.setStatus(null)}>
            All statuses
          </Button>
        )}
        {words !== '' && (
          <Button size="small" onClick={() => list.setQuery('')}>
            Show all stories
          </Button>
        )}
        {words !== '' && !inSpike && spiked > 0 && (
          <Button size="small" onClick={() => list.setSpiked(true)}>
            Search the spike
          </Button>
        )}
        {words !== '' && inSpike && total > 0 && (
          <Button size="small" onClick={() => list.setSpiked(false)}>
            Search the desk
          </Button>
        )}
      </div>
    </div>
  );
}

/** The library could not be asked: what happened, what became of the copy, and the way on. */
export function ListFailure({ failure }: { readonly failure: DeskError }) {
  return (
    <div className={styles.message} role="alert">
      <h3>{failure.message}</h3>
      <p>
        {failure.copy} {failure.wayOn}
      </p>
    </div>
  );
}

/** Stories that are there but cannot be read: named, never hidden. Opening one says what became of it. */
export function UnreadableStories({
  stories,
  onOpen,
}: {
  readonly stories: Reply<'story:list'>['unreadable'];
  readonly onOpen: (id: string) => void;
}) {
  if (stories.length === 0) return null;
  return (
    <section className={styles.unreadable} aria-label="Stories that cannot be read">
      <h3>
        <LevelMark level="warning" />
        {stories.length === 1
          ? '1 story cannot be read'
          : `${stories.length} stories cannot be read`}
      </h3>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => onOpen(story.id)}>
              <b>{story.title || 'Without a title'}</b>
              {story.reason}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
