import { useRef, useState, type SyntheticEvent } from 'react';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { TextField } from '../../../ui/text-field';
import { clearOnWords, setOnWords, stretchOf } from '../commands/set-marks-on-words';
import type { PageEditor } from '../page/page-editor';
import { meantAddress } from './address';
import { selectionAnchor } from './anchor';
import styles from './popovers.module.css';

interface LinkPopoverProps {
  readonly editor: PageEditor;
  readonly onClose: () => void;
}

const FAULT = 'Not an address that can be linked. Begin with https://, http://, mailto: or tel:.';

/** Adds, changes, removes or opens a link: of the words selected, of the link at the caret, or of a link card. */
export function LinkPopover({ editor, onClose }: LinkPopoverProps) {
  const { view, context } = editor;
  const [known] = useState(() => linkHere(editor));
  const [anchor] = useState(() => selectionAnchor(view));
  const [address, setAddress] = useState(known.href);
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const href = meantAddress(address);
    if (href === null) {
      setFault(FAULT);
      field.current?.focus();
      return;
    }
    if (known.card) setCardAddress(editor, href);
    else setOnWords('link', { href }, href)(view.state, view.dispatch);
    onClose();
  };
  const remove = (): void => {
    clearOnWords('link')(view.state, view.dispatch);
    onClose();
  };
  return (
    <Popover
      label={known.href === '' ? 'Add a link' : 'Link'}
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={anchor}
      initialFocus={field}
      finalFocus={false}
      className={styles.link}
    >
      <form onSubmit={submit}>
        <TextField
          ref={field}
          label={known.card ? 'Address of the other piece' : 'Address'}
          value={address}
          onChange={(text) => {
            setAddress(text);
            setFault(null);
          }}
          fault={fault}
          placeholder="https://"
          inputMode="url"
        />
        <div className={styles.actions}>
          <Button submit kind="primary" size="small">
            {known.href === '' ? 'Add link' : 'Change'}
          </Button>
          {known.href !== '' && !known.card && (
            <Button size="small" onClick={remove}>
              Remove
            </Button>
          )}
          {known.href !== '' && (
            <Button kind="text" onClick={() => context.asks.openLink(known.href)}>
              Open in browser
            </Button>
          )}
        </div>
      </form>
    </Popover>
  );
}

function linkHere({ view: { state } }: PageEditor): {
  readonly href: string;
  readonly card: boolean;
} {
  const { parent } = state.selection.$from;
  if (parent.type.name === 'linkCard') return { href: String(parent.attrs['href']), card: true };
  const href: unknown = stretchOf(state, 'link')?.mark.attrs['href'];
  return { href: typeof href === 'string' ? href : '', card: false };
}

function setCardAddress({ view }: PageEditor, href: string): void {
  const { $from } = view.state.selection;
  view.dispatch(view.state.tr.setNodeMarkup($from.before(), null, { href }));
}
