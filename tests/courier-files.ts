import type { HouseStyleFiles } from '../src/shared/house-style/house-style';
import { copyStyle } from '../src/shared/house-style/edit-style-files';
import { shippedStyleFiles } from '../src/renderer/desk/memory-house-styles';

/** A desk’s own style: the shipped newsroom under a name of our making. */
export function courierFiles(): HouseStyleFiles {
  const copied = copyStyle(shippedStyleFiles().get('newsroom') ?? {}, {
    id: 'courier',
    name: 'Courier',
  });
  if (!copied.ok) throw new Error(copied.error.map(({ message }) => message).join('\n'));
  return copied.value;
}
