import type { HouseSettings } from '@shared/house-style/house-style';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/text-field';
import pane from '../pane.module.css';
import { Part } from '../part';
import type { SettingsPartProps } from './settings-part';

const LABELS: readonly (readonly [keyof HouseSettings['labels'], string])[] = [
  ['editorsNote', 'Before the editor’s note'],
  ['authorBio', 'Over one author bio'],
  ['authorBios', 'Over several author bios'],
  ['corrections', 'Over corrections'],
  ['audio', 'Beside the audio'],
];

/** The house’s own words on the page. */
export function LabelsPart({ settings, readOnly, fault, set }: SettingsPartProps) {
  const { labels } = settings;
  return (
    <Part title="Labels on the page">
      <div className={pane.fields}>
        {LABELS.map(([key, label]) => (
          <TextField
            key={key}
            label={label}
            value={labels[key]}
            readOnly={readOnly}
            fault={fault(`labels.${key}`)}
            onChange={(words) => set({ labels: { ...labels, [key]: words } }, `labels ${key}`)}
          />
        ))}
        <Checkbox
          className={pane.wide}
          checked={settings.publishStrikethrough}
          disabled={readOnly}
          onChange={(publishStrikethrough) => set({ publishStrikethrough }, 'publishStrikethrough')}
        >
          Publish words that are struck through
        </Checkbox>
      </div>
    </Part>
  );
}
