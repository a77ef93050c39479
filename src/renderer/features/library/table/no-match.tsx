import type { StoryFilter } from '@shared/contract/library-channels';
import { useAnswer } from '../../../desk/use-answer';
import { moveAmongButtons } from '../../../ui/move-among-buttons';
import { storyCount } from '../story-count';
import styles from './messages.module.css';
import {
  NO_FILTER,
  PART_LABELS,
  SPIKE,
  partWords,
  partsSet,
  withoutPart,
  type FilterPart,
} from './story-filters';
import { FIRST_VIEW } from './table-view';

export interface NoMatchProps {
  readonly filter: StoryFilter;
  /** How many stories lie in the spike. */
  readonly spiked: number;
  readonly total: number;
  readonly styleName: (id: string) => string;
  readonly onFilter: (filter: StoryFilter) => void;
}

/** A way to see more, and how many stories there would be. */
interface Way {
  readonly label: string;
  readonly filter: StoryFilter;
  readonly found: number | undefined;
}

/** Nothing was found: what was asked for, and ways to ask for less. */
export function NoMatch(props: NoMatchProps) {
  const { filter, onFilter } = props;
  const ways = useWays(props);
  const words = filter.query.trim();
  return (
    <div className={styles.message}>
      <div>
        <h2>{words === '' ? 'No story passes the filter' : `No story matches “${words}”`}</h2>
        <p>
          {words !== '' && 'Search covers headlines, text, authors, captions and tags. '}
          {filtersOn(props)}
        </p>
        <ul className={styles.ways} onKeyDown={moveAmongButtons}>
          {ways.map(({ label, filter: wider, found }) => (
            <li key={label}>
              <button type="button" data-way="" onClick={() => onFilter(wider)}>
                <b>{label}</b>
                <span>{foundWords(found)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function foundWords(found: number | undefined): string {
  if (found === undefined) return '';
  return found === 0 ? 'Still no match' : storyCount(found);
}

/** "One filter is on: updated since 1 January." */
function filtersOn({ filter, styleName }: NoMatchProps): string {
  const set = partsSet(filter).map((part) => {
    const words = partWords(filter, part, styleName) ?? '';
    const isPeriod = part === 'updated' || part === 'due';
    const said = isPeriod ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
    return part === 'has' ? said.toLowerCase() : `${PART_LABELS[part].toLowerCase()} ${said}`;
  });
  if (set.length === 0) return '';
  const count = set.length === 1 ? 'One filter is' : `${set.length} filters are`;
  return `${count} on: ${set.join('; ')}.`;
}

function useWays({ filter, spiked, total }: NoMatchProps): readonly Way[] {
  const words = filter.query.trim();
  const parts = partsSet(filter);
  const wider: readonly (readonly [label: string, filter: StoryFilter])[] = [
    ...parts.map((part) => [`Clear ${nameOf(part)}`, withoutPart(filter, part)] as const),
    ...(parts.length > 1
      ? [['Clear all filters', { ...NO_FILTER, query: words, spiked: filter.spiked }] as const]
      : []),
  ];
  const counted = useAnswer('library:overview', { filters: wider.map(([, each]) => each) });
  const elsewhere = { ...NO_FILTER, query: words, spiked: !filter.spiked };
  const there = useAnswer('library:page', {
    ...{ filter: elsewhere, order: FIRST_VIEW.order, from: 0, count: 1 },
  });
  const isThere = filter.spiked ? total > 0 : spiked > 0;
  return [
    ...wider.map(([label, each], at) => ({
      label,
      filter: each,
      found: counted?.ok === true ? counted.value.counts[at] : undefined,
    })),
    ...(words !== '' && isThere
      ? [
          {
            label: filter.spiked ? 'Search the desk' : 'Search the spike',
            filter: elsewhere,
            found: there?.ok === true ? there.value.found : undefined,
          },
        ]
      : []),
    {
      label: filter.spiked ? 'Show the whole spike' : 'Show all stories',
      filter: filter.spiked ? SPIKE : NO_FILTER,
      found: filter.spiked ? spiked : total,
    },
  ];
}

function nameOf(part: FilterPart): string {
  return part === 'has' ? 'the other filters' : `the ${PART_LABELS[part].toLowerCase()} filter`;
}
