import { useDeferredValue, useState } from 'react';
import type { Request } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { PhotoRow } from '@shared/contract/photo-channels';
import { useAnswer } from '../../../desk/use-answer';
import { useDeskEvent } from '../../../desk/use-desk-event';

export type PhotoFilter = Request<'photo:list'>['use'];

/** The pictures as the desk has filtered them. */
export interface Photos {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly use: PhotoFilter;
  readonly setUse: (use: PhotoFilter) => void;
  /** Null until the first answer. */
  readonly rows: readonly PhotoRow[] | null;
  /** Of the whole library. */
  readonly total: number;
  readonly failure: DeskError | null;
  /** Changes with the pictures, and with the stories that show them. */
  readonly turn: number;
  readonly retry: () => void;
}

/** Asks for the pictures, and again when one of them or a story changes. */
export function usePhotos(): Photos {
  const [query, setQuery] = useState('');
  const [use, setUse] = useState<PhotoFilter>('all');
  const [turn, setTurn] = useState(0);
  const next = (): void => setTurn((now) => now + 1);
  useDeskEvent('photo:changed', next);
  useDeskEvent('library:changed', next);
  const wanted = useDeferredValue(query.trim());
  const answer = useAnswer('photo:list', { query: wanted, use }, turn);
  return {
    query,
    setQuery,
    use,
    setUse,
    rows: answer?.ok === true ? answer.value.rows : null,
    total: answer?.ok === true ? answer.value.total : 0,
    failure: answer?.ok === false ? answer.error : null,
    turn,
    retry: next,
  };
}
