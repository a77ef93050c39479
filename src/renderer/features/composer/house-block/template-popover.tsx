import { useState } from 'react';
import type { Command } from '@tiptap/pm/state';
import { unlocking } from '@shared/elements/template-source';
import { templateOf } from '@shared/templates/house-blocks-of';
import { templateOffers } from '@shared/templates/template-offers';
import { Button } from '../../../ui/button';
import { Popover } from '../../../ui/popover';
import { nodeAnchor } from '../dialogs/anchor';
import type { PageEditor } from '../page/page-editor';
import { changeWording, detachTemplate, lockWords, unlockWords } from './block-commands';
import styles from './slot-popover.module.css';
import { otherWordings } from './templated-block';

interface TemplatePopoverProps {
  readonly editor: PageEditor;
  readonly pos: number;
  readonly onReview: () => void;
  readonly onClose: () => void;
}

/** What can be done with a block that a template has made: other wordings, unlock, detach, review a change. */
export function TemplatePopover({ editor, pos, onReview, onClose }: TemplatePopoverProps) {
  const { view, context } = editor;
  const [block] = useState(() => view.state.doc.nodeAt(pos));
  if (block === null) return null;
  const run = (command: Command): void => {
    onClose();
    command(view.state, view.dispatch);
  };
  const template = templateOf({ block }, context.record);
  const unlocked = unlocking.safeParse(block.attrs['unlocked']);
  const others = otherWordings(block, context);
  const isOffered = templateOffers(view.state.doc, context.record, context.houseStyle).some(
    (offer) => offer.pos === pos,
  );
  return (
    <Popover
      label="Template"
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={nodeAnchor(view, pos)}
      finalFocus={false}
      className={styles.slot}
    >
      <p className={styles.head}>
        <b>{template?.name ?? String(block.attrs['templateId'])}</b>
        <span>Version {String(block.attrs['templateVersion'])}</span>
      </p>
      <p className={styles.help}>
        {unlocked.success
          ? `Unlocked${unlocked.data.by === '' ? '' : ` by ${unlocked.data.by}`}, ${unlocked.data.at.slice(0, 10)}.`
          : template?.description || 'Its words are locked; slots follow the story.'}
      </p>
      <div className={styles.acts}>
        {isOffered && (
          <Button kind="primary" size="small" onClick={onReview}>
            Review the changed template…
          </Button>
        )}
        {unlocked.success ? (
          <Button size="small" onClick={() => run(lockWords(context))}>
            Lock words again
          </Button>
        ) : (
          <Button size="small" onClick={() => run(unlockWords(context))}>
            Unlock words
          </Button>
        )}
        <Button size="small" onClick={() => run(detachTemplate(context))}>
          Make plain text
        </Button>
      </div>
      {others.length > 0 && (
        <>
          <p className={styles.head}>
            <b>Other wordings</b>
            <span>Values are kept</span>
          </p>
          <ul className={styles.choices} aria-label="Other wordings">
            {others.map((other) => (
              <li key={other.id}>
                <button
                  type="button"
                  className={styles.choice}
                  onClick={() => run(changeWording(pos, other, context))}
                >
                  {other.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Popover>
  );
}
