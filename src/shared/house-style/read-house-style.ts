import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { parseTemplate } from '../templates/parse-template';
import type { StoryTemplate, Template } from '../templates/template';
import { fault, readYaml, type YamlSource } from '../templates/yaml-source';
import { cssProblems } from './export-css';
import { houseSettings, type HouseStyle, type HouseStyleFiles } from './house-style';
import { settingsProblems } from './settings-problems';
import { templateFiles } from './template-files';

type AnyTemplate = YamlSource<Template | StoryTemplate>;

/**
 * Reads a house style from the files of its folder: `house.yml`, `templates/*.yml` and, if there is
 * one, `export.css`; other files are left alone. Either the whole style is right, or every fault
 * comes back once with file, line and reason, and nothing is put in its place.
 */
export function readHouseStyle(files: HouseStyleFiles): Result<HouseStyle, Problem[]> {
  const house = files['house.yml'];
  if (house === undefined)
    return err([fault('house.yml:1', 'the folder has no house.yml, so it is no house style')]);
  const settings = readYaml(house, 'house.yml', houseSettings);
  const sources = templateFiles(files).map((path) => parseTemplate(files[path] ?? '', path));
  const read = sources.flatMap((source) => (source.ok ? [source.value] : []));
  const css = files['export.css'] ?? '';
  const problems = [
    ...(settings.ok ? settingsProblems(settings.value) : settings.error),
    ...sources.flatMap((source) => (source.ok ? [] : source.error)),
    ...repeatedIds(read),
    // A block that is named may stand in a file that could not be read: that file's own fault is enough.
    ...(sources.every((source) => source.ok)
      ? read.flatMap((source) => blockProblems(source, read))
      : []),
    ...cssProblems(css),
  ];
  if (!settings.ok || problems.length > 0) return err(problems);
  const all = read.map(({ value }) => value);
  return ok({
    ...settings.value.value,
    templates: all.filter((each): each is Template => each.kind !== 'story'),
    storyTemplates: all.filter((each): each is StoryTemplate => each.kind === 'story'),
    exportCss: css,
  });
}

function repeatedIds(templates: readonly AnyTemplate[]): Problem[] {
  const first = new Map<string, string>();
  return templates.flatMap(({ value: { id }, place }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, place('id'));
    return before === undefined ? [] : [fault(place('id'), `the id “${id}” is taken by ${before}`)];
  });
}

/** A new story starts with notes, bios and calls, each kind once: a photo or a correction comes later. */
function blockProblems({ value, place }: AnyTemplate, all: readonly AnyTemplate[]): Problem[] {
  if (value.kind !== 'story') return [];
  const kinds = new Set<string>();
  return value.blocks.flatMap((id, at) => {
    const block = all.find((each) => each.value.id === id && each.value.kind !== 'story')?.value;
    const where = place('blocks', at);
    if (block === undefined) return [fault(where, `no template has the id “${id}”`)];
    if (block.kind === 'photoCaption' || block.kind === 'correction')
      return [fault(where, `“${id}” makes a ${block.kind}, which a new story does not start with`)];
    if (kinds.has(block.kind))
      return [fault(where, `a second ${block.kind}: a story starts with one`)];
    kinds.add(block.kind);
    return [];
  });
}
