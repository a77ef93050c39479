import type { Node } from '@tiptap/pm/model';
import { dayInWords } from '../elements/day-in-words';
import type { Problem } from '../result/problem';
import { monthsBefore } from '../register/last-checked';
import type { StoryContributor } from '../story/contributor';
import { interestsOf, named, withArticle } from './interests';
import type { PreparedStory } from './prepare-story';
import { isBlank } from './published-copy';

/** What is to say of the writers' records: bios nobody has checked of late, interests that the body touches. */
export function checkContributors({ story, doc, houseStyle }: PreparedStory): Problem[] {
  const page = pageWords(doc);
  const limit = monthsBefore(story.modifiedAt.slice(0, 10), houseStyle.verifyAfterMonths);
  return story.contributors
    .filter(({ name }) => !isBlank(name))
    .flatMap((person) => [
      ...staleBio(person, limit, houseStyle.verifyAfterMonths),
      ...conflicts(person, page),
    ]);
}

function staleBio(person: StoryContributor, limit: string, months: number): Problem[] {
  const { contributorId, name, post, bio, verifiedOn } = person;
  if (contributorId === null || (isBlank(post) && isBlank(bio))) return [];
  if (verifiedOn !== null && verifiedOn >= limit) return [];
  const since =
    verifiedOn === null
      ? 'has never been checked'
      : `was last checked on ${dayInWords(verifiedOn)}, over ${months === 1 ? 'a month' : `${months} months`} ago`;
  return [
    {
      level: 'warning',
      code: 'bio-not-verified',
      message: `The bio of ${name} ${since}. Check it, and mark it as checked in the register.`,
      where: 'byline',
    },
  ];
}

/** One warning for each writer: the first interest that the body names and the page around it does not. */
function conflicts(person: StoryContributor, page: PageWords): Problem[] {
  for (const { words, kind } of interestsOf(person)) {
    if (page.around.some((text) => named(text, words) !== null)) continue;
    const at = page.body.findIndex((text) => named(text, words) !== null);
    const said = page.body[at];
    if (said === undefined) continue;
    // A paragraph that says nothing is counted by the program, not by a reader.
    const number = page.body.slice(0, at + 1).filter((text) => !isBlank(text)).length;
    const link =
      kind === 'affiliation'
        ? `to which ${person.name} belongs`
        : `which ${person.name} has disclosed`;
    return [
      {
        level: 'warning',
        code: 'interest-undisclosed',
        message: `The body names ${withArticle(said, named(said, words) ?? words)} in paragraph ${number}, ${link}. Say so in the editor’s note or the bio.`,
        where: page.body.length > 1 ? `paragraph ${at + 1}` : 'paragraph',
      },
    ];
  }
  return [];
}

interface PageWords {
  /** The body's paragraphs, in order. */
  readonly body: readonly string[];
  /** Where an interest may be told: editor's note, bios, captions. */
  readonly around: readonly string[];
}

const AROUND = new Set(['editorsNote', 'authorBio', 'caption']);

function pageWords(doc: Node): PageWords {
  const body: string[] = [];
  const around: string[] = [];
  doc.descendants((node, _position, parent) => {
    if (AROUND.has(node.type.name)) around.push(node.textContent);
    else if (node.type.name === 'paragraph') body.push(node.textContent);
    return parent === null || !node.isTextblock;
  });
  return { body, around };
}
