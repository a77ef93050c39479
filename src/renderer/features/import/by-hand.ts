import { changeKind } from '@shared/import/change-kind';
import type { Recognition } from '@shared/import/recognition';

/** How many lines have a kind that a person chose. */
export function countByHand({ lines }: Recognition): number {
  return lines.filter(({ byHand }) => byHand).length;
}

/** A fresh reading of the same text with the kinds that were chosen by hand, wherever the line still reads the same. */
export function keepByHand(before: Recognition | null, fresh: Recognition): Recognition {
  const chosen = before?.lines.filter(({ byHand }) => byHand) ?? [];
  const texts = new Map(fresh.lines.map(({ number, text }) => [number, text]));
  return chosen
    .filter(({ number, text }) => texts.get(number) === text)
    .reduce((now, { number, kind }) => changeKind(now, number, kind), fresh);
}
