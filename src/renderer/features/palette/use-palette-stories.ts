import { useDeferredValue, useMemo } from 'react';
import type { StoryRow } from '@shared/contract/channels';
import { useAnswer } from '../../desk/use-answer';
import type { PaletteEntry } from './palette-entry';

/** Stories for the palette: with nothing typed the newest; else those that the library finds. */
export function usePaletteStories(
  words: string,
  onOpen: (id: string) => void,
): readonly PaletteEntry[] {
  const query = useDeferredValue(words);
  const answer = useAnswer('story:list', { query, status: null, spiked: false });
  return useMemo(
    () =>
      answer?.ok === true
        ? answer.value.rows.slice(0, 200).map((row) => storyEntry(row, onOpen))
        : [],
    [answer, onOpen],
  );
}

function storyEntry(row: StoryRow, onOpen: (id: string) => void): PaletteEntry {
  const label = row.headline || row.title || 'No headline yet';
  return {
    id: `story-${row.id}`,
    group: 'Stories',
    label,
    aside: row.contributors,
    status: row.status,
    copy: true,
    run: () => onOpen(row.id),
  };
}
