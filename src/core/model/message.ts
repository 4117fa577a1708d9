/**
 * Text for people, translatable: an English template with `{0}`, `{1}`… and its arguments.
 * The core speaks only in messages; each host renders them (the editor through its language bundle).
 */
export interface Message {
  readonly text: string;
  readonly args: readonly (string | number)[];
}

/** Makes a message. The template must be a literal: the language bundles are checked against the literals in the code. */
export function msg(text: string, ...args: (string | number)[]): Message {
  return { text, args };
}

/** Turns a template and its arguments into text of some language. The English one is `english`. */
export type Translate = (text: string, ...args: (string | number)[]) => string;

export const english: Translate = (text, ...args) =>
  text.replace(/\{(\d+)\}/g, (whole, i: string) => String(args[Number(i)] ?? whole));

export function render(message: Message, translate: Translate = english): string {
  return translate(message.text, ...message.args);
}
