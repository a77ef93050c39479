import type { Element, Root } from 'hast';
import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import type { Story } from '../story/story';
import { checkContributors } from './check-contributors';
import { checkElements } from './check-elements';
import { checkPhotos } from './check-photos';
import { checkRecord } from './check-record';
import { pageTree } from './page-tree';
import { prepareStory, type PreparedStory } from './prepare-story';
import { unwritableIn } from './unwritable-in';

/**
 * Everything that is cheap and certain to say of a story before it goes out, in page order. A problem
 * of level "error" stops every export; the others are the desk's to weigh. Rights to pictures are looked at as
 * of `today`, a calendar day: that of the story's last change unless given.
 */
export function preflight(story: Story, houseStyle: HouseStyle, today?: string): Problem[] {
  const prepared = prepareStory(story, houseStyle, today);
  return problemsOf(prepared, pageTree(prepared));
}

/** `preflight` of a story that is prepared already, with the tree that is to be written. */
export function problemsOf(prepared: PreparedStory, tree: Root | Element): Problem[] {
  const { doc, story, houseStyle, today } = prepared;
  const elements = checkElements(doc, story, houseStyle, today).map(({ problem }) => problem);
  return [
    ...elements,
    ...checkRecord(prepared),
    ...checkPhotos(prepared),
    ...checkContributors(prepared),
    ...unwritableIn(tree),
  ];
}

/** Whether any problem stops an export. */
export function stopsExport(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}
