import { createContext, use } from 'react';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import type { Rulebook } from '@shared/house-style/rulebook/rulebook';
import type { Problem } from '@shared/result/problem';
import type { Result } from '@shared/result/result';
import type { StoryTemplate, Template } from '@shared/templates/template';
import type { DraftFault } from './draft/draft-faults';
import type { EditedStyle } from './draft/edited-style';

/** What every pane of the window works on. */
export interface Manager {
  /** The style as it is now, saved or not. */
  readonly style: EditedStyle;
  /** Built in, or its folder is at fault: to be read and copied, not edited. */
  readonly readOnly: boolean;
  /** One step of undo for each `key` while one types. */
  readonly change: (by: (style: EditedStyle) => EditedStyle, key: string) => void;
  /** The rules that ship with the program. */
  readonly pack: RuleFiles;
  /** What the draft checks copy by; null while it is being read for the first time. */
  readonly rulebook: Rulebook | null;
  /** Changes the files of rules; what is refused is said and changes nothing. Whether it was done. */
  readonly changeRules: (by: RuleEdit, key: string) => boolean;
  readonly settingFaults: readonly DraftFault[];
  readonly templateFaults: (id: string) => readonly DraftFault[];
  /** Stories whose blocks were made by this template. */
  readonly usesOf: (templateId: string) => TemplateUse;
}

/** An edit of the files of rules. */
export type RuleEdit = (files: HouseStyleFiles) => Result<HouseStyleFiles, Problem[]>;

/** How many stories use a template, and how many of those are open. */
export interface TemplateUse {
  readonly stories: number;
  readonly open: number;
}

const ManagerContext = createContext<Manager | null>(null);
export const ManagerProvider = ManagerContext.Provider;

/** The style at hand; throws outside the window. */
export function useManager(): Manager {
  const manager = use(ManagerContext);
  if (manager === null)
    throw new Error('There is no house style here: wrap the pane in ManagerProvider');
  return manager;
}

/** Changes one template of a style. */
export function withTemplate<
  T extends Template | StoryTemplate,
  S extends HouseStyle = EditedStyle,
>(style: S, id: string, by: (template: T) => T): S {
  const each = (template: Template | StoryTemplate): Template | StoryTemplate =>
    // The caller has the template of this id before it, and so its type.
    template.id === id ? by(template as T) : template;
  return {
    ...style,
    templates: style.templates.map((template) => each(template) as Template),
    storyTemplates: style.storyTemplates.map((template) => each(template) as StoryTemplate),
  };
}
