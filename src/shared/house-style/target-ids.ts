/** Forms that are written from the story alone; `export/targets` holds a writer for each. */
export const WRITTEN_TARGET_IDS = [
  'page',
  'fragment',
  'wordpress',
  'ghost',
  'email',
  'rss',
  'ans',
  'ninjs',
  'newsml-g2',
  'markdown',
  'text',
  'docx',
] as const;
export type WrittenTargetId = (typeof WRITTEN_TARGET_IDS)[number];

/** Every form that a story can leave in: those, and the two that are made of the page and its files. */
export const TARGET_IDS = [...WRITTEN_TARGET_IDS, 'package', 'pdf'] as const;
export type TargetId = (typeof TARGET_IDS)[number];

/** Whether a form is written from the story alone. */
export function isWritten(id: TargetId): id is WrittenTargetId {
  return id !== 'package' && id !== 'pdf';
}
