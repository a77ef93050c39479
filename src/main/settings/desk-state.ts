import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { TARGET_IDS } from '@shared/house-style/target-ids';
import { z } from 'zod';
import { readOrPutAside } from './put-aside';

/** Where a window stood. Pixels of the screen. */
export const windowPlace = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlace>;

/** The last export of a story. */
const lastExport = z.object({
  folder: z.string(),
  file: z.string(),
  targets: z.array(z.enum(TARGET_IDS)).min(1).default(['page']),
  presetId: z.string().nullable().default(null),
  /** ISO 8601; "" where it was not noted. */
  at: z.string().default(''),
  /** Of the page that the story made then; see `pageFingerprint`. */
  fingerprint: z.string().default(''),
});

const deskState = z.object({
  desk: windowPlace.nullable().default(null),
  settings: windowPlace.nullable().default(null),
  /** Page zoom in per cent. */
  zoom: z.number().int().min(50).max(200).default(100),
  exports: z.record(z.string(), lastExport).default({}),
  /** Ids of the stories that were opened last, the newest first. */
  recent: z.array(z.string()).default([]),
  /** Without a folder of its own, backups lie beside the library. */
  backup: z
    .object({ automatic: z.boolean().default(true), folder: z.string().nullable().default(null) })
    .default({ automatic: true, folder: null }),
});
type DeskStateValues = z.infer<typeof deskState>;

/** What the program remembers by itself: windows, zoom, where stories were exported, which were opened. Nothing that hurts to lose. */
export interface DeskState {
  read(): DeskStateValues;
  keep(patch: Partial<DeskStateValues>): void;
}

/** Opens `desk-state.json` in the folder. */
export function openDeskState(folder: string): DeskState {
  const { values } = readOrPutAside(join(folder, 'desk-state.json'), deskState);
  const store = new ElectronStore<DeskStateValues>({
    name: 'desk-state',
    cwd: folder,
    accessPropertiesByDotNotation: false,
  });
  let now = values ?? deskState.parse({});
  return {
    read: () => now,
    keep: (patch) => {
      now = { ...now, ...patch };
      store.set(now);
    },
  };
}
