/** A name found by its noun; offsets are into the text. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly type: string | undefined;
}
