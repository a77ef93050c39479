import { useCallback, useSyncExternalStore } from 'react';
import type { TemplateOffer } from '@shared/templates/template-offers';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import { Button } from '../../ui/button';
import { Banner } from '../screens/banner';

export interface TemplateBannerProps {
  readonly page: ComposerHandle | null;
  readonly onReview: () => void;
}

/** Says that templates of this story have changed; nothing is changed before the desk says so. */
export function TemplateBanner({ page, onReview }: TemplateBannerProps) {
  const subscribe = useCallback(
    (tell: () => void) => page?.subscribe(tell) ?? (() => undefined),
    [page],
  );
  const offers = useSyncExternalStore(subscribe, () => page?.offers() ?? NONE);
  if (page === null || offers.length === 0) return null;
  const names = [...new Set(offers.map(({ template }) => template.name))].join(', ');
  return (
    <Banner
      kind="note"
      title={offers.length === 1 ? 'A template has changed.' : 'Templates have changed.'}
      words={`${names}: this story still has the words it was made with.`}
    >
      <Button size="small" onClick={onReview}>
        Review…
      </Button>
      <Button size="small" kind="text" onClick={() => page.declineOffers()}>
        Keep as they are
      </Button>
    </Banner>
  );
}

const NONE: readonly TemplateOffer[] = [];
