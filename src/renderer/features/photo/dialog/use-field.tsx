import type { PhotoUse } from '@shared/elements/photo/photo-facts';
import { PHOTO_USES } from '@shared/elements/photo/photo-facts';
import { Select } from '../../../ui/select';
import { useDialogStore, writeFact } from './dialog-state';
import { useFact } from './fact-field';
import { isUse, USE_LABELS } from '../fact-words';
import { useSource } from './use-source';

const UNSAID = 'unsaid';
const OPTIONS: readonly { readonly value: PhotoUse | typeof UNSAID; readonly label: string }[] = [
  { value: UNSAID, label: 'Not said' },
  ...PHOTO_USES.map((value) => ({ value, label: USE_LABELS[value] })),
];

/** What the picture may be used for. */
export function UseField() {
  const store = useDialogStore();
  const use = useFact('use');
  const put = (value: string): void => store.setState((state) => writeFact(state, 'use', value));
  const source = useSource('use', use, { onUse: put });
  return (
    <Select
      label="Use"
      aside={source.aside}
      describedBy={source.describedBy}
      options={OPTIONS}
      value={isUse(use) ? use : UNSAID}
      onChange={(value) => put(value === UNSAID ? '' : value)}
    />
  );
}
