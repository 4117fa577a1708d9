import { anyTitle } from './offices';
import { isKoreanBody, isPlainKoreanName } from './people';
import { isGlyphState, koreanStates } from './states';

// The words of which Korean title phrases are made.

/** A state other than Korea, and bodies of states. */
export const foreignState = new RegExp(
  `^(?:[미중일러영독불中美日英佛獨露北]$|(?!한국|북한|대한민국)(?:${koreanStates})|유엔|나토|북대서양조약기구|국제통화기금|세계보건기구|국제원자력기구|크렘린궁?$|백악관$|EU|유럽연합|남아프리카공화국)`,
);
/** 주핀란드: posted to a state. */
export const abroad = new RegExp(`^주(?:한|${koreanStates}|(?:일|미|중|러|독|불|영|유엔)$)`);

/** 핀란드, 외무부, 유럽중앙은행(ECB), 겸: words of a title phrase before its last one. */
export const isOfficeWord = (word: string): boolean =>
  (/..겸$/.test(word) && !isPlainKoreanName(word) && isOfficeWord(word.slice(0, -1))) ||
  isGlyphState(word) ||
  isKoreanBody(word) ||
  foreignState.test(word) ||
  abroad.test(word) ||
  /^(?:제?\d+대|무소속|국민의힘|담당|대북|인권|대북인권|북핵|[상하]원|초대|국무|외무|재무|상무|내무|국가|한은|주재|동아태|아주|북미|중남미|유라시아|아시아(?:대양주)?|(?:외무|국방|인민무력|재정|내무|무역)성|궁|[미중일러영독불中美日韓英佛獨露北]|당|전|현|신임|텍사스|캘리포니아|플로리다|펜실베이니아|미시간|위스콘신|오하이오|애리조나|매사추세츠|켄터키|일리노이|조지아|버지니아|뉴저지|워싱턴DC|주한|겸|수석|주임|부주임|연준|아부다비|두바이|뉴욕|런던|도쿄|베이징|파리|베를린|모스크바|워싱턴|중앙정치국|국무위원|위원|세계은행|(?:한양|고려|연세|서강|중앙|동국|건국|경희|성균관|이화여|부산|전남|전북|충남|충북|강원|경북|제주|인하|아주|단국|국민|숭실|세종|명지|홍익|조선|원광|영남|계명|동아|울산|경상|상명|가천|한국외국어|한국외|서울시립|서울)대(?:학교)?|[A-Z]{2,6})$/.test(
    word,
  ) ||
  /(?:.정책|.안보|..군|.특위|예결위|은행|기금|기구|제도|대표부|의회|회의|연합|위원회|본부|협력단|공단|진흥원|코이카|코트라|사무국|이사회|포럼|협회|재단|연구소|연구원|센터|공사|청와대|백악관)$/.test(
    word,
  ) ||
  wholeTitle.test(word);
/** 외교1차관: nothing but a title. */
export const wholeTitle = new RegExp(`^(?:제?[12])?${anyTitle}$`);
