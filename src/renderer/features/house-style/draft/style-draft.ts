import type { EditedStyle } from './edited-style';

/** A house style while it is being edited: as it is kept, as it is now, and the way there. */
export interface StyleDraft {
  readonly base: EditedStyle;
  readonly now: EditedStyle;
  readonly past: readonly EditedStyle[];
  readonly future: readonly EditedStyle[];
  /** What was changed last, and when: keystrokes in one place are one step of undo. */
  readonly last: { readonly key: string; readonly at: number } | null;
}

export type DraftAction =
  | {
      readonly type: 'change';
      readonly by: (style: EditedStyle) => EditedStyle;
      readonly key: string;
      readonly at: number;
    }
  | { readonly type: 'undo' | 'redo' }
  /** The folder holds this now: what differs from it is what is not saved. */
  | { readonly type: 'kept'; readonly base: EditedStyle }
  /** Another style, or the folder's form in place of the draft. */
  | { readonly type: 'take'; readonly style: EditedStyle };

/** Keystrokes in one place that follow each other within this, in ms, are undone together. */
const TOGETHER = 1000;
const STEPS = 500;

/** A draft in which nothing has been changed yet. */
export function draftOf(style: EditedStyle): StyleDraft {
  return { base: style, now: style, past: [], future: [], last: null };
}

/** The draft after an action; the same one where the action changes nothing. */
export function draftReducer(draft: StyleDraft, action: DraftAction): StyleDraft {
  switch (action.type) {
    case 'change':
      return changed(draft, action.by(draft.now), action.key, action.at);
    case 'undo': {
      const [now] = draft.past.slice(-1);
      if (now === undefined) return draft;
      const past = draft.past.slice(0, -1);
      return { ...draft, now, past, future: [draft.now, ...draft.future], last: null };
    }
    case 'redo': {
      const [now, ...future] = draft.future;
      if (now === undefined) return draft;
      return { ...draft, now, past: [...draft.past, draft.now], future, last: null };
    }
    case 'kept':
      return { ...draft, base: action.base, last: null };
    case 'take':
      return draftOf(action.style);
  }
}

function changed(draft: StyleDraft, now: EditedStyle, key: string, at: number): StyleDraft {
  if (now === draft.now) return draft;
  const { last, past } = draft;
  const goesOn = last !== null && last.key === key && at - last.at < TOGETHER && past.length > 0;
  return {
    ...draft,
    now,
    past: goesOn ? past : [...past, draft.now].slice(-STEPS),
    future: [],
    last: { key, at },
  };
}
