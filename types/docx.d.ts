/**
 * What the pure core uses of docx. The library's own declarations name Node's types, which would make them known to
 * all of `src/shared`; tsconfig.shared.json therefore points here. Sizes of type are half points, distances twentieths
 * of a point.
 */

type ParagraphAlignment = 'left' | 'right' | 'center' | 'start' | 'end';

interface Spacing {
  readonly before?: number;
  readonly after?: number;
  /** 240 is one line. */
  readonly line?: number;
}

interface Indent {
  readonly start?: number;
  readonly end?: number;
  readonly hanging?: number;
}

interface RunLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly language?: {
    readonly value?: string;
    readonly eastAsia?: string;
    readonly bidirectional?: string;
  };
}

interface ParagraphLook {
  readonly alignment?: ParagraphAlignment;
  readonly spacing?: Spacing;
  readonly indent?: Indent;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly outlineLevel?: number;
}

export interface IParagraphStyleOptions {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly quickFormat?: boolean;
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}

export interface ILevelsOptions {
  readonly level: number;
  readonly format: 'bullet' | 'decimal';
  readonly text: string;
  readonly start?: number;
  readonly alignment?: ParagraphAlignment;
  readonly style?: { readonly paragraph?: ParagraphLook };
}

export interface IRunOptions extends RunLook {
  readonly text?: string;
  readonly style?: string;
  readonly strike?: boolean;
  readonly superScript?: boolean;
  readonly subScript?: boolean;
  readonly rightToLeft?: boolean;
}

export class TextRun {
  constructor(options: IRunOptions);
}

export class ExternalHyperlink {
  constructor(options: { readonly link: string; readonly children: readonly TextRun[] });
}

export class Paragraph {
  constructor(
    options: ParagraphLook & {
      readonly style?: string;
      readonly bidirectional?: boolean;
      readonly numbering?: {
        readonly reference: string;
        readonly level: number;
        readonly custom?: boolean;
      };
      readonly children?: readonly (TextRun | ExternalHyperlink)[];
    },
  );
}

export interface IPropertiesOptions {
  readonly sections: readonly { readonly children: readonly Paragraph[] }[];
  readonly styles?: {
    readonly default?: {
      readonly document?: { readonly run?: RunLook; readonly paragraph?: ParagraphLook };
    };
    readonly paragraphStyles?: readonly IParagraphStyleOptions[];
  };
  readonly numbering?: {
    readonly config: readonly {
      readonly reference: string;
      readonly levels: readonly ILevelsOptions[];
    }[];
  };
}

export class Document {
  constructor(options: IPropertiesOptions);
}

export const Packer: {
  toArrayBuffer(document: Document): Promise<ArrayBuffer>;
};
