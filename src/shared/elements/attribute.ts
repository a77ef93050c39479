import type { ZodType } from 'zod';

/** The part of a DOM element that reading an attribute needs; keeps the DOM's types out of the core. */
interface AttributeSource {
  getAttribute(name: string): string | null;
}

/** One attribute of an element as Tiptap takes it, always with `validate`. */
export interface ElementAttribute<T> {
  readonly default?: T;
  readonly isRequired?: true;
  readonly validate: (value: unknown) => void;
  readonly parseHTML: (element: AttributeSource) => T;
  readonly renderHTML: (attributes: Record<string, unknown>) => Record<string, string>;
}

/**
 * Declares an attribute whose every value, from wherever it comes, passes `type`.
 *
 * ProseMirror runs `validate` when it checks a document and when it reads a pasted
 * `data-pm-slice`; without it a clipboard can set any value past the parse rules
 * (GHSA-c8x8-7fp4-3x9w). In the editor's own DOM the value travels as JSON in `data-<name>`;
 * a value that does not parse becomes the default. `validate` throws RangeError.
 */
export function attribute<T>(name: string, type: ZodType<T>, fallback: T): ElementAttribute<T> {
  const data = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    default: fallback,
    validate: (value) => {
      const parsed = type.safeParse(value);
      if (!parsed.success)
        throw new RangeError(`Attribute ${name} refuses ${JSON.stringify(value)}`);
    },
    parseHTML: (element) => {
      const raw = element.getAttribute(data);
      const parsed = raw === null ? undefined : type.safeParse(readJson(raw));
      return parsed?.success === true ? parsed.data : fallback;
    },
    renderHTML: (attributes) => ({ [data]: JSON.stringify(attributes[name] ?? null) }),
  };
}

function readJson(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    // Foreign markup may carry the same attribute name in another form: that is no value of ours.
    return undefined;
  }
}

/**
 * Like `attribute`, but a stored document must name the value: there is no default to fall back on.
 * `fallback` only serves markup from outside, where a parse rule has already let the element in.
 */
export function requiredAttribute<T>(
  name: string,
  type: ZodType<T>,
  fallback: T,
): ElementAttribute<T> {
  const { validate, parseHTML, renderHTML } = attribute(name, type, fallback);
  return { isRequired: true, validate, parseHTML, renderHTML };
}
