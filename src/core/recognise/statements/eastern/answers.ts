import type { PersonMention, Speaker } from '../../../model/mention';
import type { Floor } from './floor';
import { matches } from '../../../text/finder';
import { asAuthor, type Author } from '../speech/authors';
import { toSpeaker } from '../pronouns/pronouns';

/** Who takes questions: 发言人林美主持例行记者会, 林美答记者问, 林美在接受采访时. */
const hosts =
  /主持[^。\n]{0,10}(?:记者会|記者會)|答(?:中外)?记者问|答(?:中外)?記者問|回答[^。\n]{0,10}(?:提问|提問)|接受[^。\n]{0,16}(?:采访|採訪|专访|專訪)|(?:举行|舉行|召开|召開)[^。\n]{0,8}(?:记者会|記者會|发布会|發佈會)|정례 ?브리핑|기자회견|기자간담회|(?:臨時|定例)?(?:記者)?会見(?:記録|概要|要旨|録)|(?:取材|質問|インタビュー)に(?:応じ|答え)/g;

/** The only person named before it in a passage that says so; `start` is where its text begins. */
export function hostOf(text: string, people: readonly PersonMention[], start: number): Author | undefined {
  if (people.length === 0) return undefined;
  for (const { index } of matches(hosts, text)) {
    const [only, ...others] = people.filter(({ end }) => end <= start + index);
    if (only)
      return others.every(({ text: name }) => name === only.text) ? asAuthor(toSpeaker(only)) : undefined;
  }
  return undefined;
}

/** ▲ “다리를 연다” (바다당 한지우 의원, 국감에서): nothing but a quotation and, in brackets, the first one's whose it is. */
const signed = /^[▲△●■◆○\s]*["“][^"“”\n]{4,}["”]\s*[(（]([^,，()（）\n]{2,40})[,，)）]/;

/** Whose quotation a passage is that brackets sign. */
export function signerOf(text: string, people: readonly PersonMention[], start: number): Author | undefined {
  const match = signed.exec(text);
  if (!match || !/[)）]\s*$/.test(text)) return undefined;
  const to = start + match[0].length;
  const [only, ...others] = people.filter((one) => one.start >= to - match[1]!.length - 1 && one.end <= to);
  return only && others.length === 0 ? asAuthor(toSpeaker(only)) : undefined;
}

/** 港湾社记者：, 问：, 林美： */
const label = /^\s*[^，,。！？!?；;“”「」（）()\n]{1,24}[：:]/;
/** Whether a Chinese passage begins with who takes the floor. */
export const hasEasternLabel = (text: string) => /^\s*[\u4e00-\u9fff]/.test(text) && label.test(text);

/** Whether a Chinese passage without a label is more of the answer above it, not a question nor a line of the page. */
export const isMoreOfAnswer = (text: string) =>
  !label.test(text) && /[。！”：]\s*$/.test(text) && !/记者|記者|提[问問]|[问問]及|例行/.test(text);

/** 答：, （答） what the one who takes questions says. */
export const isAnswer = (text: string) =>
  /^\s*(?:[答답][:：]|答[ \u3000]+[^ ]|[（(【]答[)）】]|[<＜]답변[>＞])/.test(text);

/** 問 …, <질문>: somebody asks. */
export const isEasternQuestion = (text: string) =>
  /^\s*(?:問[ \u3000]+\S|[<＜]질문[>＞]|[（(【[][問问][)）】\]])/.test(text);

/** 【…】, （…）: whether a label in brackets opens a passage, whoever it names. */
export const opensInBrackets = (text: string) => /^\s*[【（(]/.test(text);

/** An office without a name, held by one person: 首相, 外交部发言人, 대통령. */
export const isOffice = (text: string) =>
  /(?:首相|総理|総理大臣|大統領|長官|外相|大臣|主席|报道官|報道官|总统|總統|总理|總理|部长|部長|外长|外長|发言人|發言人|대통령|총리|장관|대변인)$/.test(
    text,
  );

/** Whom a label names: the person found in it, else its words. */
export function whoseFloor(
  { who }: Pick<Floor, 'who'>,
  text: string,
  people: readonly PersonMention[],
  start: number,
): Speaker | undefined {
  if (who === 'asks') return undefined;
  const one = people.find((person) => person.start >= start + who.start && person.end <= start + who.end);
  return one
    ? toSpeaker(one)
    : { start: start + who.start, end: start + who.end, text: text.slice(who.start, who.end) };
}
