import { ok } from '@shared/result/result';
import type { Handlers, MemoryState } from './memory-state';

type CorrectionsChannel = Extract<keyof Handlers, `corrections:${string}`>;

/** Channels of the log of corrections. */
export function correctionsHandlers(state: MemoryState): Pick<Handlers, CorrectionsChannel> {
  return {
    'corrections:list': ({ storyId }) => {
      const entries = state.corrections.filter(
        (entry) => storyId === null || entry.storyId === storyId,
      );
      return ok({ entries: entries.toReversed().slice(0, 500), total: entries.length });
    },
    'corrections:save': ({ form }) =>
      ok(
        state.correctionsFile === null
          ? null
          : {
              fileName: `${state.correctionsFile}.${form}`,
              entries: state.corrections.length,
            },
      ),
  };
}
