import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { err, ok, type Result } from '../../../result/result';
import type { Problem } from '../../../result/problem';
import { unfaithful } from '../../unfaithful';
import type { TargetFile } from '../target';

/** Reads a target's one XML file again; refused where it is not well-formed. */
export function readXml([file]: readonly TargetFile[], form: string): Result<Element, Problem[]> {
  const broken = [unfaithful(`It is no well-formed XML, so it is no ${form}.`, form)];
  if (typeof file?.content !== 'string' || file.content === '') return err(broken);
  try {
    const parser = new DOMParser({ onError: refuse, normalizeLineEndings: asXml10 });
    const { documentElement } = parser.parseFromString(file.content, 'text/xml');
    return documentElement ? ok(documentElement) : err(broken);
  } catch (fault) {
    // The parser reports every breach of well-formedness by throwing.
    if (fault instanceof Error) return err(broken);
    throw fault;
  }
}

/** The parser takes U+0085 and U+2028 for line ends, as XML 1.1 has it; our files are XML 1.0 (section 2.11), where they are words. */
export function asXml10(source: string): string {
  return source.replace(/\r\n?/gu, '\n');
}

/** A U+FFFD in the copy is the desk's affair; the parser only warns of it. All else that it finds is a breach. */
function refuse(level: string, message: string): void {
  if (level !== 'warning' || !message.includes('replacement character')) throw new Error(message);
}

/** The elements directly inside, by their prefixed name where one is given. */
export function childrenOf(element: Element, name?: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => isElement(node) && (name === undefined || node.nodeName === name),
  );
}

/** The first element of that name directly inside, or null. */
export function childOf(element: Element, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The words of the first element along a path of names; undefined where there is none. */
export function wordsAt(element: Element, ...path: readonly string[]): string | undefined {
  const found = path.reduce<Element | null>((at, name) => at && childOf(at, name), element);
  return found ? wordsIn(found) : undefined;
}

/** All words inside an element. */
export function wordsIn(element: Element): string {
  return element.textContent ?? '';
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
