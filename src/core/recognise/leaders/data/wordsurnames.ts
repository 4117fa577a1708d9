/**
 * Common words that are surnames too, and so begin a sentence as often as they name somebody: alone they are nobody's
 * unless the document names their bearer. Russian ones as `nameStem` cuts them.
 */
const english = `
frost stone hill hall wood woods field fields brook brooks rivers lake banks ford forest moss flowers rose lily reed rice corn berry cherry plum olive
bush branch root green black white brown gray grey gold silver steel diamond pearl cook baker butcher miller mason carpenter potter weaver taylor tailor
fisher hunter shepherd farmer gardener porter page knight squire bishop abbot dean pope priest king prince duke earl baron marshal major sergeant
clark clerk judge law justice price cash money coin penny bond stock bank sharp strong short long small little young old rich poor noble wise good best
bright moody savage wild swift quick hardy bliss joy love hope faith grace pride power glory day night winter summer spring snow rain storm wind
north south east west england ireland france holland paris london washington lincoln jackson madison jordan israel may march april june august
fox wolf lamb bull hawk crane swan drake finch robin jay parrot bird fish salmon pike bass crab church temple castle tower gates walls bridges mills
house barn stable street lane park parks field marsh moor heath dale glen cliff cape bay shore banks beach case chase hunt shot ball bell horn drum
post press read speed train wheeler walker rider driver singer player turner cooper carter mercer chandler barber cotton silk wool webb ware wells pool
`;
const russian = `
мороз зим волк заяц зайц лис медвед ворон ворон соловей соловь сокол сокол орел орл голуб гусь журавл гончар мельник кузнец ткач кравец коваль бондар
скляр пастух рыбак охотник пахар жнец бобер бобр хомяк жук комар муравей кот козел козл баран бык вол конь жеребец коз коров щук карп ерш сом окунь
дуб берез сосн ель верб калин малин рябин черемух ландыш пион мак гриб груздь бор луг пол гор горк долин озер рек волг дон дунай урал море
снег дожд град гром молни ветер ветр бур вьюг метел гроз весн лет осен месяц недел четверг пятниц суббот середа пан князь царь король барон граф боярин
солдат казак майор капитан генерал юнкер гайдамак чернец поп дьяк пономар монах аббат кардинал мудр смирн добр мил храбр
береж борец боец судья голов рук нос ус бород шапк кожух сапог шуб рубашк хвост лапт горох капуст морков редьк бурак гарбуз кавун цыбул часник перец хрен
галушк вареник борщ каш масло сало соль сахар мед пив квас вин стоун парис
`;
const words = new Set(`${english} ${russian}`.split(/\s+/));

/** Whether a surname, by its stem, is also a common word. */
export const isAlsoWord = (stem: string): boolean => words.has(stem);
