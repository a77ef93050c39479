import { join } from 'node:path';
import process from 'node:process';
import { app, nativeTheme, session } from 'electron';
import { writePhotoData } from '@shared/photo/write-jpeg-data';
import { pagePreviews } from './exports/page-preview';
import { pdfReader } from './exports/pdf/pdf-reader';
import { makeInbox } from './imports/inbox';
import { bindChannels } from './ipc/bind-channels';
import { deskServices } from './ipc/desk-services';
import { openStyleShelf, type StyleShelf } from './house-styles/style-shelf';
import { watchStyles } from './house-styles/watch-styles';
import type { Library } from './library/open-library';
import { beforeSleep } from './lifecycle/before-sleep';
import { openAnew } from './lifecycle/open-anew';
import type { Quitting } from './lifecycle/quit';
import type { ReceivedFiles } from './lifecycle/received-files';
import { tellWrittenAnew } from './lifecycle/written-anew';
import { readUnreadPictures } from './lifecycle/read-pictures';
import { sideProcess } from './lifecycle/side-process';
import { startLibrary } from './lifecycle/start-library';
import { backupFolderOf, tendBackups } from './lifecycle/tend-backups';
import { tendIndex } from './lifecycle/tend-index';
import { tendSpike } from './lifecycle/tend-spike';
import type { Log } from './log/log';
import { chooseCommand } from './menu/choose-command';
import { putUpMenuBar } from './menu/menu-bar';
import { findMediaIn } from './protocol/answer-media';
import { makePhotoEngine } from './photos/worker-engine';
import { serveSchemes } from './protocol/serve';
import { openDeskState } from './settings/desk-state';
import { makeRecentStories } from './settings/recent-stories';
import { openSettings } from './settings/settings-store';
import { makeDeskWindows } from './windows/desk-windows';
import { guardSession } from './windows/page-guards';
import { pagePrinter } from './windows/printer';
import { showTrouble } from './windows/trouble';

/** What stands before the app is ready. */
export interface DeskStart {
  readonly userData: string;
  readonly log: Log;
  readonly quitting: Quitting;
  readonly files: ReceivedFiles;
}

/** When the desk has come up, in milliseconds. */
const READ_AFTER = 4000;

/** Makes every service, in the order in which they need each other, and opens the desk. */
export async function openDesk({ userData, log, quitting, files }: DeskStart): Promise<void> {
  const settings = openSettings(userData);
  const state = openDeskState(userData);
  nativeTheme.themeSource = settings.read().theme;
  const library = await startLibrary(
    { library: join(userData, 'library'), backups: backupFolderOf(userData, state) },
    { who: () => settings.read().name, onWrittenAnew: () => tellWrittenAnew(log) },
    log,
  );
  if (library === null) {
    app.quit();
    return;
  }
  const anew = openAnew(userData, quitting, log);
  quitting.atEnd(() => library.close());

  guardSession(session.defaultSession, log);
  const styles = { shipped: shippedHouseStyles(), own: join(userData, 'house-styles') };
  const shelf = openStyleShelf(styles);
  const photos = makePhotoEngine({
    workerUrl: new URL('./photo.worker.js', import.meta.url),
    onFault: (fault) => log.fault('The thread of photos', fault),
  });
  quitting.atEnd(() => void photos.stop());
  serveSchemes(session.defaultSession, join(import.meta.dirname, '../renderer'), {
    findMedia: findMediaIn(library.media),
    findPreview: pagePreviews({ library, shelf, photos: () => photos, embed: writePhotoData }),
  });
  await recoverStyles(shelf, log);
  const windows = makeDeskWindows({
    state,
    log,
    onCrash: () => library.session.breakOff(),
    onStay: () => {
      quitting.stay();
      anew.callOff();
    },
  });
  const backups = tendBackups({
    ...{ userData, state, log, quitting },
    onChange: () => windows.tellAll('backup:changed', {}),
    onFailure: (failure) => windows.tellDesk('backup:failed', failure),
  });
  const allChanged = () => windows.tellAll('library:changed', { storyId: null });
  const index = tendIndex(library.search, {
    onLevel: allChanged,
    onFault: (fault) => log.fault('The index of words', fault),
  });
  quitting.atEnd(() => index.stop());
  const isOpen = (id: string) => windows.desk() !== null && library.session.openStory() === id;
  const endSpike = tendSpike(
    {
      ...{ library, backups, isOpen, log },
      days: () => settings.read().spikeDays,
      now: () => new Date(),
      onRemoved: allChanged,
    },
    (fault) => log.fault('The spike', fault),
  );
  quitting.atEnd(endSpike);
  const recent = makeRecentStories(state, (ids) => library.titles(ids));
  const menu = putUpMenuBar({
    ...{ settings, recent },
    choose: (id) => chooseCommand(id, { windows, settings, state }),
    openStory: (id) => {
      settings.change({ openStoryId: id });
      if (windows.desk() === null) windows.showDesk();
      else windows.tellDesk('story:received', { id });
    },
  });
  const watch = watchStyles(styles.own, () => {
    void shelf.hasChanged().then((changed) => {
      if (changed) windows.tellAll('house-style:changed', {});
    });
  });
  quitting.atEnd(() => watch.stop());
  const readPictures = () =>
    readUnreadPictures({
      library,
      photos,
      onRead: (hash) => windows.tellAll('photo:changed', { hash }),
    });
  const inbox = makeInbox({
    library,
    onFile: () => windows.tellDesk('file:received', {}),
    onStory: (id) => {
      // A desk that is still to be loaded opens the story that was open last: this one.
      settings.change({ openStoryId: id });
      windows.tellAll('library:changed', { storyId: id });
      windows.tellDesk('story:received', { id });
      void readPictures();
    },
    onReturn: () => windows.tellDesk('hand-off:came', {}),
    onTrouble: (error) => void showTrouble(error, windows.desk()),
  });
  bindChannels(
    deskServices({
      ...{ library, index, isOpen, backups, anew, settings, state, recent, shelf, inbox, windows },
      ...{ menu, log, photos },
      readPictures: () => void readPictures(),
      dictionaries: join(userData, 'dictionaries'),
      embed: writePhotoData,
      version: app.getVersion(),
      pdf: {
        print: pagePrinter(log),
        read: pdfReader(
          sideProcess(join(import.meta.dirname, 'pdf-process.worker.js'), 'reader of PDFs'),
        ),
      },
    }),
    log,
  );
  settings.onChange((now) => {
    nativeTheme.themeSource = now.theme;
    windows.tellAll('settings:changed', now);
  });
  app.on('activate', () => windows.showDesk());
  beforeSleep(() => windows.tellDesk('desk:sleeping', {}));
  files.deliver(
    (path) => void inbox.receive(path),
    () => windows.showDesk(),
  );
  windows.showDesk();
  if (settings.putAside !== null)
    void showTrouble(settingsPutAside(settings.putAside), windows.desk());
  if (library.readOnly !== null) void showTrouble(library.readOnly, windows.desk());
  setTimeout(() => void readPictures(), READ_AFTER);
  setTimeout(() => index.wake(), READ_AFTER);
  if (library.session.brokenOff) setTimeout(() => checkLibrary(library, log), 5000);
}

function shippedHouseStyles(): string {
  const resources = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources');
  return join(resources, 'house-styles');
}

/** A save of a house style that broke off is taken back; where the disk refuses, its last good form stands. */
async function recoverStyles(shelf: StyleShelf, log: Log): Promise<void> {
  try {
    await shelf.recover();
  } catch (trouble) {
    log.fault('House styles: a broken save was not taken back', trouble);
  }
}

/** After a session that broke off, and when the desk has come up: the look-over takes a while. */
function checkLibrary(library: Library, log: Log): void {
  const verdict = library.check();
  if (verdict.ok) return;
  log.fault(`The library file: ${verdict.error.message}`);
  void showTrouble(verdict.error);
}

function settingsPutAside(file: string) {
  return {
    code: 'file-unreadable' as const,
    message: 'The settings could not be read, so the desk starts with its own.',
    copy: `No story is touched by this. The old settings were put aside as ${file}.`,
    wayOn: 'Set name, theme and shortcuts again in the settings.',
  };
}
