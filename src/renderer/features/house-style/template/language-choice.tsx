import { ChevronDown } from 'lucide-react';
import type { Template } from '@shared/templates/template';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Menu, MenuChoice, MenuItem, MenuRule } from '../../../ui/menu';
import { languageOptions, nameOfLanguage } from '../languages';
import { useManager } from '../manager-context';
import { withLanguage, withoutLanguage, type WordingVariant } from './wording-variant';

export interface LanguageChoiceProps {
  readonly template: Template;
  readonly variant: WordingVariant;
  readonly onVariant: (variant: WordingVariant) => void;
  readonly onChange: (by: (template: Template) => Template, key: string) => void;
}

const EVERY = '';

/** Which language's wording is on show, and which languages have one. */
export function LanguageChoice({ template, variant, onVariant, onChange }: LanguageChoiceProps) {
  const { readOnly } = useManager();
  const own = Object.keys(template.languages);
  const { language } = variant;
  if (readOnly && own.length === 0) return null;
  const add = (tag: string): void => {
    onChange((now) => withLanguage(now, tag), `language ${tag}`);
    onVariant({ ...variant, language: tag });
  };
  const remove = (tag: string): void => {
    onVariant({ ...variant, language: null });
    onChange((now) => withoutLanguage(now, tag), `language ${tag}`);
  };
  return (
    <>
      <Menu
        label="Language of the wording"
        align="end"
        trigger={
          <Button kind="text">
            {language === null ? 'Every language' : nameOfLanguage(language)}
            <Icon of={ChevronDown} size={13} />
          </Button>
        }
      >
        <MenuChoice
          label="Language of the wording"
          value={language ?? EVERY}
          onChoose={(tag) => onVariant({ ...variant, language: tag === EVERY ? null : tag })}
          choices={[
            { value: EVERY, label: 'Every language' },
            ...own.map((tag) => ({ value: tag, label: nameOfLanguage(tag) })),
          ]}
        />
        {!readOnly && <MenuRule />}
        {!readOnly && language !== null && (
          <MenuItem onChoose={() => remove(language)}>
            {`Remove the ${nameOfLanguage(language)} wording`}
          </MenuItem>
        )}
        {!readOnly &&
          languageOptions([])
            .filter(({ value }) => !own.includes(value))
            .map(({ value, label }) => (
              <MenuItem key={value} onChoose={() => add(value)}>
                {`Add ${label}`}
              </MenuItem>
            ))}
      </Menu>
    </>
  );
}
