import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { PhotoRole } from '@shared/elements/photo/photo';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import type { HouseStyle } from '@shared/house-style/house-style';
import { factsInHouse } from '@shared/photo/photo-facts-of';
import type { MediaRecord } from '@shared/story/story';
import { draftOf } from '@shared/photo/draft-of-photo';
import type { PhotoDraft } from '@shared/photo/photo-draft';
import { mediaOf, type PageContext } from '../page/page-context';
import type { ComposerPorts, PhotoAsk } from '../page/ports';
import type { TrackedPlaces } from '../page/tracked-places';
import { changePhoto } from './change-photo';
import { insertPhotos } from './insert-photos';
import { photoOnPage } from './photo-on-page';
import { rolesFor, roleAtCaret } from './place-photo';

interface BringNeeds {
  readonly ports: () => ComposerPorts;
  readonly places: TrackedPlaces;
  readonly context: () => PageContext;
}

/**
 * Brings pictures onto the page when they are in the library: one is first shown in the photo dialog;
 * several come at once, each with the texts that its own data give. The first takes the place of the
 * photo at `pos`, if one waits there. The place is kept while the pictures come in.
 */
export async function bringPhotos(
  view: EditorView,
  pictures: (ports: ComposerPorts) => Promise<readonly PhotoRecord[]>,
  pos: number | null,
  needs: BringNeeds,
): Promise<void> {
  const place = pos === null ? null : needs.places.track(pos);
  const records = await pictures(needs.ports());
  const [first, ...others] = records;
  if (first !== undefined && !view.isDestroyed) {
    const at = (): number | null => place?.pos() ?? null;
    if (others.length === 0) await bringOne(view, first, at, needs);
    else bringAll(view, records, at(), needs);
  }
  place?.release();
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
  if (changed !== null && at !== null) changePhoto(at, changed, context)(view.state, view.dispatch);
  view.focus();
}

async function bringOne(
  view: EditorView,
  photo: PhotoRecord,
  at: () => number | null,
  { ports, context: contextOf }: BringNeeds,
): Promise<void> {
  const context = contextOf();
  const { houseStyle, record } = context;
  const media = inHouse(photo, houseStyle);
  const pos = at();
  const waiting = pos === null ? null : photoAt(view.state.doc, pos);
  const read = draftOf(media, houseStyle, record.language);
  const onPage = waiting === null ? null : photoOnPage(waiting, media, context);
  const ask: PhotoAsk = {
    mode: 'add',
    draft:
      onPage === null ? { ...read, role: roleFor(view, pos) } : withTextsOf(onPage.draft, read),
    roles: rolesFor(view.state.doc, waiting === null ? null : pos),
    given: onPage?.given ?? {},
    houseStyle: onPage?.houseStyle ?? houseStyle,
    source: record,
    isThere: () => !view.isDestroyed,
  };
  const draft = await ports().editPhoto(ask);
  if (view.isDestroyed) return;
  if (draft !== null) {
    const now = at();
    const command =
      waiting !== null && now !== null
        ? changePhoto(now, draft, context)
        : insertPhotos([draft], now, context);
    command(view.state, view.dispatch);
  }
  view.focus();
}

function bringAll(
  view: EditorView,
  records: readonly PhotoRecord[],
  pos: number | null,
  { ports, context: contextOf }: BringNeeds,
): void {
  const context = contextOf();
  const { houseStyle, record } = context;
  const drafts = records.map((photo) =>
    draftOf(inHouse(photo, houseStyle), houseStyle, record.language),
  );
  const waiting = pos === null ? null : photoAt(view.state.doc, pos);
  const [first, ...others] = drafts;
  if (first === undefined) return;
  if (waiting !== null && pos !== null) {
    const { draft } = photoOnPage(waiting, first.media, context);
    changePhoto(pos, withTextsOf(draft, first), context)(view.state, view.dispatch);
    insertPhotos(others, pos, context)(view.state, view.dispatch);
  } else {
    const lead = { ...first, role: roleFor(view, pos) };
    insertPhotos([lead, ...others], pos, context)(view.state, view.dispatch);
  }
  ports().notice(
    `${records.length} photos are on the page. Captions and credits are their own: look at each.`,
  );
  view.focus();
}

function roleFor(view: EditorView, pos: number | null): PhotoRole {
  return pos === null ? roleAtCaret(view.state) : 'inline';
}

function photoAt(doc: Node, pos: number): Node | null {
  const node = pos <= doc.content.size ? doc.nodeAt(pos) : null;
  return node?.type.name === 'photo' ? node : null;
}

/** What the desk has written at the place kept for a photo counts more than what the picture says of itself. */
function withTextsOf(onPage: PhotoDraft, read: PhotoDraft): PhotoDraft {
  return {
    ...onPage,
    media: { ...read.media, facts: { ...read.media.facts, ...onPage.media.facts } },
    what: onPage.what === '' ? read.what : onPage.what,
    creditLine: onPage.creditLine === '' ? read.creditLine : onPage.creditLine,
    altText: onPage.altText === '' ? read.altText : onPage.altText,
  };
}

/** A picture with its facts as the house writes them. */
function inHouse({ media, read }: PhotoRecord, { agencies }: HouseStyle): MediaRecord {
  return { ...media, facts: factsInHouse(media.facts, read, agencies) };
}
