/** A line that was taken for something more surely than so stays it; set by hand, and tried on readings by weights of other texts. */
export const DOUBTED = 0.9;

/** A line that was taken for something less surely than so was hardly likelier that than anything else. */
export const EVEN = 0.6;

/** A name whose odds of being a person's (`personOdds`) are no more than this is a place, a body, a post or a button. */
export const NO_PERSON = -5;

/** A name whose odds are at least this is a person's, and no place. */
export const A_PERSON = 2.5;

/** A line in which no name is found is the byline of a body ("Faculty for a Living Campus") if it is so surely one. */
export const NAMELESS = 0.7;
