import type { PersonMention } from '../../../model/mention';
import type { Act } from '../words/act';
import { actFor } from './acts';
import { readChinese } from './chinese/chinese';
import { readJapanese } from './japanese/japanese';
import { readKorean } from './korean/korean';
import { isDirect, outerOf, type EasternAttribution } from './outer';
import { easternLanguage } from '../../leaders/glyphs/scripts';

const readers = { korean: readKorean, japanese: readJapanese, chinese: readChinese };

/**
 * Who says what a Chinese, Japanese or Korean sentence says. `people` are those that the sentence names, in order,
 * `start` the sentence's offset in what their offsets count from; undefined where no reporting word has a source.
 */
export function readEastern(
  sentence: string,
  people: readonly PersonMention[],
  start: number,
): (EasternAttribution & { readonly act: Act; readonly direct: boolean }) | undefined {
  const outer = outerOf(sentence, people, start);
  const found = readers[easternLanguage(outer.text)](outer);
  if (!found) return undefined;
  const own = { ...outer, text: outer.text.slice(0, found.end) };
  return { ...found, act: actFor(found.word), direct: isDirect(own) };
}
