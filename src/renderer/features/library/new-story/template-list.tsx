import type { KeyboardEvent } from 'react';
import type { StoryTemplate } from '@shared/templates/template';
import { Kbd } from '../../../ui/kbd';
import { rovingIndex } from '../../../ui/roving-index';
import styles from './template-list.module.css';

/** So many templates have a key of their own. */
const KEYED = 9;

export interface TemplateListProps {
  readonly templates: readonly StoryTemplate[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** What kind of piece it will be; the chosen one lies on paper. */
export function TemplateList({ templates, chosen, onChoose }: TemplateListProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const to = rovingIndex(
      event.key,
      templates.findIndex(({ id }) => id === chosen),
      templates.length,
    );
    const next = to === null ? undefined : templates[to];
    if (to === null || next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div role="radiogroup" aria-label="Template" className={styles.list} onKeyDown={onKeyDown}>
      {templates.map(({ id, name, length, description }, at) => (
        <button
          key={id}
          type="button"
          role="radio"
          aria-checked={id === chosen}
          tabIndex={id === chosen ? 0 : -1}
          className={styles.template}
          onClick={() => onChoose(id)}
        >
          <b>{name}</b>
          <em>{length.toLocaleString('en-GB')} words</em>
          <Kbd keys={at < KEYED ? `Mod+${at + 1}` : undefined} />
          <span>{description}</span>
        </button>
      ))}
    </div>
  );
}
