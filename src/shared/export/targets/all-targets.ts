import type { WrittenTargetId } from '../../house-style/target-ids';
import { ansTarget } from './ans/ans-target';
import { docxTarget } from './docx/docx-target';
import { emailTarget } from './email/email-target';
import { ghostTarget } from './ghost/ghost-target';
import { fragmentTarget, pageTarget } from './html/html-targets';
import { markdownTarget } from './markdown/markdown-target';
import { newsmlTarget } from './newsml/newsml-target';
import { ninjsTarget } from './ninjs/ninjs-target';
import { rssTarget } from './rss/rss-target';
import type { Target } from './target';
import { textTarget } from './text/text-target';
import { wordPressTarget } from './wordpress/wordpress-target';

const TARGETS: readonly Target[] = [
  pageTarget,
  fragmentTarget,
  wordPressTarget,
  ghostTarget,
  emailTarget,
  rssTarget,
  ansTarget,
  ninjsTarget,
  newsmlTarget,
  markdownTarget,
  textTarget,
  docxTarget,
];

/** Every form that is written from the story alone, in the order in which the desk is offered them. */
export function allTargets(): readonly Target[] {
  return TARGETS;
}

/** The target of an id; throws on one that there is not. */
export function targetOf(id: WrittenTargetId): Target {
  const target = TARGETS.find((each) => each.id === id);
  if (target === undefined) throw new Error(`There is no target ${id}`);
  return target;
}
