import { useId, useState, type RefObject } from 'react';
import {
  copyPartWords,
  signOffNow,
  type SignOffState,
} from '@shared/export/sign-off/sign-off-state';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { TargetId } from '@shared/house-style/target-ids';
import { dayInWords } from '@shared/elements/day-in-words';
import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { SignOff } from '@shared/story/sign-off';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { announce } from '../../../ui/announce';
import { Button } from '../../../ui/button';
import { LevelMark } from '../../../ui/level-mark';
import { showToast } from '../../../ui/toast-store';
import { ApprovalForm } from './approval-form';
import { PROOF_TARGETS } from './proof-targets';
import styles from './sign-off-part.module.css';
import { useSignOff } from './use-sign-off';

export interface SignOffPartProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  /** Writes the proof that the author is to approve. */
  readonly onProof: (target: TargetId) => void;
  /** Takes the focus: when a check leads here, and when a control here is gone. */
  readonly ref: RefObject<HTMLElement | null>;
}

/** The author's word for the copy: the proof to send, the approval, and what has changed since. */
export function SignOffPart({ openStory, houseStyle, onProof, ref }: SignOffPartProps) {
  const id = useId();
  const state = useSignOff(openStory, houseStyle);
  const [recording, setRecording] = useState(false);
  const leave = (): void => {
    setRecording(false);
    // The form is about to go, and the focus must not go with it.
    ref.current?.focus();
  };
  const record = (given: Pick<SignOff, 'by' | 'on' | 'note'>): void => {
    const signOff = signOffNow(openStory.story, houseStyle, given);
    if (signOff === null) return;
    openStory.changeRecord({ signOff });
    leave();
    announce(approvedWords(signOff));
  };
  const withdraw = (signOff: SignOff): void => {
    openStory.changeRecord({ signOff: null });
    ref.current?.focus();
    showToast('Approval withdrawn.', {
      label: 'Undo',
      act: () => openStory.changeRecord({ signOff }),
    });
  };
  const given = state === null || state.kind === 'none' ? null : state.signOff;
  return (
    <section className={styles.part} aria-labelledby={id} ref={ref} tabIndex={-1}>
      <h2 id={id}>Author’s sign-off</h2>
      {state !== null && <StateLine state={state} />}
      <div className={styles.proof} role="group" aria-label="Proof for the author">
        <span>{state?.kind === 'void' ? 'Ask again with a proof:' : 'Save a proof to send:'}</span>
        {PROOF_TARGETS.map((target) => (
          <Button key={target} kind="link" size="small" onClick={() => onProof(target)}>
            {TARGET_NAMES[target].name}
          </Button>
        ))}
      </div>
      {recording ? (
        <ApprovalForm
          by={given?.by ?? namesOf(openStory)}
          today={dayIn(new Date(), houseStyle.timeZone)}
          onRecord={record}
          onLeave={leave}
        />
      ) : (
        <div className={styles.acts}>
          {state?.kind !== 'approved' && (
            <Button size="small" onClick={() => setRecording(true)}>
              {given === null ? 'Record approval…' : 'Approve again…'}
            </Button>
          )}
          {given !== null && (
            <Button size="small" onClick={() => withdraw(given)}>
              Withdraw approval
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function StateLine({ state }: { readonly state: SignOffState }) {
  if (state.kind === 'none') return <p className={styles.words}>The copy is not approved yet.</p>;
  const { signOff } = state;
  const changed = state.kind === 'void' ? copyPartWords(state.changed) : '';
  return (
    <p className={styles.state} data-state={state.kind}>
      <LevelMark level={state.kind === 'approved' ? 'pass' : 'warning'} />
      <span>
        {approvedWords(signOff)}
        {state.kind === 'void' && `; changed since${changed === '' ? '' : `: ${changed}`}`}
        {signOff.note !== '' && <small>{signOff.note}</small>}
      </span>
    </p>
  );
}

function approvedWords({ by, on }: Pick<SignOff, 'by' | 'on'>): string {
  return `Approved by ${by} on ${dayInWords(on)}`;
}

function namesOf({ record }: OpenStory): string {
  return record.contributors
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
    .join(', ')
    .slice(0, 200);
}
