import { useRef, useState } from 'react';
import type { Contributor } from '@shared/contract/contributor';
import { blankFields, foldWords } from '@shared/register/contributor-fields';
import { useDesk } from '../../desk/desk-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import styles from './dialogs.module.css';

export interface NewPersonDialogProps {
  readonly all: readonly Contributor[];
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** Asks for the byline form, without which there is no record. */
export function NewPersonDialog({ all, onClose, onMade }: NewPersonDialogProps) {
  const desk = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const words = name.trim();
  const twin = all.find((each) => foldWords(each.name) === foldWords(words));
  const make = async (): Promise<void> => {
    if (making) return;
    if (words === '') {
      setFault('Write the name as a byline prints it.');
      field.current?.focus();
      return;
    }
    setMaking(true);
    const made = await desk.ask('contributor:save', {
      ...blankFields(words),
      id: null,
      revision: 0,
    });
    setMaking(false);
    if (made.ok) onMade(made.value.id);
    else setFault(`${made.error.message} ${made.error.wayOn}`);
  };
  return (
    <Dialog
      open
      title="New contributor"
      width={440}
      initialFocus={field}
      onClose={onClose}
      onConfirm={() => void make()}
      footer={
        <>
          <span className={styles.grow} />
          <Button size="large" onClick={onClose} keys="Esc">
            Cancel
          </Button>
          <Button size="large" kind="primary" onClick={() => void make()} keys="Mod+Enter">
            Add
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <TextField
          ref={field}
          label="Byline form"
          value={name}
          maxLength={2000}
          fault={fault}
          help={
            twin === undefined
              ? 'The name as a byline prints it.'
              : `${twin.name} is in the register already. Add a second record only for another person.`
          }
          onChange={(next) => {
            setName(next);
            setFault(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void make();
          }}
        />
      </div>
    </Dialog>
  );
}
