import { childrenOf, attributeOf } from './xml-walk';
import { WORD_LIMITS } from './word-limits';
import { LEFT } from './word-problem';
import { refuse, type WordPackage } from './word-package';
import { xmlTree, type XmlElement } from './xml-tree';

/** Where a part points to. */
export interface Relation {
  /** The last word of its type: "hyperlink", "image", "footnotes". */
  readonly kind: string;
  /** An address outside the file as it is written, or the path of a part. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** A part of XML with what it points to, by id. */
export interface WordPart {
  readonly root: XmlElement;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** Reads the parts of a file as trees. */
export interface WordParts {
  readonly file: WordPackage;
  /** The document itself; throws `WordRefused` where there is none. */
  main(): WordPart;
  /** A part by its path; null where there is none. */
  at(path: string): WordPart | null;
  /** The part of a kind that another one names; null where it names none. */
  named(part: WordPart, kind: string): WordPart | null;
}

/** Reads parts; every one of them throws `WordRefused` where it is broken or unsafe. */
export function wordParts(file: WordPackage): WordParts {
  const budget = { elements: WORD_LIMITS.elements };
  const trees = new Map<string, XmlElement | null>();
  const read = (path: string): XmlElement | null => {
    const before = trees.get(path);
    if (before !== undefined) return before;
    const tree = treeOf(file, path, budget);
    trees.set(path, tree);
    return tree;
  };
  const at = (path: string): WordPart | null => {
    const root = read(path);
    return root && { root, relations: relationsOf(read, path) };
  };
  return {
    file,
    at,
    main() {
      const named = [...relationsOf(read, '').values()].find(
        ({ kind }) => kind === 'officeDocument',
      );
      const main = at(named?.target ?? 'word/document.xml') ?? at('word/document.xml');
      if (main?.root.name !== 'w:document')
        refuse(
          'import-not-word',
          `The file is packed as a Word file is, but holds no document. ${LEFT} Open it in Word and save it once more.`,
        );
      return main;
    },
    named(part, kind) {
      const found = [...part.relations.values()].find(
        (relation) => relation.kind === kind && !relation.isOutside,
      );
      return found ? at(found.target) : null;
    },
  };
}

function treeOf(file: WordPackage, path: string, budget: { elements: number }): XmlElement | null {
  const bytes = file.bytes(path);
  if (bytes === null) return null;
  const tree = xmlTree(bytes, budget);
  switch (tree) {
    case 'broken':
      return refuse(
        'import-word-damaged',
        `A part of the file, “${path}”, is not written as Word writes it. ${LEFT} Open it in Word and save it once more.`,
      );
    case 'doctype':
      return refuse(
        'import-word-unsafe',
        `The file was not opened: “${path}” declares a document type, which no Word file does. ${LEFT} Ask the sender to save it once more in Word.`,
      );
    case 'deep':
    case 'many':
      return refuse(
        'import-word-unsafe',
        `The file was not opened: the elements of “${path}” are too many, or nested too deep, to be read safely. ${LEFT} Open it in Word, copy the text and paste it here.`,
      );
    default:
      return tree;
  }
}

/** What a part points to: `_rels/<name>.rels` beside it. The empty path is the file's own. */
function relationsOf(
  read: (path: string) => XmlElement | null,
  path: string,
): ReadonlyMap<string, Relation> {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut);
  const tree = read(`${folder}_rels/${path.slice(cut)}.rels`);
  return new Map(
    childrenOf(tree, 'rel:Relationship').map((element): [string, Relation] => {
      const target = attributeOf(element, 'Target') ?? '';
      const isOutside = attributeOf(element, 'TargetMode') === 'External';
      return [
        attributeOf(element, 'Id') ?? '',
        {
          kind: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
          target: isOutside ? target : pathFrom(folder, target),
          isOutside,
        },
      ];
    }),
  );
}

function pathFrom(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
