/** How a line of page furniture begins, whatever follows: credits, by-lines, invitations to read on, subscribe or comment. */
const openings =
  /^\s*(?:фото(?:\s*[:(©]|\s+(?:с сайта|из|пресс|автор|агентства))|источник фото|иллюстраци[яи]\s*:|видео\s*:|читайте (?:также|ещё|еще)|читать (?:также|далее)|смотрите также|подписывайтесь|подпишитесь|оставить комментарий|теги?\s*:|метки\s*:|автор\s*:|редактор\s*:|при перепечатке|все права|(?:следующ|предыдущ)ая (?:новость|статья|запись)|курсы? валют\s*:|погода(?:\s*:|\s+[+−-]?\d)|weather\s*:|показать ещё|загрузить ещё|поделились \d|(?:наш )?сайт использует|на сайте используются|мы используем (?:файлы )?cookie|(?:тел|телефон|факс|tel|phone|fax)\.?\s*:|read (?:also|more|next)\b|see also\b|share this\b|leave a (?:comment|reply)|write a comment|(?:previous|next) (?:article|post|story)|most read\b|view all \d|show \d+ more|viewing all\b|browse latest|load more|loading\b|accept (?:all )?cookies|(?:we|this (?:web)?site) uses? cookies|join [\d,.]+k? (?:other )?(?:subscribers|readers)|subscribe (?:to|for|now|today|and)\b|sign up (?:to|for|now|today)\b|photo(?:graph)?(?: by|:|\s*credit)|image(?: credit|:| by)|caption:|author:|text:|editor:|responsible editor|by-?line:|please indicate|\d[\d.,]* people (?:are )?(?:reading|viewing|watching) this\b|all rights reserved|copyright\b|©|report\/feedback|tags?:|责任编辑|編輯[:：]|编辑[:：]|来源[:：]|來源[:：]|相关阅读|相關閱讀|电话[:：]|電話[:：]|写真[:：＝=]|関連記事|공유하기|사진\s*[=:]|관련기사|기자\s*=|전화\s*:)/i;

/** Words that a short line of furniture begins with, and that also begin sentences: without a stop and a few words long. */
const weakOpenings =
  /^\s*(?:иллюстрац|по теме|подробнее|поделиться|комментари|просмотр|архив|реклама|распечатать|related|share|tweet|subscribe|sign up|advertis|save \d|关注|關注|分享|シェア)/i;
const shortest = { words: 4, glyphs: 10 };
const stop = /[.!?…。！？]["»”）)]*\s*$/;

/** A photo's source by its capital: «Фото РИА». */
const credit = /^\s*(?:Фото|Photo|Снимок)\s+[A-ZА-ЯЁ«“]/;

/** By whom and when: "By Jane Doe • 12 May • 4 min read". */
const byline = /^\s*(?:By|Автор)\s+[A-ZА-ЯЁ]/;
const bylineParts = /[|•·]/;

/** An invitation at the line's end. */
const invitation =
  /(?:subscribe|sign up|register|подпишитесь|подписаться) (?:now|today|сейчас|сегодня)\W{0,3}$/i;

/** "KGS/USD = 0.0114 0%" */
const pair = /^[\s•*-]{0,4}[A-Z]{3}\s?\/\s?[A-Z]{3}\s*[=:]/;

/** A line of a market's ticker: a name, a number, its change with a sign. */
const ticker = /^\s*[\p{L}$€£&][^\d+−-]{0,24}[\d\s]{0,6}\d[\d.,\u00a0 ]{0,12}\s[+−-]\d[\d.,]{0,8}\s?%?\s*$/u;

/** Rates of exchange in a row: "$ 518.97  607.3  6.64". */
const rates = /^\s*(?:[$€£¥₽₸]?\s?\d{1,4}[.,]\d{1,4}(?:\s+|$)){2,}$/;

/** Names of languages run together, or listed, in a page's language menu. */
const languages =
  /english|français|deutsch|español|português|italiano|русский|日本語|中文|한국어|العربية|türkçe|қазақ|o['’]zbek|кыргызча|українська|indonesia|latina|suomalainen|ελληνικ/gi;

const number = String.raw`\d(?:[\d.,\u00a0\u202f ]*\d)?\s?(?:[KkMmКк]\b|тыс\.?|млн|[万萬億만천]|thousand)?\+?`;
/** What pages count: comments, views, likes… Letters after the stem are its endings. */
const counted = [
  'comments? subscribers? views? likes? shares? repl(?:y|ies) reads? (?:re)?tweets? reactions? claps? followers? ratings?',
  'комментари[а-я]* подписчик[а-я]* загруз(?:ок|к[аи]) просмотр[а-я]* лайк[а-я]* репост[а-я]* отзыв[а-я]* прочтени[а-я]* ответ(?:ов|а)? голос(?:ов|а)? дочитывани[а-я]*',
  '(?:总)?阅读(?:量|数)? 閱讀(?:量|數)? 浏览(?:量|数|次数)? 瀏覽(?:量|數)? 点赞(?:数)? 評論 评论(?:数)? 转发 收藏 点击(?:量|数)? 人气 人氣 播放(?:量)?',
  '閲覧(?:数|回数)? コメント(?:数)? いいね[！!]? 再生(?:数|回数) シェア 조회(?:수)? 댓글(?:수)? 좋아요 공유 추천 스크랩',
]
  .join(' ')
  .split(' ')
  .join('|');
const before = String.raw`(?:всего |number of |total )?(?:${counted})\s*[:：]?\s*[(（]?\s*${number}\s*(?:[件回条條次개회건人]|шт\.?)?\s*[)）]?`;
const after = String.raw`${number}\s*(?:件の|条|條|次|개의|个)?\s*(?:${counted})(?![a-zа-яё\u3400-\u9fff\uac00-\ud7af])`;

const span = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|несколько)?\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|секунд[а-я]*|мин(?:ут[а-я]*|\.)?|час(?:а|ов)?|день|дня|дней|недел[а-я]*|месяц[а-я]*|год(?:а)?|лет)\s+(?:ago|назад)`;
const glyphSpan = String.raw`\d{1,3}\s?(?:秒|分钟|分鐘|分|小时|小時|時間|天|日|周|週間|个月|個月|か月|ヶ月|カ月|年|초|분|시간|일|주|개월|년)\s?(?:前|전)`;
const renewed = String.raw`(?:(?:last )?(?:updated|published|posted|modified)|(?:последнее )?обновлен[оие]+|опубликован[оа]|更新(?:于|日時)?|发布(?:于|时间)?|公開|업데이트|입력|수정)?\s*[:：]?\s*`;
const reading = [
  String.raw`(?:reading time|read time|time to read|estimated read|время (?:на )?чтени[ея]|читать|阅读时间|閱讀時間|预计阅读|読了時間|읽는 시간)\s*[:：]?\s*(?:about|около|约|約|약|~)?\s*\d{1,3}\s*(?:min(?:ute)?s?|мин(?:ут[аы]?)?\.?|分钟|分鐘|分|분)`,
  String.raw`\d{1,3}[- ]?min(?:ute)?s? (?:read|de lecture)`,
  String.raw`\d{1,3} мин(?:ут[аы]?)?\.? (?:на )?чтени[ея]`,
  String.raw`(?:約|约|약)?\s?\d{1,3}\s?(?:分で読め(?:る|ます)|분\s?(?:분량|읽기)|分钟阅读)`,
].join('|');
const pages = String.raw`(?:page|страница|стр\.|photo|фото|foto|image|slide|слайд)\s*:?\s*\d{1,3}\s*(?:of|из|/)\s*\d{1,4}|第\s?\d{1,3}\s?[页頁](?:[,，/ ]*共\s?\d{1,3}\s?[页頁])?`;
const rated = String.raw`(?:рейтинг|оценка|rating|评分)\s*[:：]\s*${number}(?:\s*(?:/|из|of)\s*\d{1,3})?`;

/** Buttons between counters. */
const buttons = String.raw`(?<=^|[|·•])\s*(?:share|tweet|print|e-?mail|поделиться|распечатать|печать|分享|シェア|공유)(?=\s*(?:$|[|·•]))`;

/** What a line of counters, ages, reading times and page numbers is made of. */
const item = `${buttons}|${rated}|${pages}|${reading}|${renewed}(?:${span}|${glyphSpan})|${before}|${after}`;
const items = new RegExp(item, 'giu');
/** What may be left of such a line: marks, and one count whose name is a picture. */
const left = String.raw`[\s|·•,;:/()（）\-–—\p{So}\p{Sk}\ufe0f]*`;
const leftover = new RegExp(`^${left}(?:\\d{1,6}${left})?$`, 'u');
/** Asked first, since a line of text answers it at its first letter. */
const startsWithItem = new RegExp(`^${left}(?:${item})`, 'iu');
/** A counter, a share of pages, an age limit by itself. A year is none. */
const bare =
  /^\s*\p{So}?\s*(?:(?!(?:19|20)\d\d\s*$)\d[\d\s.,]{0,9}[KkMmКкМ]?|[0-9]{1,2}\s?\/\s?[0-9]{1,3}|\d{1,2}\+)\s*$/u;
/** Lines of counters are no longer than this, in characters. */
const longestCounters = 120;

/** Longer passages are text, whatever they begin with. In characters. */
const longest = 300;

/**
 * Whether a passage is page furniture: a language menu, a photo credit, a by-line, counters, "Read also", the age of a
 * page. Nobody says anything in it, and what it counts is no figure. `words` are its tokens.
 */
export function isFurniture(text: string, words: number): boolean {
  if (text.length > longest) return false;
  if (openings.test(text) || credit.test(text) || invitation.test(text)) return true;
  if (isShort(text, words) && weakOpenings.test(text)) return true;
  const named = text.match(languages);
  if (named && named.length >= 3) return true;
  if (bare.test(text)) return true;
  if (text.length > longestCounters) return false;
  if (
    pair.test(text) ||
    rates.test(text) ||
    ticker.test(text) ||
    (byline.test(text) && bylineParts.test(text))
  )
    return true;
  if (!startsWithItem.test(text)) return false;
  const rest = text.replace(items, '');
  return rest.length < text.length && leftover.test(rest);
}

function isShort(text: string, words: number): boolean {
  if (words > shortest.words || stop.test(text)) return false;
  const glyphs = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return glyphs <= shortest.glyphs;
}
