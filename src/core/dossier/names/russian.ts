/**
 * Case forms of Russian names by suffix class, for words as `foldWord` gives them (small letters, ё as е). The classes
 * follow the school grammar of surnames; foreign names that grammar leaves undeclined are also given the endings that
 * writers put on them anyway, because a missed leader is worse than a form nobody writes.
 */

export type Gender = 'female' | 'male' | undefined;

/** The nominative (first) and all other forms of one word of a name, singular, without repeats. */
export function nameForms(word: string, gender?: Gender): string[] {
  const forms = [word];
  if (!/^[а-я]{2,}$/.test(word)) return forms;
  if (gender !== 'female') forms.push(...masculine(word));
  if (gender !== 'male') forms.push(...feminine(word));
  return [...new Set(forms)];
}

const put = (stem: string, endings: string) => endings.split(' ').map((ending) => stem + ending);
const cut = (word: string, n: number) => word.slice(0, word.length - n);

/** Words in -а and -я decline alike for both genders. */
function vowelForms(word: string): string[] | undefined {
  const stem = cut(word, 1);
  if (word.endsWith('ия')) return put(stem, 'и ю ей');
  if (word.endsWith('а')) return put(stem, /[гкхжшщч]а$/.test(word) ? 'и е у ой ей ою' : 'ы е у ой ей ою');
  if (word.endsWith('я')) return put(stem, 'и е ю ей ею');
  return undefined;
}

function masculine(word: string): string[] {
  const irregular = irregulars.get(word);
  if (irregular) return put(irregular, 'а у ом ем е');
  if (/(?:ов|ев|ин|ын)$/.test(word)) return put(word, 'а у ым ом е');
  if (/[гкхжшщч]ий$/.test(word))
    return [...put(cut(word, 2), 'ого ему ому им ом'), ...put(cut(word, 1), 'я ю ем и е')];
  if (/ий$/.test(word)) return [...put(cut(word, 1), 'я ю ем и'), ...put(cut(word, 2), 'его ему им ем')];
  if (/ый$/.test(word)) return put(cut(word, 2), 'ого ому ым ом');
  if (/ой$/.test(word)) return [...put(cut(word, 2), 'ого ому ым ом'), ...put(cut(word, 1), 'я ю ем е')];
  if (/й$/.test(word)) return put(cut(word, 1), 'я ю ем е');
  if (/ь$/.test(word)) return put(cut(word, 1), 'я ю ем е');
  if (/[аеиоуыэюя]ец$/.test(word)) return put(cut(word, 2), 'йца йцу йцем йцом йце');
  if (/ец$/.test(word)) return [...put(cut(word, 2), 'ца цу цем цом це'), ...put(word, 'а у ем е')];
  if (/[^аеиоуыэюя](?:ек|ок)$/.test(word))
    return [...put(cut(word, 2), 'ка ку ком ке'), ...put(word, 'а у ом е')];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word))
    return put(word, /[жшщчц]$/.test(word) ? 'а у ем ом е' : 'а у ом е');
  return vowelForms(word) ?? undeclinable(word);
}

function feminine(word: string): string[] {
  if (/(?:ова|ева|ина|ына)$/.test(word)) return put(cut(word, 1), 'ой у ою ы е');
  if (/ая$/.test(word)) return put(cut(word, 2), 'ой ую ою');
  if (/яя$/.test(word)) return put(cut(word, 2), 'ей юю ею');
  if (/ь$/.test(word)) return put(cut(word, 1), 'и ью');
  return vowelForms(word) ?? [];
}

/** Endings that writers give to men's names in -у, -о, -и, -е though grammar leaves them as they are. */
function undeclinable(word: string): string[] {
  if (word.length < 5) return [];
  if (/[ую]$/.test(word)) return put(word, 'а у ом я ю ем е');
  if (/о$/.test(word)) return put(cut(word, 1), 'а у ом е ой');
  if (/и$/.test(word)) return put(word, 'я ю ем');
  return [];
}

const irregulars: ReadonlyMap<string, string> = new Map([
  ['лев', 'льв'],
  ['павел', 'павл'],
  ['петр', 'петр'],
]);

const patronymic =
  /(?:[оеь]вич|ьич|кузьмич|лукич|фомич|никитич|саввич)(?:а|у|ем|е)?$|(?:[ое]вн|ичн|иничн)(?:а|ы|е|у|ой|ою)$|^(?:улы|уулу|кызы|оглы|оглу|угли|кизи)$/;

const latinPatronymic =
  /^(?:(?:alexandr|aleksandr|alekse|alexe|anatol|andre|arkad|boris|denis|dmitri|evgeni|yevgeni|fyodor|gennad|georgi|grigor|igor|ivan|konstantin|leonid|lv|maksim|maxim|mikhail|mikhayl|nikola|oleg|pavl|petr|pyotr|roman|serge|stanislav|stepan|vadim|valentin|valer|vasil|viktor|victor|vital|vladimir|vladislav|vyacheslav|yaroslav|yuri|yur)(?:i|y|ey|ye|e|o)*(?:vich|vna)|ilyich|ilyinichna|fomich|kuzmich|lukich)$/;

/** Whether a folded word is a patronymic, or the word that makes one in Turkic names. */
export function isPatronymic(word: string): boolean {
  if (word.charCodeAt(0) < 0x250) return latinPatronymic.test(word);
  return word.length > 3 && patronymic.test(word) && !/^(?:.{0,3}вич.{0,2})$/.test(word);
}
