import type { AddName } from './found';
import { isJapaneseName } from './people';

/** Who speaks as the labels of Japanese minutes name him at the start of a line. */

const mark = '[○〇◯◎●]\\s?';
const letters = '[\\u3400-\\u9fff々\\u3041-\\u30ff]';
/** ○国務大臣（森田港一君）, 〇42番（森田港一君）: the name in brackets behind an office or a number. */
const bracketed = new RegExp(
  `^\\s*${mark}((?:[\\u3400-\\u9fff々・]{1,20}|\\d{1,3}番)?)[（(](${letters}{2,10}?)君[）)]`,
);
/** ○森田港一君, ○森田委員, ○森田参考人: a name before how a house calls its members and guests. */
const called = new RegExp(
  `^\\s*${mark}([\\u3400-\\u9fff々]{1,6}?)(?:[（(][\\u3400-\\u9fff々]{1,3}[）)])?(君|委員|参考人|証人|公述人|政府委員|説明員)(?=[\\s\\u3000：:]|$)`,
);

/** The name in the label that a passage begins with. */
export function japaneseLabelNames(text: string, add: AddName): void {
  const inside = bracketed.exec(text);
  if (inside) {
    const [, title, name] = inside as unknown as [string, string, string];
    const start = text.indexOf(name, inside[0].length - name.length - 2);
    const isOffice = title !== '' && !/番$/.test(title);
    add(start, name, isOffice ? text.indexOf(title) : start, isOffice ? title : '');
    return;
  }
  const [all, name, title] = called.exec(text) ?? [];
  if (all === undefined || !isJapaneseName(name!) || /^(?:政府|専門|調査|事務|特別|常任|議長)$/.test(name!))
    return;
  const start = text.indexOf(name!);
  add(start, name!, all.length - title!.length, title === '君' ? '' : title!);
}
