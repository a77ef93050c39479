import { err, ok, type Result } from '../../result/result';
import type { Problem } from '../../result/problem';
import { fault, issueProblems, openYaml, type OpenYaml } from '../../templates/yaml-source';
import { readAction } from './action';
import { isMap, overlaid, type RawRule } from './inherit-rule';
import { parseFormula } from './metric/parse-formula';
import { compilePattern } from './pattern/compile-pattern';
import { patternsOf } from './rule-patterns';
import { kindOf, settingsOf, type RuleBody, type StyleRule } from './style-rule';

/** A rule, or null where it can't be run, and everything worth saying about its file. */
export interface RuleReading {
  readonly rule: StyleRule | null;
  readonly problems: readonly Problem[];
}

/** The file of a rule that another extends. */
export interface RuleFile {
  readonly yaml: string;
  readonly file: string;
}

/** Finds the file of a rule by its name, "Style.Rule". */
export type FindRule = (name: string) => RuleFile | null;

/** How many rules may stand in one line of inheritance; more is a circle. */
const DEEPEST = 10;

/**
 * Reads one rule in Vale's YAML. Faults come with file and line; what the engine doesn't know
 * (a setting, a kind, a pattern) is said and never passed over. An unknown setting alone doesn't
 * keep the rule from running.
 */
export function readRule(
  yaml: string,
  file: string,
  name: StyleRule['name'],
  findRule: FindRule = () => null,
): RuleReading {
  const opened = openYaml(yaml, file);
  if (!opened.ok) return { rule: null, problems: opened.error };
  const { json, place } = opened.value;
  // A key that stands twice is a slip that published styles live with: the rule runs.
  const problems = opened.value.problems.map((each) => ({ ...each, level: 'warning' as const }));
  const whole = isMap(json)
    ? inherited(json, place, findRule, DEEPEST)
    : err(fault(`${file}:1`, 'the file is not a rule: it has no settings'));
  if (!whole.ok) return { rule: null, problems: [...problems, whole.error] };
  const read = bodyOf(whole.value, place);
  if (!read.ok) return { rule: null, problems: [...problems, ...read.error] };
  const faults = faultsIn(read.value, place);
  return {
    rule: faults.length === 0 ? { name, file, body: read.value } : null,
    problems: [...problems, ...faults, ...unknownSettings(whole.value, read.value, place)],
  };
}

type Place = OpenYaml['place'];

function inherited(
  own: RawRule,
  place: Place,
  findRule: FindRule,
  left: number,
): Result<RawRule, Problem> {
  const wanted = own['extends'];
  if (typeof wanted !== 'string' || !wanted.includes('.')) {
    const edit = Object.keys(own).find((key) => /[+-]$/.test(key));
    return edit === undefined
      ? ok(own)
      : err(fault(place(edit), `“${edit}” works only in a rule that extends another rule`));
  }
  const parent = left === 0 ? null : findRule(wanted);
  const where = place('extends');
  if (parent === null)
    return err(fault(where, `“${wanted}” can't be extended: there is no such rule to be found`));
  const opened = openYaml(parent.yaml, parent.file);
  if (!opened.ok || !isMap(opened.value.json))
    return err(fault(where, `“${wanted}” can't be extended: ${parent.file} can't be read`));
  const above = inherited(opened.value.json, opened.value.place, findRule, left - 1);
  if (!above.ok) return above;
  const laid = overlaid(above.value, own);
  return laid.ok
    ? laid
    : err(fault(place(laid.error.key), `“${laid.error.key}” ${laid.error.reason}`));
}

function bodyOf(whole: RawRule, place: Place): Result<RuleBody, Problem[]> {
  const kind = whole['extends'];
  if (typeof kind !== 'string')
    return err([fault(place('extends'), '“extends” must name the kind of the rule')]);
  const type = kindOf(kind);
  if (type === null)
    return err([fault(place('extends'), `rules of the kind “${kind}” are not run here`)]);
  const parsed = type.safeParse(whole);
  return parsed.success ? ok(parsed.data) : err(issueProblems(parsed.error.issues, whole, place));
}

function faultsIn(body: RuleBody, place: Place): Problem[] {
  const patterns = patternsOf(body).flatMap(({ pattern, path }) => {
    const compiled = compilePattern(pattern);
    return compiled.ok
      ? []
      : [fault(place(...path), `the pattern “${pattern}” can't be used: ${compiled.error}`)];
  });
  const action = readAction(body);
  const actions = action.ok ? [] : [fault(place('action'), action.error)];
  if (body.extends !== 'metric') return [...patterns, ...actions];
  return [
    ['formula', body.formula] as const,
    ['condition', `0 ${body.condition}`] as const,
  ].flatMap(([key, written]) => {
    const parsed = parseFormula(written);
    return parsed.ok ? [] : [fault(place(key), `“${key}” can't be worked out: ${parsed.error}`)];
  });
}

/** Settings that Vale's own reader would refuse: told, but the rule runs. */
function unknownSettings(whole: RawRule, body: RuleBody, place: Place): Problem[] {
  const known = settingsOf(body.extends);
  return Object.keys(whole)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      ...fault(place(key), `“${key}” is not a setting of “${body.extends}” and does nothing here`),
      level: 'warning' as const,
    }));
}
