import type { Ref } from 'react';
import { sortedUnder, type ContributorFields } from '@shared/register/contributor-fields';
import { LinkFields } from './link-fields';
import { Part } from '../../ui/part';
import type { RecordDraft } from './record-draft';
import { RecordField } from './record-field';
import styles from './record.module.css';
import { useDraftFields } from './use-drafts';

/** In characters. */
const SHORT_BIO_LIMIT = 120;
const LONG_BIO_LIMIT = 320;

export interface InPrintProps {
  readonly draft: RecordDraft;
  readonly firstField: Ref<HTMLTextAreaElement>;
}

/** What a story shows of the person. */
export function InPrint({ draft, firstField }: InPrintProps) {
  const fields = useDraftFields(draft);
  const text = (
    name: Exclude<keyof ContributorFields, 'links' | 'photo' | 'verified' | 'noteToDesk'>,
  ) => ({
    value: fields[name],
    touched: draft.touched.has(name),
    onChange: (value: string) => draft.change({ [name]: value }),
  });
  const line = 2000;
  const copy = 5000;
  return (
    <Part title="In print" aside="What a story shows">
      <div className={styles.pair}>
        <RecordField
          label="Byline form"
          maxLength={line}
          needed="A contributor needs a name; the last one stands."
          inputRef={firstField}
          {...text('name')}
        />
        <RecordField
          label="Sorted under"
          maxLength={line}
          placeholder={sortedUnder({ name: fields.name, sortName: '' })}
          {...text('sortName')}
        />
      </div>
      <div className={styles.three}>
        <RecordField label="Role" maxLength={line} {...text('role')} />
        <RecordField label="Affiliation" maxLength={line} {...text('affiliation')} />
        <RecordField label="Location" maxLength={line} {...text('location')} />
      </div>
      <RecordField
        label="Short bio"
        copy
        limit={SHORT_BIO_LIMIT}
        maxLength={copy}
        help={shortBioHelp(fields.post)}
        {...text('post')}
      />
      <RecordField
        label="Long bio"
        copy
        rows={3}
        limit={LONG_BIO_LIMIT}
        maxLength={copy}
        {...text('bio')}
      />
      <div className={styles.wide}>
        <RecordField
          label="Disclosures"
          copy
          rows={2}
          aside="Offered to each story"
          maxLength={copy}
          value={fields.disclosure}
          onChange={(disclosure) => draft.change({ disclosure })}
        />
        <LinkFields links={fields.links} onChange={(links) => draft.change({ links })} />
      </div>
    </Part>
  );
}

function shortBioHelp(post: string): string {
  const words = post.trim();
  if (/[.!?]$/u.test(words))
    return 'Ends in a full stop, but runs on in the editor’s note. Take it off.';
  if (/^is\s/iu.test(words))
    return 'Begins with “is”, which the editor’s note has already. Take it off.';
  return 'Runs on after “is” in the editor’s note. No full stop.';
}
