/** Every form that a story can leave in. */
export const TARGET_IDS = [
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
export type TargetId = (typeof TARGET_IDS)[number];
