import type { TemplateCopy } from '../story/story';
import { parseTemplate } from './parse-template';
import type { Template } from './template';

/** A template version as a story keeps it, so that the story opens and follows without its house style. */
function templateCopy(template: Template): TemplateCopy {
  return { id: template.id, version: template.version, source: JSON.stringify(template) };
}

/** A story's copies with this one among them; the same list where it already is. */
export function keepTemplate(
  copies: readonly TemplateCopy[],
  template: Template,
): readonly TemplateCopy[] {
  const known = copies.some(
    ({ id, version }) => id === template.id && version === template.version,
  );
  return known ? copies : [...copies, templateCopy(template)];
}

const read = new Map<string, Template | null>();

/**
 * The template that made a block, from the story's own copies. Null for a block made by hand,
 * for a version the story has no copy of, and for a copy that cannot be read.
 */
export function templateOfBlock(
  attrs: Readonly<Record<string, unknown>>,
  copies: readonly TemplateCopy[],
): Template | null {
  const copy = copies.find(
    ({ id, version }) => id === attrs['templateId'] && version === attrs['templateVersion'],
  );
  if (copy === undefined) return null;
  const known = read.get(copy.source);
  if (known !== undefined) return known;
  const parsed = parseTemplate(copy.source, copy.id);
  const template = parsed.ok && parsed.value.value.kind !== 'story' ? parsed.value.value : null;
  read.set(copy.source, template);
  return template;
}
