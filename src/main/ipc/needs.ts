import type { Backups } from '../backup/backups';
import type { PdfMakers } from '../exports/pdf/make-pdf';
import type { MediaMakers } from '../exports/render-media';
import type { Inbox } from '../imports/inbox';
import type { ReadWord } from '../imports/word/guarded-word';
import type { IsOpen } from '../library/table/desk-table';
import type { Library } from '../library/open-library';
import type { OpenAnew } from '../lifecycle/open-anew';
import type { IndexTending } from '../lifecycle/tend-index';
import type { Log } from '../log/log';
import type { MenuBar } from '../menu/menu-bar';
import type { PhotoEngine } from '../photos/photo-engine';
import type { DeskState } from '../settings/desk-state';
import type { RecentStories } from '../settings/recent-stories';
import type { SettingsStore } from '../settings/settings-store';
import type { DeskWindows } from '../windows/desk-windows';
import type { StyleShelf } from '../house-styles/style-shelf';

/** What the services of the channels stand on. */
export interface DeskNeeds {
  readonly library: Library;
  readonly index: IndexTending;
  /** Whether a story is open on the desk. */
  readonly isOpen: IsOpen;
  readonly backups: Backups;
  readonly anew: OpenAnew;
  readonly settings: SettingsStore;
  readonly state: DeskState;
  readonly recent: RecentStories;
  readonly shelf: StyleShelf;
  /** The folder of the desk's own dictionaries; it may not be there. */
  readonly dictionaries: string;
  readonly inbox: Inbox;
  /** Reads the data of pictures that nobody has read yet, in its own time. */
  readonly readPictures: () => void;
  readonly windows: DeskWindows;
  readonly menu: MenuBar;
  readonly log: Log;
  readonly photos: PhotoEngine;
  /** Reads a Word file apart from the desk, under limits. */
  readonly readWord: ReadWord;
  /** Writes a picture's words into its file. */
  readonly embed: MediaMakers['embed'];
  readonly pdf: PdfMakers;
  /** Of the program. */
  readonly version: string;
}
