import { useEffect, useRef } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { readDeskMoment, writeDeskMoment } from '@shared/house-style/desk-moment';
import type { StoryTemplate } from '@shared/templates/template';
import { Select } from '../../../ui/select';
import { TextArea, TextField } from '../../../ui/text-field';
import { useNow } from '../use-now';
import { ContributorField } from './contributor-field';
import styles from './new-story-dialog.module.css';
import { TemplatePresets } from './template-presets';
import { shownNote, shownSection, shownWords, type FormFaults, type StoryForm } from './story-form';

export interface NewStoryFieldsProps {
  readonly form: StoryForm;
  readonly faults: FormFaults;
  readonly houseStyles: readonly HouseStyle[];
  readonly style: HouseStyle;
  readonly template: StoryTemplate;
  readonly onChange: (patch: Partial<StoryForm>) => void;
}

/** What the desk settles before a word is written. */
export function NewStoryFields({
  form,
  faults,
  houseStyles,
  style,
  template,
  onChange,
}: NewStoryFieldsProps) {
  const title = useRef<HTMLInputElement>(null);
  const now = useNow();
  useEffect(() => title.current?.focus(), []);
  const section = shownSection(form, template);
  const sections = sectionOptions(style, section);
  /** What was typed is written out in full, so that "Friday" is seen for the day it is. */
  const settle = (field: 'due' | 'embargo'): void => {
    const read = readDeskMoment(form[field], new Date(), style.timeZone);
    if (read.ok && read.value !== null)
      onChange({ [field]: writeDeskMoment(read.value, style.timeZone) });
  };
  return (
    <div className={styles.form}>
      <TextField
        label="Working title"
        aside="Not published"
        ref={title}
        value={form.workingTitle}
        onChange={(workingTitle) => onChange({ workingTitle })}
        maxLength={2000}
      />
      <div className={styles.pair}>
        <Select
          label="Section"
          placeholder="None"
          options={sections}
          value={section}
          onChange={(section) => onChange({ section })}
        />
        <Select
          label="House style"
          options={houseStyles.map(({ id, name, version }) => ({
            value: id,
            label: `${name} ${version}`,
          }))}
          value={style.id}
          onChange={(houseStyleId) => onChange({ houseStyleId, section: null })}
        />
      </div>
      <TemplatePresets template={template} />
      <div className={styles.pair}>
        <TextField
          label="Commissioned length"
          suffix="words"
          inputMode="numeric"
          value={shownWords(form, template)}
          fault={faults.words}
          onChange={(words) => onChange({ words })}
          maxLength={12}
        />
        <TextField
          label="Due"
          aside={style.timeZone}
          placeholder="Thu 2 April 16:00"
          value={form.due}
          fault={faults.due}
          onChange={(due) => onChange({ due })}
          onBlur={() => settle('due')}
          maxLength={80}
        />
      </div>
      <TextField
        label="Embargo"
        aside="Optional"
        placeholder="None. Try “Friday 6am”"
        value={form.embargo}
        fault={faults.embargo}
        onChange={(embargo) => onChange({ embargo })}
        onBlur={() => settle('embargo')}
        maxLength={80}
      />
      <ContributorField
        typed={form.contributorName}
        value={form.contributor}
        fault={faults.contributor}
        now={now}
        onChange={(contributorName, contributor) => onChange({ contributorName, contributor })}
      />
      <TextArea
        className={styles.note}
        label="Note to the desk"
        aside="Not published"
        rows={6}
        placeholder="What the piece should argue, and for whom"
        value={shownNote(form, template)}
        onChange={(noteToDesk) => onChange({ noteToDesk })}
        maxLength={20_000}
      />
    </div>
  );
}

/** The house style's sections, and the template's own where the house style does not name it. */
function sectionOptions(style: HouseStyle, section: string): { value: string; label: string }[] {
  const isOther = section !== '' && !style.sections.includes(section);
  const names = isOther ? [section, ...style.sections] : style.sections;
  return [{ value: '', label: 'None' }, ...names.map((name) => ({ value: name, label: name }))];
}
