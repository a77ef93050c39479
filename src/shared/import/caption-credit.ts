import { fieldEnd, readField } from './field-labels';
import type { LineKind } from './line-kind';
import { isParticle, isSuffix } from './name-words';
import type { TextRange } from './recognition';

/** Words that say who made a picture, before or behind the name, in the languages that furniture comes in. */
const MADE =
  '(?:(?:file|archive|stock|handout|express|staff|lead|featured?|main|all|source) )?(?:photo(?:graph|s|graphs|graphy)?|photo[ -]?illustration|foto|fotograf[ií]a|fotografie|mynd|zdjęcie|fotó|bildquelle|pix|pics?|fot|bild|imagem|imagen|immagine|kuva|pictures?|images?|illustrations?|visuals?|graphics?|artwork|drawing|cartoon|montage|collage|crédit|crédits|source|credits?|courtesy|摄影|图片来源|图)';
/** "Photo: ", "Image credit: ", "Illustration by ", "Photo is by ", "PHOTO/" */
const SAID = `${MADE}(?:[ -](?:credit|source))?(?: (?:is|provided|supplied|courtesy))?(?:,|\\s*[:：/／|]|\\s+[–—-](?=\\s)|\\s*\\.{3}|\\s*…|\\s+(?:by|of|from|via)\\b)+(?:\\s*by\\b)?\\s*`;
const INTRODUCED = new RegExp(
  `^(?:${SAID}|\\[(?:photo|image|credit)\\]|(?:file|art)\\s*:\\s*|file\\s*\\|\\s*(?=(?:photo|image) credit)|(?:fot|il|rys|ph|nuotr)\\.\\s+|(?:photo(?:graph)?|foto|image|picture) (?:courtesy|gentileza|cortes[ií]a)(?: of| de)?\\s+|(?:image|photo)\\s*©\\s*|photography\\s+(?=\\p{L}+ \\p{L}+$)|(?:courtesy|gentileza|cortes[ií]a)(?: de| di| of)?\\s+(?=\\p{Lu})|provided by\\s+|(?:©|\\(c\\)|copyright)[\\s:]*(?:\\d{4}\\s*)?|[/／]\\s*)`,
  'iu',
);
/** What a site sets behind a credit. */
const LITTER =
  /(?:\s*(?:Purchase Licensing Rights|,? opens new tab|Open image|Enlarge(?: image)?|Read more))+$/iu;
const TAIL = 160;
/** No credit is longer: what is, stands as it is, and no pattern runs over it. */
const LONGEST = 400;
/** "Submitted photo": where nobody is named, it says how the picture was come by. */
const GIVEN =
  '(?:submitted|contributed|courtesy|provided|supplied|handout) (?:photo|image|picture)s?';
const ONLY_GIVEN = new RegExp(
  `^(?:${GIVEN}|file (?:photo|picture|image)|supplied|submitted|contributed|handout|public domain|reproduction|reprodu[cç]ão|the authors?|author[’']s (?:own|collection)|author provided(?:, CC [\\w .-]{2,12})?)$`,
  'iu',
);
/** A full stop that belongs to the credit: "Northlight Inc.", "Bimo R." */
const OWN_STOP = /\b(?:Inc|Ltd|Co|Corp|Jr|Sr|JR|SR|\p{Lu})\.$/u;
const TITLED =
  '(?<!\\b(?:Sgt|Cpl|Spc|Maj|Dr|Mr|Mrs|Ms|Prof|Rev|Capt|Gen|Col|Lt|Sen|Rep|Gov|St|Hon|No|Jr|Sr|\\p{Lu})\\.)';

/** … at the quay. | bild werk: an agency that writes itself in small letters. */
const IN_SMALL = /[.!?]\s\|\s+(\p{Ll}+(?: \p{Ll}+)?)$/u;

/** "ANA RUIZ" */
export const NAME_IN_CAPITALS = /^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,3}$/u;

/** Where a credit may stand, tried in order; group 1 is what must look like one. */
const PLACES: readonly RegExp[] = [
  /\s(©\s*\S.{1,80})$/u,
  // {"caption": "The quay at dawn", "credit": "Ana Ruiz"},
  /",\s*("\w{0,12}credit"\s*:\s*"[^"]{2,80}"[\]},\s]*)$/iu,
  // … in Rua da Saudade ANA RUIZ
  /\p{Ll}\s+(\p{Lu}[\p{Lu}’'-]{1,20}(?: \p{Lu}[\p{Lu}’'-]{1,20}){1,3})$/u,
  // … at the quay. ANA RUIZ (NORTHLIGHT) · … Ana Ruiz/Northlight Images/FILE · … Ana Ruiz • Northlight
  /[.!?”’"')\]]\s+(\p{Lu}[\p{Lu}.’' -]{3,40} \(\p{Lu}[^()]{2,40}\))$/u,
  /\s[(\[]([^()[\]]{2,60}\/[^()[\]]{2,60})[)\]]\.?$/u,
  new RegExp(
    `[.!?”’"')\\]]${TITLED}\\s+((?:\\p{Lu}\\. )?[^.!?|·•/]{2,50}(?:/| • | \\| )[^.!?|·•]{2,60})$`,
    'u',
  ),
  // … in September.Ana Ruiz/Northlight: a page's style alone held them apart.
  /(?<=[\p{Ll}\d][.!?])(\p{Lu}[^.!?|·•]{2,80})$/u,
  /[.!?”"')\]]\s+(\p{Lu}[^.!?()]{2,50} \(CC[ -]BY[^()]{0,12}\))\.?$/u,
  // [Photo 1: the quay at dawn. Photo by Ana Ruiz]
  new RegExp(`^[(\\[].{3,120}[.!?]\\s+(${SAID}\\p{L}[^()[\\]]{1,80})[)\\]]$`, 'iu'),
  /\s*[(\[（【]\s*([^()[\]（）【】]{2,90}?)\s*[)\]）】]\.?$/u,
  new RegExp(`(?:^|[.!?”’"')\\],;]\\s*|\\s)(${SAID}\\p{L}.{1,80})$`, 'iu'),
  /(?:^|\s)((?:©|\(c\)|copyright)\s*\S.{1,80})$/iu,
  new RegExp(`(?:^|[\\s.])(${GIVEN})\\.?$`, 'iu'),
  new RegExp(
    `[.!?”’"')\\]]${TITLED}\\s+((?:\\p{Lu}\\. )?[^.!?|·•]{2,60}(?:,| /)? CC[ -][\\w .-]{2,12})$`,
    'u',
  ),
  /[.!?]\s*(submitted|supplied|contributed|handout)\.?$/iu,
  /(?:^|[.!?”’"')\],]\s+)(courtesy (?:of )?\p{Lu}.{1,60})$/iu,
  /[.!?]\s+(D\.\s?R\.?|DR)$/u,
  // [PHOTO: Jolene in her classroom – credit Ana Ruiz]
  /\s[–—-]\s+credit\s+(\p{Lu}[^()[\]]{2,60})\]?$/iu,
  // … in a raid : Ana Ruiz CC BY 4.0
  /\s:\s+([^.!?|:]{2,60} CC[ -]BY[\w .-]{0,12})$/u,
  // … into fashion. : Ana Ruiz, Northlight CC BY 4.0
  /[.!?]\s+:\s+([^.!?|:]{2,60}(?:CC[ -][\w .-]{2,12})?)$/u,
  new RegExp(`[.!?”’"')\\]]${TITLED}\\s+((?:[^.!?|·•]|\\bSt\\.){2,90}?(?:\\.\\p{Ll}{2,8})?)$`, 'u'),
  /\s(?:--|[|·•–—:-])\s+([^|·•–—]{2,90})$/u,
  IN_SMALL,
];
/** Some papers set it first, in capitals: "ANA RUIZ / NORTHLIGHT The quay at dawn." */
const LEADING =
  /^(?:\p{Lu}[\p{Lu}.’'-]+ ){1,4}\/ (?:\p{Lu}[\p{Lu}.’'-]+\s+){1,5}(?=\p{Lu}\p{Ll}|\p{Lu} )/u;

/** "Photo: Ana Ruiz. The quay at dawn." */
const SAID_FIRST = /^(?:photo|image|picture|credit)s?\s*:\s*[^.:]{2,60}\.\s+(?=\p{Lu})/iu;

/**
 * Where the credit stands in a line of which it is known that it is a caption, with the label, brackets or sign that
 * introduce it; null for none. Freer than `splitCaption`, which also asks whether a line is a caption at all.
 */
function creditPlace(text: string): TextRange | null {
  const to = text.length - (LITTER.exec(text.slice(-80))?.[0].length ?? 0);
  const start = Math.max(0, to - TAIL);
  const tail = text.slice(start, to);
  for (const place of PLACES) {
    const match = place.exec(tail);
    if (match?.[1] === undefined || !(place === IN_SMALL || looksLikeCredit(match[1]))) continue;
    const from = start + match.index + match[0].indexOf(match[1]);
    const opening = /[(\[（【]\s*$/u.exec(text.slice(start, from))?.[0].length ?? 0;
    return { from: from - opening, to };
  }
  const head = text.slice(0, TAIL);
  const said = SAID_FIRST.exec(head);
  const leading = said && looksLikeCredit(said[0].trim()) ? said : LEADING.exec(head);
  return leading === null ? null : { from: 0, to: leading[0].length };
}

const SAID_BEHIND = new RegExp(
  `^\\[?(?:photo:\\s*)?(?!${MADE}\\b)\\p{L}[^.:()]{3,90}(?:\\s+(?=\\(${MADE}\\s*[:：])|\\s+(?=\\([^()/]+/[^()/]+\\)$)|\\.\\s+(?=\\([^()]+\\)$|©|courtesy of |(?:${MADE}|credit)s?(?:\\s*:|\\s+by\\b)|${GIVEN}$))`,
  'iu',
);

/** Where a line of this kind prints its credit; `strict` is the place that its form or markup gives beyond doubt. */
export function printedCredit(
  kind: LineKind,
  text: string,
  strict: TextRange | null,
): TextRange | null {
  if (kind === 'credit') {
    // "Ana Ruiz. Image: Supplied": whom the picture shows, and its credit.
    const behind = SAID_BEHIND.exec(text.slice(0, LONGEST));
    return { from: behind?.[0].length ?? 0, to: text.length };
  }
  if (kind !== 'caption') return null;
  const free = creditPlace(text);
  // The freer reading may find more of the same credit, never less.
  return strict === null || (free !== null && free.from < strict.from && free.to >= strict.to)
    ? free
    : strict;
}

/** The bare words of a printed credit: labels, brackets, signs, quotation marks of a system and "photo" behind taken off. */
export function creditWords(printed: string): string {
  if (printed.length > LONGEST) return printed.trim();
  const bare = fieldValue(printed)
    .replace(/<[^<>]{1,40}>/gu, ' ')
    .trim()
    .replace(/(?<=[)\]])["”],?$/u, '')
    .replace(/^[([（【]\s*(.*?)\s*[)\]）】]\.?$/u, '$1')
    .replace(/^([^([]*)[)\]]$/u, '$1')
    .replace(/^[|·•–—-]\s+|\s*©$|^foto (?=\p{Lu})|^Credit(?=\p{Lu}\p{Ll})/gu, '')
    .replace(LITTER, '')
    .replace(/^\p{Extended_Pictographic}\u{fe0f}?\s*/u, '')
    .replace(INTRODUCED, '')
    .replace(INTRODUCED, '')
    .replace(
      /^(?:Photo|Credit|Illustration|Photography|Picture(?=.* file$)) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u,
      '',
    )
    .replace(/^["“](.*?)["”]?,?$/u, '$1')
    .replace(/^([^"]*)",?$/u, '$1')
    .trim();
  const named = ONLY_GIVEN.test(bare)
    ? bare
    : bare.replace(/(?<!\sfile)\s+(?:photos?|graphic|illustration)$/u, '');
  return OWN_STOP.test(named) ? named : named.replace(/\.$/u, '');
}

/** "Image 1 credit: …", `"promo_items.basic.credits": "…",`: the words in the field of a form or system. */
function fieldValue(printed: string): string {
  const label = readField(printed);
  return label?.kind === 'credit'
    ? printed.slice(label.length, fieldEnd(printed, label))
    : printed.replace(/^"?[\p{L}\p{N}._ -]{0,30}(?:photographer|producer)"?\s*[:：]\s*/iu, '');
}

/** Whether a line says in so many words who made a picture: "Image: Ana Ruiz", "© Northlight", "Courtesy of the port". */
export function namesMaker(text: string): boolean {
  if (text.length > TAIL || /^source\b/iu.test(text)) return false;
  const isSaid = INTRODUCED.test(text) || readField(text)?.kind === 'credit';
  const words = creditWords(text);
  return isSaid && !/^(?:yes|no|none|n\/a|tbc)?$/iu.test(words) && looksLikeCredit(text);
}

const LABELLED = new RegExp(
  `^(?:${MADE}(?:[ -](?:credit|source))?(?:\\s*[:：]|\\s+by\\b)|courtesy of\\b|©|\\(c\\))`,
  'iu',
);
const SMALL =
  /^(?:by|for|via|of|at|a|archiv|user|archivio|archivo|arquivo|des|delle|della|do|dos|the|and|de|da|del|van|von|der|den|bin|al|el|la|le|y|e|et|und|courtesy|author|handout|supplied|provided|on|picture|image|union|archive|collection|archives|files?|photo|photos|pool|alliance|family|stock|[sd]|[olp])$/iu;

/** "Ana Ruiz, staff photographer", "A. Ruiz, private archive", "Ana Ruiz, Author provided (no reuse)" */
const BY_NAME =
  /^\p{Lu}[^,]{2,40}, (?:(?:staff |chief )?photographer|(?:private|family|personal) (?:archive|collection)|author provided.{0,14})$/iu;

/** A word of a name: "Ruiz", "iLens", "@ruiz", in any script. */
const NAMING = /^[“"'‘(]*(?:\p{Lu}|\p{Lo}|@|\p{Ll}+[’']?\p{Lu})/u;
/** Numbers, "&" and addresses ("courier.example") stand beside names. */
const BESIDE = /^[“"'‘(]*[\d&•]|^[\p{Ll}\d.-]+\.\p{Ll}{2,8}$/u;

function isOfCredit(word: string): boolean {
  return (
    NAMING.test(word) || BESIDE.test(word) || SMALL.test(word) || isParticle(word) || isSuffix(word)
  );
}

/** Names, agencies and what stands between them: nearly every word has a capital, and no sentence does. */
function looksLikeCredit(printed: string): boolean {
  const bare = creditWords(printed);
  if (/^(?:yes|no|none)$/iu.test(bare)) return false;
  // "Droits réservés"
  if (/^D\.? ?R\.?$/u.test(bare)) return true;
  const words = bare.split(/[\s/／|]+/u).filter((word) => word !== '');
  if (
    words.length === 0 ||
    words.length > 11 ||
    !/\p{L}{2}/u.test(bare) ||
    /(?<!\/\d*)\d{4}$/u.test(bare)
  )
    return false;
  if (ONLY_GIVEN.test(bare) || BY_NAME.test(bare)) return true;
  // A label says that a credit follows, in whatever spelling ("File photo: iLens/marchcattle").
  if (words.length <= 6 && LABELLED.test(printed) && !/(?<!\bSt)[.!?]\s\p{Lu}\p{Ll}/u.test(bare))
    return true;
  // "NORTHLIGHT/Ana Ruiz/rst": some agencies add the desk's initials.
  if (/^[^/]{2,30}\/[^/]{2,40}\/\p{Ll}{2,4}$/u.test(bare)) return true;
  const [, behind = ''] = /^[^/]{2,30}\s?\/\s?([^/]{2,40})$/u.exec(bare) ?? [];
  // An agency's name may have small letters where a name follows the slash: "picture werk / Ana Ruiz".
  if (
    behind !== '' &&
    words.length <= 6 &&
    behind.split(' ').every((word) => NAMING.test(word) || /^[\p{Ll}\d_]{5,}$/u.test(word))
  )
    return true;
  return (
    words.every(isOfCredit) &&
    words.some((word) => NAMING.test(word) || /supplied|handout/iu.test(word))
  );
}
