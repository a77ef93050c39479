import type { ReactNode } from 'react';
import type { KeptReport } from '@shared/import/kept-report';
import { kindName } from '@shared/import/line-kind';
import { useDesk } from '../../../desk/desk-context';
import { Button } from '../../../ui/button';
import { LevelMark } from '../../../ui/level-mark';
import { showToast } from '../../../ui/toast-store';
import styles from './report-dialog.module.css';

/** The account of a taking in, part by part; what was left out can be copied. */
export function ReportParts({ report }: { readonly report: KeptReport }) {
  const desk = useDesk();
  const { recognised, tray, changes, problems, accounted } = report;
  const copy = async (text: string): Promise<void> => {
    const copied = await desk.ask('clipboard:write', { text });
    showToast(copied.ok ? 'Copied.' : copied.error.message);
  };
  return (
    <>
      <p className={styles.sum}>
        {counted(recognised.length, 'line')} taken in · {counted(tray.length, 'line')} left out ·{' '}
        {accounted.complete ? 'nothing lost' : 'not every word was found again'}
      </p>
      <Part title="To look at" count={problems.length}>
        {problems.map(({ message, level }, at) => (
          <li key={at}>
            <LevelMark level={level} /> {message}
          </li>
        ))}
      </Part>
      <Part title="Changed on the way in" count={changes.length}>
        {changes.map(({ message, line }, at) => (
          <li key={at}>
            {message}
            {line !== null && <em> Line {line}</em>}
          </li>
        ))}
      </Part>
      <Part title="Left out" count={tray.length}>
        {tray.map(({ line, text, reason }) => (
          <li key={line} className={styles.left}>
            <p>
              {text === '' ? 'A picture without alt text' : text}
              <em>
                {' '}
                Line {line}: {reason}
              </em>
            </p>
            {text !== '' && (
              <Button kind="text" aria-label={`Copy line ${line}`} onClick={() => void copy(text)}>
                Copy
              </Button>
            )}
          </li>
        ))}
      </Part>
      <Part title="Recognised" count={recognised.length}>
        {recognised.map(({ line, kind, text, removed }) => (
          <li key={line} className={styles.recognised}>
            <b>{kindName(kind)}</b>
            <p>
              {text}
              {removed !== '' && <em> Printed by the house style: “{removed}”</em>}
            </p>
          </li>
        ))}
      </Part>
    </>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {count === 0 ? <p>Nothing.</p> : <ul>{children}</ul>}
    </section>
  );
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
}
