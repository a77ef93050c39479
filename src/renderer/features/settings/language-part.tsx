import type { Settings } from '@shared/contract/settings';
import type { HouseStyle } from '@shared/house-style/house-style';
import { Select } from '../../ui/select';
import { SettingsPart } from './settings-part';
import part from './settings-part.module.css';

const VARIANTS: readonly { readonly value: Settings['language']; readonly label: string }[] = [
  { value: 'en-GB', label: 'English (UK)' },
  { value: 'en-US', label: 'English (US)' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
  { value: 'zh', label: 'Chinese' },
];

export interface LanguagePartProps {
  readonly language: Settings['language'];
  readonly houseStyleId: string;
  readonly houseStyles: readonly HouseStyle[];
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** What new stories start in. */
export function LanguagePart({ language, houseStyleId, houseStyles, onChange }: LanguagePartProps) {
  return (
    <SettingsPart title="New stories">
      <Select
        className={part.row}
        label="Language"
        options={VARIANTS}
        value={language}
        onChange={(next) => onChange({ language: next })}
      />
      <Select
        className={part.row}
        label="House style"
        options={houseStyles.map(({ id, name, version }) => ({
          value: id,
          label: `${name} ${version}`,
        }))}
        value={houseStyleId}
        onChange={(next) => onChange({ houseStyleId: next })}
      />
      <p className={part.words}>New stories start in these; each story can differ.</p>
    </SettingsPart>
  );
}
