import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, marks, read } from './check';

describe('Russian statements', () => {
  check('[Анна Берг=berg] заявила, что мост достроят.', 'berg | заявила');
  check('Мост достроят, заявила [Анна Берг=berg].', 'berg | заявила');
  check('«Мост мы достроим», — сказал [Глеб Орлов=orlov].', 'orlov | сказал "');
  check('«Мы, — отметил [Глеб Орлов=orlov], — достроим мост к маю».', 'orlov | отметил "');
  check('Мост достроят. Об этом сообщила министр [Анна Берг=berg].', 'berg | Об этом сообщила');
  check('По словам [Орлова=orlov], мост достроят.', 'orlov | По словам');
  check('Мост, по мнению [премьера], достроят.', 'премьера | по мнению');
  check('[Орлов=orlov] считает, что мост нужен.', 'orlov | считает');
  check('По данным Нацбанка, цены выросли.', 'Нацбанка | По данным');
  check('Власти города сообщили, что мост закрыт.', 'Власти города | сообщили');
  check('Как сообщили в понедельник, мост закрыт.');
  check('Сообщается, что мост закрыт.', '– | Сообщается');
  check('«Мост будет», — цитирует [Берг=berg] её пресс-служба.', 'berg via её пресс-служба | цитирует "');
  check('[Орлов=orlov] пообещал мост, передаёт ТАСС.', 'orlov via ТАСС | пообещал');
  check('Отметив заслуги района, [премьер] предложил построить мост.', 'премьер | предложил');
  check('[премьер] покинул зал, заявив: «Мост мы построим сами».', 'премьер | заявив "');
  check('[Орлов=orlov] на встрече с [Берг=berg] заявил о планах.', 'orlov | заявил');
  check('[Орлову=orlov] об этом рассказала [Анна Берг=berg].', 'berg | рассказала');
  check('Пресс-служба [президента] сообщила о визите.', 'Пресс-служба президента | сообщила');
  check('[Орлов=orlov] не сообщил подробностей.');
  check('[Орлов=orlov] отметил день рождения.');
  check(
    '[Орлов=orlov] приехал в порт. Он заявил, что мост нужен.',
    'orlov | заявил | Он заявил, что мост нужен.',
  );
  check(
    '[Орлов=orlov] и [Берг=berg] приехали. Она заявила, что мост нужен.',
    'berg | заявила | Она заявила, что мост нужен.',
  );
  check(
    '[Орлов=orlov] и [Иван Лис] приехали. Он заявил, что мост нужен.',
    '– | заявил | Он заявил, что мост нужен.',
  );
  check('Она заявила, что мост нужен.', '– | заявила');
  check(
    'Власти сообщили о мосте. Он заявил о порте.',
    'Власти | сообщили | Власти сообщили о мосте.',
    '– | заявил | Он заявил о порте.',
  );
  check(
    '[Орлов=orlov] поблагодарил [Ивана Лиса]. Он отметил рост.',
    'orlov | поблагодарил | Орлов поблагодарил Ивана Лиса.',
    'orlov | отметил | Он отметил рост.',
  );
  check(
    '[Орлов=orlov] выступил за:\n\n• мост;\n\n• порт.\n\nПогода хорошая.',
    'orlov | выступил за | Орлов выступил за:\n\n• мост;\n\n• порт.',
  );
  check('Среди предложений [Берг=berg] — мост и порт.', 'berg | предложений');
  check('[Орлов=orlov] и [Берг=berg] подчеркнули пользу моста.', 'Орлов и Берг | подчеркнули');
  check('[Орлов=orlov] не исключил, что мост закроют.', 'orlov | исключил');
  check('[Орлов=orlov] передал привет [Берг=berg].');
  check('«Мост нужен всем», — заявили в пресс-службе порта.', 'пресс-службе порта | заявили "');
  check('В Минтрансе заявили, что мост нужен.', 'Минтрансе | заявили');
  check('По мнению экспертов, мост нужен.', 'экспертов | По мнению');
  check('Мост открыт, сообщает Интерфакс.', 'Интерфакс | сообщает');
  check('Как пишет «Вестник», мост открыт.', '«Вестник» | пишет');
  check('Главное — не спешить, считает [Орлов=orlov].', 'orlov | считает');
  check('[Орлов=orlov] считает, что мост нужен, сообщила [Берг=berg].', 'berg | сообщила');
  check('[Анна Берг=berg]: «Мост построим»', 'berg | – "');
  check('— Мост нужен. Мы ждём, — сказал [Орлов=orlov].', 'orlov | сказал "');
  check(
    'Глава района отметил рост. По его словам, мост нужен.',
    'Глава района | отметил | Глава района отметил рост.',
    'Глава района | По его словам | По его словам, мост нужен.',
  );
  check('Письмо передали [Орлову=orlov]. Он отметил рост.', '– | отметил | Он отметил рост.');
  check('Его считают строителем.');
  check('Мост открыт. Погода хорошая.');
});

describe('English statements', () => {
  check('[Anna Berg=berg] said that the bridge will open.', 'berg | said');
  check('The bridge will open, [Anna Berg=berg] said.', 'berg | said');
  check('“We will open the bridge,” said [Anna Berg=berg].', 'berg | said "');
  check('“The bridge,” [Anna Berg=berg] said, “will open in the spring.”', 'berg | said "');
  check('According to [Anna Berg=berg], the bridge will open.', 'berg | According to');
  check('The bridge will open, according to city officials.', 'city officials | according to');
  check(
    'Norwegian government officials revealed that the bridge leaks.',
    'Norwegian government officials | revealed',
  );
  check('[Anna Berg=berg], the mayor of the town, said the bridge leaks.', 'berg | said');
  check(
    '[Anna Berg=berg] met [Gleb Orlov=orlov]. She said the bridge leaks.',
    'berg | said | She said the bridge leaks.',
  );
  check(
    'The Harbour Times, a local paper, noted, “The bridge is leaking badly again.”',
    'Harbour Times | noted "',
  );
  check('It is reported that the bridge leaks.', '– | It is reported that');
  check('"We can wait," [Anna Berg=berg] said.', 'berg | said "');
  check('Oslo believes that the bridge leaks, officials added.', 'officials | added');
  check(
    '[Anna Berg=berg] and [Gleb Orlov=orlov] stressed the value of the bridge.',
    'Anna Berg and Gleb Orlov | stressed',
  );
  check(
    '“We wait,” said [Anna Berg=berg]. “The bridge is closed today.” It rains.',
    'berg | said " | “We wait,” said Anna Berg.',
    'berg | – " | “The bridge is closed today.”',
  );
  check('[Anna Berg=berg] made remarks at the port: “The bridge is open.”', 'berg | – "');
  check(
    '[Anna Berg=berg], citing an idiom like “a bridge in the fog,” urged, “Let us build it now.”',
    'berg | urged "',
  );
  check('[Anna Berg=berg], the envoy of the United States, said the bridge leaks.', 'berg | said');
  check('Norway accuses Iceland of overfishing.', 'Norway | accuses');
  check('[Orlov=orlov] told Reuters that the bridge leaks.', 'orlov via Reuters | told');
  check('A harbour document said Norway had agreed to the bridge.', 'harbour document | said');
  check('“We wait for the spring,” a senior port official told reporters.', 'senior port official | told "');
  check(
    'The bridge leaks, the press service of the [president of Norway] reported.',
    'press service of the president of Norway | reported',
  );
  check('[Anna Berg=berg] Wednesday said the bridge leaks, Oslo News reported.', 'berg via Oslo News | said');
  check('OSLO - Harbour officials warned that the bridge leaks.', 'Harbour officials | warned');
  check('A pattern critics say could change leaks.');
  check('The former Baltic states are small.');
  check('[Orlov=orlov] refused to say why.');
  check('The said bridge leaks.');
});

describe('Chinese, Japanese and Korean statements', () => {
  check('[林美=lin]表示，大桥将于五月开通。', 'lin | 表示');
  check('[林美=lin]市长指出：“大桥一定会在五月开通。”', 'lin | 指出 "');
  check('[林美=lin]来了。她强调，大桥很重要。', 'lin | 强调 | 她强调，大桥很重要。');
  check('大桥五月开通。');
  check('[森ゆり=mori]市長は「橋は五月に開通する」と述べた。', 'mori | 述べ "');
  check('[森ゆり=mori]氏に会った[杉健=sugi]氏は「橋は五月に開通する」と述べた。', 'sugi | 述べ "');
  check('首相は「橋は五月に開通する」と述べた。', '首相 | 述べ "');
  check('[森ゆり=mori]氏には「橋は五月に開通する」と述べた。');
  check('[卢安=lu]在会上向[林美=lin]表示，大桥将于五月开通。', 'lu | 表示');
  check('[森ゆり=mori]氏は橋が重要だとの認識を示した。', 'mori | 示し');
  check('[한지우=han] 시장은 다리가 열릴 것이라고 말했다.', 'han | 말했다');
  check('[한지우=han] 시장은 "다리는 오월에 열린다"며 이같이 밝혔다.', 'han | 밝혔다 "');
  check('[한지우=han] 시장은 "다리는 오월에 열린다. 꼭 열린다"고 했다.', 'han | 했다 "');
  check('[한지우=han] 시장은 "항만청이 다리를 발표했다"고 설명했다.', 'han | 설명했다 "');
  check(
    '[한지우=han] 시장은 다리가 열릴 것이라고 말했다. 이어 "꼭 오월에 열린다"고 강조했다.',
    'han | 말했다 | 한지우 시장은 다리가 열릴 것이라고 말했다.',
    'han | 강조했다 " | 이어 "꼭 오월에 열린다"고 강조했다.',
  );
  check('이어 "꼭 오월에 열린다"고 강조했다.');
  check('[卢安=lu]强调了，大桥很重要。', 'lu | 强调');
  check('항만청 직원은 집에 가야 했다.');
  check('국방부 고위 당국자는 다리가 열릴 것이라고 말했다.', '국방부 고위 당국자 | 말했다');
  check('[森ゆり=mori]氏は橋は開通しないとも語った。', 'mori | 語');
  check('[森ゆり=mori]氏は橋の建設を提案した。', 'mori | 提案し');
  check('[森ゆり=mori]氏に橋の建設を提案した。');
  check('[森ゆり=mori]大臣から、橋は重要である旨述べた。', 'mori | 述べ');
  check('[森ゆり=mori]氏によると、橋は五月に開通する。', 'mori | によると');
  check('政府関係者は「橋は五月に開通する」と話す。', '政府関係者 | 話す "');
  check('[卢安=lu]称大桥将于五月开通。', 'lu | 称');
  check('[卢安=lu]则建议推迟开通大桥。', 'lu | 建议');
  check('[卢安=lu]和市长[林美=lin]宣布，大桥开通。', '卢安和市长林美 | 宣布');
  check('总理公署在会后发文告说，大桥五月开通。', '总理公署 | 说');
  check('[卢安=lu]会见[林美=lin]后说，大桥五月开通。', 'lu | 说');
});

describe('statements of any text', () => {
  it('have spans inside it', () => {
    const piece = fc.constantFrom(
      '[Орлов=orlov] ',
      'заявил',
      ', что ',
      '«',
      '»',
      '"',
      'мост',
      '. ',
      'Он ',
      '\n',
      '\n\n• ',
      ':',
      'said ',
      '— ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('').replace(marks, '$1');
        for (const s of read(pieces.join(''))) {
          assert.equal(text.slice(s.start, s.end), s.text);
          for (const part of [s.cue, ...(s.via ?? [])])
            if (part) assert.equal(text.slice(part.start, part.end), part.text);
        }
      }),
    );
  });
});
