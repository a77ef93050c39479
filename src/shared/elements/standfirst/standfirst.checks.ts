import { overLimit, type Check } from '../check';

/** A standfirst may be missing; too long, it is cut by whoever prints it. */
export const checkStandfirst: Check = (node, context) =>
  overLimit('standfirst', node.textContent, context.limits.standfirst, context);
