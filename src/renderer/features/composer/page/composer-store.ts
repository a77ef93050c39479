import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TemplateOffer } from '@shared/templates/template-offers';
import type { FindCount } from '../find/find-plugin';
import type { FindQuery } from '../find/matcher';
import { NO_FACTS, type PageFacts } from '../facts/page-facts';
import type { Layer } from './page-asks';
import type { PageCommandId } from '../commands/page-commands';

/** The formatting of the selection, for the toolbar over it. */
export interface SelectionSummary {
  readonly from: number;
  readonly to: number;
  readonly active: ReadonlySet<PageCommandId>;
  readonly offered: readonly PageCommandId[];
}

/** The find bar: what is sought and how far. `turn` counts askings, so that asking again takes the focus there again. */
export interface FindBarState extends FindQuery, FindCount {
  readonly open: boolean;
  readonly replacing: boolean;
  readonly turn: number;
}

const NO_FIND: FindBarState = {
  open: false,
  replacing: false,
  words: '',
  caseSensitive: false,
  wholeWord: false,
  count: 0,
  at: 0,
  turn: 0,
};

/** What React draws around the page. Nothing in it changes at a keystroke as such. */
export interface ComposerState {
  readonly layer: Layer | null;
  readonly find: FindBarState;
  readonly toolbar: SelectionSummary | null;
  readonly facts: PageFacts;
  readonly selectionWords: number;
  readonly runnable: ReadonlySet<PageCommandId>;
  /** Blocks whose template has changed since. */
  readonly offers: readonly TemplateOffer[];
}

export type ComposerStore = StoreApi<ComposerState>;

/** A store for one open page. */
export function createComposerStore(): ComposerStore {
  return createStore<ComposerState>(() => ({
    layer: null,
    find: NO_FIND,
    toolbar: null,
    facts: NO_FACTS,
    selectionWords: 0,
    runnable: new Set(),
    offers: [],
  }));
}
