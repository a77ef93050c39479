import { z } from 'zod';
import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { mendedJson } from './mend-json';
import { storyTemplate, template, type StoryTemplate, type Template } from './template';
import { templateProblems } from './template-problems';
import { issueProblems, openYaml, type OpenYaml, type YamlSource } from './yaml-source';

const anyTemplate = z.discriminatedUnion('kind', [storyTemplate, template]);

/**
 * Reads one template, of a block or of a whole story, from YAML or JSON text. Besides the form it
 * checks what `templateProblems` names. Problems name file, line and reason, each fault once; a fault
 * of the form hides none of the others.
 */
export function parseTemplate(
  text: string,
  file: string,
): Result<YamlSource<Template | StoryTemplate>, Problem[]> {
  const opened = openYaml(text, file);
  if (!opened.ok) return opened;
  const { json, place } = opened.value;
  const parsed = anyTemplate.safeParse(json);
  const problems = [...opened.value.problems];
  if (!parsed.success) problems.push(...formFaults(opened.value, parsed.error.issues));
  else if (parsed.data.kind !== 'story')
    problems.push(...templateProblems({ value: parsed.data, place }));
  return parsed.success && problems.length === 0
    ? ok({ value: parsed.data, place })
    : err(problems);
}

/** With a kind that there is not, the schema looks at nothing else: the rest is read as a block's. */
function formFaults({ json, place }: OpenYaml, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const problems = issueProblems(issues, json, place);
  const isStrange = issues.some(({ code }) => code === 'invalid_union');
  const wording: unknown =
    typeof json === 'object' && json !== null ? Reflect.get(json, 'wording') : null;
  if (isStrange && typeof wording !== 'string') return problems;
  const asBlock = isStrange ? mendedJson(json, issues, harmless) : json;
  const read = template.safeParse(asBlock);
  if (isStrange && !read.success)
    return [
      ...problems,
      ...issueProblems(read.error.issues, asBlock, place),
      ...hiddenFaults(asBlock, read.error.issues, place),
    ];
  if (read.success) return [...problems, ...templateProblems({ value: read.data, place })];
  return [...problems, ...hiddenFaults(asBlock, issues, place)];
}

/** What else is wrong in a template whose form has faults; nothing where the faults touch its wordings or the names of slots. */
function hiddenFaults(
  json: unknown,
  issues: readonly z.core.$ZodIssue[],
  place: OpenYaml['place'],
): Problem[] {
  const isInTheWay = issues.some(
    ({ code, path: [top, ...rest] }) =>
      code === 'invalid_key' ||
      top === 'wording' ||
      top === 'wordingForSeveral' ||
      (top === 'languages' && code !== 'unrecognized_keys') ||
      (top === 'slots' && rest.length === 0),
  );
  if (isInTheWay) return [];
  const read = template.safeParse(mendedJson(json, issues.map(ofWholeSlot), harmless));
  return read.success ? templateProblems({ value: read.data, place }) : [];
}

/** The settings of a slot hang together, so a slot with a fault in one of them is looked at no further. */
function ofWholeSlot(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const [top, name, key] = issue.path;
  const isSetting = top === 'slots' && name !== undefined && key !== undefined && key !== 'label';
  return isSetting && issue.code !== 'unrecognized_keys' ? { ...issue, path: [top, name] } : issue;
}

/** Values that are at fault in nothing. */
function harmless([top, , key]: readonly (string | number)[]): unknown {
  if (top === 'slots') return key === 'label' ? '…' : { label: '…' };
  const values: Readonly<Record<string, unknown>> = {
    id: 'x',
    version: 1,
    kind: 'correction',
    name: '…',
    called: 'x',
  };
  return typeof top === 'string' ? values[top] : undefined;
}
