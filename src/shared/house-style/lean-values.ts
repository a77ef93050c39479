import { isGroup, type YamlGroup } from './yaml-words';
import { isSameValue } from './same-value';

/** What a setting has where a file does not name it; a whole-story template must name its description. */
const UNSAID: YamlGroup = {
  description: '',
  open: false,
  languages: {},
  slots: {},
  section: '',
  series: '',
  kicker: '',
  tags: [],
  noteToDesk: '',
  blocks: [],
  required: true,
  blurb: '',
  use: '',
  folder: '',
  fileName: '{slug}',
  imageWidths: [],
  pageBase: '',
  mediaBase: '',
  photos: true,
  audio: true,
  linkCards: true,
  contributorCall: true,
  stylesheet: true,
  include: { photos: true, audio: true, linkCards: true, contributorCall: true, stylesheet: true },
};

/** A value as a person would write it: without the settings that go without saying. Lists and groups alike. */
export function leanValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leanValue);
  if (!isGroup(value)) return value;
  const isStory = value['kind'] === 'story';
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, each]) =>
          each !== undefined &&
          !(
            Object.hasOwn(UNSAID, key) &&
            isSameValue(each, UNSAID[key]) &&
            !(isStory && key === 'description')
          ) &&
          !(key === 'kind' && each === 'text'),
      )
      .map(([key, each]) => [key, leanValue(each)]),
  );
}

/**
 * The settings as a file should hold them after a change: where `before` and `after` agree, what it holds now
 * (`raw`, in which much may go without saying); where they differ, what `after` says.
 */
export function mergedValue(raw: unknown, before: unknown, after: unknown): unknown {
  if (raw !== undefined && isSameValue(before, after)) return raw;
  if (Array.isArray(raw) && Array.isArray(before) && Array.isArray(after))
    return mergedList(raw, before, after);
  if (!isGroup(raw) || !isGroup(before) || !isGroup(after)) return leanValue(after);
  const merged: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    if (Object.hasOwn(raw, key)) merged[key] = mergedValue(raw[key], before[key], value);
    else if (!isSameValue(before[key], value)) merged[key] = unsaidValue(before[key], value);
  }
  return merged;
}

/** A group that the file leaves out stands for its defaults: only what now differs from them is said. */
function unsaidValue(before: unknown, after: unknown): unknown {
  const hasDefaults = isGroup(before) && isGroup(after) && Object.keys(before).length > 0;
  return hasDefaults ? mergedValue({}, before, after) : leanValue(after);
}

function mergedList(
  raw: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): unknown[] {
  return after.map((value, at) => {
    const same = isSameValue(before[at], value)
      ? at
      : before.findIndex((each) => isSameValue(each, value));
    return same >= 0 ? raw[same] : mergedValue(raw[at], before[at], value);
  });
}
