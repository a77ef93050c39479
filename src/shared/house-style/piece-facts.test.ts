import { describe, expect, it } from 'vitest';
import { houseStyle } from '../../../tests/house-style-builder';
import { page, story } from '../../../tests/story-builder';
import { guest } from '../story/contributor';
import { pieceFacts } from './piece-facts';

describe('pieceFacts', () => {
  it('names the day of the stamp as the house’s clock shows it', () => {
    const house = houseStyle({ timeZone: 'Asia/Shanghai' });
    const updatedAt = '2026-03-28T19:45:00Z';
    expect(pieceFacts(story(page(), { updatedAt }), house).day).toBe('2026-03-29');
    expect(pieceFacts(story(page()), house).day).toBeNull();
  });

  it('names contributors in the byline’s order, and what the house approves', () => {
    const house = houseStyle({ agencies: ['Xinhua'], disclaimers: ['Views are theirs.'] });
    const contributors = [guest('Wang Lin', { role: 'Hydrologist' }), guest('Ada Moss')];
    const facts = pieceFacts(story(page(), { contributors }), house);
    expect(facts.contributors.map(({ name }) => name)).toEqual(['Wang Lin', 'Ada Moss']);
    expect(facts.contributors[0]).toEqual({
      name: 'Wang Lin',
      role: 'Hydrologist',
      affiliation: '',
      disclosure: '',
    });
    expect(facts.agencies).toEqual(['Xinhua']);
    expect(facts.disclaimers).toEqual(['Views are theirs.']);
  });
});
