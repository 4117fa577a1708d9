import { Finder } from '../../../text/finder';
import type { Span } from '../../../model/span';
import { standsAlone } from './alone';
import { otherParts } from './dotted';
import { particles } from './particles';
import { isFirstName, isForeignName, isFullKoreanName, mayBeFirstName } from './people';
import { easternLanguage } from './scripts';
import { isGlyphState } from './states';
import { bareSurnames, statesmen } from './statesmen';

const anyOf = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
/** Two syllables may be another word with its particle: 왕이, 리창. */
const isClear = (name: string) =>
  name.length > 2 || /^(?:린젠|푸틴|파월|숄츠|수낵|옐런|뤼터|룰라|모디)$/.test(name);
const inChinese = new Finder(
  `(?:${anyOf(statesmen.zh)}|${anyOf(bareSurnames)})(?!新时代|新時代|[\\p{Script=Han}]{0,4}思想)`,
  'u',
);
const inJapanese = new Finder(
  `(?<![\\p{Script=Han}\\p{Script=Katakana}ー])(?:(?:高市|石破|岸田|安倍|小泉|麻生|福田|鳩山)(?=政権|内閣)|${anyOf(statesmen.ja)})(?<!トランプ(?!政権|氏|次期|前))(?![\\p{Script=Katakana}ー]|大学|財団|空港|通り)`,
  'u',
);
const inKorean = new Finder(
  `(?<![가-힣])(?:${anyOf([...statesmen.ko].filter(isClear))})(?=${particles}(?![가-힣]))`,
);

/** Where the statesmen stand whom a text names, with or without a title. */
export function statesmenNames(text: string): Span[] {
  const pattern = { korean: inKorean, japanese: inJapanese, chinese: inChinese }[easternLanguage(text)];
  const out: Span[] = [];
  for (const { index, 0: name } of pattern.all(text)) {
    if (pattern === inChinese && !standsAlone(text, index, name)) continue;
    const first =
      pattern === inKorean
        ? firstNameBefore(text, index, name)
        : pattern === inJapanese
          ? dottedBefore(text, index)
          : otherParts(text, index);
    out.push({ start: index - first, end: index + name.length });
  }
  return out;
}

/** ドミトリー・ペスコフ: the same in katakana. */
const dottedBefore = (text: string, at: number) =>
  /(?:[\u30a1-\u30fa\u30fc]{1,10}[・＝=]){0,3}$/.exec(text.slice(Math.max(0, at - 33), at))![0].length;

/** 드미트리 메드베데프: how much of what stands before is a first name. */
function firstNameBefore(text: string, at: number, name: string): number {
  const first = /(?<![가-힣-])((?:[가-힣]{2,6}-)?[가-힣]{2,6}) $/.exec(
    text.slice(Math.max(0, at - 15), at),
  )?.[1];
  if (!first || isGlyphState(first) || (isFullKoreanName(name) && !isFirstName(first))) return 0;
  return mayBeFirstName(first) && isForeignName(first, name) ? first.length + 1 : 0;
}
