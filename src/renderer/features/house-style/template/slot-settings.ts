import type { Template, TemplateSlot } from '@shared/templates/template';
import {
  wordingParts,
  writeWording,
  type PlainPart,
  type WordingPart,
} from '@shared/templates/wording';

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
  const isIt = isSlot(name);
  return {
    ...withWordings(template, (part): WordingPart[] => {
      if (part.kind !== 'optional') return isIt(part) ? [] : [part];
      const left = part.parts.filter((each) => !isIt(each));
      return left.some(({ kind }) => kind === 'slot') ? [{ kind: 'optional', parts: left }] : left;
    }),
    slots,
  };
}

/** The template with a slot under another key, in its place, and its chips with it. */
export function withKey(template: Template, name: string, key: string): Template {
  const isIt = isSlot(name);
  const renamed = (part: PlainPart): PlainPart => (isIt(part) ? { kind: 'slot', name: key } : part);
  return {
    ...withWordings(template, (part) => [
      part.kind === 'optional' ? { ...part, parts: part.parts.map(renamed) } : renamed(part),
    ]),
    slots: Object.fromEntries(
      Object.entries(template.slots).map(([each, slot]) => [each === name ? key : each, slot]),
    ),
  };
}

const isSlot =
  (name: string) =>
  (part: WordingPart): boolean =>
    part.kind === 'slot' && part.name === name;

/** Every wording of the template part by part; one that cannot be taken apart stays as it is. */
function withWordings(template: Template, by: (part: WordingPart) => WordingPart[]): Template {
  const changed = (wording: string): string => {
    const parts = wordingParts(wording);
    return parts.ok ? writeWording(parts.value.flatMap(by)) : wording;
  };
  const pair = <T extends Pick<Template, 'wording' | 'wordingForSeveral'>>(of: T): T => ({
    ...of,
    wording: changed(of.wording),
    ...(of.wordingForSeveral === undefined
      ? {}
      : { wordingForSeveral: changed(of.wordingForSeveral) }),
  });
  const languages = Object.entries(template.languages).map(
    ([tag, each]) => [tag, pair(each)] as const,
  );
  return { ...pair(template), languages: Object.fromEntries(languages) };
}
