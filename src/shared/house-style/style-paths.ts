import type { HouseStyleFiles } from './house-style';
import { isRulePath } from './rulebook/rule-files';

/** Files that one house style may have (packs of rules are many), and characters that one of them may have. */
export const STYLE_LIMITS = { files: 12_000, templates: 500, characters: 1_000_000 } as const;

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\./iu;

/**
 * Whether a path is one that a house style's file can have: `house.yml`, `export.css`, a template directly in
 * `templates`, `rules.yml`, a rule or its card in `rules/STYLE`, a list in `words`. Nothing that leads out of the folder, and nothing that some system cannot keep.
 */
export function isStylePath(path: string): boolean {
  if (path === 'house.yml' || path === 'export.css') return true;
  if (isRulePath(path)) return path.split('/').every((part) => !DEVICE.test(`${part}.`));
  const name = /^templates\/([\p{L}\p{N}][\p{L}\p{N} _.-]{0,99}\.ya?ml)$/u.exec(path)?.[1];
  return name !== undefined && !DEVICE.test(name);
}

/** Paths that a style's files may not have, and those that some systems would take for one file. */
export function strangePaths(files: HouseStyleFiles): string[] {
  const paths = Object.keys(files);
  const folded = paths.map((path) => path.normalize('NFC').toLowerCase());
  return paths.filter((path, at) => !isStylePath(path) || folded.indexOf(folded[at] ?? '') !== at);
}
