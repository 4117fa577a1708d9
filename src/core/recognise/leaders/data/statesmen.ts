/**
 * Statesmen whom English texts name without their office: surname, then the first names that are theirs; our own list. A
 * surname of the first table is nobody else's and shows its bearer alone too; one of the second only beside such a first name.
 */
export const statesmenEn = `
putin=vladimir yeltsin=boris gorbachev=mikhail brezhnev=leonid khrushchev=nikita stalin=josef,joseph medvedev=dmitry,dmitri,dmitriy
lavrov=sergei,sergey shoigu=sergei,sergey peskov=dmitry,dmitri zakharova=maria mishustin=mikhail matviyenko=valentina volodin=vyacheslav nebenzya=vasily,vassily nebenzia=vasily,vassily
zelenskyy=volodymyr,vladimir zelensky=volodymyr,vladimir zelenskiy=volodymyr,vladimir poroshenko=petro yanukovych=viktor yushchenko=viktor
tymoshenko=yulia kuleba=dmytro lukashenko=alexander,aleksandr,aliaksandr,alyaksandr pashinyan=nikol aliyev=ilham,heydar saakashvili=mikheil,mikhail
kobakhidze=irakli tokayev=kassym-jomart,kasym-jomart,kassymjomart,jomart nazarbayev=nursultan mirziyoyev=shavkat japarov=sadyr jeenbekov=sooronbay rahmon=emomali
berdimuhamedov=gurbanguly,serdar berdymukhamedov=gurbanguly,serdar
trump=donald,john obama=barack,hussein biden=joe,joseph,robinette reagan=ronald,wilson blinken=antony,tony rubio=marco pompeo=mike,michael
hegseth=pete yellen=janet bessent=scott kissinger=henry pelosi=nancy mcconnell=mitch netanyahu=benjamin,binyamin,bibi arafat=yasser,yasir
khamenei=ali,sayyid,mojtaba rouhani=hassan ahmadinejad=mahmoud pezeshkian=masoud araghchi=abbas zarif=mohammad,javad,mohammed erdogan=recep,tayyip
assad=bashar gaddafi=muammar,moammar mubarak=hosni sisi=abdel,abdul,fattah,fatah modi=narendra,damodardas jaishankar=subrahmanyam
duterte=rodrigo,sara mahathir=mohamad widodo=joko jokowi=joko subianto=prabowo
merkel=angela scholz=olaf merz=friedrich baerbock=annalena steinmeier=frank-walter macron=emmanuel sarkozy=nicolas hollande=francois mitterrand=francois chirac=jacques
thatcher=margaret starmer=keir sunak=rishi berlusconi=silvio meloni=giorgia draghi=mario zapatero=jose,luis,rodriguez orban=viktor szijjarto=peter
tusk=donald vucic=aleksandar fico=robert stoltenberg=jens rutte=mark borrell=josep kallas=kaja barroso=jose,manuel juncker=jean-claude
guterres=antonio tedros=adhanom lagarde=christine georgieva=kristalina okonjo-iweala=ngozi
lula=luiz,luis,inacio bolsonaro=jair rousseff=dilma milei=javier maduro=nicolas chavez=hugo kirchner=cristina,nestor,fernandez trudeau=justin,pierre
mandela=nelson ramaphosa=cyril mugabe=robert tinubu=bola,ahmed buhari=muhammadu kagame=paul museveni=yoweri kenyatta=uhuru,jomo ruto=william
bukele=nayib sheinbaum=claudia
`;
export const statesmenBesideEn = `
clinton=bill,hillary,william,rodham bush=george,walker,herbert carter=jimmy nixon=richard,milhous kennedy=john,jfk,fitzgerald roosevelt=franklin,theodore,delano
johnson=boris,lyndon blair=tony,anthony brown=gordon cameron=david may=theresa truss=liz churchill=winston harris=kamala vance=jd,james pence=mike,michael powell=colin,jerome
kerry=john rice=condoleezza,susan tillerson=rex sullivan=jake bolton=john austin=lloyd waltz=mike ban=ki-moon,moon annan=kofi
xi=jinping li=keqiang,qiang wang=yi hu=jintao deng=xiaoping mao=zedong,ning kim=jong,jong-un,jong-il,un,yo-jong moon=jae-in yoon=suk,yeol,suk-yeol lee=jae,myung,jae-myung
abe=shinzo kishida=fumio suga=yoshihide ishiba=shigeru takaichi=sanae koizumi=junichiro
sharif=nawaz,shehbaz,shahbaz khan=imran singh=manmohan gandhi=indira,rajiv bhutto=benazir,zulfikar hasina=sheikh yunus=muhammad marcos=ferdinand,bongbong,romualdez ibrahim=anwar
hussein=saddam castro=fidel,raul silva=luiz,luis,inacio,lula fernandez=alberto petro=gustavo boric=gabriel morales=evo correa=rafael guaido=juan
leyen=ursula,von costa=antonio michel=charles metsola=roberta sanchez=pedro monti=mario renzi=matteo conte=giuseppe
raisi=ebrahim salman=mohammed,mohammad,king zayed=mohammed,mohammad abbas=mahmoud hariri=saad albanese=anthony morrison=scott turnbull=malcolm rudd=kevin ardern=jacinda hipkins=chris luxon=christopher carney=mark harper=stephen
abiy=ahmed farmajo=mohamed akufo-addo=nana mahama=john zuma=jacob mnangagwa=emmerson sall=macky ouattara=alassane
`;
