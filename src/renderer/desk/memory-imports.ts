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
    'import:choose-folder': () =>
      ok(
        state.folderOfCopy === null
          ? null
          : {
              folder: state.folderOfCopy.folder,
              files: state.folderOfCopy.files.map(({ name, bytes }, at) => ({
                ...{ token: tokenOf(at), name },
                bytes: bytes.byteLength,
              })),
              more: 0,
            },
      ),
    'import:read-chosen': ({ token }) => {
      const file = state.folderOfCopy?.files.find((_each, at) => tokenOf(at) === token);
      return file === undefined
        ? err(memoryFailure('file-unreadable', 'The file is gone.'))
        : ok({ name: file.name, bytes: new Uint8Array(file.bytes) });
    },
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

function tokenOf(at: number): string {
  return `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
}
