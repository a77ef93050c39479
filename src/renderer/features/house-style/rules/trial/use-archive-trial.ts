import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { useDesk } from '../../../../desk/desk-context';
import { useManager } from '../../manager-context';
import { useTrialRunner } from './trial-runner';
import { NOTHING_TRIED, tryArchive } from './try-archive';

/** Tries rules on the archive, page by page, until it is done or told to stop. */
export function useArchiveTrial() {
  const desk = useDesk();
  const { style, rulebook } = useManager();
  const accept = rulebook?.accept;
  const runner = useTrialRunner();
  const [trial, setTrial] = useState(NOTHING_TRIED);
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const start = useCallback(
    (rules: readonly DeskRule[]): void => {
      turn.current += 1;
      const own = turn.current;
      const question = { desk, runner, rules, accept: accept ?? [], style };
      void tryArchive(question, () => turn.current === own, setTrial);
    },
    [desk, runner, accept, style],
  );
  const stop = useCallback(() => {
    turn.current += 1;
    setTrial((now) => ({ ...now, state: 'stopped' }));
  }, []);
  return { trial, start, stop };
}
