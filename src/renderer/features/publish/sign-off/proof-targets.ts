import type { TargetId } from '@shared/export/targets/target';

/** The forms that a proof for the author is offered in. */
export const PROOF_TARGETS = ['page', 'docx'] as const satisfies readonly TargetId[];
