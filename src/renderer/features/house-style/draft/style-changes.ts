import type { HouseStyle } from '@shared/house-style/house-style';
import { isSameValue } from '@shared/house-style/same-value';
import type { StoryTemplate, Template } from '@shared/templates/template';
import type { EditedStyle } from './edited-style';
import { changedRuleFiles, changedRuleSettings } from './rule-changes';

/** One thing in which a draft differs from what is kept. */
export type StyleChange =
  | { readonly kind: 'setting'; readonly path: readonly string[]; readonly value: unknown }
  | {
      readonly kind: 'template';
      readonly template: Template | StoryTemplate;
      /** The kept one; null for a new template. */
      readonly kept: Template | StoryTemplate | null;
    }
  | { readonly kind: 'removed'; readonly template: Template | StoryTemplate }
  /** A rule's level, a rule of the house's own, a list of words. */
  | { readonly kind: 'rule'; readonly what: string };

const NOT_SETTINGS = new Set([
  'templates',
  'storyTemplates',
  'exportCss',
  'id',
  'rules',
  'ruleFiles',
]);
/** Settings whose parts are changed one by one. */
const GROUPS = new Set(['publication', 'formats', 'labels', 'limits']);

/** What differs between two forms of one house style: settings, templates, rules; empty where nothing does. */
export function styleChanges(base: EditedStyle, now: EditedStyle): readonly StyleChange[] {
  const rules = [
    ...changedRuleSettings(base, now),
    ...changedRuleFiles(base.ruleFiles, now.ruleFiles),
  ];
  return [
    ...settingChanges(base, now),
    ...templateChanges(base, now),
    ...rules.map((what): StyleChange => ({ kind: 'rule', what })),
  ];
}

/** Every template of a style, of blocks and of whole stories. */
export function everyTemplate(style: HouseStyle): readonly (Template | StoryTemplate)[] {
  return [...style.templates, ...style.storyTemplates];
}

function settingChanges(base: HouseStyle, now: HouseStyle): StyleChange[] {
  return entriesOf(now)
    .filter(([key]) => !NOT_SETTINGS.has(key))
    .flatMap(([key, value]): StyleChange[] => {
      const before: unknown = Reflect.get(base, key);
      if (!GROUPS.has(key) || !isRecord(value))
        return isSameValue(before, value) ? [] : [{ kind: 'setting', path: [key], value }];
      return entriesOf(value).flatMap(([part, words]): StyleChange[] =>
        isRecord(before) && isSameValue(Reflect.get(before, part), words)
          ? []
          : [{ kind: 'setting', path: [key, part], value: words }],
      );
    });
}

function templateChanges(base: HouseStyle, now: HouseStyle): StyleChange[] {
  const kept = everyTemplate(base);
  const wanted = everyTemplate(now);
  const changed = wanted.flatMap((template): StyleChange[] => {
    const before = kept.find(({ id }) => id === template.id) ?? null;
    return before !== null && isSameValue(unnumbered(before), unnumbered(template))
      ? []
      : [{ kind: 'template', template, kept: before }];
  });
  const removed = kept.filter(({ id }) => !wanted.some((template) => template.id === id));
  return [...changed, ...removed.map((template): StyleChange => ({ kind: 'removed', template }))];
}

/** The version is counted by what writes the template, not by who edits it. */
function unnumbered(template: Template | StoryTemplate): unknown {
  return { ...template, version: 0 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value);
}
