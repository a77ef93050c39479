import type { HouseStyle } from '@shared/house-style/house-style';
import { everyTemplate } from './draft/style-changes';

/** What the window shows: a template, or a page on the style as a whole. */
export type Place =
  | { readonly kind: 'template'; readonly id: string }
  | { readonly kind: 'formats' | 'limits' | 'lists' | 'publishing' | 'words' | 'files' }
  /** The rules, with one of them open. */
  | { readonly kind: 'rules'; readonly rule: string | null };

/** Whether two places are the same. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.kind === 'template' && other.kind === 'template'
    ? one.id === other.id
    : one.kind === other.kind;
}

/** The place that was asked for, while it is there; else the first template, else the formats. */
export function placeToShow(wanted: Place | null, style: HouseStyle): Place {
  const templates = everyTemplate(style);
  if (
    wanted !== null &&
    (wanted.kind !== 'template' || templates.some(({ id }) => id === wanted.id))
  )
    return wanted;
  const first = style.templates.find(({ kind }) => kind === 'editorsNote') ?? templates[0];
  return first === undefined ? { kind: 'formats' } : { kind: 'template', id: first.id };
}

/** The page on which a setting stands. */
export function pageOfSetting(path: string): 'formats' | 'limits' | 'lists' | 'publishing' {
  const [key = ''] = path.split('.');
  if (key === 'limits' || key === 'photos') return 'limits';
  if (PUBLISHING.has(key)) return 'publishing';
  return LISTS.has(key) ? 'lists' : 'formats';
}

const PUBLISHING = new Set(['exports', 'targets', 'preflight']);
const LISTS = new Set(['disclaimers', 'agencies', 'sections', 'series', 'wordList']);
