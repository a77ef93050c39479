import type { Problem } from '../../result/problem';
import { when, type CheckContext } from '../check';
import { creditWords, type PhotoCheck } from './photo-texts';

/** The credit: that it is there, and on the house's list. */
export const checkCredit: PhotoCheck = (photo, context) => {
  const credit = creditWords(photo);
  return [
    ...when(
      credit === '',
      'error',
      'credit-missing',
      'The photo has no credit. Name who made or supplied it.',
      context,
    ),
    ...checkAgency(credit, context),
  ];
};

/** A credit may name the photographer before the agency: "Ines Okafor/Northlight". */
function checkAgency(credit: string, context: CheckContext): Problem[] {
  const listed = new Set(context.agencies.map((agency) => agency.trim().toLowerCase()));
  const names = [credit, ...credit.split('/')].map((name) => name.trim().toLowerCase());
  return when(
    credit !== '' && listed.size > 0 && !names.some((name) => listed.has(name)),
    'warning',
    'credit-unlisted',
    `“${credit}” is not on the house’s list of agencies (${context.called}). Check the name, or have it added.`,
    context,
  );
}
