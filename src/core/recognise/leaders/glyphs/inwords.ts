import { glyphTitleAfter, glyphTitleBefore } from './offices';
import { particles } from './particles';

// The characters of a dossier's name where they belong to other words: 李强调, 江苏林场, トランプゲーム, 왕이.

/** What a character of a given name begins, by that character. */
const begins: ReadonlyMap<string, string> = new Map(
  (
    '强化烈大劲制国度势迫项 強化烈大勁制國度勢迫項 毅力然 明确显年天日白星 平台均等安衡稳方时静 华人为夏北南侨裔尔盛 林业場场地区木 ' +
    '军事队方舰机工火 國家際內外務會防民有產企 国家际内外务会防民有产企 建设议立筑 成功立为果员本就都 文化明件章字物 伟大业 正式在常确义当 ' +
    '东方部亚盟北南 海洋外军域关 新闻型冠能 光明伏 杰出作 超过级越市 荣誉获 清楚洁 永远久 宏观 胜利 民众族主间 兴奋趣 力量度争 峰会值'
  )
    .split(' ')
    .map(([first, ...rest]) => [first!, rest.join('')]),
);
/** 李强调研 is a visit of 李强, 李强调 is what 李 stresses. */
const stresses = /^[调調](?![研查查度任解集动動配控停往])/;

/** What ends in a character that is a surname too. */
const endsInSurname =
  /^(?:江苏|江蘇|[国國女亲親帝]王|行李|[基资資黄黃现現奖獎]金|[长長浙]江|[关關对對由位]于|[如任]何|[贸貿]易)$/;

/** Names that are words: only a title, or somebody's speech after them, shows that a person is meant. */
const words: ReadonlySet<string> = new Set(
  (
    '高峰 高明 高兴 高尚 高远 高速 高度 安静 安康 安宁 平安 黄金 白云 白雪 马力 石林 万里 方正 方圆 江山 成功 金星 文明 温和 和平 林海 林立 田野 ' +
    '海洋 向前 向阳 任意 明星 常青 常规 张扬 周到 周围 周年 关心 关注 严肃 严格 严明 东方 时光 宁静 曾经 应对 应有 项目 夏天 钟声 连接 连任 房产 ' +
    '雷达 雷霆 程序 路线 路程 成长 成果 贺信 温度 符合 古老 甘心 水平 包容 经济'
  ).split(' '),
);
const isTold = (text: string, at: number, end: number) =>
  glyphTitleAfter(text, end) !== undefined ||
  glyphTitleBefore(text, at) !== undefined ||
  (/^$|[，,。；;！!？?\n”」、\s]/.test(text[at - 1] ?? '') &&
    /^(?:[也还還]|随后|今天|昨天)?(?:表示|指出|强调|強調|认为|認為|[说說称稱道])/.test(
      text.slice(end, end + 6),
    ));

/** 千葉県: a place of Japan. */
const behindPlace = /^(?:[県縣郡町村駅湾]|[市区](?![長长委]))/;
/** Surnames of two characters and a given name of one. */
const compound = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|慕容|令狐|皇甫|公孙|公孫|宇文|端木).$/;

const isHangul = /[\uac00-\ud7a3]/;
const isKatakana = /[\u30a1-\u30fa\u30fc]/;
const korean = new RegExp(`^${particles}(?![가-힣])`);
/** 왕이: a surname and what may be its particle. */
const particled = /^.[이가은는도의를을와과에로]$/;
/** What somebody's name names: 特朗普大厦, トランプタワー, 트럼프 타워. */
const house =
  /^(?:大厦|大廈|大楼|大樓|大酒店|酒店|基金会|基金會|机场|機場|大学|大學|图书馆|圖書館|号(?:航母|航空母舰|邮轮|货轮)|號(?:航母|航空母艦)|タワー|財団|空港|大学|通り|号(?=[がはをのに])| ?(?:타워|재단|공항|대학교|호텔|도서관)(?![가-힣]{3}))/;
/** 王毅飞先生: one character more before an honorific. */
const honorific = /^\p{Script=Han}(?:先生|女士|教授|博士|同学|老师)/u;

/** Whether the characters from `at` to `end` of a text are no name of a leader; `isKnown`: the text names him elsewhere. */
export function isInWords(text: string, at: number, end: number, isKnown = false): boolean {
  const name = text.slice(at, end);
  const [before, after] = [text[at - 1] ?? '', text[end] ?? ''];
  const rest = text.slice(end, end + 12);
  if (house.test(rest)) return true;
  if (isHangul.test(name)) {
    if (!isKnown && particled.test(name) && !glyphTitleAfter(text, end) && !glyphTitleBefore(text, at))
      return true;
    return isHangul.test(after) && !korean.test(rest) && !glyphTitleAfter(text, end);
  }
  if (isKatakana.test(name)) return isKatakana.test(after) || isKatakana.test(before);
  if (behindPlace.test(rest) && /^\p{Script=Han}+$/u.test(name)) return true;
  if (name.length !== 2 && !compound.test(name)) return false;
  const last = name.at(-1)!;
  if (words.has(name) && !isTold(text, at, end)) return true;
  // 刘洋洋得意, but 吕特特别强调
  if (last === after && /[洋刚剛明天常平高步年日渐漸]/.test(last)) return true;
  if (/[强強]/.test(last) && stresses.test(rest)) return true;
  if (begins.get(last)?.includes(after) && after !== '') return true;
  return endsInSurname.test(before + name[0]!) || (honorific.test(rest) && !glyphTitleAfter(text, end));
}
