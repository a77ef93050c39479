import type { BackupState } from '@shared/contract/backup-channels';
import type { Channel } from '@shared/contract/channel-names';
import type { ReceivedFile, Reply, Request, StoryPlace } from '@shared/contract/channels';
import type { Contributor } from '@shared/contract/contributor';
import type { CommandId } from '@shared/contract/commands';
import type { DeskError } from '@shared/contract/desk-error';
import type { TakeInReport } from '@shared/contract/library-folder-channels';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import { DEFAULT_SETTINGS, type Settings } from '@shared/contract/settings';
import type { KeptVersion } from '@shared/contract/version-channels';
import type { CorrectionEntry } from '@shared/export/corrections/correction-entry';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';
import type { DictionaryFiles } from '@shared/house-style/spelling/make-dictionary';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import type { Problem } from '@shared/result/problem';
import type { Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import { noLibraryNotes, type LibraryNotes } from './memory-library-notes';

/** A story as the twin keeps it. */
export interface KeptStory {
  readonly story: Story;
  readonly revision: number;
  readonly place: StoryPlace | null;
}

/** A version as the twin keeps it. */
export interface KeptStoryVersion extends KeptVersion {
  readonly storyId: string;
  readonly story: Story;
}

/** All that the twin remembers; tests read it to see what reached the desk. */
export interface MemoryState {
  readonly stories: Map<string, KeptStory>;
  readonly unreadable: { readonly id: string; readonly title: string; readonly reason: string }[];
  readonly contributors: Map<string, Contributor>;
  readonly houseStyles: HouseStyle[];
  readonly houseStyleProblems: Problem[];
  /** What the folders of the desk's own house styles hold now, by id; all others are built in. */
  readonly ownStyles: Map<string, HouseStyleFiles>;
  /** The program's pack of rules. Empty unless given: the real one is three hundred files, which few tests ask about. */
  readonly rulePack: RuleFiles;
  readonly removedStyles: { readonly id: string; readonly files: HouseStyleFiles }[];
  readonly shownFolders: string[];
  /** Kept versions of all stories, oldest first; their ids count up. */
  readonly versions: KeptStoryVersion[];
  readonly originals: Map<
    string,
    Request<'import:take'>['original'] & Pick<Request<'import:take'>, 'report'>
  >;
  /** The desk's own dictionaries, by their tags. */
  readonly dictionaries: Map<string, DictionaryFiles>;
  readonly photos: Map<string, PhotoRecord>;
  /** The log of corrections, oldest first. */
  readonly corrections: CorrectionEntry[];
  /** Where the log is saved; null: closed without a choice. */
  correctionsFile: string | null;
  readonly exports: Map<string, NonNullable<Reply<'export:write'>>>;
  readonly log: string[];
  /** What the library's table knows of stories beside their records. */
  readonly libraryNotes: LibraryNotes;
  settings: Settings;
  platform: 'mac' | 'other';
  recoveredAt: string | null;
  /** What the system's dialogs answer: null or empty for "closed without a choice". */
  photosToChoose: { readonly token: string; readonly photo: PhotoRecord }[];
  fileToChoose: Reply<'import:choose'>;
  /** What comes of the folder that is chosen to be taken in; null: closed without a choice. */
  folderOfCopy: { readonly folder: string; readonly files: readonly ReceivedFile[] } | null;
  /** What the reader makes of any Word file; null: its reading is called off. */
  wordCopy: Reply<'import:read-word'> | null;
  pendingFile: Reply<'import:pending'>;
  styleToChoose: { readonly name: string; readonly files: HouseStyleFiles } | null;
  styleExportFile: string | null;
  packageToChoose: {
    readonly name: string;
    readonly files: Readonly<Record<string, string>>;
  } | null;
  packageExportFile: string | null;
  registerFile: { readonly name: string; readonly text: string } | null;
  exportFolder: string | null;
  /** The folder that the library is exported to; null: closed without a choice. */
  libraryFolder: string | null;
  /** What comes of the folder that is chosen to be taken in; null: closed without a choice. */
  folderToTakeIn: TakeInReport | null;
  /** Ids of the stories that were opened, the newest first. */
  recent: string[];
  /** Stories that came back and wait; the story beside each is read when it is asked for. */
  returned: NonNullable<Reply<'hand-off:returned'>>[];
  /** Names of the bundles that were dropped on the window. */
  readonly receivedBundles: string[];
  /** The file that a bundle is saved as; null: closed without a choice. */
  bundleFile: string | null;
  backup: BackupState;
  /** Which folder is chosen for backups; null: closed without a choice. */
  backupFolder: string | null;
  clipboard: { text: string; html: string };
  enabledCommands: readonly CommandId[];
  flushed: boolean | null;
  zoom: number;
  /** The twin's clock: each look moves it on by a second. */
  now: () => string;
}

/** How a channel is answered. */
export type Handlers = {
  readonly [C in Channel]: (
    request: Request<C>,
  ) => Result<Reply<C>, DeskError> | Promise<Result<Reply<C>, DeskError>>;
};

/** What a twin may start with. */
export type MemoryStart = Partial<
  Omit<MemoryState, 'stories' | 'contributors' | 'settings' | 'now' | 'ownStyles'>
> & {
  readonly stories?: readonly Story[];
  readonly contributors?: readonly Contributor[];
  readonly settings?: Partial<Settings>;
  /** The files of the desk's own house styles; they need not stand in `houseStyles` too. */
  readonly ownStyles?: readonly HouseStyleFiles[];
  /** The clock's first moment. */
  readonly startsAt?: string;
};

/** A fresh state. */
export function memoryState(start: MemoryStart): MemoryState {
  const {
    stories = [],
    contributors = [],
    settings = {},
    ownStyles = [],
    startsAt = '2026-03-28T12:00:00Z',
    ...rest
  } = start;
  let clock = Date.parse(startsAt);
  return {
    unreadable: [],
    houseStyleProblems: [],
    rulePack: {},
    removedStyles: [],
    shownFolders: [],
    styleToChoose: null,
    styleExportFile: '/home/desk/house.standfirst-style',
    packageToChoose: null,
    packageExportFile: '/home/desk/house-vale.zip',
    versions: [],
    originals: new Map(),
    dictionaries: new Map(),
    photos: new Map(),
    exports: new Map(),
    corrections: [],
    libraryNotes: noLibraryNotes(),
    correctionsFile: 'corrections',
    log: [],
    platform: 'other',
    recoveredAt: null,
    photosToChoose: [],
    fileToChoose: null,
    folderOfCopy: null,
    wordCopy: null,
    pendingFile: null,
    registerFile: null,
    exportFolder: '/home/desk/Exports',
    recent: [],
    libraryFolder: 'Standfirst library',
    folderToTakeIn: null,
    returned: [],
    receivedBundles: [],
    bundleFile: 'story.standfirst',
    backup: {
      ...{ folder: '/home/desk/backups', automatic: true, backups: [], damaged: 0 },
      failure: null,
    },
    backupFolder: null,
    clipboard: { text: '', html: '' },
    enabledCommands: [],
    flushed: null,
    zoom: 100,
    ...rest,
    ...withOwnStyles(rest.houseStyles ?? [], ownStyles),
    stories: new Map(stories.map((story) => [story.id, { story, revision: 1, place: null }])),
    contributors: new Map(contributors.map((person) => [person.id, person])),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    now: () => {
      clock += 1000;
      return new Date(clock).toISOString();
    },
  };
}

function withOwnStyles(given: readonly HouseStyle[], folders: readonly HouseStyleFiles[]) {
  const houseStyles = [...given];
  const ownStyles = new Map<string, HouseStyleFiles>();
  for (const files of folders) {
    const read = readHouseStyle(files);
    if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
    const { id } = read.value;
    ownStyles.set(id, files);
    if (!houseStyles.some((style) => style.id === id)) houseStyles.push(read.value);
  }
  return { houseStyles, ownStyles };
}

/** A failure as main would word it. */
export function memoryFailure(code: DeskError['code'], message: string): DeskError {
  return { code, message, copy: 'Nothing was changed.', wayOn: 'Choose another story.' };
}
