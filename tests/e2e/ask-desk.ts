import type { Page } from 'playwright-core';
import type { Channel, DeskBridge } from '../../src/shared/contract/channel-names';

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}

/** Asks main as the page would, past the page's own client: whatever is given goes over the bridge. */
export function askDesk(page: Page, channel: Channel, request: unknown): Promise<unknown> {
  return page.evaluate(([name, body]) => window.desk.ask[name](body), [channel, request] as const);
}
