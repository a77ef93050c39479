import type { ReactNode } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { StatusBar } from '../../ui/status-bar';
import { useWindowUi } from '../controls';

export interface StatusLineProps {
  /** What is measured, at the left. */
  readonly counts: ReactNode;
  /** Whose style and which language, before the zoom. */
  readonly children?: ReactNode;
  readonly onRun: (command: CommandId) => void;
}

/** The bottom line of the window. */
export function StatusLine({ counts, children, onRun }: StatusLineProps) {
  const zoom = useWindowUi((state) => state.zoom);
  return (
    <StatusBar label="Story statistics" counts={counts}>
      {children}
      <button
        type="button"
        aria-label={`Zoom ${zoom}%: actual size`}
        onClick={() => onRun('zoom-reset')}
      >
        {zoom}%
      </button>
    </StatusBar>
  );
}
