import fc from 'fast-check';
import { compileGazetteer } from '../../../src/core/dossier/compile';
import { emptyDossier, type Leader } from '../../../src/core/model/dossier';
import { createRecogniser } from '../../../src/core/recognise/recognise';

/** Words that rules look for, of every kind and language: what stands beside what is left to chance. */
const words = (
  'Oslo Norway Berg Anna Berg Orlov he she they the a of in at by for from that who as not and but is was were be been ' +
  'said says saying told quoted cited noted adding went on to say agreed that according to him reports reported claims ' +
  'expressed minister president spokesman ministry officials Foreign Prime Minister Agency Trend sources however ' +
  'Monday yesterday $5 billion 3 percent 10–20 million May 5, 2024 2024 summit Forum agreement programme ' +
  'Осло Анна Берг Глеб Орлов Орлова Орлову МИД Кремль министр министра президент глава представитель пресс-служба ' +
  'власти эксперт он она они его её в на по о об с за из что чтобы который и а но как не сообщил заявила заявили ' +
  'отметил подчеркнув цитирует приводит слова процитировал выступил обратил внимание говорится сообщается по словам ' +
  'согласно мнению данным этом такое мнение Об этом 5 млрд рублей трлн иен $20 млн 3,5 % около до более 12 мая 2024 года ' +
  'пять лет форум «Мост» саммит программа ТАСС ' +
  '林美 首相 总统 外交部 发言人 表示 强调 说 称 据 报道 他 在 会上 , 一带一路 峰会 5亿元 3个 ' +
  '森ゆり 大統領 は が と 述べた 表明した によると 彼は サミット 3兆円 5月 ' +
  '김민수 대통령 은 가 고 말했다 밝혔다 에 따르면 그는 정상회의 3조원 두 분'
).split(' ');
/** Phrases of which one word reports and another is its verb. */
const phrases = (
  'was quoted as saying|were cited as saying|went on to say|goes on to note|is saying that|are adding that|according to|' +
  'agreed that|it is reported that|told reporters|Об этом заявил|с таким заявлением выступил|обратил внимание|по словам|' +
  'как сообщил|по его мнению|на мой взгляд|приводит слова|в связи с этим'
).split('|');
/** Sentences in which many rules have something to do: a text may begin or end anywhere in one. */
const sentences = [
  'H.E. Gen. Ada Berg, the deputy prime minister and minister of trade of Norway, said on Monday that “it rained”.',
  'Sen. Olav B. Haarla (R-Ohio) told Trend, citing Mr. Berg’s spokeswoman, that Sheikh Omar bin Ali had left.',
  'presidents: Anna Berg of Kenya; Yaw Boakye of Ghana. “We will build it,” the former ambassador’s aide, Sir Ian, wrote.',
  'It costs between $3 and $5 billion, or about 10–20 % more than the €1.2 m a day that Dr. Lund quoted in May 2024.',
  'MR. BERG: Dear friends, the 3rd Oslo Forum for Peace (OFP) and its “Amber Road” initiative were agreed.',
  '«Мы построим мост», — заявила заместитель министра – глава МИД Норвегии А. Б. Орлова, передаёт ТАСС со ссылкой на «Маяк».',
  'По словам экс-премьера, его Высочества шейха Омара ибн Али, на саммите «Азия + Япония» около 3–5 млрд рублей (свыше $20 млн) выделят к 12 мая.',
  '— Сколько? — спросил журналист. — Почти полтора триллиона иен, — ответил г-н Берг, глава «Нордбанка».',
  '第七届东亚峰会上，外交部副部长林美12日在记者会上表示：“中方将投资30多亿元。”据新华社报道，他还说，不会退出。',
  '森ゆり首相は12日の会見で「約3兆円を投じる」と述べ、ベルグ・ノルウェー外相もこれを歓迎した。',
  '김민수 외교부 장관은 12일 “약 3조원을 투자하겠다”며 이같이 말했고, 베르그 노르웨이 총리도 뜻을 모았다.',
];
const cut = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(140), fc.nat(60))
  .map(([sentence, from, length]) => sentence.slice(from, from + length));
const titleWords =
  'комитета комитет совета министров по рыбе председатель заместитель и вице- экс премьер-министр Норвегии chairman of the council deputy vice former prime minister 委員会 委员会主席 위원회 위원장'.split(
    ' ',
  );
const marks = ', . : ; — – - ( ) « » “ ” " 「 」 … ? ! \n \n\n'.split(' ');

/** Texts of such words and marks in any order. */
export const salads = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...words), fc.constantFrom(...phrases), fc.constantFrom(...marks), cut),
      fc.constantFrom(' ', ' ', ' ', ''),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

/** Office titles of such words, as somebody may have typed them into a dossier. */
export const titles = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...titleWords), fc.constantFrom(...marks)), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(' '));

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

/** Reads a text with a dossier that has one leader with these titles. */
export function readsWithTitles([title, other]: readonly [string, string]): boolean {
  const leader: Leader = {
    kind: 'leader',
    id: 'berg-anna',
    name: 'Anna Berg',
    names: new Map([['ru', ['Анна Берг']]]),
    offices: [{ title, titles: new Map([['ru', other]]), state: 'NO' }],
    place: { file: 'dossier.yaml', start: 0, end: 0 },
  };
  const own = createRecogniser(
    compileGazetteer({ ...emptyDossier, leaders: new Map([[leader.id, leader]]) }),
  );
  return readsWhole(`${title} Anna Berg said. ${other} Анна Берг сообщила. Президент Норвегии уехал.`, own);
}

/** Reads a text; all of what is found must stand where it says. */
export function readsWhole(text: string, { recognise } = recogniser): boolean {
  const { mentions, statements } = recognise(text);
  return [...mentions, ...statements].every(
    (found) => found.start < found.end && text.slice(found.start, found.end) === found.text,
  );
}
