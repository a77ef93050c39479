import type { ListPlace } from '../recognition';
import type { ListUse } from './word-styles';
import type { XmlElement } from './xml-tree';
import { attributeOf, childOf, childrenOf, valueOf } from './xml-walk';

interface Level {
  readonly start: number;
  /** As Word names it: "bullet", "decimal", "lowerLetter". */
  readonly format: string;
}

interface List {
  /** Lists of one form count on together. */
  readonly form: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** First numbers that this list has for itself. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the points of lists as Word does. */
export interface WordNumbering {
  /** The place of the next point; null where the list is none (number 0, or not in the file). `format` is the level's. */
  next(use: ListUse): { readonly place: ListPlace; readonly format: string } | null;
}

/** Reads `numbering.xml`; null: the file has no lists. */
export function wordNumbering(root: XmlElement | null): WordNumbering {
  const lists = listsOf(root);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return {
    next({ list: id, level: given }) {
      const list = lists.get(id);
      if (!list) return null;
      const depth = given ?? 0;
      const level = list.levels.get(depth) ?? { start: 1, format: 'bullet' };
      const count = counts.get(list.form) ?? new Map<number, number>();
      counts.set(list.form, count);
      const first = list.restarts.get(depth);
      const isFresh = first !== undefined && !begun.has(`${id} ${depth}`);
      begun.add(`${id} ${depth}`);
      const before = isFresh ? undefined : count.get(depth);
      const number = before === undefined ? (first ?? level.start) : before + 1;
      count.set(depth, number);
      for (const deeper of [...count.keys()]) if (deeper > depth) count.delete(deeper);
      const isNumbered = level.format !== 'bullet' && level.format !== 'none';
      return { place: { depth, number: isNumbered ? number : null }, format: level.format };
    },
  };
}

function listsOf(root: XmlElement | null): ReadonlyMap<string, List> {
  const forms = new Map(
    childrenOf(root, 'w:abstractNum').map((form): [string, XmlElement] => [
      attributeOf(form, 'w:abstractNumId') ?? '',
      form,
    ]),
  );
  // A form may stand for the one that a list style has.
  const styled = new Map(
    [...forms].flatMap(([id, form]): [string, string][] => {
      const style = valueOf(form, 'w:styleLink');
      return style === null ? [] : [[style, id]];
    }),
  );
  return new Map(
    childrenOf(root, 'w:num').map((list): [string, List] => {
      const named = valueOf(list, 'w:abstractNumId') ?? '';
      const link = valueOf(forms.get(named) ?? null, 'w:numStyleLink');
      const form = (link === null ? undefined : styled.get(link)) ?? named;
      const levels = levelsOf(forms.get(form) ?? null);
      const restarts = new Map<number, number>();
      for (const change of childrenOf(list, 'w:lvlOverride')) {
        const depth = Number(attributeOf(change, 'w:ilvl') ?? 0);
        const own = childOf(change, 'w:lvl');
        if (own) levels.set(depth, levelOf(own));
        const start = valueOf(change, 'w:startOverride');
        if (start !== null && /^\d+$/u.test(start)) restarts.set(depth, Number(start));
      }
      return [attributeOf(list, 'w:numId') ?? '', { form, levels, restarts }];
    }),
  );
}

function levelsOf(form: XmlElement | null): Map<number, Level> {
  return new Map(
    childrenOf(form, 'w:lvl').map((level): [number, Level] => [
      Number(attributeOf(level, 'w:ilvl') ?? 0),
      levelOf(level),
    ]),
  );
}

function levelOf(level: XmlElement): Level {
  const start = valueOf(level, 'w:start');
  return {
    start: start !== null && /^\d+$/u.test(start) ? Number(start) : 1,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
  };
}
