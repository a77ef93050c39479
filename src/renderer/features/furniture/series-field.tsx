import type { HouseStyle } from '@shared/house-style/house-style';
import { Select } from '../../ui/select';
import styles from './furniture.module.css';

/** No series can be so named: the list takes no empty value. */
const NONE = '\u0000none';

export interface SeriesFieldProps {
  readonly series: string;
  readonly houseStyle: Pick<HouseStyle, 'series'> | null;
  readonly onChange: (series: string) => void;
}

/** The house style's series; left out where it has none. One that it no longer names stays until another is chosen. */
export function SeriesField({ series, houseStyle, onChange }: SeriesFieldProps) {
  const names = houseStyle?.series.map(({ name }) => name) ?? [];
  const known = series === '' || names.includes(series) ? names : [series, ...names];
  if (known.length === 0) return null;
  return (
    <Select
      className={styles.row}
      label="Series"
      options={[{ value: NONE, label: 'None' }, ...known.map((value) => ({ value, label: value }))]}
      value={series === '' ? NONE : series}
      onChange={(next) => onChange(next === NONE ? '' : next)}
    />
  );
}
