import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { parseTemplate } from '../templates/parse-template';
import type { StoryTemplate, Template } from '../templates/template';
import { fault, readYaml, type YamlSource } from '../templates/yaml-source';
import { cssProblems } from './export-css';
import type { HouseSettings, HouseStyle, HouseStyleFiles } from './house-style';
import { readSettings } from './read-settings';
import { NO_RULE_SETTINGS, ruleSettings, type RuleSettings } from './rulebook/rule-settings';
import { templateFiles } from './template-files';

type AnyTemplate = YamlSource<Template | StoryTemplate>;

/**
 * Reads a house style from the files of its folder: `house.yml`, `templates/*.yml` and, where they are there,
 * `rules.yml` and `export.css`; rules and words are read where they are run, other files are left alone. Either the whole style is right, or every fault
 * comes back once with file, line and reason, and nothing is put in its place.
 */
export function readHouseStyle(files: HouseStyleFiles): Result<HouseStyle, Problem[]> {
  const { settings, problems: settingFaults } = readSettings(files['house.yml']);
  if (files['house.yml'] === undefined) return err([...settingFaults]);
  const paths = templateFiles(files);
  const sources = paths.map((path) => parseTemplate(files[path] ?? '', path));
  const read = sources.flatMap((source) => (source.ok ? [source.value] : []));
  const faulty = paths.filter((_path, at) => sources[at]?.ok === false);
  const css = files['export.css'] ?? '';
  const rules = readRuleSettings(files['rules.yml']);
  const problems = [
    ...settingFaults,
    ...(rules.ok ? [] : rules.error),
    ...sources.flatMap((source) => (source.ok ? [] : source.error)),
    ...repeatedIds(read),
    ...read.flatMap((source) => blockProblems(source, read, idsOfFaulty(files, faulty))),
    ...(settings === null ? [] : read.flatMap((source) => presetProblems(source, settings))),
    ...cssProblems(css),
  ];
  if (settings === null || !rules.ok || problems.length > 0) return err(once(problems));
  const all = read.map(({ value }) => value);
  return ok({
    ...settings,
    templates: all.filter((each): each is Template => each.kind !== 'story'),
    storyTemplates: all.filter((each): each is StoryTemplate => each.kind === 'story'),
    rules: rules.value,
    exportCss: css,
  });
}

function readRuleSettings(text: string | undefined): Result<RuleSettings, Problem[]> {
  if (text === undefined) return ok(NO_RULE_SETTINGS);
  const read = readYaml(text, 'rules.yml', ruleSettings);
  return read.ok ? ok(read.value.value) : read;
}

function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [each.message, each])).values()];
}

/** A block that is named may stand in a file that has faults: those are enough, the block is not missing too. */
function idsOfFaulty(files: HouseStyleFiles, faulty: readonly string[]): ReadonlySet<string> {
  return new Set(
    faulty.flatMap((path) => [
      path.replace(/^templates\/(.*)\.ya?ml$/u, '$1'),
      /^["']?id["']?:\s*["']?([a-z0-9-]+)/mu.exec(files[path] ?? '')?.[1] ?? '',
    ]),
  );
}

function repeatedIds(templates: readonly AnyTemplate[]): Problem[] {
  const first = new Map<string, string>();
  return templates.flatMap(({ value: { id }, place }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, place('id'));
    return before === undefined ? [] : [fault(place('id'), `the id “${id}” is taken by ${before}`)];
  });
}

/**
 * A new story starts with notes, bios, calls and blocks of the body: a photo or a correction comes
 * later. Blocks of the desk's own kind may be several, the others one of each kind.
 */
function blockProblems(
  { value, place }: AnyTemplate,
  all: readonly AnyTemplate[],
  elsewhere: ReadonlySet<string>,
): Problem[] {
  if (value.kind !== 'story') return [];
  const kinds = new Set<string>();
  return value.blocks.flatMap((id, at) => {
    const block = all.find((each) => each.value.id === id && each.value.kind !== 'story')?.value;
    const where = place('blocks', at);
    if (block === undefined && elsewhere.has(id)) return [];
    if (block === undefined) return [fault(where, `no template has the id “${id}”`)];
    if (block.kind === 'photoCaption' || block.kind === 'correction')
      return [fault(where, `“${id}” makes a ${block.kind}, which a new story does not start with`)];
    if (kinds.has(block.kind) && block.kind !== 'deskBlock')
      return [fault(where, `a second ${block.kind}: a story starts with one`)];
    kinds.add(block.kind);
    return [];
  });
}

/** A story that starts in a series which the house does not have would print a name without its sentence. */
function presetProblems({ value, place }: AnyTemplate, { series }: HouseSettings): Problem[] {
  if (value.kind !== 'story' || value.series === '') return [];
  return series.some(({ name }) => name === value.series)
    ? []
    : [fault(place('series'), `“${value.series}” is none of the series in house.yml`)];
}
