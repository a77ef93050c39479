import { useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import { useAnswer } from '../../../desk/use-answer';
import { useDeskEvent } from '../../../desk/use-desk-event';

/** The log of a story, or of the whole desk (null), asked for anew when something went out; null until the first answer. */
export function useCorrections(
  storyId: string | null,
): Result<Reply<'corrections:list'>, DeskError> | null {
  const [turn, setTurn] = useState(0);
  useDeskEvent('corrections:logged', () => setTurn((now) => now + 1));
  return useAnswer('corrections:list', { storyId }, turn);
}
