import { parseDocument } from 'yaml';
import type { Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import { fault, readYaml } from '../../templates/yaml-source';
import { editYaml } from '../edit-yaml';
import type { HouseStyleFiles } from '../house-style';
import { isSameValue } from '../same-value';
import { strangePaths } from '../style-paths';
import { isGroup, type YamlGroup } from '../yaml-words';
import { ruleCard, type RuleCard } from './rule-card';
import { cardPath } from './rule-files';

type Edited = Result<HouseStyleFiles, Problem[]>;

/** Where the house's own file of a rule lies: "rules/Style/Rule.yml" for "Style.Rule". */
export function ownRulePath(name: string): string {
  return `rules/${name.replace('.', '/')}.yml`;
}

/**
 * Writes a rule of the house's own, with its card (null: it has none). One that has the name of a rule of the pack
 * stands in its place. The rule's text is written as it is given, faults and all; of the card, what is as it was stays
 * byte for byte. Refuses a name that no file can have, one that another rule has but for its case, and a card whose
 * file has faults.
 */
export function writeOwnRule(
  files: HouseStyleFiles,
  name: string,
  yaml: string,
  card: RuleCard | null,
): Edited {
  const path = ownRulePath(name);
  const written = { ...files, [path]: yaml };
  const strange = refusal(written, path);
  if (strange !== null) return err([strange]);
  return card === null ? ok(written) : writeCard(written, cardPath(path), card);
}

/**
 * Writes the files of a rule of the house's own as they are given, faults and all; null takes a file out. Refuses a
 * name that no file can have.
 */
export function writeOwnText(
  files: HouseStyleFiles,
  name: string,
  texts: { readonly yaml: string; readonly card: string | null },
): Edited {
  const path = ownRulePath(name);
  const { [cardPath(path)]: _card, ...rest } = files;
  const written = {
    ...rest,
    [path]: texts.yaml,
    ...(texts.card === null ? {} : { [cardPath(path)]: texts.card }),
  };
  const strange = refusal(written, path);
  return strange === null ? ok(written) : err([strange]);
}

/** Takes a rule of the house's own out, its card with it; the pack's of that name holds again. Refuses where there is none. */
export function removeOwnRule(files: HouseStyleFiles, name: string): Edited {
  const path = ownRulePath(name);
  if (files[path] === undefined)
    return err([fault(`${path}:1`, `the house has no rule “${name}” of its own`)]);
  const gone = new Set([path, cardPath(path)]);
  return ok(Object.fromEntries(Object.entries(files).filter(([each]) => !gone.has(each))));
}

/**
 * Sets the accepted or the rejected words, a line each. Comments, blank lines and words that stay are left as they
 * are. Never refuses: what is no pattern is told where the words are used.
 */
export function setWords(
  files: HouseStyleFiles,
  list: 'accept' | 'reject',
  words: readonly string[],
): HouseStyleFiles {
  const path = `words/${list}.txt`;
  const text = withWords(files[path] ?? '', words);
  const { [path]: _before, ...rest } = files;
  return text === '' ? rest : { ...rest, [path]: text };
}

function refusal(files: HouseStyleFiles, path: string): Problem | null {
  if (!strangePaths({ [path]: '' }).includes(path)) {
    const key = path.toLowerCase();
    const other = Object.keys(files).find((each) => each !== path && each.toLowerCase() === key);
    return other === undefined ? null : fault(`${path}:1`, `the name is taken by ${other}`);
  }
  return fault(
    `${path.slice(0, 100)}:1`,
    'a rule is called “Style.Rule”, each of letters, figures, “_” and “-” alone',
  );
}

function writeCard(files: HouseStyleFiles, path: string, card: RuleCard): Edited {
  const text = files[path] ?? '';
  const kept = text === '' ? null : readYaml(text, path, ruleCard);
  if (kept?.ok === false) return kept;
  const raw: unknown = text === '' ? {} : parseDocument(text).toJS({ maxAliasCount: 50 });
  const edited = editYaml(text, leanCard(card, isGroup(raw) ? raw : {}));
  const reread = readYaml(edited, path, ruleCard);
  return reread.ok ? ok({ ...files, [path]: edited }) : reread;
}

const UNSAID: YamlGroup = ruleCard.parse({ title: 'Rule' });

/** What goes without saying is not said, unless the file says it already. */
function leanCard(card: RuleCard, raw: YamlGroup): YamlGroup {
  return Object.fromEntries(
    Object.entries(card).filter(
      ([key, value]) =>
        key === 'title' || Object.hasOwn(raw, key) || !isSameValue(value, UNSAID[key]),
    ),
  );
}

function isWord(line: string): boolean {
  return line.trim() !== '' && !line.trim().startsWith('#');
}

/** Words before and after the change stay where they are; what is between is written in their place. */
function withWords(text: string, words: readonly string[]): string {
  const lines = text === '' ? [] : text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  const at = lines.flatMap((line, index) => (isWord(line) ? [index] : []));
  const old = at.map((index) => (lines[index] ?? '').trim());
  const same = (one: number, other: number): boolean => old[one] === words[other];
  let head = 0;
  while (head < Math.min(old.length, words.length) && same(head, head)) head += 1;
  let tail = 0;
  while (
    tail < Math.min(old.length, words.length) - head &&
    same(old.length - 1 - tail, words.length - 1 - tail)
  )
    tail += 1;
  const gone = at.slice(head, old.length - tail);
  const come = words.slice(head, words.length - tail);
  const place = gone[0] ?? at[head] ?? lines.length;
  const kept = lines.flatMap((line, index) => [
    ...(index === place ? come : []),
    ...(gone.includes(index) ? [] : [line]),
  ]);
  const all = place >= lines.length ? [...kept, ...come] : kept;
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}
