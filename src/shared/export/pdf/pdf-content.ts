/** What was read from a PDF again. */
export interface PdfContent {
  readonly title: string;
  readonly sheets: number;
  /** Its words by the structure that it states, without what is of the sheet alone: head and foot lines, bullets. */
  readonly text: string;
  /** Letters that it keeps as text and draws as boxes, because no font had them, each once. */
  readonly boxed: string;
  /** Where its links lead, as they occur. */
  readonly links: readonly string[];
  /** How many pictures it shows. */
  readonly pictures: number;
  /** The words for those who do not see the pictures, in order. */
  readonly altTexts: readonly string[];
}
