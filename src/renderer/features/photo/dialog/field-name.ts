import type { FactName } from '@shared/elements/photo/photo-facts';

/** What a field of the dialog is known by, in its attribute `data-field`. */
export type FieldName = FactName | 'what';
