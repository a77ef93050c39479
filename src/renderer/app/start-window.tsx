import { CSPProvider } from '@base-ui/react/csp-provider';
import { StrictMode, useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Desk } from '../desk/desk';
import { DeskProvider } from '../desk/desk-context';
import { SettingsView } from '../features/settings/settings-view';
import { LiveRegions } from '../ui/live-regions';
import { ToastPlace } from '../ui/toast';
import { ControlsProvider, createControls, type Controls } from './controls';
import { readDeskStart, SettingsProvider, type DeskStart } from './desk-settings';
import { DeskWindow } from './desk-window';
import { ErrorBoundary } from './error-boundary';
import { rememberFocus } from './regions';
import { applyTheme } from './theme';

/** Draws this window: the desk, or the settings, as its address says. */
export async function startWindow(root: HTMLElement, desk: Desk): Promise<void> {
  applyTheme('system');
  logFaults(desk);
  rememberFocus();
  const start = await readDeskStart(desk);
  document.documentElement.dataset['platform'] = start.platform;
  const controls = createControls(desk);
  createRoot(root).render(
    <StrictMode>
      <DeskRoot controls={controls} start={start}>
        <WindowOf />
      </DeskRoot>
    </StrictMode>,
  );
}

export interface DeskRootProps {
  readonly controls: Controls;
  readonly start: DeskStart;
  readonly children: ReactNode;
}

/** Everything that a window needs around what it shows. */
export function DeskRoot({ controls, start, children }: DeskRootProps) {
  return (
    <CSPProvider disableStyleElements>
      <DeskProvider desk={controls.desk}>
        <ControlsProvider controls={controls}>
          <SettingsProvider start={start}>
            <ErrorBoundary controls={controls}>{children}</ErrorBoundary>
            <ToastPlace />
            <LiveRegions />
          </SettingsProvider>
        </ControlsProvider>
      </DeskProvider>
    </CSPProvider>
  );
}

/** "#/settings" is the settings window, and what follows it the part to begin at; all else is the desk. */
function WindowOf() {
  const place = useSyncExternalStore(onPlaceChange, () => window.location.hash);
  if (place.startsWith('#/settings'))
    return <SettingsView part={PARTS.find((part) => place.endsWith(`/${part}`)) ?? 'you'} />;
  return <DeskWindow />;
}

const PARTS = ['backup', 'shortcuts'] as const;

function onPlaceChange(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

/** What nobody caught goes into the log; the window stays as it is. */
function logFaults(desk: Desk): void {
  const log = (fault: unknown): void => {
    const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    void desk.ask('log:write', { message: words.slice(0, 8000) });
  };
  window.addEventListener('error', (event) => log(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => log(event.reason));
}
