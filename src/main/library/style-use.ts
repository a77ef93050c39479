import type { Reply } from '@shared/contract/channels';
import { z } from 'zod';
import type { LibraryContext } from './library-context';

const styleRow = z.object({ houseStyleId: z.string(), stories: z.number().int() });
const templateRow = styleRow.extend({ templateId: z.string(), open: z.number().int() });

/**
 * Which stories use which house style, and which of its templates they hold blocks of; see
 * `house-style:use`. A story with two versions of one template counts once.
 */
export function styleUse({ database }: LibraryContext): Reply<'house-style:use'> {
  return {
    styles: database.all(
      styleRow,
      'SELECT house_style_id AS houseStyleId, count(*) AS stories FROM story GROUP BY 1 ORDER BY 1',
    ),
    templates: database.all(
      templateRow,
      `SELECT s.house_style_id AS houseStyleId, t.template_id AS templateId, count(*) AS stories,
         coalesce(sum(s.spiked_at IS NULL AND s.status <> 'published'), 0) AS open
       FROM (SELECT DISTINCT story_id, template_id FROM story_template) t JOIN story s ON s.id = t.story_id
       GROUP BY 1, 2 ORDER BY 1, 2`,
    ),
  };
}
