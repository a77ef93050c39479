import type { NativeRule } from './native-rule';

/** The rules of the News pack that no pattern can say. */
export const NATIVE_RULES: readonly NativeRule[] = [];
