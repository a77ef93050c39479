/** A line that was taken for something more surely than so stays it; set by hand, and tried on readings by weights of other texts. */
export const DOUBTED = 0.9;

/** A line that was taken for something less surely than so was hardly likelier that than anything else. */
export const EVEN = 0.6;
