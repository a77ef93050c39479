import { TARGET_IDS, type TargetId } from '../../house-style/target-ids';

/** Offered first where the house names no targets of its own. */
const USUAL: readonly TargetId[] = ['page', 'fragment', 'wordpress', 'ninjs', 'docx', 'pdf'];

/**
 * The targets that a house is offered first, in the order of all targets; ids that this program does not know are passed
 * over, and where none is left the usual ones stand in.
 */
export function usualTargets({
  targets,
}: {
  readonly targets: readonly string[];
}): readonly TargetId[] {
  const own = TARGET_IDS.filter((id) => targets.includes(id));
  return own.length === 0 ? USUAL : own;
}
