/** Words that stand capitalised without being part of a name, folded: sentence openers, calendar, places, bodies. */

export const commonRu = `
а без благодаря более бывает будет бы был была были быть в вам вас ваш ведь весь вместе вместо вместе вначале во вокруг вот вообще впервые
впоследствии впрочем времена все всего всем всех всю вскоре вслед всюду вся всякий вчера вы где год да давно даже далее данный дата два для днем до
должно достаточно другие другой его ее если есть еще жаль же за завтра зато затем зачем здесь и из или именно иначе иногда их к каждый
кажется как какая какие какой когда комментируя кому конечно который кроме кстати кто куда лишь лучше людям люди между меня мне многие много мой
может мои мол моя мы на наверное над надо наконец накануне например напомним напротив нас настоящее наш наша наши наше не некоторые несмотря нет неужели ни
никто ничего но новый новая новое новости ну нужно о об оба обычно однако один одна одновременно одно однажды оказалось оказывается он она они оно опять особенно от
отмечается отметив отвечая очевидно очень перед по под подробнее подобный пожалуй позднее позже пока понятно после поскольку потом потому поэтому правда
практически предполагается прежде при примерно причем про против просто прошлый пусть ранее раньше разумеется речь с сам сама сами самое свой свои сегодня сейчас скоро слава
следует сначала снова со согласно сообщается спасибо среди сразу стоит столь также так такая такие такой там твой тем теперь то тогда того тоже только том тот
точно трудно ту тут ты у увы уже удивительно хватит хотя хорошо хочется часть часто чем через что чтобы чье шесть эта эти это этого этой этом этот этому эту я явно
первый второй третий вторая первая третья пять семь восемь девять десять три четыре тысячи сто
понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
января февраля марта апреля мая июня июля августа сентября октября ноября декабря январе феврале марте апреле мае июне июле августе сентябре октябре
ноябре декабре фото видео источник текст читайте подпись архив интервью автор материал редакция комментарий комментарии тема рубрика
северный северная южный южная восточный восточная западный западная центральный центральная центральной северной южной восточной западной средней средняя ближний ближнего дальний
дальнего великой великая отечественной красной красная большой большая новой нового новом верхний нижний
мира мир мире олимпиада олимпийских олимпийские игры игр кубок кубка кубке лига лиги лиге чемпионат чемпионата чемпионате премьер премьера гран при формула бог бога господь
интернет интернета интернете земля земли земле земли солнце солнца луна луны луне марсе вселенная океан море моря остров острова гора горы река реки озеро площадь площади улица улице проспект проспекте
азия азии азию азией европа европы европе европу европой африка африки америка америки америке кавказ кавказа кавказе балканы балкан урал урала сибирь сибири крым крыма крыму
чечня чечни чечне дагестан дагестана дагестане ингушетия ингушетии татарстан татарстана осетия осетии осетию абхазия абхазии абхазию карабах карабаха приднестровье чеченская чеченской
прибалтика поволжье подмосковье подмосковья каспий каспия штаты штатов соединенные соединенных объединенные объединенных запад запада западе восток востока востоке
содружество содружества конституция конституции закон закона указ указа договор договора устав уставе хартия декларация
россиянин россияне русский русские американец американцы китаец китайцы грузины украинцы немцы французы японцы европейцы
нобелевская нобелевской нобелевского оскар оскара грэмми святой святая святого сан санта нью лос коста пуэрто сьерра лас буэнос рио порт форт
дом дома доме дворец дворца собор собора храм храма церковь церкви парк парка сад театр музей центр центра университет университета институт института
академия академии школа школы суд суда банк банка совет совета союз союза комитет комитета комиссия комиссии управление управления служба службы агентство агентства
федерация федерации ассоциация компания компании корпорация группа группы фонд фонда партия партии движение фронт фронта армия армии флот флота дивизия бригада полк
телеканал газета газеты журнал журнала радио издание сайт станция станции космодром аэропорт аэропорта вокзал завод завода
гуантанамо голливуд твиттер фейсбук гугл яндекс газпром роснефть лукойл сбербанк аэрофлот роскосмос росатом майкрософт
`;

export const citiesRu = `
москва петербург санкт лондон париж берлин рим мадрид вашингтон токио пекин сеул пхеньян киев минск астана алматы бишкек ташкент душанбе
ашхабад самарканд бухара баку ереван тбилиси кишинев рига вильнюс таллин варшава прага братислава будапешт бухарест софия белград загреб
любляна сараево скопье тирана афины никосия анкара стамбул брюссель гаага женева вена берн осло стокгольм хельсинки копенгаген рейкьявик
дублин лиссабон валлетта каир тегеран багдад дамаск бейрут иерусалим тель авив амман доха эр рияд абу даби дубай кувейт маскат сана кабул
исламабад карачи дели мумбаи дакка катманду коломбо ханой бангкок джакарта манила сингапур гонконг шанхай тайбэй канберра сидней веллингтон
оттава торонто монреаль мехико гавана каракас богота лима сантьяго бразилиа бразилия аргентина монтевидео найроби претория лагос абуджа
екатеринбург новосибирск казань самара ростов волгоград нижний новгород омск челябинск уфа пермь воронеж саратов красноярск владивосток хабаровск
иркутск сочи калининград грозный махачкала назрань нальчик владикавказ цхинвали сухум сухуми симферополь севастополь донецк луганск харьков одесса львов
семей семипалатинск актау атырау шымкент караганда туркменбаши ош хива хиросима нагасаки осака киото йокогама кобе сиань чикаго бостон детройт
лос анджелес хьюстон даллас филадельфия майами атланта денвер сиэтл форос байконур химки мытищи тверь тула рязань калуга курск брянск смоленск псков вологда
мюнхен гамбург франкфурт кельн дрезден лейпциг милан неаполь турин венеция флоренция барселона валенсия севилья манчестер ливерпуль эдинбург
`;

export const commonEn = `
the a an this that these those he she it they we i you his her its their our my your who what which when where why how while after before since until during
in on at by for from of to with without within under over between among about against across amid and but or nor so yet if as than then also although though because however
meanwhile moreover furthermore earlier later today yesterday tomorrow now here there all some many most several few both each every another other such only even still just
no not yes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
one two three four five six seven eight nine ten first second third last next new old north south east west northern southern eastern western central great
asia europe africa america middle pacific atlantic arctic caspian silk road belt international global world national royal independence square
street avenue road city town village river lake sea ocean mountain mount island islands bay gulf port airport station bridge tower castle palace park garden center centre
university college school institute academy hospital church cathedral temple museum theatre theater library hotel hall house home stadium arena
company corporation corp inc ltd llc plc group holdings bank fund foundation trust association society organization organisation agency bureau office department ministry commission
committee council court parliament congress senate assembly party union federation league alliance army navy force forces police guard command
news times post daily journal herald tribune guardian press media agency report reporter feedback author text photo editor responsible source comment article previous read more share
award prize cup championship olympics games series tour festival conference summit forum initiative declaration agreement treaty act law bill programme program project plan
project strategy partnership dialogue corridor route day week month year war peace revolution republic kingdom state states united federal democratic people
minister ministers president presidents prime secretary general spokesperson said says according analysts officials
chinese japanese russian american british french german kazakh uzbek tajik kyrgyz turkmen korean indian turkish iranian israeli ukrainian european asian african western
moscow washington london paris berlin rome madrid tokyo beijing seoul pyongyang kyiv kiev minsk astana almaty bishkek tashkent dushanbe ashgabat samarkand baku yerevan tbilisi
chisinau riga vilnius tallinn warsaw prague bratislava budapest bucharest sofia belgrade zagreb athens ankara istanbul brussels geneva vienna oslo stockholm helsinki copenhagen
dublin lisbon cairo tehran baghdad damascus beirut jerusalem amman doha riyadh dubai kabul islamabad karachi delhi mumbai dhaka hanoi bangkok jakarta manila singapore shanghai taipei
canberra sydney ottawa toronto montreal havana caracas bogota lima santiago nairobi pretoria lagos abuja york angeles francisco chicago boston houston dallas miami
hopkins
pays visits meets arrives holds signs tells urges warns calls wants seeks vows hails slams backs opens launches leads joins makes takes gives gets wins loses heads
announces confirms denies rejects receives welcomes congratulates discusses agrees pledges promises unveils asks attends begins ends speaks becomes resigns
`;

/** English nouns after which a name is not a person's: "John Hopkins University", "King Fahd Airport". */
export const placesEn = `
university college school institute academy hospital church museum theatre theater library hotel hall stadium arena airport station bridge tower street avenue road square
center centre park foundation company corporation inc corp ltd group bank award prize cup peninsula island islands bay river lake county city building house library
`;

export const speechRu = `
заявил заявила сказал сказала сообщил сообщила отметил отметила подчеркнул подчеркнула добавил добавила рассказал рассказала считает уверен уверена пояснил пояснила
напомнил напомнила призвал призвала пообещал пообещала прокомментировал выразил выразила объяснил объяснила признал признала поблагодарил предложил предложила выступил выступила
написал написала ответил ответила говорит заметил заметила утверждает полагает назвал назвала указал указала провел провела прибыл прибыла встретился встретилась подписал подписала
`;

/** Regions and bodies that decline, beyond the cities. */
export const regionsRu = `
приморье поморье забайкалье ставрополье аризона техас калифорния каролина флорида невада огайо джорджия луизиана алабама виргиния пенсильвания каталония
бавария саксония тоскана сицилия сардиния корсика нормандия шотландия уэльс ольстер тибет синьцзян кашмир пенджаб хоккайдо окинава
роскосмос росатом роснефть роснано росстат россельхознадзор роспотребнадзор ростех ростелеком газпром транснефть лукойл сбербанк аэрофлот
челси арсенал тоттенхэм реал барселона спартак локомотив динамо зенит ювентус интер милан курилы маврикий карибы бермуды мальдивы багамы
каида кайда талибан хамас хезболла фатх
`;

/** Surnames that stand alone everywhere. */
export const famousRu = `
путин медведев ельцин горбачев хрущев брежнев сталин ленин андропов черненко троцкий обама трамп байден клинтон рейган кеннеди никсон рузвельт эйзенхауэр
буш черчилль тэтчер блэр кэмерон меркель шольц мерц шредер аденауэр саркози макрон олланд ширак миттеран берлускони проди эрдоган лукашенко янукович ющенко
тимошенко порошенко зеленский назарбаев токаев каримов мирзиеев рахмон жапаров бердымухамедов лавров шойгу песков саакашвили алиев пашинян кадыров
навальный ходорковский мандела ганди кастро чавес мадуро каддафи нетаньяху арафат асад хусейн ахмадинежад абэ кисида пушкин лермонтов гоголь толстой достоевский чехов
тургенев булгаков маяковский есенин ахматова цветаева пастернак солженицын бродский гагарин королев циолковский менделеев ломоносов сахаров капица эйнштейн
ньютон галилей коперник дарвин маркс энгельс гитлер муссолини шекспир бальзак гюго сартр гете шиллер кант гегель ницше фрейд моцарт бетховен чайковский рахманинов шостакович прокофьев
станиславский эйзенштейн тарковский репин малевич пикассо рембрандт колумб магеллан макиавелли вольтер руссо
`;
