/** Offices and occupations as Chinese, Japanese and Korean name them beside a name. */

import { Finder, guarded } from '../../../text/finder';
import type { Span } from '../../../model/span';
import type { Office } from '../offices/describe';
import { phraseBefore } from './phrases';
import { glyphStates } from './states';

/** Offices in Chinese, Japanese and Korean, the longer before the shorter. */
const titles: readonly (readonly [RegExp, string])[] = [
  [
    /(?:(?:大統領|首相|政府|外務|公式|首席|副)?報道官|(?:内閣)?広報官|新闻秘书|新聞秘書|发言人|發言人|대변인)/,
    'spokesperson',
  ],
  [
    /(?:비서실장|정책실장|안보실장|秘书长|秘書長|总书记|總書記|総書記|書記長|事務総長|사무총장|총서기|총비서|서기장)/,
    'secretary',
  ],
  [/(?:부통령|副总统|副總統|副大統領)/, 'deputy-president'],
  [/(?:副总理|副總理|副総理|副首相|부총리)/, 'deputy-prime-minister'],
  [
    /(?:[国國][务務]秘[书書](?![长長])|(?:大臣)?政務官|副国务卿|副國務卿|副防长|副財長|副财长|副部长|副部長|副外长|副外長|副外相|副大臣|部长助理|部長助理|차관보|助理国务卿|外務次官|외무차관|차관|次长|次長)/,
    'deputy-minister',
  ],
  [/(?:국무장관|国务卿|國務卿|国務長官)/, 'minister:foreign'],
  [/(?:财长|財長|財務相|財務大臣|財務長官|재무장관)/, 'minister:finance'],
  [/(?:国家主席|國家主席|국가주석|总统|總統|大?総統|大統領|대통령|총통)/, 'president'],
  [
    /(?:国务院总理|总理|總理|首相|수상|内閣総理大臣|総理大臣|総理|총리 ?서리|총리|총리대신|(?<![一李金朴])揆)/,
    'prime-minister',
  ],
  [
    /(?:外交部[长長]官(?!邸)|外交部长(?!官)|外务相|外務相|外长|外長|外務大臣|外相|외교부\s?장관|외무상|국방상|무력상|(?<=(?:담당|외무성|국방성|무역성) )부상|외무대신|외교부장|외무장관|외교장관)/,
    'minister:foreign',
  ],
  [
    /(?:防衛大臣|防衛相|防卫相|防[长長](?!官)|国防部[长長]官(?!邸)|国防部长(?!官)|国防相|방위상|국방부\s?장관|국방장관)/,
    'minister:defence',
  ],
  [
    /(?:経済産業相|経産相|総務相|法相(?![抵关關似同比应應互基])|農相|環境相|厚労相|文科相|国交相|通商相|エネルギー相|経済相)/,
    'minister',
  ],
  [/(?:政务委员|政務委員|部[长長]官(?!邸)|部长|部長|大臣|장관|担当相)/, 'minister'],
  [
    /(?:副総裁|副总裁|副總裁|副行长|副行長|副(?:知事|[町村区]長|主席|秘书长|秘書長|议长|議長|院长|院長|局长|局長|省长|市长|市長|州长|书记|書記|主委|署长|司长|县长|区长|主任(?:委[员員])?|发言人|發言人)|副委員長|副議長|부총재|부위원장|부의장|차장)/,
    'deputy-head',
  ],
  [/(?:官房副長官|官房長官|(?:정무|경제|민정|홍보|사회)?수석(?:비서관)?)/, 'secretary'],
  [
    /(?:[总總]督|[国國]家元首|最高元首|国王|國王|(?<=卡塔[尔爾]|科威特)埃米[尔爾](?![·・])|국왕|(?:天皇|皇后)(?:陛下)?)/,
    'king',
  ],
  [
    /(?:召集人|主任委[员員]|国务委员长|國務委員長|국무위원장|위원장|委員長|委员长|主席|(?:议长|議長|议長)(?!国|國)|의장(?!국)|주석)/,
    'chairman',
  ],
  [/(?:国务委员|國務委員|特使|특사)/, 'envoy'],
  [
    /(?:(?:[总總][统統]府|[国國]策)?[资資]政|(?:国家安全|國家安全|总统|總統|首相|高级|高級|特别|特別)?(?:顾问|顧問)|安全保障担当補佐官|(?:大統領|首相|総理)?補佐官|국가안보보좌관)/,
    'adviser',
  ],
  [
    /(?:行长|行長|院长|院長|特首(?![相都要先次])|行政长官|行政長官|総裁|理事長|총재|局長|局长|(?:商務|国防|司法|農務)?長官|실장|幹事長|干事长|党首|(?:[가-힣]{0,8}당|국민의힘) ?대표)/,
    'head',
  ],
  [
    /(?:(?:基金组织|基金組織|央行|世行|世界银行|世界銀行|亚投行|开发银行)(?:[（(][A-Z]{2,8}[）)])?(?:总裁|總裁)|省长(?!春)|省長(?!春)|(?:办公厅|办公室|辦公室|委员会|委員會)主任(?!委)|통상교섭본부장|무역대표부 대표|贸易代表|貿易代表|贸易委员|貿易委員|州长|州長|署长|署長|室长|室長|[乡鄉镇鎮县縣区區]长|领袖|領袖|团长|團長|司长|司長|厅长|廳長|处长|處長|主委|书记|書記|总干事|總幹事|高级代表|参谋长|參謀長|[总總]?司令官?|사령관|王储|王儲|亲王|教皇|教宗|교황|왕세자|皇太子|上級代表|高等弁務官|고위대표|通商代表|専務理事|財務官|政調会長|총재보|부부장|부장|事務次官|幕僚[長长]|(?:[国國]家)?情[报報][总總][监監]|(?<=[委办辦])主任(?!委员|委員|医师|醫師)|特派[员員](?!公署)|[台臺][长長]|정책관|기획관|심의관|담당관|추진단장|청장|처장|총참모장|총장|간사(?!이)|원내대표|보좌관|비서관|도지사|지사|국장|자문관|교육감|(?:대통령 ?|총리 ?|시장 ?|지사 ?)?권한대행|대행(?! ?(?:업|사|사업|업체|서비스|수수료|계약|기관))|군수(?! ?(?:공장|물자|산업|지원|품|업체|시설|공업|경제|분야|사령|용))|주임(?! ?(?:겸|교수|검사|원사|교사)))/,
    'head',
  ],
  [
    /(?:行[会會]成[员員]|立委|審議委員|議員連盟会長|議連会長|[总總]召(?![开開集])|議員|议员|의원|(?<!연구|자문|심사|편집|논설|해설|전문|객원|상담|수석)위원|[都府県道]?知事|市長(?!春)|市长(?!春)|시장|(?:公使衔|公使銜)?(?:参赞|參贊)|参事官|一等書記官|公使|总领事|總領事|大使|常任代表|(?<=[驻駐][\u4e00-\u9fff]{1,8})代表|총영사|대사|당선인)/,
    'member',
  ],
];
/** Each tried only where it can begin. */
const finders = titles.map(([pattern, name]) => [new Finder(pattern), name] as const);
/** What people do who hold no office. */
const occupations =
  '(?:[组組][织織]|宣[传傳]|[联聯][络絡]|全[国國])?秘[书書](?![长長处處室])|[总總]干事|执行干事|執行幹事|执行董事|執行董事|[主副总總]教[练練]|社长|社長|支[队隊][长長]|主任(?!委员|委員|医师|醫師)|所长|所長|校长|校長|理事长|理事長|主编|主編|总编辑|總編輯|執行長|执行长|首席執行官|协调员|協調員|评论员|評論員|学者|學者|专家|專家|会长|會長|会長|教授|研究员|研究員|董事长|董事長|总经理|總經理|总裁|總裁|首席执行官|分析师|分析師|律师|律師|院士|经济学家|經濟學家|명예교수|교수|부회장|회장|사장|대표이사|대표|이사장|연구위원|연구원|소장|센터장|팀장|본부장|변호사|원장|이사(?![가-힣]{2})|참사관|서기관|이코노미스트|애널리스트|(?:[\\u30a1-\\u30fa\\u30fc]{2,12}|主任|首席)?(?:エコノミスト|アナリスト|ストラテジスト)|弁護士|研究主幹|編集委員';

/** The same where only a verb of saying tells that a name follows. */
const callingNames =
  '[诗詩]人|[学學]家|[讲講][师師]|民建[联聯]|工[联聯][会會]|[经經]民[联聯]|[劳勞][联聯]|遗孀|遺孀|妻子|丈夫|[儿兒]子|女[儿兒]|父[亲親]|母[亲親]|人士|[党黨]人|元老|老[将將]|负责人|負責人|[时時]评人|[创創][始办辦]人|[发發]起人|作家|[导導]演|居民|选民|選民|村民|[农農]民|市民|灾民|災民|难民|難民|商人|店主|[业業]主|司[机機]|老[师師]|教[师師]|[医醫]生|[护護]士|[学學]生|志[愿願]者|志工|[义義]工|[组組][织織]者|目[击擊]者|受[访訪]者|示威者|抗[议議]者|支持者|消[费費]者|[经經][营營]者|旅客|游客|遊客|工程[师師]|[设設][计計][师師]|老板|老闆|[摊攤]主|家[长長]|候[选選]人|[参參][选選]人|[当當][选選]人|[创創]始者|球[员員]|[队隊][长長]|[经經][纪紀]人|歌手|演[员員]|[运運][动動][员員]';
export const callings = guarded(callingNames);

/** A state as title phrases begin with it. */
const state = `(?:${glyphStates})`;
/** Any title, of an office or not. */
export const anyTitle = guarded(`${titles.map(([pattern]) => pattern.source).join('|')}|${occupations}`);
const before = new Finder(`((?:${state}\\s?)?(?:前|元|전)?${anyTitle})[\\s\\u3000]*$`);
const after = new Finder(`[\\s\\u3000]*((?:${state}\\s?)?${anyTitle})`);
/** Whether a title stands in the characters. */
export const holdsTitle = (text: string) => titleIn.isIn(text);
const titleIn = new Finder(anyTitle);
/** Whether the characters are a title and an honorific, or nothing. */
export const isNoMoreThanTitle = (text: string) =>
  honorificOnly.test(text) || (holdsTitle(text) && titleOnly.test(text));
const honorificOnly = /^(?:氏|さん|先生|女士)?$/;
const titleOnly = new RegExp(`^[\\p{Script=Han}]{0,8}?${anyTitle}(?:氏|さん|先生|女士)?$`, 'u');
const occupation = new RegExp(`${occupations}|${callings}`);
const wholeOccupation = new RegExp(`^(?:${occupations}|${callings})$`);
/** 산업부 통상교섭본부장, 무역대표부(USTR) 대표: of a ministry or an authority. */
const ofBody =
  /(?:^|\s)(?:[가-힣]{1,8}[부처청]|중앙은행|한국은행|[가-힣]{2,6}위원회)(?:[(（][^)）]{1,12}[)）])? /;
const plainHonorific = /^(?:氏|さん|씨)/;

/** Japanese offices that end in what is no office by itself: エネルギー相, 共同代表. */
const bare: readonly (readonly [RegExp, string])[] = [
  [/相$/, 'minister'],
  [/代表$/, 'head'],
];

/** What a title phrase says that stands at `start`. */
export function officeOf(text: string, start: number): Office & Span {
  // of 副总理兼外长 the last is what the bare title after it means
  const last = text.slice(text.search(/[兼暨][^兼暨]*$/) + 1);
  // 執行長 is no 行長
  const name = wholeOccupation.test(last)
    ? undefined
    : (finders.find(([finder]) => finder.isIn(last))?.[1] ?? bare.find(([end]) => end.test(last))?.[1]);
  const isPublic = name !== undefined || !occupation.test(text) || ofBody.test(text);
  return {
    from: 0,
    to: 0,
    start,
    end: start + text.length,
    name: name ?? (!isPublic ? 'occupation' : ofBody.test(text) ? 'head' : ''),
    isPublic,
  };
}

/** The title that ends right before offset `at`. */
export function glyphTitleBefore(text: string, at: number): (Office & Span) | undefined {
  const base = Math.max(0, at - 18);
  const match = before.find(text.slice(base, at));
  if (!match) return undefined;
  const [, title] = match as unknown as [string, string];
  const end = base + match.index + title.length;
  const start = base + match.index - phraseBefore(text, base + match.index, title);
  return officeOf(text.slice(start, end), start);
}

/** The title that begins right after offset `at`, an honorific counting as one that is no office. */
export function glyphTitleAfter(text: string, at: number): (Office & Span) | undefined {
  const rest = text.slice(at, at + 18);
  const match = after.at(rest);
  if (match) return officeOf(match[1]!, at + match[0].length - match[1]!.length);
  return plainHonorific.test(rest)
    ? { ...officeOf('', at), start: at, end: at + 1, isPublic: false }
    : undefined;
}
