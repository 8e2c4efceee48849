// A place that was considered and not chosen.

export interface Alternative {
  readonly place: string; // GB/T 2260 code
  readonly score: number; // comparable within one toponym only
}
