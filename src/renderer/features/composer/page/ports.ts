import type { PhotoRole } from '@shared/elements/photo/photo';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import type { SlotContent } from '@shared/templates/fill-template';
import type { ValueSource } from '@shared/templates/story-values';

/** What the photo dialog must know of the page that asks for it. */
export interface PhotoAsk {
  /** Whether nothing stands on the page yet. */
  readonly mode: 'add' | 'edit';
  readonly draft: PhotoDraft;
  /** Places where the photo may stand. */
  readonly roles: readonly PhotoRole[];
  /** Contents of the caption's slots on the page. */
  readonly given: Readonly<Record<string, SlotContent>>;
  /** With the caption's template in the form that the page has. */
  readonly houseStyle: HouseStyle;
  readonly source: ValueSource;
  /** Whether the page still stands that asks. */
  readonly isThere: () => boolean;
}

/** What the composer needs of the desk around it. Failures are told by who carries them out; none of these rejects. */
export interface ComposerPorts {
  /** Opens the system's file dialog and takes what was chosen into the library; empty where nothing was. */
  readonly choosePhotos: () => Promise<readonly PhotoRecord[]>;
  /** Takes picture files into the library; what is refused is told and left out. */
  readonly takePhotos: (files: readonly File[]) => Promise<readonly PhotoRecord[]>;
  /** Shows the photo dialog; null where it was left without a change. */
  readonly editPhoto: (ask: PhotoAsk) => Promise<PhotoDraft | null>;
  /** The clipboard's plain text; null where it has none. */
  readonly readClipboardText: () => Promise<string | null>;
  /** Opens an address in the system's browser. */
  readonly openLink: (url: string) => void;
  /** Shows where byline, stamp and section are set. */
  readonly editFurniture: () => void;
  /** Shows a rule ("Style.Rule") in the house style manager. */
  readonly editStyleRule: (rule: string) => void;
  /** Who is at the desk; empty where nobody has said. */
  readonly who: () => string;
  /** Says in a line what was done. */
  readonly notice: (words: string) => void;
}
