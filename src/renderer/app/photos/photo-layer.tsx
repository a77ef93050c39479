import { useMemo } from 'react';
import { photoChecklistFor } from '@shared/photo/check-draft';
import { captionOf, type PhotoDraft } from '@shared/photo/photo-draft';
import { takeOnePhoto } from '../../desk/take-photos';
import { PhotoDialog } from '../../features/photo/dialog/photo-dialog';
import { useControls, useWindowUi } from '../controls';
import { previewUrl } from '../media-url';
import { sayFailure } from '../say-failure';
import { useKeeper } from '../use-keeper';
import type { Layer } from '../window-ui';

/** The photo dialog, where the page has asked for it. */
export function PhotoLayer() {
  const layer = useWindowUi((state) => state.layer);
  return layer?.kind === 'photo' ? <OpenPhoto {...layer} /> : null;
}

type OpenPhotoProps = Extract<Layer, { readonly kind: 'photo' }>;

function OpenPhoto({ ask, record, answer }: OpenPhotoProps) {
  const { desk } = useControls();
  const hold = useKeeper();
  const today = useMemo(() => localDay(new Date()), []);
  const checklist = useMemo(() => {
    const { source, houseStyle, given } = ask;
    return (draft: PhotoDraft) =>
      photoChecklistFor(
        draft,
        captionOf(draft, source, houseStyle, given),
        houseStyle,
        today,
        source.language,
      );
  }, [ask, today]);
  return (
    <PhotoDialog
      {...ask}
      record={record}
      checklist={checklist}
      hold={hold}
      today={today}
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
