/** Every channel's name, apart from its parsers so that the preload stays small; `channels` must answer each. */
export const CHANNEL_NAMES = [
  'story:list',
  'story:open',
  'story:create',
  'story:save',
  'story:keep-place',
  'story:spike',
  'story:restore',
  'version:keep',
  'contributor:list',
  'contributor:read',
  'contributor:save',
  'contributor:verify',
  'contributor:leave',
  'contributor:merge',
  'contributor:remove',
  'contributor:import',
  'contributor:take-in',
  'contributor:export',
  'house-style:list',
  'house-style:read',
  'house-style:copy',
  'house-style:write',
  'house-style:use',
  'house-style:remove',
  'house-style:export',
  'house-style:choose',
  'house-style:take',
  'house-style:show-folder',
  'photo:choose',
  'photo:take',
  'photo:cancel',
  'photo:list',
  'photo:read',
  'photo:save',
  'photo:remove',
  'import:choose',
  'import:pending',
  'import:clipboard',
  'import:take',
  'export:write',
  'export:copy',
  'export:reveal',
  'settings:read',
  'settings:change',
  'desk:about',
  'desk:show-library-folder',
  'menu:enable',
  'window:open-settings',
  'window:close',
  'window:flushed',
  'window:print',
  'window:zoom',
  'link:open',
  'clipboard:write',
  'log:write',
] as const;
export type Channel = (typeof CHANNEL_NAMES)[number];

/** Every event's name. */
export const EVENT_NAMES = [
  'command:chosen',
  'settings:changed',
  'library:changed',
  'file:received',
  'story:received',
  'window:closing',
  'house-style:changed',
  'contributor:changed',
  'photo:changed',
] as const;
export type DeskEvent = (typeof EVENT_NAMES)[number];

/** What preload puts on `window.desk`: a function for each channel and each event, and no way to name another. */
export interface DeskBridge {
  readonly ask: Readonly<Record<Channel, (request: unknown) => Promise<unknown>>>;
  readonly on: Readonly<Record<DeskEvent, (listener: (body: unknown) => void) => () => void>>;
}
