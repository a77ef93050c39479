/** How a language sets quotation marks and dashes. */
export interface TypographyForms {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
  /** Space between a double mark and the words inside it; empty in most languages. */
  readonly inside: string;
  /** For a hyphen between spaces. */
  readonly spacedDash: string;
  /** For two hyphens. */
  readonly doubleHyphen: string;
  /**
   * Whether what stands before a mark tells opening from closing. Where it does not, because copy
   * has no spaces around marks or has them inside, marks open and close by turns.
   */
  readonly bySpace: boolean;
}

export const APOSTROPHE = '’';

const NARROW_SPACE = '\u202f';

const FORMS = {
  'en-GB': {
    double: ['“', '”'],
    single: ['‘', '’'],
    inside: '',
    spacedDash: '–',
    doubleHyphen: '–',
    bySpace: true,
  },
  'en-US': {
    double: ['“', '”'],
    single: ['‘', '’'],
    inside: '',
    spacedDash: '—',
    doubleHyphen: '—',
    bySpace: true,
  },
  de: {
    double: ['„', '“'],
    single: ['‚', '‘'],
    inside: '',
    spacedDash: '–',
    doubleHyphen: '–',
    bySpace: true,
  },
  fr: {
    double: ['«', '»'],
    single: ['‘', '’'],
    inside: NARROW_SPACE,
    spacedDash: '–',
    doubleHyphen: '–',
    bySpace: false,
  },
  zh: {
    double: ['“', '”'],
    single: ['‘', '’'],
    inside: '',
    spacedDash: '——',
    doubleHyphen: '——',
    bySpace: false,
  },
} as const satisfies Readonly<Record<string, TypographyForms>>;

/** The forms of a BCP 47 language, its region read where it matters; null for a language not known here. */
export function formsOf(language: string): TypographyForms | null {
  const [tongue = '', ...rest] = language.split('-');
  switch (tongue.toLowerCase()) {
    case 'en':
      return rest.some((part) => part.toUpperCase() === 'US') ? FORMS['en-US'] : FORMS['en-GB'];
    case 'de':
      return FORMS.de;
    case 'fr':
      return FORMS.fr;
    case 'zh':
      return FORMS.zh;
    default:
      return null;
  }
}
