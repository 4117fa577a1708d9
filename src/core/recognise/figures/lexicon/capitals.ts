import { addAll, russianForms, type Lexicon } from './word';

/**
 * Capitals of the countries whose currency's name others share: ISO 3166-1 alpha-2 code, then names in English and Russian
 * (with their declension). News says «Багдад» for Iraq's government.
 */
const capitals =
  'IQ baghdad багдад:m|EG cairo каир:m|CZ prague праг:k|SE stockholm стокгольм:m|NO oslo осло:x|DK copenhagen копенгаген:m|IS reykjavik рейкьявик:m|' +
  'CA ottawa оттав:f|AU canberra канберр:f|IN delhi дели:x|PK islamabad исламабад:m|LK colombo коломбо:x|NP kathmandu катманду:x|ID jakarta джакарт:f|' +
  'IR tehran тегеран:m|OM muscat маскат:m|SA riyadh|QA doha дох:k|JO amman амман:m|LY tripoli триполи:x|RS belgrade белград:m|MX мехико:x|PH manila манил:f|' +
  'CO bogota богот:f|CU havana гаван:f|CH bern берн:m|KE nairobi найроби:x|UG kampala кампал:f|AZ baku баку:x|TM ashgabat ашхабад:m|RO bucharest бухарест:m|' +
  'MD chisinau кишинев:m|BY minsk минск:m|RU moscow москв:f|KP pyongyang пхеньян:m|KR seoul сеул:m|SY damascus дамаск:m|LB beirut бейрут:m|SD khartoum хартум:m|' +
  'GB london лондон:m|US washington вашингтон:m|CN beijing пекин:m|JP tokyo токио:x|MA rabat рабат:m|TR ankara анкар:f|UZ tashkent ташкент:m|KG bishkek бишкек:m|SN dakar дакар:m|CD kinshasa киншас:f';

/** Adds the words of this table to the lexicon. */
export function addCapitals(add: Lexicon): void {
  for (const row of capitals.split('|')) {
    const [capital = '', ...names] = row.split(' ');
    for (const name of names)
      addAll(add, name.includes(':') ? russianForms(name).join(' ') : name, { capital });
  }
}
