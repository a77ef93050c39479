import type { Target } from '../target';
import { proveRss } from './prove-rss';
import { rssOf } from './rss';

/** An item of RSS 2.0, in a feed of its own. */
export const rssTarget: Target = {
  id: 'rss',
  name: 'RSS item',
  purpose: 'A feed of one item, for readers and aggregators',
  media: 'article',
  write: (master) => [{ ending: '.rss.xml', content: rssOf(master) }],
  prove: proveRss,
};
