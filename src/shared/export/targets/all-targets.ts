import { ansTarget } from './ans/ans-target';
import { fragmentTarget, pageTarget } from './html/html-targets';
import { newsmlTarget } from './newsml/newsml-target';
import { ninjsTarget } from './ninjs/ninjs-target';
import { rssTarget } from './rss/rss-target';
import type { Target, TargetId } from './target';

const TARGETS: readonly Target[] = [
  pageTarget,
  fragmentTarget,
  rssTarget,
  ansTarget,
  ninjsTarget,
  newsmlTarget,
];

/** Every form that a story can leave in, in the order in which the desk is offered them. */
export function allTargets(): readonly Target[] {
  return TARGETS;
}

/** The target of an id; throws on one that there is not. */
export function targetOf(id: TargetId): Target {
  const target = TARGETS.find((each) => each.id === id);
  if (target === undefined) throw new Error(`There is no target ${id}`);
  return target;
}
