import { alike } from '../alike';
import { isPatronymic, nameForms } from '../../dossier/names/russian';
import { easternFamilies, particles } from '../../dossier/names/parts';
import { plain } from '../../dossier/names/spelling';
import {
  adjectivesRu,
  citiesRu,
  commonEn,
  commonRu,
  famousRu,
  neighbours,
  nounsRu,
  placesEn,
  provincesEn,
  regionsRu,
  speechRu,
  statesmenRu,
  statesAbroadRu,
} from './data/common';
import { countryTable } from './data/countries';
import {
  bodiesEn,
  bodiesRu,
  modifiersEn,
  modifiersRu,
  occupationsEn,
  occupationsRu,
  privateEn,
  privateRu,
  strongHeadsEn,
  strongHeadsRu,
  subjectsEn,
  weakHeadsEn,
  weakHeadsRu,
} from './data/titles';
import { statesmenBesideEn, statesmenEn } from './data/statesmen';
import { firstName, list, type FirstName } from './firstnames';

/** The noun that carries a title: «министр», "spokesperson", «тренер». */
export interface TitleHead {
  /** `president`, `minister`…; empty for an occupation, which is no office. */
  readonly office: string;
  /** Whether it is a public office by itself; a weak one needs a state or a public body beside it. */
  readonly strong: boolean;
  /** Russian: which case the form is in, as far as a name beside it can tell. */
  readonly case: 'nominative' | 'instrumental' | 'oblique' | 'any';
}

/** What the person rules know of a word. */
export interface PersonWord extends FirstName {
  /** A Chinese, Korean or Vietnamese family name. */
  readonly eastern?: true;
  readonly patronymic?: true;
  /** Ends as Russian, Ukrainian, Georgian or Armenian surnames do. */
  readonly surname?: true;
  readonly particle?: true;
  /** A particle only with a hyphen after it: «ат-». */
  readonly joined?: true;
  readonly head?: TitleHead;
  /** English: the office of several people, named after it: "Presidents A and B". */
  readonly heads?: TitleHead;
  /** May stand before a title's head: «бывший», "deputy". */
  readonly modifier?: true;
  /** May stand after it: "minister of trade". */
  readonly subject?: true;
  /** A public body; a private one. */
  readonly body?: true;
  readonly private?: true;
  /** Code of a state or an international body, of a noun or an adjective. */
  readonly country?: string;
  readonly adjective?: true;
  /** Capitalised for other reasons; never part of a name. */
  readonly common?: true;
  /** A province, which may stand between an office and its bearer. */
  readonly province?: true;
  readonly city?: true;
  /** A noun, which may stand inside a title in the genitive: «министр культуры». */
  readonly noun?: true;
  /** An adjective of a body or a place, which may also be a byname. */
  readonly epithet?: true;
  /** After it a name is a place's or a company's. */
  readonly place?: true;
  readonly speech?: true;
  /** A noun after which a name is a thing's: «река», «клуб». */
  readonly thing?: true;
  /** A surname that everybody knows: a person's even alone. */
  readonly famous?: true;
  /** A famous statesman's: their first names. */
  readonly statesman?: readonly string[];
}

/** Entries of one shape. */
export const alikePersons = alike<PersonWord>({
  first: true,
  abroad: true,
  lemma: true,
  eastern: true,
  patronymic: true,
  surname: true,
  particle: true,
  joined: true,
  head: true,
  heads: true,
  modifier: true,
  subject: true,
  body: true,
  private: true,
  country: true,
  adjective: true,
  common: true,
  province: true,
  city: true,
  noun: true,
  epithet: true,
  place: true,
  speech: true,
  thing: true,
  famous: true,
  statesman: true,
});

type Draft = { -readonly [K in keyof PersonWord]: PersonWord[K] };

const lines = (table: string) => table.split('\n').filter((line) => line !== '');

/** All forms of a Russian adjective: masculine and feminine, singular and plural. */
function adjectiveForms(word: string): string[] {
  if (!/(?:ый|ий|ой)$/.test(word)) return nameForms(word);
  const stem = word.slice(0, -2);
  const soft = /(?:[щш]|[^гкх])ий$/.test(word);
  const endings = soft
    ? 'ий его ему им ем яя ая ей ую юю ее ие их ими'
    : `${word.slice(-2)} ого ому ым им ом ая ой ую ое ые ие ых их ыми ими`;
  return endings.split(' ').map((ending) => stem + ending);
}

function nounForms(word: string): string[] {
  // «внешней политике», «политику» are those of «политика»
  if (word === 'политик') return ['политик', 'политика', 'политиком'];
  // «после» is nearly always the preposition
  if (word === 'посол') return ['посол', 'посла', 'послу', 'послом'];
  const forms = word
    .split('-')
    .reduce<string[]>((all, part) => [...all, part], [])
    .slice(-1)
    .flatMap((last) => nameForms(last));
  // a name in -ь may be a woman's; these titles are masculine, and «представители» are several
  return /(?:тель|арь)$/.test(word) ? forms.filter((form) => !/(?:и|ью)$/.test(form)) : forms;
}

/** Plurals of titles: capitalised, they open a sentence and are nobody's name. */
function pluralForms(word: string): string[] {
  const stem = /[ьйая]$/.test(word) ? word.slice(0, -1) : word;
  const endings = /[гкхжшщч]$/.test(stem)
    ? 'и ов ам ами'
    : /[ьй]$/.test(word)
      ? `и ${word.endsWith('й') ? 'ев' : 'ей'} ям ями`
      : 'ы ов ам ами';
  return endings.split(' ').map((ending) => stem + ending);
}

const englishPlural = (word: string) =>
  word.endsWith('man') || word.endsWith('men') ? word.replace(/man$/, 'men') : word.replace(/s$/, 'se') + 's';

const kinswomen = new Set(['дочь', 'мать']);

function build(): Map<string, Draft> {
  const words = new Map<string, Draft>();
  const put = (key: string, fact: Draft) => {
    const known = words.get(key);
    words.set(key, known ? { ...known, ...fact } : fact);
  };
  const all = (table: string, fact: Draft, forms: (word: string) => string[] = (word) => [word]) => {
    for (const word of list(table)) for (const form of forms(word)) put(form, fact);
  };
  const heads = (table: string, strong: boolean, russian: boolean) => {
    for (const line of lines(table)) {
      const [office, names] = line.includes('=') ? (line.split('=') as [string, string]) : ['', line];
      for (const word of list(names)) {
        const lemma = word.split('-').at(-1)!;
        for (const form of russian ? nounForms(word) : [word]) {
          const isInstrumental = russian && form !== lemma && /[оеыи]м$|[оеё]й$|ою$/.test(form);
          // «дочь» is the accusative, too
          const isSame = russian && (/^зам[а-я]+[ыа]$/.test(lemma) || kinswomen.has(form));
          const of = isSame
            ? 'any'
            : form === lemma
              ? 'nominative'
              : isInstrumental
                ? 'instrumental'
                : 'oblique';
          put(form, { head: { office, strong, case: of } });
          if (!russian && office !== '')
            put(englishPlural(form), { common: true, heads: { office, strong, case: of } });
        }
        if (russian) for (const form of pluralForms(lemma)) put(form, { common: true, noun: true });
      }
    }
  };
  all(commonRu, { common: true });
  all(citiesRu, { common: true, city: true }, (word) => nameForms(word));
  all(neighbours, { common: true });
  all(regionsRu, { common: true }, (word) => nameForms(word));
  all(statesAbroadRu, { common: true }, (word) => nameForms(word));
  all(adjectivesRu, { common: true, epithet: true }, adjectiveForms);
  all(nounsRu, { common: true, noun: true }, (word) => [...nameForms(word), ...pluralForms(word)]);
  all(famousRu, { famous: true }, (word) => nameForms(word, word.endsWith('а') ? undefined : 'male'));
  const statesmen = (table: string, fact: Draft) => {
    for (const pair of list(table)) {
      const [surname, firsts] = pair.split('=') as [string, string];
      const forms = nameForms(surname, surname === 'тимошенко' ? undefined : 'male');
      for (const form of forms) put(form, { ...fact, statesman: firsts.split(',') });
    }
  };
  statesmen(statesmenRu, { famous: true });
  statesmen(statesmenEn, { famous: true });
  statesmen(statesmenBesideEn, {});
  all(commonEn, { common: true });
  all(placesEn, { place: true, common: true });
  all(provincesEn, { province: true, common: true });
  all(speechRu, { speech: true });
  all([...easternFamilies].join(' '), { eastern: true }, (word) =>
    word.length > 2 ? nameForms(word, 'male') : [word],
  );
  all([...particles].join(' '), { particle: true });
  all('ат аш ас ад ар ан аз', { particle: true, joined: true });
  all(bodiesRu, { body: true, common: true }, adjectiveForms);
  all(bodiesEn, { body: true, common: true });
  all(privateRu, { private: true, common: true }, (word) => nameForms(word));
  all(privateEn, { private: true });
  all(modifiersRu, { modifier: true }, adjectiveForms);
  all(modifiersEn, { modifier: true });
  all(subjectsEn, { subject: true });
  for (const line of lines(countryTable)) {
    const [code, nouns, adjectives, names, english] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const isBody = code.length > 2 || code === 'EU' || code === 'UN';
    all(nouns, { country: code, common: true, ...(isBody && { body: true }) }, (word) => nameForms(word));
    all(adjectives, { country: code, adjective: true, common: true }, adjectiveForms);
    all(names, { country: code, common: true });
    all(english, { country: code, adjective: true, common: true });
  }
  heads(occupationsRu, false, true);
  heads(occupationsEn, false, false);
  for (const form of adjectiveForms('летний')) {
    const of = /(?:ий|яя)$/.test(form) ? 'nominative' : form.endsWith('им') ? 'instrumental' : 'oblique';
    put(form, { head: { office: '', strong: false, case: of } });
  }
  heads(weakHeadsRu, false, true);
  heads(weakHeadsEn, false, false);
  heads(strongHeadsRu, true, true);
  heads(strongHeadsEn, true, false);
  return words;
}

const surnameEnd =
  /(?:[оеё]в|[иы]н|ск[иоа]й|цк[иоа]й|енко|[чщ]ук|ян|дзе|швили|ович|евич|[оеё]ва|[иы]на|ская|цкая|[оеё]ву|[иы]ну|[оеё]вым|[иы]ным|ским|цким|ском|ского|цкого|скому|цкому|[оеё]вой|[иы]ной|скую|цкую|овича|евича|овичу|овичем|яна|яну|яном|енка|швилли|нко|ых|[оеё]ве)$/;

/** «Минсвязи», «Минпромторг»: state bodies by their short names. */
const ministry =
  /^(?:гос|рос)(?:[а-я]*(?:строй|стро[яюе]|надзор|реестр|стандарт|финмониторинг|комстат|совет|банк|имуществ|сельхоз|транс|наук|патент|молодеж|туризм|обр|служб))[а-я]{0,4}$|^мин(?:.*(?:связ|торг|строй|фин|труд|культур|цифр|здрав|энерго|природ|сельхоз|транс|спорт|юст|обр|просвещ|экономик|развит|пром|дустри|обороны))[а-я]{0,7}$/;

/** «Коммуникации», «Безопасности», «Возвращение»: how nouns end that are nobody's name. */
const abstract =
  /(?:(?:[аи]|[а-я]{4}ен)ци(?:я|и|ю|ей)|[а-я]{4}ост(?:ь|и|ью)|[а-я]{2}ств(?:о|а|у|ом|е)|[а-я]{3}[аея]ние)$/;

/** «Приветствуя», «Обратившись»: what opens a sentence and is nobody's name. */
const gerund = /[а-я]{3}(?:[уыи]вая|уя|ясь|вшись)$/;

/**
 * Nouns after which a name is a thing's: «река», «клуб». Of places where people go and are busy only the cases that say no
 * “where”: «порт Орлов», yet «в порту Орлов».
 */
const thingBefore =
  /^(?:рек[аиеу]|рекой|город[а-яё]{0,3}|остров[а-яё]{0,3}|посел[а-яё]+|сел[оаеу]|деревн[а-яё]+|улиц[а-яё]+|штат[а-яё]{0,3}|озер[а-яё]+|месторождени[а-яё]+|рудник[а-яё]{0,3}|шахт[а-яё]{1,2}|заповедник[а-яё]{0,3}|стадион[а-яё]{0,3}|телескоп[а-яё]{0,3}|корабл[а-яё]+|компани[а-яё]+|организаци[а-яё]+|фонд[а-яё]{0,3}|фирм[а-яё]+|корпораци[а-яё]+|банк[а-яё]{0,3}|газет[а-яё]+|журнал[а-яё]{0,3}|сайт[а-яё]{0,3}|телеканал[а-яё]{0,3}|агентств[а-яё]+|станци[а-яё]+|аэропорт[а-яё]{0,3}|район[а-яё]{0,3}|площад[а-яё]+|проспект[а-яё]{0,3}|приток[а-яё]{0,3}|клуб[а-яё]{0,3}|поворот[а-яё]{0,3}|метро|отел[а-яё]+|гостиниц[а-яё]+|ресторан[а-яё]{0,3}|хутор[а-яё]{0,3}|мыс[а-яё]{0,3}|пролив[а-яё]{0,3}|бухт[а-яё]{1,2}|гавань?ю?|фрегат[а-яё]{0,3}|теплоход[а-яё]{0,3}|танкер[а-яё]{0,3}|сухогруз[а-яё]{0,3}|ледокол[а-яё]{0,3}|(?:порт|завод|театр|вокзал|мост)(?:а|ом|ов|ам|ами)?|музе(?:й|я|ем))$/;

/** The tests of Russian words look through all of a word, so a long run of other letters or glyphs is spared them. */
const isCyrillic = (unit: number) => unit >= 0x400 && unit < 0x530;

let words: Map<string, Draft> | undefined;

function factsOf(key: string): PersonWord | undefined {
  const listed = words?.get(key);
  const name = firstName(key);
  return listed && name ? { ...listed, ...name } : (listed ?? name);
}

/** Looks a folded word up; undefined for the words that the person rules have no interest in. */
export function personWord(key: string): PersonWord | undefined {
  const found = read(key);
  return found && alikePersons(found);
}

function read(key: string): PersonWord | undefined {
  words ??= build();
  const bare = plain(key);
  const known = factsOf(key) ?? (bare === key ? undefined : factsOf(bare));
  const isRussian = isCyrillic(key.charCodeAt(key.length - 1));
  if (!known && isRussian && ministry.test(key)) return { body: true, common: true };
  const isSurname = isRussian && key.length > 3 && surnameEnd.test(key);
  const patronymic = isPatronymic(key);
  const thing = isRussian && thingBefore.test(key);
  if (!isSurname && !patronymic && !thing)
    return !known && isRussian && (abstract.test(key) || gerund.test(key))
      ? { common: true, noun: true }
      : known;
  return {
    ...known,
    ...(thing && { thing }),
    ...(isSurname && { surname: true }),
    ...(patronymic && { patronymic: true }),
  };
}
