import type { IntakeResult, RefusedPhoto } from '../../desk/take-photos';

/** What is to be said of a batch when it has come in; null where all went well and nothing was called off. */
export function intakeWords(
  { taken, refused, cancelled }: IntakeResult,
  total: number,
): string | null {
  const [first] = refused;
  if (cancelled)
    return taken.length === 0
      ? 'No photo was added: you stopped it. The story is as it was.'
      : `You stopped it: ${taken.length} of ${total} photos are in the photo library, none is in the story.`;
  if (first === undefined) return null;
  if (total === 1) return refusal(first);
  const names = refused.slice(0, 3).map(({ name }) => name);
  const more = refused.length > 3 ? ` and ${refused.length - 3} more` : '';
  return `${refused.length} of ${total} photos were not added: ${names.join(', ')}${more}. ${refusal(first)}`;
}

function refusal({ name, error }: RefusedPhoto): string {
  if (error === null)
    return `${name} could not be read. Nothing was added. Look whether the file is still there.`;
  return [`${name}: ${error.message}`, error.copy, error.wayOn]
    .filter((each) => each !== '')
    .join(' ');
}
