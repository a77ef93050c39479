import { err, ok, type Result } from '../../result/result';
import type { StyleRule } from './style-rule';

/**
 * What Vale's spelling rules pass over unless they are `custom` (vale.sh, "spelling"): CamelCase, what ends in
 * capitals, and words with anything but letters, "_" and apostrophes.
 */
const PASSED_OVER = [String.raw`[A-Z][a-z]+[A-Z]+\w+`, '[A-Z]+$', "[^a-zA-Z_'’]"];
const AMERICAN = /^en[_-]US$/iu;

/**
 * A rule of a Vale project as it runs by the American dictionary: a spelling rule with the filters that Vale adds,
 * any other as it is. Fails where the rule has dictionaries or word lists of its own.
 */
export function projectSpelling(rule: StyleRule): Result<StyleRule, string> {
  const { body } = rule;
  if (body.extends !== 'spelling') return ok(rule);
  const { aff, dic, dicpath, dictionaries, ignore, custom, filters } = body;
  const files = [aff, dic, dicpath].filter((one) => one !== null && one !== undefined);
  const other = dictionaries.filter((name) => !AMERICAN.test(name));
  if ([...files, ...other, ...ignore].length > 0)
    return err('dictionaries and word lists of a rule’s own are not read here');
  return ok(custom ? rule : { ...rule, body: { ...body, filters: [...filters, ...PASSED_OVER] } });
}
