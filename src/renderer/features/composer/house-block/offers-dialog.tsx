import { useState } from 'react';
import type { Command } from '@tiptap/pm/state';
import { templateOffers, type TemplateOffer } from '@shared/templates/template-offers';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { WordDifference } from '../../../ui/word-difference';
import { labelOf } from '../fields/field-words';
import type { PageEditor } from '../page/page-editor';
import { declineOffer, takeOffer } from './block-commands';
import styles from './offers-dialog.module.css';

interface OffersDialogProps {
  readonly editor: PageEditor;
  readonly onClose: () => void;
}

/** Every block whose template has changed, old and new word by word, to be taken over or left as it is. */
export function OffersDialog({ editor, onClose }: OffersDialogProps) {
  const { view, context } = editor;
  const find = (): TemplateOffer[] =>
    templateOffers(view.state.doc, context.record, context.houseStyle);
  const [offers, setOffers] = useState(find);
  const run = (command: Command): void => {
    command(view.state, view.dispatch);
    const left = find();
    setOffers(left);
    if (left.length === 0) onClose();
  };
  const all = (command: (offer: TemplateOffer) => Command): void => {
    // Each change may move the blocks after it, so the rest is looked for anew.
    for (let left = find(); left[0]; left = find()) {
      if (!command(left[0])(view.state, view.dispatch)) break;
    }
    onClose();
  };
  return (
    <Dialog
      open
      title="Changed templates"
      onClose={onClose}
      width={620}
      finalFocus={false}
      footer={
        offers.length > 1 && (
          <>
            <Button onClick={() => all(declineOffer)}>Keep all as they are</Button>
            <Button kind="primary" onClick={() => all((offer) => takeOffer(offer, context))}>
              Take over all
            </Button>
          </>
        )
      }
    >
      {offers.length === 0 && <p className={styles.none}>No template of this story has changed.</p>}
      <ul className={styles.offers}>
        {offers.map((offer) => (
          <li key={`${offer.pos}`} className={styles.offer}>
            <h3>
              {labelOf(offer.block) || 'Caption'}
              <span>
                {offer.template.name}, version {offer.version} → {offer.template.version}
              </span>
            </h3>
            <p className={styles.words}>
              <WordDifference from={offer.block.textContent} to={offer.next.textContent} />
            </p>
            <div className={styles.acts}>
              <Button size="small" onClick={() => run(takeOffer(offer, context))}>
                Take over
              </Button>
              <Button size="small" onClick={() => run(declineOffer(offer))}>
                Keep as it is
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
