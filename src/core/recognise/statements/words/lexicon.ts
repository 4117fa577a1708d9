import type { Act } from './act';
import { hasEasternCue } from '../eastern/acts';

/** What the statement rules know of a word. */
export interface StatementWord {
  /**
   * `finite`: a verb with its subject. `gerund`: beside another verb («отметив», "saying"). `impersonal`: nobody says
   * it («сообщается»). `source`: a noun or preposition before its source («словам», «согласно», "according").
   * `own`: what an author says of themself: a Russian verb in the first person («считаю»), an infinitive («хочу отметить»), “hope”
   * after “I”, «мой» of «на мой взгляд». `noun`: what somebody said, as a noun («предложений»). `eastern`: a run of Han, kana or Hangul with a verb inside.
   */
  readonly form: 'finite' | 'gerund' | 'impersonal' | 'source' | 'noun' | 'own' | 'eastern';
  readonly act: Act;
  /** The word has other uses too, so only a person, a role or a pronoun will do as its subject. */
  readonly weak?: boolean;
  /** Of a Russian past: `f`, `m` or `p` (plural); tells who can be the subject. */
  readonly gender?: 'f' | 'm' | 'p';
}

/** A verb that reports whatever its subject is. */
export const isReporting = (word: StatementWord | undefined) => word?.form === 'finite' && !word.weak;

/** Russian verbs: past stem (before -л) and present in the third person, singular and plural. `*` marks the weak ones. */
const russian: Readonly<Record<Act, string>> = {
  say:
    'счита:считает считают полага:полагает полагают дума:думает думают заяви:заявляет заявляют сообщи:сообщает сообщают сказа:говорит говорят отмети:отмечает отмечают подчеркну:подчеркивает подчеркивают ' +
    'добави:добавляет добавляют втори*:вторит поясни:поясняет поясняют объясни:объясняет объясняют рассказа:рассказывает рассказывают указа:указывает указывают ' +
    'напомни:напоминает напоминают уточни:уточняет уточняют утвержда:утверждает утверждают констатирова:констатирует констатируют ' +
    'резюмирова:резюмирует подытожи:подытоживает ответи*:отвечает отвеча*: поясня: советова: рекомендова: прокомментирова:комментирует комментируют ' +
    'призна:признает признают призналс: извести:извещает извещают оповести:оповещает обратилс*: уведоми:уведомляет проинформирова:информирует информируют информирова: доложи:докладывает докладывают объяви:объявляет объявляют анонсирова:анонсирует анонсируют ' +
    'подтверди:подтверждает подтверждают опроверг:опровергает опровергают отверг*:отвергает отвергают возрази:возражает повтори:повторяет акцентирова:акцентирует заключи*: ' +
    'выдели*:выделяет обозначи*: изложи: озвучи: раскры*: поведа: предположи:предполагает предполагают высказа: высказыва*:высказывает высказывают высказалс: разъясни:разъясняет оговори*: перечисли: ' +
    'допусти*:допускает допускают замети*:замечает продолжи*:продолжает поделилс*:делится парирова:парирует намекну*:намекает вспомни*:вспоминает ' +
    'поинтересовалс: уверя:уверяет уверяют увери: отрица:отрицает отрицают конкретизирова:конкретизирует пошути*:шутит отчиталс*: отрапортова: дополни*:дополняет воскликну*: обмолвилс*: проговорилс*: отреза*: изрек*: аргументирова*: подозрева*:подозревает подозревают вери*:верит верят ' +
    'заявля: объявля: подтвержда: сообща: говори: отмеча: подчеркива: указыва: напомина: объясня: рассказыва: уточня: писа*: спроси*:спрашивает зада*:задает добавля: признава: опроверга: повторя: сдела*:делает делают выразилс*:',
  judge:
    'похвали: поблагодари:благодарит приветствова*:приветствует ' +
    'поддержа*:поддерживает оцени*:оценивает оценивают расцени:расценивает расценивают назва*:называет называют охарактеризова*:характеризует вырази:выражает выражают поздрави*: согласилс*: ' +
    'обрати*:обращает обращают усомнилс:сомневается сомневаются называ*: выража*: оценива*: одобри*:одобряет',
  propose:
    'предложи:предлагает предлагают призва:призывает призывают потребова:требует требуют порекомендова:рекомендует рекомендуют посоветова:советует советуют ' +
    'попроси:просит просят пригласи*:приглашает настаива:настаивает настаивают высказалс: да*:дает дают выдвину*:выдвигает выдвигают поручи*: выступи*:выступает ' +
    'призыва: предлага: требова: проси*: распорядилс*:',
  commit:
    'пообеща:обещает обещают обеща: завери:заверяет заверяют гарантирова:гарантирует поклялс: обязалс*:',
  accuse:
    'негодова:негодует негодуют сетова:сетует сетуют возмущалс:возмущается возмущаются жаловалс:жалуется жалуются обвини:обвиняет обвиняют раскритикова:критикует критикуют осуди:осуждает осуждают упрекну: посетова: пожаловалс: возмутилс: обрушилс*:обрушивается обрушиваются ' +
    'пригрози: обвиня: критикова:',
  foresee:
    'опасалс:опасается опасаются прогнозирова: предупреди:предупреждает предупреждают предостерег:предостерегает спрогнозирова:прогнозирует прогнозируют предсказа:предсказывает ожида*:ожидает ожидают исключи*:исключает исключают надеялс*:надеется надеются рассчитыва*:рассчитывает рассчитывают ' +
    'предупрежда:',
  relay:
    'процитирова:цитирует цитируют переда*:передает передают написа:пишет пишут привел*: приводи*:приводит приводят',
};

const english: Readonly<Record<Act, string>> = {
  say:
    'said says say believes believed* thinks considers considered* stated states* added adds noted notes* stressed stresses* emphasized emphasised emphasizes emphasises argued argues ' +
    'asserted asserts claimed claims* announced announces declared declares revealed reveals unveiled* unveils* referred* confirmed confirms denied denies ' +
    'speculated reconfirmed reconfirms underscored underscores highlighted* highlights* reiterated reiterates acknowledged acknowledges admitted admits insisted insists ' +
    'maintained* maintains* maintain explained explains responded responds replied replies remarked remarks* commented told tells testified ' +
    'recalled recalls concluded* mentioned contended contends affirmed reaffirmed reasserted clarified specified* estimated* observed* disclosed informed framed* ' +
    'underlined underlines emphasises voiced* voices* expressed* expresses* quipped joked* countered* conceded concedes hinted* signalled* signaled* ' +
    'wrote* writes* tweeted posted* continued* agreed* agrees* boasted lamented laments opined ventured* elaborated* ' +
    'described* describes* attributed* attributes* reinforced* reported reports* report attribute argue claim note stress believe ' +
    'reckons reckoned conveyed* conveys* outlined* outlines* indicated* indicates* reassured apologised apologized echoed* echoes* recounted* ' +
    'retorted* mused* quizzed* shared* shares* proclaimed* proclaims* implored* exhorted* exhorts* surmised* confided* averred enthused* bemoaned* affirms reaffirms pointed* points* drew* paid* briefed* concurred* announce insist deny confirm explain admit chimed chimes held* ruled* found* put puts read reads reminded* reminds* learned* learnt* learns* made* spoke* state* recognised* recognized* recognise* recognize* referenced* repeated* answered* confessed confesses reasoned* interjected* swore* bragged* notified* emphasize emphasise reiterate reaffirm underline underscore acknowledge highlight*',
  judge:
    'extended* extends* praised praises welcomed* welcomes* hailed hails assessed* appreciated* appreciates* wished* endorsed* endorses* thanked thanks* congratulated ' +
    'supported* supports* lauded lauds commended commends applauded applauds regretted* regrets* called* calls* welcome* express* commend condemn appreciate*',
  propose:
    'proposed* proposes suggested suggests urged urges recommended recommends demanded demands* invited* requested advised* appealed* encouraged* encourages* advocated* advocates* instructed* directed* ordered* tasked* asked* asks* urge',
  commit:
    'vow resolved* pledged pledges promised promises* vowed vows assured assures guaranteed committed* pledge',
  accuse:
    'rejected* rejects* dismissed* dismisses* decried decries deplored deplores blasted* blasts* lambasted rebuked chided scolded ' +
    'accused accuses criticized criticised criticizes criticises condemned condemns blamed blames slammed slams denounced denounces ' +
    'complained complains alleged alleges accuse',
  foresee:
    'caution cautioned cautions warned warns warn predicted predicts forecast* forecasts* expects* expected* anticipates* hopes* hoped* predict expect*',
  relay: 'quoted* quotes* cited* cites*',
};

const gerundsRussian: Readonly<Partial<Record<Act, string>>> = {
  say:
    'заявив заявляя сообщив отметив отмечая подчеркнув подчеркивая добавив добавляя пояснив поясняя указав указывая напомнив напоминая уточнив уточняя признав признавая сказав рассказав рассказывая ' +
    'утверждая объявив объявляя подтвердив подтверждая объяснив объясняя',
  propose: 'предложив предлагая призвав призывая потребовав требуя порекомендовав посоветовав',
  accuse: 'обвинив обвиняя раскритиковав',
  foresee: 'предупредив предупреждая',
  commit: 'пообещав обещая заверив заверяя',
  judge: 'назвав выразив',
};
const gerundsEnglish: Readonly<Partial<Record<Act, string>>> = {
  say:
    'saying adding noting stressing emphasizing emphasising arguing asserting claiming stating insisting declaring explaining ' +
    'underlining underscoring highlighting* reiterating confirming* announcing* reaffirming acknowledging',
  propose: 'urging proposing',
  accuse: 'accusing',
  foresee: 'warning*',
  commit: 'pledging promising vowing',
};
/** Said in the first person. Russian infinitives count after «хочу» and the like, English verbs after “I” or “let me”. */
const ownRussian: Readonly<Partial<Record<Act, string>>> = {
  say:
    'считаю считаем полагаю полагаем думаю думаем подчеркну подчеркиваю подчеркиваем отмечу отмечаю отмечаем напомню заявляю заявляем подтверждаю подтверждаем признаю признаем мой наш ' +
    'отметить подчеркнуть напомнить заявить сказать добавить пояснить подтвердить признать верю верим',
  judge:
    'приветствую приветствуем поддерживаю поддерживаем благодарю благодарим выражаю выражаем ценю ценим поздравляю поздравляем горжусь гордимся ' +
    'выразить поблагодарить поздравить',
  propose:
    'предлагаю предлагаем призываю призываем настаиваю настаиваем приглашаю приглашаем прошу просим ' +
    'призвать предложить попросить пригласить',
  commit:
    'обещаю обещаем гарантирую гарантируем заверяю заверяем планирую планируем намерен намерена намерены заверить пообещать',
  accuse: 'осуждаю осуждаем',
  foresee: 'надеюсь надеемся рассчитываю рассчитываем ожидаю ожидаем',
};
const ownEnglish: Readonly<Partial<Record<Act, string>>> = {
  say: 'think trust recall',
  judge: 'thank congratulate',
  propose: 'propose invite call encourage',
  commit: 'intend promise assure',
  foresee: 'hope',
};
const impersonal =
  'сообщается сообщалось отмечается отмечалось утверждается подчеркивается говорится говорилось указывается предполагается ожидается ' +
  'уточняется следует сказано подчеркнуто указано отмечено констатировано констатировалось подчеркивалось';
/** «По словам», «по мнению», «по данным», «согласно»; the preposition is checked where they are read. */
const sources =
  'словам мнению данным информации оценке оценкам сведениям утверждению убеждению версии прогнозу прогнозам подсчетам расчетам ' +
  'признанию сообщению сообщениям заявлению согласно according words opinion';
const nouns: Readonly<Record<string, Act>> = {
  предложений: 'propose',
  предложение: 'propose',
  предложения: 'propose',
  заявление: 'say',
  заявлением: 'say',
};

function build(): ReadonlyMap<string, StatementWord> {
  const words = new Map<string, StatementWord>();
  const add = (key: string, word: StatementWord) => {
    if (key !== '' && !words.has(key)) words.set(key, word);
  };
  for (const [act, list] of entries(english)) {
    for (const item of split(list)) add(item.replace('*', ''), finite(act, item.includes('*')));
  }
  for (const [act, list] of entries(russian)) {
    // «призна:признает признают призналс:» is a list of «past:present present …»
    for (const item of split(list)) {
      const [past = '', present = ''] = item.includes(':') ? item.split(':') : ['', item];
      const weak = past.includes('*');
      if (past !== '') addPast(past.replace('*', ''), act, weak, add);
      // several speak: «считают», not «считает»
      add(
        present,
        /[юяуа]т(?:ся)?$/.test(present) ? { ...finite(act, weak), gender: 'p' } : finite(act, weak),
      );
    }
  }
  for (const list of [gerundsRussian, gerundsEnglish]) {
    for (const [act, words] of entries(list)) {
      for (const item of split(words ?? ''))
        add(item.replace('*', ''), { form: 'gerund', act, ...(item.includes('*') && { weak: true }) });
    }
  }
  for (const list of [ownRussian, ownEnglish])
    for (const [act, words] of entries(list))
      for (const key of split(words ?? '')) add(key, { form: 'own', act });
  for (const key of ['уверено', 'обеспокоено', 'убеждено']) add(key, finite('say', true));
  for (const [key, gender] of [['', 'm'] as const, ['а', 'f'] as const, ['ы', 'p'] as const]) {
    add(`уверен${key}`, { ...finite('say', true), gender });
    add(`обеспокоен${key}`, { ...finite('say', true), gender });
    add(`убежден${key}`, { ...finite('say', true), gender });
    add(`соглас${key === '' ? 'ен' : `н${key}`}`, { ...finite('judge', true), gender });
  }
  for (const key of split(impersonal)) add(key, { form: 'impersonal', act: 'say' });
  for (const key of split(sources)) add(key, { form: 'source', act: 'say' });
  for (const [key, act] of Object.entries(nouns)) add(key, { form: 'noun', act });
  return words;
}

function addPast(
  stem: string,
  act: Act,
  weak: boolean,
  add: (key: string, word: StatementWord) => void,
): void {
  const base = finite(act, weak);
  if (stem.endsWith('лс')) {
    add(`${stem}я`, { ...base, gender: 'm' });
    add(`${stem.slice(0, -1)}ась`, { ...base, gender: 'f' });
    add(`${stem.slice(0, -1)}ось`, base);
    add(`${stem.slice(0, -1)}ись`, { ...base, gender: 'p' });
    return;
  }
  const root = /[гкл]$/.test(stem) ? stem : `${stem}л`;
  add(root, { ...base, gender: 'm' });
  add(`${/[гк]$/.test(stem) ? `${stem}л` : root}а`, { ...base, gender: 'f' });
  add(`${/[гк]$/.test(stem) ? `${stem}л` : root}о`, base);
  add(`${/[гк]$/.test(stem) ? `${stem}л` : root}и`, { ...base, gender: 'p' });
}

const finite = (act: Act, weak: boolean): StatementWord => ({
  form: 'finite',
  act,
  ...(weak && { weak: true }),
});
const split = (list: string) => list.split(' ').filter(Boolean);
const entries = <T>(record: Readonly<Partial<Record<Act, T>>>) => Object.entries(record) as [Act, T][];

let words: ReadonlyMap<string, StatementWord> | undefined;

/** Looks a folded word up; undefined for the words that the statement rules have no interest in. */
export function statementWord(key: string): StatementWord | undefined {
  words ??= build();
  const known = words.get(key);
  if (known || key.charCodeAt(0) < 0x3040) return known;
  return hasEasternCue(key) ? { form: 'eastern', act: 'say' } : undefined;
}
