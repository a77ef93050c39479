import { useEffect, useRef } from 'react';
import type { DeskEvent } from '@shared/contract/channel-names';
import type { EventBody } from '@shared/contract/channels';
import { useDesk } from './desk-context';

/** Hears an event for as long as the component stands; always calls the newest listener. */
export function useDeskEvent<E extends DeskEvent>(
  event: E,
  listener: (body: EventBody<E>) => void,
): void {
  const desk = useDesk();
  const newest = useRef(listener);
  useEffect(() => {
    newest.current = listener;
  });
  useEffect(() => desk.on(event, (body) => newest.current(body)), [desk, event]);
}
