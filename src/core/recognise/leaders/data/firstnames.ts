/**
 * First names, folded (`foldWord`), in the nominative. The Russian list starts from names_m.txt and names_f.txt of
 * Koziev's NLP_Datasets (CC0, see THIRD_PARTY.md), less surnames and pet names, and goes on with first names of public
 * people of many countries; the Latin list is our own.
 */

export const russianFirstNames = `
аарон абай абакум аббас абд абдель абдул абдулазиз абдулла абдуррахман абий абиш абрам абрахам абросим
абубакар аввакум августин августина авдей авдий авдотья авель авенир аверий аверкий аверьян авигдор
авксентий авраам авраамий аврам аврамий аврелиан аврелий автандил автоном агап агапий агапит агата агафон
агафья аггей агнес агнесса агния аграфена агриппина адам адахан аделаида аделина адель адильбек адольф
адонис адриан адриана адриано адхам аза азалия азамат азар азарий азат азиз аида айбек айварс айгуль айдар
айдын айжан айман айрат айрин айрис айседора акакий акбар акиндин акинфий акира акихито акпер аксен
аксентий аксинья акулина акылбек алан алар аларик алассан алвин алевтина алекс александар александр
александра алексей алексий алексис ален алена аленка алессандро алехандро алеша али алика алина алиса
алистер алихан алишер алия алкивиад алла аллан аллегра аллен аллистер алма алмаз алмазбек алонсо алтай
алфред альбер альберт альбертина альберто альбин альбина альбрехт альварес альваро альгирдас альфонс
альфонсо альфред аля амадеус амалия аманда амвросий амели амос амфилохий ананий анастас анастасий анастасия
анатолий анатоль анвар ангел ангела ангелина ангус андерс андерсон анджей анджела анджелика анджелина
анджелка андреа андреас андрей андрейка андрес андриан андрис андрон андроний андроник андрус андрэ анжела
анжелика анжелина анжелка анибал аникей аникий анисий анисим анисья анита анка анн анна аннабел аннабель
анналена аннегрет аннета анни ансельм антиох антип антипа антипий антон антонида антонин антонина антонио
антонис антониу антоша антроп антропий антуан антуанетта ануфрий анфиса анфиска анхелика анютка аполлинария
апраксия арарат ардалион ардальон ареф арефий ариадна ариана ариель арий арина аристарх аристид ариэль
аркади аркадий арман арманд армандо армен арно арнольд арон арсен арсений арсентий артамон артем артемида
артемий артемон артис артур архип арчибальд асафий асель асет асиф аскар аскольд аслан астрид атал аугусто
афанасий афанасиос афиноген афоня африкан ахилл ахиллес ахмад ахмат ахмед ахмет ахтем ашот ашраф аэлита
бабетта бадр бадри бакыт бакытжан бальтазар барак барбара барнард барнет барнетт барри бартоломео бартоломью
бартон бауыржан бахтиер бахытжан башар беата беатрикс беатрис беатриса бекка бекки белинда белла бен беназир
бенджамен бенджамин бенедикт бенжамин бенигно бенито беньямин бердымурат беренис берик бернар бернард бернд
берни бернхард берт берта бертольд бертрам бертран бессель бетти бианка биби бидзина билавал билл бинали
биньямин блайс блез блейк бобур богдан богдана богуслав божена бойко болат болеслав бонифатий
бонифаций бонни борис бориска борислав ботир бошко брайан брайен брендан брендон бреннан бригитта
бриджет бриджит брижит бритни бриттани брок бронислав бронислава брук брунгильда бруно брут брэд брэндон
брюс бьорн бьянка бьярне вагаршак ваге вагиф вадик вадим вазген валдас валдис валентин валентина валентино
валера валери валериан валерий валерия валерьян валид валтасар вальдемар вальдис вальтер ванда ванесса вано
ваня варвара варлаам варлам варламий варнава варсоноф варсонофий варфоломей варюша василий василина
василинка василиса васса вассиан вася ватсон ваутер ваха вахтанг вацлав велизар велизарий велимир
велисарий велислава венедикт вениамин венсан венцеслав веньямин верка вернер вернон вероника вероничка
веселин веспасиан вивиан вивиана вика викентий виктор викторий викторина виктория викул вилен вилена виллем
вилли вилсон вильгельм вильгельмина вильма вильям вим винсент винсенте винченцо виола виолета виолетта
виорика виргиния висенте виссарион виталий виталик виталина витаутас витовт витольд витторио витя
вишванатан влад владилен владимир владимирхон владислав владлен влас
власий власта вован вовчик воислав войцех вольдемар вольфганг вонифат вонифатий всеволод всеслав
вуди вульф вупи вячеслав габриэла габриэлла габриэль гавриил гаврила гагик гайрат галактион галина галя ганс
гарегин гарет гарик гарольд гаррет гарри гаспар гата гвен гвендолин гвидо гвинет гедеон геерт гейдар гектор геласий
гелий гельмут геля гена геннадий генри генриетта генрих георг георги георгий георгина георгиос гераклит
геральд герасим герберт герда герман германик гермоген геродот герольд геронтий герт герта гертруда герхард
герхардт гига гидеон гийом гильберт гильермо гильом гиорги гитанас глафира глеб гликерия глория глэдис
говард голда гомер гонсало горан гораций горацио горгоний гордей гордон горислава гортензия готабая готлиб
готтфрид готфрид гоша грант грег грегор грегори грегорио грейс грета гретта гретхен григорий гриша гру грэм
грэхем грэхэм губерт гудлак гульнара гунтер гунтис гурам гурбангулы гурий гурьян гусейн густав густаво
гэбриэл гэвин гэри гэрриет гюнвальд гюнтер гюстав давид давыд далер далила далмат даля дамиан даниал даниил
данила данилка данило данияр дарига дарио дарья дастин даурен дафна даяна деб дебби дебора дезире дейв дейзи
дейл декстер дементий деметрий демид демосфен демьян ден дениз денис денисий денисия дениска денни деннис
дерек десмонд джавад джавахарлал джад джайна джакоб джакомо джамаль джамиль джамшид джанлуиджи джанфранко
джарвис джаред джасинда джаспер джастин джафар джеб джед джейк джейкоб джейми джеймс джейн джейни джейсон
джейхун джек джекоб джемми джен дженет дженис дженнет дженни дженнифер джералд джеральд джерард джерек
джереми джером джерри джесс джесси джеф джефри джефф джеффри джил джилберт джилиан джилл джилли джиллиан
джим джимми джинджер джинн джинни джо джоанн джоанна джованни джозеф джозефина джоко джон джонас джонатан
джонни джордан джордано джордж джорджия джордино джориан джоселин джослин джохар джошуа джоэл джуди джудит
джузеппе джулиан джулиана джулиано джулиет джулиус джулия джульет джульетта джуна джуно джуффин джэф
дзюнъитиро диана диего дик дилма дилшод дима димитрий димитрис димка димон дина динара динка диоген диомед
диомид дионис дионисий дирк дитер дмитрий добромысл доку долли долорес доминик доминика домна дональд донна
донован дора дориан доримедонт дорис дормедонт дормидонт дороти дорофей досифей драган дрейфус дросида дуайт
дуг дуглас дункан дуняшка дьюла дэвид дэйв дэймон дэйн дэмиен дэмьен дэн дэниел дэнис дэниэл ева евангелина
евгений евгения евграф евграфий евдоким евдокия евдоксия евлалия евлампий евлампия евлогий евмен евмений
евпраксия еврипид евсей евстафий евстахий евстигней евстолия евстрат евстратий евтихий евфимий евфимия
евфросиния егор егорий егорка екатерина еко елена елизавета елизар еликонида елисавета елисей елистрат
елпидифор емельян епистимия епифан епифаний ербол ерболат еремей ержан ерик ерлан ермак ермек ермий ермил
ермилий ермолай ерофей есимаса есихидэ ефим ефимий ефимия ефрем ефремий ефросиния ефросинья жаир жак жаклин
жаклина жаксылык жамшид жан жанар жандос жанет жанибек жанна жаннет желько женис жерар жером жизель жильбер
жильберт жирар жискар жозе жозеп жозеф жозефина жомарт жорж жоржетта жорик жуан жульен журден жээнбек жюли
жюль жюльен жюльетта жюстен жюстин жюстина занда зарина зарифи заур зафар захар захарий збигнев звиад зденко
зелимхан зельда земфира зенобия зепп зигмунд зигмунт зигфрид зина зинаида зинка зиновий зинуля злата
зограб зокир золтан зоран зосим зоя зузана зульфикар зураб иаким иакинф иаков ибрагим ибрахим ив иван иванка
иванна ивар иветта ивица иво ивонна игнасио игнат игнатий игнациус игорь ида иеремия иероним изабелла
изабель измаил изольда изосим изот изя изяслав иисус иларион илзе илиодор илкка илларион илона ильдар ильир
ильмар ильхам ильхом илья ильяс илэйн имантс иммануил имомали имран инга ингвар ингрида индира инесе инесса
инна иннокентий иоанн иоанна иов иоганн иола иоланта ион иона иосафат иосиф ипат ипатий ипполит ира ираида
ираклий ирвин ирвинг ирен иржи ирина иринарх ириней иринка ирка ирма ирэн иса исаак исаакий исай исайас исак
исакий исидор искандер ислам исмаил иустин ицхак иштван йенс йерун йоахим йовери йозеф йонас йоп йоргос
йохан йоханна йохен кадзуо казимир каирбек кайл кайрат кайсар калерия каллистрат кальвин камала камерон
камилл камилла камиль камол камчыбек канат капитолина каплан карен карим карин карина каринка карл карло
карлос карлотта кармелита кармен карменсита каролина каролинка карп каспар каспер кассым кастор касым
касымжан касьян каталина катарина катерина катеринка катрин катрина катриона каха кая квентин кевин кейт
келвин келли келсон кельвин кемаль кен кенди кеннет кент кеплер керолайн керсти кес кетрин килгор ким кими
киприан кир кира киран кириак кириакос кирик кирил кирилл кирсан кирьяк кирюша китти клава клавдий клавдия
клавка клайд клара кларенс клариса кларисса клаудиа клаудио клаус клейтон клеменс клемент клементина клео
клеопатра клер клим климент климентий клинт клиффорд клод клотильда клэр козетта колин колинда коля конан
кондолиза кондрат кондратий конкордия конни конон конрад константин констанция кончита кори корина коринка
корнелий корнелиус корнелия корнил корнилий кортни костас котаро кофи коффи кохир крис кристабель кристалина
кристи кристиан кристин кристина кристоф кристофер кристя криштиану кришьянис ксавьер ксения ксенофонт
куаныш кубанычбек кузьма купер куприян курбангулы курманбек курт кшиштоф кэйдзо кэндзи кэри кэрол кэролайн
кэсси кэт кэти кэтрин кэтти лавр лаврентий лада лазарь лазиз лайам лайза лайма лайонел ламберт ланс лара
ларион лариса лариска ларри ларс ласло лаура лев леван левон ледли лелик лена ленни леннокс леня леокадия
леон леонард леонид леонор леонора леонтий леопольд лера лерка лестер летиция лех лешка лиана ливиу
лида лидия лидка лиз лиза лизетта лиззи лизка лили лилиан лилиана лилит лилита лилия лилли лина линда линдон
линдсей линн лионель ллойд логан логвин логгин лоис лолита лонгин лора лоран лоренс лоретта лори лотар
лоуренс луарсаб луиз луиза луис лука лукас лукерья лукиан лукреция лукьян лула лучиано льюис лэнг лэрри люба
любава любаша любим любомир любош людвиг людка людмила людмилка людовик люк люси люсиль люсинда
лютер люциан люциус лючия маврикий магда магдалена магдалина магнус магомед магомедсалам магомет мадж мадлен
мадлена маина маия майк майкл майлз майя макар макарий макс максим максимиан максимилиан максимильян
максимка малания маланья малколм малкольм мальвина малькольм мамед мамытбек манана манмохан мансур мануил
мануэль манфред марат марвин маргарет маргарита маргот мардарий мардж марджи марджори марек мари мариам
мариан марианна мариано мариетта марико марин марина маринка марио мариус мариша мария марк маркел маркиан
марко маркус марлен марлена марселу марсель мартен мартимьян мартин мартина мартиниан мартирий мартти мартын
мартьян маруан марфа марфуша марчел маршалл марья марьяна масаеси масаки масако масахару массимо масуд
матвей матеуш матиас матильда матис матиуш матрена маттео матти маттиас матье маулен маумун маурисио
махатхир махинда махмуд машутка мая мваи мванги мгер мевлют мегавати меган медет мейбл мейретгельды мелани
мелания мелентий мелес мелетий мелинда мелитина мераб мередит мери меркул метте мефодий мехмед мехмет
мехрибан мечислав мигель мика микаэл мила милан милена милий милица милка мило милорад милослава милош
милтон минай минтимер миранда мирек миро мирон мирослав мирослава мирославна мирча мисаил митрофан
митрофаний митт митч михаель михаил михайло михаэль михеил михей мицуо миша мишел мишель модест модести
моисей мойша мокей мокий молли мона моника морган мордехай морейн морис моррис мортимер мохамед мохаммад
мохаммед моше мстислав муаммар мукаши мурат муртаза мустафа мухамед мухаммад мухаммаду мухаммед
мухтар мэган мэгги мэдди мэделин мэйбл мэйсон мэл мэллори мэнди мэри мэриан мэрилин мэт мэтт мэттью мэтью
набих наваз надежда наджиб надин назар назарбек назарий наиль найджел найл намик нана наоко наоми наото
наполеон нарендра нарухито нассралла настасия настасья настюша натали наталия наталья натан натаниель натаха
наташа натка натэниел наум нафтали нед нейл нелли нельсон ненила неонила нестер нестор нефед ник ника
никандр никанор никита никифор никки никколо никодим никол николае николай николас николетта николо николь
николя никон никос нил нина нинель нино нифонт нобуо нодар нонна норман нострадамус нурбек нургали нурдан
нури нуриддин нурислам нурлан нурсултан нэйт нэнси нюрка овик огулджахан одри оксана оксанка олаф олафур
олег олеся олжас оливер оливия олимпиада олимпий олимпия олсоп олусегун ольга оля омар омурбек онисим
онуфрий опра ораз орест орландо освальд осип оскар осман остап остин отар оуэн пабло павел павлик
павлина павол паисий памела памфил памфилий пан панкрат панкратий пантелей пантелеймон панфил паола паоло
парамон параскева пармен парфен парфений парфентий паскаль патрик патрикей патрикий патрис патрисия паула
паулу пафнутий пахом пахомий пегги педро педру пекка пелагея первез перикл перри персей перфилий петер петр
петра петро петроний петруша петтери петя пимен пиппи пит питер питирим пламен платон платонида полад
поликарп поликарпий поликсена поликсения полина полинка полкан поль порфирий потапий прабово прабхакар
прасковья пратибха присцилла прокл прокоп прокопий прокофий протас протасий прохор публий пульхерия пьер
пьетро пэрри равиль равшан рагнар радек раджаб раджив раджнатх радмила радован радослав размик раила раис
раиса райан райдер раймон раймонд раймондс райнер ральф рамзан рамиль рамон рамона рамуш ранил рассел расул
ратко ратмир рауль рауф рафаил рафаэль рафик рахат рахиль рахим рахмон рашид реваз ревекка регина
регинка реджеп реджиналд реджинальд резо реймон реймонд рейчел рекс реми ренар ренат рената ренье реувен
рефат речел рик рикардо римма рина ринальдо ринат рита ритка рихард ричард ричи риши роб робби робер
роберт роберта роберто робин родерик роджер родион родольф родольфо родри родриго родрик роза розалина
розалия розамунда розанна рози розмари роке роксана роксолана ролан роланд роландас рольф рома романо ромео
ромул рон роналд роналду рональд рональдо ронни росен ростислав роуз рубен рувим руди рудольф руй
румен руперт руслан руслана рустам рустем рут рууд руфина руфус рухолла рэд рэй рэймонд рэйчел рэм рэнд
рэндалл рэнди рэчел рюрик саад сабина сабинка сабрина сабыр савва савватей савватий савел савелий саддам
садыр саеб саид саида саидмурод саймон сали салли салман саломе саломея саманта самвел самир самойла самсон
самсоний самуил самуэль самюэль санаэ санди сандра сандрин санна сантьяго санчес сапармурат сара сардор
сарра сауат саули саша сашок саят свен светлана светланка светоний свирид святополк святослав себастиан
себастьян севастьян северин северьян сеголен сейджи сейдзи селадон селдон селена селеста селиван селиверст
селим селина селифан семен сеп серапион серафим серафима сергали сергей сергий сергуня сердар серега сережа
серена серж сержио серик серхио сесар сесилия сесиль сибил сибилла сигизмунд сигмар сигмунд сигурд сигэру
сид сидни сидор силан силантий силвер силуян сильван сильвер сильвестр сильвио сильвия симеон симон симона
симоне синдзи синдзиро синдзо синди синтия сирил сироджиддин скарлет скарлетт скотт славик славомир слободан
снежана созон созонт созонтий сократ соломон соломонида соломония сомерсет сонья сооронбай сосипатр софи
софичка софия софон софоний софрон софроний софья спенсер спиридон спиридоний станислав стас
стасик стахий стейси стелла стенли степа степан степанида стефан стефанида стефания стефен стив стивен стипе
стоддард стратоник стэн стэнли стюарт суад субраманьям сузанна сулим сусанна сусило сухроб сью сьюзан сьюзен
сьюзи сэйдзи сэлли сэм сэмми сэмюел сэмюэл сэмюэль сэнди сюзан сюзанна сюзи сюнъити табо тагир таданори
тадеуш таис таисия таисья тайип тайлер такаси такеши такэо такэси талгат тамаз тамара тамарка тамим таня
тарас тарик тармо тарья тасос тася татьяна теа тед тедди теему тейлор теймур теймураз темир темур тенгиз
теодор тереза терентий терри тигран тим тимми тимо тимофей тимоха тимоша тимур тихон тоби тобиас тодд
толеген толик толя толян томас томаш томислав томми тони тоничка тоня тоомас торстен тору тосимицу тосиро
тохир трайан траян тревор трейси трент триллиан тристан трифон трофим трэвис трюгве тулеутай тьерри тэд уар
уве уго уилер уилл уилли уиллис уилфрид уильям уинстон улита улоф улугбек улукбек ульрик ульрих ульян ульяна
ульяновна уля умар умберто умирзак уолт уолтер уоррен урмас урсула усама устин устина устиния устинья уткир
ухуру фабиан фабьен фаддей фадей фаина файзулло фалалей фарид фархад фарход фатима фатьян фахреттин феврония
февронья федерико федор федос федосей федосий федосья федот федотий федотия федотья федул
фейсал фекла феликс фелипе фелисити фелица фелицата фелиция фенимор феогност феодора феодосия феодотия
феоктист феоктиста феона феофан феофания феофил феофила феофилакт ферапонт фердинанд ференц фернанд фернандо
фетиния фетинья фиби фидель фил филарет филат филимон филип филипий филипп филофей фиона флавиан флавий
флегонт флена флоренс флорентий флорентин флориан флорин фома фортунат фотий франк франклин франс франсис
франсуа франческа франческо фред фредерик фредерика фредрик френсис фрида фридерика фридрих фриц фрося фрэнк
фрэнклин фрэнсис фуад фумиака фумио хаббл хаврония хавьер хаджи хаим хайко хайле хайнц хакан халед халеда
халид халил хамейни хамзат хамид ханна ханс хантер харальд харви хариман харитон харитоний харлам харламп
харлампий харриет харрис хасан хассан хафез хашим хвича хедельфорд хелен хелена хелле хельга хельмут хенрик
херберт хидэки хикматулло хилари хиллари хильда хироси хлодвиг хлоя ховард хожбауди хойл хокан холли хорхе
хосе хосни хрисанф христина христофор хуан хуанита хуанито хуберт хулио хуршид хусейн хуссейн хьюберт хэл
цецилия ципи чад чак чарлз чарли чарльз честер чингиз чинуа чолпон шавкат шалва шамиль шамсул шарлотта шарль
шарон шахбаз шахмар шахрияр шейл шейла шейн шелдон шеннон шерали шерил шерлок шехбаз шимон шон штефан
штефани шухрат эбби эбрахим эва эван эвангелос эвелин эвелина эверет эверетт эви эво эгерт эгилс эгон эд
эдвард эдвин эдгар эдгарс эдди эди эдик эдип эдит эдита эдмон эдмонд эдмунд эдуард эдуардо эжен эйла эктор
элвис элеанор элейн элен элеонор элеонора элиас элиз элиза элин элина элинор элио элисон элла элли эллиот
эллис элмер элоиза элтон эльвира эльвирка эльдар эльер эльза эльмар эльмира эльмурат эльрик эля эмерсон
эмили эмилий эмилио эмилия эмиль эмма эммануил эммануэль эмманюэль эмми эмомали энджел энди эндрью эндрю
энрике энрико энтони эразм эраст эрвин эрдал эрик эрика эрих эркин эрна эрнан эрнест эрнестина эрнесто эрнст
эссам эстебан эстер этель этьен этьенн эфраим эхуд эшли эштон юджин юзеф юкио юко юлиан юлиана юлиания юлий
юлиус юлия юля юнус юра юрген юри юрий юрик юрико юсейн юсси юстин юстина юстиниан юсуп юсуф юха яак ядвига
язон яир яким якоб яков якуб ян яна янина янис янка янош януарий яри ярополк ярослав ярослава ярославна ясир
ясмин ясуо ясухиро яхья яшка
`;

/** First names that are also common words, places or surnames: they need a surname beside them. */
export const doubtfulFirstNames = `
вера надежда любовь роман слава марта май мая роза виктория лев рада злата ангел алма алтай ян ван ким лаура
лада мир мира карта август августа августин майя нина эра ива лука марк рим рой том пол бен дик арно юта
адель артемида артемон тигран казимир камень герман северин артист фома рана ислам кира гвидо шон бруно эко
тор елка волк гранд султан халиф ваза вали гарик кори карл норд нор пан мика мило лима гор кирил али ага
тибет ида ада ноа зара лара лина вита орест клементина карина юстиция эмир эль данте атом рада иво эли ваня
маня тимо кора кент остап юг мина грант нил сет тори тони сити максим дон амур дания победа искра лия лима
лоис любим потап наум ратмир радим адам иов платон терентий джава вашингтон мар наби бали мали чад куба гана
иордан сан санта ника оскар
`;

export const latinFirstNames = `
aaron abbas abby abdel abdelmadjid abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdulsalami
abigail abike abiy aboubacar adam adama addison adel adele adil adolf adrian adriana adrienne adylbek
afioga agnes agus ahmad ahmadou ahmed ahsan aida aidan aigul aileen aimee airlangga aiyaz ajay akbar
akihito akinwumi akira akylbek alain alan alana alar alassane alatoi albert alberto albin alcide alec
alejandra alejandro aleksandar aleksander aleksandr aleksei aleksey alen alessandro alex alexa alexander
alexandra alexandre alexandru alexei alexey alexis alfonso alfred alfredo algirdas ali alice alicia
alija alikhan alina alireza alisa alisha alisher alison alissa aliyah allan allen allie allison allyson
almasadam almaz almazbek alonzo aloysio alparslan alphonso alvaro alvin alyssa amadou amanda amelia
amina amir amy ana anahit anastasia anatoly anders andre andrea andreas andrei andrej andres andrew
andrey andrii andrius andriy andrus andrzej andy angela angelica angelina angelo angie angus anies anita
ann anna annabelle annageldi annalena anne annegret annette annie annika anniken anthony antoine
antoinette anton antoni antonia antonio antonis antony antti anura anurag anutin anwar ariana arif
arindam arkady arlene arman armando armen armin arnaud arnold arseniy arseny artem arthur artur arturo
arturs arvydas arzu asad asaduzzaman ashlee ashley ashot ashraf ashwini asif asim askar askhat aslan
assimi astrid atal atifete atiku attaullah aubrey audrey augusto aung axel azalina azamat aziz bahlil
bahram baiba bajram bakhtiyor bakhytzhan bakyt bakytzhan bambang barack barbara barney barry bart bashar
bassirou basuki batmunkh battsetseg batyr beata beate beatrice beatriz becky behrouz behzod belinda ben
benazir benedict benigno benjamin bennie benny bernadette bernard bernardo bernd bernice bernie bertha
bertrand bessie bethany betsy bettina betty bharrat bheki bianca bidya bilal bilawal bill billie billy
bjarni bjorn blaise bobbie bobby bobir bogdan bola bonnie boris borjana borut bosun botir boubacar
bounthong boutros boyko brad brandi brandon brayden breanna brenda brendan brent brett brian briana
brianna bridget brigitte brittany brittney brody bruce bruno bryan bryce bujar byron caitlin caleb calin
calvin camila camille candace candice carl carla carlo carlos carmen carol carole caroline carolyn
carrie caspar cassandra cassidy cassie catherine cathy cecelia cecil cecilia cedric celeste celia celso
cevdet chad chandrikapersad charlene charles charlie charlotte chary cheikh cheryl chinua chloe chris
christa christian christina christine christoph christophe christopher christy chuck chyngyz cindy
claire clara clarence claude claudia claudio clement clint cody colby colin colleen condoleezza connie
constantino corey corinne cornelius cory craig cristina curt curtis cynthia cyril daler dalia damian
damien dan dana daniel daniela danielle daniil daniyar danny daphne dariga darin darla darlene darnell
darrell darren darryl darya daryl dave david davit davron deanna debbie deborah debra debretsion declan
delcy dele delfin delia delores delyan denis denise dennis denys derek derrick desmond devin dharmendra
diana diane dianna dianne dick dickon didier diego dieter dilan dilma dimitar dimitri dimitris dina
dinara diosdado dipu dirk dmitri dmitriy dmitry dmytro dominic dominique donald donika donna doreen
dorin doris dorothy doug douglas dragan dritan droupadi duane dubravka duncan dustin dwayne dwight dylan
eamon ebba ebrahim eddie edgar edgars edith edmond edmund edouard eduard eduardo edward edwin egils ehud
eileen ekaterina ekrem elaine elchin eldar eldor eleanor elena eli elias elijah elina elio elisa
elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elmar elmedin elmer eloise elon elsa
elsie elvira emanuel emil emilia emilio emily emma emmanuel emmerson emomali enrico enrique eric erica
erick erik erika erin erkin erlan ernest ernesto ernie ernst eskandar esmaeil esmail espen estelle
esther ethan ethel etienne eugene eunice eva evan evariste evelyn evgeny evika evo ewa ezekiel fabien
fadillah fahad fahrettin faisal farhad farid farrukh fatih fatima fatmir fatou faustin federica federico
feleti felicia felipe felix femi femke ferdinand ferenc fernando fiame fidel fikile filip filipe filippo
fiona flavio florian fran francesca francesco francia francine francis francisco franco francois frank
frankie frans franz fred freda freddie frederic frederick frederik fredrik friedrich fritz fumiko fumio
furkat gabriel gabriela gabrielius gabrielle gadyrgeldi gail galymzhan ganjar garrett garry gary gaston
gavin gayle gedion geert genevieve geoff geoffrey georg george georges georgi georgy gerald geraldine
geraldo gerard gerardo gergely gerhard getachew gevorg gholam giancarlo gibran gideon gina giorgi
giorgia giorgio giorgos giovanni gitanas giuseppe gladys glauk gleisi glen glenda glenn gloria godswill
golda gombojav gombojavin gombojavyn goran gordon gotabaya graham greg gregg gregory greta gretchen
guadalupe gudlaugur gudni guido guillaume guillermo gulnara gunter guntis gurbanguly gustav gustavo
gwede gwen gwendolyn hadiza hailemariam hailey haitham hakainde hakan hakob haley hamid hank hannah hans
hardeep harini haris harold harriet harry hasan hashim hasina hassan hassanal hattie heather hector
heidi heiko heinz helen helena helle helmut hendrik henri henrietta henry herbert herman hermann hikmet
hilary hilda hilde hillary hiroshi hishammuddin hojamyrat horacio horst hosni hossein howard hristijan
htin hubert hubertus hugh hugo hulusi hussein iain ian ibrahim idriss idrissa ignacio ignazio igor ihor
ilham ilia ilir ilya ilzat imelda imran inacio inger ingrid ingrida irakli irene irfaan irina irma iryna
isaac isabel isabella isabelle isaiah isaias ishaq ishmael ismail issa issoufou itamar ivan ivana ivica
ivo izkia jacinda jack jackie jaclyn jacob jacqueline jacquelyn jacques jagdeep jaime jair jakaya jake
jakob jakov jalal james jamie jamshid jan jana jane janelle janet janez janice janie janine janis janos
jared jaroslaw jason jasur javad javier jawaharlal jayden jean jeanette jeanne jeannette jeenbek jeff
jeffery jeffrey jen jenna jennie jennifer jenny jens jeppe jeremiah jeremy jermaine jerome jerry jesse
jessica jessie jeyhun jill jillian jim jimmie jimmy joachim joan joann joanna joanne joao joaquim
jocelyn jodi jodie jody joe joel joey johan johann johanna johannes john johnnie johnny joice joko
jomart jon jonah jonas jonatan jonathan jorge jose josef josefina josep joseph josephine josh joshua
josiah jotham juan juana juanita jude judit judith judy julia julian juliana julie julien juliet julio
julius junichiro juraj justin justine jutta kadri kairat kais kaitlin kaitlyn kaja kajsa kakha kamala
kanat kanybek kara kare karen karim karin karine karl karol karolina karoline karolos kasey kashim
kassim kassym katalin kate katelyn katerina katherine kathleen kathryn kathy katie katrin katrina
katsunobu kausea kayla kazem kazuo keiko keir keith kelley kelli kellie kelly kelsey kemal ken kendra
kenji kenneth kenny kenta kerri kerry kersti kevin khadga khaled khalid khaltmaagiin khurelsukh kim
kimberly kipchumba kiril kirsten kithure klaus knut koen kofi kolinda konrad konstantin kornelia kris
krisjanis krista kristalina kristen kristi kristin kristina kristine kristopher kristrun krzysztof
kubanychbek kurmanbek kurt kwame kyle kyriakos kyrylo laimdota lana lara larry lars lasha laszlo latoya
laura laurel lauren laurence laurent laurentino laurie lawrence lazarus laziz leah leann lech leila lena
lennart lenny leo leon leona leonard leonid leonore leopold leroy lesley leslie leticia levan levi levon
liam liliana lilianne lillian lillie linda lindiwe lindsay lindsey lionel lisa liviu liz liza lloyd
lodewijk lois lonnie lorena lorenzo loretta lori lorraine louis louise luc luca lucas lucia lucille
lucinda lucy ludovic ludovit ludwig luhut luigi luis luiz luka lukas luke lula luminita luvsannamsrain
lydia lynda lyndon lynette lynne maada mabel macky madeleine madina magdalena maggie magnus mahamadou
mahamane mahamat mahamudu mahathir mahinda mahmoud mahri maia mairead majid maka malcolm malik mamadou
mamady mamuka manasseh mandy manfred manmohan manoa mansur manuel marat marc marcel marcella marcelo
marcia marco marcos marcus marek margaret margarita margie margot margrethe marguerite margus maria
mariana marianne marie marilyn marine mario marion marisa marise marissa mariusz mariya marjolein
marjorie mark marko markus marla marlene maros marsha marshall marta martha martin martina martti marvin
mary maryam maryann masaki masoud masud mateusz mathew matt matteo matthew matthias matti maud maulen
maureen maurice mauricio mauro max maxim maya meder megan megawati meghan mehmet mehriban melania
melanie melba melinda melissa melvin meredith mette mevlut mher michael michaela micheal michel michele
michelle miguel mihai mikayil mike mikhail mikheil milan mildred milorad milos min mindy minnie miranda
mircea miriam miro miroslav mitch mitt mmamoloko mmusi mohamed mohammad mohammed mohamud mohsin mojtaba
mokgweetsi molly mona monica monique morgan morten moses moussa mstislav mthuli muammar muhammad
muhammadu muhtar muhyiddin mukhtar mulyani mumtaz murat muriel musadik musalia mustafa myint mykhailo
myra myron myrtle nabil nadia nadine najib naledi nana nanaia nancy nangolo naomi naoto narendra narges
naruhito nasser natalia natalie natasa natasha nathan nathaniel nawaf nawaz nayib nazarbek neil nelson
nestor netumbo ngozi nicholas nichole nick nicola nicolae nicolas nicole nicu nigel nikita nikki nikol
nikola nikolai nikolay nikos nina nirmala nitin nkosazana noah noel nokerguly nora norbert nosiviwe nuhu
numan nurdaulet nuri nurlan nursultan nurzhan nyan nyesom obaidul odil oksana ola olaf olafur oleg oleh
oleksandr oleksii oleksiy olena olga olha oliver olivia olivier ollanta ollie olof olta olusegun olzhas
omar omer oscar oskar osman otabek otis otto ousmane owen ozgur paavo pablo paetongtarn paige pam paolo
parnpree parviz patricia patrick patrik patti paul paula paulette pauline paulo pavel pavlo pedro peggy
pekka penelope pervez pete peter petr petra petro petteri phil philip philippe phillip phoebe phumtham
phyllis pierre pieter pietro piyush polly porfirio prabowo prachanda pravin prayut priscilla priti
prokopis pushpa qohir quentin rachael rachel radek radoslaw rafael rafal rafik rafizi rahul raila raisa
rajiv rajnath ralf ralph ramazan ramchandra ramezan ramon ramona ramush ramzan randal randall randhir
randy ranil raphael raquel rashad rashid raul ray raymond rebecca recep reggie reginald reinhard renan
rene renee renzo retno reuben rhonda ricardo riccardo richard rick rickey rigathi riikka rishi rob
robbie robert roberta roberto robin robyn roch roderick rodney rodolfo rodrigo rogelio roger roland
rolandas rolf roman romeu ron ronald ronnie rory rosa rosalie rosalind rosalyn roseann rosemarie
rosemary rosie ross rouhollah rovshan rowan roxanne roy roza ruben rudolf rudolph rudy rufus rumen
ruslan russell rustam rustem ruth ryan sabine sabrina sadie sadyr saeb saeed sahiba sahra saida
saifuddin sairagul sajith salehuddin saleumxay sally salma salman salome salva salvador salvatore sam
samantha samat samir sammy samuel sanae sander sandra sandro sanna santiago sapar sara sarah sardor
saskia sauli saulius saulos scott sean sebastian sebastien seiji sekou selahattin selena selim selma
senzo serdar sergali serge sergei sergey sergio serhiy serik serzh seth seydou seyyed shabana shafqat
shalva shane shanna shannon shari sharon shaun shauna shavkat shawn shawna shehbaz sheila shelia shelley
shelly sherali sheri sherri sherrie sheryl shigeru shimon shinjiro shinzo siaosi sibusiso sigmar
sigmundur sigrid sigurdur siim silvia silvio simon simonas simone simonetta sirojiddin sitiveni
siyabonga slobodan sodiq sofia soipan somsak sonexay sonia sonja sonya sooronbay sophia sophie soren
souleymane srettha stacey stacie stacy stanislav stefan stefanie stefano stephan stephane stephanie
stephen steve steven stevo stewart stuart subrahmanyam suleyman suren susan susana susanna susanne susie
susilo suzanne suzette sven svenja svetlana sybil syed sylvester sylvi sylvia szymon taavi tabitha
tadeusz takashi takeshi talat talgat tamara tamas tami tammy taneti tanja tanya tanzila tara tarcisio
tareck tariq tarja taro tasha tatiana ted tedros temir teresa terrance terrell terry thabo thaksin
tharman thein theodore theresa thierry thomas thongloun thorgerdur thorsten thura tiffany tigran tim
timothy timur tina tinatin tobias todd tokon tom tomas tomasz tomio tomislav tommie tommy toni tony
tonya toomas toshimitsu touhid traci tracie tracy traian travis trent trenton trevor tricia trina
tristan troels tsai tsakhiagiin tshering tulsi tundu tunji tunku tyrone ueli uhuru ukhnaagiin ulf ulrich
ulugbek umaro umaru umid umirzak urmas urmat ursula usmonali uwe vaclav vadim vahagn vahan vaira valdas
valdis valentin valentina valeria valerie valeriy valery vanessa vasily vasyl vera veronica vicente
vicki vickie vicky victor victoria vigdis vijitha vikram viktor viliame vilija vinay vince vincent
vincenzo vitali vitaliy vitaly vittorio vivian vjosa vladimir vladislav vojislav volker volodymyr
vyacheslav walter wanda warren wayne wendell wendy werner wilbert wilbur wilfred wilfried wilhelm
william willy winifred winston wladimir wladyslaw wolfgang wopke workneh wouter xanana xavier xiomara
xochitl yahya yair yanis yasar yasser yasuo yemane yemi yerlan yermek yevgeny yitzhak ylva yolanda
yoshihide yoshihiko yoshimasa yousaf yoweri yukio yulia yuri yuriko yuriy yury yusril yusuf yvan yves
yvette yvonne zabihullah zac zach zachary zafar zahid zainab zakir zalmay zambry zandaakhuu zavqi
zbigniew zdravko zeljka zeljko zhanar zhaslan zhenis zoe zoran zulfiya zurab zuzana
`;
