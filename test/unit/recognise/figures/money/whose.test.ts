import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

/** `unit` of each sum, `?` for an ambiguous one. Passages are parted by `|`. */
function check(text: string, expected: string): void {
  it(text, () => {
    const { mentions } = recogniser.recognise(text.replaceAll('|', '\n\n'));
    const said = mentions.flatMap((m) =>
      m.kind === 'figure' && m.sub === 'money' ? [m.unit + (m.ambiguous ? '?' : '')] : [],
    );
    assert.equal(said.join(' '), expected);
  });
}

describe('whose currency it is', () => {
  describe('the country near by says', () => {
    check('Парламент Иордании утвердил смету. Она составит 9 млн динаров.', 'JOD');
    check('Норвежские власти выделят 3 млрд крон.', 'NOK');
    check('Egypt raised 20 billion pounds.', 'EGP');
    check('Pakistan wants 300 million rupees.', 'PKR');
    check('台灣將投資30億元', 'TWD');
    check('中國投資3兆日圓（新台幣5994億元）', 'JPY TWD');
    check('收入達８萬億元（人民幣，下同）', 'CNY');
    check('阿根廷将支付5亿比索', 'ARS');
    check('预算为¥500万', 'CNY');
    check('預算為¥500萬', 'JPY?');
    check('新加坡政府拨款9亿元', 'SGD?');
    check('本市与新加坡企业签约，总投资9亿元', 'CNY?');
    check('新加坡企业来访。|本市总投资9亿元', 'CNY?');
    check('新加坡企业来访。|中国很高兴。|本市总投资9亿元', 'CNY');
    check('經濟財政司司長表示支持。|財政局追加開支2.8億元。', 'MOP');
    check('財政司司長表示支持。|當局追加開支2.8億元。', 'HKD');
    check('立法院今天審議。|政府追加2.8億元。', 'TWD');
    check('中国与新加坡合作，共同投资9亿元', 'CNY');
    check('Багдад выделит 4 млрд динаров.', 'IQD');
    check('Prague pays 2 billion crowns.', 'CZK');
    check('Zambia pays K120 billion.', 'ZMW');
    check('Papua New Guinea pays K1.5 million.', 'PGK');
    check('The port pays K120 billion.', 'ZMW?');
    check('Sierra Leone pays Le5 million.', 'SLE?');
    check('The port pays LE5 million.', 'EGP');
    check('Кения вложит 3 млрд шиллингов, Уганда — 2 млрд шиллингов', 'KES UGX');
    check('メキシコは3億ペソを投じる', 'MXN');
    check('필리핀은 3억 페소를 투자한다', 'PHP');
    check('Швейцария даст 2 млн франков, Сенегал получит 4 млн франков.', 'CHF XOF');
    check('Iran said that Oman would get 7 million rials.', 'IRR?');
    check('Iran said, however, that Oman would get 7 million rials.', 'OMR');
  });
  describe('near before far', () => {
    check('Denmark met.|Iceland votes.|The fund gets 4 million kroner from Norway.', 'NOK');
    check('Kuwait and Iraq met in May.|Text.|Text.|Text.|Tunisia pays 6 million dinars.', 'TND');
    check('Tunisia votes.|Text.|Text.|Text.|It will cost 6 million dinars.', 'TND');
    check('Tunisia votes.|Jordan votes.|Text.|Text.|It will cost 6 million dinars.', 'JOD?');
  });
  describe('nobody says', () => {
    check('The plan costs 30 million pesos.', 'MXN?');
    check('India and Pakistan want 300 million rupees.', 'INR?');
    check('Правительство выделит 3 млрд крон.', 'SEK?');
  });
  describe('sure, unless another country is named', () => {
    check('Выделено 5 млн рублей.', 'RUB');
    check('Белоруссия выделит 5 млн рублей.', 'BYN?');
    check('Россия и Белоруссия выделят 5 млн рублей, сообщили в Москве.', 'RUB');
    check('КНДР потратила 3 млрд вон', 'KPW?');
    check('이집트는 30억 파운드를 쓴다', 'EGP?');
    check('Минск получил 9 млн рублей.', 'BYN?');
    check('South Korea spent 3 million won.', 'KRW');
  });
  describe('dollars are never certain', () => {
    check('Canada will spend $5 billion on roads.', 'CAD?');
    check('Canada will spend C$5 billion on roads, or $3.6 billion.', 'CAD USD?');
    check('The United States and Canada will spend $5 billion.', 'USD?');
    check('Канада вложит $5 млрд.', 'USD?');
    check('Canada votes. The price is $5 million.', 'USD?');
    check('Oil costs $70 a barrel in Canada.', 'USD?');
  });
});
