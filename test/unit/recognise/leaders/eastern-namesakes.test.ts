import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';
import { leader } from './leader';

const leaders = [
  leader('wang', 'male', { zh: ['王磊'] }),
  leader('berg', 'female', { zh: ['安娜·贝尔格'] }),
  leader('morita', 'male', { ja: ['森田港一'] }),
  leader('hasan', 'male', { ko: ['하산 베르크'] }),
  leader('kang', 'female', { ko: ['강유정'] }),
  leader('ivan', 'male', { ja: ['イワン・ベルク'] }),
];
const { recognise } = createRecogniser(
  compileGazetteer({ ...emptyDossier, leaders: new Map(leaders.map((one) => [one.id, one])) }),
);

/** Each person as `name: id`, with the office behind a bar. */
const check = (text: string, ...expected: string[]) =>
  it(text, () =>
    assert.deepEqual(
      recognise(text).mentions.flatMap((one) =>
        one.kind === 'leader' || one.kind === 'person'
          ? [`${one.text}: ${one.id ?? '–'}${one.office ? ` | ${one.office.text}` : ''}`]
          : [],
      ),
      expected,
    ),
  );

describe('a name of the dossier within somebody else’s', () => {
  check('安娜·贝尔格曼说，大桥安全。', '安娜·贝尔格曼: –');
  check('安娜·贝尔格·奥尔森说，大桥安全。', '安娜·贝尔格·奥尔森: –');
  check('伊安娜·贝尔格说，大桥安全。', '伊安娜·贝尔格: –');
  check('玛丽·贝尔格总统说，大桥安全。', '玛丽·贝尔格: – | 总统');
  check('部长王磊明出席。', '王磊明: – | 部长');
  check('森田港一郎首相は「橋は安全だ」と述べた。', '森田港一郎: – | 首相');
  check('하산 베르크만 대통령은 왔다.', '하산 베르크만: – | 대통령');
});

describe('a name of the dossier by itself', () => {
  check('据安娜·贝尔格介绍，路好。贝尔格总统说，路好。', '安娜·贝尔格: berg', '贝尔格: berg | 总统');
  check('古巴安娜·贝尔格特别强调。', '安娜·贝尔格: berg');
  check('部长王磊明确表示，大桥安全。', '王磊: wang | 部长');
  check('森田港一首相は「橋は安全だ」と述べた。', '森田港一: morita | 首相');
  check('하산 베르크만 남았다.', '하산 베르크: hasan');
  check('강유정 대통령실 대변인은 왔다.', '강유정: kang | 대통령실 대변인');
  check('イワン・ベルク米国防長官は来た。', 'イワン・ベルク: ivan | 米国防長官');
});

describe('long Chinese names with dots', () => {
  check('据弗拉基米尔·贝洛夫介绍，大桥安全。', '弗拉基米尔·贝洛夫: –');
  check('胡安·卡洛斯·费尔南德斯·贝尔格曼总统表示满意。', '胡安·卡洛斯·费尔南德斯·贝尔格曼: – | 总统');
  check('路易斯·伊纳西奥·达席尔瓦总统表示满意。', '路易斯·伊纳西奥·达席尔瓦: – | 总统');
});
