import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PhotoCrop, PhotoPoint } from '@shared/elements/photo/photo';
import { FACT_NAMES, type FactName, type PhotoFacts } from '@shared/elements/photo/photo-facts';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PixelSize } from '@shared/photo/crop';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import { uncroppable } from './crop-words';
import { framingOf, refitted, type Framing } from './framing';
import { readFactOf } from '../sources';

/** How many steps of framing can be taken back. */
const MOST_STEPS = 100;

/** What the dialog holds while it is open. */
export interface DialogState {
  readonly record: PhotoRecord;
  /** All but the framing; `crop` and `focus` of it are as the dialog found them. */
  readonly draft: PhotoDraft;
  readonly framing: Framing;
  readonly past: readonly Framing[];
  readonly future: readonly Framing[];
  /** The framing under a pointer that is still down; null when none is. */
  readonly live: { readonly crop: PhotoCrop | null; readonly focus: PhotoPoint | null } | null;
  /** What the dialog was opened with. */
  readonly opened: PhotoDraft;
}

export type DialogStore = StoreApi<DialogState>;

/** The texts of a draft that stand in the story itself. */
export type DraftTexts = Pick<
  PhotoDraft,
  'what' | 'creditLine' | 'altText' | 'decorative' | 'role' | 'templateId'
>;

/** A store for one dialog, from its opening to its answer. */
export function createDialogStore(record: PhotoRecord, draft: PhotoDraft): DialogStore {
  const framing = framingOf(draft.crop, draft.focus, draft.media);
  return createStore<DialogState>(() => ({
    record,
    draft,
    framing,
    past: [],
    future: [],
    live: null,
    opened: draft,
  }));
}

/** The draft as it stands, its texts without spaces at their ends; whole where it can't be cropped. */
export function draftOf({
  draft,
  framing,
  live,
}: Pick<DialogState, 'draft' | 'framing' | 'live'>): PhotoDraft {
  const { crop, focus } = live ?? framing;
  const isWhole = uncroppable(draft.media) !== null;
  return {
    ...draft,
    what: draft.what.trim(),
    creditLine: draft.creditLine.trim(),
    altText: draft.altText.trim(),
    media: withFacts(draft, trimmed(draft.media.facts ?? {})),
    crop: isWhole ? null : crop,
    focus,
  };
}

const COMPARED = ['what', 'creditLine', 'altText', 'decorative', 'role', 'templateId'] as const;

/** Whether there is work that would be lost: words, facts, another file, a crop, a place. */
export function hasChanges({ draft, framing, opened }: DialogState): boolean {
  return (
    COMPARED.some((name) => draft[name] !== opened[name]) ||
    draft.media.hash !== opened.media.hash ||
    FACT_NAMES.some((name) => draft.media.facts?.[name] !== opened.media.facts?.[name]) ||
    JSON.stringify([framing.crop, framing.focus]) !== JSON.stringify([opened.crop, opened.focus])
  );
}

/** With texts written or chosen. */
export function write(state: DialogState, patch: Partial<DraftTexts>): DialogState {
  return { ...state, draft: { ...state.draft, ...patch } };
}

/** With a fact written; an empty one is not known. */
export function writeFact(state: DialogState, name: FactName, value: string): DialogState {
  const { [name]: _, ...rest } = state.draft.media.facts ?? {};
  const facts = value === '' ? rest : { ...rest, [name]: value };
  return { ...state, draft: { ...state.draft, media: withFacts(state.draft, facts) } };
}

/** With a step of framing that can be taken back. */
export function reframe(
  state: DialogState,
  next: (framing: Framing, size: PixelSize) => Framing,
): DialogState {
  const framing = next(state.framing, state.draft.media);
  if (JSON.stringify(framing) === JSON.stringify(state.framing)) return { ...state, live: null };
  const past = [...state.past, state.framing].slice(-MOST_STEPS);
  return { ...state, framing, past, future: [], live: null };
}

/** Takes a step of framing back; nothing where there is none. */
export function undo(state: DialogState): DialogState {
  const framing = state.past.at(-1);
  if (framing === undefined) return state;
  const future = [state.framing, ...state.future];
  return { ...state, framing, past: state.past.slice(0, -1), future };
}

/** Takes the step again that was taken back last. */
export function redo(state: DialogState): DialogState {
  const [framing, ...future] = state.future;
  if (framing === undefined) return state;
  return { ...state, framing, past: [...state.past, state.framing], future };
}

/**
 * Another file in the place of this one. The texts stay; facts that were only read give way to what
 * the new file says, and stay where it says nothing; the crop is fitted anew.
 */
export function replaceFile(state: DialogState, record: PhotoRecord): DialogState {
  const { draft } = state;
  const facts = { ...draft.media.facts };
  for (const [name, value] of entriesOf(record.media.facts ?? {}))
    if (facts[name] === undefined || facts[name] === readFactOf(state.record, name)?.value)
      facts[name] = value;
  const media = withFacts({ media: record.media }, facts);
  return {
    ...state,
    record,
    draft: { ...draft, media },
    framing:
      uncroppable(media) === null
        ? refitted(state.framing, draft.media, media)
        : framingOf(null, state.framing.focus, media),
    past: [],
    future: [],
    live: null,
  };
}

function withFacts({ media }: Pick<PhotoDraft, 'media'>, facts: PhotoFacts): PhotoDraft['media'] {
  const { facts: _, ...file } = media;
  return Object.keys(facts).length === 0 ? file : { ...file, facts };
}

function trimmed(facts: PhotoFacts): PhotoFacts {
  const kept: PhotoFacts = {};
  for (const [name, value] of entriesOf(facts)) if (value.trim() !== '') kept[name] = value.trim();
  return kept;
}

function entriesOf(facts: PhotoFacts): readonly (readonly [FactName, string])[] {
  return FACT_NAMES.flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

export const DialogContext = createContext<DialogStore | null>(null);

/** The store of the dialog that this stands in. */
export function useDialogStore(): DialogStore {
  const store = use(DialogContext);
  if (store === null) throw new Error('A part of the photo dialog stands outside of it');
  return store;
}

/** A part of the state; drawn anew only when that part changes. */
export function useDialog<T>(part: (state: DialogState) => T): T {
  return useStore(useDialogStore(), part);
}
