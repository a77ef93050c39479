import { Node } from '@tiptap/core';
import { DISPLAY_MARKS } from '../block-content';

/** The sentence or two under the headline that say what the piece argues. May be empty. */
export const standfirstSchema = Node.create({
  name: 'standfirst',
  content: 'text*',
  marks: DISPLAY_MARKS,
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'p[data-element=standfirst]', priority: 60 }],
  renderHTML: () => ['p', { 'data-element': 'standfirst' }, 0],
});
