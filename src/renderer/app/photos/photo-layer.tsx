import { PhotoDialog } from '../../features/photo/dialog/photo-dialog';
import { takeOnePhoto } from '../../desk/take-photos';
import { useControls, useWindowUi } from '../controls';
import { previewUrl } from '../media-url';
import { sayFailure } from '../say-failure';

/** The photo dialog, where the page has asked for it. */
export function PhotoLayer() {
  const { desk } = useControls();
  const layer = useWindowUi((state) => state.layer);
  if (layer?.kind !== 'photo') return null;
  const { ask, record, answer } = layer;
  return (
    <PhotoDialog
      {...ask}
      record={record}
      today={localDay(new Date())}
      mediaUrl={previewUrl}
      onReplace={async () => {
        const taken = await takeOnePhoto(desk);
        if (taken.ok) return taken.value;
        sayFailure(taken.error);
        return null;
      }}
      onApply={answer}
      onCancel={() => answer(null)}
    />
  );
}

/** The calendar day at this desk. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
