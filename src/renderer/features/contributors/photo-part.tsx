import { useState } from 'react';
import { takeOnePhoto } from '../../desk/take-photos';
import type { DeskError } from '@shared/contract/desk-error';
import type { ContributorFields, PhotoUse } from '@shared/register/contributor-fields';
import { useDesk } from '../../desk/desk-context';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { Part } from '../../ui/part';
import styles from './photo-part.module.css';
import { RecordField } from './record-field';

export interface PhotoPartProps {
  readonly name: string;
  readonly photo: ContributorFields['photo'];
  readonly onChange: (photo: ContributorFields['photo']) => void;
}

const USES: readonly { readonly value: PhotoUse; readonly label: string }[] = [
  { value: 'bylineAndBio', label: 'Byline and bio' },
  { value: 'bio', label: 'Bio' },
  { value: 'none', label: 'Not in print' },
];

/** The person's photo, whose it is and where it may stand. */
export function PhotoPart({ name, photo, onChange }: PhotoPartProps) {
  const desk = useDesk();
  const [failure, setFailure] = useState<DeskError | null>(null);
  const choose = async (): Promise<void> => {
    const taken = await takeOnePhoto(desk);
    setFailure(taken.ok ? null : taken.error);
    if (!taken.ok || taken.value === null) return;
    const { media } = taken.value;
    const { creditLine = '', creator = '' } = media.facts ?? {};
    const { credit = creditLine, takenBy = creator, use = 'bylineAndBio' as const } = photo ?? {};
    onChange({ mediaHash: media.hash, credit, takenBy, use });
  };
  return (
    <Part
      title="Photo"
      aside={
        <Button kind="text" onClick={() => void choose()}>
          {photo === null ? 'Choose…' : 'Replace…'}
        </Button>
      }
    >
      {photo === null ? (
        <p className={styles.none}>No photo.</p>
      ) : (
        <div className={styles.photo}>
          <img src={`standfirst-media://${photo.mediaHash}/preview`} alt={`Portrait of ${name}`} />
          <div>
            <RecordField
              label="Credit"
              maxLength={2000}
              value={photo.credit}
              onChange={(credit) => onChange({ ...photo, credit })}
            />
            <RecordField
              label="Taken by"
              maxLength={2000}
              value={photo.takenBy}
              onChange={(takenBy) => onChange({ ...photo, takenBy })}
            />
          </div>
          <Select
            className={styles.use}
            label="Use"
            options={USES}
            value={photo.use}
            onChange={(use) => onChange({ ...photo, use })}
          />
          <Button kind="text" className={styles.remove} onClick={() => onChange(null)}>
            Take the photo out
          </Button>
        </div>
      )}
      {failure !== null && (
        <p className={styles.fault} role="alert">
          {failure.message} {failure.wayOn}
        </p>
      )}
    </Part>
  );
}
