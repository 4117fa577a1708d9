/**
 * Documents and what editors do to them, for anchoring tests: a text put together from sentences of a language, one
 * passage of it, a new version, and where the passage is in it (undefined: it must not be found).
 */
export interface History {
  readonly kind: string;
  readonly language: string;
  readonly before: string;
  readonly passage: { readonly start: number; readonly end: number };
  readonly after: string;
  readonly expected: { readonly start: number; readonly end: number } | undefined;
}

interface Language {
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
  /** {n} a name, {p} a place, {t} a topic, {d} a number. */
  readonly sentences: readonly string[];
  /** What makes a sentence deny itself: the first string becomes the second. */
  readonly denial: readonly (readonly [string, string])[];
  readonly space: string;
  readonly added: string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    names: ['Arlen Vosk', 'Mira Tahan', 'Oleg Brandt', 'Sunita Rao', 'Piet Hallward', 'Dana Quill'],
    places: ['Port Sable', 'Northmere', 'the Lower Valley', 'Karsk', 'Elm Harbour'],
    topics: [
      'irrigation',
      'rail freight',
      'school meals',
      'wind power',
      'fisheries',
      'vaccines',
      'border trade',
    ],
    sentences: [
      'Minister {n} will spend {d} million crowns on {t} in {p} before the winter.',
      'According to {n}, the work on {t} near {p} has cost {d} crowns so far.',
      'The committee will publish its report on {t} after a visit to {p}, said {n}.',
      'In {p} some {d} families have asked for help with {t}, and {n} promised an answer.',
      '“We can finish {t} in {d} months,” {n} told reporters in {p}.',
      'Nobody in {p} expected that {t} would grow by {d} percent under {n}.',
    ],
    denial: [
      [' will ', ' will not '],
      [' can ', ' cannot '],
      [' has ', ' has never '],
      [' have ', ' have not '],
    ],
    space: ' ',
    added: 'yesterday evening',
  },
  ru: {
    names: [
      'Глеб Орешин',
      'Мадина Сапарова',
      'Виктор Ланской',
      'Айгерим Дуйсен',
      'Пётр Зимин',
      'Ольга Рудакова',
    ],
    places: ['Северске', 'Приозёрном', 'Усть-Каме', 'Нижней долине', 'Белом Яре'],
    topics: [
      'орошение',
      'железную дорогу',
      'школьное питание',
      'ветровую станцию',
      'порт',
      'больницу',
      'мост',
    ],
    sentences: [
      'Министр {n} потратит на {t} в {p} {d} млн крон ещё до зимы.',
      'Как сообщил {n}, расходы на {t} в {p} уже составили {d} крон.',
      'Комиссия опубликует доклад про {t} после поездки в район, что в {p}, уточнил {n}.',
      'В {p} около {d} семей просят помощи, речь идёт про {t}, и {n} обещал ответить.',
      '«Мы можем сдать {t} за {d} месяцев», — заявил журналистам в {p} {n}.',
      'Проверка показала: {t} в {p} построят на {d} процентов дешевле, считает {n}.',
    ],
    denial: [
      [' потратит ', ' не потратит '],
      [' опубликует ', ' не опубликует '],
      [' можем ', ' не можем '],
      [' построят ', ' не построят '],
      [' обещал ', ' не обещал '],
    ],
    space: ' ',
    added: 'вчера вечером',
  },
  es: {
    names: ['Tomás Arrieta', 'Lucía Benavente', 'Iván Solórzano', 'Carmen Otálora', 'Hugo Párraga'],
    places: ['Puerto Claro', 'Villa Serena', 'el valle bajo', 'Montealto'],
    topics: ['el riego', 'el tren de carga', 'los comedores', 'la energía eólica', 'la pesca', 'las vacunas'],
    sentences: [
      'El ministro {n} gastará {d} millones de coronas en {t} de {p} antes del invierno.',
      'Según {n}, la obra para {t} en {p} ha costado {d} coronas hasta ahora.',
      'La comisión publicará su informe sobre {t} tras la visita a {p}, dijo {n}.',
      'En {p} unas {d} familias piden ayuda para {t} y {n} prometió una respuesta.',
      '«Podemos terminar {t} en {d} meses», explicó {n} a la prensa en {p}.',
    ],
    denial: [
      [' gastará ', ' nunca gastará '],
      [' ha ', ' no ha '],
      [' publicará ', ' no publicará '],
      [' piden ', ' no piden '],
      ['«Podemos ', '«No podemos '],
    ],
    space: ' ',
    added: 'ayer por la tarde',
  },
  zh: {
    names: ['林部长', '陈部长', '赵部长', '孙部长', '周部长'],
    places: ['北港', '清河县', '东湖区', '石桥镇'],
    topics: ['灌溉', '货运铁路', '学校午餐', '风力发电', '渔业', '疫苗接种'],
    sentences: [
      '{n}表示，{p}的{t}项目将在入冬前投入{d}万元资金。',
      '据{n}介绍，{p}为{t}已经花费{d}元，工程仍在进行。',
      '委员会考察{p}以后会公布关于{t}的报告，{n}这样说明。',
      '在{p}，大约{d}户家庭希望得到{t}方面的帮助，{n}答应给出答复。',
      '“我们能够用{d}个月完成{t}建设”，{n}在{p}对记者说。',
    ],
    denial: [
      ['将在', '将不在'],
      ['已经', '没有'],
      ['会公布', '不会公布'],
      ['希望', '不希望'],
      ['能够', '不能够'],
    ],
    space: '',
    added: '昨天晚上',
  },
};

/** A small generator of numbers from 0 below 1 (mulberry32), so that a failure can be repeated. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Roll = () => number;
const pick = <T>(items: readonly T[], roll: Roll): T => items[Math.floor(roll() * items.length)]!;
const number = (roll: Roll) => String(12 + Math.floor(roll() * 970));

function sentence(language: Language, roll: Roll): string {
  return pick(language.sentences, roll)
    .replace('{n}', pick(language.names, roll))
    .replace('{p}', pick(language.places, roll))
    .replace('{t}', pick(language.topics, roll))
    .replace('{d}', number(roll));
}

/** Paragraphs of sentences; `length` in units, about. */
export function article(code: string, length: number, roll: Roll): string[][] {
  const language = LANGUAGES[code]!;
  const paragraphs: string[][] = [];
  for (let size = 0; size < length;) {
    const paragraph = Array.from({ length: 2 + Math.floor(roll() * 4) }, () => sentence(language, roll));
    size += paragraph.join('').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

export function textOf(paragraphs: readonly (readonly string[])[], code: string): string {
  return paragraphs.map((paragraph) => paragraph.join(LANGUAGES[code]!.space)).join('\n\n') + '\n';
}

export const languages = Object.keys(LANGUAGES);

/** What happens to the passage itself: undefined where it must not be found any more. */
type Rewrite = (text: string, language: Language, roll: Roll) => { text: string; same: boolean } | undefined;

const swapped = (from: readonly string[], text: string, roll: Roll): string | undefined => {
  const old = from.find((item) => text.includes(item));
  const others = from.filter((item) => item !== old);
  return old === undefined ? undefined : text.replace(old, pick(others, roll));
};

const REWRITES: Readonly<Record<string, Rewrite>> = {
  unchanged: (text) => ({ text, same: true }),
  deleted: () => ({ text: '', same: false }),
  'a word put in': (text, { added, space }) => {
    const at = space ? text.indexOf(' ', text.length >> 1) : text.length >> 1;
    return { text: text.slice(0, at) + space + added + text.slice(at), same: true };
  },
  'a slip of the pen': (text) => {
    const at = text.search(/\p{Ll}{6}/u) + 3;
    return at < 3
      ? undefined
      : { text: text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2), same: true };
  },
  'another number': (text, _, roll) => ({
    text: text.replace(/\d+/, () => number(roll) + '5'),
    same: !/\d/.test(text),
  }),
  denied: (text, { denial }) => {
    const change = denial.find(([from]) => text.includes(from));
    return change && { text: text.replace(...change), same: false };
  },
  'another speaker': (text, { names }, roll) => {
    const other = swapped(names, text, roll);
    return other === undefined ? undefined : { text: other, same: false };
  },
};

/** What happens to the whole new text; the marks \ue000 and \ue001 round the passage are kept in place. */
const RECODINGS: Readonly<Record<string, (text: string, roll: Roll) => string>> = {
  plain: (text) => text,
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  NFD: (text) => text.normalize('NFD'),
  'byte order mark': (text) => '\ufeff' + text,
  'other quotes and dashes': (text) => text.replace(/[«“]/g, '"').replace(/[»”]/g, '"').replaceAll('—', '–'),
  'no-break spaces': (text, roll) => text.replace(/ /g, () => (roll() < 0.3 ? '\u00a0' : ' ')),
  'soft hyphens': (text, roll) =>
    text.replace(/\p{Ll}(?=\p{Ll})/gu, (letter) => (roll() < 0.1 ? letter + '\u00ad' : letter)),
  'е for ё': (text) => text.replaceAll('ё', 'е'),
  reflowed: (text) => text.replace(/([^\n]{50,60}) /g, '$1\n'),
  'letters of another alphabet': (text, roll) =>
    text.replace(/[аеосAEOpcx]/g, (letter) => (roll() < 0.15 ? (TWINS[letter] ?? letter) : letter)),
};

const TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  A: 'А',
  E: 'Е',
  O: 'О',
  p: 'р',
  c: 'с',
  x: 'х',
};

/** A history of each rewrite and recoding in each language, from one seed. */
export function* histories(seed: number): Generator<History> {
  for (const [code, language] of Object.entries(LANGUAGES)) {
    for (const rewrite of Object.keys(REWRITES)) {
      const recodings =
        rewrite === 'unchanged' || rewrite === 'deleted'
          ? Object.keys(RECODINGS)
          : ['plain', 'CRLF', 'reflowed'];
      for (const recoding of recodings) {
        const roll = dice(seed * 7919 + code.length + rewrite.length * 131 + recoding.length * 17);
        const made = history(code, language, rewrite, recoding, roll);
        if (made) yield made;
      }
    }
  }
}

function history(
  code: string,
  language: Language,
  rewrite: string,
  recoding: string,
  roll: Roll,
): History | undefined {
  const old = article(code, code === 'zh' ? 500 : 1500, roll);
  const p = Math.floor(roll() * old.length);
  const s = Math.floor(roll() * old[p]!.length);
  const own = old[p]![s]!;
  if (old.flat().filter((other) => other === own).length > 1) return undefined;
  const changed = REWRITES[rewrite]!(own, language, roll);
  if (!changed) return undefined;
  const now = old.map((paragraph) => [...paragraph]);
  now[p]![s] = changed.text && '\ue000' + changed.text + '\ue001';
  // the neighbourhood lives on, too: a sentence comes, another goes, paragraphs change places
  now.splice(Math.floor(roll() * now.length), 0, [sentence(language, roll), sentence(language, roll)]);
  if (roll() < 0.5) now.push(...now.splice(0, Math.floor(roll() * 3)));
  const marked = RECODINGS[recoding]!(
    textOf(
      now.map((paragraph) => paragraph.filter(Boolean)),
      code,
    ),
    roll,
  );
  const start = marked.indexOf('\ue000');
  const end = marked.indexOf('\ue001') - 1;
  const before = textOf(old, code);
  const at = before.indexOf(own);
  return {
    kind: `${rewrite}, ${recoding}`,
    language: code,
    before,
    passage: { start: at, end: at + own.length },
    after: marked.replace(/[\ue000\ue001]/g, ''),
    expected: changed.same ? { start, end } : undefined,
  };
}
