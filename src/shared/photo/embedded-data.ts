/**
 * What an exported picture's file says of itself, so that it says the same as the page when it travels
 * on alone. Names and forms as in `PhotoFacts`; what is not known is absent, never empty. The place of
 * the camera is not among them, and never will be: it is for the desk alone.
 */
export interface EmbeddedData {
  /** As the page prints it, without marks. */
  readonly caption?: string;
  /** Bare: "Northlight", not "/Northlight". */
  readonly creditLine?: string;
  readonly creator?: string;
  readonly copyrightNotice?: string;
  readonly usageTerms?: string;
  readonly rightsUrl?: string;
  readonly licensor?: string;
  readonly licensorUrl?: string;
  readonly altText?: string;
  /** Last part of IPTC's newscode: "trainedAlgorithmicMedia". */
  readonly digitalSource?: string;
  readonly city?: string;
  readonly country?: string;
  /** Calendar day, YYYY-MM-DD. */
  readonly takenOn?: string;
}
