import { decodeText } from '@shared/import/decode-text';
import { keptReport } from '@shared/import/kept-report';
import { err, ok } from '@shared/result/result';
import { memoryFailure, type Handlers, type MemoryState } from './memory-state';

type ImportChannel = Extract<keyof Handlers, `import:${string}`>;

/** Channels of what comes from outside, but for the taking in, which makes a story. */
export function importHandlers(
  state: MemoryState,
): Pick<Handlers, Exclude<ImportChannel, 'import:take'>> {
  return {
    'import:choose': () => ok(state.fileToChoose),
    'import:pending': () => {
      const { pendingFile } = state;
      state.pendingFile = null;
      return ok(pendingFile);
    },
    'import:clipboard': () => ok(state.clipboard),
    'import:read-word': () =>
      state.wordCopy === null
        ? err(memoryFailure('cancelled', 'The reading of the file was called off.'))
        : ok(state.wordCopy),
    'import:cancel': () => ok({}),
    'import:original': ({ id }) => {
      const kept = state.originals.get(id);
      if (kept === undefined) return ok(null);
      const text = kept.type.startsWith('text/') ? decodeText(kept.bytes) : null;
      return ok({
        name: kept.name,
        bytes: kept.bytes.byteLength,
        text: text?.ok === true ? text.value.text : null,
        report: keptReport.safeParse(kept.report).data ?? null,
      });
    },
    'import:save-original': ({ id }) => {
      const kept = state.originals.get(id);
      return ok(kept === undefined ? null : { name: kept.name });
    },
  };
}
