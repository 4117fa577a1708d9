import type { Gazetteer } from '../../../dossier/compile';
import type { Mention } from '../../../model/mention';
import { foldWord } from '../../../text/words';
import { personWord } from '../../leaders/lexicon';
import { isNominative } from '../subjects/nominative';
import { addTo, Tally } from '../../tally';

/** Given names in Latin letters, folded, of public people of many countries; our own list. Those of both are left out. */
const female = new Set(
  (
    'agnes aida aigul aiko aisha aliyah alexandra alice amanda amina amy ana angela angelina anita ann anna annalena anne annegret annie ' +
    'barbara benazir beata betty birgit brigitte carla carmen carol caroline catherine cecilia celia charlotte chrystia christina christine ' +
    'claire clara claudia condoleezza connie cristina dana daniela dariga darya deborah diana dilma dinara donna doris dorothy elaine elena ' +
    'elisabeth elizabeth ella ellen elvira emilia emily emma erica erika ekaterina esther eva evelyn fatima federica fiona francesca ' +
    'fumiko gabriela gina giorgia gloria golda greta gulnara hannah harriet heather heidi helen helena hillary ingrid ingrida irina isabel isabelle ivana ' +
    'jacinda jacqueline jana jane janet jennifer jessica jill joan joanna judith julia julie kaja kamala karen karin karine karoline kate katherine kathleen ' +
    'kathy katie katrin kelly kristalina kristin kristi lana lara laura laurel lena liliana linda lisa liz lucia lucy liudmila lyudmila madeleine madina ' +
    'magdalena mairead margaret margrethe maria mariana marie marina marine marissa mariya marta martha mary maya megan mehriban melania ' +
    'melanie melissa meredith mette michelle mia monica monika nadia nancy naomi natalia natalie natalya nathalie nicola nicole nikki nina ' +
    'ngozi oksana olena olga patricia paula penny peggy petra priti rachel raisa rebecca roberta rosa roza rosemary ruth sabine saida ' +
    'sairagul sally salma salome sanae samantha sandra sanna sara sarah seiko sheikha sheila shannon simone sofia sonia sonja sophie ' +
    'stephanie susan susana susanne svetlana sviatlana sylvia tammy tarja tatiana teresa theresa tiffany tina tulsi ursula valentina valeria ' +
    'vanessa vera veronica victoria viola wendy xiomara yevgenia yoko yulia yuriko yvette zuzana jeanine katalin kersti dalia evika laimdota ' +
    'vjosa halla katrin rosamaria claudine epsy dina victoire samia sahle judith yoriko akie kimberly ashley whitney'
  ).split(' '),
);
const male = new Set(
  (
    'aaron abbas abdel abdul abdulla abdullah adam adil adrian ahmad ahmed akbar akylbek albert alberto aleksandar aleksander aleksandr aleksei ' +
    'aleksey alessandro alexander alexandre alexei alexey alfonso alfred ali alisher allan allen almaz almazbek anatoly andrei andrej ' +
    'andres andrew andrey andrius andriy andrzej angus anthony antoine anton antonio antony anwar arif arkady arman armen arnold artem arthur ' +
    'artur ashraf askar askhat aslan aziz bakhtiyor bakyt barack bart bashar ben benjamin bernard bill bola boris brad brendan brett brian bruce ' +
    'bruno carl carlos cengiz chad charles christoph christophe christopher chuck clement colin craig cyril daniel daniyar dave david denis dennis derek ' +
    'dick diego dmitri dmitry dominic don donald doug douglas duncan ebrahim edgars eduard eduardo edward ehud elon emmanuel emmerson emomali enrico ' +
    'enrique eric erik erlan ernesto ethan eugene evgeny evo faisal farhad farrukh felipe felix ferdinand fernando fidel francisco franco francois frank ' +
    'frederik friedrich fritz fumio gabriel gary geoffrey georg george gerald gerard gerhard giorgi giorgio giovanni gitanas giuseppe gordon graham greg gregory ' +
    'guido gurbanguly gustavo hakan hamid hank hans harold harry hasan hassan heiko helmut henri henry herman hiroshi howard hugh hugo hussein ian ibrahim ' +
    'igor ilham imran isaac ishaq ismail ivan jack jacob jacques jair jake jalal james jamshid janez janos jared jaroslaw jason javad javier jeff jeffrey jeremy jerome ' +
    'jerry jim joachim joao joe joel johan johannes john johnny jon jonas jonathan jorge jose josef josep joseph joshua juan julian julio julius junichiro ' +
    'justin kairat kamil kanat kanybek karl karol kassym keir keith ken kenji kenneth kenta kevin khaled khalid klaus kofi konstantin kurmanbek kurt kyle kyriakos lars ' +
    'laszlo lawrence lech leo leonard leonid levon liam lloyd louis luc luca lucas luigi luis luiz luka lukas luke magnus mahathir mahmoud malcolm manfred manmohan ' +
    'manuel marat marc marcel marco marcos marcus marek mario mark marko markus martin masoud masud mateusz matt matteo matthew matthias max maxim mehmet michael ' +
    'michel miguel mike mikhail milan milorad milos mitch mohamed mohammad mohammed moussa muammar muhammad muhammadu mukhtar murat mustafa narendra nasser nathan nawaz nayib ' +
    'ned neil nelson nicholas nick nicolas nigel nikol nikola nikolai nikolay nikos nurlan nursultan olaf oleg oleksandr oleksii olivier olzhas oscar otto owen pablo ' +
    'paolo patrick paul paulo pavel pedro pervez pete peter petr petro petteri phil philip philippe pierre pieter prabowo qasym radek rafael rahul ralph ramzan rashid raul ray raymond recep ' +
    'reinhard rene ricardo richard rick rishi rob robert roberto rodrigo roger roland roman ron ronald rovshan roy rudolf rustam ryan sadyr salvador sam samir ' +
    'santiago sauli scott sean sebastian seiji selim serdar serge sergei sergey sergio serik shavkat shehbaz sherali sherzod shigeru shinjiro shinzo sidi simon stanislav stefan steffen stephen ' +
    'steve steven stewart stuart takashi takeshi talgat taro ted temir theo theodore thomas tigran tim timothy timur tobias todd tom tomas tomasz toshimitsu travis ulrich ' +
    'ulugbek umar vaclav vadim valdis vasily victor viktor vincent vitaly vladimir vladislav volodymyr vyacheslav walter warren wayne werner wilhelm will william winston wolfgang xavier yair ' +
    'yasser yerlan yermek yevgeny yitzhak yoshimasa yoshihide yuri yury zoran kaname'
  ).split(' '),
);

/** A title before a name, on the same line. */
const titled =
  /(?:^|[\s"'“‘(—–-])(?:(Mr|Sir|Lord|King|Prince|Sheikh)|(Ms|Mrs|Miss|Madam|Madame|Lady|Dame|Queen|Princess))\.?[^\S\n\r]+$/;
/** Surnames and titles, folded, that are a woman's by their form: иванова, войцеховская, spokeswoman, petrova. */
const feminine =
  /(?:[ое]ва|ина|ская|цкая)$|^(?:spokes|chair|congress)woman$|^queen$|^(?:[a-z]{4,}(?:ov|ev)a|[a-z]{4,}skaya)$/;
/** The same of a man: иванов, войцеховский, spokesman, petrov. */
const masculine = /(?:[ое]в|ин|ский|цкий)$|^(?:spokes|chair|congress)man$|^king$|^[a-z]{4,}(?:ov|ev)$/;

/** A he (`m`) or a she (`f`). */
export type Gender = 'm' | 'f';

/** What one mention of a person tells of everybody of that surname. */
export interface Telling {
  /** Folded, as the mention has it. */
  readonly surname: string;
  /** By the title or the given name beside it. */
  readonly gender?: Gender;
  /** Whether it ends in a consonant, as Russian surnames do that have no case ending. */
  readonly isPlain: boolean;
  /** Whether it ends in a vowel, beside a first name in the nominative. */
  readonly isFixed: boolean;
}

interface One {
  readonly id?: string;
  readonly text: string;
}

const words = (text: string) => text.split(/[\s\u00a0]+/).map(foldWord);

/** What the mentions in a text tell of people. */
export function tellingsOf(text: string, mentions: readonly Mention[]): Telling[] {
  const out: Telling[] = [];
  for (const { kind, start, text: name } of mentions) {
    if (kind !== 'leader' && kind !== 'person') continue;
    const title = titled.exec(text.slice(Math.max(0, start - 12), start));
    const parts = words(name);
    const gender = title ? (title[1] !== undefined ? 'm' : 'f') : byGiven(parts);
    const surname = parts.at(-1)!;
    const isPlain = /[бвгджзклмнпрстфхцчшщ]$/.test(surname);
    const isFixed = !isPlain && parts.length > 1 && isNominative(parts[0]!);
    if (surname === '' || (gender === undefined && !isPlain && !isFixed)) continue;
    out.push({ surname, isPlain, isFixed, ...(gender && { gender }) });
  }
  return out;
}

/** What a document tells of people, kept up to date as its mentions come and go. */
export class Told {
  private readonly genders = new Map<string, Tally<Gender>>();
  private readonly plain = new Tally<string>();
  private readonly fixed = new Tally<string>();

  /** Takes up tellings (`by` 1) or drops them (-1), and adds the surnames of which the document now tells otherwise. */
  count(tellings: readonly Telling[], by: 1 | -1, changed: Set<string>): void {
    for (const { surname, gender, isPlain, isFixed } of tellings) {
      if (gender && addTo(this.genders, surname, gender, by)) changed.add(surname);
      if (isPlain && this.plain.add(surname, by)) changed.add(surname);
      if (isFixed && this.fixed.add(surname, by)) changed.add(surname);
    }
  }

  /** None where nothing tells, two where names and titles disagree. */
  gendersOf(surname: string): readonly Gender[] {
    return [...(this.genders.get(surname)?.members.keys() ?? [])];
  }

  isPlain(surname: string): boolean {
    return this.plain.has(surname);
  }

  isFixed(surname: string): boolean {
    return this.fixed.has(surname);
  }
}

/**
 * Who is a he and who a she, as far as the dossier, a title, a given name or a surname's ending in the document tells, or
 * what has been read of it so far.
 */
export class Genders {
  /** Surnames that were asked for: what is found hangs on what the document tells of them. */
  readonly asked = new Set<string>();
  private own: Map<string, Gender> | undefined;

  constructor(
    private readonly told: Told,
    private readonly before: ReadonlyMap<string, Gender>,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Surname → gender, of those whom only verbs and pronouns have told. */
  get learned(): ReadonlyMap<string, Gender> {
    return this.own ?? this.before;
  }

  /** Undefined where nothing tells. */
  of({ id, text }: One): Gender | undefined {
    const known = id === undefined ? undefined : this.gazetteer.dossier.leaders.get(id)?.gender;
    if (known) return known === 'female' ? 'f' : 'm';
    const parts = words(text);
    const last = parts.at(-1)!;
    // «Орлова» beside «Орлов» may be his case form
    const isDeclined = /[вн]а$/.test(last) && parts.length === 1 && this.isPlain(last.slice(0, -1));
    if (isDeclined) return this.ask(last).length > 1 ? undefined : this.ask(last)[0];
    const isEastern = parts.length > 1 && personWord(parts[0]!)?.eastern === true;
    if (isEastern) return this.toldOf(last);
    if (feminine.test(last)) return 'f';
    if (masculine.test(last)) return 'm';
    const given = byGiven(parts);
    if (given) return given;
    return this.toldOf(last);
  }

  private toldOf(surname: string): Gender | undefined {
    const told = this.ask(surname);
    return told.length > 1 ? undefined : (told[0] ?? this.learned.get(surname));
  }

  /** Whether the dossier says so. */
  isKnownMan({ id }: One): boolean {
    return id !== undefined && this.gazetteer.dossier.leaders.get(id)?.gender === 'male';
  }

  /** Whether the dossier, or a given name or title in the document, says so; a surname's ending doesn't. */
  isWoman({ id, text }: One): boolean {
    const known = id === undefined ? undefined : this.gazetteer.dossier.leaders.get(id)?.gender;
    return known ? known === 'female' : this.ask(words(text).at(-1)!).includes('f');
  }

  /** Notes what a verb or a pronoun has told of somebody. */
  learn({ text }: One, gender: Gender): void {
    const last = words(text).at(-1)!;
    if (this.ask(last).length > 0 || this.learned.has(last)) return;
    this.own ??= new Map(this.before);
    this.own.set(last, gender);
  }

  private ask(surname: string): readonly Gender[] {
    this.asked.add(surname);
    return this.told.gendersOf(surname);
  }

  /** Whether a word is a surname that isn't declined. */
  isFixed(word: string): boolean {
    this.asked.add(word);
    return this.told.isFixed(word);
  }

  /** Whether a word is somebody's surname in its plain form. */
  isPlain(word: string): boolean {
    if (word !== '') this.asked.add(word);
    return this.told.isPlain(word);
  }
}

function byGiven(parts: readonly string[]): Gender | undefined {
  for (const part of parts.slice(0, -1)) {
    const first = part.split('-')[0]!;
    if (female.has(part) || female.has(first)) return 'f';
    if (male.has(part) || male.has(first)) return 'm';
    const cyrillic = byEnding(first);
    if (cyrillic && personWord(first)?.lemma) return cyrillic;
  }
  return undefined;
}

/** Given names in Cyrillic whose ending would tell the other gender; our own list. */
const womenInConsonants = new Set(
  (
    'айгерим айжан алтын анн гульжан гульсум джейн джилл джоан джудит джин ивонн ирен карен каролин катрин кейт кэтрин кристин линн мадлен ' +
    'маргарет маргрет маржан мерил мехрибан нур рахат сьюзан хелен хилтон шолпан эдит элен элизабет элиф эллен энн эстер эдвин юн'
  ).split(' '),
);
const menInVowels = new Set(
  'абдулла нарендра махендра раджендра адитья кришна рама готабая махинда яхья закария абдалла атта лула бола джошуа эзра кента такуя тацуя синъя кадзуя зия алиша андреа гога данила ибрагима илья иса коста кузьма лука микола мирза мурза муса мустафа никита никола паша саша савва фома хамза юкия ямиля яша женя валя'.split(
    ' ',
  ),
);

/** Most Russian forms of men's given names end in a consonant, most of women's in -а or -я. */
function byEnding(name: string): Gender | undefined {
  if (/[ая]$/.test(name)) return menInVowels.has(name) ? undefined : 'f';
  return /[бвгджзйклмнпрстфхцчшщ]$/.test(name) && !womenInConsonants.has(name) ? 'm' : undefined;
}
