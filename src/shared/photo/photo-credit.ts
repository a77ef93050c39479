import { creditWords } from '../import/caption-credit';

/** A credit as the house prints it, and whom else it names. */
export interface HouseCredit {
  readonly creditLine: string;
  /** Who took the picture, where the credit names a person beside the agency; empty where it does not. */
  readonly creator: string;
}

const PARTS = /\s*[/／,;|]\s*|\s+(?:via|for)\s+/iu;
/** What agencies add to their names in a credit. */
const ADDED = /\s+(?:photos?|pictures?|pool|handout|stringer|news agency)$/iu;
const NO_PERSON = /^(?:pool|handout|stringer|file|courtesy\b.*|photos?|supplied|provided)$/iu;

/**
 * A filed credit in the house's form: "XINHUA" is the listed "Xinhua", and of "Ines Okafor/Northlight via
 * Meridian" the listed agency that is named first stays, the person is the creator. What names no listed
 * agency stays as it is, but for the label or slash of a printed form.
 */
export function houseCredit(filed: string, agencies: readonly string[]): HouseCredit {
  const bare = creditWords(filed).trim();
  const whole = listed(bare, agencies);
  if (whole !== null) return { creditLine: whole, creator: '' };
  const parts = bare.split(PARTS).map((part) => part.trim());
  const [agency] = parts.flatMap((part) => listed(part, agencies) ?? []);
  if (agency === undefined) return { creditLine: bare, creator: '' };
  const person = parts.find(
    (part) => part !== '' && listed(part, agencies) === null && !NO_PERSON.test(part),
  );
  return { creditLine: agency, creator: person ?? '' };
}

/** The agency of that name as the house writes it; null where it is not on the list. */
export function listed(name: string, agencies: readonly string[]): string | null {
  const asked = [name, name.replace(ADDED, '')].map(fold);
  return agencies.find((agency) => asked.includes(fold(agency))) ?? null;
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
