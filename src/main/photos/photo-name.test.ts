import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoName } from './photo-name';

describe('the name of a picture', () => {
  it.each([
    ['Caldria flood.jpg', 'Caldria flood.jpg'],
    ['/home/desk/in.jpg', 'in.jpg'],
    ['C:\\Users\\desk\\in.jpg', 'in.jpg'],
    ['..', 'photo'],
    ['../', 'photo'],
    ['', 'photo'],
    ['a\0b\r\n\u202Ec.jpg', 'abc.jpg'],
    ['  Bild \uD800.png ', 'Bild .png'],
    ['照片.heic', '照片.heic'],
  ])('is the last part of %j, cleaned', (given, kept) => {
    expect(photoName(given)).toBe(kept);
  });

  it.each(['x', '🌊'])('is cut to 200 characters before its extension: %s', (letter) => {
    const name = photoName(`${letter.repeat(5000)}.jpg`);
    expect([...name]).toHaveLength(200);
    expect(name.endsWith(`${letter}.jpg`)).toBe(true);
  });

  it('is never empty or long, leads nowhere and hides nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (given) => {
        const name = photoName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]|^\.*$/u);
        expect([...name].length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
