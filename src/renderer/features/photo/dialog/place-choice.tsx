import type { PhotoRole } from '@shared/elements/photo/photo';
import { SegmentedControl } from '../../../ui/segmented-control';
import styles from './crop-column.module.css';
import { useDialog, useDialogStore, write } from './dialog-state';

const LABELS: Readonly<Record<PhotoRole, string>> = {
  lead: 'Lead',
  inline: 'In the text',
  wide: 'Wide',
};

/** Where the photo stands in the story; nothing where there is one place only. */
export function PlaceChoice({ roles }: { readonly roles: readonly PhotoRole[] }) {
  const store = useDialogStore();
  const role = useDialog(({ draft }) => draft.role);
  if (roles.length < 2) return null;
  return (
    <div className={styles.place}>
      <span aria-hidden="true">Place</span>
      <SegmentedControl
        label="Place of the photo"
        segments={roles.map((value) => ({ value, label: LABELS[value] }))}
        value={role}
        onChange={(next) => store.setState((state) => write(state, { role: next }))}
      />
    </div>
  );
}
