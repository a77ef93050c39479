import type { PhotoRecord } from '@shared/contract/photo-channels';
import { FACT_NAMES } from '@shared/elements/photo/photo-facts';
import { LevelMark } from '../../../ui/level-mark';
import { FACT_LABELS, factWords } from '../fact-words';
import { placeInFile } from '../sources';
import styles from './file-facts.module.css';
import { Part } from '../../../ui/part';

/** All that the file says of itself, and where in it each fact stands. */
export function FileFacts({ read }: Pick<PhotoRecord, 'read'>) {
  const { facts, others, gps, faults } = read;
  const said = FACT_NAMES.flatMap((name) => [
    ...facts.filter((fact) => fact.name === name).map((fact) => ({ fact, other: false })),
    ...others.filter((fact) => fact.name === name).map((fact) => ({ fact, other: true })),
  ]);
  return (
    <Part title="What the file says">
      {faults.map((fault) => (
        <p key={fault} className={styles.fault}>
          <LevelMark level="warning" />
          {fault}
        </p>
      ))}
      {said.length === 0 && gps === null ? (
        <p className={styles.none}>The file says nothing of itself.</p>
      ) : (
        <dl className={styles.facts}>
          {said.map(({ fact, other }, index) => (
            <div key={index} data-other={other}>
              <dt>{other ? `${FACT_LABELS[fact.name]}, also` : FACT_LABELS[fact.name]}</dt>
              <dd>
                <span dir="auto">{factWords(fact.name, fact.value)}</span>
                <small>{placeInFile(fact)}</small>
              </dd>
            </div>
          ))}
          {gps !== null && (
            <div>
              <dt>Position of the camera</dt>
              <dd>Known, never exported</dd>
            </div>
          )}
        </dl>
      )}
    </Part>
  );
}
