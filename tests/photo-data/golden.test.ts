import { describe, expect, it } from 'vitest';
import { readPhotoData } from '@shared/photo/read-photo-data';
import { FACT_NAMES } from '@shared/elements/photo/photo-facts';
import { goldenPhotos } from './golden-photos';

describe('the golden photos', () => {
  const photos = goldenPhotos();

  it('are read right, every field of every one', () => {
    let right = 0;
    let fields = 0;
    const wrong: unknown[] = [];
    for (const { photo, facts, others, gps, faults, bytes } of photos) {
      const read = readPhotoData(bytes);
      for (const kind of ['facts', 'others'] as const) {
        const wanted = (kind === 'facts' ? facts : others).map(lineOf);
        const found = read[kind].map(lineOf);
        const surplus = found.filter((line) => !wanted.includes(line));
        right += wanted.filter((line) => found.includes(line)).length;
        fields += wanted.length + surplus.length;
        if (wanted.some((line) => !found.includes(line)) || surplus.length > 0)
          wrong.push({ photo, kind, missing: wanted.filter((l) => !found.includes(l)), surplus });
      }
      const rest = [near(read.gps, gps), read.faults.length === faults];
      fields += rest.length;
      right += rest.filter(Boolean).length;
      if (rest.includes(false)) wrong.push({ photo, gps: read.gps, faults: read.faults });
    }
    process.stdout.write(`${right} of ${fields} fields right in ${photos.length} photos\n`);
    expect(wrong).toEqual([]);
    expect(right).toBe(fields);
  });

  it('state every fact', () => {
    const stated = new Set(photos.flatMap(({ facts }) => facts.map(({ name }) => name)));
    expect(FACT_NAMES.filter((name) => !stated.has(name))).toEqual([]);
    expect(photos.length).toBeGreaterThanOrEqual(44);
  });
});

function lineOf({ name, value, standard, field }: Record<string, string>): string {
  return `${name ?? ''} = ${value ?? ''} (${standard ?? ''}, ${field ?? ''})`;
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** To a metre or so: EXIF keeps fractions of seconds. */
function near(read: Point | null, wanted: Point | null): boolean {
  if (read === null || wanted === null) return read === wanted;
  const off = (a: number, b: number) => Math.abs(a - b) > 1e-5;
  return !off(read.latitude, wanted.latitude) && !off(read.longitude, wanted.longitude);
}
