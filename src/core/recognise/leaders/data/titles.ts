/** Titles by language. Words are folded; `office=word word` makes the words heads of one office. */

/** Heads of public offices that make a leader of whoever bears them. */
export const strongHeadsRu = `
president=президент
prime-minister=премьер премьерша
minister=министр замминистра
chancellor=канцлер вице-канцлер госканцлер
ambassador=посол полпред постпред
governor=губернатор вице-губернатор замгубернатора
mayor=мэр заммэра градоначальник
senator=сенатор
king=король
crown-prince=кронпринц
queen=королева
emir=эмир
sultan=султан
emperor=император императрица
pope=понтифик
catholicos=католикос
shah=шах
akim=аким хоким замакима замхокима
state-secretary=госсекретарь
secretary=генсек
prosecutor=генпрокурор
member=депутат нардеп парламентарий конгрессмен
spokesperson=пресс-секретарь
dictator=диктатор
commissioner=еврокомиссар
`;

/** Heads that make a leader only with a state or a public body beside them. */
export const weakHeadsRu = `
head=глава руководитель замглавы
leader=лидер
chairman=председатель зампред
speaker=спикер
secretary=секретарь
member=член
spokesperson=представитель представительница спикерша
prince=принц принцесса
deputy=заместитель замдиректора
director=директор начальник заведующий заведующая управляющий управляющая
adviser=советник помощник помощница
commissioner=комиссар уполномоченный омбудсмен
prosecutor=прокурор
commander=командующий главком главнокомандующий
envoy=спецпредставитель посланник спецпосланник
consul=консул
ayatollah=аятолла
pope=папа
judge=судья
candidate=кандидат
counterpart=коллега визави
`;

/** Words before a name that say it is a person's, without office. */
export const occupationsRu = `
журналист журналистка режиссер актер актриса певец певица тренер писатель писательница поэт ученый профессор академик
эксперт аналитик политолог экономист бизнесмен адвокат юрист правозащитник правозащитница активист активистка космонавт
астронавт пилот полковник подполковник майор капитан генерал генерал-майор генерал-лейтенант генерал-полковник маршал
адмирал лейтенант сержант рядовой шахматист гроссмейстер футболист нападающий защитник вратарь голкипер полузащитник
хоккеист форвард арбитр художник художница композитор дизайнер блогер блогерша предприниматель миллиардер миллионер
основатель основательница сооснователь владелец совладелец менеджер редактор корреспондент фотограф обозреватель колумнист
автор господин госпожа г-н г-жа товарищ мистер миссис сэр лорд леди доктор врач историк физик математик биолог химик инженер
программист разработчик террорист боевик командир брат сестра жена муж супруг супруга сын дочь отец мать вдова
вдовец партнер коллега друг подруга оппозиционер политик чемпион чемпионка гонщик музыкант солист солистка пианист
дирижер балерина хореограф продюсер ведущий ведущая гендиректор топ-менеджер следователь философ социолог психолог
координатор священник протоиерей митрополит патриарх епископ архиепископ имам муфтий раввин кардинал святой князь царь графиня
граф барон имени теннисист теннисистка боксер спортсмен спортсменка олимпионик лауреат студент студентка ректор декан
американец американка россиянин россиянка француз француженка немец немка англичанин британец испанец испанка итальянец итальянка китаец японец кореец
турок украинец украинка белорус белоруска казах узбек киргиз таджик туркмен армянин грузин азербайджанец латыш литовец эстонец молдаванин швед норвежец датчанин финн
поляк чех словак венгр румын болгарин серб хорват грек киприот израильтянин иранец индиец бразилец бразильянка аргентинец мексиканец канадец австралиец
австриец швейцарец голландец бельгиец португалец ирландец шотландец египтянин
сенешаль магнат олигарх хакер изобретатель архитектор скульптор сценарист комик телеведущий телеведущая востоковед
артист артистка рэпер певец модель шейх монарх летчик летчица рекордсмен рекордсменка спортсменка гимнастка фигурист фигуристка биатлонист биатлонистка лыжник лыжница пловец пловчиха
племянник племянница внук внучка зять тесть теща свекровь невестка дядя тетя дедушка бабушка кузен кузина крестник
единоросс единоросска справоросс справедливоросс коммунист коммунистка сторонник сторонница
публицист сооснователь издатель меценат правозащитник соратник однопартиец преемник предшественник преемница
баскетболист баскетболистка волейболист волейболистка гандболист регбист биатлонист биатлонистка конькобежец велогонщик пловец скрипач скрипачка виолончелист
доцент докладчик докладчица главред замредактора гендиректор вице-адмирал контр-адмирал генерал-полковник унтер-офицер ефрейтор старшина прапорщик
игумен иеромонах архимандрит пастор ксендз лама  соперник соперница американист китаист дипломат разведчик агент шпион вице-спикер главврач хирург полузащитник капитан наставник легионер
`;

/** What may stand inside a Russian title before its head. */
export const modifiersRu = `
бывший экс нынешний действующий новый новоизбранный избранный временный официальный генеральный первый второй вице исполняющий
старший главный чрезвычайный полномочный специальный верховный постоянный народный государственный тогдашний предыдущий
исполнительный торговый национальный пожизненный покойный будущий федеральный союзный региональный военный духовный глава парламентский наследный великий
`;

/** Words of public bodies, in the nominative; with one of them beside it a weak head is a public office. */
export const bodiesRu = `
политбюро мид мвд мчс минобороны минфин минэкономразвития минэнерго минздрав минюст минтранс минпромторг минсельхоз министерство правительство
кабмин совмин кабинет акимат хокимият парламент госдума дума сенат конгресс кремль рада верховный совфед меджлис мажилис курултай кнессет бундестаг бундесрат
республика государство страна администрация евросоюз еврокомиссия европарламент евросовет центробанк нацбанк цб цик фсб свр гру следком
госдепартамент госдеп пентагон цру фбр магатэ обсе пасе ецб еэк еабр юнеско опек фао снг шос одкб еаэс мвф фрс воз ес оон нато лига дипломатия евродипломатия внешнеполитический ведомство департамент безопасность разведка нацразведка контрразведка
делегация мирный миссия оппозиция палата президент премьер министр комиссия собрание собрания собранию ассамблея
кенеш жогорку генгеш милли олий халк маслахаты маджлис маджлиси намояндагон рийгикогу сейм стортинг риксдаг фолькетинг эдускунта хурал скупщина
`;

/** Words of private bodies: with one of them in the title nobody is a leader by it. */
export const privateRu = `
компания корпорация фирма холдинг клуб банк фонд федерация ассоциация агентство театр музей университет институт академия журнал газета
студия сборная команда общество концерн завод издательство группа фифа уефа мок fifa фиде партия движение организация центр бюро
`;

/** English heads of public offices; an abbreviation counts only in capitals. */
export const strongHeadsEn = `
president=president
prime-minister=premier pm taoiseach
deputy-prime-minister=tanaiste
minister=minister minster
chancellor=chancellor
ambassador=ambassador
charge-d-affaires=d'affaires
governor=governor
mayor=mayor
senator=senator sen
king=king monarch
queen=queen
emir=emir amir
sultan=sultan
emperor=emperor empress
pope=pope
member=congressman congresswoman lawmaker mp rep
spokesperson=spokesperson spokesman spokeswoman
ombudsman=ombudsman ombudsperson ombudswoman
akim=akim hokim
`;

/** English heads that make a leader only with a state or a public body beside them. */
export const weakHeadsEn = `
head=head chief boss
leader=leader ruler
chairman=chairman chairwoman chair chairperson
speaker=speaker
secretary=secretary undersecretary cs ps
prince=prince princess
director=director
adviser=adviser advisor aide councilor councillor counsellor counselor
commissioner=commissioner representative coordinator
envoy=envoy
deputy=deputy
prosecutor=prosecutor
commander=commander
ayatollah=ayatollah
judge=justice judge
counterpart=counterpart
`;

/** English words before a name that say it is a person's, without office. */
export const occupationsEn = `
mr mrs ms dr prof barr engr honourable honorable hon excellency sir lord lady professor general colonel captain admiral lieutenant coach actor actress singer writer author poet scientist
economist analyst expert journalist reporter editor lawyer attorney activist businessman entrepreneur billionaire founder ceo cofounder historian
shri smt painter artist composer director filmmaker footballer striker goalkeeper midfielder researcher philosopher astronaut engineer inventor
`;

/** What may stand inside an English title before its head. */
export const modifiersEn = `
former ex designated principal deputy vice prime acting interim first second new then current outgoing incoming newly elected reelected appointed reappointed caretaker president-elect foreign finance defense defence
interior energy trade economy economic health education justice environment agriculture transport industry security national state
chief cabinet press general senior top special permanent assistant crown supreme leading opposition late veteran high official
longtime ruling policy nuclear human rights climate commerce treasury home external affairs information culture labour labor digital development investment infrastructure
minister president parliament parliamentary ministry government commission council department house senate central bank
party state white kremlin duma union federation republic people's peoples un eu nato us uk u.s presidential executive agriculture water
managing coordinating humanitarian refugee relief competition antitrust peacekeeping budget enlargement
`;

/** What may stand inside an English title after its head: "minister of foreign affairs and trade". */
export const subjectsEn = `
foreign affairs finance defense defence interior internal energy trade economy economic economics health education justice environment
agriculture transport transportation industry security national state integration commerce treasury culture labour labor digital development
investment infrastructure information science technology tourism sport sports water resources natural social protection relations external
cabinet ministers council commission parliament government ministry republic federation union democratic people's peoples islamic kingdom
central bank house senate office committee general assembly european united nations states department lower upper
cooperation friendship solidarity studies research extraordinary plenipotentiary
military army navy armed forces police sanitation works services livestock fisheries forestry planning construction housing urban rural roads railways ports shipping aviation maritime civil
communication communications telecommunications technologies innovation employment pensions family women youth gender children welfare
religious endowments heritage arts privatization privatisation mines mining minerals petroleum oil gas electricity irrigation lands immigration
citizenship migration refugees population statistics budget revenue customs taxation supply supplies food nutrition consumer entrepreneurship
cooperatives industries industrial manufacturing metals textiles logistics marine ocean oceans climate ecology forests wildlife conservation
strategy unification hajj umrah awqaf manpower intelligence peace tolerance
disaster emergency situations management resilience reconstruction rehabilitation modernization modernisation governance regional local
municipal municipalities public administration personnel prisons safety reconciliation cohesion inclusion equality integrity transparency
constitutional parliamentary diaspora expatriates partnerships international overseas monetary exports imports promotion creative
meteorological hydrology atomic nuclear space cyber cybersecurity ict sustainable energies
ecology geology subsoil hydrocarbons nature aerospace innovations veterinary trade
mejlis majlis oliy milli gengesh gengeshes halk khalk maslahaty maslakhaty jogorku kenesh kengash khural sabha lok rajya jirga wolesi meshrano knesset power
organisations organizations veterans veteran rights liberties service preparedness risk reduction dialogue diplomacy provinces
`;

/** Bodies of many states by their short names. */
export const bodiesEn = `
gcc sco cis csto oecd opec osce asean ecowas igad sadc comesa mercosur celac oas oic iaea wto imf unesco unicef unhcr wfp fao apec brics
saarc bimstec oapec cica eaeu iea ecb unctad undp unep itu icc icj pif caricom gecf irena afcfta au auc eac
`;

/** Words of private bodies in English. */
export const privateEn = `
airways airlines eximbank
company corporation corp inc ltd group club fund bank university institute association society foundation party team studio magazine newspaper museum college school union
`;
