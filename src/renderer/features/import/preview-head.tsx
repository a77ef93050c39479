import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import { encodingName, ENCODINGS, type Encoding } from '@shared/import/encoding';
import type { ImportForm, TextForm, Recognition } from '@shared/import/recognition';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Menu, MenuChoice, MenuRule } from '../../ui/menu';
import { Select } from '../../ui/select';
import { HouseStyleChoice } from './house-style-choice';
import { sourceName, wordFileOf, type ImportSource, type ReadAs } from './import-source';
import styles from './preview-head.module.css';
import { timeZones } from './zones';

export interface PreviewHeadProps {
  readonly source: ImportSource;
  readonly recognition: Recognition | null;
  readonly readAs: ReadAs;
  readonly onRead: (as: ReadAs) => void;
  readonly houseStyles: readonly HouseStyle[];
  readonly houseStyle: HouseStyle;
  readonly onHouseStyle: (id: string) => void;
  /** Null where every stamp names its own zone: then there is nothing to ask. */
  readonly timeZone: string | null;
  readonly onTimeZone: (zone: string) => void;
}

const FORMS: Readonly<Record<ImportForm, string>> = {
  docx: 'Word',
  text: 'Plain text',
  md: 'Markdown',
  html: 'Web page',
};
const FORM_NAMES: readonly TextForm[] = ['text', 'md', 'html'];

/** What is read, how, and for which publication. */
export function PreviewHead({
  source,
  recognition,
  readAs,
  onRead,
  houseStyles,
  houseStyle,
  onHouseStyle,
  timeZone,
  onTimeZone,
}: PreviewHeadProps) {
  const zones = useMemo(
    () =>
      timeZones(houseStyle.timeZone).map((value) => ({ value, label: value.replaceAll('_', ' ') })),
    [houseStyle.timeZone],
  );
  return (
    <header className={styles.head}>
      <h1>Take in</h1>
      <span className={styles.name}>{sourceName(source)}</span>
      {recognition?.form === 'docx' || wordFileOf(source) !== null ? (
        <span className={styles.form}>{FORMS.docx}</span>
      ) : (
        <ReadAsMenu source={source} recognition={recognition} readAs={readAs} onRead={onRead} />
      )}
      <span className={styles.grow} />
      <HouseStyleChoice
        className={styles.choice}
        houseStyles={houseStyles}
        chosen={houseStyle.id}
        onChoose={onHouseStyle}
      />
      {timeZone !== null && (
        <Select
          className={styles.choice}
          label="Times in"
          options={zones}
          value={timeZone}
          onChange={onTimeZone}
        />
      )}
    </header>
  );
}

/** The encoding and the form: another choice reads the same bytes again. */
function ReadAsMenu({
  source,
  recognition,
  readAs,
  onRead,
}: Pick<PreviewHeadProps, 'source' | 'recognition' | 'readAs' | 'onRead'>) {
  const encoding =
    ENCODINGS.find((each) => each === (readAs.encoding ?? recognition?.encoding)) ?? null;
  const form = readAs.form ?? recognition?.form ?? null;
  const forms =
    source.kind === 'clipboard' && source.html.trim() === ''
      ? FORM_NAMES.filter((name) => name !== 'html')
      : FORM_NAMES;
  const words = [
    encoding === null ? null : encodingName(encoding),
    form === null ? null : FORMS[form],
  ]
    .filter((each) => each !== null)
    .join(', ');
  return (
    <Menu
      label="Read it as"
      trigger={
        <Button kind="text">
          {words === '' ? 'Read as' : words}
          <Icon of={ChevronDown} size={13} />
        </Button>
      }
    >
      {source.kind === 'file' && (
        <>
          <MenuChoice<Encoding>
            label="Encoding"
            value={encoding}
            onChoose={(next) => onRead({ ...readAs, encoding: next })}
            choices={ENCODINGS.map((value) => ({ value, label: encodingName(value) }))}
          />
          <MenuRule />
        </>
      )}
      <MenuChoice<TextForm>
        label="Form"
        value={form === 'docx' ? null : form}
        onChoose={(next) => onRead({ ...readAs, form: next })}
        choices={forms.map((value) => ({ value, label: FORMS[value] }))}
      />
    </Menu>
  );
}
