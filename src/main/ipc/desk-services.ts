import type { Services } from './answer';
import { backupServices } from './backup-services';
import type { Sender } from './bind-channels';
import { contributorServices } from './contributor-services';
import { correctionsServices } from './corrections-services';
import { dictionaryServices } from './dictionary-services';
import { exportServices } from './export-services';
import { handOffServices } from './hand-off-services';
import { houseStyleServices } from './house-style-services';
import { importServices } from './import-services';
import { libraryServices } from './library-services';
import type { DeskNeeds } from './needs';
import { libraryFolderServices } from './library-folder-services';
import { photoLibraryServices } from './photo-library-services';
import { photoServices } from './photo-services';
import { rescueServices } from './rescue-services';
import { rulesServices } from './rules-services';
import { settingsServices } from './settings-services';
import { storyServices } from './story-services';
import { windowServices } from './window-services';

/** A service for every channel of the table. */
export function deskServices(needs: DeskNeeds): Services<Sender> {
  return {
    ...storyServices(needs),
    ...libraryServices(needs),
    ...rescueServices(needs),
    ...contributorServices(needs),
    ...photoServices(needs),
    ...photoLibraryServices(needs),
    ...importServices(needs),
    ...exportServices(needs),
    ...handOffServices(needs),
    ...correctionsServices(needs),
    ...backupServices(needs),
    ...libraryFolderServices(needs),
    ...houseStyleServices(needs),
    ...dictionaryServices(needs),
    ...rulesServices(needs),
    ...settingsServices(needs),
    ...windowServices(needs),
  };
}
