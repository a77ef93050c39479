import { useState } from 'react';
import type { RegisterImport } from '@shared/contract/contributor-channels';
import type { DeskError } from '@shared/contract/desk-error';
import { useDesk } from '../../desk/desk-context';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { LevelMark } from '../../ui/level-mark';
import { showToast } from '../../ui/toast-store';
import styles from './dialogs.module.css';

export interface ImportDialogProps {
  readonly plan: RegisterImport;
  readonly onClose: () => void;
}

type Row = RegisterImport['rows'][number];

const FIELD_WORDS: Readonly<Record<Row['changed'][number], string>> = {
  name: 'byline form',
  sortName: 'sorting form',
  role: 'role',
  affiliation: 'affiliation',
  location: 'location',
  post: 'short bio',
  bio: 'long bio',
  links: 'links',
  disclosure: 'disclosures',
  verified: 'days of checks',
};

/** What taking the file in would do, person by person; nothing is done before it is confirmed. */
export function ImportDialog({ plan, onClose }: ImportDialogProps) {
  const desk = useDesk();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [failure, setFailure] = useState<DeskError | null>(null);
  const [taking, setTaking] = useState(false);
  const rows = plan.rows.filter(({ kind }) => kind !== 'same');
  const wanted = rows.filter(({ line }) => !left.has(line));
  const same = plan.rows.length - rows.length;
  const take = async (): Promise<void> => {
    if (taking || wanted.length === 0) return;
    setTaking(true);
    const taken = await desk.ask('contributor:take-in', {
      rows: wanted.map(({ fields, id, revision }) => ({ ...fields, id, revision })),
    });
    setTaking(false);
    setFailure(taken.ok ? null : taken.error);
    if (!taken.ok) return;
    onClose();
    showToast(`${taken.value.added} added, ${taken.value.changed} changed.`);
  };
  const choose = (line: number, on: boolean): void =>
    setLeft((now) => new Set(on ? [...now].filter((each) => each !== line) : [...now, line]));
  return (
    <Dialog
      open
      title={`Take in ${plan.fileName}`}
      width={640}
      onClose={onClose}
      onConfirm={() => void take()}
      footer={
        <>
          <span className={styles.grow} />
          <Button size="large" onClick={onClose} keys="Esc">
            Cancel
          </Button>
          <Button
            size="large"
            kind="primary"
            blocked={wanted.length === 0}
            onClick={() => void take()}
            keys="Mod+Enter"
          >
            {wanted.length === 0 ? 'Nothing to take in' : `Take in ${wanted.length}`}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.quiet}>
          {countWords(rows, same)} An empty field of the file changes nothing in the register.
        </p>
        {plan.faults.length > 0 && (
          <section className={styles.faults} aria-label="Left out">
            <h3>
              <LevelMark level="warning" />
              {plan.faults.length === 1 ? '1 entry is' : `${plan.faults.length} entries are`} left
              out
            </h3>
            <ul>
              {plan.faults.map(({ line, reason }) => (
                <li key={`${line} ${reason}`}>
                  Line {line}: {reason}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ul className={styles.rows} aria-label="To take in">
          {rows.map((row) => (
            <li key={row.line}>
              <Checkbox checked={!left.has(row.line)} onChange={(on) => choose(row.line, on)}>
                {row.fields.name}
              </Checkbox>
              <span>{rowWords(row)}</span>
            </li>
          ))}
        </ul>
        {failure !== null && (
          <p className={styles.fault} role="alert">
            {failure.message} {failure.copy} {failure.wayOn}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function countWords(rows: readonly Row[], same: number): string {
  const added = rows.filter(({ kind }) => kind === 'new').length;
  return `${added} new, ${rows.length - added} changed, ${same} as in the register.`;
}

function rowWords({ kind, changed }: Row): string {
  const fields = changed.map((field) => FIELD_WORDS[field]).join(', ');
  if (kind === 'new') return fields === '' ? 'New' : `New, with ${fields}`;
  return `Changes ${fields}`;
}
