import type { Node } from '@tiptap/pm/model';
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { aspectWords } from '@shared/photo/aspect-words';
import { pixelRect } from '@shared/photo/crop';
import type { PhotoCrop } from '@shared/elements/photo/photo';
import { cropOf } from '../photos/photo-on-page';
import { faultOf } from '../problems/problem-mark';
import { drawing, make } from '../page/dom';
import { mediaOf, type PageContext } from '../page/page-context';
import fields from '../fields/fields.module.css';
import styles from './photo.module.css';
import { FieldLabel, spokenLabel } from '../fields/field-label';
import { labelOf } from '../fields/field-words';
import { altTextState } from './photo-words';

/** A photo: picture or the place kept for one, caption and credit to be edited where they stand, the state of its alt text. */
export class PhotoView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #view: EditorView;
  readonly #context: PageContext;
  readonly #getPos: () => number | undefined;
  readonly #label = new FieldLabel();
  readonly #frame = make('div', { class: styles.frame, contenteditable: 'false' });
  readonly #alt: HTMLButtonElement;
  readonly #stop: () => void;
  #node: Node;
  #shown: string | null = null;

  constructor(
    node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    inBody: boolean,
    context: PageContext,
    decorations: readonly Decoration[] = [],
  ) {
    this.#node = node;
    this.#view = view;
    this.#getPos = getPos;
    this.#context = context;
    this.contentDOM = make('div', { class: styles.photoText });
    this.#alt = make('button', { type: 'button', class: styles.alt });
    this.#alt.addEventListener('click', () => this.#open());
    const caption = make(
      'figcaption',
      { class: styles.figcaption },
      this.contentDOM,
      make('div', { contenteditable: 'false' }, this.#alt),
    );
    const figure = make(
      'figure',
      { class: styles.photo, 'data-selectable': '' },
      this.#frame,
      caption,
    );
    this.dom = make(
      'section',
      {
        class: inBody ? fields.block : fields.field,
        role: 'group',
        'data-field': 'photo',
        'data-in-body': inBody ? '' : undefined,
      },
      this.#label.dom,
      figure,
    );
    this.#stop = context.onRefresh(() => this.#draw());
    this.#label.drawFault(faultOf(decorations));
    this.#draw();
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== this.#node.type) return false;
    this.#label.drawFault(faultOf(decorations));
    this.#node = node;
    this.#draw();
    return true;
  }

  /** Buttons in the figure are pressed as such; a press on the picture selects the photo. */
  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('button') !== null;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  selectNode(): void {
    this.dom.classList.add(styles.selected ?? '');
  }

  deselectNode(): void {
    this.dom.classList.remove(styles.selected ?? '');
  }

  destroy(): void {
    this.#stop();
  }

  #draw(): void {
    const { mediaHash, altText } = this.#node.attrs;
    const media = mediaOf(this.#context, mediaHash);
    const title = labelOf(this.#node);
    const crop = cropOf(this.#node) ?? WHOLE;
    const ratio = media && media.height > 0 ? aspectWords(pixelRect(crop, media)) : null;
    this.#label.draw(title, ratio);
    this.dom.setAttribute('aria-label', spokenLabel(title, mediaHash === null ? 'to come' : null));
    this.dom.dataset['role'] = String(this.#node.attrs['role']);
    this.#drawFrame(typeof mediaHash === 'string' ? mediaHash : null, String(altText), media);
    if (media) this.#drawCrop(crop, (media.width * crop.width) / (media.height * crop.height));
    const state = altTextState(this.#node, this.#context.houseStyle.limits.altText);
    this.#alt.replaceChildren(
      drawing(state.level === 'pass' ? 'done' : 'warning', styles.altSign),
      state.words,
    );
    this.#alt.dataset['level'] = state.level;
  }

  #drawFrame(
    hash: string | null,
    altText: string,
    media: { readonly width: number; readonly height: number } | null,
  ): void {
    const picture = this.#frame.querySelector('img');
    if (hash !== null && picture && this.#shown === hash) {
      picture.alt = altText;
      return;
    }
    if (hash === null && this.#shown === 'pending') return;
    this.#shown = hash ?? 'pending';
    if (hash === null) this.#frame.replaceChildren(this.#placeholder('Photo to come', 'Add…'));
    else this.#frame.replaceChildren(this.#picture(hash, altText, media));
  }

  /** What the crop cuts off hangs over the frame's edges, which hide it. */
  #drawCrop(crop: PhotoCrop, ratio: number): void {
    const picture = this.#frame.querySelector('img');
    if (!picture) return;
    const isWhole = crop === WHOLE;
    this.#frame.classList.toggle(styles.cropped ?? '', !isWhole);
    this.#frame.style.aspectRatio = isWhole ? '' : String(ratio);
    picture.style.width = isWhole ? '' : percent(1 / crop.width);
    picture.style.left = isWhole ? '' : percent(-crop.x / crop.width);
    picture.style.top = isWhole ? '' : percent(-crop.y / crop.height);
  }

  #picture(
    hash: string,
    alt: string,
    media: { readonly width: number; readonly height: number } | null,
  ): HTMLImageElement {
    const picture = make('img', {
      alt,
      draggable: 'true',
      width: media ? String(media.width) : undefined,
      height: media ? String(media.height) : undefined,
    });
    picture.addEventListener('error', () => {
      if (this.#shown === hash)
        this.#frame.replaceChildren(
          this.#placeholder('The picture’s file is missing', 'Choose another…'),
        );
    });
    picture.src = this.#context.mediaUrl(hash);
    return picture;
  }

  #placeholder(words: string, action: string): HTMLElement {
    const button = make('button', { type: 'button', class: styles.link }, action);
    button.addEventListener('click', () =>
      this.#context.asks.choosePhotos(this.#view, this.#getPos() ?? null),
    );
    return make(
      'div',
      { class: styles.placeholder },
      drawing('picture', styles.icon),
      make('span', {}, words),
      button,
    );
  }

  #open(): void {
    const pos = this.#getPos();
    if (pos !== undefined) this.#context.asks.editPhoto(this.#view, pos);
  }
}

const WHOLE: PhotoCrop = { x: 0, y: 0, width: 1, height: 1 };

function percent(part: number): string {
  return `${(part * 100).toFixed(4)}%`;
}
