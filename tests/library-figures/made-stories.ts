import { guest } from '../../src/shared/story/contributor';
import { newStory } from '../../src/shared/story/new-story';
import { storyStatus, type DocJson, type Story } from '../../src/shared/story/story';
import { chanceOf } from '../faults/chance';
import { vocabulary, zipf } from './made-words';

/** Words that there are, and how many a story has on average. */
const VOCABULARY = 60_000;
const WORDS = 800;
const PARAGRAPH = 60;

/** The moment that stories lead up to, a quarter of an hour apart. */
const LAST = Date.parse('2031-03-12T10:00:00Z');
const APART = 15 * 60_000;

/** Stories one after another, the same for the same seed; and the words that they are made of, the commonest first. */
export interface MadeStories {
  readonly words: readonly string[];
  next(): { readonly story: Story; readonly at: Date };
}

/** Makes `count` stories: a body of some 800 words, furniture, names, sections and tags as a desk has them. */
export function madeStories(count: number, seed: number): MadeStories {
  const words = vocabulary(VOCABULARY, seed);
  const chance = chanceOf(seed + 1);
  const rank = zipf(words.length, chance);
  const below = (most: number) => Math.floor(chance() * most);
  const word = (least = 0) => words[Math.max(least, rank())] ?? 'the';
  const run = (length: number) => Array.from({ length }, () => word()).join(' ');
  const names = Array.from({ length: 300 }, () => `${capital(word(900))} ${capital(word(900))}`);
  const sections = Array.from({ length: 12 }, () => capital(word(400)));
  const tags = Array.from({ length: 150 }, () => word(600));
  const someOf = (of: readonly string[], most: number) => [
    ...new Set(Array.from({ length: below(most + 1) }, () => of[below(of.length)] ?? '')),
  ];
  let made = 0;
  return {
    words,
    next: () => {
      const at = new Date(LAST - (count - made) * APART);
      made += 1;
      const length = WORDS / 2 + below(WORDS);
      const paragraphs = Array.from({ length: Math.ceil(length / PARAGRAPH) }, () =>
        block('paragraph', `${capital(run(PARAGRAPH))}.`),
      );
      const doc: DocJson = {
        type: 'doc',
        content: [
          block('kicker', 'Opinion'),
          block('headline', capital(run(7))),
          block('standfirst', capital(run(22))),
          { type: 'body', content: paragraphs },
        ],
      };
      const start = {
        houseStyleId: below(4) === 0 ? 'courier' : 'newsroom',
        language: 'en-GB',
        doc,
      };
      const story: Story = {
        ...newStory({ id: uuid(below), now: at.toISOString(), ...start }),
        status: storyStatus.options[below(6)] ?? 'drafting',
        section: sections[below(sections.length)] ?? '',
        contributors: someOf(names, 2).map((name) => guest(name)),
        tags: someOf(tags, 4),
        dueAt:
          below(3) === 0 ? new Date(at.getTime() + below(14) * 86_400_000).toISOString() : null,
        spikedAt: below(20) === 0 ? at.toISOString() : null,
      };
      return { story, at };
    },
  };
}

function block(type: string, text: string): DocJson {
  return { type, content: [{ type: 'text', text }] };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function uuid(below: (most: number) => number): string {
  const digits = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
