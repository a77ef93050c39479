import type { WebContents } from 'electron';
import type { Request } from '@shared/contract/channels';
import type { DeskState } from '../settings/desk-state';

/** Tenths from half to double size; kept for the next start. */
export function zoomPage(
  page: WebContents,
  step: Request<'window:zoom'>['step'],
  state: DeskState,
): number {
  const now = Math.round(page.getZoomFactor() * 10) * 10;
  const percent =
    step === 'reset' ? 100 : Math.min(200, Math.max(50, now + (step === 'in' ? 10 : -10)));
  page.setZoomFactor(percent / 100);
  state.keep({ zoom: percent });
  return percent;
}
