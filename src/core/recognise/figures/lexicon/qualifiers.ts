import type { Qualifier } from '../../../model/mention';

/** Phrases before a figure; a verb by its stem ends in `*`. Longer phrases go before shorter ones. */
const before: Readonly<Record<Qualifier, string>> = {
  about:
    'около|примерно|приблизительно|порядка|почти|без малого|чуть ли не|практически|приблизи* к|приближ* к|близко к|близок к|близка к|близки к|ориентировочно|чуть не|едва ли не|в районе|где-то|~|≈|∼|about|around|approximately|approx|roughly|some|nearly|almost|circa|close to|approaching|neared|nearing|in the region of|estimated|just about|somewhere near|约|約|约为|約為|约有|約有|大约|大約|大概|将近|將近|近|接近|差不多|およそ|おおよそ|ほぼ|約|推計|약|대략|거의|근|어림잡아|양',
  over: 'более|более чем|свыше|старше|больше|больше чем|выше|выше чем|превы*|превос*|перевал* за|чуть более|over|more than|above|exceed*|surpass*|topped|topping|a little over|beyond|greater than|higher than|larger than|upwards of|in excess of|well over|超过|超過|已超|逾|超|超出|多于|多於|高于|高於|突破|大于|大於|무려',
  under:
    'менее|менее чем|меньше|меньше чем|ниже|ниже чем|чуть менее|under|less than|fewer than|below|just shy of|shy of|short of|не дотя* до|не достиг*|моложе|младше|lower than|smaller than|just under|不到|不足|少于|少於|低于|低於|未满|未滿|小于|小於',
  'at-least':
    'не менее|не моложе|не младше|не менее чем|не меньше|не меньше чем|не ниже|как минимум|минимум|по меньшей мере|по крайней мере|хотя бы|at least|no less than|not less than|no fewer than|not fewer than|minimum of|a minimum of|starting from|as few as|as little as|至少|最少|起码|起碼|不少于|不少於|不低于|不低於|少なくとも|最低|最低でも|최소|최소한|적어도',
  'at-most':
    'не более|не старше|не более чем|не больше|не больше чем|не выше|не свыше|максимум|самое большее|в пределах|не превы*|up to|upto|at most|no more than|not more than|not exceed*|maximum of|max|at the most|as much as|as many as|within|最多|至多|不超过|不超過|不多于|不多於|不高于|最大|最大で|最高|高达|高達|최대|최고|많아야|많게는',
};
const after: Readonly<Record<Qualifier, string>> = {
  about:
    'or so|or thereabouts|give or take|с чем-то|左右|上下|前後|内外|に迫る|に迫り|に迫っ|に近い|程度|ほど|ぐらい|くらい|近く|强|가량|정도|쯤|안팎|내외|남짓|가까이|가까운|에 육 박*|에 근접*|전후',
  over: 'с лишним|с небольшим|с хвостиком|多|余|餘|超|余り|あまり|強|を超える|を超え|を超す|を上回る|を上回り|を突破|超の|초과|여|을 넘*|를 넘*|이 넘*|가 넘*|을 웃도*|를 웃도*|을 돌파*|를 돌파*',
  under:
    'を切る|を切り|を割る|を割り|未満|未满|未滿|を下回る|を下回り|に満たない|足らず|に届かない|に届かず|弱|미만|에 못*|을 밑*|를 밑*',
  'at-least':
    'и более|и старше|и больше|и выше|или более|или больше|и свыше|or more|or above|or over|and more|and above|or higher|以上|及以上|或以上|或更多|以上の|이상',
  'at-most':
    'и менее|и меньше|и ниже|или менее|или меньше|or less|or fewer|or below|以下|以内|之内|内|이하|이내',
};

interface Phrase {
  /** The other words of the phrase, from the figure outwards; one that ends in `*` is a stem. */
  readonly rest: readonly string[];
  readonly qualifier: Qualifier;
}

type Table = ReadonlyMap<string, readonly Phrase[]>;

function tableOf(
  phrases: Readonly<Record<Qualifier, string>>,
  outwards: (words: string[]) => string[],
): Table {
  const table = new Map<string, Phrase[]>();
  for (const [qualifier, list] of Object.entries(phrases) as [Qualifier, string][]) {
    for (const phrase of list.split('|')) {
      const [first = '', ...rest] = outwards(phrase.split(' '));
      table.set(first, [...(table.get(first) ?? []), { rest, qualifier }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

const beforeTable = tableOf(before, (words) => words.reverse());
const afterTable = tableOf(after, (words) => words);
/** Stems by their first five letters, which is enough to tell them apart. */
const stemLength = 5;
const stems: Table = new Map(
  [...beforeTable]
    .filter(([word]) => word.endsWith('*'))
    .map(([word, list]) => [word.slice(0, stemLength), list]),
);

/** Every single word of a phrase that is written in Chinese, Japanese or Korean: the pieces that runs are cut into. */
export const eastQualifierPieces: readonly string[] = [
  ...new Set(
    [...Object.values(before), ...Object.values(after)]
      .flatMap((list) => list.split('|'))
      .filter((phrase) => /[\u3040-\u9fff\uac00-\ud7af]/.test(phrase) && !phrase.includes(' ')),
  ),
];

/** The qualifier that ends in the word `keyAt(0)`, with `keyAt(1)` before it…, and how many words it takes. */
export function qualifierBefore(
  keyAt: (distance: number) => string,
): { qualifier: Qualifier; length: number } | undefined {
  const last = keyAt(0);
  return find(beforeTable.get(last) ?? stems.get(last.slice(0, stemLength)), keyAt);
}

/** The same for the words that follow a figure. */
export function qualifierAfter(
  keyAt: (distance: number) => string,
): { qualifier: Qualifier; length: number } | undefined {
  return find(afterTable.get(keyAt(0)), keyAt);
}

function find(list: readonly Phrase[] | undefined, keyAt: (distance: number) => string) {
  for (const { rest, qualifier } of list ?? []) {
    if (rest.every((word, i) => matches(keyAt(i + 1), word))) return { qualifier, length: rest.length + 1 };
  }
  return undefined;
}

const matches = (key: string, word: string) =>
  word.endsWith('*') ? key.startsWith(word.slice(0, -1)) : key === word;
