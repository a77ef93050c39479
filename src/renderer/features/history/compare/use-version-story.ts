import { useEffect, useMemo, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { useDesk } from '../../../desk/desk-context';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { useRestingStory } from '../../../desk/use-resting-story';
import type { Text } from '../story-history';

interface Read {
  readonly id: number;
  readonly answer: Result<Story, DeskError>;
}

/** A text of the story's history; the story as it stands once it rests. Null until it is there. */
export function useVersionStory(openStory: OpenStory, text: Text): Result<Story, DeskError> | null {
  const desk = useDesk();
  const present = useRestingStory(openStory);
  const [read, setRead] = useState<Read | null>(null);
  const now = useMemo(() => (present === null ? null : ok(present)), [present]);
  const id = text === 'now' ? null : text.id;
  useEffect(() => {
    if (id === null) return undefined;
    let wanted = true;
    void desk.ask('version:read', { storyId: openStory.id, versionId: id }).then((reply) => {
      if (wanted) setRead({ id, answer: reply.ok ? ok(reply.value.story) : reply });
    });
    return () => {
      wanted = false;
    };
  }, [desk, openStory, id]);
  if (id === null) return now;
  return read?.id === id ? read.answer : null;
}
