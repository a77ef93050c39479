import type { Node } from '@tiptap/pm/model';
import { useEffect, useRef, useState } from 'react';
import type { PhotoRole } from '@shared/elements/photo/photo';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Popover } from '../../../ui/popover';
import { SegmentedControl, type Segment } from '../../../ui/segmented-control';
import { TextArea, TextField } from '../../../ui/text-field';
import { countCharacters, measure } from '../../../ui/measure';
import { changePending, type PendingFacts } from '../photos/change-photo';
import { mayLead } from '../photos/place-photo';
import type { PageEditor } from '../page/page-editor';
import { photoAnchor } from './anchor';
import styles from './popovers.module.css';

interface PhotoPopoverProps {
  readonly editor: PageEditor;
  readonly pos: number;
  /** The photo now stands elsewhere. */
  readonly onMove: (pos: number) => void;
  readonly onClose: () => void;
}

/** Alt text, whether the picture only decorates, and where it stands. What is typed holds at once. */
export function PhotoPopover({ editor, pos, onMove, onClose }: PhotoPopoverProps) {
  const photo = editor.view.state.doc.nodeAt(pos);
  useEffect(() => {
    if (photo?.type.name !== 'photo') onClose();
  }, [photo, onClose]);
  return photo?.type.name === 'photo' ? (
    <PhotoFields
      key={pos}
      editor={editor}
      pos={pos}
      photo={photo}
      onMove={onMove}
      onClose={onClose}
    />
  ) : null;
}

function PhotoFields({
  editor,
  pos,
  photo,
  onMove,
  onClose,
}: PhotoPopoverProps & { readonly photo: Node }) {
  const { view, context } = editor;
  const [facts, setFacts] = useState<PendingFacts>(() => factsOf(photo));
  const [anchor] = useState(() => photoAnchor(view, pos));
  const field = useRef<HTMLTextAreaElement>(null);
  const limit = context.houseStyle.limits.altText;
  const fill = measure(countCharacters(facts.altText), limit, 'characters');

  const change = (patch: Partial<PendingFacts>): void => {
    const next = { ...facts, ...patch };
    setFacts(next);
    changePending(pos, next)(view.state, view.dispatch);
    if (patch.role !== undefined && view.state.selection.from !== pos)
      onMove(view.state.selection.from);
  };
  const remove = (): void => {
    view.dispatch(view.state.tr.delete(pos, pos + (view.state.doc.nodeAt(pos)?.nodeSize ?? 0)));
    onClose();
  };
  const choose = (): void => {
    onClose();
    context.asks.choosePhotos(view, pos);
  };
  return (
    <Popover
      label="Photo"
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      anchor={anchor}
      side="bottom"
      align="end"
      initialFocus={field}
      finalFocus={false}
      className={styles.photo}
    >
      <TextArea
        ref={field}
        label="Alt text"
        value={facts.altText}
        onChange={(altText) => change({ altText })}
        rows={4}
        maxLength={2000}
        disabled={facts.decorative}
        help="What the picture shows, for readers who cannot see it. Not the caption again."
      />
      <div className={styles.row}>
        <Checkbox checked={facts.decorative} onChange={(decorative) => change({ decorative })}>
          Only decorates: no alt text
        </Checkbox>
        <span className={styles.count} data-fill={fill.fill}>
          {facts.decorative ? '' : fill.printed}
        </span>
      </div>
      <div className={styles.taken}>
        <TextField
          label="Taken at"
          placeholder="Port Ansley"
          maxLength={500}
          value={facts.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          label="Taken on"
          type="date"
          value={facts.takenOn ?? ''}
          onChange={(day) => change({ takenOn: day === '' ? null : day })}
        />
      </div>
      <div className={styles.roles}>
        <p className={styles.rolesLabel}>Place</p>
        <SegmentedControl<PhotoRole>
          label="Place of the photo"
          segments={placesFor(view.state.doc, pos, photo)}
          value={facts.role}
          onChange={(role) => change({ role })}
        />
      </div>
      <div className={styles.actions}>
        <Button size="small" onClick={choose}>
          {photo.attrs['mediaHash'] === null ? 'Add picture…' : 'Replace picture…'}
        </Button>
        <Button size="small" onClick={remove}>
          Remove photo
        </Button>
        <span className={styles.grow} />
        <Button kind="primary" size="small" onClick={onClose}>
          Done
        </Button>
      </div>
    </Popover>
  );
}

function placesFor(doc: Node, pos: number, photo: Node): readonly Segment<PhotoRole>[] {
  const lead: readonly Segment<PhotoRole>[] =
    mayLead(doc, pos) || photo.attrs['role'] === 'lead' ? [{ value: 'lead', label: 'Lead' }] : [];
  return [...lead, { value: 'inline', label: 'In the text' }, { value: 'wide', label: 'Wide' }];
}

function factsOf({ attrs }: Node): PendingFacts {
  const role: unknown = attrs['role'];
  return {
    altText: String(attrs['altText']),
    decorative: attrs['decorative'] === true,
    role: role === 'lead' || role === 'wide' ? role : 'inline',
    place: String(attrs['place']),
    takenOn: typeof attrs['takenOn'] === 'string' ? attrs['takenOn'] : null,
  };
}
