import { TARGET_NAMES } from '@shared/export/targets/target-names';
import {
  IMAGE_WIDTHS,
  type ExportPreset,
  type PresetParts,
} from '@shared/house-style/export-preset';
import { TARGET_IDS } from '@shared/house-style/target-ids';
import { TextField } from '../../../ui/text-field';
import pane from '../pane.module.css';
import { CheckGroup } from './check-group';
import { examplePath } from './preset-words';
import styles from './publishing.module.css';

export interface PresetFieldsProps {
  readonly preset: ExportPreset;
  readonly readOnly: boolean;
  /** What is wrong with one of its settings; null for nothing. */
  readonly fault: (key: keyof ExportPreset) => string | null;
  readonly onChange: (patch: Partial<ExportPreset>) => void;
}

const LINES = [
  { key: 'name', label: 'Name' },
  { key: 'id', label: 'Id', aside: 'For the command line' },
  { key: 'folder', label: 'Folder', aside: '{year} {month} {day} {section} {lang} {slug} {id}' },
  { key: 'fileName', label: 'File name', aside: 'Without its ending' },
] as const;
const BASES = [
  { key: 'pageBase', label: 'Base of the page’s address', placeholder: 'The house’s own' },
  { key: 'mediaBase', label: 'Base of media addresses', placeholder: 'Beside the page' },
] as const;
const PARTS: readonly { readonly value: keyof PresetParts; readonly label: string }[] = [
  { value: 'photos', label: 'Photos' },
  { value: 'audio', label: 'Audio' },
  { value: 'linkCards', label: 'Link cards' },
  { value: 'contributorCall', label: 'Contributor call' },
  { value: 'stylesheet', label: 'House stylesheet' },
];
const TARGETS = TARGET_IDS.map((value) => ({ value, label: TARGET_NAMES[value].name }));
const WIDTHS = IMAGE_WIDTHS.map((value) => ({ value, label: String(value) }));

/** All settings of one preset. */
export function PresetFields({ preset, readOnly, fault, onChange }: PresetFieldsProps) {
  const { targets, imageWidths, include } = preset;
  const path = examplePath(preset);
  return (
    <div className={pane.fields}>
      {LINES.map(({ key, ...words }) => (
        <TextField
          key={key}
          {...words}
          value={preset[key]}
          readOnly={readOnly}
          fault={fault(key)}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
      <p className={styles.example}>
        <span>Files go to</span>{' '}
        {path === null ? 'shown again when the patterns have no fault' : <code>{path}</code>}
      </p>
      <CheckGroup
        label="Targets"
        options={TARGETS}
        chosen={targets}
        readOnly={readOnly}
        fault={targets.length === 0 ? 'A preset writes one target at least: choose one.' : null}
        onChange={(chosen) => onChange({ targets: [...chosen] })}
      />
      <CheckGroup
        label="Widths of pictures, in pixels"
        options={WIDTHS}
        chosen={imageWidths.length === 0 ? IMAGE_WIDTHS : imageWidths}
        readOnly={readOnly}
        help="A picture narrower than the widest comes in its own width too."
        onChange={(chosen) =>
          onChange({ imageWidths: chosen.length === IMAGE_WIDTHS.length ? [] : [...chosen] })
        }
      />
      {BASES.map(({ key, ...words }) => (
        <TextField
          key={key}
          {...words}
          value={preset[key]}
          readOnly={readOnly}
          fault={fault(key)}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
      <CheckGroup
        label="Goes along"
        options={PARTS}
        chosen={PARTS.flatMap(({ value }) => (include[value] ? [value] : []))}
        readOnly={readOnly}
        help="The label, byline, stamp, editor’s note, bios and corrections always go along."
        onChange={(chosen) =>
          onChange({
            include: {
              photos: chosen.includes('photos'),
              audio: chosen.includes('audio'),
              linkCards: chosen.includes('linkCards'),
              contributorCall: chosen.includes('contributorCall'),
              stylesheet: chosen.includes('stylesheet'),
            },
          })
        }
      />
    </div>
  );
}
