import type { LiveBlock } from '@shared/house-style/live/live-block';

/** A story as numbers: each block is sent once, and then known by its number until a story no longer names it. */
export interface NumberedBlocks {
  readonly order: readonly number[];
  readonly added: readonly (readonly [number: number, block: LiveBlock])[];
}

/** The sending end: numbers blocks by their object, and knows which the other end has. */
export class BlockSender {
  #sent: ReadonlySet<number> = new Set();
  #numbered = 0;
  readonly #numbers = new WeakMap<LiveBlock, number>();

  /** A story as it is sent; what it names, the other end has from then on. */
  message(blocks: readonly LiveBlock[]): NumberedBlocks {
    const numbered = blocks.map((block) => [this.#numberOf(block), block] as const);
    const added = numbered.filter(([number]) => !this.#sent.has(number));
    const order = numbered.map(([number]) => number);
    this.#sent = new Set(order);
    return { order, added };
  }

  /** For an other end that has nothing, or may have lost what it had. */
  forget(): void {
    this.#sent = new Set();
  }

  #numberOf(block: LiveBlock): number {
    const known = this.#numbers.get(block);
    if (known !== undefined) return known;
    this.#numbered += 1;
    this.#numbers.set(block, this.#numbered);
    return this.#numbered;
  }
}

/** The receiving end. */
export class BlockReceiver {
  #known: ReadonlyMap<number, LiveBlock> = new Map();

  /** The blocks of a story in its order; a block that was there before is the same object. */
  blocks({ order, added }: NumberedBlocks): readonly LiveBlock[] {
    const fresh = new Map(added);
    const blocks = order.map((number) => {
      const block = fresh.get(number) ?? this.#known.get(number);
      if (block === undefined) throw new Error(`Block ${number} was never sent`);
      return [number, block] as const;
    });
    this.#known = new Map(blocks);
    return blocks.map(([, block]) => block);
  }
}
