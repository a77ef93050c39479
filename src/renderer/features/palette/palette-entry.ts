import type { LucideIcon } from 'lucide-react';
import type { CommandId } from '@shared/contract/commands';
import type { StoryStatus } from '@shared/story/story';

/** The parts of the palette, in the order they show. */
export type PaletteGroup = 'Selection' | 'Commands' | 'Go to' | 'Stories';

/** One thing the palette can do. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: PaletteGroup;
  /** What is matched and shown. */
  readonly label: string;
  /** Words at the right, matched too: a contributor, "Crosshead". */
  readonly aside?: string;
  readonly command?: CommandId;
  readonly icon?: LucideIcon;
  readonly status?: StoryStatus;
  /** Copy is set in serif. */
  readonly copy?: boolean;
  readonly run: () => void;
}

/** What of an address or a selection the palette offers first. */
export interface SelectionOffer {
  /** Null: ask for the address in the page's own link field. */
  readonly addLink: (url: string | null) => void;
}
