import { printByline, printCredit, printDate, printStamp } from '@shared/house-style/print-forms';
import { printPattern } from '@shared/house-style/date-pattern';
import type { HouseSettings } from '@shared/house-style/house-style';
import { TextField } from '../../../ui/text-field';
import pane from '../pane.module.css';
import { Part } from '../part';
import type { SettingsPartProps } from './settings-part';
import { printed } from './printed';

type Forms = HouseSettings['formats'];

interface FormRow {
  readonly key: keyof Forms;
  readonly label: string;
  readonly help: string;
  readonly example: (settings: HouseSettings) => string;
}

const MOMENT = '2026-03-28T08:30:00Z';
const NAMES = ['Marit Oduya-Lind', 'Tove Aldersyde', 'Ina Corrow'];

const ROWS: readonly FormRow[] = [
  {
    key: 'byline',
    label: 'Byline',
    help: '{byline} is where the names stand',
    example: (style) => printByline(style, NAMES.slice(0, 1)),
  },
  {
    key: 'bylineJoin',
    label: 'Before the last name',
    help: 'With its spaces',
    example: (style) => printByline(style, NAMES),
  },
  {
    key: 'stampPublished',
    label: 'Stamp, published',
    help: '{date} and {time}',
    example: (style) => printStamp(style, { publishedAt: MOMENT, updatedAt: null })?.text ?? '',
  },
  {
    key: 'stampUpdated',
    label: 'Stamp, updated',
    help: '{date} and {time}',
    example: (style) => printStamp(style, { publishedAt: null, updatedAt: MOMENT })?.text ?? '',
  },
  {
    key: 'date',
    label: 'Date',
    help: 'yyyy MMMM MMM MM M dd d EEEE',
    example: (style) => printDate(style, MOMENT),
  },
  {
    key: 'time',
    label: 'Time',
    help: 'HH H hh h mm a',
    example: (style) =>
      printPattern(style.formats.time, new Date(MOMENT), style.language, style.timeZone),
  },
  {
    key: 'credit',
    label: 'Photo credit',
    help: '{credit} is the bare name',
    example: (style) => printCredit(style, 'Ina Corrow'),
  },
];

/** The print forms, each with what it makes of an example. */
export function FormsPart({ settings, readOnly, fault, set }: SettingsPartProps) {
  const { formats } = settings;
  return (
    <Part title="Formats" aside="As they print">
      {ROWS.map(({ key, label, help, example }) => {
        const words = printed(() => example(settings));
        const trouble = fault(`formats.${key}`);
        return (
          <div key={key} className={pane.shown}>
            <TextField
              label={label}
              aside={help}
              value={formats[key]}
              readOnly={readOnly}
              fault={trouble}
              onChange={(form) => set({ formats: { ...formats, [key]: form } }, `formats ${key}`)}
            />
            <p
              className={pane.example}
              data-none={words === null || trouble !== null}
              aria-label={`${label} as it prints`}
            >
              {words === null || trouble !== null ? 'Prints again when it has no fault' : words}
            </p>
          </div>
        );
      })}
    </Part>
  );
}
