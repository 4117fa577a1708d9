import { endsName, foreignRun, isChineseGoingOn, mayLead } from './chinese';
import { governs } from './led';
import { bareSurnames } from './statesmen';
import { particles } from './particles';

/** A Korean name of one word. */
export const hangul = /^[\uac00-\ud7a3]{2,7}$/;
/** The same of several. */
const allHangul = /^[\uac00-\ud7a3][\uac00-\ud7a3 ·-]*$/;
const particle = new RegExp(`^${particles}(?![가-힣])`);

/** ベルグは, ベルグ（45）: a Japanese name of one word, and what may follow it. */
const kana = /^[\u30a1-\u30fa\u30fc]+$/;
const isKana = /[\u30a1-\u30fc・＝=]/;
const behindKana = /^(?:[はがもとにをへ](?!ー)|の(?!大|小|中|島|街|町|市)|[、。，．,」』）)（(\s]|$)/;

/** What may stand right before a name that could be part of other words: nothing, no Han, a preposition. */
const mayPrecede = /^(?:[^\p{Script=Han}]|[与與和同对對向但而由让讓使据據给給跟及的])?$/u;

/** Whether nothing beside a short name can be part of it. */
export const isByItself = (text: string, at: number, name: string) =>
  hangul.test(name)
    ? /^[은는] /.test(text.slice(at + name.length))
    : endsName(text.slice(at + name.length, at + name.length + 5)) &&
      (mayLead.test(text.slice(Math.max(0, at - 1), at)) || governs(text.slice(Math.max(0, at - 2), at)));

/** 提高市场, 西安华山: what of a text that names 高市 or 安华 is no name for all that. */
const isOfLonger = (text: string, at: number, name: string) =>
  /[西公长長保治平延吉淮雄泰提最更新海沿宝寶]/.test(text[at - 1] ?? '') ||
  /[侨僑裔人山夏东東北南西中场場值价價点點位镇鎮]/.test(text[at + name.length] ?? '');

/** Whether the characters are the name and no part of longer words; `isKnown`: the text names him elsewhere. */
export function standsAlone(text: string, at: number, name: string, isKnown = false): boolean {
  const rest = text.slice(at + name.length, at + name.length + 5);
  if (allHangul.test(name)) return !/[\uac00-\ud7a3]/.test(text[at - 1] ?? '') && particle.test(rest);
  if (kana.test(name)) return !isKana.test(text[at - 1] ?? '') && behindKana.test(rest);
  if (bareSurnames.has(name) && isKnown && isOfLonger(text, at, name)) return false;
  if (bareSurnames.has(name) && !isKnown)
    return endsName(rest) && mayPrecede.test(text.slice(Math.max(0, at - 1), at));
  if (/^(?:调|調)/.test(rest) && /[强強]$/.test(name)) return false;
  if (foreignRun(name) !== name.length) return true;
  // 感謝 ends like a foreign name begins
  if (governs(text.slice(Math.max(0, at - 2), at))) return true;
  const isLonger = foreignRun(rest) > 0 && !endsName(rest);
  return !isLonger && (foreignRun(text[at - 1] ?? '') === 0 || isChineseGoingOn(text[at - 1]!));
}
