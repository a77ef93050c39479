import { randomUUID } from 'node:crypto';
import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { startStory } from '@shared/templates/start-story';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';
import type { StyleShelf } from '../house-styles/style-shelf';

type StoryChannel =
  | 'story:list'
  | 'story:open'
  | 'story:create'
  | 'story:save'
  | 'story:keep-place'
  | 'story:leave'
  | 'story:spike'
  | 'story:restore'
  | 'story:recent'
  | 'story:clear-recent'
  | `version:${'keep' | 'list' | 'read' | 'words' | 'restore'}`;

/** Stories and their versions. */
export function storyServices({
  library: { stories, versions },
  recent,
  shelf,
  windows,
}: DeskNeeds): Pick<Services<Sender>, StoryChannel> {
  /** Says that lists are out of date, when the change was made. */
  const changed = <T>(result: Result<T, DeskError>, storyId: string): Result<T, DeskError> => {
    if (result.ok) windows.tellAll('library:changed', { storyId });
    return result;
  };
  return {
    'story:list': (request) => stories.list(request),
    'story:open': ({ id }, page) => {
      const opened = stories.open(id);
      if (opened.ok) {
        windows.holdsCopy(page);
        recent.opened(id);
      }
      return opened;
    },
    'story:create': async (request) => {
      const story = await storyFrom(shelf, request);
      return story.ok ? changed(stories.create(story.value), story.value.id) : story;
    },
    'story:save': (request) => changed(stories.save(request), request.story.id),
    'story:leave': ({ id }) => {
      stories.leave(id);
      return ok({});
    },
    'story:keep-place': ({ id, place }) => stories.keepPlace(id, place),
    'story:spike': ({ id }) => changed(stories.spike(id), id),
    'story:restore': ({ id }) => changed(stories.restore(id), id),
    'story:recent': () => ok({ stories: [...recent.list()] }),
    'story:clear-recent': () => {
      recent.clear();
      return ok({});
    },
    'version:keep': ({ storyId, name, reason }) =>
      changed(versions.keep(storyId, name, reason), storyId),
    'version:list': ({ storyId }) => {
      const listed = versions.list(storyId);
      return listed.ok ? ok({ versions: listed.value }) : listed;
    },
    'version:read': ({ storyId, versionId }) => {
      const story = versions.read(storyId, versionId);
      return story.ok ? ok({ story: story.value }) : story;
    },
    'version:words': ({ storyId, versionId }) => {
      const counts = versions.words(storyId, versionId);
      return counts.ok ? ok({ counts: counts.value }) : counts;
    },
    'version:restore': ({ storyId, versionId }) =>
      changed(versions.restore(storyId, versionId), storyId),
  };
}

/** A new story from a template of its house style, with what the commission says. */
async function storyFrom(
  shelf: StyleShelf,
  { houseStyleId, templateId, commissionedWords, ...start }: Request<'story:create'>,
): Promise<Result<Story, DeskError>> {
  const style = await shelf.find(houseStyleId);
  if (!style.ok) return style;
  const template = style.value.storyTemplates.find(({ id }) => id === templateId);
  if (template === undefined) return err(templateMissing(templateId, style.value.name));
  const story = startStory(template, style.value, {
    ...start,
    id: randomUUID(),
    now: new Date().toISOString(),
    ...(commissionedWords === null ? {} : { commissionedWords }),
  });
  return ok(story);
}

function templateMissing(id: string, style: string): DeskError {
  return {
    code: 'house-style-unreadable',
    message: `The house style “${style}” has no story template “${id}”.`,
    copy: 'No story was made.',
    wayOn: 'Choose another template.',
  };
}
