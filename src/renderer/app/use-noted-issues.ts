import { useEffect } from 'react';
import type { OpenStory } from '../desk/open-story/open-story';
import { noteIssues } from '../desk/story-style/note-issues';
import { useControls } from './controls';

/** Keeps what the style check of the open story finds, for the library's table. */
export function useNotedIssues(story: OpenStory | null): void {
  const { desk } = useControls();
  useEffect(() => (story === null ? undefined : noteIssues(desk, story)), [desk, story]);
}
