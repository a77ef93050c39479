import { createContext, use, type ReactNode } from 'react';
import type { Desk } from './desk';

const DeskContext = createContext<Desk | null>(null);

/** Gives the desk to everything below. */
export function DeskProvider({
  desk,
  children,
}: {
  readonly desk: Desk;
  readonly children: ReactNode;
}) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

/** The desk at hand; throws outside a provider. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('There is no desk here: wrap the tree in DeskProvider');
  return desk;
}
