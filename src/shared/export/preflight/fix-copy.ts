import { wordListOf } from '../check-context';
import { isBlank } from '../published-copy';
import { ownWords, type MakeFix } from './fix';

/** A short paragraph in bold; not where its marks or its place could not go along. */
export const fixBoldParagraph: MakeFix = ({ node, parent }) => {
  const crosshead = node.type.schema.nodes['crosshead'];
  const strong = node.type.schema.marks['strong'];
  const isInBody = parent?.type.name === 'body' || parent?.type.name === 'galley';
  if (crosshead === undefined || strong === undefined || !isInBody) return null;
  const goAlong = node.children.every(({ marks }) =>
    marks.every(({ type }) => type === strong || crosshead.allowsMarkType(type)),
  );
  if (!goAlong) return null;
  return {
    title: 'Make it a crosshead',
    done: 'Made a crosshead of it',
    safe: false,
    change: (tr, pos) => {
      tr.removeMark(pos + 1, pos + node.nodeSize - 1, strong);
      tr.setNodeMarkup(pos, crosshead, null, node.marks);
    },
  };
};

/** The house has a kicker of its own. */
export const fixKicker: MakeFix = ({ node }, { houseStyle: { kicker } }) =>
  isBlank(kicker)
    ? null
    : {
        title: `Write “${kicker}”`,
        done: `“${kicker}” written as the kicker`,
        safe: true,
        change: (tr, pos) => {
          tr.replaceWith(pos + 1, pos + node.nodeSize - 1, node.type.schema.text(kicker));
        },
      };

/** A word of the house's list, wherever the element has it in the same writing. */
export const fixWording: MakeFix = ({ node, message }, { houseStyle }) => {
  const rule = wordListOf(houseStyle)
    .matchesIn(node.textContent)
    .find(
      ({ words, use }) =>
        use !== '' && message.startsWith(`The house writes “${use}”, not “${words}”`),
    );
  if (rule === undefined) return null;
  const { words } = rule;
  const use = /^\p{Lu}/u.test(words)
    ? rule.use.charAt(0).toUpperCase() + rule.use.slice(1)
    : rule.use;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literally(words)}(?![\\p{L}\\p{N}])`, 'gu');
  return {
    title: `Write “${use}”`,
    done: `“${use}” written for “${words}”`,
    safe: false,
    change: (tr, pos) => {
      const block = tr.doc.nodeAt(pos);
      const found = (block === null ? [] : ownWords(block)).flatMap(({ from, node: text }) =>
        [...(text.text ?? '').matchAll(whole)].map(({ index }) => ({ at: from + index, text })),
      );
      for (const { at, text } of found.toReversed())
        tr.replaceWith(pos + at, pos + at + words.length, text.type.schema.text(use, text.marks));
    },
  };
};

/** What says nothing and is left out of the page: the page stays as it is without it. */
export const fixEmptyCorrection: MakeFix = (place, story) => {
  const fix = takeOut('the empty correction')(place, story);
  return fix && { ...fix, safe: true };
};

/** Takes the whole element out, where the page may be without it. */
export function takeOut(what: string): MakeFix {
  return ({ node, parent }) => {
    if (parent === null || !canGo(node, parent)) return null;
    return {
      title: `Take out ${what}`,
      done: `Took out ${what}`,
      safe: false,
      change: (tr, pos) => {
        tr.delete(pos, pos + node.nodeSize);
      },
    };
  };
}

function canGo(node: Parameters<MakeFix>[0]['node'], parent: typeof node): boolean {
  const at = parent.children.indexOf(node);
  return at >= 0 && parent.canReplace(at, at + 1);
}

/** The day that the desk puts a thing right is that of the correction, unless somebody knows better. */
export const fixCorrectionDay: MakeFix = (_place, { today }) => ({
  title: 'Date it today',
  done: 'Dated the correction today',
  safe: false,
  change: (tr, pos) => {
    tr.setNodeAttribute(pos, 'date', today);
  },
});

/** A writer without a name is left out of the byline anyway. */
export const fixNamelessWriter: MakeFix = (_place, { record: { contributors } }) => ({
  title: 'Remove the contributor without a name',
  done: 'Removed the contributor without a name',
  safe: false,
  record: { contributors: contributors.filter(({ name }) => !isBlank(name)) },
});

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
