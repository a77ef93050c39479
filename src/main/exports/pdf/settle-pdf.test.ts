import { describe, expect, it } from 'vitest';
import { settlePdf } from './settle-pdf';

const printed = (maker: string, time: string, first: number) => {
  const node = (at: number) => `(node${String(at).padStart(8, '0')})`;
  // The engine names what it comes to first by the lower number, and comes to it in another order each time.
  const [one, two, three] = [first + 2, first, first + 1].map(node);
  const [low, mid, high] = [first, first + 1, first + 2].map(node);
  const pair = new Map([
    [one, '25 0 R'],
    [two, '41 0 R'],
    [three, '7 0 R'],
  ]);
  const names = [low, mid, high].map((name) => `${name} ${pair.get(name) ?? ''}`).join(' ');
  return new TextEncoder().encode(
    `1 0 obj\n<</Title (A)\n/Creator (${maker})\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\n` +
      `<</ID ${one ?? ''}>> <</ID ${two ?? ''}>> <</ID ${three ?? ''}>>\n<</Limits [${low ?? ''} ${high ?? ''}]\n/Names [${names}]>>`,
  );
};
const settled = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(settlePdf(bytes, '2026-03-28T19:45:00+08:00'));

describe('settlePdf', () => {
  it('gives the same for two prints, whatever the engine counted and when', () => {
    const one = printed('Mozilla/5.0 \\(X11\\) p/1', '20260401101112', 4);
    const other = printed('Mozilla/5.0 \\(X11\\) p/2', '20270401101113', 911);
    expect(settled(one)).toBe(settled(other));
    expect(settled(one)).toContain("/CreationDate (D:20260328114500+00'00')");
    expect(settled(one)).toContain('/Creator (Standfirst) ');
  });

  it('moves no byte, and keeps the list of names sorted and true', () => {
    const bytes = printed('Mozilla/5.0 \\(X11\\) p/1', '20260401101112', 4);
    const text = settled(bytes);
    expect(text.length).toBe(bytes.length);
    expect(text).toContain(
      '/Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 25 0 R (node00000002) 41 0 R (node00000003) 7 0 R]',
    );
  });
});
