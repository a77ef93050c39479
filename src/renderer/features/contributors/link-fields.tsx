import { ExternalLink, X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { readLink, shownLink } from '@shared/register/read-link';
import { useDesk } from '../../desk/desk-context';
import { IconButton } from '../../ui/icon-button';
import styles from './link-fields.module.css';

export interface LinkFieldsProps {
  readonly links: readonly string[];
  readonly onChange: (links: string[]) => void;
}

const FAULT = 'No web address. Write it as example.org/name.';

/** The person's pages; a byline links to the first. A field that is emptied goes. */
export function LinkFields({ links, onChange }: LinkFieldsProps) {
  const replace = (at: number, link: string | null): void =>
    onChange(
      links
        .flatMap((each, index) => (index === at ? (link === null ? [] : [link]) : [each]))
        .filter((each, index, all) => all.indexOf(each) === index),
    );
  return (
    <div className={styles.links} role="group" aria-label="Links">
      <p className={styles.label} aria-hidden="true">
        Links
      </p>
      {links.map((link, at) => (
        <LinkField
          key={link}
          link={link}
          label={at === 0 ? 'Link of the byline' : `Link ${at + 1}`}
          onKeep={(next) => replace(at, next)}
        />
      ))}
      <LinkField
        key={`new-${links.length}`}
        link={null}
        label="Add a link"
        onKeep={(next) => {
          if (next !== null && !links.includes(next)) onChange([...links, next]);
        }}
      />
    </div>
  );
}

interface LinkFieldProps {
  readonly link: string | null;
  readonly label: string;
  readonly onKeep: (link: string | null) => void;
}

function LinkField({ link, label, onKeep }: LinkFieldProps) {
  const desk = useDesk();
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  const [fault, setFault] = useState(false);
  const keep = (): void => {
    if (words === null) return;
    const read = words.trim() === '' ? null : readLink(words);
    const wrong = read === null && words.trim() !== '';
    setFault(wrong);
    if (wrong) return;
    setWords(null);
    if (read !== link) onKeep(read);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    keep();
  };
  return (
    <>
      <div className={styles.box} data-fault={fault}>
        <input
          value={words ?? (link === null ? '' : shownLink(link))}
          placeholder={link === null ? 'Add a link' : undefined}
          aria-label={label}
          aria-invalid={fault || undefined}
          aria-describedby={fault ? id : undefined}
          maxLength={2000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setWords(event.target.value);
            setFault(false);
          }}
          onKeyDown={onKeyDown}
          onBlur={keep}
        />
        {link !== null && (
          <>
            <IconButton
              small
              label={`Open ${shownLink(link)}`}
              icon={ExternalLink}
              onClick={() => void desk.ask('link:open', { url: link })}
            />
            <IconButton
              small
              label={`Take ${shownLink(link)} out`}
              icon={X}
              onClick={() => onKeep(null)}
            />
          </>
        )}
      </div>
      {fault && (
        <p id={id} className={styles.fault} role="alert">
          {FAULT}
        </p>
      )}
    </>
  );
}
