import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../../tests/golden/stories';
import { houseStyle } from '../../../../tests/house-style-builder';
import { page, photo, story } from '../../../../tests/story-builder';
import { preflightLevels, SETTABLE_CHECKS } from '../../house-style/preflight-levels';
import { runPreflight } from '../preflight';
import { CHECKS } from './checks';
import { fixedChecks, ownChecks, withLevel } from './own-levels';

describe('the levels that a house may set', () => {
  it('are those of every check but what makes no page, an untrue one or an unreadable one', () => {
    expect(ownChecks().map(({ id }) => id)).toEqual(
      CHECKS.map(({ id }) => id).filter((id) => SETTABLE_CHECKS.some((each) => each === id)),
    );
    expect(ownChecks()).toHaveLength(SETTABLE_CHECKS.length);
    expect(fixedChecks().map(({ id }) => id)).toEqual([
      ...['headline', 'body', 'lead-photo', 'media-files', 'characters', 'proof'],
    ]);
  });

  it('are said as they are built in', () => {
    const style = houseStyle();
    const stories = [
      ...goldenStories.map((golden) => golden.story),
      story(page({ headline: 'H [insert name]', body: ['TK', photo('', '')] })),
    ];
    const found = stories.flatMap((each) => runPreflight(each, style).rows);
    const checked = new Set<string>();
    for (const { id, builtIn } of ownChecks())
      for (const { state, problem } of found.filter(({ checkId }) => checkId === id)) {
        if (problem === null) continue;
        checked.add(id);
        const expected = state === 'block' ? ['blocks', 'in part'] : ['points out', 'in part'];
        expect([id, expected]).toEqual([id, expect.arrayContaining([builtIn])]);
      }
    expect(checked.size).toBeGreaterThan(8);
  });

  it('are written down where they are the house’s own, and taken out where they are not', () => {
    const set = withLevel({ kicker: 'block' }, 'comments', 'note');
    expect(set).toEqual({ kicker: 'block', comments: 'note' });
    expect(preflightLevels.parse(set)).toEqual(set);
    expect(withLevel(set, 'comments', null)).toEqual({ kicker: 'block' });
    expect(withLevel(set, 'kicker', 'off')).toEqual({ comments: 'note', kicker: 'off' });
  });

  it('make a note of what would block, which nothing waits for', () => {
    const open = story(page({ headline: 'H', body: ['Copy.', photo('Quay.', '')] }));
    const rows = runPreflight(open, houseStyle({ preflight: { 'photos-pending': 'note' } })).rows;
    expect(rows.filter(({ checkId }) => checkId === 'photos-pending')).toMatchObject([
      { state: 'note', canWaive: false, problem: { level: 'suggestion' } },
    ]);
  });
});
