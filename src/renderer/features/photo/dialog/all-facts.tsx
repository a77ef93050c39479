import { Fragment } from 'react';
import { FACT_NAMES } from '@shared/elements/photo/photo-facts';
import type { ReadFact } from '@shared/photo/photo-read';
import { LevelMark } from '../../../ui/level-mark';
import styles from './all-facts.module.css';
import column from './text-column.module.css';
import { useDialog } from './dialog-state';
import { FACT_LABELS, factWords } from '../fact-words';
import { placeInFile } from '../sources';

/** All that was read from the file, with the standard and field of each, whether or not the desk uses it. */
export function AllFacts() {
  const { facts, others, gps, faults } = useDialog(({ record }) => record.read);
  const names = FACT_NAMES.filter((name) =>
    [...facts, ...others].some((fact) => fact.name === name),
  );
  return (
    <details className={column.more}>
      <summary>
        Everything the photo says
        <span className={column.gist}>{gist(names.length, faults.length)}</span>
      </summary>
      {faults.map((fault) => (
        <p key={fault} className={styles.fault}>
          <LevelMark level="warning" className={styles.mark} />
          {fault}
        </p>
      ))}
      <dl className={styles.facts}>
        {names.map((name) => (
          <Fragment key={name}>
            <dt>{FACT_LABELS[name]}</dt>
            {said(facts, name).map((fact) => (
              <Said key={placeInFile(fact)} fact={fact} />
            ))}
            {said(others, name).map((fact, index) => (
              <Said key={`${placeInFile(fact)} ${index}`} fact={fact} isOther />
            ))}
          </Fragment>
        ))}
        <dt>Position of the camera</dt>
        <dd>{gps === null ? 'Not given' : 'Known, never exported'}</dd>
      </dl>
    </details>
  );
}

function Said({ fact, isOther = false }: { fact: ReadFact; isOther?: boolean }) {
  return (
    <dd data-other={isOther}>
      {isOther && 'Also: '}
      <span dir="auto">{factWords(fact.name, fact.value)}</span>
      <small>{placeInFile(fact)}</small>
    </dd>
  );
}

function said(facts: readonly ReadFact[], name: ReadFact['name']): readonly ReadFact[] {
  return facts.filter((fact) => fact.name === name);
}

function gist(facts: number, faults: number): string {
  const told = facts === 0 ? 'Nothing' : facts === 1 ? '1 fact' : `${facts} facts`;
  if (faults === 0) return told;
  return `${told}, ${faults === 1 ? '1 fault' : `${faults} faults`}`;
}
