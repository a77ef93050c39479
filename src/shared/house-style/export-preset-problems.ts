import { safeUrl } from '../elements/safe-url';
import type { Problem } from '../result/problem';
import { fault, type YamlSource } from '../templates/yaml-source';
import type { ExportPreset } from './export-preset';
import { fileNameFault, filledPattern, folderFault, tokenFault } from './path-pattern';

type Place = YamlSource<unknown>['place'];

/** What the form of `exports` cannot say: names that stand twice, paths that some system refuses, bases that are no addresses. */
export function exportPresetProblems(presets: readonly ExportPreset[], place: Place): Problem[] {
  return presets.flatMap((preset, at) => {
    const say = (key: keyof ExportPreset, words: string | null): Problem[] =>
      words === null ? [] : [fault(place('exports', at, key), `“exports.${at}.${key}” ${words}`)];
    const earlier = presets.slice(0, at);
    return [
      ...say(
        'id',
        earlier.some(({ id }) => id === preset.id) ? 'is taken by another preset' : null,
      ),
      ...say(
        'name',
        earlier.some(({ name }) => isSameName(name, preset.name))
          ? 'is taken by another preset'
          : null,
      ),
      ...say('targets', twice(preset.targets)),
      ...say('folder', folderFault(preset.folder)),
      ...say('fileName', fileNameFault(preset.fileName)),
      ...say('imageWidths', twice(preset.imageWidths)),
      ...say('pageBase', baseFault(preset.pageBase)),
      ...say('mediaBase', mediaBaseFault(preset.mediaBase)),
    ];
  });
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function twice(list: readonly (string | number)[]): string | null {
  const found = list.find((each, at) => list.indexOf(each) < at);
  return found === undefined ? null : `names ${found} twice`;
}

/** Stands in for what a story will say, while an address is looked at. */
const SAMPLE = {
  slug: 'slug',
  year: '2026',
  month: '03',
  day: '28',
  section: 'section',
  lang: 'en',
  id: 'id',
};

function baseFault(base: string): string | null {
  if (base === '') return null;
  const strange = tokenFault(base);
  if (strange !== null) return strange;
  const filled = filledPattern(base, SAMPLE);
  if (safeUrl('author', filled) !== filled)
    return 'is no web address; it must begin with https:// or http://';
  if (/[?#]/u.test(base)) return 'must end before any ? or #: paths are put behind it';
  return /^https?:\/\/[^/]*\{/iu.test(base) ? 'must name its host in full' : null;
}

function mediaBaseFault(base: string): string | null {
  const found = baseFault(base);
  if (found !== null || base === '') return found;
  if (base.includes(',')) return 'must not hold a comma, which parts the widths of a picture';
  return base.startsWith('https://')
    ? null
    : 'must begin with https://: readers’ browsers refuse other pictures in a safe page';
}
