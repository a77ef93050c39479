import { parseDocument } from 'yaml';
import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { parseTemplate } from '../templates/parse-template';
import type { StoryTemplate, Template } from '../templates/template';
import { fault, readYaml } from '../templates/yaml-source';
import { editYaml } from './edit-yaml';
import { houseSettings, type HouseSettings, type HouseStyleFiles } from './house-style';
import { mergedValue } from './lean-values';
import { templateFiles, templateIds } from './template-files';
import { isSameValue } from './same-value';
import { isGroup, type YamlGroup } from './yaml-words';

type Edited = Result<HouseStyleFiles, Problem[]>;
type AnyTemplate = Template | StoryTemplate;

/**
 * Sets one setting of `house.yml` by its path (`['limits', 'headline']`), or takes it out with `undefined`.
 * All else in the file stays byte for byte. Refuses, with the faults, a file that cannot be read and a value
 * that does not fit.
 */
export function editSetting(
  files: HouseStyleFiles,
  path: readonly (string | number)[],
  value: unknown,
): Edited {
  const text = files['house.yml'] ?? '';
  const read = readYaml(text, 'house.yml', houseSettings);
  if (!read.ok) return read;
  const edited = editYaml(text, withValue(rawOf(text), path, value));
  const reread = readYaml(edited, 'house.yml', houseSettings);
  return reread.ok ? ok({ ...files, 'house.yml': edited }) : reread;
}

/**
 * Writes all settings of `house.yml`; those that are as they were stay byte for byte, and what goes without
 * saying is not said. Refuses, with the faults, a file that cannot be read.
 */
export function writeSettings(files: HouseStyleFiles, settings: HouseSettings): Edited {
  const text = files['house.yml'] ?? '';
  const read = readYaml(text, 'house.yml', houseSettings);
  if (!read.ok) return read;
  // A whole style may be given: its templates have files of their own.
  const wanted = houseSettings.strip().parse(settings);
  return ok({ ...files, 'house.yml': edited(text, read.value.value, wanted) });
}

/**
 * Writes a template into the file that it has, or into a new one. Its version is the kept one's; with `inUse`
 * it is one more as soon as anything but name and description has changed, so that stories are offered the change.
 * What is as it was stays byte for byte. Refuses a file that cannot be read.
 */
export function writeTemplate(
  files: HouseStyleFiles,
  template: AnyTemplate,
  { inUse }: { readonly inUse: boolean },
): Edited {
  const path = templateFile(files, template.id);
  if (path === null) return addTemplate(files, template);
  const text = files[path] ?? '';
  const read = parseTemplate(text, path);
  if (!read.ok) return read;
  const kept = read.value.value;
  const unnamed = { version: kept.version, name: kept.name, description: kept.description };
  const isChanged = !isSameValue({ ...template, ...unnamed }, { ...kept, ...unnamed });
  const version = kept.version + (inUse && isChanged ? 1 : 0);
  return ok({ ...files, [path]: edited(text, kept, { ...template, version }) });
}

/** Adds a template as a file of its own, `templates/<id>.yml`. Refuses an id that the style has already. */
export function addTemplate(files: HouseStyleFiles, template: AnyTemplate): Edited {
  const taken = templateFile(files, template.id);
  if (taken !== null) return err([fault(`${taken}:1`, `the id “${template.id}” is taken`)]);
  const path = freePath(files, template.id);
  const text = editYaml('', asGroup(mergedValue(undefined, undefined, template)));
  const read = parseTemplate(text, path);
  return read.ok ? ok({ ...files, [path]: text }) : read;
}

/** Takes a template out, its file with it. Refuses while a whole-story template places it, and names that one. */
export function removeTemplate(files: HouseStyleFiles, id: string): Edited {
  const path = templateFile(files, id);
  if (path === null) return err([fault('templates:1', `there is no template “${id}”`)]);
  const placing = templateFiles(files).flatMap((each) => {
    const read = parseTemplate(files[each] ?? '', each);
    return read.ok && read.value.value.kind === 'story' && read.value.value.blocks.includes(id)
      ? [
          fault(
            read.value.place('blocks', read.value.value.blocks.indexOf(id)),
            `“${read.value.value.name}” starts with “${id}”; take it out there first`,
          ),
        ]
      : [];
  });
  if (placing.length > 0) return err(placing);
  return ok(Object.fromEntries(Object.entries(files).filter(([each]) => each !== path)));
}

/** The same style under another id and name, comments and all. Refuses a `house.yml` that cannot be read. */
export function copyStyle(
  files: HouseStyleFiles,
  { id, name }: { readonly id: string; readonly name: string },
): Edited {
  const renamed = editSetting(files, ['id'], id);
  return renamed.ok ? editSetting(renamed.value, ['name'], name) : renamed;
}

/** The file of a template by its id; null where none has it. */
function templateFile(files: HouseStyleFiles, id: string): string | null {
  return templateIds(files).get(id) ?? null;
}

/** What has to be written to make `after` of `before`: the text by path, null for a file that goes. */
export function fileChanges(
  before: HouseStyleFiles,
  after: HouseStyleFiles,
): Readonly<Record<string, string | null>> {
  const paths = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  return Object.fromEntries(paths.map((path) => [path, after[path] ?? null]));
}

function edited(text: string, before: unknown, after: unknown): string {
  return editYaml(text, asGroup(mergedValue(rawOf(text), before, after)));
}

function rawOf(text: string): unknown {
  return parseDocument(text).toJS({ maxAliasCount: 50 }) as unknown;
}

function asGroup(value: unknown): YamlGroup {
  if (!isGroup(value)) throw new Error('A file of a house style is a group of settings');
  return value;
}

function withValue(
  raw: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): YamlGroup {
  if (step === undefined) return asGroup(value);
  const group = isGroup(raw) || Array.isArray(raw) ? raw : {};
  const inner: unknown = rest.length === 0 ? value : withinStep(group, step, rest, value);
  if (Array.isArray(group)) {
    const list: unknown[] = [...(group as readonly unknown[])];
    if (inner === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = inner;
    return list as unknown as YamlGroup;
  }
  return Object.fromEntries(
    Object.entries({ ...group, [step]: inner }).filter(([, each]) => each !== undefined),
  );
}

function withinStep(
  group: object,
  step: string | number,
  rest: readonly (string | number)[],
  value: unknown,
): unknown {
  return withValue(Reflect.get(group, step), rest, value);
}

/** Names that Windows keeps for devices are no files there. */
function freePath(files: HouseStyleFiles, id: string): string {
  const isDevice = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u.test(id);
  const taken = new Set(Object.keys(files).map((path) => path.toLowerCase()));
  for (let turn = isDevice ? 2 : 1; ; turn += 1) {
    const path = `templates/${id}${turn === 1 ? '' : `-${turn}`}.yml`;
    if (!taken.has(path)) return path;
  }
}
