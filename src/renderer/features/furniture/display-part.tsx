import { pixelWidth, SEARCH_ROOM, SOCIAL_TITLE } from '@shared/export/pixel-width';
import type { OpenStory, StoryRecord } from '../../desk/open-story/open-story';
import { countCharacters } from '../../ui/measure';
import { Meter } from '../../ui/meter';
import { TextField } from '../../ui/text-field';
import styles from './furniture.module.css';
import { PanelPart } from './panel-part';

const { title: TITLE } = SEARCH_ROOM;

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
      <Meter
        className={styles.meter}
        label="SEO title"
        used={pixelWidth(seoTitle, TITLE.size)}
        limit={TITLE.most}
        unit="px"
      />
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
      <Meter
        className={styles.meter}
        label="Social title"
        used={countCharacters(socialTitle)}
        limit={SOCIAL_TITLE}
      />
    </PanelPart>
  );
}
