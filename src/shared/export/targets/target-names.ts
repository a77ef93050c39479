import type { TargetId } from './target';

/** How the desk speaks of a target: what it is called, who takes it, how its first file ends. */
export interface TargetName {
  readonly name: string;
  readonly purpose: string;
  readonly ending: string;
}

/** In the order in which the desk is offered them. Plain words: the window has them without the writers. */
export const TARGET_NAMES: Readonly<Record<TargetId, TargetName>> = {
  page: { name: 'Web page', purpose: 'A whole page with its photos beside it', ending: '.html' },
  fragment: { name: 'Fragment', purpose: 'The article alone, for a CMS', ending: '.html' },
  wordpress: { name: 'WordPress', purpose: 'Blocks for its editor', ending: '.html' },
  ghost: { name: 'Ghost', purpose: 'HTML for its editor', ending: '.html' },
  email: { name: 'E-mail', purpose: 'A newsletter’s HTML, and its plain part', ending: '.html' },
  rss: { name: 'RSS item', purpose: 'For feeds and readers', ending: '.xml' },
  ans: { name: 'Arc XP (ANS)', purpose: 'For Arc’s content system', ending: '.json' },
  ninjs: { name: 'ninjs 3.1', purpose: 'For agencies and partners', ending: '.json' },
  'newsml-g2': { name: 'NewsML-G2', purpose: 'For agencies and archives', ending: '.xml' },
  markdown: { name: 'Markdown', purpose: 'With its furniture on top', ending: '.md' },
  text: { name: 'Plain text', purpose: 'The words alone', ending: '.txt' },
  docx: { name: 'Word', purpose: 'For authors and lawyers', ending: '.docx' },
};
