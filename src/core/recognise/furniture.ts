import type { Passage } from './passage';

/** How a line of page furniture begins: credits, by-lines, invitations to read on, share, comment or subscribe. */
const openings =
  /^\s*(?:фото(?:\s*[:(©]|\s+(?:с сайта|из|пресс|автор|агентства))|источник фото|иллюстрац|видео:|читайте также|читать также|читайте ещё|читать далее|смотрите также|по теме|подробнее|подписывайтесь|подпишитесь|поделиться|комментари|оставить комментарий|\d+\s+комментари|просмотр|архив\s*$|теги?:|метки:|автор:|редактор:|реклама|распечатать|при перепечатке|все права|read (?:also|more|next)|see also|related(?:\s+\w+)?:?\s*$|share(?: this|:|\s*$)|tweet\s*$|leave a (?:comment|reply)|write a comment|\d+\s+comments?|previous article|next article|subscribe|sign up|advertis|photo(?:graph)?(?: by|:|\s*credit)|image(?: credit|:| by)|caption:|author:|text:|editor:|responsible editor|by-?line|please indicate|all rights reserved|copyright|©|report\/feedback|tags?:|views?:|关注|分享|责任编辑|编辑[:：]|来源[:：]|相关阅读|写真[:：＝=]|関連記事|シェア|공유하기|사진[=:]|관련기사|기자\s*=)/i;

/** A photo's source by its capital: «Фото РИА». */
const credit = /^\s*(?:Фото|Photo|Снимок)\s+[A-ZА-ЯЁ«“]/;

/** Names of languages run together, or listed, in a page's language menu. */
const languages =
  /english|français|deutsch|español|português|italiano|русский|日本語|中文|한국어|العربية|türkçe|қазақ|o['’]zbek|кыргызча|українська|indonesia|latina|suomalainen|ελληνικ/gi;

/** A counter by itself: views, shares. A year is none. */
const counter = /^\s*(?!(?:19|20)\d\d\s*$)\d[\d\s]{0,9}[KkMmКкМ]?\s*$/;

/** Longer passages are text, whatever they begin with. In characters. */
const longest = 300;

/**
 * Whether a passage is page furniture: a language menu, a photo credit, a by-line, a counter, "Read also". Nobody says
 * anything in it, and what it counts is no figure.
 */
export function isFurniture({ text }: Passage): boolean {
  if (text.length > longest) return false;
  if (openings.test(text) || credit.test(text)) return true;
  const named = text.match(languages);
  if (named && named.length >= 3) return true;
  return counter.test(text);
}
