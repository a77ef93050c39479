import type { FactName } from '../elements/photo/photo-facts';
import { cleanText, isRubbish } from './clean-text';
import { DAYS, FACT_SOURCES, JOINTS, type FactSource, type PlaceGroup } from './fact-sources';
import { readDay } from './photo-day';
import type { ReadFact } from './photo-read';
import type { XmpProperties, XmpValue } from './xmp-properties';

/** A file's fields, each by its own standard's key. */
export interface PhotoFields {
  readonly iim: ReadonlyMap<string, readonly string[]>;
  readonly xmp: XmpProperties;
  readonly exif: ReadonlyMap<string, readonly string[]>;
}

/** What one field says of one fact, with the values that make it. */
export interface Statement extends ReadFact {
  readonly values: readonly string[];
  readonly at: FactSource['at'];
  readonly place: PlaceGroup | null;
}

/** Everything that the fields say of a fact, the field that counts first in front; days that no calendar has are faults. */
export function statementsOf(
  name: Exclude<FactName, 'use'>,
  fields: PhotoFields,
): { readonly statements: Statement[]; readonly faults: string[] } {
  const faults: string[] = [];
  const statements = FACT_SOURCES[name].flatMap((source): Statement[] => {
    const { standard, field, at, place = null } = source;
    const values = valuesAt(at, fields)
      .map(cleanText)
      .filter((value) => value !== '');
    const inForm = values.flatMap((value): string[] => {
      const read = DAYS.has(name) ? readDay(value) : null;
      if (read?.kind === 'impossible')
        faults.push(
          `The date “${value.slice(0, 40)}” (${field}) is none that a calendar has, so it was left out.`,
        );
      if (read !== null) return read.kind === 'day' ? [read.day] : [];
      return inItsForm(name, value);
    });
    const joint = JOINTS[name];
    const value = cleanText(joint === undefined ? (inForm[0] ?? '') : inForm.join(joint));
    return value === '' ? [] : [{ name, value, standard, field, at, place, values: inForm }];
  });
  return { statements, faults };
}

function inItsForm(name: FactName, value: string): string[] {
  if (name === 'caption') return isRubbish(value) ? [] : [value];
  // A newscode is an address; some writers give its last part alone.
  if (name === 'digitalSource') return [/[^/#:]*$/u.exec(value.replace(/\/+$/u, ''))?.[0] ?? ''];
  return [value];
}

function valuesAt(at: FactSource['at'], fields: PhotoFields): readonly string[] {
  if ('iim' in at) return fields.iim.get(at.iim) ?? [];
  if ('exif' in at) return fields.exif.get(at.exif) ?? [];
  const [property, field] = at.xmp;
  const value = fields.xmp.get(property);
  if (value === undefined) return [];
  if (field === undefined) return textsOf(value);
  // Of several licensors or places the first is meant.
  const [first] = value.items ?? [value];
  const part = first?.fields.get(field);
  return part === undefined ? [] : textsOf(part);
}

function textsOf({ text, items }: XmpValue): string[] {
  return items === null ? [text] : items.map((item) => item.text);
}
