import { pathsOf, type PathValues } from '@shared/export/preset-paths';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { ExportPreset } from '@shared/house-style/export-preset';
import { fileNameFault, folderFault } from '@shared/house-style/path-pattern';

/** A story to show a pattern by. */
const EXAMPLE: PathValues = {
  slug: 'room-for-the-river',
  year: '2026',
  month: '03',
  day: '28',
  section: 'cities',
  lang: 'en-gb',
  id: '6f1c2a94-3f0e-4f53-9a3b-1f2d7c5b8e10',
};

/** Where a story’s files would go, without their endings; null while a pattern has a fault. */
export function examplePath({ folder, fileName }: ExportPreset): string | null {
  if (folderFault(folder) !== null || fileNameFault(fileName) !== null) return null;
  const paths = pathsOf({ folder, fileName }, EXAMPLE);
  return paths.folder + paths.name;
}

/** The targets of a preset in a line: "Web page, WordPress". */
export function targetWords({ targets }: Pick<ExportPreset, 'targets'>): string {
  return targets.length === 0 ? 'No target' : targets.map((id) => TARGET_NAMES[id].name).join(', ');
}
