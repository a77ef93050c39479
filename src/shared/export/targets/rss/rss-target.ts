import type { Target } from '../target';
import { proveRss } from './prove-rss';
import { rssOf } from './rss';

/** An item of RSS 2.0, in a feed of its own. */
export const rssTarget: Target = {
  id: 'rss',
  media: 'article',
  write: (master) => [{ ending: '.rss.xml', content: rssOf(master) }],
  prove: proveRss,
};
