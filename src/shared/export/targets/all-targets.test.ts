import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../../tests/golden/stories';
import { prepareStory } from '../prepare-story';
import { allTargets, targetOf } from './all-targets';
import { masterOf } from './master';
import { WRITTEN_TARGET_IDS } from '../../house-style/target-ids';

describe('the targets', () => {
  it('stand in the order in which the desk is offered them, each once', () => {
    const ids = allTargets().map(({ id }) => id);
    expect(ids).toEqual(WRITTEN_TARGET_IDS.filter((id) => ids.includes(id)));
    expect(ids.map((id) => targetOf(id).id)).toEqual(ids);
  });

  it('write files of different names', async () => {
    const [golden] = goldenStories;
    if (!golden) throw new Error('There is no golden story');
    const prepared = prepareStory(golden.story, golden.houseStyle);
    const endings: string[] = [];
    for (const target of allTargets())
      for (const { ending } of await target.write(masterOf(prepared))) endings.push(ending);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
