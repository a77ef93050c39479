import { z } from 'zod';

/** What the desk's user has chosen; kept in electron-store, nothing that hurts to lose. */
export const settings = z.strictObject({
  /** Used wherever a "who" is kept. Empty until set. */
  name: z.string().max(200),
  initials: z.string().max(6),
  theme: z.enum(['system', 'light', 'dark']),
  /** BCP 47 tag that new stories start in; each story can differ. */
  language: z.enum(['en-GB', 'en-US', 'de', 'fr', 'zh']),
  houseStyleId: z.string().max(64),
  /** Changed shortcuts by command id: an accelerator, or null for none. */
  shortcuts: z.record(z.string().max(64), z.string().max(60).nullable()),
  libraryWidth: z.number().int().min(216).max(400),
  inspectorWidth: z.number().int().min(288).max(520),
  showLibrary: z.boolean(),
  showInspector: z.boolean(),
  /** Last open story, reopened at start; null for none. */
  openStoryId: z.uuid().nullable(),
  /** Days after which a spiked story is removed for good; null keeps it for ever. */
  spikeDays: z.number().int().min(1).max(3650).nullable(),
});
export type Settings = z.infer<typeof settings>;

/** How the desk starts the first time. */
export const DEFAULT_SETTINGS: Settings = {
  name: '',
  initials: '',
  theme: 'system',
  language: 'en-GB',
  houseStyleId: 'newsroom',
  shortcuts: {},
  libraryWidth: 288,
  inspectorWidth: 336,
  showLibrary: true,
  showInspector: true,
  openStoryId: null,
  spikeDays: null,
};
