import type { Template, TemplateSlot } from '@shared/templates/template';
import { wordingParts, writeWording, type WordingPart } from '@shared/templates/wording';

/** Settings of a slot to set; undefined takes one out. */
export type SlotPatch = { readonly [K in keyof TemplateSlot]?: TemplateSlot[K] | undefined };

/** The template with some settings of a slot set; what another kind cannot have is taken out with the kind. */
export function withSlot(template: Template, name: string, patch: SlotPatch): Template {
  const now = template.slots[name];
  if (now === undefined) return template;
  const kind = patch.kind ?? now.kind;
  const foreign: SlotPatch = {
    ...(kind === 'choice' ? {} : { choices: undefined, choicesFrom: undefined }),
    ...(kind === 'date' ? {} : { form: undefined }),
  };
  const next = Object.fromEntries(
    Object.entries({ ...now, ...foreign, ...patch }).filter(([, value]) => value !== undefined),
  ) as TemplateSlot;
  return { ...template, slots: { ...template.slots, [name]: next } };
}

/** The template without a slot: its chips go from every wording, and an optional part that has no other becomes plain words. */
export function withoutSlot(template: Template, name: string): Template {
  const { [name]: _, ...slots } = template.slots;
  const without = (wording: string): string => wordingWithout(wording, name);
  const pair = <T extends Pick<Template, 'wording' | 'wordingForSeveral'>>(of: T): T => ({
    ...of,
    wording: without(of.wording),
    ...(of.wordingForSeveral === undefined
      ? {}
      : { wordingForSeveral: without(of.wordingForSeveral) }),
  });
  const languages = Object.entries(template.languages).map(
    ([tag, each]) => [tag, pair(each)] as const,
  );
  return { ...pair(template), languages: Object.fromEntries(languages), slots };
}

function wordingWithout(wording: string, name: string): string {
  const parts = wordingParts(wording);
  if (!parts.ok) return wording;
  const isIt = (part: { readonly kind: string; readonly name?: string }): boolean =>
    part.kind === 'slot' && part.name === name;
  return writeWording(
    parts.value.flatMap((part): WordingPart[] => {
      if (part.kind !== 'optional') return isIt(part) ? [] : [part];
      const left = part.parts.filter((each) => !isIt(each));
      return left.some(({ kind }) => kind === 'slot') ? [{ kind: 'optional', parts: left }] : left;
    }),
  );
}
