import type { HouseSettings } from '@shared/house-style/house-style';
import { faultAt } from '../draft/draft-faults';
import { Choice } from '../choice';
import { useManager } from '../manager-context';
import { NumberField } from '../number-field';
import pane from '../pane.module.css';
import { Part } from '../part';

type Photos = HouseSettings['photos'];
type Counts = Exclude<keyof Photos, 'lead' | 'captionTense'>;

interface CountRow {
  readonly key: Counts;
  readonly label: string;
  readonly suffix: string;
  readonly fault: string;
  readonly help?: string;
}

const OFF = 'Type a number; 0 asks for none.';
const COUNTS: readonly CountRow[] = [
  { key: 'minWidth', label: 'Least width', suffix: 'pixels', fault: OFF, help: 'After the crop' },
  { key: 'minHeight', label: 'Least height', suffix: 'pixels', fault: OFF, help: 'After the crop' },
  {
    key: 'captionSentences',
    label: 'Caption, sentences at most',
    suffix: 'sentences',
    fault: 'A caption has one sentence at least: type 1 or more.',
  },
  {
    key: 'captionWords',
    label: 'Caption, words at most',
    suffix: 'words',
    fault: 'A caption has one word at least: type 1 or more.',
  },
  {
    key: 'fileNoteDays',
    label: 'Called a file photo after',
    suffix: 'days',
    fault: OFF,
    help: '0 turns this off',
  },
];
const LEAD = [
  { value: 'required', label: 'Required: no export without one' },
  { value: 'expected', label: 'Expected: pointed out' },
  { value: 'optional', label: 'Optional' },
] as const;
const TENSE = [
  { value: 'present', label: 'Present' },
  { value: 'any', label: 'Any' },
] as const;

/** What photos and their captions are held to. */
export function PhotosPart() {
  const { style, readOnly, change, settingFaults } = useManager();
  const { photos } = style;
  const set = (patch: Partial<Photos>): void =>
    change(
      (now) => ({ ...now, photos: { ...now.photos, ...patch } }),
      `photos ${Object.keys(patch).join()}`,
    );
  return (
    <Part title="Photos">
      <div className={pane.fields}>
        <Choice
          label="Lead photo"
          options={LEAD}
          value={photos.lead}
          readOnly={readOnly}
          onChange={(lead) => set({ lead })}
        />
        <Choice
          label="Tense of captions"
          options={TENSE}
          value={photos.captionTense}
          readOnly={readOnly}
          onChange={(captionTense) => set({ captionTense })}
        />
        {COUNTS.map(({ key, fault, ...field }) => (
          <NumberField
            key={key}
            {...field}
            value={photos[key] < 0 ? null : photos[key]}
            readOnly={readOnly}
            fault={faultAt(settingFaults, `photos.${key}`) === null ? null : fault}
            onChange={(count) => set({ [key]: count ?? -1 })}
          />
        ))}
      </div>
    </Part>
  );
}
