import { useMemo } from 'react';
import { cropOf, pixelRect, type PixelSize } from '@shared/photo/crop';
import type { PixelRect } from '@shared/photo/rendition';
import { reframe, useDialogStore } from './dialog-state';
import { framed } from './framing';

/** Ways to change the crop by hand. */
export interface Reshape {
  /** The crop as it stands, in pixels of the picture. */
  readonly rect: () => PixelRect;
  /** Shows a crop while the pointer is down. */
  readonly live: (to: (size: PixelSize) => PixelRect) => void;
  /** The pointer is up: what is shown becomes a step, or is forgotten. */
  readonly settle: (kept: boolean) => void;
  /** One step, by key. */
  readonly step: (to: (rect: PixelRect, size: PixelSize) => PixelRect) => void;
}

/** Changes the crop of the dialog that this stands in. */
export function useReshape(): Reshape {
  const store = useDialogStore();
  return useMemo(() => {
    const rect = () => {
      const { framing, draft } = store.getState();
      return pixelRect(framing.crop, draft.media);
    };
    return {
      rect,
      live: (to) =>
        store.setState(({ draft, framing }) => ({
          live: { crop: cropOf(to(draft.media), draft.media), focus: framing.focus },
        })),
      settle: (kept) =>
        store.setState((state) => {
          const { live, draft } = state;
          if (!kept || live === null) return { live: null };
          const shown = pixelRect(live.crop, draft.media);
          return reframe(state, (framing, size) => framed(framing, shown, size));
        }),
      step: (to) =>
        store.setState((state) =>
          reframe(state, (framing, size) => framed(framing, to(rect(), size), size)),
        ),
    };
  }, [store]);
}
