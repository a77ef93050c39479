import type { DeskError } from '@shared/contract/desk-error';
import { styleMissing } from '@shared/contract/house-style-failures';
import type { HouseStyle } from '@shared/house-style/house-style';
import { err, ok, type Result } from '@shared/result/result';
import { loadHouseStyles, type LoadedHouseStyles } from '../house-styles/load-house-styles';

/** The house styles at hand: those that ship with the program and the desk's own. */
export interface Shelf {
  /** All of them, read anew. */
  list(): Promise<LoadedHouseStyles>;
  /** One by its id. */
  find(id: string): Promise<Result<HouseStyle, DeskError>>;
}

/** A shelf over folders of house styles; of two with one id the first folder's stands. */
export function makeShelf(folders: readonly string[]): Shelf {
  return {
    list: () => loadHouseStyles(folders),
    find: async (id) => {
      const { styles } = await loadHouseStyles(folders);
      const style = styles.find((each) => each.id === id);
      return style ? ok(style) : err(styleMissing(id));
    },
  };
}
