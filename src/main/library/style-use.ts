import type { Reply } from '@shared/contract/channels';
import { z } from 'zod';
import { textBytes } from './database';
import type { LibraryContext } from './library-context';

const styleRow = z.object({ houseStyleId: textBytes.catch(''), stories: z.number().int() });
const templateRow = styleRow.extend({ templateId: textBytes.catch(''), open: z.number().int() });

/**
 * Which stories use which house style, and which of its templates they hold blocks of; see
 * `house-style:use`. A story with two versions of one template counts once.
 */
export function styleUse({ database }: LibraryContext): Reply<'house-style:use'> {
  return {
    styles: database.all(
      styleRow,
      'SELECT CAST(house_style_id AS BLOB) AS houseStyleId, count(*) AS stories FROM listing GROUP BY house_style_id ORDER BY house_style_id',
    ),
    templates: database.all(
      templateRow,
      `SELECT CAST(s.house_style_id AS BLOB) AS houseStyleId, CAST(t.template_id AS BLOB) AS templateId, count(*) AS stories,
         coalesce(sum(s.spiked_at IS NULL AND s.status <> 'published'), 0) AS open
       FROM (SELECT DISTINCT story_id, template_id FROM story_template) t JOIN story s ON s.id = t.story_id
       GROUP BY s.house_style_id, t.template_id ORDER BY s.house_style_id, t.template_id`,
    ),
  };
}
