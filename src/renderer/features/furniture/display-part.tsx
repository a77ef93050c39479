import type { OpenStory, StoryRecord } from '../../desk/open-story/open-story';
import { TextField } from '../../ui/text-field';
import styles from './furniture.module.css';
import { Meter } from './meter';
import { PanelPart } from './panel-part';

/** Search engines cut a title at about 580 px, which is some 60 characters. */
const SEO_TITLE = 60;
/** Cards on the common networks show about this many characters before they cut. */
const SOCIAL_TITLE = 70;

export interface DisplayPartProps {
  readonly openStory: OpenStory;
  readonly record: Pick<StoryRecord, 'seoTitle' | 'socialTitle'>;
}

/** The titles that search and social pages show in place of the headline. */
export function DisplayPart({ openStory, record: { seoTitle, socialTitle } }: DisplayPartProps) {
  return (
    <PanelPart title="Search and social">
      <TextField
        className={styles.row}
        label="SEO title"
        data-where="seoTitle"
        value={seoTitle}
        maxLength={2000}
        spellCheck
        placeholder="As the headline"
        onChange={(next) => openStory.changeRecord({ seoTitle: next })}
      />
      <Meter label="SEO title" text={seoTitle} limit={SEO_TITLE} />
      <TextField
        className={styles.row}
        label="Social title"
        data-where="socialTitle"
        value={socialTitle}
        maxLength={2000}
        spellCheck
        placeholder="As the headline"
        onChange={(next) => openStory.changeRecord({ socialTitle: next })}
      />
      <Meter label="Social title" text={socialTitle} limit={SOCIAL_TITLE} />
    </PanelPart>
  );
}
