import assert from 'node:assert/strict';
import { rows } from '../../../../../src/core/recognise/figures/money/rows';
import { check, figuresOf } from '../check';

/** Names that the press has others for, or that are read without their last word only. */
const left = new Set(
  'ru PGK|ru SUR|en SHP|ja AED|ja BAM|ko BAM|ja XPF|zh-Hans BAM|zh-Hant BAM|ja STN|ja TOP|ja TTD|ja NIO|ko ANG|ko CUC|ko ILS|ko KPW|ko KYD|ko MVR|ko OMR|ko SBD|ko STN|ko TTD|ko TWD|ko WST'.split(
    '|',
  ),
);
const sentence: Readonly<Record<string, (name: string) => string>> = {
  ru: (name) => `Они получат 5 ${name} к весне.`,
  en: (name) => `They will get 5 ${name} in spring.`,
  'zh-Hans': (name) => `他们将得到5${name}。`,
  'zh-Hant': (name) => `他們將得到5${name}。`,
  ja: (name) => `5${name}を受け取る。`,
  ko: (name) => `5 ${name}을 받는다.`,
};

describe('every currency by its name', () => {
  for (const [code = '', , ru = '', , en = '', hans = '', hant = '', ja = '', ko = ''] of rows()) {
    it(code, () => {
      const names = { ru, en, 'zh-Hans': hans, 'zh-Hant': hant, ja, ko };
      for (const [language, name] of Object.entries(names)) {
        if (left.has(`${language} ${code}`)) continue;
        // the years of old money
        const said = name.replace(/\s*[(（].*$/, '');
        const sum = figuresOf(sentence[language]!(said)).find(({ sub }) => sub === 'money');
        const units = sum?.units ?? [sum?.unit ?? `none, of ${said}`];
        assert.ok(units.includes(code) || /\d/.test(name), `${language}: ${code} is read as ${units.join()}`);
        assert.equal(sum?.value ?? '5', '5');
      }
    });
  }
});

describe('a currency and its country', () => {
  check('援助は10億CFAフラン、1000億ウズベキスタン・スムと5000万UAEディルハム', [
    '10億CFAフラン | 1000000000 XOF?',
    '1000億ウズベキスタン・スム | 100000000000 UZS',
    '5000万UAEディルハム | 50000000 AED',
  ]);
  check('5억 대만 달러, 1000만 스위스 프랑, 5억 신대만달러', [
    '5억 대만 달러 | 500000000 TWD',
    '1000만 스위스 프랑 | 10000000 CHF',
    '5억 신대만달러 | 500000000 TWD',
  ]);
  check('10만 베트남 동을 받았다. 동의 3건', ['10만 베트남 동 | 100000 VND', '3건 | 3 item']);
  check('5 million Trinidad and Tobago dollars and 30 million convertible marks', [
    '5 million Trinidad and Tobago dollars | 5000000 TTD',
    '30 million convertible marks | 30000000 BAM',
  ]);
  check('2 million special drawing rights, 5 rights, 20 new Israeli shekels, 5 million Fiji dollars', [
    '2 million special drawing rights | 2000000 XDR',
    '5 rights | 5 right',
    '20 new Israeli shekels | 20 ILS',
    '5 million Fiji dollars | 5000000 FJD',
  ]);
  check('5 млн долларов Тринидада и Тобаго, 7 млн франков КФА ВЕАС, 3 ангольские кванзы', [
    '5 млн долларов Тринидада и Тобаго | 5000000 TTD',
    '7 млн франков КФА ВЕАС | 7000000 XAF',
    '3 ангольские кванзы | 3 AOA',
  ]);
  check('3 млрд специальных прав заимствования, 1,5 польского злотого, 5 шри-ланкийских рупий', [
    '3 млрд специальных прав заимствования | 3000000000 XDR',
    '1,5 польского злотого | 1.5 PLN',
    '5 шри-ланкийских рупий | 5 LKR',
  ]);
});

describe("a state's name is no numeral and no unit", () => {
  check('세르비아 3개 도시, 네팔 5개 마을, 1 조지아 라리, 1 불가리아', [
    '3개 | 3 item',
    '5개 | 5 item',
    '1 조지아 라리 | 1 GEL',
  ]);
  check('1セントヘレナ、トンガで5トン', ['5トン | 5 tonne']);
  check('几内亚3人', ['3人 | 3 person']);
});
