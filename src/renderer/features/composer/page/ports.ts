import type { MediaRecord } from '@shared/story/story';

/** What the composer needs of the desk around it. Failures are told by who carries them out; none of these rejects. */
export interface ComposerPorts {
  /** Opens the system's file dialog; an empty list where nothing was chosen. */
  readonly choosePhotos: () => Promise<readonly MediaRecord[]>;
  /** Takes a picture file into the library; null where it could not be taken. */
  readonly addPhoto: (file: File) => Promise<MediaRecord | null>;
  /** The clipboard's plain text; null where it has none. */
  readonly readClipboardText: () => Promise<string | null>;
  /** Opens an address in the system's browser. */
  readonly openLink: (url: string) => void;
  /** Shows where byline, stamp and section are set. */
  readonly editFurniture: () => void;
  /** Who is at the desk; empty where nobody has said. */
  readonly who: () => string;
  /** Says in a line what was done. */
  readonly notice: (words: string) => void;
}
