import type { StoryTemplate, Template } from '@shared/templates/template';
import { faultAt } from '../draft/draft-faults';
import { useManager } from '../manager-context';
import styles from './template-page.module.css';

export interface TemplateTitleProps {
  readonly template: Template | StoryTemplate;
  readonly onChange: (patch: Partial<Pick<Template, 'name' | 'description'>>, key: string) => void;
}

/** The template’s name and what it is for, written where they stand. */
export function TemplateTitle({ template, onChange }: TemplateTitleProps) {
  const { readOnly, templateFaults } = useManager();
  const fault = faultAt(templateFaults(template.id), 'name');
  return (
    <>
      <h2 className="visually-hidden">
        {template.name === '' ? 'Template without a name' : template.name}
      </h2>
      <input
        className={styles.title}
        aria-label="Name of the template"
        aria-invalid={fault !== null || undefined}
        value={template.name}
        placeholder="Name of the template"
        readOnly={readOnly}
        spellCheck={false}
        onChange={(event) => onChange({ name: event.target.value }, 'name')}
      />
      {fault !== null && (
        <p className={styles.fault} role="alert">
          A template needs a name.
        </p>
      )}
      {(!readOnly || template.description !== '') && (
        <input
          className={styles.words}
          aria-label="What the template is for"
          value={template.description}
          placeholder="What the block is for and where it stands"
          maxLength={500}
          readOnly={readOnly}
          onChange={(event) => onChange({ description: event.target.value }, 'description')}
        />
      )}
    </>
  );
}
