import { useCallback } from 'react';
import type { StoryTemplate } from '@shared/templates/template';
import { TextArea, TextField } from '../../../ui/text-field';
import { Choice } from '../choice';
import { faultAt } from '../draft/draft-faults';
import { useManager, withTemplate } from '../manager-context';
import { NumberField } from '../number-field';
import pane from '../pane.module.css';
import { LineList } from '../pages/line-list';
import { Part } from '../part';
import { PlacedBlocks } from './placed-blocks';
import { TemplateTitle } from './template-title';

/** What no section and no series is called. */
const NONE = ':none';

/** A whole-story template: what a new story of this kind starts with. */
export function StoryTemplatePage({ template }: { readonly template: StoryTemplate }) {
  const { style, change, readOnly, templateFaults } = useManager();
  const { id } = template;
  const faults = templateFaults(id);
  const set = useCallback(
    (patch: Partial<StoryTemplate>, key = Object.keys(patch).join(' ')) =>
      change(
        (now) => withTemplate<StoryTemplate>(now, id, (each) => ({ ...each, ...patch })),
        `${id} ${key}`,
      ),
    [change, id],
  );
  const series = style.series.map(({ name }) => name);
  return (
    <div className={pane.pane}>
      <div className={pane.sheet}>
        <header className={pane.head}>
          <TemplateTitle template={template} onChange={set} />
        </header>
        <Part title="What the story starts with">
          <div className={pane.fields}>
            <TextField
              label="Kicker"
              value={template.kicker}
              placeholder={style.kicker}
              readOnly={readOnly}
              fault={faultAt(faults, 'kicker')}
              onChange={(kicker) => set({ kicker })}
            />
            <NumberField
              label="Length"
              suffix="words"
              value={template.length === 0 ? null : template.length}
              readOnly={readOnly}
              fault={
                faultAt(faults, 'length') === null ? null : 'Say how many words are commissioned.'
              }
              onChange={(length) => set({ length: length ?? 0 })}
            />
            <Choice
              label="Section"
              options={optionsOf(style.sections, template.section)}
              value={template.section === '' ? NONE : template.section}
              readOnly={readOnly}
              onChange={(section) => set({ section: section === NONE ? '' : section })}
            />
            <Choice
              label="Series"
              options={optionsOf(series, template.series)}
              value={template.series === '' ? NONE : template.series}
              readOnly={readOnly}
              onChange={(next) => set({ series: next === NONE ? '' : next })}
            />
            <TextArea
              className={pane.wide}
              label="Note to desk"
              aside="Not published"
              rows={3}
              value={template.noteToDesk}
              readOnly={readOnly}
              onChange={(noteToDesk) => set({ noteToDesk })}
            />
          </div>
        </Part>
        <Part title="Tags" aside={String(template.tags.length)}>
          <LineList
            label="Tags"
            labelHidden
            one="tag"
            lines={template.tags}
            readOnly={readOnly}
            fault={
              faultAt(faults, 'tags', true) === null
                ? null
                : 'A tag is empty or too long: fill it or remove it.'
            }
            onChange={(tags) => set({ tags: [...tags] })}
          />
        </Part>
        <PlacedBlocks template={template} onChange={(blocks) => set({ blocks }, 'blocks')} />
      </div>
    </div>
  );
}

function optionsOf(
  list: readonly string[],
  chosen: string,
): { readonly value: string; readonly label: string }[] {
  const all = [...new Set([...list, ...(chosen === '' ? [] : [chosen])])];
  return [{ value: NONE, label: 'None' }, ...all.map((value) => ({ value, label: value }))];
}
