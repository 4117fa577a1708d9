import { formsOf } from '../../../dossier/names/endings';
import type { Word } from '../../words';
import type { StatementWord } from './lexicon';

/** Bodies and groups that speak, as heads of a noun phrase. Nominatives; the genitive is asked for after «по словам». */
const groupsRussian =
  'мид минфин минобороны минэкономики минэнерго правительство министерство ведомство служба администрация канцелярия кремль посольство ' +
  'департамент отдел госинформагентство парламент сенат госдума мажилис кабмин госдеп госдепартамент евросоюз еврокомиссия комиссия комитет оон ес нато шос вто мвф ' +
  'нацбанк центробанк банк агентство издание газета журнал телеканал организация ассоциация компания корпорация партия союз ' +
  'эксперты аналитики источники источник власти чиновники дипломаты участники стороны лидеры министры депутаты ученые экономисты ' +
  'мэрия прокуратура полиция минздрав минтранс минпромторг минсельхоз минэкономразвития минцифры мвд мчс фсб следком цб штаб генштаб ' +
  'конгресс бундестаг секретариат консульство пентагон роспотребнадзор росстат фонд институт профсоюз собеседница чиновница ' +
  'журналисты критики наблюдатели представители собеседник собеседники специалисты сми оппозиция делегация лица военные правозащитники фракция ' +
  'население сторона офис госкомитет госкомстат генпрокуратура акорда следствие разведка телекомпания радиостанция информагентство спецслужбы органы ' +
  'обладминистрация горадминистрация райадминистрация облправительство облдума гордума заксобрание горсовет райсовет избирком облизбирком центризбирком ' +
  'минюст минкульт минпросвещения минобрнауки минкомсвязь минстрой минприроды ск цик кнб гкнб магатэ юнеско юнисеф портал руководство миссия орган армия делегаты фракции кандидаты акимат хокимият горакимат облакимат маслихат департамент управление регулятор инспекция аппарат нацкомпания госкомпания генконсульство минтруда';
/** Its forms without «пресс», which begins other words. */
const press = 'пресса прессы прессе прессу прессой';
/** The same of several people: the singular of these is a title or nobody in particular. */
const crowds =
  'сенаторы жители очевидцы свидетели адвокаты юристы полицейские следователи врачи активисты сторонники противники исследователи ' +
  'избранники избранницы руководители губернаторы политологи историки послы президенты главы премьеры родственники члены';
const crowdForms = (word: string) => {
  const stem = word.replace(/[ыи]е?$/, '');
  return 'ы и ов ев ей ам ям ами ями ах ях их им ими'.split(' ').map((ending) => stem + ending);
};
const groupsEnglish =
  'officials official analysts analyst experts expert sources source observers critics authorities diplomats ministers lawmakers ' +
  'economists scientists researchers activists residents executives reporters journalists participants leaders sides side ' +
  'government ministry mfa department embassy office administration parliament senate congress commission committee council bank fund ' +
  'countries nations agency newspaper journal magazine outlet organisation organization association company corporation party union delegation ' +
  'service press document communique declaration letter survey poll study kremlin statement report media police military army spokesperson spokesman spokeswoman presidency presidents parties senators governors ambassadors envoys delegates members premiers scholars authors academics representatives interlocutors speakers deputies aides advisers advisors court tribunal';

/** Offices of one person, for where no mention says who it is. */
const titles =
  'глава замглавы президент премьер министр представитель спикер секретарь посол директор председатель руководитель депутат аким мэр сопредседатель участник участница координатор профессор академик автор обозреватель ректор ' +
  'губернатор политолог эксперт аналитик экономист дипломат политик чиновник сенатор канцлер госсекретарь лидер генсек замминистра ' +
  'парламентарий правозащитник историк социолог ученый юрист адвокат бизнесмен предприниматель банкир финансист генерал ' +
  'хоким градоначальник зампред комиссар еврокомиссар уполномоченный омбудсмен прокурор врио телеведущий телеведущая управляющий леди кандидат король принц шеф начальник командующий president minister premier secretary leader chief director mayor governor ambassador ' +
  'chancellor speaker politician lawmaker diplomat envoy negotiator adviser advisor aide senator chairman chairwoman chairperson commissioner ' +
  'spokesperson spokesman spokeswoman official expert analyst economist researcher king queen prince pope boss pm judge prosecutor magistrate';
const titleSet = new Set(titles.split(' '));
/** Whether a folded word is an office or a profession: what it says, a he or a she says. */
export const isTitle = (key: string) => titleSet.has(key);

const groups = new Set([
  ...titleSet,
  ...groupsRussian.split(' '),
  ...crowds.split(' '),
  'пресса',
  ...groupsEnglish.split(' '),
]);
/** A plural's forms are those of its stem: «эксперты» → «экспертов». */
let forms: ReadonlySet<string> | undefined;
const groupForms = () =>
  (forms ??= new Set([
    ...groupsRussian
      .split(' ')
      .flatMap((word) => [...formsOf(word), ...(/[ыи]$/.test(word) ? formsOf(word.slice(0, -1)) : [])]),
    ...crowds.split(' ').flatMap(crowdForms),
    ...press.split(' '),
    ...groups,
  ]));

let titleForms: ReadonlySet<string> | undefined;
/** The same in any case: «дипломата». */
export const isTitleForm = (key: string) =>
  (titleForms ??= new Set([...titleSet].flatMap((word) => [word, ...formsOf(word)]))).has(key);

/** Whether a folded word is the head of a group's name, in the nominative. */
export const isGroup = (key: string) => groups.has(key);
/** Whether such a head goes with a verb's number: «эксперты отметили», not «эксперты отметил». */
export const agreesInNumber = (key: string, { form, gender }: Pick<StatementWord, 'form' | 'gender'>) =>
  form !== 'finite' || gender === 'p' || /^(?:сми|замглавы)$/.test(key) || !/[а-я][ыи]$/.test(key);
/** The same in any case. */
export const isGroupForm = (key: string) => groupForms().has(key);

/** Nouns for one person: before a name they are its title, not another speaker. */
const personal = /^(?:official|analyst|expert|source|spokes(?:person|man|woman)|источник|собеседник)$/;
/** Nouns for those who speak for somebody: "a spokesman for the minister". */
export const isSpeaking = (key: string) =>
  personal.test(key) || /^(?:aide|adviser|advisor|deputy)$/.test(key);
/** Several people: what they do, nothing but people does. */
const people =
  /^(?:officials|analysts|experts|observers|critics|authorities|diplomats|ministers|lawmakers|economists|scientists|researchers|activists|residents|executives|reporters|journalists|participants|leaders|sides|parties|presidents|senators|governors|ambassadors|envoys|delegates|members|premiers|countries|nations|representatives|deputies|interlocutors|speakers|aides|advisers|advisors)$/;
/** Whether a folded word is an English noun for several people, in the plural. */
export const isPeople = (key: string) => people.test(key);

/** Whether a folded word, in any case, is the head of a body's name: «пресс-служба», "office". */
export const isBody = (key: string) => groupForms().has(key) && !personal.test(key) && !titleSet.has(key);

/** News agencies that pass on what others said. */
const agencies = new Set(
  'тасс риа иа белта корреспондент корр интерфакс интерфакса рейтер reuters bloomberg afp ap xinhua синьхуа kyodo киодо nhk cnn bbc казинформ kazinform sputnik yonhap ренхап trend axios anadolu dpa франс агентство газета издание телеканал сми журнал портал пресс пресс-служба'.split(
    ' ',
  ),
);
/** Whether a folded word is an agency or a medium that passes on what others said. */
export const isAgency = (key: string) => agencies.has(key);
/** The last word of a newspaper's or a channel's name, capitalised: "Oslo News", "The Daily Herald". */
export const isOutlet = (word: Word | undefined) =>
  word?.caps === 'first' &&
  /^(?:news|times|post|herald|tribune|journal|tv|radio|telegraph|gazette|mirror|guardian|observer|chronicle)$/.test(
    word.key,
  );

/** A pronoun that can speak: whose gender it shows. */
const pronouns: ReadonlyMap<string, 'm' | 'f' | 'p'> = new Map([
  ['он', 'm'],
  ['она', 'f'],
  ['они', 'p'],
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'p'],
]);
/** The gender of a pronoun that can speak, `p` for several; undefined for any other word. */
export const pronounGender = (key: string) => pronouns.get(key);

const objects: ReadonlyMap<string, 'm' | 'f' | 'p'> = new Map([
  ['him', 'm'],
  ['her', 'f'],
  ['them', 'p'],
]);
/** The gender of an English pronoun as an object: "according to him". */
export const objectGender = (key: string) => objects.get(key);

/** Pronouns after «по словам» («по его словам»). */
const possessives: ReadonlyMap<string, 'm' | 'f' | 'p'> = new Map([
  ['его', 'm'],
  ['ее', 'f'],
  ['их', 'p'],
]);
/** The gender of a pronoun after «по словам»; undefined for any other word. */
export const possessiveGender = (key: string) => possessives.get(key);

/** Words that may stand between a subject and its verb without being anything to the sentence. */
const adverbs = new Set(
  (
    'также тоже впервые первым первой первыми теперь ранее позже позднее тогда затем потом далее сначала вначале сегодня вчера накануне уже еще снова вновь прямо отдельно особо отчасти лично публично ' +
    'официально неоднократно негативно позитивно положительно отрицательно подробно кратко твердо якобы осторожно резко жестко решительно полностью открыто письменно вновь  кроме того при этом же бы then also later earlier previously today yesterday repeatedly again further ' +
    'monday tuesday wednesday thursday friday saturday sunday once still already recently additionally has have had publicly officially reportedly first told just now explicitly nonetheless ' +
    'meanwhile moreover furthermore however nevertheless therefore instead elsewhere besides likewise overall ' +
    'always often sometimes soon ever even together himself herself themselves itself'
  ).split(' '),
);
/** English words in -ly that are none, and how names end: “Gurbanguly”, “Vitaly”, “Reilly”. */
const endsLikeAdverb =
  /^(?:july|family|ally|reply|supply|apply|rely|rally|assembly|bully|fly|imply|comply|multiply|sicily|emily|sally|lily)$|[ao]ly$|[^rd]uly$|[ei]lly$|[^h]olly$|[cmt]ully$/;
/** Whether a folded word may stand between a subject and its verb. */
export const isAdverb = (key: string) =>
  adverbs.has(key) || /[а-я]{3}ически$/.test(key) || (/[a-z]ly$/.test(key) && !endsLikeAdverb.test(key));

const honorifics = new Set(
  'mr mrs ms dr prof barr engr sen rep gov gen amb rev lt col del hon honorable honourable'.split(' '),
);
/** A short word with a stop before an English name: "Mr.", "Sen.". */
export const isHonorific = (key: string) => honorifics.has(key);

/** English verbs without an ending: infinitives, nouns, or said of several. */
const bare = new Set(
  'say state report announce insist deny confirm explain admit argue claim note stress believe maintain pledge vow caution warn accuse urge predict expect attribute recognise recognize emphasize emphasise reiterate reaffirm underline underscore acknowledge highlight welcome express commend condemn appreciate'.split(
    ' ',
  ),
);
/** Whether a folded reporting word is such a form. */
export const isBare = (key: string) => bare.has(key);

/** Names of days and months: they never speak, and "last week" before a verb says when. */
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tonight|week|month|year|night|weekend)$/;
/** Whether a folded word only says when: "Monday", "week". */
export const isTime = (key: string) => times.test(key);

/** A mention after one of these is no subject. */
const prepositions = new Set(
  (
    'насчет ради вместо помимо вокруг касательно относительно с со к ко у от для о об обо по на в во при между перед за без против через из до после над под про среди ' +
    'by with to of for from against about between among on in at after before over under via than behind alongside toward towards including like without within near despite during since through into onto upon across around except'
  ).split(' '),
);
/** Whether what stands after a folded word is no subject. */
export const isPreposition = (key: string) => prepositions.has(key);
