import type { TargetId } from '@shared/house-style/target-ids';

/** The forms that a proof for the author is offered in. */
export const PROOF_TARGETS = ['pdf', 'page', 'docx'] as const satisfies readonly TargetId[];
