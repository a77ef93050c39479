import { z } from 'zod';
import type { Problem } from '../result/problem';
import { err, type Result } from '../result/result';
import { storyTemplate, template, type StoryTemplate, type Template } from './template';
import { templateProblems } from './template-problems';
import { readYaml, type YamlSource } from './yaml-source';

const anyTemplate = z.discriminatedUnion('kind', [storyTemplate, template]);

/**
 * Reads one template, of a block or of a whole story, from YAML or JSON text. Besides the form it
 * checks what `templateProblems` names. Problems name file, line and reason, each fault once.
 */
export function parseTemplate(
  text: string,
  file: string,
): Result<YamlSource<Template | StoryTemplate>, Problem[]> {
  const read = readYaml(text, file, anyTemplate);
  if (!read.ok || read.value.value.kind === 'story') return read;
  const { value, place } = read.value;
  const problems = templateProblems({ value, place });
  return problems.length === 0 ? read : err(problems);
}
