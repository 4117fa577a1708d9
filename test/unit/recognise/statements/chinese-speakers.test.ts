import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const { recognise } = createRecogniser(compileGazetteer(emptyDossier));

/** Each statement as `speaker | cue`, with `"` where it is direct. */
function check(text: string, ...expected: string[]) {
  it(text, () =>
    assert.deepEqual(
      recognise(text).statements.map(
        ({ speaker, cue, direct }) => `${speaker?.text ?? '–'} | ${cue?.text ?? '–'}${direct ? ' "' : ''}`,
      ),
      expected,
    ),
  );
}

describe('Chinese speakers without a title', () => {
  check('抗议的组织者之一莱姆托特在海港举行的游行中说，大桥很重要。', '莱姆托特 | 说');
  check('海湾自由联盟执行律师安娜·贝尔格对海湾之音说，大桥很重要。', '安娜·贝尔格 | 说');
  check(
    '活动人士周文强在线上会议讲话，提醒与会者关注大桥。他说，大桥很重要。',
    '周文强 | 提醒',
    '周文强 | 说',
  );
  check('来自南港的Lois Bergman告诉海湾社，大桥很重要。', 'Lois Bergman | 告诉');
  check('HBC在海港的Lois Bergman说，大桥很重要。', 'Lois Bergman | 说');
  check('Harbour News说，大桥很重要。', 'Harbour News | 说');
  check('居民周文强对记者说，大桥很重要。', '周文强 | 说');
  check('格里博里认为，大桥很重要。格里博里建议开通大桥。', '格里博里 | 认为', '格里博里 | 建议');
  check('特斯拉宣布，将建大桥。', '特斯拉 | 宣布');
  check('来自南港的约翰·贝尔格（John Berg）来到大桥。他说，大桥很重要。', '约翰·贝尔格 | 说');
  check('库尔德人在声明中说，大桥很重要。');
});

describe('whom a Chinese medium cites, and what a group says', () => {
  check('海湾社引述北国官员及外交官员指，大桥很重要。', '北国官员及外交官员 | 指');
  check('海湾社援引总统林美的话说，大桥很重要。', '林美 | 说');
  check('外交部网站消息显示，总统将访问海港。', '外交部网站消息 | 显示');
  check('国防部网站5日消息，大桥开通。', '国防部 | 消息');
  check('中国和俄罗斯就大桥抨击美国，称美国无权修桥。', '中国和俄罗斯 | 抨击');
  check('右翼的政府内阁表示，大桥很重要。', '右翼的政府内阁 | 表示');
  check('总统林美突然说明，今天是法院要求开会。', '林美 | 说明');
  check('专家担心，大桥会倒塌。', '专家 | 担心');
});

describe('what stands between a Chinese subject and its verb', () => {
  check('“我们开通大桥，”总统林美回忆起她对港口的访问时说。', '林美 | 说 "');
  check('总统林美举行记者会说，大桥很重要。', '林美 | 说');
  check('中国坚持认为，大桥很重要。', '中国 | 认为');
  check('总统林美在接受采访时，脱口而出：“大桥已经开通了！”', '林美 | 脱口而出 "');
  check('总统林美来到大桥。她今(6)天受访表示，大桥很重要。', '林美 | 表示');
  check('总统林美来到大桥，也对领导内阁团队表示荣幸。', '林美 | 表示');
  check('总统林美来到港口，向总统周强表示祝贺。', '林美 | 表示');
  check('总统林美突然向议会说明，大桥很重要。', '林美 | 说明');
  check('总统林美高度评价大桥。', '林美 | 高度评价');
  check('总统林美談大橋 稱港口重要', '林美 | 稱');
  check('周强转发了总统林美当天的推文并作出评论。');
  check('总统林美说，大桥很重要。\n\n他在发布会上作出解释。\n\n他说，港口很重要。', '林美 | 说', '林美 | 说');
});

describe('more of who speaks in Chinese', () => {
  check('外交部長林佳美表示，大橋很好。\n\n林透露，大橋已開通。', '林佳美 | 表示', '林 | 透露');
  check('外交部長林佳美表示，大橋很好。部長林文來了。\n\n林透露，大橋已開通。', '林佳美 | 表示');
  check('美国扣下渔船，海湾政府向使馆提出抗议，批评美国。', '海湾政府 | 批评');
  check('海湾政府得出结论，认为大桥很重要。', '海湾政府 | 认为');
  check('林美总统要求开通大桥；海湾政府一再表示，港口重要。', '林美 | 要求', '海湾政府 | 表示');
  check('林美总统没有提及大桥，也未说明港口。');
  check('林美总统是在贝尔格证实大桥开通之后发言的。');
  check('林美总统表示，大桥很重要。大家都希望开通大桥。', '林美 | 表示');
  check('林美总统表示，大桥很重要。反对者攻击周强部长。', '林美 | 表示');
  check('林美总统表示，大桥很重要。可是，面对环境，必须审慎理财。', '林美 | 表示', '林美 | –');
  check('据海湾社今天报道称，灾民中断北国电视台报道。', '海湾社 | 报道');
  check('反对党领袖林美批评政府。', '林美 | 批评');
  check('林美总统感谢周强部长的接待。', '林美 | 感谢');
  check('华盛顿一再表示，大桥很重要。', '华盛顿 | 表示');
  check('经证实的声明草案称：“大桥将产生巨大的后果。”', '经证实的声明草案 | 称 "');
  check('海港齐市卫健委主任周文26日在通报疫情时称，大桥很重要。', '周文 | 称');
  check('部长林美来访。据她介绍，大桥很重要。', '林美 | 介绍');
  check('文件还提到，大桥很重要。文中强调，港口很重要。', '文件 | 提到', '文中 | 强调');
  check('Harbourline 此前表示，大桥很重要。', 'Harbourline | 表示');
  check('部长 Anna Berg 来访。Berg 女士表示，大桥很重要。', 'Berg | 表示');
  check('内政大臣周日发推称，大桥很重要。', '内政大臣 | 称');
  check(
    '海港检方、海港县警察局和消防部门当天联合发布声明称，大桥很重要。',
    '海港检方、海港县警察局和消防部门 | 称',
  );
  check('海湾一家商业团体对关闭大桥表示遗憾。', '海湾一家商业团体 | 表示');
  check('林美总统鼓励企业投资。', '林美 | 鼓励');
  check(
    '格里博里说，大桥很好。格里博里上周反对大桥，周日表示，没有参与。',
    '格里博里 | 说',
    '格里博里 | 表示',
  );
});
