import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { check } from './check';
import { leader } from './leader';

describe('office-holders whom Japanese names by their office', () => {
  check('韓国の大統領は笑った。米大統領も来た。', 'role · 韓国の大統領', 'role · 米大統領');
  check(
    '政府は日本の外相を招き、フランス外務省の報道官と会談した。',
    'role · 日本の外相',
    'role · フランス外務省の報道官',
  );
  check('前韓国大統領と米国の前大統領が来た。', 'role · 前韓国大統領', 'role · 米国の前大統領');
  check('米国の大統領に就任した。韓国の大統領選と、英国の首相官邸。彼は韓国の大統領で、医師だ。');
  check('日本と韓国の首相、各国の首相、フランスの大統領らが来た。中国の国家主席の座を争う。');
  check('韓国大統領の李港一は笑った。');
  check('ベルグ米大統領は来た。', 'leader · ベルグ · 米大統領');
});

describe('office-holders whom Korean names by their office', () => {
  check(
    '핀란드 대통령은 웃었다. 핀란드의 외교부 장관이 왔다.',
    'role · 핀란드 대통령',
    'role · 핀란드의 외교부 장관',
  );
  check('전 핀란드 대통령도 왔다.', 'role · 전 핀란드 대통령');
  check('“돕겠다”고 핀란드 총리가 말했다.', 'role · 핀란드 총리');
  check('핀란드 대통령 선거가 열렸다. 핀란드 대통령이 된 날, 핀란드 총리 관저, 핀란드 대통령의 임기.');
  check('한국과 핀란드의 총리는 만났다. 핀란드 총리를 지낸 사람이다.');
  check('토마 베르크 핀란드 대통령은 왔다.', 'leader · 토마 베르크 · 핀란드 대통령');
});

const leaders = [
  leader('berg', 'male', { ja: ['ハサン・ベルグ'], ko: ['하산 베르크'] }, [
    'President of Finland',
    'президент Финляндии',
    'FI',
    '2020-01-01',
  ]),
  leader('morita', 'male', { ja: ['森田港一'], ko: ['모리타 고이치'] }, [
    'Prime Minister of Japan',
    'премьер-министр Японии',
    'JP',
    '2020-01-01',
  ]),
];
const recogniser = createRecogniser(
  compileGazetteer({ ...emptyDossier, leaders: new Map(leaders.map((one) => [one.id, one])) }),
);

/** Whom each mention of a text is, at a date, as `text: id`. */
const resolves = (text: string, date: string | undefined, ...expected: string[]) =>
  it(text, () =>
    assert.deepEqual(
      recogniser
        .recognise(text, date === undefined ? {} : { date: { value: date, source: 'option' } })
        .mentions.flatMap((one) => ('id' in one && one.id ? [`${one.text}: ${one.id}`] : [])),
      expected,
    ),
  );

describe('whose an office is that Japanese and Korean name alone', () => {
  resolves(
    'フィンランドの大統領と日本の首相が来た。',
    '2024-01-01',
    'フィンランドの大統領: berg',
    '日本の首相: morita',
  );
  resolves(
    '핀란드 대통령은 왔다. 일본 총리도 왔다.',
    '2024-01-01',
    '핀란드 대통령: berg',
    '일본 총리: morita',
  );
  resolves('フィンランドの大統領が来た。', undefined);
  resolves(
    'ハサン・ベルグ大統領が来た。フィンランドの大統領は笑った。',
    undefined,
    'ハサン・ベルグ: berg',
    'フィンランドの大統領: berg',
  );
  resolves('フィンランドの前大統領と首相と法相が来た。フィンランドの法相は笑った。', '2024-01-01');
});
