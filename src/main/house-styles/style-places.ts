import { dirname, join } from 'node:path';

/** Where house styles lie. */
export interface StylePlaces {
  /** The folder of those that ship with the program. */
  readonly shipped: string;
  /** The folder of the desk's own, each in a folder of its own; it may not be there yet. */
  readonly own: string;
}

/** Where the last good form of each own style is kept, beside their folder. */
export function lastGoodFolder({ own }: Pick<StylePlaces, 'own'>): string {
  return `${own}-last-good`;
}

/** Where own styles go that were removed or replaced, beside their folder. */
export function removedFolder({ own }: Pick<StylePlaces, 'own'>): string {
  return `${own}-removed`;
}

/** Where the program's pack of style rules lies, beside the styles that ship. */
export function packFolder({ shipped }: Pick<StylePlaces, 'shipped'>): string {
  return join(dirname(shipped), 'rules');
}
