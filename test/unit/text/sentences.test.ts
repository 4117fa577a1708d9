import assert from 'node:assert/strict';
import { sentenceAt, trimSpan } from '../../../src/core/text/sentences';

/** `|` is the cursor. */
function check(marked: string, expected: string | undefined): void {
  const text = marked.replace('|', '');
  const span = sentenceAt(text, marked.indexOf('|'));
  assert.equal(span && text.slice(span.start, span.end), expected, marked);
}

describe('text/sentences', () => {
  it('the sentence at the cursor', () => {
    check('They pay Rs. 20| a day. Others pay Sh. 30.', 'They pay Rs. 20 a day.');
    check('One thing. |Two things. Three.', 'Two things.');
    check('One thing. Two| things. Three.', 'Two things.');
    check('One thing.| Two things.', 'One thing.');
    check('  One thing.  \n\n|Another', 'Another');
    check('One\n|\nTwo', undefined);
    check('', undefined);
    check('The dam is f|ull! Is it? Yes.', 'The dam is full!');
  });

  it('a full stop inside a sentence does not end it', () => {
    check('Долг вырос на 3 млрд. руб. за г|од. Потом упал.', 'Долг вырос на 3 млрд. руб. за год.');
    check('Так решил А. С. Ив|анов. Затем ушёл.', 'Так решил А. С. Иванов.');
    check('It cost 1.5 bn. Mr. Li pa|id. He left.', 'Mr. Li paid.');
    check('Встреча прошла в г. Аста|на. Там холодно.', 'Встреча прошла в г. Астана.');
    check('Это было в 2019 г. По|том всё изменилось.', 'Потом всё изменилось.');
    check('Это было в 2019 г. и по|том. Всё.', 'Это было в 2019 г. и потом.');
    check('Так решил Дж. Бр|аун. Затем ушёл.', 'Так решил Дж. Браун.');
    check('Он уехал. \u200bОр|лов остался.', 'Орлов остался.');
    check('Он написал об этом в сети X. Он до|волен.', 'Он доволен.');
    check('Мост готов, сказал он.На воп|рос он не ответил.', 'На вопрос он не ответил.');
    check('Цена 5 тыс.Рублей на Лента.Ру ма|ло.', 'Цена 5 тыс.Рублей на Лента.Ру мало.');
  });

  it('a quotation stays with its attribution', () => {
    check('«Мы построим мост!» — обе|щал мэр. Но не построил.', '«Мы построим мост!» — обещал мэр.');
    check('"We will build it." The mayor l|eft.', 'The mayor left.');
    check('He said: "We w|ill build it." The mayor left.', 'He said: "We will build it."');
  });

  it('Chinese and Japanese sentences have no spaces between them', () => {
    check('橋を作る。道も作|る。', '道も作る。');
    check('市长说：“修桥。”路也|修。', '路也修。');
    check('市長は「橋を作る。」と述|べた。道も作る。', '市長は「橋を作る。」と述べた。');
  });

  it('a selection is trimmed and never splits a character', () => {
    const text = ' a 😀 b\u00a0\r\n';
    const trim = (start: number, end: number) => {
      const span = trimSpan(text, { start, end });
      return span && text.slice(span.start, span.end);
    };
    assert.equal(trim(0, text.length), 'a 😀 b');
    assert.equal(trim(4, 6), '😀 b'.slice(0, 2));
    assert.equal(trim(1, 4), 'a 😀');
    assert.equal(trim(7, 99), undefined);
    assert.equal(trim(-5, 2), 'a');
  });
});
