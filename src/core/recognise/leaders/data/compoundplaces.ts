/** Places of two words or three, and creeds, that look like a person's name in English, folded; our own list. */
const list = `
hong kong,sao paulo,san diego,san jose,san juan,san antonio,san francisco,san salvador,san pedro,san luis,san marino
santa fe,santa cruz,santa barbara,santa monica,santa clara,santo domingo,st louis,st petersburg,st paul,st moritz
monte carlo,monte cristo,banja luka,buenos aires,addis ababa,abu dhabi,abu ghraib,abu musa,port stanley
port louis,port moresby,port sudan,port said,tel aviv,kuala lumpur,phnom penh,siem reap,da nang,hai phong,nha trang
can tho,las vegas,los angeles,los alamos,fort worth,fort lauderdale,fort bragg,baton rouge,el paso,el salvador
el alto,el fasher,el geneina,el arish,el obeid,cape town,cape verde,new delhi,new york,new jersey,new orleans
new hampshire,ulan ude,ulan bator,costa rica,puerto rico,sri lanka,burkina faso,sierra leone,saudi arabia,porto alegre
porto novo,belo horizonte,ciudad juarez,ciudad del este,ras tanura,sharm el,khan younis,khan yunis,deir al,beit hanoun
beit lahiya,camp david,diego garcia,la paz,la haye,le havre,le mans,le bourget,la valletta,eau claire,gujar khan
dera ismail,dera ghazi,rahim yar,mazar i,mazar sharif,lashkar gah,tora bora,novi sad,stara zagora,veliko tarnovo
nizhny novgorod,veliky novgorod,stary oskol,sergiev posad,krivoy rog,kryvyi rih,bila tserkva,ivano frankivsk
palo alto,corpus christi,des moines,cedar rapids,grand rapids,little rock,long beach,long island,palm beach
virginia beach,cherry hill,kansas city,oklahoma city,salt lake,jersey city,quezon city,davao city,cebu city,baguio city
subic bay,zamboanga city,banda aceh,bandar seri,george town,johor bahru,kota kinabalu,iskandar puteri,nusa dua
nova scotia,british columbia,prince rupert,prince george,prince edward,baja california,nuevo leon,nuevo laredo
mato grosso,rio grande,rio branco,rio tinto,tierra del,terra nova,san remo,reggio calabria,reggio emilia
villa maria,vila nova,linz donau,baden baden,bad homburg,frankfurt main,den haag,sint maarten,val thorens
aix en,mont blanc,notre dame,mar del,mar a,vinh long,ha tinh,ha long,dong nai,tay ninh,cam ranh,luang prabang
lang son,quang ninh,thai nguyen,mae sot,chiang mai,chiang rai,hat yai,surat thani,udon thani,nakhon ratchasima
ho chi minh,dar es salaam,rio de janeiro
ivory coast,east timor,sao tome,republika srpska,timor leste,viet nam
roman catholic,greek orthodox,russian orthodox,christian orthodox,opus dei,dow jones,nasdaq composite
philip morris,eli lilly,merrill lynch,morgan stanley,goldman sachs,lehman brothers,salomon brothers
lockheed martin,general motors,general electric,burger king,christian dior,louis vuitton,charlie hebdo,hugo boss
rolls royce,hewlett packard,ernst young,martin marietta,jardine fleming,jardine matheson,robert bosch,marks spencer
`;
const all: ReadonlySet<string> = new Set(list.trim().split(/[,\n]/));
const starts: ReadonlySet<string> = new Set([...all].map((name) => name.split(' ')[0]!));

/** How many of the words are a place, a creed or a firm, from the first on; 0 where they are none. */
export function compoundLength(words: readonly string[]): number {
  if (!starts.has(words[0] ?? '')) return 0;
  return [3, 2].find((n) => words.length >= n && all.has(words.slice(0, n).join(' '))) ?? 0;
}
