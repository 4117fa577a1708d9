import { Finder } from '../../../text/finder';

/** ISO 3166-1 alpha-2 country → ISO 4217 currency, of the countries whose currency's name others share. From ISO 4217, list one. */
const rows =
  'US USD|CA CAD|AU AUD|NZ NZD|HK HKD|MO MOP|SG SGD|TW TWD|JM JMD|LR LRD|NA NAD|FJ FJD|GY GYD|BZ BZD|BN BND|EC USD|SV USD|PA USD|' +
  'MX MXN|AR ARS|CL CLP|CO COP|CU CUP|PH PHP|UY UYU|DO DOP|KW KWD|IQ IQD|RS RSD|JO JOD|BH BHD|DZ DZD|LY LYD|TN TND|' +
  'IR IRR|OM OMR|YE YER|QA QAR|SA SAR|GB GBP|EG EGP|SY SYP|LB LBP|SD SDG|SS SSP|' +
  'CH CHF|LI CHF|CD CDF|RW RWF|BI BIF|GN GNF|DJ DJF|SN XOF|CI XOF|ML XOF|BF XOF|TG XOF|BJ XOF|NE XOF|CM XAF|TD XAF|GA XAF|CF XAF|' +
  'SE SEK|NO NOK|DK DKK|CZ CZK|IS ISK|IN INR|PK PKR|LK LKR|NP NPR|MU MUR|ID IDR|KE KES|UG UGX|TZ TZS|SO SOS|' +
  'AZ AZN|TM TMT|RO RON|MD MDL|KG KGS|UZ UZS|AE AED|MA MAD|TR TRY|RU RUB|AB RUB|BY BYN|KR KRW|KP KPW|JP JPY|CN CNY|ZM ZMW|PG PGK|MW MWK|MM MMK|SL SLE';

export const countryCurrencies: ReadonlyMap<string, string> = new Map(
  rows.split('|').map((row) => row.split(' ') as [string, string]),
);

/** Names of these countries in Chinese, Japanese and Korean; "KR" goes after "KP", whose names contain it. */
const names =
  'TW 台湾 台灣 臺灣 台北 立法院 行政院 대만|HK 香港 本港 港府 財政司司長 财政司司长 政務司司長 政务司司长 律政司 強積金 强积金 홍콩|MO 澳门 澳門 本澳 經濟財政司 经济财政司 社會文化司 社会文化司 運輸工務司 运输工务司 마카오 マカオ|CN 中国 中國 中共 北京 人民币 人民幣 国务院 國務院 发改委 省委书记 市委书记 新华社 新華社 중국|JP 日本 東京 일본|US 美国 美國 米国 アメリカ 미국|CA 加拿大 カナダ 캐나다|' +
  'AU 澳大利亚 澳洲 豪州 オーストラリア 호주|NZ 新西兰 紐西蘭 ニュージーランド 뉴질랜드|SG 新加坡 狮城 獅城 总理公署 總理公署 集选区 集選區 建屋局 组屋 組屋 シンガポール 싱가포르|IN 印度 インド 인도|' +
  'PK 巴基斯坦 パキスタン 파키스탄|LK 斯里兰卡 スリランカ 스리랑카|NP 尼泊尔 ネパール 네팔|ID 印度尼西亚 印尼 インドネシア 인도네시아|' +
  'IR 伊朗 イラン 이란|SA 沙特 サウジ 사우디|QA 卡塔尔 カタール 카타르|OM 阿曼 オマーン 오만|YE 也门 イエメン 예멘|KW 科威特 クウェート 쿠웨이트|' +
  'IQ 伊拉克 イラク 이라크|RS 塞尔维亚 セルビア 세르비아|JO 约旦 ヨルダン 요르단|DZ 阿尔及利亚 アルジェリア 알제리|LY 利比亚 リビア 리비아|TN 突尼斯 チュニジア 튀니지|' +
  'SE 瑞典 スウェーデン 스웨덴|NO 挪威 ノルウェー 노르웨이|DK 丹麦 デンマーク 덴마크|CZ 捷克 チェコ 체코|IS 冰岛 アイスランド 아이슬란드|' +
  'MX 墨西哥 メキシコ 멕시코|PH 菲律宾 フィリピン 필리핀|AR 阿根廷 アルゼンチン 아르헨티나|CL 智利 チリ 칠레|CO 哥伦比亚 コロンビア 콜롬비아|CU 古巴 キューバ 쿠바|' +
  'CH 瑞士 スイス 스위스|CD 刚果 コンゴ 콩고|SN 塞内加尔 セネガル 세네갈|RW 卢旺达 ルワンダ 르완다|GB 英国 イギリス 영국|EG 埃及 エジプト 이집트|SY 叙利亚 シリア 시리아|LB 黎巴嫩 レバノン 레바논|' +
  'TM 土库曼斯坦 トルクメニスタン 투르크메니스탄|AZ 阿塞拜疆 アゼルバイジャン 아제르바이잔|AE 阿联酋 アラブ首長国連邦 아랍에미리트|MA 摩洛哥 モロッコ 모로코|RU 俄罗斯 ロシア 러시아|BY 白俄罗斯 ベラルーシ 벨라루스';

const codes = new Map(
  names.split('|').flatMap((row) => {
    const [code = '', ...words] = row.split(' ');
    return words.map((word) => [word, code] as const);
  }),
);
const countries = new Finder([...codes.keys()].sort((a, b) => b.length - a.length).join('|'));
const eastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Where a text names these countries: offset and ISO 3166-1 alpha-2 code. */
export function easternCountries(text: string): (readonly [number, string])[] {
  if (!eastern.test(text)) return [];
  return countries.all(text).map((match) => [match.index, codes.get(match[0])!] as const);
}
