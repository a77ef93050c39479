import type { ImportReport } from '@shared/import/recognition';

/** The sum of an import: parts of the story, lines in the tray, and whether every word is accounted for. */
export interface PartsSum {
  readonly parts: number;
  readonly left: number;
  readonly complete: boolean;
}

/** Each line taken in is a part; a caption that names its credit holds two. */
export function partsSum({ recognised, tray, accounted }: ImportReport): PartsSum {
  const credits = recognised.filter(
    ({ kind, removed }) => kind === 'caption' && removed !== '',
  ).length;
  return { parts: recognised.length + credits, left: tray.length, complete: accounted.complete };
}
