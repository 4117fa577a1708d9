import { CharClass } from '../../../text/chars';
import { chineseStates } from '../../leaders/glyphs/states';
import type { Passage } from '../../passage';
import { isTitle } from '../words/actors';

/** Bodies that headlines give the word to by their short names. */
const bodies =
  /^(?:кремль|мид|мвд|минобороны|минфин|минэнерго|минэкономразвития|минпромторг|минсельхоз|минюст|минздрав|мвф|оон|нато|магатэ|оэср|фрс|еврокомиссия|пентагон|госдеп|нацбанк|центробанк|цб|правительство|акорда)$/;

/** Whether a folded word is the short name of such a body. */
export const isBody = (key: string) => bodies.test(key);

/** «Кремль: …», «МИД Норвегии: …» */
export function isBodyLabel(p: Passage, from: number, colon: number): boolean {
  if (from === 0 && (isOfficeLabel(p, colon) || isEasternBody(p, colon))) return true;
  if (from > 0 || colon > 3 || p.words[0]!.caps === 'none' || !isBody(p.words[0]!.key)) return false;
  for (let i = 1; i < colon; i++)
    if (p.kind[i] !== CharClass.Cyrillic || p.words[i]!.caps === 'none') return false;
  return true;
}

/** 外交部：大桥五月开通 and no full stop: a heading gives the word to a body. */
export const isEasternBody = (p: Passage, colon: number) =>
  colon === 1 &&
  p.text.length > 12 &&
  !/(?:について|とは)\s*$/.test(p.text) &&
  ((easternBody.test(p.words[0]!.key) && /^[^。！？!?]*[^。！？!?.：:]\s*$/.test(p.text)) ||
    (easternOffice.test(p.words[0]!.key) && /^[^：:]*[：:][^：:]{8,}$/.test(p.text)));

/** Whether a word of a Chinese heading is a body or an office that it may give the word to. */
export const isHeadingBody = (key: string) => easternBody.test(key) || easternOffice.test(key);

/** 行政长官：, as Chinese minutes and headings give the word to an office. */
const easternOffice =
  /^(?:行政[长長]官|特首|(?:[财財]政|政[务務]|律政)司司[长長]|外交部[发發]言人|[总總][统統]|[总總]理|首相|(?:外交|[国國]防|[财財]政|商[务務])部[长長]|外[长長]|[财財][长長]|[议議][长長])$/;

/** «Глава Минтранса: мост построят» and no full stop: a heading gives the word to an office. */
function isOfficeLabel(p: Passage, colon: number): boolean {
  if (colon < 2 || colon > 6 || p.words[0]!.caps === 'none' || !isTitle(p.words[0]!.key)) return false;
  for (let i = 1; i < colon; i++) {
    const { key, caps, person, statement } = p.words[i]!;
    const isPart = caps !== 'none' || person?.noun || person?.body || person?.adjective || person?.head;
    if (p.kind[i] !== CharClass.Cyrillic || !isPart || statement || person?.first || /^[иу]$/.test(key))
      return false;
  }
  const last = p.words[colon - 1]!;
  const isOffice = last.caps === 'all' || last.person?.country !== undefined || last.person?.body;
  return isOffice === true && /[\p{L}\p{N}»”"]\s*$/u.test(p.text) && !/[.!?…]/.test(p.text);
}

/** Bodies that Chinese headings give the word to. */
const easternBody = new RegExp(
  `^(?:${chineseStates}|大[陆陸]|[中美俄日韩韓朝欧歐乌烏伊以])?(?:外交部|外交部[发發]言人|[国國]防部|商[务務]部|财政部|財政部|外[务務]省|防[卫衛]省|[国國]台[办辦]|[国國]务院|國務院|白[宫宮]|克[宫宮]|克里姆林[宫宮]|五角大[楼樓]|[总總][统統](?:府|室)|首相府|王[宫宮]|行政院|立法院|[内內]政部|[陆陸]委[会會]|港澳[办辦]|[卫衛][福生]部|[经經][济濟]部|[数數][发發]部|[劳勞][动動]部|教育部|交通部|法[务務]部|[警検检檢军軍]方|法院|[议議国國][会會]|[驻駐][\\u4e00-\\u9fff]{1,4}使[馆館]|央行|北[约約]|[欧歐]盟|[联聯]合[国國]|世[卫衛](?:组织|組織)|[中美俄日韩韓朝欧歐乌烏伊以]方)$`,
);
