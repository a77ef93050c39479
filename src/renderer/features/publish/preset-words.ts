import { pathsOf, pathValues } from '@shared/export/preset-paths';
import type { ExportPreset, PresetParts } from '@shared/house-style/export-preset';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Story } from '@shared/story/story';

const PARTS: readonly (readonly [keyof PresetParts, string])[] = [
  ['photos', 'photos'],
  ['audio', 'audio'],
  ['linkCards', 'link cards'],
  ['contributorCall', 'the contributor call'],
  ['stylesheet', 'the house stylesheet'],
];

/** What a preset does to a story that goes out: where its files go, and what stays behind. */
export function presetWords(preset: ExportPreset, story: Story, houseStyle: HouseStyle): string {
  const { folder, name } = pathsOf(preset, pathValues(story, houseStyle));
  const out = PARTS.flatMap(([part, words]) => (preset.include[part] ? [] : [words]));
  const last = out.at(-1) ?? '';
  const listed = out.length < 2 ? last : `${out.slice(0, -1).join(', ')} and ${last}`;
  return `As ${folder}${name}${listed === '' ? '' : `, without ${listed}`}.`;
}
