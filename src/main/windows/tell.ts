import type { WebContents } from 'electron';
import type { DeskEvent } from '@shared/contract/channel-names';
import { events, type EventBody } from '@shared/contract/channels';

/** Tells a page a fact. What breaks the contract is a bug and throws; a page that is gone hears nothing. */
export function tell<E extends DeskEvent>(page: WebContents, event: E, body: EventBody<E>): void {
  if (page.isDestroyed() || page.isCrashed()) return;
  page.send(event, events[event].parse(body));
}
