import type { PersonMention } from '../../../model/mention';
import { easternLanguage } from '../../leaders/glyphs/scripts';

/** Who says what in a sentence in Chinese, Japanese or Korean. Offsets are into the sentence. */
export interface EasternAttribution {
  /** Undefined where the verb stands behind what another one says: Xは「…」、Yは「…」と述べた. */
  readonly cue: Piece | undefined;
  /** The reporting word, as the lexicon has it. */
  readonly word: string;
  /** The person named as its source, the gender of the pronoun that stands for one or `p` for several, `same`: who spoke last; null: unsure. */
  readonly source: PersonMention | 'm' | 'f' | 'p' | 'same' | { readonly role: Piece } | null;
  /** Whether who is named need not be the source where somebody spoke in the sentence before. */
  readonly isDoubtful?: true;
  /** 他还说: who spoke last goes on. */
  readonly goesOn?: true;
  /** What is said stands in the sentence before. */
  readonly refersBack?: true;
  /** Where somebody else begins to speak. */
  readonly end?: number;
}

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A person outside the quotations of a sentence: `start` and `end` with the title. */
export interface Party extends Piece {
  readonly mention: PersonMention;
}

/** What a sentence says outside its quotations, and whom it names there. */
export interface Outer {
  /** Quoted words are 〇, so that offsets stay. */
  readonly text: string;
  readonly people: readonly Party[];
}

/** A closing mark may be the wrong one: “…“, “…", ”…”. */
const quotation =
  /「(?:[^「」]|「[^「」]{0,60}」){0,600}」|『[^『』]*』|[“"「『][^“"「」『』”]*[”"」』“]|”[^“”"\n]*”/gu;
/** …도 그렇다’고 말했다: the end of a quotation that another sentence opens; not the beginning of "고속도로". */
const opened = /^[^“"‘'「『”’」』]*[^“"‘'「『”’」』\s]([”’」』"])(?=(?:이?라)?[고며는]|이?라며|면서|と)/u;
const single = /(?<![\p{L}\p{N}])['‘][^'‘’\n]{6,}['’](?=(?:이?라)?고|이?라며|면서)/gu;

/** Whether a blanked sentence quotes enough to be speech. */
export const isDirect = ({ text }: Outer) => {
  const language = easternLanguage(text);
  if (language === 'korean') return inKorean.test(text);
  return language === 'japanese' ? speech.test(text) : inChinese.test(text) || long.test(text);
};
/** “…”고, “…” 답했다, “…” 한 장관은: not “…” 실현을 위해. */
const inKorean =
  /〇{6}[”"“'’』」](?=[,，.。;；!！?？]|$|[은는]?라?[고며는]|이?라|면서|\s*(?:$|…|이?라고 |(?:으?로 )?[가-힣]{1,8}[했하자]|(?:[가-힣]{1,8} ){0,3}[가-힣]{1,8}[은는] ))|〇[”"'’』](?:이?라)?고/;
const long =
  /〇{12}[”"」』“](?![的一之等这這及和与與案])|^[“「『"]〇{6,}[”」』"“](?![的一之等这這及和与與案])/;
/**
 * A quotation that isn't a name: a long one, or one after which a clause ends or a quoting particle stands, not 「…」の実現 or
 * “…”管线.
 */
const speech =
  /〇{6}[”"」』“'’](?=[と、，,。.；;！!？?」「\s]|$|[은는이]?라?[고며는]|이?라|など|も|だと|だった)|〇〇[」』]と|〇[”"'’](?:이?라)?고/;
/** Few words are a name unless they begin a clause: 就是“…”. The last ones may lack the closing mark. */
const inChinese =
  /(?:(?<=^|[，,：:；;。\s])[“「『"]〇{6}|〇{10}|〇{8}(?=[”」』"][。.]))[”」』"](?=[、，,。.；;！!？?」「\s]|$)|[：:说說道称稱][“「『"]〇|[：:][“「『"][^”」』"]{6,}$/;

/** 林美（Lin Mei）: whether one mention is the spelling of another, in brackets right behind it. */
export function isSpelling(
  text: string,
  before: PersonMention | undefined,
  one: PersonMention,
  start: number,
) {
  if (!before || one.start - before.end !== 1) return false;
  return /[（(]/.test(text[before.end - start] ?? '') && /[）)]/.test(text[one.end - start] ?? '');
}

/** Where somebody and the office beside him end; the bracket that closes 森田氏（首相） is of them, `unitAt` telling what stands there. */
export function endOf({ end, office }: PersonMention, unitAt: (at: number) => string | undefined): number {
  if (!office || office.end <= end) return end;
  const isBracketed = /[（(]/.test(unitAt(office.start - 1) ?? '') && /[）)]/.test(unitAt(office.end) ?? '');
  return isBracketed ? office.end + 1 : office.end;
}

/** A sentence without what its quotations say, `start` being its offset in what the offsets of `people` count from. */
export function outerOf(sentence: string, people: readonly PersonMention[], start: number): Outer {
  const blank = (quote: string) => quote[0]! + '〇'.repeat(quote.length - 2) + quote.at(-1)!;
  const text = sentence
    .replace(opened, (said, mark: string) => '〇'.repeat(said.length - mark.length) + mark)
    .replace(quotation, blank)
    .replace(single, blank);
  const outside = people.filter(
    (m, i) => text[m.start - start] !== '〇' && !isSpelling(text, people[i - 1], m, start),
  );
  return {
    text,
    people: outside.map((mention) => ({
      mention,
      start: Math.min(mention.start, mention.office?.start ?? mention.start) - start,
      end: endOf(mention, (at) => text[at - start]) - start,
    })),
  };
}
