/** The languages of eastern texts by their letters, and Chinese in its two forms. */

import { Finder } from '../../../text/finder';

/** Korean where there is Hangul, Japanese where there is hiragana, else Chinese. */
export function easternLanguage(text: string): 'korean' | 'japanese' | 'chinese' {
  if (/[\uac00-\ud7a3]/.test(text)) return 'korean';
  return /[\u3041-\u309f]/.test(text) ? 'japanese' : 'chinese';
}

/** Simplified characters and their traditional forms, as far as names of states, places and meetings have them. */
const traditional = new Map(
  (
    '导導 东東 亚亞 欧歐 国國 团團 两兩 结結 圣聖 数數 网網 级級 长長 权權 贸貿 创創 气氣 兰蘭 纽紐 约約 华華 罗羅 马馬 维維 黎黎 岛島 湾灣 汉漢 广廣 门門 乌烏 韩韓 经經 济濟 论論 坛壇 会會 议議 战戰 协協 条條 廊廊 ' +
    '计計 划劃 规規 纲綱 领領 倡倡 构構 对對 话話 书書 备備 宪憲 丝絲 绸綢 线線 图圖 带帶 达達 鳌鰲 联聯 报報 机機 组組 织織 类類 运運 产產 业業 发發 个個 内內 协協 庆慶 尔爾 鲁魯 卢盧 叙敘 缅緬 来來 宾賓 宁寧 义義 鲜鮮 麦麥 奥奧 爱愛 腊臘 萨薩 库庫 伦倫 买買 刚剛 赞贊 韦韋 莱萊 几幾 汤湯 顿頓 冈岡 贝貝 绍紹 劳勞 济濟 纳納 来來 苏蘇 剧劇'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

/** 説 and 宣佈, as some pages write 說 and 宣布: each character with the common one. */
const variants = new Map('説說 爲為 佈布 羣群 麽麼'.split(' ').map((pair) => [pair[0]!, pair[1]!] as const));
const variant = new RegExp(`[${[...variants.keys()].join('')}]`, 'g');
const anyVariant = new RegExp(`[${[...variants.keys()].join('')}*＊]`);
/** Whether a text has such characters, or marks that stand for a dot. */
export const hasVariant = (text: string) => anyVariant.test(text);
/** The same in the common characters; offsets stay. */
export const plainHan = (text: string) =>
  !hasVariant(text)
    ? text
    : text
        .replace(variant, (char) => variants.get(char)!)
        // 安娜*贝尔格: what some machines make of the dot between names
        .replace(/(?<=\p{Script=Han})[*＊](?=\p{Script=Han})/gu, '·');

/** Alternatives of a pattern in simplified characters, each in traditional ones too. */
export const inBoth = (pattern: string) =>
  pattern.replace(/\[[^\]]*\]|\p{Script=Han}/gu, (char) => {
    const other = traditional.get(char);
    return other === undefined || other === char ? char : `[${char}${other}]`;
  });

/** Characters as only Japanese writes them, and words that only Chinese has. */
const ownKanji = new Finder(
  /[総発経対広戦実覚価鉄辺沢権続売済帰駅変応検拠択拡挙労単厳圏囲団帯弾県窓縁脳薬覧訳読豊軽遅銭録関険隠霊頼顔顕駆黙]|大臣政務官|官房長官|表敬|令和|平成/,
);
const chineseOnly = /[这這们們您她你嗎吗]|[的为為][^\p{Script=Hiragana}\p{Script=Katakana}]{0,20}[说說]/u;

/** Whether a text is Japanese, Hangul aside: it has kana, or at least kanji that Chinese writes in another way. */
export const isJapanese = (text: string) =>
  /[\u3041-\u309f]/.test(text) || (ownKanji.isIn(text) && !chineseOnly.test(text));
