import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory, StoryRecord } from '../../desk/open-story/open-story';
import { Select } from '../../ui/select';
import styles from './furniture.module.css';
import { PanelPart } from './panel-part';

const LANGUAGES: Readonly<Record<string, string>> = {
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  de: 'German',
  fr: 'French',
  zh: 'Chinese',
};

export interface StylePartProps {
  readonly openStory: OpenStory;
  readonly record: Pick<StoryRecord, 'language' | 'houseStyleId'>;
  readonly houseStyles: readonly HouseStyle[];
}

/** The copy's language and the publication whose forms it takes. */
export function StylePart({
  openStory,
  record: { language, houseStyleId },
  houseStyles,
}: StylePartProps) {
  const tags =
    language in LANGUAGES ? Object.keys(LANGUAGES) : [language, ...Object.keys(LANGUAGES)];
  const missing = houseStyles.length > 0 && !houseStyles.some(({ id }) => id === houseStyleId);
  return (
    <PanelPart title="Form">
      <Select
        className={styles.row}
        label="Language"
        options={tags.map((value) => ({ value, label: LANGUAGES[value] ?? value }))}
        value={language}
        onChange={(next) => openStory.changeRecord({ language: next })}
      />
      <Select
        className={styles.row}
        label="House style"
        options={houseStyles.map(({ id, name, version }) => ({
          value: id,
          label: `${name} ${version}`,
        }))}
        value={houseStyleId}
        onChange={(next) => openStory.changeRecord({ houseStyleId: next })}
      />
      {missing && (
        <p className={styles.fault} role="alert">
          The house style “{houseStyleId}” is not on this computer. Choose another, or put its
          folder back.
        </p>
      )}
    </PanelPart>
  );
}
