import type { HouseStyle } from '@shared/house-style/house-style';
import { Select } from '../../ui/select';

export interface HouseStyleChoiceProps {
  readonly houseStyles: readonly HouseStyle[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly className: string | undefined;
}

/** The house style that copy is read for and taken in with. */
export function HouseStyleChoice({
  houseStyles,
  chosen,
  onChoose,
  className,
}: HouseStyleChoiceProps) {
  return (
    <Select
      className={className}
      label="House style"
      options={houseStyles.map(({ id, name, version }) => ({
        value: id,
        label: `${name} ${version}`,
      }))}
      value={chosen}
      onChange={onChoose}
    />
  );
}
