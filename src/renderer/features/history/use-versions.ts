import { useEffect, useRef, useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { useAnswer } from '../../desk/use-answer';
import { useDeskEvent } from '../../desk/use-desk-event';

/** Saves come with every pause of the hands: the list is asked for anew when they rest, in ms. */
const REST = 300;

/** The versions of a story, asked for anew when the library has changed; null until the first answer. */
export function useVersions(storyId: string): Result<Reply<'version:list'>, DeskError> | null {
  const [turn, setTurn] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useDeskEvent('library:changed', (change) => {
    if (change.storyId !== null && change.storyId !== storyId) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTurn((now) => now + 1), REST);
  });
  return useAnswer('version:list', { storyId }, turn);
}
