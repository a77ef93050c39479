/** What a pattern of paths and addresses can name of a story: `{year}/{month}/{slug}`. */
export const PATH_TOKENS = ['slug', 'year', 'month', 'day', 'section', 'lang', 'id'] as const;
export type PathToken = (typeof PATH_TOKENS)[number];

/** Folders that a pattern may stand for, one within the other. */
const MOST_FOLDERS = 5;

/** Names that Windows keeps for devices, whatever the extension. */
export const DEVICE_NAME = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout|clock)$/u;

const TOKEN = /\{([^{}]*)\}/gu;
const LITERAL = /^[a-z0-9_-]*$/u;

/**
 * What is wrong with one part of a path, between two slashes, in words that follow its name; null where it is fit for
 * every system. Words are small letters, figures, hyphens and underscores.
 */
function partFault(part: string): string | null {
  const strange = tokenFault(part);
  if (strange !== null) return strange;
  const words = part.replace(TOKEN, '');
  if (part === '') return 'has an empty part: write one slash between two names, none at the ends';
  if (!LITERAL.test(words))
    return `may hold small letters, figures, hyphens and underscores, unlike “${part}”`;
  if (DEVICE_NAME.test(part)) return `holds “${part}”, which Windows keeps for a device`;
  return null;
}

/** What is wrong with a pattern of folders, in words that follow its name; null where nothing is. "" names no folder. */
export function folderFault(pattern: string): string | null {
  if (pattern === '') return null;
  const parts = pattern.split('/');
  if (parts.length > MOST_FOLDERS)
    return `has ${parts.length} folders within each other; ${MOST_FOLDERS} are the most`;
  return firstOf(parts.map(partFault));
}

/** What is wrong with a pattern of a file’s name, without its ending; null where nothing is. */
export function fileNameFault(pattern: string): string | null {
  if (pattern.includes('/')) return 'holds a slash: folders are named apart';
  if (pattern === '') return 'is empty: {slug} is the story’s own name';
  if (tokensIn(pattern).length === 0)
    return 'names nothing of the story, so that each would take the place of the last; write {slug} into it';
  return partFault(pattern);
}

/** What is wrong with the names in braces of an address; null where nothing is. */
export function tokenFault(pattern: string): string | null {
  const strange = tokensIn(pattern).find((name) => !PATH_TOKENS.some((known) => known === name));
  return strange === undefined
    ? null
    : `names {${strange}}, which no story has; it has ${PATH_TOKENS.map((token) => `{${token}}`).join(', ')}`;
}

/** A pattern with what a story says in place of its names. */
export function filledPattern(
  pattern: string,
  values: Readonly<Record<PathToken, string>>,
): string {
  const known = new Map<string, string>(Object.entries(values));
  return pattern.replace(TOKEN, (all, name: string) => known.get(name) ?? all);
}

function tokensIn(pattern: string): string[] {
  return [...pattern.matchAll(TOKEN)].map(([, name = '']) => name);
}

function firstOf(faults: readonly (string | null)[]): string | null {
  return faults.find((each) => each !== null) ?? null;
}
