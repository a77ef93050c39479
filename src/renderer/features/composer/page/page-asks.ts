import type { EditorView } from '@tiptap/pm/view';

/** Popovers and dialogs that the page can ask for; React draws them. Positions are of the document. */
export type Layer =
  | { readonly kind: 'link' }
  | { readonly kind: 'language' }
  | { readonly kind: 'special-characters' }
  /** `only`: commands or templates of one kind. `slash`: opened by a slash on an empty line, at the caret. */
  | {
      readonly kind: 'insert';
      readonly anchor: Element | null;
      readonly slash: boolean;
      readonly only: string | null;
    }
  /** A place kept for a photo whose picture is to come. */
  | { readonly kind: 'photo'; readonly pos: number }
  /** What stands in a slot, and what it follows; `pos` is just before the slot. */
  | { readonly kind: 'slot'; readonly pos: number }
  /** What can be done with a block that a template has made; `pos` is just before the block. */
  | { readonly kind: 'template'; readonly pos: number }
  /** What changed templates would make of their blocks. */
  | { readonly kind: 'offers' }
  /** What the house style says of a place, and how to put it right. */
  | { readonly kind: 'style'; readonly id: string };

/** What the drawn parts of the page ask of what stands around them. */
export interface PageAsks {
  readonly openLayer: (layer: Layer) => void;
  readonly openFind: (replace: boolean) => void;
  /** Lets the writer choose pictures; the first fills the photo at `pos` where one is given. */
  readonly choosePhotos: (view: EditorView, pos: number | null) => void;
  /** Shows the photo dialog over the photo at `pos`. */
  readonly editPhoto: (view: EditorView, pos: number) => void;
  readonly takeFiles: (view: EditorView, files: readonly File[], pos: number | null) => void;
  readonly pastePlain: (view: EditorView) => void;
  readonly openLink: (url: string) => void;
  readonly editFurniture: () => void;
  /** Shows a rule ("Style.Rule") in the house style manager. */
  readonly editStyleRule: (rule: string) => void;
  /** Who is at the desk; empty where nobody has said. */
  readonly who: () => string;
  /** Says in a line what was done or left out. */
  readonly notice: (words: string) => void;
}
