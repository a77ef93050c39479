import { Node } from '@tiptap/core';
import { z } from 'zod';
import { attribute } from '../attribute';
import { BLOCK_CONTENT, BLOCK_MARKS, REVIEW_MARKS } from '../block-content';
import { templateSource } from '../template-source';
import { mediaHash, photoCrop, photoPoint, photoRole } from './photo';

/**
 * A picture with its three texts. Without media it is a pending photo: it keeps its place,
 * its caption and its credit, and exports as a figure without a picture.
 */
export const photoSchema = Node.create({
  name: 'photo',
  group: 'bodyBlock',
  content: 'caption creditLine',
  isolating: true,
  defining: true,
  draggable: true,
  addAttributes: () => ({
    mediaHash: attribute('mediaHash', mediaHash.nullable(), null),
    altText: attribute('altText', z.string().max(2000), ''),
    decorative: attribute('decorative', z.boolean(), false),
    role: attribute('role', photoRole, 'inline'),
    crop: attribute('crop', photoCrop.nullable(), null),
    /** What every crop keeps in frame; null is the middle of the crop. */
    focus: attribute('focus', photoPoint.nullable(), null),
    /** Where it was taken, as a caption says it. */
    place: attribute('place', z.string().max(500), ''),
    /** The calendar day on which it was taken. */
    takenOn: attribute('takenOn', z.iso.date().nullable(), null),
  }),
  parseHTML: () => [{ tag: 'figure[data-element=photo]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { 'data-element': 'photo', ...HTMLAttributes }, 0],
});

/** What the picture shows, where and when; a house block like the others. */
export const captionSchema = Node.create({
  name: 'caption',
  content: BLOCK_CONTENT,
  marks: BLOCK_MARKS,
  defining: true,
  addAttributes: () => ({
    ...templateSource(),
  }),
  parseHTML: () => [{ tag: 'p[data-element=caption]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-element': 'caption', ...HTMLAttributes }, 0],
});

/** Who made or supplied the picture, bare ("Xinhua"): slash and "Photograph:" are the house style's. */
export const creditLineSchema = Node.create({
  name: 'creditLine',
  content: 'text*',
  marks: REVIEW_MARKS,
  defining: true,
  parseHTML: () => [{ tag: 'p[data-element=credit-line]', priority: 60 }],
  renderHTML: () => ['p', { 'data-element': 'credit-line' }, 0],
});
