import type { TargetId } from '../../house-style/target-ids';

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
  wordpress: {
    name: 'WordPress',
    purpose: 'Blocks of WordPress 6.7, and the post’s fields',
    ending: '.html',
  },
  ghost: {
    name: 'Ghost',
    purpose: 'Ghost’s cards, and the post for its Admin API',
    ending: '.html',
  },
  email: { name: 'E-mail', purpose: 'A newsletter’s HTML and its plain part', ending: '.html' },
  rss: {
    name: 'RSS item',
    purpose: 'A feed of one item, for readers and aggregators',
    ending: '.xml',
  },
  ans: { name: 'Arc XP (ANS)', purpose: 'A story in JSON, for newsrooms on Arc', ending: '.json' },
  ninjs: { name: 'ninjs 3.1', purpose: 'News in JSON, for agencies and partners', ending: '.json' },
  'newsml-g2': {
    name: 'NewsML-G2',
    purpose: 'News in XML, for agencies and archives',
    ending: '.xml',
  },
  markdown: {
    name: 'Markdown',
    purpose: 'CommonMark with front matter, for static sites',
    ending: '.md',
  },
  text: { name: 'Plain text', purpose: 'The words alone, for any system', ending: '.txt' },
  docx: { name: 'Word', purpose: 'Styled copy for authors, lawyers and partners', ending: '.docx' },
  package: {
    name: 'Package',
    purpose: 'One zip: page, fragment, photos, the story, and a manifest with digests',
    ending: '.zip',
  },
  pdf: { name: 'PDF', purpose: 'The page as it prints, to read and to sign off', ending: '.pdf' },
};
