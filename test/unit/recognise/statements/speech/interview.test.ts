import { check } from '../russian';
import { check as checkMarked } from '../check';

describe('Russian interviews', () => {
  const answer = 'Иван Берг | – "';
  check(
    'Министр рыбы Иван Берг дал интервью «Маяку».\n\n– Что с мостом?\n\n– Мы его ждём. «Мост не ждёт», – говорят моряки. Это вам не порт, нам виднее.',
    `${answer} | – Мы его ждём. «Мост не ждёт», – говорят моряки. Это вам не порт, нам виднее.`,
  );
  check(
    'Собеседником «Маяка» стал министр рыбы Иван Берг.\n\n– Что с мостом?\n\n– Мост построят.\n\nМы ждём его давно.\n\nПогода была хорошей.\n\nНам нужны дороги.',
    `${answer} | – Мост построят.`,
    `${answer} | Мы ждём его давно.`,
    `${answer} | Нам нужны дороги.`,
  );
  check(
    'Наш гость – министр рыбы Иван Берг.\n\n– Что с мостом?\n\n– Мост построят.\n\nО планах\n\nМы гуляли по порту.',
    `${answer} | – Мост построят.`,
  );
  check(
    'Газета пригласила к беседе министра рыбы Ивана Берга.\n\nКак вы оцениваете итоги?\n\nМы довольны итогами.',
    'Ивана Берга | – " | Мы довольны итогами.',
  );
  check(
    'Газета пригласила к беседе министра рыбы Ивана Берга.\n\nКаковы итоги?\n\nМы довольны итогами.\n\nПочему?\n\n– Мост построен.',
    'Ивана Берга | – " | – Мост построен.',
  );
  check(
    'На вопросы «Маяка» ответил министр рыбы Иван Берг.\n\nВопрос: Что с мостом?\n\nОтвет: Мост построят к осени.',
    'Иван Берг | ответил | На вопросы «Маяка» ответил министр рыбы Иван Берг.',
    `${answer} | Ответ: Мост построят к осени.`,
  );
  check(
    'Ответы на вопросы СМИ министра рыбы Ивана Берга в порту, 5 мая\n\nВопрос: Что с мостом?\n\nОтвет: Мост построят к осени.',
    'Ивана Берга | – " | Ответ: Мост построят к осени.',
  );
  check(
    'Мы поговорили с экономистом, мэром порта «Маяк» Иваном Бергом.\n\n— Иван Петрович, порт стар, хотим узнать о нём.\n\n— Порт построят.',
    'Иваном Бергом | – " | — Порт построят.',
  );
  check(
    'Мы поговорили с политологом, директором центра PORT Иваном Бергом.\n\n— Что с мостом?\n\n— Мост построят.',
    'Иваном Бергом | – " | — Мост построят.',
  );
  check('Вопрос: Что с мостом?\n\nОтвет: Мост построят к осени.');
  check(
    'Мы попросили поделиться мнением эксперта Ивана Берга.\n\n- Как дела?\n\n- Мост растёт.',
    'Ивана Берга | – " | - Мост растёт.',
  );
});

describe('English interviews', () => {
  const answer = 'berg | – "';
  checkMarked(
    'Spokesperson [Berg=berg]’s Press Conference\n\nQ: Is the bridge open?\n\nA: The port has noted that it leaks.',
    `${answer} | A: The port has noted that it leaks.`,
  );
  checkMarked(
    'An interview with [Berg=berg].\n\nQ. Is the bridge open?\n\nA. It leaks badly.\n\nA. Holm left.',
    `${answer} | A. It leaks badly.`,
  );
  checkMarked(
    'An interview with [Berg=berg].\n\n- Is the bridge open?\n\n- It leaks badly.\n\n- Tell us of the port, please.\n\n- It leaks.',
    `${answer} | - It leaks badly.`,
  );
  checkMarked('An interview of [Berg=berg] with [Orlov=orlov].\n\nQ: Is it open?\n\nA: It leaks badly.');
  checkMarked('A book by [Berg=berg].\n\nQ: Is it open?\n\nA: It leaks badly.');
});
