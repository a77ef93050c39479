import type { Element } from '@xmldom/xmldom';
import type { Problem } from '../../../result/problem';
import { unfaithful } from '../../unfaithful';
import { childOf, childrenOf } from '../xml/read-xml';
import { STANDARD_VERSION } from './news-item';

/** The children that an element of ours may have: groups in order, inside a group any order. `many`: more than once. */
interface Shape {
  readonly order: readonly (readonly string[])[];
  readonly required: readonly string[];
  readonly many: readonly string[];
}

/**
 * The parts of NewsML-G2 2.35, Power conformance, that Standfirst uses, in the standard's order (its XML Schema:
 * newsMessage, AnyItemType, ItemManagementGroup, AdministrativeMetadataGroup, DescriptiveMetadataGroup).
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  newsMessage: { order: [['header'], ['itemSet']], required: ['header', 'itemSet'], many: [] },
  header: {
    order: [['sent'], ['catalogRef'], ['sender']],
    required: ['sent'],
    many: ['catalogRef'],
  },
  itemSet: { order: [['newsItem']], required: ['newsItem'], many: ['newsItem'] },
  newsItem: {
    order: [['catalogRef'], ['rightsInfo'], ['itemMeta'], ['contentMeta'], ['contentSet']],
    required: ['catalogRef', 'itemMeta', 'contentMeta', 'contentSet'],
    many: ['catalogRef', 'rightsInfo'],
  },
  rightsInfo: { order: [['copyrightNotice', 'usageTerms']], required: [], many: [] },
  itemMeta: {
    order: [
      ['itemClass'],
      ['provider'],
      ['versionCreated'],
      ['embargoed'],
      ['pubStatus'],
      ['link'],
    ],
    required: ['itemClass', 'provider', 'versionCreated', 'pubStatus'],
    many: ['link'],
  },
  contentMeta: {
    order: [
      ['contentCreated'],
      ['contentModified'],
      ['digitalSourceType'],
      ['creator', 'contributor'],
      ['language', 'genre', 'keyword', 'slugline', 'headline', 'by', 'creditline', 'description'],
    ],
    required: [],
    many: ['creator', 'contributor', 'keyword'],
  },
  contentSet: { order: [['inlineXML', 'remoteContent']], required: [], many: [] },
};

/** What every news item must say of itself. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  guid: /^urn:uuid:[0-9a-f-]{36}(#(picture|audio)-[1-9][0-9]*)?$/iu,
  version: /^[1-9][0-9]*$/u,
  standard: /^NewsML-G2$/u,
  standardversion: new RegExp(`^${STANDARD_VERSION.replace('.', '\\.')}$`, 'u'),
  conformance: /^power$/u,
  'xml:lang': /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u,
};

/** The first breach of the standard's structure in a message, by our own reading of it. */
export function powerProblems(message: Element): Problem[] {
  const breach = message.nodeName === 'newsMessage' ? breachIn(message) : 'It is no newsMessage.';
  return breach === null ? [] : [unfaithful(`It breaks NewsML-G2: ${breach}`, 'NewsML-G2')];
}

function breachIn(element: Element): string | null {
  const name = element.nodeName;
  const shape = SHAPES[name];
  if (!shape) return null;
  return (
    orderBreach(element, shape) ??
    shape.required.flatMap((child) =>
      childOf(element, child) === null ? [`${name} lacks ${child}.`] : [],
    )[0] ??
    (name === 'newsItem' ? attributeBreach(element) : null) ??
    childrenOf(element)
      .map(breachIn)
      .find((breach) => breach !== null) ??
    null
  );
}

function orderBreach(element: Element, { order, many }: Shape): string | null {
  const seen = new Set<string>();
  let reached = 0;
  for (const { nodeName } of childrenOf(element)) {
    const at = order.findIndex((group) => group.includes(nodeName));
    if (at < 0) return `${element.nodeName} may hold no ${nodeName} of ours.`;
    if (at < reached) return `${nodeName} stands too late in ${element.nodeName}.`;
    if (seen.has(nodeName) && !many.includes(nodeName))
      return `${element.nodeName} holds ${nodeName} twice.`;
    seen.add(nodeName);
    reached = at;
  }
  return null;
}

function attributeBreach(item: Element): string | null {
  const [name] =
    Object.entries(ATTRIBUTES).find(
      ([attribute, form]) => !form.test(item.getAttribute(attribute) ?? ''),
    ) ?? [];
  return name === undefined
    ? null
    : `the ${name} of a newsItem is “${item.getAttribute(name) ?? ''}”.`;
}
