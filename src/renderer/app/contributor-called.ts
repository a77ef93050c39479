import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';
import type { Desk } from '../desk/desk';

/** The person of that name in the register; null where there is none. */
export async function contributorCalled(
  desk: Desk,
  name: string,
): Promise<Result<string | null, DeskError>> {
  const found = await desk.ask('contributor:list', { query: name, sort: 'name' });
  return found.ok ? ok(found.value.find((each) => each.name === name)?.id ?? null) : found;
}
