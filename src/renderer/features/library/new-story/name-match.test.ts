import { describe, expect, it } from 'vitest';
import { nameMatch } from './name-match';

describe('the typed stretch of a name', () => {
  it.each([
    ['Marit Oduya-Lind', 'ma', ['', 'Ma', 'rit Oduya-Lind']],
    ['Marit Oduya-Lind', 'lind', ['Marit Oduya-', 'Lind', '']],
    ['Élodie Renshaw', 'elo', ['', 'Élo', 'die Renshaw']],
    ['Marit', 'x', ['Marit', '', '']],
    ['Marit', '', ['Marit', '', '']],
  ])('in %s for “%s”', (name, typed, parts) => expect(nameMatch(name, typed)).toEqual(parts));
});
