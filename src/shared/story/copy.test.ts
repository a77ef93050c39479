import { expect, it } from 'vitest';
import { storySchema } from '../elements/story.schema';
import { FIELDS } from './copy';

it('lists the fields of the page as the schema has them, in its order', () => {
  const content = storySchema.topNodeType.spec.content ?? '';
  expect(FIELDS).toEqual(content.split(' ').map((part) => part.replace(/[?*+]$/u, '')));
});
