import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { isSameValue } from '@shared/house-style/same-value';
import type { EditedStyle } from './edited-style';
import { draftOf, draftReducer, type StyleDraft } from './style-draft';
import { styleChanges, type StyleChange } from './style-changes';
import { tidyStyle } from './tidy-style';

/** The draft of a style with what can be done to it. */
export interface StyleDraftUse {
  readonly draft: StyleDraft;
  readonly changes: readonly StyleChange[];
  /** The folder’s form, where it was edited by hand while there are changes here. */
  readonly theirs: EditedStyle | null;
  readonly change: (by: (style: EditedStyle) => EditedStyle, key: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was saved is now what the folder holds. */
  readonly kept: (style: EditedStyle) => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Keeps a draft over the style that is in force: follows the folder while nothing is changed, else asks. */
export function useStyleDraft(inForce: EditedStyle): StyleDraftUse {
  const [draft, act] = useReducer(draftReducer, inForce, draftOf);
  const [theirs, setTheirs] = useState<EditedStyle | null>(null);
  const changes = useMemo(
    () => styleChanges(draft.base, tidyStyle(draft.now)),
    [draft.base, draft.now],
  );
  const newest = useRef({ draft, changes });
  useEffect(() => {
    newest.current = { draft, changes };
  });
  useEffect(() => {
    const { draft: now, changes: unsaved } = newest.current;
    if (isSameValue(inForce, now.base)) setTheirs(null);
    else if (unsaved.length === 0) act({ type: 'take', style: inForce });
    else setTheirs(inForce);
  }, [inForce]);
  const change = useCallback((by: (style: EditedStyle) => EditedStyle, key: string) => {
    act({ type: 'change', by, key, at: Date.now() });
  }, []);
  const kept = useCallback((style: EditedStyle) => {
    act({ type: 'kept', base: style });
    setTheirs((now) => (now !== null && isSameValue(now, style) ? null : now));
  }, []);
  return {
    draft,
    changes,
    theirs,
    change,
    kept,
    undo: useCallback(() => act({ type: 'undo' }), []),
    redo: useCallback(() => act({ type: 'redo' }), []),
    keepMine: () => {
      if (theirs !== null) act({ type: 'kept', base: theirs });
      setTheirs(null);
    },
    takeTheirs: () => {
      if (theirs !== null) act({ type: 'take', style: theirs });
      setTheirs(null);
    },
  };
}
