/** What the extension asks of the host it runs in; `src/node` and `src/web` each give one. */
export interface Host {
  readonly name: 'node' | 'web';
}
