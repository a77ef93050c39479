import { useRef, useState } from 'react';
import { ruleGroup, type RuleGroup } from '@shared/house-style/rulebook/rule-card';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import styles from './dialogs.module.css';
import type { NewRule } from './new-rule';
import { GROUP_WORDS } from './rule-words';

export interface NewRuleDialogProps {
  readonly onMake: (made: NewRule) => void;
  readonly onClose: () => void;
}

/** Asks what a new rule is called and what it looks for. */
export function NewRuleDialog({ onMake, onClose }: NewRuleDialogProps) {
  const [made, setMade] = useState<NewRule>({ title: '', group: 'words', avoid: '', use: '' });
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const set = (patch: Partial<NewRule>): void => setMade((now) => ({ ...now, ...patch }));
  const isWhole = made.title.trim() !== '' && made.avoid.trim() !== '';
  const make = (): void => {
    setAsked(true);
    if (isWhole)
      onMake({
        ...made,
        title: made.title.trim(),
        avoid: made.avoid.trim(),
        use: made.use.trim(),
      });
  };
  return (
    <Dialog
      open
      title="New rule"
      width={460}
      initialFocus={first}
      onClose={onClose}
      onConfirm={make}
      footer={
        <>
          <span className={styles.grow} />
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" keys="Mod+Enter" onClick={make}>
            Add rule
          </Button>
        </>
      }
    >
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField
          ref={first}
          label="Name of the rule"
          placeholder="No hedges"
          value={made.title}
          fault={asked && made.title.trim() === '' ? 'The rule needs a name.' : null}
          onChange={(title) => set({ title })}
        />
        <TextField
          label="Do not write"
          value={made.avoid}
          fault={
            asked && made.avoid.trim() === '' ? 'Type the words that the rule looks for.' : null
          }
          onChange={(avoid) => set({ avoid })}
        />
        <TextField
          label="Write instead"
          aside="Optional"
          value={made.use}
          help="More words can be added afterwards. The rule is a draft until you make it live."
          onChange={(use) => set({ use })}
        />
        <Select
          label="Group"
          options={ruleGroup.options.map((value) => ({ value, label: GROUP_WORDS[value] }))}
          value={made.group}
          onChange={(group: RuleGroup) => set({ group })}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
