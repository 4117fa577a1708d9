import type { AddName } from './found';
import { holdsTitle } from './offices';
import { isJapaneseName } from './people';

/** Who speaks as the labels of Japanese minutes and captions name him, on a line by itself or at its start. */

const mark = '[○〇◯◎●◆◇]\\s?';
const letters = '[\\u3400-\\u9fff々\\u3041-\\u30ff]';
/** ○国務大臣（森田港一君）, ◆42番（森田港一君）: the name in brackets behind an office or a number. */
const bracketed = new RegExp(
  `^\\s*${mark}((?:[\\u3400-\\u9fff々・]{1,20}|\\d{1,3}番)?)[（(](${letters}{2,10}?)君[）)]`,
);
/** 内閣総理大臣   森田 港一君: in the list of who is present. */
const listed =
  /^\s*([\u3400-\u9fff]{2,16})[ \u3000]+(([\u3400-\u9fff々]{1,3})[ \u3000]{1,2}[\u3400-\u9fff々\u3041-\u30ff]{1,4})君\s*$/;
/** ○森田港一君, ○森田委員, ○森田参考人: a name before how a house calls its members and guests. */
const called = new RegExp(
  `^\\s*${mark}([\\u3400-\\u9fff々]{1,6}?)(?:[（(][\\u3400-\\u9fff々]{1,3}[）)])?(君|委員|参考人|証人|公述人|政府委員|説明員)(?=[\\s\\u3000：:]|$)`,
);
/** 海洋党 森田港一 参院幹事長: a party, a name and an office, parted by spaces, on a line by themselves. */
const captioned =
  /^\s*(?:[\u3400-\u9fff\u3041-\u30ffー・]{1,14}(?:党|会|組|クラブ|省|庁|[都府県市])[ \u3000])?([\u3400-\u9fff々]{3,6})[ \u3000]([\u3400-\u9fff々]{2,12})\s*$/;
/** 森田首相, on a line by itself, whether or not a text has kana. */
const caption =
  /^\s*[■□◆◇●○▽▼]?\s*[\u3400-\u9fff]{1,6}?(?:首相|総理|外相|財務相|防衛相|経産相|大臣|知事|議員|幹事長|官房長官)\s*$/;
export const isCaption = (text: string) => text.length < 24 && caption.test(text);

function captionOf(text: string): { readonly name: string; readonly title: string } | undefined {
  if (text.length > 48) return undefined;
  const [, name, title] = captioned.exec(text) ?? [];
  if (name === undefined || title === undefined) return undefined;
  return holdsTitle(title) &&
    !holdsTitle(name) &&
    isJapaneseName(name) &&
    !/[区町村市県府都道省庁]$/.test(name)
    ? { name, title }
    : undefined;
}
/** Whether a passage is nothing but such a line. */
export const isSpacedCaption = (text: string) => captionOf(text) !== undefined;

const noName = /^(?:政府|専門|調査|事務|特別|常任|議長)$/;

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
  const [, office, member, family] = text.length < 48 ? (listed.exec(text) ?? []) : [];
  if (office !== undefined && holdsTitle(office)) {
    add(text.indexOf(member!, office.length), member!, text.indexOf(office), office, family);
    return;
  }
  const spaced = captionOf(text);
  if (spaced) {
    add(
      text.indexOf(spaced.name),
      spaced.name,
      text.lastIndexOf(spaced.title),
      spaced.title,
      spaced.name.slice(0, 2),
    );
    return;
  }
  const [all, name, title] = called.exec(text) ?? [];
  if (all === undefined || !isJapaneseName(name!) || noName.test(name!)) return;
  add(text.indexOf(name!), name!, all.length - title!.length, title === '君' ? '' : title!);
}
