/** What an element holds, all of it counted in words. */
export interface Holding {
  readonly words: number;
  readonly linked: number;
  readonly links: number;
  /** Words of paragraphs that are long enough to be copy, links not counted. */
  readonly copy: number;
  readonly hasHeadline: boolean;
  readonly hasByline: boolean;
  /** Headings below the first level that are links to other pieces. */
  readonly teasers: number;
  readonly paragraphs: number;
  /** The copy of the child that has most. */
  readonly heaviest: number;
}
