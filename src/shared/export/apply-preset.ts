import { Fragment, type Node } from '@tiptap/pm/model';
import { storySchema } from '../elements/story.schema';
import type { ExportPreset, PresetParts } from '../house-style/export-preset';
import type { HouseStyle } from '../house-style/house-style';
import { docJson, docOf } from '../story/parse-story';
import type { Story } from '../story/story';
import { slugOf } from './file-names';
import { filledBase, pathsOf, pathValues, type ExportPaths } from './preset-paths';

/** A story on its way out by a preset: what is written, and against what it is proved. */
export interface PresetExport extends ExportPaths {
  /** Without what the preset leaves out. */
  readonly story: Story;
  /** With the preset's addresses, sizes of pictures and stylesheet in place of the house's. */
  readonly houseStyle: HouseStyle;
}

/** The elements that the parts of a preset stand for. */
const ELEMENTS = [
  ['photos', 'photo'],
  ['audio', 'audio'],
  ['linkCards', 'linkCard'],
  ['contributorCall', 'contributorCall'],
] as const satisfies readonly (readonly [keyof PresetParts, string])[];

/**
 * A story and its house style as an export by a preset has them, and where its files go. It decides what is written, not
 * what is checked: the preflight looks at the whole story. Without a preset, both are as they were. The same story, house
 * style and preset give the same, always.
 */
export function applyPreset(
  story: Story,
  houseStyle: HouseStyle,
  preset: ExportPreset | null,
): PresetExport {
  if (preset === null) return { story, houseStyle, folder: '', name: slugOf(story) };
  const values = pathValues(story, houseStyle);
  const { include, imageWidths, pageBase, mediaBase } = preset;
  return {
    ...pathsOf(preset, values),
    story: withoutParts(story, include),
    houseStyle: {
      ...houseStyle,
      urlBase: pageBase === '' ? houseStyle.urlBase : filledBase(pageBase, values),
      exportCss: include.stylesheet ? houseStyle.exportCss : '',
      pictures: {
        widths: imageWidths,
        base: mediaBase === '' ? '' : `${filledBase(mediaBase, values).replace(/\/+$/u, '')}/`,
      },
    },
  };
}

function withoutParts(story: Story, include: PresetParts): Story {
  const out = new Set(
    ELEMENTS.flatMap(([part, element]): string[] => (include[part] ? [] : [element])),
  );
  if (out.size === 0) return story;
  const doc = docOf(story);
  const left = without(doc, out);
  return left === doc ? story : { ...story, doc: docJson(left) };
}

/** A part of the document without these elements; the same one where it holds none of them. */
function without(node: Node, out: ReadonlySet<string>): Node {
  if (node.isTextblock || node.isLeaf) return node;
  const kept = node.children
    .filter(({ type }) => !out.has(type.name))
    .map((child) => without(child, out))
    .filter((child) => child.type.name !== 'galley' || child.childCount > 0);
  if (kept.length === node.childCount && kept.every((child, at) => child === node.child(at)))
    return node;
  const isEmptyBody = node.type.name === 'body' && kept.length === 0;
  return node.copy(Fragment.from(isEmptyBody ? [storySchema.node('paragraph')] : kept));
}
