/**
 * Case forms of Russian names by suffix class, for words as `foldWord` gives them (small letters, ё as е). The classes
 * follow the school grammar of surnames; foreign names that grammar leaves undeclined are also given the endings that
 * writers put on them anyway, because a missed leader is worse than a form nobody writes.
 */

export type Gender = 'female' | 'male' | undefined;

/** The nominative (first) and all other forms of one word of a name, singular, without repeats. */
export function nameForms(word: string, gender?: Gender): string[] {
  if (!/^[а-я]{2,}$/.test(word)) return [word];
  const male = gender === 'female' ? [] : masculine(word);
  const female = gender === 'male' ? [] : feminine(word);
  if (male.length === 0 || female.length === 0) return [word, ...male, ...female];
  return [...new Set([word, ...male, ...female])];
}

/**
 * Words that may have this one among their `nameForms`, itself included and some that don't have it: what is known of a
 * few thousand names is looked up by them, where making all forms of all names would hold up the first document.
 */
export function lemmasOf(form: string): string[] {
  const lemmas = [form];
  for (const [end, ...ofLemma] of endsBy.get(form.charCodeAt(form.length - 1)) ?? []) {
    if (!form.endsWith(end)) continue;
    const stem = form.slice(0, -end.length);
    for (const other of ofLemma) lemmas.push(stem + other);
    const irregular = irregularStems.get(stem);
    if (irregular !== undefined) lemmas.push(irregular);
  }
  return lemmas;
}

const put = (stem: string, endings: string) => endings.split(' ').map((ending) => stem + ending);
const cut = (word: string, n: number) => word.slice(0, word.length - n);
/** Whether a word ends in one of the endings: tens of thousands of forms are made at start, so not by patterns. */
const ends = (word: string, ...endings: string[]) => endings.some((ending) => word.endsWith(ending));
/** Whether the letter `n` before the end is one of `letters`. */
const has = (word: string, n: number, letters: string) => letters.includes(word.at(-n) ?? ' ');

const vowels = 'аеиоуыэюя';
/** After them и stands for ы. */
const velarsAndSibilants = 'гкхжшщч';

/** Words in -а and -я decline alike for both genders. */
function vowelForms(word: string): string[] | undefined {
  const stem = cut(word, 1);
  if (word.endsWith('ия')) return put(stem, 'и ю ей');
  if (word.endsWith('а'))
    return put(stem, has(word, 2, velarsAndSibilants) ? 'и е у ой ей ою' : 'ы е у ой ей ою');
  if (word.endsWith('я')) return put(stem, 'и е ю ей ею');
  return undefined;
}

function masculine(word: string): string[] {
  const irregular = irregulars.get(word);
  if (irregular) return put(irregular, 'а у ом ем е');
  if (ends(word, 'ов', 'ев', 'ин', 'ын')) return put(word, 'а у ым ом е');
  if (word.endsWith('ий'))
    return has(word, 3, velarsAndSibilants)
      ? [...put(cut(word, 2), 'ого ему ому им ом'), ...put(cut(word, 1), 'я ю ем и е')]
      : [...put(cut(word, 1), 'я ю ем и'), ...put(cut(word, 2), 'его ему им ем')];
  // «Белого», and «Абыя»
  if (word.endsWith('ый')) return [...put(cut(word, 2), 'ого ому ым ом'), ...put(cut(word, 1), 'я ю ем е')];
  if (word.endsWith('ой')) return [...put(cut(word, 2), 'ого ому ым ом'), ...put(cut(word, 1), 'я ю ем е')];
  // «Андрея», and «Соловья»
  if (word.endsWith('ей')) return [...put(cut(word, 1), 'я ю ем е'), ...put(cut(word, 2), 'ья ью ьем ье')];
  if (ends(word, 'й', 'ь')) return put(cut(word, 1), 'я ю ем е');
  if (word.endsWith('ец'))
    return has(word, 3, vowels)
      ? put(cut(word, 2), 'йца йцу йцем йцом йце')
      : [...put(cut(word, 2), 'ца цу цем цом це'), ...put(word, 'а у ем е')];
  if (ends(word, 'ек', 'ок') && word.length > 2 && !has(word, 3, vowels))
    return [...put(cut(word, 2), 'ка ку ком ке'), ...put(word, 'а у ом е')];
  if (!has(word, 1, vowels) && !word.endsWith('ъ'))
    return put(word, has(word, 1, 'жшщчц') ? 'а у ем ом е' : 'а у ом е');
  return vowelForms(word) ?? undeclinable(word);
}

function feminine(word: string): string[] {
  // «Ева», «Ирина», but «Орловы» are a family
  if (ends(word, 'ова', 'ева') && word.length > 4 && word !== 'женевьева')
    return put(cut(word, 1), 'ой у ою');
  if (ends(word, 'ова', 'ева', 'ина', 'ына')) return put(cut(word, 1), 'ой у ою ы е');
  // «Толстая», but also «Кая»
  if (word.endsWith('ая')) return [...put(cut(word, 2), 'ой ую ою'), ...put(cut(word, 1), 'и е ю ей ею')];
  if (word.endsWith('яя')) return put(cut(word, 2), 'ей юю ею');
  if (word.endsWith('ь')) return put(cut(word, 1), 'и ью');
  return vowelForms(word) ?? [];
}

/** Endings that writers give to men's names in -у, -о, -и, -е though grammar leaves them as they are. */
function undeclinable(word: string): string[] {
  if (word.length < 5) return [];
  if (ends(word, 'у', 'ю')) return put(word, 'а у ом я ю ем е');
  if (word.endsWith('о')) return put(cut(word, 1), 'а у ом е ой');
  if (word.endsWith('и')) return put(word, 'я ю ем');
  return [];
}

const irregulars: ReadonlyMap<string, string> = new Map([
  ['лев', 'льв'],
  ['павел', 'павл'],
  ['петр', 'петр'],
]);

const irregularStems: ReadonlyMap<string, string> = new Map(
  [...irregulars].map(([lemma, stem]) => [stem, lemma]),
);

/** The end of a form, after the letters that it shares with the nominative, and what the nominative may have there. */
const lemmaEnds: readonly (readonly [end: string, ...ofLemma: string[]])[] = [
  ['а', '', 'о'],
  ['е', '', 'а', 'й', 'о', 'ь', 'я'],
  ['и', 'а', 'й', 'ь', 'я'],
  ['у', '', 'а', 'о'],
  ['ы', 'а'],
  ['ю', '', 'й', 'ь', 'я'],
  ['я', '', 'й', 'ь'],
  ['й', ''],
  ['м', '', 'й'],
  ['го', 'й'],
  ['му', 'й'],
  ['ей', 'а', 'я', 'яя'],
  ['ею', 'я', 'яя'],
  ['ой', 'а', 'ая'],
  ['ою', 'а', 'ая'],
  ['ую', 'ая'],
  ['юю', 'яя'],
  ['ем', '', 'ий', 'й', 'ь'],
  ['ом', '', 'ий', 'ый'],
  ['ым', '', 'ой'],
  ...['ья', 'ью', 'ьем', 'ье'].map((end) => [end, 'ей'] as const),
  ['его', 'ий'],
  ['ему', 'ий'],
  ['ого', 'ий', 'ый'],
  ['ому', 'ий', 'ый'],
  ...['йца', 'йце', 'йцем', 'йцом', 'йцу', 'ца', 'це', 'цем', 'цом', 'цу'].map((end) => [end, 'ец'] as const),
  ...['ка', 'ке', 'ком', 'ку'].map((end) => [end, 'ек', 'ок'] as const),
];

/** The same by the last letter of the form. */
const endsBy = new Map<number, (typeof lemmaEnds)[number][]>();
for (const row of lemmaEnds) {
  const last = row[0].charCodeAt(row[0].length - 1);
  endsBy.set(last, [...(endsBy.get(last) ?? []), row]);
}

/** What makes a father's name of the word before it: «Гейдар оглы». */
export const childOf: ReadonlySet<string> = new Set(
  'уулу кызы гызы оглы оглу угли кизи огли ўғли қизи улы ұлы қызы'.split(' '),
);

const patronymic =
  /(?:[оеь]вич|ьич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ем|е)?$|(?:[ое]вн|ичн|иничн)(?:а|ы|е|у|ой|ою)$|^(?:улы|уулу|кызы|оглы|оглу|угли|кизи)$/;

const latinPatronymic =
  /^(?:(?:alexandr|aleksandr|alekse|alexe|anatol|andre|arkad|boris|denis|dmitri|evgeni|yevgeni|fyodor|gennad|georgi|grigor|igor|ivan|konstantin|leonid|lv|maksim|maxim|mikhail|mikhayl|nikola|oleg|pavl|petr|pyotr|roman|serge|stanislav|stepan|vadim|valentin|valer|vasil|viktor|victor|vital|vladimir|vladislav|vyacheslav|yaroslav|yuri|yur)(?:i|y|ey|ye|e|o)*(?:vich|vna)|ilyich|ilyinichna|fomich|kuzmich|lukich)$/;

/** Whether a folded word is a patronymic, or the word that makes one in Turkic names. */
export function isPatronymic(word: string): boolean {
  if (word.charCodeAt(0) < 0x250) return latinPatronymic.test(word);
  return word.length > 3 && patronymic.test(word) && !/^(?:.{0,3}вич.{0,2})$/.test(word);
}
