import type { PersonMention } from '../../../model/mention';
import type { Act } from '../words/lexicon';
import { actFor } from './acts';
import { readChinese } from './chinese/chinese';
import { readJapanese } from './japanese';
import { readKorean } from './korean/korean';
import { isDirect, outerOf, type EasternAttribution } from './outer';

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
  const read = /[\uac00-\ud7a3]/.test(outer.text)
    ? readKorean
    : /[\u3041-\u309f]/.test(outer.text)
      ? readJapanese
      : readChinese;
  const found = read(outer);
  return found && { ...found, act: actFor(found.word), direct: isDirect(outer) };
}
