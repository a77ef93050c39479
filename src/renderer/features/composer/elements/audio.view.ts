import type { NodeView } from '@tiptap/pm/view';
import { drawing, make } from '../page/dom';
import fields from '../fields/fields.module.css';
import styles from './photo.module.css';
import { FieldLabel } from '../fields/field-label';

/** The piece read aloud: so far a place that is kept for it. */
export class AudioView implements NodeView {
  readonly dom: HTMLElement;

  constructor(inBody: boolean, isPending: boolean) {
    const label = new FieldLabel();
    const words = isPending ? 'Audio to come' : 'Audio';
    label.draw('Audio', null);
    this.dom = make(
      'section',
      {
        class: inBody ? fields.block : fields.field,
        role: 'group',
        'aria-label': words,
        'data-field': 'audio',
        'data-in-body': inBody ? '' : undefined,
      },
      label.dom,
      make(
        'p',
        { class: styles.audio, 'data-selectable': '' },
        drawing('sound', styles.icon),
        words,
      ),
    );
  }

  ignoreMutation(): boolean {
    return true;
  }
}
