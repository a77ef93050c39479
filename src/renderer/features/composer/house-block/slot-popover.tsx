import { useState } from 'react';
import type { Command } from '@tiptap/pm/state';
import { readDay } from '@shared/house-style/read-day';
import { BINDINGS, isBinding } from '@shared/templates/bindings';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { TextField } from '../../../ui/text-field';
import { nodeAnchor } from '../dialogs/anchor';
import popovers from '../dialogs/popovers.module.css';
import { countCharacters } from '../../../ui/measure';
import type { PageContext } from '../page/page-context';
import type { PageEditor } from '../page/page-editor';
import { followAgain, slotFacts, writeDay, writeSlot, type SlotFacts } from './slot-commands';
import styles from './slot-popover.module.css';

interface SlotPopoverProps {
  readonly editor: PageEditor;
  readonly pos: number;
  readonly onClose: () => void;
}

/** What belongs in a slot, what may be chosen, and whether it follows the story. Enter in a chip opens it. */
export function SlotPopover({ editor, pos, onClose }: SlotPopoverProps) {
  const { view, context } = editor;
  const [facts] = useState(() => slotFacts(view.state, pos, context));
  if (facts === null) return null;
  const run = (command: Command): void => {
    command(view.state, view.dispatch);
    onClose();
  };
  const label = String(facts.node.attrs['label']);
  return (
    <Popover
      label={label}
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={nodeAnchor(view, pos)}
      finalFocus={false}
      className={styles.slot}
    >
      <p className={styles.head}>
        <b>{label}</b>
        <span>{facts.node.attrs['required'] === false ? 'Optional' : 'Required'}</span>
      </p>
      {facts.slot?.help !== undefined && <p className={styles.help}>{facts.slot.help}</p>}
      <Choices facts={facts} context={context} onChoose={(words) => run(writeSlot(pos, words))} />
      {facts.law?.kind === 'date' && (
        <Day facts={facts} context={context} onPick={(day) => run(writeDay(pos, day, context))} />
      )}
      <Length facts={facts} />
      <Following facts={facts} onFollow={() => run(followAgain(pos, context))} />
      <div className={popovers.actions}>
        <Button size="small" onClick={onClose}>
          Back to the text
        </Button>
      </div>
    </Popover>
  );
}

interface PartProps {
  readonly facts: SlotFacts;
  readonly context: PageContext;
}

/** What can be chosen: the template's choices, or for a person those who wrote the story. */
function Choices({
  facts: { node, law },
  context,
  onChoose,
}: PartProps & { readonly onChoose: (words: string) => void }) {
  const people = context.record.contributors.map(({ name }) => name).filter((name) => name !== '');
  const choices = law?.choices ?? (law?.kind === 'person' ? people : []);
  if (choices.length === 0)
    return law?.kind === 'choice' ? (
      <p className={styles.help}>The house style’s list is empty. Add to it in House style.</p>
    ) : null;
  return (
    <ul className={styles.choices} aria-label="Choose">
      {choices.map((words) => (
        <li key={words}>
          <button
            type="button"
            className={styles.choice}
            aria-pressed={words === node.textContent}
            onClick={() => onChoose(words)}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Day({
  facts: { node, law },
  context,
  onPick,
}: PartProps & { readonly onPick: (day: string) => void }) {
  const form = law?.form ?? context.houseStyle.formats.date;
  const [day, setDay] = useState(
    () => readDay(node.textContent, form, context.record.language) ?? '',
  );
  return (
    <form
      className={styles.day}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onPick(day);
      }}
    >
      <TextField label="Day" type="date" value={day} onChange={setDay} />
      <Button kind="primary" size="small" submit disabled={day === ''}>
        Set day
      </Button>
    </form>
  );
}

function Length({ facts: { node, law } }: Pick<PartProps, 'facts'>) {
  const limit = law?.blockOver ?? law?.warnOver;
  if (limit === undefined) return null;
  const length = countCharacters(node.textContent);
  const fill = length > limit ? 'over' : length > limit * 0.95 ? 'near' : 'within';
  return (
    <p className={popovers.count} data-fill={fill}>
      {length} of {limit} characters
      {law?.blockOver === undefined ? '' : '; more stops the export'}
    </p>
  );
}

function Following({
  facts: { node, followed },
  onFollow,
}: Pick<PartProps, 'facts'> & { readonly onFollow: () => void }) {
  const binding: unknown = node.attrs['binding'];
  if (typeof binding !== 'string') return null;
  const what = isBinding(binding) ? BINDINGS[binding] : `“${binding}”, which is not known here`;
  if (node.attrs['overridden'] !== true) return <p className={styles.help}>Follows {what}.</p>;
  return (
    <div className={styles.following}>
      <p className={styles.help}>
        Your own words, in place of {what}
        {followed === null || followed === '' ? '.' : <>: “{followed}”.</>}
      </p>
      {followed !== null && (
        <Button size="small" onClick={onFollow}>
          Follow the story again
        </Button>
      )}
    </div>
  );
}
