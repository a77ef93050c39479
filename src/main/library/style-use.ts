import type { Reply } from '@shared/contract/channels';
import { z } from 'zod';
import type { LibraryContext } from './library-context';

const styleRow = z.object({ houseStyleId: z.string(), stories: z.number().int() });
const templateRow = styleRow.extend({ templateId: z.string(), open: z.number().int() });

/**
 * Which stories use which house style, and which of its templates they have a copy of; see `house-style:use`.
 * A story whose record is damaged counts for its style alone.
 */
export function styleUse({ database }: LibraryContext): Reply<'house-style:use'> {
  return {
    styles: database.all(
      styleRow,
      `SELECT house_style_id AS houseStyleId, count(*) AS stories FROM story GROUP BY 1 ORDER BY 1`,
    ),
    templates: database.all(
      templateRow,
      `SELECT s.house_style_id AS houseStyleId, json_extract(t.value, '$.id') AS templateId,
         count(DISTINCT s.id) AS stories,
         count(DISTINCT CASE WHEN s.spiked_at IS NULL AND s.status <> 'published' THEN s.id END) AS open
       FROM story s, json_each(CASE WHEN json_valid(s.record) THEN s.record ELSE '{}' END, '$.templates') t
       WHERE templateId IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
    ),
  };
}
