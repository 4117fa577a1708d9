import type { EasternAttribution, Party } from '../outer';
import { opener, phraseStart, without } from './groups';

/** X에 따르면: whoever stands before it is the source. */
const sourced = /(?<![가-힣A-Za-z·\d])((?:[가-힣A-Za-z·]{1,12} ){0,2}[가-힣A-Za-z·]{1,12})에 (따르면)/;
/** 항만청 발표: what a body tells. */
const told =
  /(?:통신|신문|방송|언론|외신|매체|[가-힣]{2}청|[가-힣]부|처|은행|위원회|공사|협회|경찰|당국) (?:발표|집계|보도)$/;
/** 상장을 주관하는 은행, 카카오에 따르면 카카오는: what stands before a source and is no part of its name. */
const notOfSource = new RegExp(`${opener.source}|[가-힣](?:하는|되는|[한된]|으로|에서|에게)$`);

/** Who is named as the source of a sentence: X에 따르면. */
export function bySource(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = sourced.exec(text);
  if (!match) return undefined;
  const start = match.index;
  const end = start + match[1]!.length;
  const at = match.index + match[0].length - match[2]!.length;
  const cue = { start: at, end: at + match[2]!.length };
  const one = people.find((party) => party.start < end && party.end >= end - 4 && party.end <= end);
  if (one) return { cue, word: '따르면', source: one.mention };
  if (/(?:바|이|그)$|^보도$|^(?:온라인|인터넷|소셜미디어)(?: 상)?$/.test(match[1]!)) return undefined;
  const name = without(notOfSource, match[1]!);
  const from = end - name.length;
  const to = told.test(name) ? end - 3 : end;
  return { cue, word: '따르면', source: { role: { start: from, end: to } } };
}

/** 통신은 한 장관의 말을 인용해 …고 전했다: whose words somebody passes on. */
const passedOn =
  /([가-힣A-Za-z·]{2,14})의 (?:말|발언|설명)을 (?:인용해|인용하여|인용하며|빌려|빌어)(?=[ ,]).*고 (?:[가-힣\d]{1,8} ){0,2}(전했|보도했|밝혔|알렸|소개했|말했)(?:다|습니다)[.]?$/;
export function byWordsOf(text: string, people: readonly Party[]): EasternAttribution | undefined {
  const match = text.includes(' 인용') || text.includes(' 빌') ? passedOn.exec(text) : null;
  if (!match) return undefined;
  const at = text.lastIndexOf(match[2]!);
  const end = match.index + match[1]!.length;
  const one = people.find((party) => party.start < end && party.end >= match.index - 1);
  const source = one?.mention ?? { role: { start: phraseStart(text, match.index), end } };
  return { cue: { start: at, end: at + match[2]!.length }, word: match[2]!, source };
}
