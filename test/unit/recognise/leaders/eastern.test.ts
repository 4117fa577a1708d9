import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

/** Each leader as `name: office`. */
function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recogniser
        .recognise(text)
        .mentions.flatMap((one) =>
          one.kind === 'leader' ? [`${one.text}: ${one.office?.text ?? '–'}`] : [],
        ),
      expected,
    ),
  );
}

describe('Chinese names and titles', () => {
  check('周总理接着说，大桥五月开通。', '周: 总理');
  check('韩总统尹锡悦来了。', '尹锡悦: 总统');
  check('芬兰总统斯图布来了。斯图布说，大桥很重要。', '斯图布: 芬兰总统', '斯图布: –');
  check('挪威外长埃斯彭·艾德来了。', '埃斯彭·艾德: 挪威外长');
  check('总统新闻秘书佩托夫来了。', '佩托夫: 新闻秘书');
  check('总理周强出席。周强调，大桥很重要。', '周强: 总理');
  check('俄羅斯總統比亭（左）來了。', '比亭: 俄羅斯總統');
  check('芬兰总理维舒斯京否认大桥开通。', '维舒斯京: 芬兰总理');
  check('日本外相森田岩雄会见外宾。', '森田岩雄: 日本外相');
  check('越南总理岩明政此前表示，大桥很重要。', '岩明政: 越南总理');
  check('賴清松總統上午接見外賓。', '賴清松: 總統');
  check('芬兰总统马尔顿希望大桥开通，马尔顿上周来访。', '马尔顿: 芬兰总统', '马尔顿: –');
  check('会见外长时谈到巴拿马总统，并出席中俄总理会晤。');
  check('芬兰外长林海星、部长助理周海分别来访。', '林海星: 芬兰外长', '周海: 部长助理');
  check('芬兰总统大选、法国总统候选人、日本首相官邸、芬兰外长会谈。');
});

describe('Japanese names and titles', () => {
  check('日英外相会談が開かれた。');
  check('朴正浩（パク・ジョンホ）労働党委員長が来た。', '朴正浩: 委員長');
  check('温総理は話した。', '温: 総理');
  check('米大統領とフィンランド大統領が来た。');
  check('カルネ大統領報道官は話した。', 'カルネ: 大統領報道官');
  check('森商務長官が来た。国防長官も来た。', '森: 商務長官');
});

describe('Korean names and titles', () => {
  check('정지은 북한 국무위원장은 웃었다.', '정지은: 북한 국무위원장');
  check('오 수석은 웃었다. 주 대사도 웃었다.', '오: 수석');
  check(
    '알렉산드르 스투브 핀란드 대통령이 왔다. 스투브는 웃었다.',
    '알렉산드르 스투브: 핀란드 대통령',
    '스투브: –',
  );
  check('여러 정부 관계부처 차관이 왔다.');
  check('토마 베르크 핀란드 외무부 장관이 왔다.', '토마 베르크: 핀란드 외무부 장관');
  check('문하준 항만부 2차관이 왔다.', '문하준: 항만부 2차관');
  check('한미 외교장관이 만났다. 전기차 시장은 크다. 한편 핀란드 총리는 웃었다.');
  check('안보정책 보좌관은 웃었다.');
  check('크렘린궁 대변인은 웃었다.');
  check('새로운 야당 대표가 왔다.');
});
