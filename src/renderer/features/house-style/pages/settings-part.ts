import type { HouseSettings } from '@shared/house-style/house-style';

/** What a part of the formats page reads and sets. */
export interface SettingsPartProps {
  readonly settings: HouseSettings;
  readonly readOnly: boolean;
  readonly fault: (path: string) => string | null;
  readonly set: (patch: Partial<HouseSettings>, key: string) => void;
}
