import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { fieldsOf } from '@shared/story/copy';
import type { StoryContributor } from '@shared/story/contributor';
import { fillTemplate } from '@shared/templates/fill-template';
import { storyValues } from '@shared/templates/story-values';
import type { Template } from '@shared/templates/template';
import { keepTemplate } from '@shared/templates/template-copy';
import { nodeType } from '../page/element-types';
import type { PageContext } from '../page/page-context';
import { isForBody, placeInBody } from './body-house-blocks';
import { enterPart, partOnPage, placePart } from './page-order';

/** The house blocks that the Insert menu offers. A caption is made with its photo. */
export type BlockKind = 'editorsNote' | 'authorBio' | 'contributorCall' | 'correction';

/** What a dated note below the copy says: that something was wrong, was unclear, or is new. */
export type CorrectionKind = 'correction' | 'clarification' | 'update';

/** The house style's templates of a kind, in its order. */
export function templatesOf({ houseStyle }: PageContext, kind: BlockKind): readonly Template[] {
  return houseStyle.templates.filter((template) => template.kind === kind);
}

/**
 * Places a house block of that kind in its place on the page, made from the house style's template.
 * Where several templates would do, the Insert menu asks; where there is none, the block is empty
 * and written by hand. A block that the page has once is gone to, not made twice. `correction` says which of the dated
 * notes below the copy is meant.
 */
export function insertHouseBlock(
  kind: BlockKind,
  context: PageContext,
  correction: CorrectionKind = 'correction',
): Command {
  return (state, dispatch, view) => {
    const templates = templatesOf(context, kind);
    const [template] = templates;
    const isThere = partOnPage(state.doc, kind) !== null;
    if (!isThere && templates.length > 1) {
      if (dispatch)
        context.asks.openLayer({ kind: 'insert', anchor: null, slash: false, only: kind });
      return true;
    }
    return (
      template && !isThere
        ? insertTemplate(template, context, correction)
        : insertByHand(kind, context, correction)
    )(state, dispatch, view);
  };
}

/** Places the block of one template, filled from the story; the story keeps a copy of the template. */
export function insertTemplate(
  template: Template,
  context: PageContext,
  correction: CorrectionKind = 'correction',
): Command {
  // Only once the block stands: a change of the record may change the page in turn.
  const keep = (): void =>
    context.changeRecord({ templates: [...keepTemplate(context.record.templates, template)] });
  return (state, dispatch, view) => {
    if (template.kind === 'photoCaption') return false;
    if (isForBody(template))
      return placeInBody(blockOf(template, state.doc, context, correction), keep)(
        state,
        dispatch,
        view,
      );
    const there = partOnPage(state.doc, template.kind);
    if (!dispatch) return true;
    if (there !== null) {
      dispatch(enterPart(state.tr, there));
      return true;
    }
    const tr = state.tr;
    dispatch(enterPart(tr, placePart(tr, blockOf(template, state.doc, context, correction))));
    keep();
    return true;
  };
}

function insertByHand(kind: BlockKind, context: PageContext, correction: CorrectionKind): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    const pos =
      partOnPage(state.doc, kind) ??
      placePart(tr, nodeType(kind).create(ownAttributes(kind, state.doc, context, correction)));
    dispatch?.(enterPart(tr, pos));
    return true;
  };
}

function blockOf(
  template: Template,
  doc: Node,
  context: PageContext,
  correction: CorrectionKind,
): Node {
  const { record, houseStyle } = context;
  const isBio = template.kind === 'authorBio';
  const values = isBio
    ? storyValues(record, houseStyle, { author: nextWithoutBio(doc, context) })
    : storyValues(record, houseStyle);
  return fillTemplate(template, values, {
    several: !isBio && record.contributors.length > 1,
    language: record.language,
    attrs: ownAttributes(template.kind, doc, context, correction),
  });
}

function ownAttributes(
  kind: Template['kind'],
  doc: Node,
  context: PageContext,
  correction: CorrectionKind,
): Record<string, unknown> {
  if (kind === 'authorBio')
    return { contributorId: nextWithoutBio(doc, context)?.contributorId ?? null };
  if (kind === 'correction') return { kind: correction, date: dayOf(context) };
  return {};
}

/** The first writer of the story about whom no bio stands yet. */
function nextWithoutBio(doc: Node, { record }: PageContext): StoryContributor | null {
  const bios = fieldsOf(doc, 'authorBio');
  const named = new Set(bios.map(({ attrs }) => attrs['contributorId'] as unknown));
  const unnamed = bios.filter(({ attrs }) => attrs['contributorId'] === null).length;
  const without = record.contributors.filter(
    ({ contributorId }) => contributorId === null || !named.has(contributorId),
  );
  return without[unnamed] ?? null;
}

/** Today in the house style's zone, YYYY-MM-DD. */
function dayOf({ houseStyle, now }: PageContext): string {
  // The Swedish form of a date is ISO 8601's.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: houseStyle.timeZone,
    dateStyle: 'short',
  }).format(new Date(now()));
}
