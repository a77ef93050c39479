import { bytesOf, joined } from './bytes';
import { PHOTOSHOP_HEAD } from './containers/jpeg-blocks';
import { creatorsOf, type EmbeddedData, type EmbeddedName } from './embedded-data';
import { cutForIim } from './iim-cut';

/** The datasets in ascending order, as IIM asks for them. */
const DATASETS: readonly (readonly [name: EmbeddedName, dataset: number])[] = [
  ['takenOn', 55],
  ['creator', 80],
  ['city', 90],
  ['country', 101],
  ['headline', 105],
  ['creditLine', 110],
  ['source', 115],
  ['copyrightNotice', 116],
  ['caption', 120],
];

/**
 * The body of an APP13 segment: Photoshop's resource 0x0404 with an IIM block in UTF-8 (1:90 says so).
 * Values are cut between characters where IIM allows no more (`IIM_LIMITS`); XMP keeps them whole.
 */
export function iimSegment(data: EmbeddedData): Uint8Array {
  const block = joined([
    dataset(1, 90, bytesOf('\x1b%G')),
    dataset(2, 0, Uint8Array.of(0, 4)),
    ...DATASETS.flatMap(([name, number]) =>
      valuesOf(name, data[name] ?? '').map((value) =>
        dataset(2, number, new TextEncoder().encode(cutForIim(`2:${number}`, value))),
      ),
    ),
  ]);
  const size = Uint8Array.of(0, 0, block.length >> 8, block.length & 0xff);
  const padding = new Uint8Array(block.length % 2);
  return joined([bytesOf(`${PHOTOSHOP_HEAD}8BIM\x04\x04\0\0`), size, block, padding]);
}

function valuesOf(name: EmbeddedName, value: string): readonly string[] {
  if (value === '') return [];
  if (name === 'takenOn') return [value.replaceAll('-', '')];
  return name === 'creator' ? creatorsOf(value).slice(0, 100) : [value];
}

function dataset(record: number, number: number, value: Uint8Array): Uint8Array {
  const head = [0x1c, record, number, value.length >> 8, value.length & 0xff];
  return joined([Uint8Array.from(head), value]);
}
