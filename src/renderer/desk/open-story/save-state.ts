import type { DeskError } from '@shared/contract/desk-error';

/** What the desk may say about the copy's safety. */
export type SaveState =
  /** The library has acknowledged exactly what is on the page; `at` is null before the first save of this session. */
  | { readonly kind: 'saved'; readonly at: string | null }
  /** There are changes that the library has not acknowledged yet. */
  | { readonly kind: 'unsaved' }
  /** A save has been under way for so long that the writer should know. */
  | { readonly kind: 'saving' }
  /** The last save failed; it is tried again unless `final`. The copy is safe on the page only. */
  | { readonly kind: 'failed'; readonly error: DeskError; readonly final: boolean }
  /** Nothing can be saved to this library or story; changes would not be kept. */
  | { readonly kind: 'read-only'; readonly error: DeskError };

/** What the state is derived from. */
export interface SaveFacts {
  readonly current: number;
  readonly acknowledged: number;
  readonly acknowledgedAt: string | null;
  readonly slow: boolean;
  readonly failure: DeskError | null;
}

/** Failures that trying again cannot cure. */
const FINAL = new Set<DeskError['code']>([
  'story-changed-elsewhere',
  'story-missing',
  'contributor-changed-elsewhere',
  'contributor-missing',
  'media-missing',
  'request-refused',
]);

/** Whether a failed save is worth another try without the writer's doing. */
export function canRetry({ code }: DeskError): boolean {
  return code !== 'library-read-only' && !FINAL.has(code);
}

/** Whether a save that was refused is worth another try once the copy is another: what was refused was in the copy. */
export function mayBeCuredByChange({ code }: DeskError): boolean {
  return code === 'request-refused';
}

/** "Saved" is said only when the acknowledged revision is the current one. */
export function saveStateOf({
  current,
  acknowledged,
  acknowledgedAt,
  slow,
  failure,
}: SaveFacts): SaveState {
  if (failure?.code === 'library-read-only') return { kind: 'read-only', error: failure };
  if (failure !== null) return { kind: 'failed', error: failure, final: !canRetry(failure) };
  if (acknowledged === current) return { kind: 'saved', at: acknowledgedAt };
  return { kind: slow ? 'saving' : 'unsaved' };
}

/** Whether two states read the same. */
export function sameSaveState(a: SaveState, b: SaveState): boolean {
  if (a.kind === 'saved' && b.kind === 'saved') return a.at === b.at;
  if (a.kind === 'failed' && b.kind === 'failed') return a.error === b.error;
  return a.kind === b.kind;
}
