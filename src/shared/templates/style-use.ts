import type { Story } from '../story/story';

/** How many stories use a house style. */
export interface HouseStyleUse {
  readonly houseStyleId: string;
  readonly stories: number;
}

/** How many stories use a template of a house style; `open` ones are neither spiked nor published. */
export interface TemplateUse extends HouseStyleUse {
  readonly templateId: string;
  readonly open: number;
}

/** What of a story tells which style and templates it uses. */
export type StyleUser = Pick<Story, 'houseStyleId' | 'status' | 'spikedAt' | 'templates'>;

/** Who uses what: every style and every template that some story has a copy of, each once. */
export function countStyleUse(stories: Iterable<StyleUser>): {
  styles: HouseStyleUse[];
  templates: TemplateUse[];
} {
  const styles = new Map<string, HouseStyleUse>();
  const templates = new Map<string, TemplateUse>();
  for (const { houseStyleId, status, spikedAt, templates: copies } of stories) {
    styles.set(houseStyleId, {
      houseStyleId,
      stories: (styles.get(houseStyleId)?.stories ?? 0) + 1,
    });
    const isOpen = spikedAt === null && status !== 'published';
    for (const templateId of new Set(copies.map(({ id }) => id))) {
      const key = `${houseStyleId} ${templateId}`;
      const { stories: before, open } = templates.get(key) ?? { stories: 0, open: 0 };
      templates.set(key, {
        houseStyleId,
        templateId,
        stories: before + 1,
        open: open + (isOpen ? 1 : 0),
      });
    }
  }
  return { styles: [...styles.values()], templates: [...templates.values()] };
}
