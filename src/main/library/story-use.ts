import { z } from 'zod';
import type { LibraryContext } from './library-context';

const templateUseRow = z.object({
  houseStyleId: z.string(),
  templateId: z.string(),
  stories: z.number().int(),
  open: z.number().int(),
});
export type TemplateUse = z.infer<typeof templateUseRow>;

const houseStyleUseRow = z.object({ houseStyleId: z.string(), stories: z.number().int() });
export type HouseStyleUse = z.infer<typeof houseStyleUseRow>;

/** Stories by the templates whose blocks they hold; a story with two versions of one counts once. */
export function templateUse({ database }: LibraryContext): TemplateUse[] {
  return database.all(
    templateUseRow,
    `SELECT s.house_style_id AS houseStyleId, t.template_id AS templateId, count(*) AS stories,
       coalesce(sum(s.spiked_at IS NULL AND s.status <> 'published'), 0) AS open
     FROM (SELECT DISTINCT story_id, template_id FROM story_template) t JOIN story s ON s.id = t.story_id
     GROUP BY 1, 2 ORDER BY 1, 2`,
  );
}

/** Stories by their house style. */
export function houseStyleUse({ database }: LibraryContext): HouseStyleUse[] {
  return database.all(
    houseStyleUseRow,
    'SELECT house_style_id AS houseStyleId, count(*) AS stories FROM story GROUP BY 1 ORDER BY 1',
  );
}
