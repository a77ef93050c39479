import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { HouseStyle } from '@shared/house-style/house-style';
import { factsInHouse } from '@shared/photo/photo-facts-of';
import type { MediaRecord } from '@shared/story/story';
import { draftOf } from '@shared/photo/draft-of-photo';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import { mediaOf, type PageContext } from '../page/page-context';
import type { ComposerPorts } from '../page/ports';
import type { TrackedPlaces } from '../page/tracked-places';
import { changePhoto } from './change-photo';
import { fillAndInsert, insertPhotos } from './insert-photos';
import { photoOnPage } from './photo-on-page';
import { roleAt, rolesFor } from './place-photo';

interface BringNeeds {
  readonly ports: () => ComposerPorts;
  readonly places: TrackedPlaces;
  readonly context: () => PageContext;
}

/**
 * Brings pictures onto the page when they are in the library: one is first shown in the photo dialog;
 * several come at once, each with the texts that its own data give. They go to `pos`, where the first
 * takes the place of a photo that waits there, or to where the caret was; the place is followed while
 * they come in.
 */
export async function bringPhotos(
  view: EditorView,
  pictures: (ports: ComposerPorts) => Promise<readonly PhotoRecord[]>,
  pos: number | null,
  needs: BringNeeds,
): Promise<void> {
  const place = needs.places.track(pos ?? view.state.selection.from);
  const records = await pictures(needs.ports());
  const [first, ...others] = records;
  const goal = { at: place.pos, fills: pos !== null };
  if (first === undefined) {
    place.release();
    return;
  }
  if (view.isDestroyed) needs.ports().notice(closedMeanwhile(records.length));
  else if (others.length === 0) await bringOne(view, first, goal, needs);
  else bringAll(view, records, goal, needs);
  place.release();
}

/** Where pictures are to go. */
interface Goal {
  /** The place as it is now; null once it is gone. */
  readonly at: () => number | null;
  /** Whether a photo that stands there is to be filled. */
  readonly fills: boolean;
}

function closedMeanwhile(photos: number): string {
  const which = photos === 1 ? 'The photo is' : `${photos} photos are`;
  return `${which} in the photo library, and in no story: this one was closed meanwhile.`;
}

/** Shows the photo dialog over a photo of the page; one whose picture is to come keeps its small popover. */
export async function editPhoto(view: EditorView, pos: number, needs: BringNeeds): Promise<void> {
  const context = needs.context();
  const photo = photoAt(view.state.doc, pos);
  const media = mediaOf(context, photo?.attrs['mediaHash']);
  if (photo === null) return;
  if (media === null) {
    context.asks.openLayer({ kind: 'photo', pos });
    return;
  }
  const place = needs.places.track(pos);
  const { draft, given, houseStyle } = photoOnPage(photo, media, context);
  const roles = rolesFor(view.state.doc, pos);
  const changed = await needs.ports().editPhoto({
    mode: 'edit',
    ...{ draft, roles, given, houseStyle },
    source: context.record,
    isThere: () => !view.isDestroyed,
  });
  const at = place.pos();
  place.release();
  if (view.isDestroyed) return;
  if (changed !== null) put(view, at === null ? null : changed, at, needs);
  view.focus();
}

/** Makes the photo at `pos` what the dialog says; where it cannot be, says so. Null: the photo is gone. */
function put(
  view: EditorView,
  draft: PhotoDraft | null,
  pos: number | null,
  { ports, context }: BringNeeds,
): void {
  const isDone = draft !== null && pos !== null && change(view, changePhoto(pos, draft, context()));
  if (isDone) return;
  const isThere = draft !== null && pos !== null && photoAt(view.state.doc, pos) !== null;
  if (isThere) {
    change(view, changePhoto(pos, { ...draft, role: 'inline' }, context()));
    ports().notice('Another photo has become the lead meanwhile: this one stands in the text.');
  } else ports().notice('The photo is no longer on the page, so nothing was changed.');
}

function change(view: EditorView, command: Command): boolean {
  return command(view.state, view.dispatch);
}

async function bringOne(
  view: EditorView,
  photo: PhotoRecord,
  { at, fills }: Goal,
  needs: BringNeeds,
): Promise<void> {
  const context = needs.context();
  const { houseStyle, record } = context;
  const media = inHouse(photo, houseStyle);
  const pos = at();
  const waiting = fills && pos !== null ? photoAt(view.state.doc, pos) : null;
  const read = draftOf(media, houseStyle, record.language);
  const onPage = waiting === null ? null : photoOnPage(waiting, media, context);
  const draft = await needs.ports().editPhoto({
    mode: 'add',
    draft:
      onPage === null
        ? { ...read, role: roleAt(view.state, pos) }
        : withTextsOf(onPage.draft, read),
    roles: rolesFor(view.state.doc, waiting === null ? null : pos),
    given: onPage?.given ?? {},
    houseStyle: onPage?.houseStyle ?? houseStyle,
    source: record,
    isThere: () => !view.isDestroyed,
  });
  if (view.isDestroyed) return;
  const now = at();
  if (draft !== null && waiting !== null && now !== null) put(view, draft, now, needs);
  else if (draft !== null) change(view, insertPhotos([draft], now, context));
  view.focus();
}

function bringAll(
  view: EditorView,
  records: readonly PhotoRecord[],
  { at, fills }: Goal,
  needs: BringNeeds,
): void {
  const context = needs.context();
  const { houseStyle, record } = context;
  const [first, ...others] = records.map((photo) =>
    draftOf(inHouse(photo, houseStyle), houseStyle, record.language),
  );
  if (first === undefined) return;
  const pos = at();
  const waiting = fills && pos !== null ? photoAt(view.state.doc, pos) : null;
  const command =
    waiting === null
      ? insertPhotos([{ ...first, role: roleAt(view.state, pos) }, ...others], pos, context)
      : fillAndInsert(
          withTextsOf(photoOnPage(waiting, first.media, context).draft, first),
          others,
          pos ?? 0,
          context,
        );
  change(view, command);
  needs
    .ports()
    .notice(
      `${records.length} photos are on the page. Captions and credits come from the photos: look at each.`,
    );
  view.focus();
}

function photoAt(doc: Node, pos: number): Node | null {
  const node = pos <= doc.content.size ? doc.nodeAt(pos) : null;
  return node?.type.name === 'photo' ? node : null;
}

/** What the desk has written at the place kept for a photo counts more than what the picture says of itself. */
function withTextsOf(onPage: PhotoDraft, read: PhotoDraft): PhotoDraft {
  return {
    ...onPage,
    what: onPage.what === '' ? read.what : onPage.what,
    creditLine: onPage.creditLine === '' ? read.creditLine : onPage.creditLine,
    altText: onPage.altText === '' ? read.altText : onPage.altText,
  };
}

/** A picture with its facts as the house writes them. */
function inHouse({ media, read }: PhotoRecord, { agencies }: HouseStyle): MediaRecord {
  return { ...media, facts: factsInHouse(media.facts, read, agencies) };
}
