import type { z } from 'zod';
import { houseSettings, type HouseStyle } from '@shared/house-style/house-style';
import { settingsProblems } from '@shared/house-style/settings-problems';
import type { Problem } from '@shared/result/problem';
import { faultWords } from '@shared/templates/fault-words';
import {
  storyTemplate,
  template,
  type StoryTemplate,
  type Template,
} from '@shared/templates/template';
import { templateProblems } from '@shared/templates/template-problems';

/** What is wrong with a draft, at the setting where it is mended ("slots.name.from"). */
export interface DraftFault {
  readonly path: string;
  readonly message: string;
}

const place = (...path: readonly (string | number)[]): string => path.join('.');

const known = new WeakMap<object, readonly DraftFault[]>();

/** What keeps a template from being saved, in the order of its form. Of a style with hundreds, only the one that is edited is read anew. */
export function templateFaults(value: Template | StoryTemplate): readonly DraftFault[] {
  const before = known.get(value);
  if (before !== undefined) return before;
  const faults = faultsOf(value);
  known.set(value, faults);
  return faults;
}

function faultsOf(value: Template | StoryTemplate): readonly DraftFault[] {
  if (value.kind === 'story') return formFaults(storyTemplate, value);
  const form = formFaults(template, value);
  return form.length > 0 ? form : templateProblems({ value, place }).map(asFault);
}

const NOT_SETTINGS = new Set(['templates', 'storyTemplates', 'exportCss', 'rules', 'ruleFiles']);

/** What keeps the settings from being saved: all but the templates and the rules. */
export function settingFaults(style: HouseStyle): readonly DraftFault[] {
  const settings = Object.fromEntries(
    Object.entries(style).filter(([key]) => !NOT_SETTINGS.has(key)),
  );
  const form = formFaults(houseSettings, settings);
  return form.length > 0 ? form : settingsProblems({ value: style, place }).map(asFault);
}

function formFaults(type: z.ZodType, value: unknown): DraftFault[] {
  const read = type.safeParse(value);
  if (read.success) return [];
  return read.error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: sentence(`this ${faultWords(issue, valueAt(value, issue.path))}`),
  }));
}

function asFault({ message, where = '' }: Problem): DraftFault {
  return { path: where, message: sentence(message.slice(where === '' ? 0 : where.length + 2)) };
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** What is wrong at one setting, or null. A fault of a part counts for the whole: "slots" for "slots.name.form". */
export function faultAt(
  faults: readonly DraftFault[],
  path: string,
  withParts = false,
): string | null {
  const found = faults.find(
    (fault) => fault.path === path || (withParts && fault.path.startsWith(`${path}.`)),
  );
  return found?.message ?? null;
}
