import { settingRows } from './setting-rows';
import { templateRows } from './template-rows';
import type { HouseStyle } from './house-style';
import type { StyleRow } from './style-row';

/** One difference of two house styles, in words for people. An added one has no `from`, a removed one no `to`. */
export interface StyleDifference {
  /** "Editor’s note, wording", "Headline limit". */
  readonly where: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly from: string;
  readonly to: string;
}

/**
 * What differs between two house styles, in the order in which a house style is read: names and formats, limits,
 * lists, stylesheet, templates. The order of a list and the versions of templates make no difference; an empty
 * setting is as good as none. Two equal styles give none.
 */
export function compareHouseStyles(before: HouseStyle, after: HouseStyle): StyleDifference[] {
  const oldRows = rowsOf(before);
  const nowRows = rowsOf(after);
  const old = said(oldRows);
  const now = said(nowRows);
  return inOrder(oldRows, nowRows).flatMap((key): StyleDifference[] => {
    const from = old.get(key);
    const to = now.get(key);
    if (from && to)
      return from.value === to.value || to.isWhole
        ? []
        : [{ where: to.where, kind: 'changed', from: from.value, to: to.value }];
    if (to)
      return speaksForItself(to, old)
        ? [{ where: to.where, kind: 'added', from: '', to: to.value }]
        : [];
    return from && speaksForItself(from, now)
      ? [{ where: from.where, kind: 'removed', from: from.value, to: '' }]
      : [];
  });
}

function speaksForItself({ within }: StyleRow, there: ReadonlyMap<string, StyleRow>): boolean {
  return within.every((key) => there.has(key));
}

function rowsOf(style: HouseStyle): StyleRow[] {
  return [
    ...settingRows(style),
    ...style.templates.flatMap(templateRows),
    ...style.storyTemplates.flatMap(templateRows),
  ];
}

function said(rows: readonly StyleRow[]): ReadonlyMap<string, StyleRow> {
  return new Map(rows.filter(({ value }) => value !== '').map((row) => [row.key, row]));
}

/** All keys: those of `now` in their order, each that is only old behind the one, or the template, that it followed. */
function inOrder(old: readonly StyleRow[], now: readonly StyleRow[]): string[] {
  const order = [...new Map(now.map((row) => [row.key, row])).values()];
  const known = new Set(order.map(({ key }) => key));
  for (const [at, row] of old.entries()) {
    if (known.has(row.key)) continue;
    const previous = old[at - 1];
    const isSameWhole = previous !== undefined && wholeOf(previous) === wholeOf(row);
    const behind = order.findLastIndex((each) =>
      isSameWhole ? each.key === previous.key : previous && wholeOf(each) === wholeOf(previous),
    );
    order.splice(behind + 1, 0, row);
    known.add(row.key);
  }
  return order.map(({ key }) => key);
}

function wholeOf({ key, within }: StyleRow): string {
  return within[0] ?? key;
}
