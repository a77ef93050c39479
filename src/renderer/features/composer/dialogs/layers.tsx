import { useEffect } from 'react';
import { assertNever } from '@shared/result/result';
import { OffersDialog } from '../house-block/offers-dialog';
import { SlotPopover } from '../house-block/slot-popover';
import { TemplatePopover } from '../house-block/template-popover';
import { InsertMenu } from '../insert/insert-menu';
import type { ComposerStore } from '../page/composer-store';
import { holdSelection } from '../page/held-selection';
import type { Layer } from '../page/page-asks';
import type { PageEditor } from '../page/page-editor';
import { StylePopover } from '../style/style-popover';
import { LanguagePopover } from './language-popover';
import { LinkPopover } from './link-popover';
import { PhotoPopover } from './photo-popover';
import { SpecialCharacters } from './special-characters';

interface LayersProps {
  readonly editor: PageEditor;
  readonly store: ComposerStore;
  readonly layer: Layer;
}

/** The one thing that floats over the page. Closing it gives the caret back. */
export function Layers({ editor, store, layer }: LayersProps) {
  useEffect(() => holdSelection(editor.view), [editor]);
  const close = (): void => {
    store.setState({ layer: null });
    editor.view.focus();
  };
  switch (layer.kind) {
    case 'link':
      return <LinkPopover editor={editor} onClose={close} />;
    case 'language':
      return <LanguagePopover editor={editor} onClose={close} />;
    case 'special-characters':
      return <SpecialCharacters editor={editor} onClose={close} />;
    case 'insert':
      return <InsertMenu editor={editor} layer={layer} onClose={close} />;
    case 'photo':
      return (
        <PhotoPopover
          editor={editor}
          pos={layer.pos}
          onMove={(pos) => store.setState({ layer: { kind: 'photo', pos } })}
          onClose={close}
        />
      );
    case 'slot':
      return <SlotPopover editor={editor} pos={layer.pos} onClose={close} />;
    case 'template':
      return (
        <TemplatePopover
          editor={editor}
          pos={layer.pos}
          onReview={() => store.setState({ layer: { kind: 'offers' } })}
          onClose={close}
        />
      );
    case 'style':
      return (
        <StylePopover
          desk={editor.style.desk}
          editor={editor}
          id={layer.id}
          onMove={(id) => store.setState({ layer: { kind: 'style', id } })}
          onClose={close}
        />
      );
    case 'offers':
      return <OffersDialog editor={editor} onClose={close} />;
    default:
      return assertNever(layer);
  }
}
