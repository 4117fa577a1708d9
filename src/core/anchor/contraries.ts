import { find, lookup, type Lookup } from './lookup';

/** Stems of contrary words: where one gives way to the other, the claim is turned round. */
const CONTRARIES: readonly (readonly [one: string, other: string])[] = [
  [
    'rose risen rises rising increas* grew grow* gain* climb*',
    'fell fallen falls falling decreas* declin* drop* shrink* shrank',
  ],
  [
    'support* approv* accept* agreed agrees endors* welcom*',
    'oppos* reject* refus* disagree* condemn* declined',
  ],
  ['confirm*', 'den* refut*'],
  ['more most higher above', 'less fewer least lower below'],
  ['won wins victor*', 'lost loses defeat*'],
  ['yes', 'no'],
  [
    'вырос* увелич* возрос* повыс* растет рост роста',
    'снизил* сократил* упал* уменьш* пониз* снижа* падает снижение падение',
  ],
  ['поддерж* одобр* согласил* принял*', 'отверг* отклон* отказал* осудил*'],
  ['подтверд*', 'опроверг*'],
  ['больше более выше', 'меньше менее ниже'],
  ['да', 'нет'],
  ['aument* subió creci* apoy* aprob*', 'disminuy* bajó redujo rechaz*'],
];

let sides: Lookup<number> | undefined;

/** Which side of which contrary pair a lower-case folded word is on: n or -n, 0 if it is on none. */
export function sideOf(word: string): number {
  sides ??= lookup(
    CONTRARIES.flatMap(([one, other], i) => [[i + 1, one] as const, [-i - 1, other] as const]),
  );
  return find(sides, word) ?? 0;
}
