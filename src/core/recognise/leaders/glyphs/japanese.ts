/** Japanese names with what stands after them: 石破首相, プーチン大統領, メレドフ・トルクメニスタン副首相, 麻生氏. */

import { Finder, matches } from '../../../text/finder';
import { familyLength, isFullJapaneseName } from '../data/japanesefamilies';
import { anyTitle, glyphTitleBefore } from './offices';
import { isJapaneseFamily } from './chinese';
import { isHolderBehind } from './japaneseafter';
import type { AddName } from './found';
import { kanaFamily, kanaGiven, kanjiFamily } from './kana';
import { isJapaneseName, isNeighboursSurname } from './people';
import { isPortfolio, portfolio } from './portfolios';
import { glyphStates, isGlyphState, kanaAndHangulStates } from './states';

const ofState = `(?:${glyphStates})(?:イスラム)?(?:共和国|王国|連邦|首長国)?`;
const body =
  '(?:国連|[A-ZＡ-Ｚ]{2,6}(?![A-ZＡ-Ｚ])|欧州(?:連合|委員会|委|理事会|議会|中央銀行|中銀)?|連邦準備(?:制度)?理事会|国際(?:通貨基金|原子力機関|エネルギー機関|労働機関|赤十字委員会)|世界(?:銀行|保健機関|貿易機関|食糧計画)|北大西洋条約機構|上海協力機構|石油輸出国機構|経済協力開発機構|世銀|中央銀行|中銀|(?:共産|労働|人民|民主|共和|社会|保守|自由)党)(?:[（(][A-Z]{2,6}[）)])?';
const cities =
  'ワルシャワ|ロンドン|パリ|ニューヨーク|モスクワ|ベルリン|ローマ|ソウル|マドリード|キーウ|キエフ|イスタンブール|シカゴ|ロサンゼルス|ホノルル';
/** 前, 米, ウズベキスタン共和国, 国連: what may stand between a name and its title, several times; each can be read one way. */
const led = `(?:前|元|故|現|初代|次期|新|暫定|筆頭|首席(?!代表|報道官)|(?:中東|北朝鮮|アフリカ|気候(?:変動)?|人権|和平)(?:問題)?担当|上級|第[一二１２12]|米|露|ロ|仏|英|独|伊|中|韓|豪|加|印|日|宇|波|土|台|越|比|(?:${cities})(?=市長|知事)|${ofState}|${body})`;
const house = '(?:衆議院|参議院|衆院|参院|上院|下院)';
/** Prefectures and cities; some are surnames too, but not before 知事 and 市長. */
const places =
  '北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|(?<!東)京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|' +
  '札幌|仙台|横浜|川崎|相模原|浜松|名古屋|堺|神戸|北九州|函館|旭川|盛岡|郡山|水戸|宇都宮|前橋|高崎|川越|所沢|船橋|柏|八王子|町田|武蔵野|三鷹|横須賀|鎌倉|藤沢|甲府|笛吹|松本|金沢|豊橋|岡崎|豊田|津|四日市|大津|枚方|東大阪|豊中|吹田|高槻|尼崎|西宮|明石|姫路|倉敷|福山|呉|下関|高松|松山|今治|久留米|佐世保|別府|那覇|石垣|宮古島';
const isPlace = new RegExp(`^(?:${places}|北海)[都府県市]?$`);
const longer =
  `(?:${places})(?:市長|[都府県道]?知事)|(?:協|商工|政策調査|政務調査)会長|支(?:社|店|部|局)長|病院長|(?:准|名誉|特任|客員)教授|巡査部長|` +
  '(?:技術|選挙対策|国会対策|国対|議院運営|広報|倫理|特別|専門|審査|検討|実行|組織|編集|選考)委員長|(?:統括|総括|事業|営業|技術|開発|総務|広報|編集|論説|企画)(?:部長|本部長)|(?:防災|拉致問題|少子化|沖縄北方|経済再生|行革|規制改革|地方創生|自然環境)(?:担当相|局長)|';
const title = `(?:${longer}${house}議[員長]|(?:[日米]本?)?(?:友好)?(?:議員連盟|議連)会長|(?:${portfolio}[\\u3400-\\u9fff々・]{0,12}?)?(?:${anyTitle}|(?:共同|首席)?代表(?![団者的例作取権部])|(?<=${portfolio}[\\u3400-\\u9fff々]{0,6})相(?![互違手当続場談]))|副?本部長|(?:アジア大洋州|北米|中南米|欧州|中東アフリカ|総合外交政策|国際協力)局長|(?:駐|在(?=[\\u30a1-\\u30fa米英仏独露中韓]))[\\u30a1-\\u30fa\\u30fc\\u3400-\\u9fff]{1,20}?大使)`;
const honorific = '両?氏(?![名族])';

/** イーホームズ社長の森田港一氏: the office is the next one's. */
const ofNext = '兼?(?:社長)?の(?=[\\u3400-\\u9fff]{2,5}(?:氏|さん|容疑者|被告|[（(]))';
/** 労働大臣を歴任した, 執行委員長に就任した: an office that somebody is named for, who stands elsewhere. */
const heldFor =
  '(?:など)?(?:を(?:歴任|務め|つとめ|兼[任務ね]|経[てた験])|(?:に|として)(?:就[任いき]|選[出任ば]|任命|起用|抜[擢て]|着任|当選|昇格|内定))';
/** A run of katakana, its parts joined by dots; some may be initials. */
const katakana =
  /(?:[\u30a1-\u30fa\u30fc]{2,16}|[\u30a1-\u30fa](?=[・＝=])|(?<![A-Za-z])[A-ZＡ-Ｚ]\.?(?=[・＝=]))(?:[・＝=](?:[\u30a1-\u30fa\u30fc]{1,16}|[A-ZＡ-Ｚ]\.?(?=[・＝=]))){0,5}/g;
const afterKatakana = new RegExp(
  `^(?:[（(][A-Za-z][^（）()\\n]{2,40}[）)])?(?:・| (?=${ofState}))?(${led}*${title}|${honorific})(?![府館級]|官[邸府]|公邸|夫人|選(?!出|任)|${heldFor}|${ofNext})`,
);
/** Bodies, groups and places in katakana. */
const noPerson =
  /^(?:ホワイトハウス|クレムリン|グループ|チーム|メーカー|アジア|ヨーロッパ|アフリカ|アラブ|ハマス|タリバン|ユーロ|クラブ|センター|スポーツ|メディア|ネットワーク|ゼネラル|エネルギー|デジタル|サイバー|インフラ|イスラム|ユダヤ|キリスト|プロジェクト|サミット|フォーラム|オブザーバー|パートナー|オンライン|ゲスト|ホスト|ベテラン|トップ|ナンバー|スーパー|サイト|タレント|アカデミー|アナウンサー|ジャーナリスト|デザイナー|プロデューサー|キャスター|コーチ|オーナー|サッカー|バレーボール|ソフトボール|バスケットボール|ラグビー|ハンドボール|フットサル|ホッケー|スコットランド|イングランド|ウェールズ|グルジア|ソ連|デザイン|マーケティング|システム|サービス|ソリューション|コンテンツ|ブランド|アマチュア|ジュニア|シニア|ユース)$|..(?:コーポレーション|ホールディングス|グループ|ファンド|リーグ|レーシング|テレビ|システムズ?|サービス|バンク|ジャパン|プロレス|モーターズ?|カンパニー|クラブ|オリンピック|パラリンピック|カップ|ネット|フーズ|ストア|マート|エナジー|ソリューションズ?|インダストリーズ?|ケミカル|スタジオ|メディア|ドットコム|ゲームズ|ホームズ|アカデミー|ユニオン|キャンペーン)$/;
/** ウズベキスタンサッカー代表: a team of a state. */
const ofTeam =
  /^(?:[\u30a1-\u30fc]{2,6}スタン|アメリカ|イタリア|イギリス|ブラジル|フランス|スペイン|オーストラリア|アルゼンチン)[\u30a1-\u30fc]{2}|(?:サッカー|ラグビー|バレー|バスケット|ホッケー)$/;
/** トルニア代表は初優勝した: a team, where a text is of games. */
const ofGames = /優勝|試合|選手|監督|得点|出場|[Ww]杯|ワールドカップ|決勝|ゴール|リーグ/;
/** Towns have these, and towns are mostly in katakana too. */
const ofTown = /^(?:市長|[都府県道]?知事|議員)/;
const ofCity = new RegExp(`・(?:${cities})(?:市長|知事)`);
/** States with whose syllables names may end: パチェコ, オリビア, アルマリ. */
const endsNames =
  /^(?:イラン|チェコ|リビア|マルタ|チャド|ペルー|トンガ|コンゴ|ガーナ|ガボン|ラオス|カタール|ハイチ|コモロ|サモア|トーゴ|ナウル|パラオ|ツバル|モナコ|レソト|スイス|アンドラ|マラウイ|ベナン|ドミニカ|ジブチ|カザフ|タジク|ウズベク|トルクメン|スーダン|ソマリア|オマーン|モナコ)$/;
/** Where ambassadors to bodies sit. */
const seat =
  /^(?:ジュネーブ|ニューヨーク|ウィーン|ブリュッセル|パリ|ワシントン|ローマ|ハーグ|ナイロビ|キーウ|モスクワ|ロンドン|ベルリン)$/;

/** ベルクロシア大統領: states that no name ends in, right behind a name whose last part goes before them. */
const statesBehind = new RegExp(
  `^((?:.*[・＝=])?[\\u30a1-\\u30fa\\u30fc]{2,}?)(${kanaAndHangulStates
    .filter((state) => /^[\u30a1-\u30fa\u30fc]{3,}$/.test(state) && !endsNames.test(state))
    .join('|')}|タイ(?<=[ァ-ヺー]{4}タイ)|イラン(?<=[ァ-ヺー]{4}イラン))$`,
);

/** Katakana that is longer than what stands before a title here is no name. */
const longest = 200;

const parties = '(?:維新|立民|立憲|国民|自民|公明|共産|社民|参政|民主|保守)党?';
const ministry =
  '(?:(?:外務|財務|防衛|経済産業|経産|国土交通|国交|総務|法務|環境|農林水産|農水|厚生労働|厚労|文部科学|文科|国務|国防)省|(?:内閣|警察|金融|気象|消防|観光|消費者|デジタル|海上保安)[府庁])';
/** 習近平中国国家主席, 尹錫悦韓国大統領: the state, or the party, right behind a name in kanji. */
const nextTo =
  '(?:(?:中国|韓国|北朝鮮|台湾|香港)(?:外務省|国防省|政府|共産党)?|(?:日本|米国|英国|豪州)(?:政府)?|朝鮮労働党|労働党|(?:立憲民主|国民民主|社会民主|自由民主|自民|公明|共産|参政|民主|共和|保守|国民)党|日本維新の会|れいわ新選組|日銀|国連(?:難民)?)';
const formerly = '(?:前|元|故|新(?=知事|[市町村区]長|大臣|総理|首相|大統領|長官|総裁))';
/** 森田さつき財務相: a given name in hiragana and its title. */
const kana = new Finder(
  `(${kanaGiven})・?(${formerly}?(?:${nextTo}|${ministry}|こども政策)?${title}|${honorific})(?!${heldFor}|${ofNext})`,
);
const kanji = new RegExp(
  `(?:(?<=我が方)|(?<=[\\u3400-\\u9fff]{2}・)(?=[\\u3400-\\u9fff]{4})|(?<=${parties}・)|(?<=[相臣官長領席統事員裁理]・)(?=[\\u3400-\\u9fff]{2,3}氏)|(?<![\\u3400-\\u9fff々\\u30a1-\\u30fa\\u30fc\\d]|・[\\u3400-\\u9fff]{0,2}|我が(?=方)))([\\u3400-\\u9fff々]{1,6}?)(?:[（(][\\u3041-\\u30ff]{2,24}[）)][\\u3400-\\u9fff]{0,8}?)?・?(${formerly}?(?:${nextTo}|[A-ZＡ-Ｚ]{2,6}|${ministry})?${title}|${honorific})(?![府級官館座]|部[がにはをの]|夫[人妻]|会[合談議]|選(?!出|任)|${heldFor}|${ofNext})`,
  'g',
);
/** 日米外相会談: two states and a meeting, nobody's name. */
const meeting = /^[日米中露韓英仏独伊加豪印朝欧台越比土蒙]{2,}$/;

/** 森田ユウキ: the surname in kanji right before a given name in katakana. */
function familyInKanji(text: string, at: number): string {
  const kanji =
    /(?<![\u3400-\u9fff々])[\u3400-\u9fff々]{2,3}$/.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? '';
  return kanji !== '' && familyLength(kanji) === kanji.length ? kanji : '';
}

/** Names in katakana and their titles, in any text that has them. */
export function katakanaNames(text: string, add: AddName): void {
  for (const { index, 0: run } of matches(katakana, text)) {
    const parts = run.split(/[・＝=]/);
    const states = parts.length > 1 ? parts.findLastIndex(isGlyphState) : -1;
    // メレドフ・トルクメニスタン副首相
    const isOfState =
      (states > 0 && states === parts.length - 1) ||
      (parts.length > 1 && ofCity.test(text.slice(index, index + run.length + 3)));
    // 南アフリカ・マンデラ大統領
    const isOfSouth = parts.length > 1 && parts[0] === 'アフリカ' && /[南央]/.test(text[index - 1] ?? '');
    const first = states === 0 || isOfSouth ? parts[0]!.length + 1 : 0;
    const own = isOfState ? undefined : statesBehind.exec(run)?.[1];
    const end = isOfState ? run.length - parts.at(-1)!.length - 1 : (own?.length ?? run.length);
    const name = run.slice(first, end);
    if (
      noPerson.test(name) ||
      ofTeam.test(own === undefined ? name : run) ||
      isGlyphState(name) ||
      (states > 0 && !isOfState)
    )
      continue;
    const found = afterKatakana.exec(text.slice(index + end, index + end + longest));
    if (!found) continue;
    const family = parts.length === 1 ? familyInKanji(text, index) : '';
    // 福島トヨタ社長 may be of a town
    if (isPlace.test(family)) continue;
    if (family !== '') {
      const office = index + end + found[0].length - found[1]!.length;
      add(index - family.length, family + name, office, found[1]!, family);
      continue;
    }
    if (ofTown.test(found[1]!) && !/[・＝=]/.test(run)) continue;
    if (found[1]!.startsWith('大使') && seat.test(name)) continue;
    if (found[1] === '代表' && ofGames.test(text)) continue;
    const titleStart = index + end + found[0].length - found[1]!.length;
    // 大統領報道官ドミトリー・ベルグ氏
    const before = found[1] === '氏' ? glyphTitleBefore(text, index) : undefined;
    const surname = name.split(/[・＝=]/).at(-1)!;
    if (before) add(index + first, name, before.start, text.slice(before.start, before.end), surname);
    else add(index + first, name, titleStart, found[1]!, surname);
  }
}

/** 林芳正: 林氏 later, but 林田港 is 林田氏. */
const isOfOne = (name: string) =>
  name.length === 3 &&
  /^[林森原岡堀関辻菅畑乾星東金柴堤楠谷][^田山本川野崎村下井口島原谷岡部沢澤木倉藤脇中上永坂尾内屋林]/.test(
    name,
  );

/** 訃報森田港一氏, その後森田氏: how much before a name is no part of it. */
const leadOf = (name: string, before: string | undefined) =>
  (
    /^(?:訃報|故|当初|監督|俳優|歌手|作家|同僚|先輩)(?=..)/.exec(name)?.[0] ??
    (before === 'の' ? /^後(?=..)/.exec(name)?.[0] : undefined) ??
    ''
  ).length;

/** 海野 太一議員: the surname that a space parts from the given name; 立憲 海野代表 is of a party. */
function familyBefore(text: string, at: number, own: string, title: string): string {
  if (!/^(?:君|氏|[^ ]*議[員長]|[都府県道]?知事|[市町村区]長|委員)/.test(title) || own.length > 3) return '';
  const match = /(?<![\u3400-\u9fff\u30a1-\u30fc])([\u3400-\u9fff]{2})([ \u3000])$/.exec(
    text.slice(Math.max(0, at - 4), at),
  );
  if (
    !match ||
    isJapaneseFamily(own) ||
    notFamily.test(match[1]!) ||
    isPlace.test(match[1]!) ||
    !isJapaneseName(match[1]!)
  )
    return '';
  return match[0];
}
const notFamily =
  /^(?:立憲|立民|維新|国民|自民|公明|共産|社民|参政|民主|保守|衆院|参院|無所|政府|与党|野党|外務|財務|本日|次に|冒頭|続い|質疑|答弁|議席|市議|県議|町議|会派|欠席|出席|副市|理事)$/;

/** 韓国大統領, 中国外務省の: of a state whose surnames mostly have one character. */
const ofNeighbour = /^(?:中国|韓国|北朝鮮|台湾|香港)/;
const neighbourBefore = /(?:中国|韓国|北朝鮮|台湾|香港)[\u3400-\u9fff]{0,8}の$/;

/** Surnames whose last character also says that somebody held an office. */
const endsInMoto = /^[秋山松坂福岩吉中橋宮藤隈有熊重辻安江国]元$/;

/** 森田港湾協会会長: where behind a surname the body begins that somebody heads; 0 where none does. */
function ofBody(own: string, title: string): number {
  if (own.length < 4 || !/^(?:会[長頭]|理事長|総裁|社長|頭取|[学総]長|委員長|代表)/.test(title)) return 0;
  const known = bodyOf.exec(own)?.index ?? 0;
  if (known > 1 && known < 4) return isJapaneseName(own.slice(0, known)) ? known : 0;
  const length = headed.test(own) ? familyLength(own) : 0;
  return length > 1 && own.length - length > 2 ? length : 0;
}
const bodyOf = /(?<=..)(?:(?:日本|全国).{1,5}|経団連|連合|日商|日赤)$/;
const headed = /(?:財団|連合会?|協会|同友会|会議所|学会|銀行|組合|機構|放送|医師会|農協)$/;

/** Names in kanji and their titles, in a text that has kana. */
export function kanjiNames(text: string, add: AddName): void {
  for (const { index, 0: all, 1: given, 2: title } of kana.all(text)) {
    const family = kanjiFamily(text, index);
    if (family === '') continue;
    add(index - family.length, family + given!, index + all.length - title!.length, title!, family);
  }
  for (const match of matches(kanji, text)) {
    const [all, short, phrase] = match as unknown as [string, string, string];
    // 秋元代表 is no former one
    const isOwn =
      phrase.startsWith('元') &&
      endsInMoto.test(short + '元') &&
      match.index + short.length === match.index + all.length - phrase.length;
    const title = isOwn ? phrase.slice(1) : phrase;
    const led = leadOf(short, text[match.index - 1]);
    const own = (isOwn ? short + '元' : short).slice(led);
    const start0 = match.index + led;
    const bodyAt = ofBody(own, title);
    if (bodyAt > 0) {
      add(start0, own.slice(0, bodyAt), start0 + bodyAt, own.slice(bodyAt) + title);
      continue;
    }
    const inKana = kanaFamily(text, start0, own);
    if (inKana !== '') {
      // もりた文部科学相
      const isAlone = isPortfolio(own) || /^[衆参]院$/.test(own);
      const whole = isAlone ? inKana : inKana + own;
      const titleStart = isAlone ? start0 : match.index + all.length - title.length;
      add(
        start0 - inKana.length,
        whole,
        titleStart,
        text.slice(titleStart, match.index + all.length),
        inKana,
      );
      continue;
    }
    const family = familyBefore(text, match.index, own, title);
    const name = family + own;
    const start = start0 - family.length;
    // 計算機科学者
    if (title.startsWith('学者')) continue;
    // 横浜市長 is nobody's name
    const isOfPlace = /^(?:[都府県道]?知事|[市区町村]長)/.test(title);
    if (isOfPlace && (isPlace.test(name) || isHolderBehind(text, match.index + all.length))) continue;
    const isMoto = endsInMoto.test(name) || (title.startsWith('氏') && /^[\u3400-\u9fff]{1,3}元$/.test(name));
    // 森田健夫・港湾南支店長: the town of a branch
    if (title.startsWith('支') && text[match.index - 1] === '・' && !isFullJapaneseName(own)) continue;
    if ((!isJapaneseName(own) && !isMoto) || isPortfolio(name) || meeting.test(name)) continue;
    // most surnames have two characters: 森田港一 is 森田氏 later
    // 朴港: 朴氏 later
    const isNeighbour =
      name.length < 4 &&
      (isNeighboursSurname(name[0]!) || (name[0] === '林' && name.length === 2)) &&
      (ofNeighbour.test(title) || neighbourBefore.test(text.slice(Math.max(0, start - 20), start)));
    const isShort =
      isNeighbour ||
      /^(?:[朴尹趙崔鄭].{1,2}|[韓姜李習汪毛郭王張陳劉楊黄蔡頼].{2}|[王李][毅強偉文峰])$/u.test(name);
    const surname =
      family !== ''
        ? family.trimEnd()
        : isShort || isOfOne(name)
          ? name[0]!
          : name.length > 2 && !title.startsWith('氏')
            ? name.slice(0, Math.max(2, familyLength(name)))
            : name;
    add(start, name, match.index + all.length - title.length, title, surname);
  }
}
