import type { DeskBridge } from '@shared/contract/channel-names';

declare global {
  interface Window {
    /** Put there by the preload: a function for each channel and each event. */
    readonly desk: DeskBridge;
  }
}

/** The bridge to main that this window was given. */
export function windowBridge(): DeskBridge {
  return window.desk;
}
