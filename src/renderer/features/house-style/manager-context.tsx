import { createContext, use } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { StoryTemplate, Template } from '@shared/templates/template';
import type { DraftFault } from './draft/draft-faults';

/** What every pane of the window works on. */
export interface Manager {
  /** The style as it is now, saved or not. */
  readonly style: HouseStyle;
  /** Built in, or its folder is at fault: to be read and copied, not edited. */
  readonly readOnly: boolean;
  /** One step of undo for each `key` while one types. */
  readonly change: (by: (style: HouseStyle) => HouseStyle, key: string) => void;
  readonly settingFaults: readonly DraftFault[];
  readonly templateFaults: (id: string) => readonly DraftFault[];
  /** Stories whose blocks were made by this template. */
  readonly usesOf: (templateId: string) => TemplateUse;
}

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
export function withTemplate<T extends Template | StoryTemplate>(
  style: HouseStyle,
  id: string,
  by: (template: T) => T,
): HouseStyle {
  const each = (template: Template | StoryTemplate): Template | StoryTemplate =>
    // The caller has the template of this id before it, and so its type.
    template.id === id ? by(template as T) : template;
  return {
    ...style,
    templates: style.templates.map((template) => each(template) as Template),
    storyTemplates: style.storyTemplates.map((template) => each(template) as StoryTemplate),
  };
}
