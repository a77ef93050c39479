import type { PhotoRecord } from '@shared/contract/photo-channels';
import { PHOTO_USES, type FactName, type PhotoUse } from '@shared/elements/photo/photo-facts';
import { Select } from '../../../ui/select';
import { TextArea, TextField } from '../../../ui/text-field';
import { FACT_LABELS, isUse, USE_LABELS } from '../fact-words';
import { isEdited, readFactOf, tagOf } from '../sources';
import styles from './fact-fields.module.css';
import type { FactsDraft } from './facts-draft';
import { Part } from '../../../ui/part';
import { useFacts } from './use-fact-drafts';

/** The longest fact that the library keeps, in characters. */
const LONGEST = 8000;

export interface FactFieldsProps {
  readonly photo: PhotoRecord;
  readonly draft: FactsDraft;
}

/** What the desk knows of a picture and may correct; it is saved when a field is left, and at each pause. */
export function FactFields(props: FactFieldsProps) {
  return (
    <div className={styles.fields} onBlur={() => void props.draft.flush()}>
      <Part title="What it shows">
        <Field {...props} name="caption" long copy />
        <Field {...props} name="headline" copy />
        <Field {...props} name="altText" long />
        <Field {...props} name="keywords" />
      </Part>
      <Part title="Credit and rights">
        <div className={styles.pair}>
          <Field {...props} name="creator" />
          <Field {...props} name="creditLine" />
        </div>
        <Field {...props} name="copyrightNotice" />
        <Field {...props} name="usageTerms" long />
        <div className={styles.pair}>
          <Field {...props} name="rightsUrl" />
          <Field {...props} name="licensor" />
        </div>
        <div className={styles.pair}>
          <UseField {...props} />
          <Field {...props} name="expiresOn" day />
        </div>
      </Part>
      <Part title="Place and date">
        <div className={styles.pair}>
          <Field {...props} name="city" />
          <Field {...props} name="region" />
        </div>
        <div className={styles.pair}>
          <Field {...props} name="country" />
          <Field {...props} name="takenOn" day />
        </div>
      </Part>
    </div>
  );
}

interface FieldProps extends FactFieldsProps {
  readonly name: FactName;
  /** Several lines. */
  readonly long?: boolean;
  /** Set as copy is. */
  readonly copy?: boolean;
  /** A calendar day in place of words. */
  readonly day?: boolean;
}

function Field({ photo, draft, name, long = false, copy = false, day = false }: FieldProps) {
  const value = useFacts(draft)[name] ?? '';
  const field = {
    label: FACT_LABELS[name],
    aside: sourceWords(photo, name, value),
    className: copy ? styles.copy : undefined,
    value,
  };
  const put = (words: string): void => draft.change(name, words);
  if (day)
    return <TextField {...field} type="date" onChange={(typed) => isDay(typed) && put(typed)} />;
  return long ? (
    <TextArea {...field} rows={2} maxLength={LONGEST} onChange={put} />
  ) : (
    <TextField {...field} maxLength={LONGEST} onChange={put} />
  );
}

const UNSAID = 'unsaid';
const OPTIONS: readonly { readonly value: PhotoUse | typeof UNSAID; readonly label: string }[] = [
  { value: UNSAID, label: 'Not said' },
  ...PHOTO_USES.map((value) => ({ value, label: USE_LABELS[value] })),
];

function UseField({ photo, draft }: FactFieldsProps) {
  const value = useFacts(draft).use ?? '';
  return (
    <Select
      label={FACT_LABELS.use}
      aside={sourceWords(photo, 'use', value)}
      options={OPTIONS}
      value={isUse(value) ? value : UNSAID}
      onChange={(next) => draft.change('use', next === UNSAID ? '' : next)}
    />
  );
}

/** Where a field's words come from: the standard in the file, or the desk's own hand over it. */
function sourceWords(photo: PhotoRecord, name: FactName, value: string): string | undefined {
  const read = readFactOf(photo, name);
  if (read === null) return undefined;
  return isEdited(value, read) ? 'Edited' : tagOf(read);
}

/** A date field also gives years of five figures, which no calendar of ours knows; empty takes the day out. */
function isDay(typed: string): boolean {
  return typed === '' || /^\d{4}-\d{2}-\d{2}$/u.test(typed);
}
