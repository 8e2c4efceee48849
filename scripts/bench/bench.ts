// What a benchmark is: a name, what it needs to know, and the figures it gives.

export interface Figure {
  readonly name: string; // kebab-case; stable, so that runs can be compared
  readonly value: number;
  readonly unit: string; // '' for a ratio
  readonly what: string; // in words
}

export interface BenchOptions {
  readonly bytes: number; // of generated text, where it generates any
  readonly initiatives: readonly number[]; // on a map, ascending; 0: the bundled ones
}

export interface Bench {
  readonly title: string;
  run(options: BenchOptions, say: (message: string) => void): Promise<readonly Figure[]>;
}
