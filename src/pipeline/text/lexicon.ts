// A list of phrases with values → a trie over folded tokens that finds the longest phrase at a position.
import { type Tokens, tokenize } from './tokenize.ts';

interface Node<T> {
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

/** The longest phrase that begins at a token. `end` is the index after its last token. */
export interface Found<T> {
  readonly values: readonly T[];
  readonly end: number;
}

export class Lexicon<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };

  /** Adds a phrase in any script; several values may share one phrase. */
  add(phrase: string, value: T): void {
    const { key } = tokenize(phrase);
    if (key.length === 0) return;
    let node = this.#root;
    for (const k of key) {
      node.next ??= new Map();
      let child = node.next.get(k);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(k, child);
      }
      node = child;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** True where some phrase begins with this folded token: the cheap test before `longest`. */
  begins(key: string): boolean {
    return this.#root.next!.has(key);
  }

  /** Longest phrase at token `i`, looking no further than token `limit`. */
  longest(tokens: Tokens, i: number, limit: number = tokens.length): Found<T> | null {
    let node = this.#root.next!.get(tokens.key[i]!);
    let found: Found<T> | null = null;
    for (let j = i + 1; node; j++) {
      if (node.values) found = { values: node.values, end: j };
      if (!node.next || j >= limit) break;
      node = node.next.get(tokens.key[j]!);
    }
    return found;
  }

  /** Values of every phrase that begins at token `i` and is shorter than the longest one. */
  shorter(tokens: Tokens, i: number, end: number): T[] {
    const values: T[] = [];
    let node = this.#root.next!.get(tokens.key[i]!);
    for (let j = i + 1; node && j < end; j++) {
      if (node.values) values.push(...node.values);
      node = node.next?.get(tokens.key[j]!);
    }
    return values;
  }

  /** Values of exactly this phrase, or null. */
  exact(phrase: string): readonly T[] | null {
    const tokens = tokenize(phrase);
    const found = tokens.length > 0 ? this.longest(tokens, 0) : null;
    return found && found.end === tokens.length ? found.values : null;
  }
}
