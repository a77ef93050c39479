import { describe, expect, it } from 'vitest';
import { page } from '../../../tests/story-builder';
import { wordsOf } from '../story/copy';
import { withHouseKicker } from './house-kicker';

describe("the house's kicker", () => {
  it('stands over a text that brings none, and the report says so', () => {
    const { doc, notes } = withHouseKicker(page({ headline: 'Room for the river' }), 'Opinion');
    expect([
      wordsOf(doc, 'kicker'),
      wordsOf(doc, 'headline'),
      notes.map(({ code }) => code),
    ]).toEqual(['Opinion', 'Room for the river', ['house-kicker']]);
    expect(() => {
      doc.check();
    }).not.toThrow();
  });

  it("gives way to the text's own", () => {
    const { doc, notes } = withHouseKicker(page({ kicker: 'Letters' }), 'Opinion');
    expect([wordsOf(doc, 'kicker'), notes]).toEqual(['Letters', []]);
  });

  it('is left out where the house has none', () => {
    expect(withHouseKicker(page(), '').notes).toEqual([]);
  });
});
