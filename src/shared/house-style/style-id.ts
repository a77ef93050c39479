import slugify from '@sindresorhus/slugify';

/** Longest id, as a house style’s own form has it. */
const LONGEST = 64;

/** Names that Windows keeps for devices: no folder has one. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;

/** A free id for a style or template of this name: small letters, figures and hyphens; numbered where it is taken. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain = trimmed(slugify(name, { decamelize: false }), LONGEST) || 'style';
  const base = DEVICE.test(plain) ? `${plain}-style` : plain;
  for (let turn = 1; ; turn += 1) {
    const tail = turn === 1 ? '' : `-${turn}`;
    const id = trimmed(base, LONGEST - tail.length) + tail;
    if (!taken.has(id)) return id;
  }
}

function trimmed(text: string, longest: number): string {
  return text.slice(0, longest).replace(/^-+|-+$/gu, '');
}
