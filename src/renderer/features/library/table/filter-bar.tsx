import { useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import { storyTrait, type Period, type StoryFilter } from '@shared/contract/library-channels';
import { storyStatus } from '@shared/story/story';
import { MenuChecks, MenuChoice, MenuItem, MenuRule } from '../../../ui/menu';
import { STATUS_WORDS, StatusGlyph } from '../../../ui/status-glyph';
import styles from './filter-bar.module.css';
import { FilterChip } from './filter-chip';
import { SinceDialog } from './since-dialog';
import {
  PART_LABELS,
  PERIOD_WORDS,
  TRAIT_WORDS,
  partWords,
  withoutPart,
  type FilterPart,
} from './story-filters';

export interface FilterBarProps {
  readonly filter: StoryFilter;
  readonly overview: Reply<'library:overview'> | null;
  readonly styleName: (id: string) => string;
  /** How many stories the table shows, in words. */
  readonly count: string;
  readonly onFilter: (filter: StoryFilter) => void;
}

const STATUSES = storyStatus.options.map((value) => ({
  value,
  label: STATUS_WORDS[value],
  mark: <StatusGlyph status={value} />,
}));
const TRAITS = storyTrait.options.map((value) => ({ value, label: TRAIT_WORDS[value] }));
type PeriodName = Exclude<Period, object>;
const UPDATED: readonly PeriodName[] = ['today', 'thisWeek', 'thisMonth', 'thisYear'];
const DUE: readonly PeriodName[] = ['overdue', 'today', 'thisWeek', 'thisMonth'];

/** The parts of the filter as chips, and how many stories they leave. */
export function FilterBar({ filter, overview, styleName, count, onFilter }: FilterBarProps) {
  const [asksSince, setAsksSince] = useState(false);
  const change = (patch: Partial<StoryFilter>): void => onFilter({ ...filter, ...patch });
  const chip = (part: FilterPart) => ({
    label: PART_LABELS[part],
    value: partWords(filter, part, styleName),
    onClear: () => onFilter(withoutPart(filter, part)),
  });
  return (
    <div className={styles.bar} role="group" aria-label="Filter">
      <FilterChip {...chip('statuses')}>
        <MenuChecks
          label="Status"
          values={filter.statuses}
          choices={STATUSES}
          onChange={(statuses) => change({ statuses })}
        />
      </FilterChip>
      <FilterChip {...chip('contributor')}>
        <Values
          label="Author"
          names={overview?.contributors}
          value={filter.contributor}
          onChoose={(contributor) => change({ contributor })}
        />
      </FilterChip>
      <FilterChip {...chip('section')}>
        <Values
          label="Section"
          names={overview?.sections}
          value={filter.section}
          onChoose={(section) => change({ section })}
        />
      </FilterChip>
      <FilterChip {...chip('updated')}>
        <Periods
          label="Updated"
          names={UPDATED}
          value={filter.updated}
          onChoose={(updated) => change({ updated })}
        />
        <MenuRule />
        <MenuItem onChoose={() => setAsksSince(true)}>Since a day…</MenuItem>
      </FilterChip>
      <FilterChip {...chip('due')}>
        <Periods label="Due" names={DUE} value={filter.due} onChoose={(due) => change({ due })} />
      </FilterChip>
      <FilterChip {...chip('houseStyleId')}>
        <Values
          label="House style"
          names={overview?.houseStyles}
          value={filter.houseStyleId}
          nameOf={styleName}
          onChoose={(houseStyleId) => change({ houseStyleId })}
        />
      </FilterChip>
      <FilterChip {...chip('tag')}>
        <Values
          label="Tag"
          names={overview?.tags}
          value={filter.tag}
          onChoose={(tag) => change({ tag })}
        />
      </FilterChip>
      <FilterChip {...chip('has')}>
        <MenuChecks
          label="More"
          values={filter.has}
          choices={TRAITS}
          onChange={(has) => change({ has })}
        />
      </FilterChip>
      <span className={styles.grow} />
      <span className={styles.count} role="status">
        {count}
      </span>
      {asksSince && (
        <SinceDialog
          onClose={() => setAsksSince(false)}
          onDay={(since) => {
            setAsksSince(false);
            change({ updated: { since } });
          }}
        />
      )}
    </div>
  );
}

interface ValuesProps {
  readonly label: string;
  readonly names: Reply<'library:overview'>['tags'] | undefined;
  readonly value: string | null;
  readonly nameOf?: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

/** Values in use, with how many stories have each. */
function Values({ label, names = [], value, nameOf = itself, onChoose }: ValuesProps) {
  if (names.length === 0)
    return (
      <MenuItem disabled onChoose={() => undefined}>
        None in use yet
      </MenuItem>
    );
  return (
    <MenuChoice
      label={label}
      value={value}
      onChoose={onChoose}
      choices={names.map(({ name }) => ({ value: name, label: nameOf(name) }))}
    />
  );
}

const itself = (value: string): string => value;

interface PeriodsProps {
  readonly label: string;
  readonly names: readonly PeriodName[];
  readonly value: Period | null;
  readonly onChoose: (period: PeriodName) => void;
}

function Periods({ label, names, value, onChoose }: PeriodsProps) {
  return (
    <MenuChoice
      label={label}
      value={typeof value === 'string' ? value : null}
      onChoose={onChoose}
      choices={names.map((each) => ({ value: each, label: PERIOD_WORDS[each] }))}
    />
  );
}
