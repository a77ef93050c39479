import { useRef, useState } from 'react';
import { templateKind } from '@shared/templates/template';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { everyTemplate } from '../draft/style-changes';
import dialog from '../files/name-dialog.module.css';
import { useManager } from '../manager-context';
import type { NewTemplate } from './new-template';
import { KIND_WORDS } from './slot-words';

const KINDS = [
  ...templateKind.options.map((value) => ({ value, label: KIND_WORDS[value] })),
  { value: 'story' as const, label: 'Whole story' },
];
const SCRATCH = ':scratch';

export interface NewTemplateDialogProps {
  /** The template that a duplicate is made of. */
  readonly copyOf: string | null;
  readonly onMake: (made: NewTemplate) => void;
  readonly onClose: () => void;
}

/** What the new template makes, how it is called, and what it begins with. */
export function NewTemplateDialog({ copyOf, onMake, onClose }: NewTemplateDialogProps) {
  const { style } = useManager();
  const all = everyTemplate(style);
  const given = all.find(({ id }) => id === copyOf);
  const [kind, setKind] = useState<NewTemplate['kind']>(given?.kind ?? 'editorsNote');
  const [name, setName] = useState(given === undefined ? '' : `${given.name} copy`);
  const [fromId, setFromId] = useState(copyOf ?? SCRATCH);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const make = (): void => {
    if (name.trim() === '') setFault('A template needs a name.');
    else onMake({ name: name.trim(), kind, from: all.find(({ id }) => id === fromId) ?? null });
  };
  return (
    <Dialog
      open
      title={given === undefined ? 'New template' : `Duplicate ${given.name}`}
      width={460}
      initialFocus={field}
      onClose={onClose}
      onConfirm={make}
      footer={
        <>
          <span className={dialog.grow} />
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" keys="Mod+Enter" onClick={make}>
            Add template
          </Button>
        </>
      }
    >
      <form
        className={dialog.body}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <TextField
          ref={field}
          label="Name"
          value={name}
          fault={fault}
          onChange={(next) => {
            setName(next);
            setFault(null);
          }}
        />
        <Select
          label="Makes"
          options={KINDS}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setFromId(SCRATCH);
          }}
        />
        <Select
          label="Begins as"
          options={[
            { value: SCRATCH, label: 'A new wording' },
            ...all
              .filter((each) => each.kind === kind)
              .map((each) => ({ value: each.id, label: `A copy of ${each.name}` })),
          ]}
          value={fromId}
          onChange={setFromId}
        />
      </form>
    </Dialog>
  );
}
