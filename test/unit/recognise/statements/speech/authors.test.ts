import { check } from '../russian';

const signed = 'Автор: президент Норвегии Глеб Орлов\n\n';
const titled = 'Remarks by Anna Berg at the Port Forum\n\n';

describe('What authors say of themselves in Russian', () => {
  for (const [cue, sentence] of [
    ['хотел бы отметить', 'В заключение хотел бы отметить, что мост нужен.'],
    ['хотел бы также поблагодарить', 'Я хотел бы также поблагодарить строителей.'],
    ['хочу ещё раз выразить', 'От имени порта хочу ещё раз выразить благодарность строителям.'],
    ['Позвольте заверить', 'Позвольте заверить, что мост построят.'],
    ['намерен', 'Я приеду летом и намерен открыть мост.'],
    ['планирую', 'На этой встрече я планирую обсудить мост.'],
    ['Уверен', 'Уверен, что мост построят.'],
    ['убеждён', 'Я глубоко убеждён, что мост нужен.'],
    ['На наш взгляд', 'На наш взгляд, мост нужен.'],
  ] as const)
    check(signed + sentence, `orlov | ${cue} | ${sentence}`);
  // somebody else, or nobody in particular
  for (const sentence of [
    'Капитан хотел бы отметить это место на карте.',
    'Не хочу сказать ничего дурного.',
    'Мост нужно отметить на карте.',
    'Капитан приехал и намерен остаться.',
    'Кто-то уверен в мосте.',
  ])
    check(signed + sentence);
});

describe('What authors say of themselves in English', () => {
  for (const [cue, sentence] of [
    ['emphasize', 'I would also like to emphasize that the bridge must stay.'],
    ['thank', 'Let me thank the builders.'],
    ['hope', 'We hope that the bridge will stay.'],
    ['believe', 'I firmly believe in the bridge.'],
  ] as const)
    check(titled + sentence, `berg | ${cue} | ${sentence}`);
  for (const sentence of ['The builders hope for rain.', 'It gives hope to us all.', 'Welcome to the port.'])
    check(titled + sentence);
});

describe('Titles that say whose words follow', () => {
  const heard = 'berg | Надеюсь | Надеюсь, что мост построят.';
  const text = '\n\nНадеюсь, что мост построят.';
  check(`Выступление Президента Норвегии Анны Берг на форуме в порту${text}`, heard);
  check(`Обращение Анны Берг к строителям${text}`, heard);
  check(`Полный текст выступления Анны Берг${text}`, heard);
  // about it, not by it
  check(`Выступление Анны Берг вызвало споры${text}`);
  check(`Споры вызвало выступление Анны Берг на форуме${text}`);
  check('Speech by Anna Berg draws crowds\n\nI hope that the bridge will stay.');
  check(
    'Opening remarks by President Anna Berg at the Port Forum\n\nI hope that the bridge will stay.',
    'berg | hope | I hope that the bridge will stay.',
  );
});
