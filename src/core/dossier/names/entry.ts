import type { Entry } from '../../model/dossier';

/** One way to name an entry of the dossier. */
export interface NameEntry {
  readonly entry: Entry;
  /**
   * `full`: enough by itself. `family`: a surname, or a short form, that needs the document's or the dossier's support.
   * `part`: a name without its first word, which may be somebody else's and needs the document's support.
   */
  readonly form: 'full' | 'family' | 'part';
  /** The type of initiative whose noun must stand beside the name, as «саммит» beside «X + Y»: the name alone says less. */
  readonly beside?: string;
}
