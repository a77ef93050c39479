// @ts-check
/**
 * Invented opinion copy of any length for measuring: paragraphs of ordinary length, the same for the same seed, with
 * the names, figures and quotations that rules look at.
 */

const OPENINGS = [
  'The council has voted for the second flood wall',
  'Nobody who lives below the weir was asked',
  'Last winter the river rose 2.4 metres in nine hours',
  'There is a cheaper way to keep the water out of Mill Street',
  'The minister, Ana Weir, told the committee on March 14 that the money is there',
  'For thirty years the town has argued about its bridge',
  'Most of the 1,200 households on the east bank pay for insurance that excludes floods',
  'An engineer would say that walls move water and do not remove it',
];
const MIDDLES = [
  'which is why the report of the Rivers Authority was kept in a drawer until the election',
  'although 38 percent of the residents had written to object before the end of February',
  'and the contractor has since asked for another £4.2 million to finish the northern end',
  'as “the only plan that anyone has costed,” in the words of the deputy mayor',
  'but the meadows upstream could hold twice as much if the farmers were paid for it',
  'while the school on Mill Street has moved its library to the first floor for good',
  'because a wall on one side of a river is a promise broken on the other',
];
const ENDINGS = [
  'That should worry anyone who votes in May.',
  'It is not too late to ask again.',
  '“We were told it was settled,” said Tom Okoro, who runs the bakery.',
  'The town deserves a better answer than concrete.',
  'In the meantime the sandbags stay where they are.',
  'None of this is new: the first survey, in 1998, said the same.',
];

/** @param {number} seed @returns {() => number} from 0 to 1 */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @param {string} text */
const wordsIn = (text) => text.split(/\s+/).length;

/**
 * @param {number} words at least so many @param {number} [seed]
 * @returns {readonly string[]} paragraphs
 */
export function makeCopy(words, seed = 1) {
  const next = random(seed);
  const oneOf = (/** @type {readonly string[]} */ list) => list[Math.floor(next() * list.length)];
  /** @type {string[]} */
  const paragraphs = [];
  let count = 0;
  while (count < words) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 2) }, () => {
      const long = next() < 0.7;
      return long
        ? `${oneOf(OPENINGS)}, ${oneOf(MIDDLES)}. ${oneOf(ENDINGS)}`
        : `${oneOf(OPENINGS)}.`;
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += wordsIn(paragraph);
  }
  return paragraphs;
}
