import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../../ui/button';
import field from '../../../ui/field.module.css';
import { foldLetters } from '../../../ui/fold-letters';
import { Icon } from '../../../ui/icon';
import { IconButton } from '../../../ui/icon-button';
import { SearchField } from '../../../ui/search-field';
import styles from './lists.module.css';

/** Two words that belong together: a series and its blurb, a word and the better one. */
export type Pair = readonly [string, string];

export interface PairListProps {
  readonly one: string;
  readonly heads: Pair;
  readonly pairs: readonly Pair[];
  readonly readOnly: boolean;
  readonly fault: string | null;
  readonly onChange: (pairs: readonly Pair[]) => void;
}

/** A list with more lines than these is searched, and only the lines in sight are drawn. */
const MANY = 12;

/** A list of pairs, up to thousands of them. */
export function PairList(props: PairListProps) {
  const { one, heads, pairs, readOnly, fault, onChange } = props;
  const [query, setQuery] = useState('');
  const isLong = pairs.length > MANY;
  const wanted = foldLetters(query.trim());
  const shown = pairs
    .map((pair, at) => ({ pair, at }))
    .filter(({ pair }) => wanted === '' || foldLetters(pair.join(' ')).includes(wanted));
  return (
    <div className={styles.list}>
      {isLong && (
        <SearchField
          className={styles.search}
          label={`Search ${pairs.length} lines`}
          value={query}
          onChange={setQuery}
        />
      )}
      {pairs.length > 0 && (
        <div className={styles.pair}>
          <span>{heads[0]}</span>
          <span>{heads[1]}</span>
          {!readOnly && <span className={styles.cross} />}
        </div>
      )}
      {isLong ? (
        <LongRows {...props} shown={shown} />
      ) : (
        shown.map(({ at }) => <PairRow key={at} {...props} at={at} />)
      )}
      {wanted !== '' && shown.length === 0 && (
        <p className={styles.none}>No line matches “{query.trim()}”.</p>
      )}
      {pairs.length === 0 && readOnly && <p className={styles.none}>None</p>}
      {fault !== null && (
        <p className={field.fault} role="alert">
          {fault}
        </p>
      )}
      {!readOnly && (
        <Button
          kind="text"
          className={styles.add}
          onClick={() => {
            setQuery('');
            onChange([['', ''], ...pairs]);
          }}
        >
          <Icon of={Plus} size={14} />
          {`Add ${one}`}
        </Button>
      )}
    </div>
  );
}

function LongRows({
  shown,
  ...props
}: PairListProps & { readonly shown: readonly { readonly at: number }[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions stay in this component and are never memoized
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 34,
    overscan: 8,
    initialRect: { width: 700, height: 320 },
  });
  return (
    <div className={styles.rows} ref={scroller}>
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start, key }) => (
          <div
            key={key}
            style={{ position: 'absolute', top: start, left: 0, right: 0, padding: 3 }}
          >
            <PairRow {...props} at={shown[index]?.at ?? 0} />
          </div>
        ))}
      </div>
    </div>
  );
}

function PairRow({
  one,
  heads,
  pairs,
  at,
  readOnly,
  onChange,
}: PairListProps & { readonly at: number }) {
  const pair = pairs[at];
  if (pair === undefined) return null;
  const put = (side: 0 | 1, words: string): void =>
    onChange(pairs.with(at, side === 0 ? [words, pair[1]] : [pair[0], words]));
  return (
    <div className={styles.pair}>
      {([0, 1] as const).map((side) => (
        <div key={side} className={field.box}>
          <input
            value={pair[side]}
            readOnly={readOnly}
            aria-label={`${heads[side]}, line ${at + 1}`}
            onChange={(event) => put(side, event.target.value)}
          />
        </div>
      ))}
      {!readOnly && (
        <IconButton
          small
          label={`Remove: ${pair[0] === '' ? `${one} ${at + 1}` : pair[0]}`}
          icon={X}
          onClick={() => onChange(pairs.toSpliced(at, 1))}
        />
      )}
    </div>
  );
}
