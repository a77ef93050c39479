import { useState } from 'react';
import { differencesFrom, snapshotOf, type PrintedField } from '@shared/contract/contributor';
import type { OpenStory } from '../../desk/open-story/open-story';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { WordDifference } from '../../ui/word-difference';
import { Banner } from '../screens/banner';
import styles from './register-offers.module.css';
import {
  leaveAsItIs,
  takeOver,
  useRegisterOffers,
  type RegisterOffer,
} from './use-register-offers';

const FIELD_WORDS: Readonly<Record<PrintedField, string>> = {
  name: 'Byline form',
  role: 'Role',
  affiliation: 'Affiliation',
  location: 'Location',
  post: 'Short bio',
  bio: 'Long bio',
  disclosure: 'Disclosures',
  url: 'Link of the byline',
};

/** Writers whose record has changed since the story took it: nothing of the story changes unasked. */
export function RegisterOffers({ openStory }: { readonly openStory: OpenStory }) {
  const offers = useRegisterOffers(openStory);
  const [reviewed, setReviewed] = useState<string | null>(null);
  const review = offers.find(({ record }) => record.id === reviewed) ?? null;
  return (
    <>
      {offers.map((offer) => (
        <Banner
          key={offer.record.id}
          kind="note"
          title={`${possessive(offer.snapshot.name || offer.record.name)} record has changed since this story took it.`}
        >
          <Button size="small" onClick={() => setReviewed(offer.record.id)}>
            Review…
          </Button>
          <Button size="small" kind="quiet" onClick={() => leaveAsItIs(openStory, offer)}>
            Leave as it is
          </Button>
        </Banner>
      ))}
      {review !== null && (
        <ReviewDialog
          offer={review}
          onClose={() => setReviewed(null)}
          onLeave={() => {
            setReviewed(null);
            leaveAsItIs(openStory, review);
          }}
          onTakeOver={() => {
            setReviewed(null);
            takeOver(openStory, review);
          }}
        />
      )}
    </>
  );
}

interface ReviewDialogProps {
  readonly offer: RegisterOffer;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly onTakeOver: () => void;
}

function ReviewDialog({ offer, onClose, onLeave, onTakeOver }: ReviewDialogProps) {
  const { snapshot, record } = offer;
  const now = snapshotOf(record);
  return (
    <Dialog
      open
      title={`What changed in ${possessive(record.name)} record`}
      width={620}
      onClose={onClose}
      onConfirm={onTakeOver}
      footer={
        <>
          <span className={styles.grow} />
          <Button size="large" onClick={onLeave}>
            Leave as it is
          </Button>
          <Button size="large" kind="primary" onClick={onTakeOver} keys="Mod+Enter">
            Take over
          </Button>
        </>
      }
    >
      <div className={styles.review}>
        <p>
          Taken over, the story keeps the new words from then on. Bound words of the editor’s note
          and the bio follow; words that were typed by hand stay.
        </p>
        <dl>
          {differencesFrom(snapshot, record).map((field) => (
            <div key={field}>
              <dt>{FIELD_WORDS[field]}</dt>
              <dd>
                <WordDifference from={snapshot[field]} to={now[field]} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}

/** "Marit Oduya-Lind’s", "Agnes’s": as most houses write it. */
function possessive(name: string): string {
  return `${name}’s`;
}
