import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HouseStyleFiles } from '@shared/house-style/house-style';
import { isRulePath } from '@shared/house-style/rulebook/rule-files';
import { STYLE_LIMITS, strangePaths } from '@shared/house-style/style-paths';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import { fault } from '@shared/templates/yaml-source';

/** Bytes that one file of a house style may have. */
const LONGEST = 1_000_000;

/**
 * Reads the files that make up a house style, as text by their path in the folder: `house.yml`, `rules.yml`,
 * `export.css`, `templates/*.yml`, and rules and words. Problems: no UTF-8, over 1 MB, over 500 templates,
 * unreadable, a link to elsewhere, a name that some system cannot keep. A rule with such a problem stands as a
 * comment that says so.
 */
export async function readStyleFiles(folder: string): Promise<Result<HouseStyleFiles, Problem[]>> {
  const within = join(folder, 'templates');
  if (await isLink(within)) return err([linked('templates')]);
  const templates = (await namesIn(within)).filter((name) => /^[^.].*\.ya?ml$/u.test(name));
  if (templates.length > STYLE_LIMITS.templates)
    return err([fault('templates:1', `there are over ${STYLE_LIMITS.templates} templates`)]);
  const files: Record<string, string> = {};
  const problems: Problem[] = [];
  const always = ['house.yml', 'rules.yml', 'export.css', 'words/accept.txt', 'words/reject.txt'];
  for (const path of [...always, ...templates.map((name) => `templates/${name}`)]) {
    const text = await readText(join(folder, path), path);
    if (!text.ok) problems.push(text.error);
    else if (text.value !== null) files[path] = text.value;
  }
  for (const path of await rulesIn(folder)) {
    const text = await readText(join(folder, path), path);
    // One rule that can't be read must not take the whole style with it: it is listed, with the reason.
    if (!text.ok) files[path] = `# ${text.error.message}\n`;
    else if (text.value !== null) files[path] = text.value;
  }
  if (Object.keys(files).length > STYLE_LIMITS.files)
    problems.push(fault('rules:1', `there are over ${STYLE_LIMITS.files} files`));
  problems.push(...strangePaths(files).map(strange));
  return problems.length === 0 ? ok(files) : err(problems);
}

/** Whether a failure says that there is no such file or folder. */
export function isMissing(trouble: unknown): boolean {
  return (
    trouble instanceof Error &&
    'code' in trouble &&
    (trouble.code === 'ENOENT' || trouble.code === 'ENOTDIR')
  );
}

/** What a link leads to can change without the folder, and may lie where nobody meant to look. */
function linked(path: string): Problem {
  return fault(`${path}:1`, 'this is a link to elsewhere; put the file itself here');
}

function strange(path: string): Problem {
  return fault(
    `${path}:1`,
    'the file’s name does not fit; use letters, figures, hyphens and points, and each name once',
  );
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (trouble) {
    if (isMissing(trouble)) return false;
    throw trouble;
  }
}

/** Rules and their cards; other files in the folders of packs are left alone. */
async function rulesIn(folder: string): Promise<string[]> {
  const within = join(folder, 'rules');
  if (await isLink(within)) return [];
  const paths: string[] = [];
  for (const pack of await namesIn(within)) {
    if (await isLink(join(within, pack))) continue;
    for (const name of await namesIn(join(within, pack))) paths.push(`rules/${pack}/${name}`);
  }
  return paths.filter(isRulePath);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (trouble) {
    if (isMissing(trouble)) return [];
    throw trouble;
  }
}

async function readText(file: string, path: string): Promise<Result<string | null, Problem>> {
  try {
    const there = await lstat(file);
    if (there.isSymbolicLink()) return err(linked(path));
    if (!there.isFile()) return err(fault(`${path}:1`, 'this is no file'));
    if (there.size > LONGEST)
      return err(fault(`${path}:1`, 'the file is too long to be a part of a house style'));
    const bytes = await readFile(file);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (trouble) {
    if (isMissing(trouble)) return ok(null);
    if (trouble instanceof TypeError)
      return err(fault(`${path}:1`, 'the file is not text in UTF-8'));
    return err(
      fault(
        `${path}:1`,
        `the file cannot be read (${trouble instanceof Error ? trouble.message : String(trouble)})`,
      ),
    );
  }
}
