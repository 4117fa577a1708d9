import type { PersonMention, Statement } from '../../../../model/mention';
import type { Span } from '../../../../model/span';
import type { Telling } from '../../telling';
import { uncued } from '../../uncued';

/**
 * 林美指出，大桥很重要。双方要开通港口。 What a Chinese report of talks goes on with without saying so: what “our side”, “both
 * sides” or nobody named shall, wants or thanks for, and the plain sentences between.
 */

const states =
  '中我贵俄美日韩韓朝英法德意欧歐印巴伊以土沙哈吉塔乌烏蒙越泰缅緬老柬马馬新菲澳加墨阿埃非南白塞匈波希芬瑞挪';
const sides = `(?:[${states}]方|[${states}][${states}](?:双方|雙方|两国|兩國)|双方|雙方|[两兩各]国|[两兩各]國|各方|我[们們]?)`;
const modals =
  '强烈|強烈|愿|願|[应應](?!约|約|邀|请|請|对|對|记|記|询|詢)|要(?![求员員么麼])|[须須]|需要|必[须須]|支持|[坚堅](?:定|持|决|決)|反[对對](?![者派党黨])|[欢歡]迎|期待|期望|希望|[赞讚]赏|[赞讚]賞|珍[视視]|高度(?:重视|重視|赞|讚|评|評)|致力|[乐樂][见見]|感[谢謝]|始[终終]|一[贯貫]|一向|[将將](?:把|会|會|继续|繼續|一如|坚|堅|始|进一步|進一步|全力|[尽盡])|共同|祝|完全|充分|十分|都(?!在|已|没|沒|无|無|未)|可以|可(?=[进進加深])|有(?:信心|能力|责|責)|[应應]?[当當]|需|也?(?:是|正(?![陷在就]))';
/** 中方愿, 双方要: in one of the first clauses. */
const wants = new RegExp(
  `^(?:所以|因此|但是?|而|那|同时|同時)?(?:[^，,。；;：:]{0,24}[，,；;]){0,2}(?:${sides})(?:[对對]此)?[都也还還将將会會一深]?(?:表|${modals})`,
);
/** 贵国, 我此次来访: nobody but a speaker says so. */
const own = /[贵貴][国國方]|^我(?![国國方们們军軍省市党黨院校部区區县縣])/;
/** 要继续, 希望: nobody stands before it. */
const bare =
  /[，,](?:也|还|還|更)?(?:必[须須]|[须須](?=[审審谨謹继繼加]))|^(?:(?:同[时時]|此外|另外|因此|[为為]此|下一步|今[后後]|接下[来來]|未[来來])[，,]?(?:也|还|還)?)?(?:要(?![求员員么麼])|[应應][当當该該]|希望|[愿願](?!意)|[欢歡]迎|[坚堅][决決定]|反[对對](?![者派党黨])|感[谢謝]|祝|期待|相信)/;
/** 总统先生: whom only a speaker addresses. */
const addresses =
  /(?:总统|總統|总理|總理|主席|首相|国王|國王|部长|部長|女王|议长|議長)(?:先生|女士|阁下|閣下)/;
/** What an author tells: 双方还就大桥交换了意见, 会谈后. */
const tells =
  /交[换換][了意]|[听聽]取|出席了|[签簽]署了|[达達]成了|[见見][证證]了?|[发發]表了|[举舉]行了|[会會](?:[见見]|[谈談])[后後]|[参參]加[会會]|[陪在]同|抵[达達]|截至|[报報][道导導]|[记記]者|[发發]言人|[显顯]示|分析|[认認][为為]|[称稱说說]|表示|指出/;
const events = /^(?:宣布|宣佈|提出|商定|同意|[谈談提][及到])$/;
const medium = /(?:[报報社网網台臺》]|媒[体體]|[报報][道导導]|[声聲]明|公[报報]|公告|文章|数据|數據)$/;

/** 中方希望: the speaker's own side, right before what it wants. */
const sideWants = new RegExp(
  `^(?:[${states}]方|[双雙]方)(?:[真衷]诚|[真衷]誠|衷心|[强強]烈|殷切|一贯|一貫|始终|始終|[坚堅]定)?(?:希望|期待|期望|感谢|感謝|相信|[坚堅深]信|主张|主張|呼吁|呼籲|[赞讚]赏|[赞讚]賞)`,
);

/** （摄影 林美）: what stands in brackets by itself. */
const credit = /^\s*[（(][^（）()]{1,24}[）)]\s*$/;
const quotation = /^[“「『][^“”「」『』]{8,}[”」』]。?$/;

/** 习近平主席: as one speaks of somebody present. */
const isPolite = ({ end, office }: PersonMention, text: string, start: number) =>
  office !== undefined &&
  office.start >= end &&
  /^(?:主席|总统|總統|总理|總理|首相|国王|國王)/.test(text.slice(end - start));

/** What of a passage goes on with the words of the one who spoke in it last. */
export class GoingOn {
  #last: Statement | undefined;
  /** Whether it ends in a quotation: only another one goes on with it. */
  #isQuoted = false;
  /** Sentences since then that nobody may have said. */
  #plain: Span[] = [];
  #quotations: Span[] = [];
  /** Whether it has gone on: plain sentences are part of it then. */
  #isReport = false;

  constructor(private readonly page: Telling) {}

  /**
   * What the sentence at `span` goes on with, where it doesn't say so itself; those before it that are shown to be part of
   * the same come first. Last stands what the sentence says itself.
   */
  next(span: Span, people: readonly PersonMention[], statement: Statement | undefined): Statement[] {
    const text = this.page.text.slice(span.start, span.end);
    // a paragraph of a page that has its tags left
    if (!statement && text.startsWith('<') && newParagraph.test(text)) {
      const quoted = this.end();
      this.#last = undefined;
      this.#quotations = [];
      return quoted;
    }
    const side = this.#last && this.#quotations.length === 0 && sideWants.test(text) ? statement : undefined;
    if (side) {
      const before = this.#isReport ? this.#plain.map((one) => this.#said(one, false)) : [];
      this.#plain = [];
      this.#isReport = true;
      return [...before, { ...side, speaker: this.#last!.speaker }];
    }
    if (statement) {
      const before = statement.speaker?.text === this.#last?.speaker?.text ? this.end(statement.start) : [];
      this.#plain = [];
      this.#quotations = [];
      // 林美表示…。习近平主席宣布…。 What follows may be of either
      const isTold =
        this.#last?.speaker?.text !== statement.speaker?.text && events.test(statement.cue?.text ?? '');
      this.#last = speaks(statement, span) && !(this.#last && isTold) ? statement : undefined;
      this.#isQuoted = endsInQuote(statement);
      this.#isReport = false;
      return [...before, statement];
    }
    if (!this.#last) return [];
    // 林美说，大桥很重要。“港口也重要。”
    if (quotation.test(text)) {
      if (this.#plain.length > 0) this.#last = undefined;
      else this.#quotations.push(span);
      return [];
    }
    if (this.#isQuoted) {
      this.#last = undefined;
      return [];
    }
    const isMarked = wants.test(text) || bare.test(text) || addresses.test(text) || own.test(text);
    const isSaid = !credit.test(text) && (isMarked || people.every((one) => isPolite(one, text, span.start)));
    if (!isSaid || /[?？]$/.test(text) || tells.test(text) || this.#quotations.length > 0) {
      // 林美说，大桥很重要。“港口也重要。”港口去年开通。
      const quoted = tells.test(text) ? [] : this.end();
      this.#last = undefined;
      this.#quotations = [];
      return quoted;
    }
    this.#plain.push(span);
    if (!isMarked && !this.#isReport) return [];
    this.#isReport = true;
    const all = this.#plain.map((one) => this.#said(one, false));
    this.#plain = [];
    return all;
  }

  #said(span: Span, direct: boolean): Statement {
    return uncued(this.page, span, this.#last!.speaker, direct);
  }

  /** The quotations that end what somebody says, as far as they begin before `start`. */
  end(start = Infinity): Statement[] {
    const own = this.#last ? this.#quotations.filter((one) => one.start < start) : [];
    return own.map((one) => this.#said(one, true));
  }
}

const endsInQuote = ({ direct, text }: Statement) => direct && /[”」』"][。.]?$/.test(text);
const newParagraph = /^(?:\s*<\/?(?:p|br|div|li|h\d|strong)\b[^<>\n]{0,80}>)/;
/** Whether what comes after a statement may be its speaker's too: nobody else began to speak in it, and it is no paper's. */
const speaks = ({ speaker, cue, end }: Statement, span: Span) =>
  speaker !== null && cue !== null && end >= span.end && !medium.test(speaker.text);
