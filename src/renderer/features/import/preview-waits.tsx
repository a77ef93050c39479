import { useEffect, useState } from 'react';
import type { Problem } from '@shared/result/problem';
import { Button } from '../../ui/button';
import { LevelMark } from '../../ui/level-mark';
import styles from './preview-waits.module.css';

/** Reading is shown only when it takes longer than this, in ms. */
const SLOW = 400;

/** Says what is going on, once it has taken long enough to be noticed. */
export function Reading({ name }: { readonly name: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.wait} role="status">
      {slow && <p>Reading {name}…</p>}
    </div>
  );
}

export interface RefusedProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly onChooseAnother: () => void;
}

/** Why nothing can be taken in, and the way on. */
export function Refused({ name, problems, onChooseAnother }: RefusedProps) {
  return (
    <div className={styles.wait}>
      <section className={styles.refused} role="alert" aria-labelledby="import-refused">
        <h2 id="import-refused">{name} was not taken in</h2>
        {problems.map(({ code, message, level }, at) => (
          <p key={`${code} ${at}`}>
            <LevelMark level={level} />
            <span>{message}</span>
          </p>
        ))}
        <Button onClick={onChooseAnother}>Choose another file…</Button>
      </section>
    </div>
  );
}
