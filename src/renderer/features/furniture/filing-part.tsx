import { useState } from 'react';
import { slugOf } from '@shared/export/file-names';
import type { HouseStyle } from '@shared/house-style/house-style';
import { readSlug } from '@shared/story/read-slug';
import { storyStatus, type Story, type StoryStatus } from '@shared/story/story';
import type { OpenStory, StoryRecord } from '../../desk/open-story/open-story';
import { Select } from '../../ui/select';
import { STATUS_WORDS } from '../../ui/status-glyph';
import { TextField } from '../../ui/text-field';
import { DraftField } from './draft-field';
import styles from './furniture.module.css';
import { PanelPart } from './panel-part';
import { SeriesField } from './series-field';
import { TagField } from './tag-field';

export interface FilingPartProps {
  readonly openStory: OpenStory;
  readonly record: StoryRecord;
  readonly houseStyle: HouseStyle | null;
  /** The story at its last rest, for what follows its headline. */
  readonly rested: Story | null;
}

const STATUSES = storyStatus.options.map((value) => ({ value, label: STATUS_WORDS[value] }));

/** Where the story stands and where it belongs. */
export function FilingPart({ openStory, record, houseStyle, rested }: FilingPartProps) {
  const { workingTitle, status, section, series, slug, tags } = record;
  const made = rested === null ? null : slugOf({ ...rested, slug: '' });
  return (
    <PanelPart title="Story">
      <TextField
        className={styles.row}
        label="Working title"
        value={workingTitle}
        maxLength={2000}
        placeholder="As the headline"
        onChange={(next) => openStory.changeRecord({ workingTitle: next })}
      />
      <Select<StoryStatus>
        className={styles.row}
        label="Status"
        options={STATUSES}
        value={status}
        onChange={(next) => openStory.changeRecord({ status: next })}
      />
      <SectionField
        section={section}
        sections={houseStyle?.sections ?? []}
        onChange={(next) => openStory.changeRecord({ section: next })}
      />
      <SeriesField
        series={series}
        houseStyle={houseStyle}
        onChange={(next) => openStory.changeRecord({ series: next })}
      />
      <DraftField
        openStory={openStory}
        field="slug"
        className={styles.slug}
        label="Slug"
        where="slug"
        placeholder={made ?? ''}
        help={
          slug === '' && made !== null ? 'Made from the headline until you write one.' : undefined
        }
        value={slug}
        write={(value) => value}
        read={(words) => readSlug(words, houseStyle?.limits.slug ?? 80)}
        keep={(value) => openStory.changeRecord({ slug: value })}
      />
      <TagField tags={tags} onChange={(next) => openStory.changeRecord({ tags: next })} />
    </PanelPart>
  );
}

interface SectionFieldProps {
  readonly section: string;
  readonly sections: readonly string[];
  readonly onChange: (section: string) => void;
}

/** The house style's sections; a section that it does not name can be written all the same. */
function SectionField({ section, sections, onChange }: SectionFieldProps) {
  const [writing, setWriting] = useState(false);
  if (sections.length === 0 || writing) {
    return (
      <TextField
        className={styles.row}
        label="Section"
        value={section}
        maxLength={2000}
        autoFocus={writing}
        onChange={onChange}
        onBlur={() => setWriting(false)}
      />
    );
  }
  const known = section === '' || sections.includes(section) ? sections : [section, ...sections];
  const options = [
    { value: NONE, label: 'None' },
    ...known.map((value) => ({ value, label: value })),
    { value: OTHER, label: 'Another…' },
  ];
  return (
    <Select
      className={styles.row}
      label="Section"
      options={options}
      value={section === '' ? NONE : section}
      onChange={(next) => {
        if (next === OTHER) setWriting(true);
        else onChange(next === NONE ? '' : next);
      }}
    />
  );
}

/** Choices that no section can be named: the list takes no empty value. */
const NONE = '\u0000none';
const OTHER = '\u0000another';
