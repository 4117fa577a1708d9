/** Where Japanese and Korean names begin and end beside a title, which these scripts don't show by spaces. */

import { familyLength } from '../data/japanesefamilies';
import { isGlyphState, koreanStates } from './states';

const koreanSurnames =
  '김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄채원천여추도석선설길표명왕맹탁';

/** Whether a syllable is a Korean surname. */
export const isSurname = (syllable: string) =>
  koreanSurnames.includes(syllable) || rareSurnames.includes(syllable);

const notJapanese =
  /^(?:[西東]独|[全反親北南欧]米|国家|立憲|国民|自由|社会|民主|共和|保守|労働|台湾|香港|官房|当面|今後|従来|定時|以[後降]|[直前最]後|[昨今来去翌]年|一昨年|[昨今先本同]日|産業|商工|観光|企画|財政|建設|都市|健康|福祉|保健|農林|農政|水産|土木|交通|防災|危機|市民|地域|生涯|文化|議会|会計|税務|秘書|広報|政策|人事|経営|営業|開発|技術|研究|出席|参加|所属|地元|移民|終身|立法|臨時|累計|退席|親善|法律|編成|編集|政治|総合|硬式|軟式|若手|指定|物理|化学|天文|生物|言語|心理|講師|男性|統一|芸術|芸能|軍事|軍総|関東軍|被告人|選挙|郵政|次代|年[間度名]|比例|名誉|論説|捜査|取締|創業|主催|開催|当時|運営|指導|最高|新任|筆頭|有識|客員|特任|専任|公認|無所属|現職|新人|日本|中国|韓国|米国|英国|両|各|現|次期|新|前|元|歴代|女性|内閣|同|自国|副|財務|経済|経産|文部|厚生|国土|環境|法務|総務|農林|復興|防衛|外務|担当|特命|国務|商務|国防|司法|首席|事務|報道|在|駐|訪|対|初代|後継|関連|関係|定例|欧州|国連|国際|世界|中東|政府|民間|連邦|地域|州|市|上級|筆頭|暫定|特別|首席|常任|全権|共同|協力|第[一二三])|代表取締役?|..[都道府県市町区]$|[座国党省庁長官相臣副前元新現銀院議委会社局部室州団軍連裁労組者担当盟機構関使]$|(?:建設|工業|商事|製作|電機|電力|鉄道|不動産|証券|保険|製薬|物産|興業|運輸|食品|自動車|新聞|放送|出版|薬品|代理店|事務所?|裁判所?|学園|選挙|部門|銀行|政府|議会|組合|基金|大学|担当|特命|和平)$/;

/** Surnames of one character, Chinese and Korean ones too. */
const singleKanji =
  '温林森原岡堀関辻泉菅畑乾星島谷東金李朴尹文習王周孫曹胡蔡馬范趙鄭崔韓姜洪馮程董秦楊劉呉黄陳陸汪毛謝何柴堤楠張郭耿華許徐朱宋盧頼魏羅梁沈彭鄧杜潘袁賀蒋葉蘇';
/** The same of China and Korea: 毛寧 is 毛氏 later. */
export const isNeighboursSurname = (char: string) =>
  singleKanji.includes(char) && !'温林森原岡堀関辻泉菅畑乾星島谷東柴堤楠'.includes(char);

/** Whether kanji before a title or 氏 can be a Japanese name. */
export const isJapaneseName = (kanji: string) =>
  (kanji.length > 1 || singleKanji.includes(kanji)) &&
  (!notJapanese.test(kanji) || (/^.{3}道$/.test(kanji) && familyLength(kanji) === 2)) &&
  !isGlyphState(kanji);

/** What stands before a title and is no name: when, which of several, where. */
const nobody: ReadonlySet<string> = new Set(
  (
    '남조선 북조선 며칠전 얼마전 저와 나와 우리와 그와 전문가 당국 구단주 그간 그동안 그사이 한동안 불법 가짜 허위 비선 꼭두각시 허수아비 독재 소위 이른바 여자 남자 그때 이때 그날 한때 요즘 올해 작년 내년 금년 지난해 이듬해 한편 또한 이어 앞서 반면 특히 다만 아울러 이날 오늘 어제 당시 현재 이번 지난 최근 전후 후반 초반 중반 마지막 각국 개국 여러 모든 다른 같은 우리 우리나라 유럽연합 아세안 나토 안보리 ' +
    '이미 다시 바로 직접 함께 계속 역시 결국 아직 먼저 오히려 사실 실제 물론 마침 당초 모두 거듭 재차 줄곧 이제 당장 향후 차기 역대 전임 후임 초대 소속 출신 관련 여야 야당 여당 더불어 국민의힘 민주당 ' +
    '초선 재선 삼선 다선 중진 원로 현역 동료 여성 남성 청년 지역구 비례대표 상당수 대다수 대부분 일부 나머지 자국 타국 상대국 참여연대 더민주 대선캠프 유족이 유가족 문제가 장난감 선대 극중 베스트 이메일 전망치 우파 좌파 강경파 온건파 권한대행 다음 벌금 추천 출연 의혹 요약 기사내용 대기자 선임기자 기자 논설위원 범여권 범야권 여권 야권 법률 의전 정무 민정 홍보 부속 하다 무소속 따라 따르면 위해 통해 대해 관해 향해 하지만 그러나 그리고 그런데 그래서 따라서 또는 혹은 발언 질의 답변 출석 표결 토론 제안 요구 찬성 반대 해당 담당 교섭 나설 만날 가질 보낼 맡을 힘든'
  ).split(' '),
);
/** How verbs end before a title: 받아, 거쳐, 제치고, 알려진. */
const ofVerb =
  /[녀아어와]온$|[는던]게$|(?:지만|면서|는데|니까|도록|거나|[다라자]고|으며|으나|면)$|(?<![에우리디])고$|(?:하며|되며|하여|되어|해서)$|^(?:관련|포함|제외|비롯|대표)?[통의위대관향비]?해$|[받맡찾앉]아$|[겨쳐켜져돼]$|(?:어|알려|여)진$|힌$|^(?:마친|내린|올린|열린|보낸|지낸|꺼낸|떠난|만난|물러난|숨진|나선|맞선|앞선|들어선|돌아선|이끈|[^가-힣]?출석해)$/;
const ofField =
  /(?:정책|안보|경제|외교|인권|북핵|대북|특별|선임|담당|국가|군사|통상|무역|대외|공동|연합|그룹|노조|아시아|아프리카|유럽|아메리카|중동|중남미|연방)$/;

/** 주장한, 방문해: a verb whose noun begins as a surname does. */
const ofVerbalNoun =
  /^(?:주[장도최재문선시목]|설[명득치립]|임명|방문|지[명정시적지원휘목급도켜]|조[성정사율작회언롱]|구[성축매]|선[언정출포택발]|표[명현시결]|전[달개환파송망]|추[진가구천방모정]|유[지치도발출]|제[정안시기출]|고[발소려백수안민]|차[단지]|천명|허[용가]|이[용끈동행]|장[담악]|정[리의]|진[단술행입]|강[조요행화]|권[고유]|남[발용]|노력|도[달입전]|동[의원]|마련|명[령시]|문의|민감|박탈|반[대박발영]|배[치출제정]|백지|변[경호]|서[명술]|석방|성[공토]|송[치환]|신[고청설]|심[사의]|안내|양[보산]|염려|오해|우[려회]|위반|인[정용]|원[하]|임용|하[차락]|한탄|홍보)[한해된]$/;

/** 유능한, 진정한: adjectives that begin as a surname does; most have in their middle what no given name begins with. */
const adjective =
  /^(?:진[정지솔]|신[중기선성]|안[전정]|정[직교연중숙]|이상|조용|우[수세직]|유[일연용효리창]|오만|원만|엄중|인자|한[가산]|양호|위[대중]|명석|선[량명]|성[대숙]|소중|심오|지대|천진|태만|편[안리]|허무|공정|강인|고[고상]|권위|난해|도도|독[자창]|무[고수지]|민주|차지|황[금량])한$/;
const isAdjective = (word: string) =>
  word.endsWith('한') && word.length === 3 && (adjective.test(word) || !given.test(word[1]! + '한'));

/** Whether a Korean word is a surname with a given name of two syllables: no common noun, no university. */
export const isFullKoreanName = (word: string) =>
  (compound.test(word) &&
    (word.length === 4 ? given.test(word.slice(2)) : !/[은는을를에의가이]$/.test(word))) ||
  isFullOfThree(word);
/** 남궁하늘, 독고준: surnames of two syllables. */
const compound = /^(?:남궁|황보|선우|제갈|독고|사공)[가-힣]{1,2}$/;
const isFullOfThree = (word: string) =>
  word.length === 3 &&
  (koreanSurnames.includes(word[0]!) || (rareSurnames.includes(word[0]!) && isPlainKoreanName(word))) &&
  !nobody.has(word) &&
  !ofVerbalNoun.test(word) &&
  !isAdjective(word) &&
  (!word.endsWith('운') || (isPlainKoreanName(word) && !/^(?:차가|이로|고마|서러)운$/.test(word))) &&
  !/^한(?:미일|중일|일중|러중|미중|중미|북미|영미)$|^남북[미중일러]$/.test(word) &&
  !/[은는을를에의대학차국품권물업료재금체전용력과산위급]$|[국럽양통리주공]식$|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충[북남]|전[북남]|경[북남]|제주)[시도]$/.test(
    word,
  );

/** Surnames that also begin common words, and the syllables of given names. */
const rareSurnames = '공옥나변방반함현마염태좌편금위은';
const given =
  /^[가강건경고관광교구국규근기길나남다단대덕도동두락란래로록룡리린림만명모무문미민범병보복봉부비빈상서석선섭성세소솔송수숙순슬승시식신아안애양언여연열영예오옥완요용우욱운웅원위유윤율은의이익인일임자재전정제조종주준중지직진찬창채천철청춘충치탁태택판평필하학한해향혁현형혜호홍화환회효후훈휘희][가강건경고관광교구국규근기길나남단대덕도동두락란래로록룡리린림만명모무문미민범병보복봉비빈상서석선섭성세소솔송수숙순슬승시식신아안애양언여연열영예오옥완요용우욱운웅원위유윤율은의이익인일임자재전정제조종주준중지직진찬창채천철청춘충치탁태택판평필하학한해향혁현형혜호홍화환회효후훈휘희겸]$/;
/** 문건, 문훈: a surname and a given name of one syllable that few other words end in. */
export const isShortKoreanName = (word: string) =>
  /^.[건웅혁훈욱균범환희숙옥철준진현호영돈석율]$/.test(word) &&
  koreanSurnames.includes(word[0]!) &&
  !/^(?:[추신전선지여]진|[전신]현|[민여]영|[주정구명]석|[조문안사]건|[선신]호|고철|여건|[정원]범|전환|유희|환희)$/.test(
    word,
  );
const notNamed =
  /^(?:공무원|공[정공유영식동]성|공감대|공신력|공유[지화]|공영[주화]|변호[사인]|반정부|현정부|방송[사인]|위[원인]장|태국인|현지인|나이지|마이애|방[미일중한].|여의도|안양시|고양시|오산시|신도시|강화도|[남서]해안|신재생|구도심|[신성]수동|신림동|도곡동|공무원|장관.|총장.|차장.|정부.)$|^[공옥나변방반함현마염태좌편금위은].[은을의로도]$/;
/** 문하준: a surname and two syllables of given names, which hardly any other word is; one that ends like 설명한 or 방문해 may be. */
export const isPlainKoreanName = (word: string) =>
  word.length === 3 &&
  (koreanSurnames.includes(word[0]!) || rareSurnames.includes(word[0]!)) &&
  given.test(word.slice(1)) &&
  !/[한해]$/.test(word) &&
  !nobody.has(word) &&
  !notNamed.test(word);

/** 문하국, 문하원: a name that ends as a body does; 정보원 and the like are bodies. */
const isNamedLikeBody = (word: string) =>
  /[국원]$/.test(word) &&
  isPlainKoreanName(word) &&
  !/^(?:정보|조합|조사|안전|인사|구조|고용|전문|주민|임직|노조|유치|고시|심사|민원|한국|정책|강원|전남|이사|추진|조정|유학|문화|고려|정무|진흥|공무|지원|우정|서원|양원|조선|주요|선진|원조|성원|남자|우방|주재|민주|전승|선수|하원|상원)/.test(
    word,
  );

/** Whether a Korean word between a name and a title is a state or a body: 북한, 외교부. */
export const isKoreanBody = (word: string) =>
  isGlyphState(word) ||
  (!isNamedLikeBody(word) &&
    /^(?!정부|소위)(?:유엔|[가-힣]{1,7}[부처청궁당위]|[가-힣]{2,7}[실원회국])$/.test(word));

/** 나눠, 세워, 꾸려, 만나, 커지자, 문제로: what links a clause to the next, as hardly a first name ends (파블로, 이치로). */
const linking =
  /[눠뤄워둬춰꿔줘놔봐돼쳐켜져겨혀여려해내]$|^(?:[만떠지끝]나|(?:[가-힣]어|나타|드러|물러)나|[불눌들]러|서둘러|머물러|이르러|올라|달라|몰라|건너|모아|보아|쏘아|노려)$|(?:[하되]|나서|나오|오르|[열내올]리|[밝막]히|보이|(?:[높낮많]아|[알려]려|[가-힣][해워]|번|퍼|무너|떨어|커|거세)지)자$|(?<![블를셀올살드치다타시고부지알으])로$/;
/** 열어, 받아: a syllable that a consonant closes, and then an open one: sounds of another language are written on. */
const isConverb = (word: string) =>
  /[아어]$/.test(word) &&
  !/[앙남동북]아$/.test(word) &&
  word.length > 1 &&
  (word.charCodeAt(word.length - 2) - 0xac00) % 28 > 0;

/** Whether a Korean word before a surname can be a foreign first name: no word that a particle ends, no time. */
export const mayBeFirstName = (word: string) => firstNames.test(word) || soundsLikeFirst(word);
const soundsLikeFirst = (word: string) =>
  !ofVerb.test(word) &&
  !nobody.has(word) &&
  !linking.test(word) &&
  !isConverb(word) &&
  // 문하준이 베르크 총리에게
  !(word.length === 4 && /[이도만]$/.test(word) && isPlainKoreanName(word.slice(0, 3))) &&
  /^[가-힣A-Za-z]/.test(word) &&
  !/(?:도록|으로|(?<!알)[기미바의]로)$|(?:장관|대통령|총리|주석|의장|대사|부장|국장|대표|위원장|대변인|총재|회장|의원|시장|지사|후보|씨)[이도만]?$/.test(
    word,
  ) &&
  (!/[은는을를에의와과서며고면등한된할던인가]$/.test(word) ||
    /^..?(?:세인|라인|타인|케인|르한)$/.test(word)) &&
  !/(?:하러|로써)$/.test(word) &&
  !/^(?:[데것수때중만뿐바채간후전뒤및또즉더그각매달]|소속|출신)$|\d/.test(word) &&
  !/^(?:대해|관해|통해|위해|비해|의해|향해|관련|따라|함께|대신|대비|직후|이후|오전|오후)$|(?:지난달|지난주|이달|다음달|이날|이때|그때|지난해|올해|내년|작년|이듬해|오늘|어제|당시|신임|전임|현직|전직|차기|이어|앞서|그러나|하지만|또한|특히|반면|한편|최근|지난|양국|각국|부터|까지|에서|으로|회담|만난|방문|동안|사이|가운데|만에|전에|후에|국빈|공식)$/.test(
    word,
  );

/** First names of foreigners as Korean writes them. */
const firstNames = new RegExp(
  '^(?:시릴|클라우디아|라파엘|루이스|테워드로스|크리스탈리나|수브라마냠|안드리|올렉산드르|드미트로|샵카트|레지프|옌스|매튜|제이크|린다|니키|네드|도널드|카심|카슴|조|블라디미르|에마뉘엘|볼로디미르|나렌드라|올라프|키어|마코|앙겔라|버락|카멀라|저스틴|조르자|안토니우|우르줄라|카심조마르트|카슴조마르트|샤브카트|프리드리히|마리아|드미트리|세르게이|시게루|후미오|요시마사|다케시|알렉산드르|세르다르|사디르|에모말리|에마누엘|우르술라|카야|마르크|빅토르|레제프|베냐민|제롬|하워드|제이미슨|재닛|토니|로이드|마이크|크리스틴|스콧|마이클|존|데이비드|' +
    '키릴|안드레이|알렉세이|알렉산더|니콜라이|막심|미하일|유리|이고르|올레그|파벨|발렌티나|엘비라|안톤|데니스|루스템|스티브|스티븐|제임스|윌리엄|리처드|토머스|토마스|찰스|조지프|조셉|조지|벤저민|벤|새뮤얼|대니얼|매슈|매튜|앤드루|앤드류|케빈|브라이언|에릭|제프리|제러미|로버트|로버타|밥|빌|짐|제이크|팀|톰|샘|댄|론|렉스|릭|니키|힐러리|낸시|수전|린다|메리|세라|사라|앤|앤서니|앤터니|피터|폴|루크|필립|앨런|프랭크|그레이엄|린지|척|미치|미셸|캐롤라인|캐럴라인|카린|헤더|모건|네드|매리|웬디|커트|줄리|재러드|이방카|피트|팸|크리스티|더그|' +
    '한스|페터|볼프강|요하네스|안나레나|보리스|로베르트|크리스티안|라르스|장|피에르|프랑수아|브뤼노|장노엘|카트린|세바스티앵|페드로|호세|루이스|하비에르|니콜라스|구스타보|마크|제이슨|페니|재신더|크리스토퍼|무함마드|모하메드|압둘라|마수드|아바스|타밈|이츠하크|요아브|기디온|샤리프|셰흐바즈|안와르|로런스|프라보워|조코|페르디난드)$',
);
/** Whether a Korean word is a foreigner's first name. */
export const isFirstName = (word: string) => firstNames.test(word);
/** Syllables that only words from elsewhere have. */
const transcribed = /[르츠프크브슈트드즈쉬흐므릭닉턴슨]/;
/** Japanese names are of syllables without a final consonant, n and t excepted. */
const isOpen = (word: string) =>
  word.length > 1 && [...word].every((char) => [0, 4, 19].includes((char.charCodeAt(0) - 0xac00) % 28));

/** Whether two Korean words are the first name and surname of a foreigner, or Japanese ones the other way round. */
export const isForeignName = (first: string, last: string) =>
  firstNames.test(first) ||
  (transcribed.test(first) && transcribed.test(last)) ||
  (isOpen(first) && isOpen(last) && !transcribed.test(last) && first.length + last.length > 4);

/** 이사예프, 케멜로바, 페트로프스키: surnames of the former Soviet Union. */
const fromFarther =
  /[가-힣](?:[예에]프|[노로코토보포모도조초쇼소호]프|[예에]바|[노로코토]바|스키|스카야|슈빌리|[가-힣]얀|[옌첸]코)$/;
/** Whether a Korean word is evidently the surname of a foreigner. */
export const isForeignSurname = (word: string) => fromFarther.test(word);
/** Whether a Korean word has the sound of another language. */
export const soundsForeign = (word: string) => word.length > 2 && transcribed.test(word);

const endsInState = new RegExp(`(?:${koreanStates})$`);

/** Whether a Korean word before a title can be a name: a surname and its given name, or another word that no particle ends. */
export function isKoreanName(word: string): boolean {
  if (word.length === 1)
    return '채표석함방나남탁길맹라설태하고위여김이박최정강조윤장임한문노안오서신권황송유홍배백허심곽성민천추시우원엄손염변반류진왕리궈친펑딩쑨쉬셰슝탕화린킹힐쿡'.includes(
      word,
    );
  // 장관급 is a rank
  if (/^[한북남미중일러영프독불호]{2,3}$|급$|..[가-힣]며$|..(?:추진|촉구|지지|반대)$/.test(word))
    return false;
  if (
    /(?:으로|까지|부터|에서|에게|출신|캠프|측근|일보|신문|방송|뉴스|공항|역|당연히|완전히|특별시|광역시)$|^(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|성남|고양|용인|창원|청주|전주|천안|포항|파주|제주|경기|강원)(?:시|도|특별자치[시도])?$|^(?:의정부|안양|부천|광명|평택|동두천|안산|과천|구리|남양주|오산|시흥|군포|의왕|하남|이천|안성|김포|화성|양주|포천|여주|춘천|원주|강릉|동해|태백|속초|삼척|충주|제천|공주|보령|아산|서산|논산|계룡|당진|군산|익산|정읍|남원|김제|목포|여수|순천|나주|광양|경주|김천|안동|구미|영주|영천|상주|문경|경산|진주|통영|사천|김해|밀양|거제|양산|서귀포|세종)시$/.test(
      word,
    )
  )
    return false;
  if (
    nobody.has(word) ||
    ofVerbalNoun.test(word) ||
    isAdjective(word) ||
    /개국$/.test(word) ||
    ofVerb.test(word) ||
    ofField.test(word)
  )
    return false;
  if (/^(?:정부|관계|각|백악관|청와대|대통령|외교부|국방부|국무부|총리실|국회)/.test(word)) return false;
  const isFull = word.length === 3 && koreanSurnames.includes(word[0]!);
  // 열린, 만난: verbs that go before a noun
  if (word.length < 4 && !isFull && /[린진낸난끈힌른]$/.test(word) && !transcribed.test(word)) return false;
  if (word.length > 4 && endsInState.test(word)) return false;
  if (isFull && (!/[은는을를에의운]$/.test(word) || /[정지가하다예혜성태영주나시경재]은$/.test(word)))
    return true;
  if (isGlyphState(word)) return false;
  if (word.length > 3 && /[궁부청처실당회국원대]$/.test(word)) return false;
  if (/^.{1,3}(?:바|라|타)이$/.test(word)) return true;
  return !/(?:의|는|은|운|이|가|를|을|에|한|인|된|할|던|서|도|및|등|차기|현직|전직|신임|양국|미국|중국|일본|러시아)$/.test(
    word,
  );
}
