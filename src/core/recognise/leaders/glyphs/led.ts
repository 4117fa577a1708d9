import { simply } from './goingon';

/** Verbs of two characters whose object somebody is who stands right behind them, in simplified characters. */
const verbs: ReadonlySet<string> = new Set(
  (
    '欢迎 迎接 欢送 会见 会晤 接见 拜会 陪同 邀请 感谢 谢谢 祝贺 支持 赞扬 表扬 重申 援引 聆听 听取 致函 致电 转告 转达 传达 宣布 公布 ' +
    '指派 委派 任命 提名 提拔 选出 选举 罢免 弹劾 逮捕 击败 警告 要求 呼吁 敦促 指责 指控 批评 谴责 质疑 反对 询问 质询'
  ).split(' '),
);

/** 欢迎, 要求: whether a text ends in such a verb; its last character may look like a name's first, as in 感谢莫迪. */
export const governs = (lead: string) => verbs.has(simply(lead.at(-2) ?? '') + simply(lead.at(-1) ?? ''));
