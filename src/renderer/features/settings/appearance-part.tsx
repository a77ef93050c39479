import type { Settings } from '@shared/contract/settings';
import { SegmentedControl } from '../../ui/segmented-control';
import { SettingsPart } from './settings-part';
import part from './settings-part.module.css';

const THEMES: readonly { readonly value: Settings['theme']; readonly label: string }[] = [
  { value: 'system', label: 'Follow system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export interface AppearancePartProps {
  readonly theme: Settings['theme'];
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** Light or dark. */
export function AppearancePart({ theme, onChange }: AppearancePartProps) {
  return (
    <SettingsPart title="Appearance">
      <div className={part.row}>
        <span className={part.label}>Theme</span>
        <SegmentedControl
          label="Theme"
          segments={THEMES}
          value={theme}
          onChange={(next) => onChange({ theme: next })}
        />
      </div>
    </SettingsPart>
  );
}
