import { Mark } from '@tiptap/core';

/** Words of great weight. */
export const strongSchema = Mark.create({
  name: 'strong',
  parseHTML: () => [
    { tag: 'strong' },
    { tag: 'b' },
    { style: 'font-weight', getAttrs: (weight) => /^(bold(er)?|[6-9]\d\d)$/u.test(weight) && null },
  ],
  renderHTML: () => ['strong', 0],
});
