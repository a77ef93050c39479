import type { Element, Root } from 'hast';
import type { CheckContext } from '../elements/check';
import { checkElement } from '../elements/story.checks';
import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import type { Story } from '../story/story';
import { checkContributors } from './check-contributors';
import { checkRecord } from './check-record';
import { placesOf } from './element-places';
import { pageTree } from './page-tree';
import { prepareStory, type PreparedStory } from './prepare-story';
import { unwritableIn } from './unwritable-in';

/**
 * Everything that is cheap and certain to say of a story before it goes out, in page order. A problem
 * of level "error" stops every export; the others are the desk's to weigh.
 */
export function preflight(story: Story, houseStyle: HouseStyle): Problem[] {
  const prepared = prepareStory(story, houseStyle);
  return problemsOf(prepared, pageTree(prepared));
}

/** `preflight` of a story that is prepared already, with the tree that is to be written. */
export function problemsOf(prepared: PreparedStory, tree: Root | Element): Problem[] {
  return [
    ...checkElements(prepared),
    ...checkRecord(prepared),
    ...checkContributors(prepared),
    ...unwritableIn(tree),
  ];
}

/** Whether any problem stops an export. */
export function stopsExport(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === 'error');
}

function checkElements({ doc, story, houseStyle: { limits } }: PreparedStory): Problem[] {
  const files = new Map(story.media.map((file) => [file.hash, file]));
  const media: CheckContext['media'] = (hash) => {
    const file = files.get(hash);
    return file
      ? { src: file.name, type: file.type, width: file.width, height: file.height }
      : null;
  };
  const places = placesOf(doc);
  const problems: Problem[] = [];
  doc.descendants((node, position) => {
    const place = places.get(position);
    if (place) problems.push(...checkElement(node, { ...place, limits, media }));
  });
  return problems;
}
