import { marked, p, page } from '../../story-builder';
import { proposed } from '../../reviewed-story';
import { storySchema } from '../../../src/shared/elements/story.schema';
import type { Comment } from '../../../src/shared/story/review';
import { fillStyle, keepStory } from './fill-faults';

const put = (words: string, id: string) => marked(words, 'insertion', { id });
const out = (words: string, id: string) => marked(words, 'deletion', { id });
const about = (words: string, id: string) => marked(words, 'comment', { id });

const TIDE = 'Corin Ashdale';
const DESK = 'Jory Kestrel';
const said = (author: string, text: string, parent: string | null = null): Comment => ({
  author,
  at: '2026-03-28T11:52:00Z',
  text,
  parent,
  resolved: null,
});

/** A story as it comes from Word: tracked words, a paragraph, a move, and a thread of comments. Gives its id, to be opened. */
export function fillReview(userData: string): { readonly storyId: string } {
  const doc = page({
    kicker: 'Opinion',
    headline: 'The tide does not read the timetable',
    standfirst: 'Raising the quay costs more than moving the road behind it',
    body: [
      p([
        'On the second night of the surge the water came over Tannery Steps, and by morning ',
        about('1,316 cellars', 'c1'),
        ' held more river than coal. It was the third such night in ',
        out('eleven', 'd1'),
        put('11', 'i1'),
        ' years.',
      ]),
      p([
        'The town’s answer is ',
        out('more wall', 'd2'),
        put('a higher wall', 'i2'),
        '. It will borrow for 40 years',
        put(', twice the life of the pumps', 'i3'),
        '.',
      ]),
      p([out('Nobody has forgotten the sound. ', 'm1'), 'The quay was last raised in 2015.']),
      p('Then the water went next door, and to the allotments.').mark([
        storySchema.mark('insertion', { id: 'k1' }),
      ]),
      p(['Give the river back its width.', put(' Nobody has forgotten the sound.', 'm2')]),
    ],
  });
  const storyId = keepStory(userData, fillStyle(userData), doc, 'Tide', {
    suggestions: {
      d1: proposed({ author: TIDE }),
      i1: proposed({ author: TIDE }),
      d2: proposed({ author: DESK }),
      i2: proposed({ author: DESK }),
      i3: proposed({ author: DESK }),
      m1: proposed({ author: DESK, move: 'm2' }),
      m2: proposed({ author: DESK, move: 'm1' }),
      k1: proposed({ author: TIDE, change: 'paragraph' }),
    },
    comments: {
      c1: said('Hale Brandreth', 'The board’s register says 1,318. Safe to run.'),
      c2: said(TIDE, 'The recount has 1,316.', 'c1'),
    },
  });
  return { storyId };
}
