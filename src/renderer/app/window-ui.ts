import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReceivedFile, Reply } from '@shared/contract/channels';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import type { StoryContributor } from '@shared/story/contributor';
import type { PhotoAsk } from '../features/composer/page/ports';
import { FIRST_VIEW, type TableView } from '../features/library/table/table-view';

/** What lies over the window; one at a time. */
export type Layer =
  | {
      readonly kind: 'new-story';
      readonly contributor?: StoryContributor;
      /** Where its end leads back to; the desk unless told. */
      readonly beneath?: Layer | null;
    }
  /** The library over the whole window. */
  | { readonly kind: 'library' }
  /** The register; `id` is the person shown, null the first. */
  | { readonly kind: 'contributors'; readonly id: string | null }
  | {
      readonly kind: 'photo';
      readonly ask: PhotoAsk;
      readonly record: PhotoRecord;
      /** Gives the page what the dialog has made of the photo; null: left. */
      readonly answer: (draft: PhotoDraft | null) => void;
    }
  /** The photo library. */
  | { readonly kind: 'photos' }
  /** The desk's log of corrections. */
  | { readonly kind: 'corrections-log' }
  /** What the taking in of a story did, and what the story was made from. */
  | { readonly kind: 'report'; readonly id: string; readonly part: 'report' | 'original' }
  | { readonly kind: 'palette'; readonly beneath?: Layer | null }
  /** A story that came back, beside the story here. */
  | { readonly kind: 'hand-off'; readonly returned: NonNullable<Reply<'hand-off:returned'>> }
  | { readonly kind: 'send-bundle' }
  | { readonly kind: 'spike'; readonly id: string }
  | { readonly kind: 'import'; readonly file: ReceivedFile }
  | { readonly kind: 'import-folder'; readonly chosen: NonNullable<Reply<'import:choose-folder'>> }
  | { readonly kind: 'import-clipboard'; readonly text: string; readonly html: string }
  | {
      readonly kind: 'house-style';
      /** The style, and the template in it, to show first. */
      readonly styleId: string | null;
      readonly templateId: string | null;
      /** The rule ("Style.Rule") to show first. */
      readonly rule?: string;
    };

/** Whether a layer takes the whole window: what is below it can then not be reached. */
export function coversWindow(layer: Layer | null): boolean {
  if (layer === null) return false;
  if ((layer.kind === 'new-story' || layer.kind === 'palette') && layer.beneath) return true;
  return (
    layer.kind.startsWith('import') ||
    layer.kind === 'library' ||
    layer.kind === 'house-style' ||
    layer.kind === 'hand-off' ||
    layer.kind === 'contributors' ||
    layer.kind === 'photos'
  );
}

/** What a layer that soon passes leaves in its place: the library, where it lies over that. */
export function beneathOf(layer: Layer | null): Layer | null {
  return layer?.kind === 'library' ? layer : null;
}

/** Whether the library's window stands, on top or beneath what soon passes. */
export function showsLibrary(layer: Layer | null): boolean {
  const lowest = layer !== null && 'beneath' in layer ? (layer.beneath ?? layer) : layer;
  return lowest?.kind === 'library';
}

/** The panels of the inspector. */
export type InspectorTab = 'style' | 'review' | 'publish' | 'history' | 'furniture';

/** How the window stands; nothing of it outlives the window. */
export interface WindowUi {
  readonly layer: Layer | null;
  /** What the library's window shows; it is found again as it was left. */
  readonly libraryView: TableView;
  readonly focusMode: boolean;
  /** The column that is open as a drawer, where there is no room for it beside the page. */
  readonly drawer: 'library' | 'inspector' | null;
  readonly tab: InspectorTab;
  /** Whether the Review tab is in sight. */
  readonly reviewing: boolean;
  /** Whether the page as it would be published stands in the place of the one that is written on; beside Publish only. */
  readonly preview: boolean;
  /** Where a check leads in the furniture; each new object leads there once. */
  readonly furniturePlace: { readonly where: string } | null;
  /** Each new object opens the list of what the house style’s panel ignores. */
  readonly ignoredShown: object | null;
  /** What was run from the palette, the newest first. */
  readonly recent: readonly string[];
  /** Page zoom, in per cent. */
  readonly zoom: number;
}

export type WindowUiStore = StoreApi<WindowUi>;

/** A window as it opens. */
export function createWindowUi(): WindowUiStore {
  return createStore<WindowUi>(() => ({
    layer: null,
    libraryView: FIRST_VIEW,
    focusMode: false,
    drawer: null,
    tab: 'style',
    reviewing: false,
    preview: false,
    ignoredShown: null,
    furniturePlace: null,
    recent: [],
    zoom: 100,
  }));
}

/** Remembers what was run; the palette ranks it higher next time. */
export function rememberRun(ui: WindowUiStore, id: string): void {
  ui.setState(({ recent }) => ({
    recent: [id, ...recent.filter((each) => each !== id)].slice(0, 50),
  }));
}

/** Waits until nothing lies over the window: what comes by itself must not push away what somebody works on. */
export async function whenFree(ui: WindowUiStore): Promise<void> {
  while (ui.getState().layer !== null)
    await new Promise<void>((resolve) => {
      const stop = ui.subscribe(({ layer }) => {
        if (layer !== null) return;
        stop();
        resolve();
      });
    });
}
