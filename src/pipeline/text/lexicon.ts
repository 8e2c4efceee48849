// A list of phrases with values → a trie over the numbers of words that finds the longest phrase at a position.
import { type Tokens, tokenize } from './tokenize.ts';
import { learn, numberOf } from './vocabulary.ts';

interface Node<T> {
  next: Map<number, Node<T>> | null;
  values: T[] | null;
}

/** The longest phrase that begins at a token. `end` is the index after its last token. */
export interface Found<T> {
  readonly values: readonly T[];
  readonly end: number;
}

export class Lexicon<T> {
  readonly #first: (Node<T> | null)[] = [null]; // by the number of the first word; 0 begins nothing

  /** Adds a phrase in any script; several values may share one phrase. To be done before texts are read. */
  add(phrase: string, value: T): void {
    const [first, ...rest] = tokenize(phrase).key;
    if (first === undefined) return;
    const number = learn(first);
    while (this.#first.length <= number) this.#first.push(null);
    this.#first[number] ??= { next: null, values: null };
    let node = this.#first[number];
    for (const word of rest) {
      const next = learn(word);
      node.next ??= new Map();
      let child = node.next.get(next);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(next, child);
      }
      node = child;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** True where some phrase begins with token `i`: the cheap test before `longest`. */
  begins({ word }: Tokens, i: number): boolean {
    const number = word[i]!;
    return number < this.#first.length && this.#first[number] !== null;
  }

  /** Longest phrase at token `i`, looking no further than token `limit`. */
  longest({ word, length }: Tokens, i: number, limit: number = length): Found<T> | null {
    let node: Node<T> | null | undefined = this.#first[word[i]!];
    let found: Found<T> | null = null;
    for (let j = i + 1; node; j++) {
      if (node.values) found = { values: node.values, end: j };
      if (!node.next || j >= limit) break;
      node = node.next.get(word[j]!);
    }
    return found;
  }

  /** Values of every phrase that begins at token `i` and is shorter than the longest one. */
  shorter({ word }: Tokens, i: number, end: number): T[] {
    const values: T[] = [];
    let node: Node<T> | null | undefined = this.#first[word[i]!];
    for (let j = i + 1; node && j < end; j++) {
      if (node.values) values.push(...node.values);
      node = node.next?.get(word[j]!);
    }
    return values;
  }

  /** Values of exactly this phrase, or null. */
  exact(phrase: string): readonly T[] | null {
    const tokens = tokenize(phrase);
    const found = tokens.length > 0 ? this.longest(tokens, 0) : null;
    return found && found.end === tokens.length ? found.values : null;
  }

  /** The same for one folded word, which need not be cut into tokens. */
  exactWord(word: string): readonly T[] | null {
    return this.#first[numberOf(word)]?.values ?? null;
  }
}
