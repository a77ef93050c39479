/** A colour in XYZ under D50, as profiles have it. */
type Xyz = readonly [x: number, y: number, z: number];

/** What a display profile says: its three primaries and the exponent of its curves. */
interface DisplayColours {
  readonly red: Xyz;
  readonly green: Xyz;
  readonly blue: Xyz;
  readonly gamma: number;
}

/** Adobe RGB (1998), section 4.3.5, adapted to D50. */
export const ADOBE_RGB: DisplayColours = {
  red: [0.60974, 0.31111, 0.01947],
  green: [0.20528, 0.62567, 0.06087],
  blue: [0.14919, 0.06322, 0.74457],
  gamma: 563 / 256,
};

/** A display profile (ICC.1:2001-04) that says no more than it must. */
export function iccProfile({ red, green, blue, gamma }: DisplayColours): Buffer {
  const curve = Buffer.alloc(16);
  curve.write('curv');
  curve.writeUInt32BE(1, 8);
  curve.writeUInt16BE(Math.round(gamma * 256), 12);
  const tags: readonly (readonly [name: string, body: Buffer])[] = [
    ['desc', description('Four fields')],
    ['cprt', Buffer.from('text\0\0\0\0None\0\0\0\0', 'latin1')],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  let at = 128 + table.length;
  for (const [index, [name, body]] of tags.entries()) {
    table.write(name, 4 + index * 12);
    table.writeUInt32BE(at, 8 + index * 12);
    table.writeUInt32BE(body.length, 12 + index * 12);
    at += body.length;
  }
  return Buffer.concat([header(at), table, ...tags.map(([, body]) => body)]);
}

function header(size: number): Buffer {
  const head = Buffer.alloc(128);
  head.writeUInt32BE(size);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrRGB XYZ ', 12);
  head.write('acsp', 36);
  xyz([0.9642, 1, 0.8249]).copy(head, 68, 8);
  return head;
}

function xyz(values: Xyz): Buffer {
  const body = Buffer.alloc(20);
  body.write('XYZ ');
  for (const [index, value] of values.entries())
    body.writeInt32BE(Math.round(value * 65_536), 8 + index * 4);
  return body;
}

function description(text: string): Buffer {
  const body = Buffer.alloc(104);
  body.write('desc');
  body.writeUInt32BE(text.length + 1, 8);
  body.write(text, 12);
  return body;
}
