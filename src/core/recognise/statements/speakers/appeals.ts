import { looksAdjectival } from '../../../dossier/names/endings';
import type { Passage } from '../../passage';
import type { Word } from '../../words';
import type { Act } from '../words/act';

// Verbs that report by the noun behind them: «выступил с инициативой», «обратился с просьбой», «дал поручение».

/**
 * «выступил с резкой критикой», «обратился к мэру Осло с просьбой …»: what is done by it; undefined where nothing is said so.
 */
export function appealAct({ words }: Passage, v: number): Act | undefined {
  const { key } = words[v]!;
  const isTurned = turned.test(key);
  if (!isTurned && !/^(?:выступ|обруш)/.test(key)) return undefined;
  let at = v + 1;
  // whom one turns to
  if (isTurned) while (at < v + longestAddress && isOfAddress(words[at])) at++;
  if (!/^со?$/.test(words[at]?.key ?? '')) return undefined;
  const next = words[at + 1]?.key ?? '';
  return actOf(next) ?? (looksAdjectival(next) ? actOf(words[at + 2]?.key ?? '') : undefined);
}

const turned = /^обратил(?:ся|ась|ось|ись)$/;
const longestAddress = 12;
const isOfAddress = (word: Word | undefined) =>
  word !== undefined && !word.statement && !/^(?:[,.;:!?«»"—–]|со?)$/.test(word.text);

const actOf = (key: string) => appeals.find(([noun]) => noun.test(key))?.[1];
const appeals: readonly (readonly [noun: RegExp, act: Act])[] = [
  [/^(?:критик|осуждени|угроз|обвинени)/, 'accuse'],
  [/^(?:инициатив|предложени|призыв|требовани|просьб|ходатайств)/, 'propose'],
  [/^прогноз/, 'foresee'],
  [/^заявлени/, 'say'],
];

/** «дал ряд поручений» */
export const isOrdering = (words: readonly Word[], v: number) =>
  /^да/.test(words[v]!.key) &&
  /^(?:поручени|указани)/.test(words[words[v + 1]?.key === 'ряд' ? v + 2 : v + 1]?.key ?? '');
