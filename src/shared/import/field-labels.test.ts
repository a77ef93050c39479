import { describe, expect, it } from 'vitest';
import { readLabel, withoutLabel } from './labels';

describe('fields of systems and forms', () => {
  it.each([
    ['"headlines.basic": "Room for the river",', 'headline', 'Room for the river'],
    ['<title type="text">Room for the river</title>', 'headline', 'Room for the river'],
    ['<title><![CDATA[Room for the river]]></title>', 'headline', 'Room for the river'],
    ['Title of your article: Room for the river', 'headline', 'Room for the river'],
    ['title: "Room for the river"', 'headline', 'Room for the river'],
    ['subheadlines.basic: A wall only gets older', 'standfirst', 'A wall only gets older'],
    ['Image 1 caption: The quay at dawn', 'caption', 'The quay at dawn'],
    ['Two sentences about yourself: I teach.', 'authorBio', 'I teach.'],
  ])('are read: %s', (text, kind, words) => {
    const label = readLabel(text);
    expect(label?.kind).toBe(kind);
    const { from, to } = withoutLabel(text, label);
    expect(text.slice(from, to)).toBe(words);
  });

  it.each([
    'SEO title: Planning by postcard',
    'headlines.mobile: Room for the river',
    'The trouble with that is plain: nobody asked.',
    'Headline: “We were not asked”',
  ])('are not seen where there is none, and a person’s quotation marks stay: %s', (text) => {
    const label = readLabel(text);
    const { from, to } = withoutLabel(text, label);
    expect(label === null || text.slice(from, to) === '“We were not asked”').toBe(true);
  });
});
