import { prepareStory } from '../../src/shared/export/prepare-story';
import { masterOf, type Master } from '../../src/shared/export/targets/master';
import { goldenStories } from './stories';

/** The master of a golden story, made anew at each call. */
export function goldenMaster(name: string): Master {
  const golden = goldenStories.find((each) => each.name === name);
  if (!golden) throw new Error(`There is no golden story ${name}`);
  return masterOf(prepareStory(golden.story, golden.houseStyle));
}
