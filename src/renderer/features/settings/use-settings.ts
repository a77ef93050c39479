import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskError } from '@shared/contract/desk-error';
import type { Settings } from '@shared/contract/settings';
import type { Result } from '@shared/result/result';
import { useDesk } from '../../desk/desk-context';
import { useDeskEvent } from '../../desk/use-desk-event';

/** Whether what is shown is kept. A failure stays until a later change is kept. */
export type KeepState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: DeskError };

export interface SettingsAtHand {
  /** Null until they are read, and while they cannot be. */
  readonly settings: Settings | null;
  readonly state: KeepState;
  readonly change: (patch: Partial<Settings>) => void;
}

/** A change that is not kept after this long, in ms, is shown as "Saving…". */
const SLOW = 400;

/** The settings, shown at once as changed and kept in the order of the changes. */
export function useSettings(): SettingsAtHand {
  const desk = useDesk();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [state, setState] = useState<KeepState>({ kind: 'saved' });
  const underWay = useRef(0);

  const settle = useCallback((answer: Result<Settings, DeskError>): void => {
    underWay.current -= 1;
    if (underWay.current > 0) return;
    setState(answer.ok ? { kind: 'saved' } : { kind: 'failed', error: answer.error });
    if (answer.ok) setSettings(answer.value);
  }, []);

  useEffect(() => {
    underWay.current += 1;
    void desk.ask('settings:read', {}).then(settle);
  }, [desk, settle]);

  // While own changes are under way, news of an older one must not undo a newer on the screen.
  useDeskEvent('settings:changed', (next) => {
    if (underWay.current === 0) setSettings(next);
  });

  const change = useCallback(
    (patch: Partial<Settings>): void => {
      setSettings((now) => (now === null ? now : { ...now, ...patch }));
      underWay.current += 1;
      const slow = setTimeout(() => setState({ kind: 'saving' }), SLOW);
      void desk.ask('settings:change', patch).then((answer) => {
        clearTimeout(slow);
        settle(answer);
      });
    },
    [desk, settle],
  );

  return { settings, state, change };
}
