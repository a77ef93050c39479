import { useDeferredValue, useState } from 'react';
import type { Request } from '@shared/contract/channels';
import type { Contributor } from '@shared/contract/contributor';
import type { DeskError } from '@shared/contract/desk-error';
import { useAnswer } from '../../desk/use-answer';
import { useRegisterTurn } from '../../desk/use-register-turn';

export type RegisterSort = Request<'contributor:list'>['sort'];

/** The list of people as the desk has filtered and ordered it. */
export interface Register {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly sort: RegisterSort;
  readonly setSort: (sort: RegisterSort) => void;
  /** Null until the first answer. */
  readonly people: readonly Contributor[] | null;
  readonly failure: DeskError | null;
  /** Everybody, whatever the query; null until known. */
  readonly all: readonly Contributor[] | null;
  /** Changes with the register. */
  readonly turn: number;
  readonly retry: () => void;
}

/** Asks for the list, and again when the register changes. */
export function useRegister(): Register {
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<RegisterSort>('name');
  const [tries, setTries] = useState(0);
  const turn = useRegisterTurn() + tries;
  const wanted = useDeferredValue(query.trim());
  const answer = useAnswer('contributor:list', { query: wanted, sort }, turn);
  const everybody = useAnswer('contributor:list', { query: '', sort: 'name' }, turn);
  return {
    query,
    setQuery,
    sort,
    setSort,
    people: answer?.ok === true ? answer.value : null,
    failure: answer?.ok === false ? answer.error : null,
    all: everybody?.ok === true ? everybody.value : null,
    turn,
    retry: () => setTries((now) => now + 1),
  };
}
