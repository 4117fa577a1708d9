import { check } from './check';

describe('English speech of several sentences', () => {
  check('We wait. The bridge leaks badly. Nobody came,” [Orlov=orlov] said.', 'orlov | said "');
  check('We wait. The bridge leaks badly," [Orlov=orlov] said.', 'orlov | said "');
  check(
    '[Berg=berg] said it leaks. Nobody came,” [Orlov=orlov] said.',
    'berg | said | Berg said it leaks.',
    'orlov | said | Nobody came,” Orlov said.',
  );
  check(
    '[Orlov=orlov] said: "We told them "no" twice. It was hard. The bridge leaks," and left.',
    'orlov | said "',
  );
  check(
    '[Orlov=orlov] said: “The bridge leaks. It was hard to see.\n\n“Nobody came to mend it.”',
    'orlov | said " | Orlov said: “The bridge leaks. It was hard to see.',
    'orlov | – " | “Nobody came to mend it.”',
  );
  check(
    '[Orlov=orlov] said: “The bridge leaks.” It was hard to see.\n\n“Nobody came to mend it.”',
    'orlov | said " | Orlov said: “The bridge leaks.”',
  );
});

describe('who says it in English', () => {
  check('[Orlov=orlov], said [Berg=berg] would come to the port.', 'orlov | said');
  check('The survey, said [Berg=berg] in May.', 'berg | said');
  check(
    '“It leaks,” [Orlov=orlov] said at the port, according to Harbourline.',
    'orlov via Harbourline | said "',
  );
  check('The bridge leaks, as explained by [Orlov=orlov], adding that it rains.', 'orlov | as explained');
  check(
    '[Orlov=orlov] came. In his words, the bridge leaks.',
    'orlov | In his words | In his words, the bridge leaks.',
  );
  check('[Orlov=orlov] has never committed a fraud.');
  check('[Orlov=orlov] committed to a new bridge.', 'orlov | committed to');
  check('[Orlov=orlov] has a port, thanks to the bridge.');
  check('The court held that the bridge leaks.', 'court | held');
  check('The mayor held the port. [Orlov=orlov] ruled that out.');
  check('The Agency of Norway (AN) reports that it leaks.', 'Agency of Norway | reports');
  check(
    'The Ports Ministry said it leaks. It added that it rains.',
    'Ports Ministry | said | The Ports Ministry said it leaks.',
    'Ports Ministry | added | It added that it rains.',
  );
  check(
    'Officials said it leaks. It added that it rains.',
    'Officials | said | Officials said it leaks.',
    '– | added | It added that it rains.',
  );
  check('[Orlov=orlov] directed the two ports to work together.', 'orlov | directed');
  check('[Orlov=orlov] directed the play.');
  check('Leaders announce plans for a bridge.', 'Leaders | announce');
  check('The mayor came to openly announce plans for a bridge.');
  check('An expert in port law, Edda Lunn, said that it leaks.', 'Edda Lunn | said');
  check('The judge fined a man after the man had posted that it leaks.');
  check('[Orlov=orlov] called on [Berg=berg] at the port.');
  check('[Orlov=orlov] called on [Berg=berg] to come.', 'orlov | called on');
  check('The Port, Dock Daily and The Pier newspapers reported that it leaks.');
  check(
    'Mr Lunn said it leaks. He added that it rains.',
    'Mr Lunn | said | Mr Lunn said it leaks.',
    'Mr Lunn | added | He added that it rains.',
  );
  check(
    '[Orlov=orlov] said: The bridge never leaked. It was said of us. We will go on with it. The port is old.',
    'orlov | said " | Orlov said: The bridge never leaked. It was said of us. We will go on with it.',
  );
  check(
    'The bridge, which is long, is the first in years, underlined [Orlov=orlov] in Oslo.',
    'orlov | underlined',
  );
  check('They signed with the Port, which leaks, said [Orlov=orlov] PM.', 'orlov | said');
  check('The two leaders agreed to mend the bridge.', 'two leaders | agreed to');
  check('[Orlov=orlov] agreed to sit there. The sides agreed to a plan.');
  check('[Orlov=orlov] asked the deputies to come.', 'orlov | asked');
  check('[Orlov=orlov] asked if it leaks. Asked to come, he left. He was asked to go.');
  check('“Does the bridge leak badly?” [Orlov=orlov] asked.', 'orlov | asked "');
  check('Residents who were asked said that it leaks.', 'Residents who were asked | said');
  check('What do they expect of the bridge?');
  check('The Chinese side expressed its commitment to the bridge.', 'Chinese side | expressed');
  check('The faction will leave in May. The faction informed Dock.kg news agency.', 'faction | informed');
  check('The ships left, Itar-Tass reports.', 'Itar-Tass | reports');
});

describe('whom an English pronoun means', () => {
  check(
    '[Orlov=orlov] said it leaks. The port is old. Nobody came to it.\n\n“It rains in the port,” he noted.',
    'orlov | said | Orlov said it leaks.',
    'orlov | noted " | “It rains in the port,” he noted.',
  );
  check(
    '[Orlov=orlov] said it leaks. As rain fell, Mr. Lunn gazed at it. “It rains in the port,” he noted.',
    'orlov | said | Orlov said it leaks.',
    '– | noted " | “It rains in the port,” he noted.',
  );
});

describe('English interviews', () => {
  check(
    'It is an excerpt of an interview with envoy [Orlov=orlov] by [Berg=berg].\n\nQuestion: Does it leak?\n\nAnswer: It leaks. We mend it.',
    'orlov | – " | Answer: It leaks. We mend it.',
  );
});

describe('labels of English transcripts', () => {
  check('Minister: The bridge leaks. We mend it.', 'Minister | – "');
  check('Foreign Minister: The bridge leaks. We mend it.', 'Foreign Minister | – "');
  check('Director: Edda Lunn, Oslo');
  check('DPK SEC. LUNN: The bridge leaks. We mend it.', 'LUNN | – "');
  check(
    'MS. LUNN: Good morning. The bridge leaks.\n\nThe port is open.\n\nWe mend our bridge.',
    'LUNN | – " | MS. LUNN: Good morning. The bridge leaks.',
    'LUNN | – " | We mend our bridge.',
  );
  check(
    'MS. LUNN: Good morning. The bridge leaks.\n\nOslo Times: Is it so?\n\nWe heard of it.',
    'LUNN | – " | MS. LUNN: Good morning. The bridge leaks.',
  );
  check(
    'MS. LUNN: Good morning. The bridge leaks.\n\nReporter: Is it so?\n\nWe heard of it.',
    'LUNN | – " | MS. LUNN: Good morning. The bridge leaks.',
  );
  check(
    '[Berg=berg]: Dear friends, colleagues,\n\n<…>\n\nI would like to greet you. You have noted that it leaks.\n\nThe port is open.',
    'berg | – | Berg: Dear friends, colleagues,',
    'berg | – " | I would like to greet you. You have noted that it leaks.',
  );
  check(
    'Press Conference by [Berg=berg]\n\n[Berg=berg]: The bridge leaks.\n\nI said so, and we mend it.\n\nHarbour News, Sato: Do you wait?\n\nMy paper heard it.\n\n[Berg=berg]: We do not wait.\n\nWe have no time.',
    'berg | – " | Berg: The bridge leaks.',
    'berg | – " | I said so, and we mend it.',
    'Sato | – " | Harbour News, Sato: Do you wait?',
    'berg | – " | Berg: We do not wait.',
    'berg | – " | We have no time.',
  );
});

describe('English speeches of several paragraphs', () => {
  check(
    '“I told [Berg=berg] that it leaks. [Berg=berg] said it would be mended.\n\n“And it was. [Berg=berg] kept her word.\n\n“We thank her,” [Orlov=orlov] said.',
    'orlov | – " | “I told Berg that it leaks. Berg said it would be mended.',
    'orlov | – " | “And it was. Berg kept her word.',
    'orlov | said " | “We thank her,” Orlov said.',
  );
  check(
    '[Orlov=orlov] came. “I saw [Berg=berg] there. [Berg=berg] said it leaks.\n\n“It was mended,” he said.',
    'orlov | – " | “I saw Berg there. Berg said it leaks.',
    'orlov | said " | “It was mended,” he said.',
  );
  check(
    '[Orlov=orlov] said: “The bridge leaks.”\n\n“It is old. We mend it.\n\n“We mend the port, too. It is older.',
    'orlov | said " | Orlov said: “The bridge leaks.”',
    'orlov | – " | “It is old. We mend it.',
    'orlov | – " | “We mend the port, too. It is older.',
  );
  check(
    '[Orlov=orlov] said: “The bridge leaks.”\n\n“It is old. We mend it.\n\n“We mend the port, too,” [Berg=berg] said.',
    'orlov | said " | Orlov said: “The bridge leaks.”',
    'berg | – " | “It is old. We mend it.',
    'berg | said " | “We mend the port, too,” Berg said.',
  );
  check(
    '“The bridge leaks, [Orlov=orlov] said. It is old.\n\n“The port is new,” [Berg=berg] said.',
    'berg | said " | “The port is new,” Berg said.',
  );
});

describe('marks of English quotations that are mixed or doubled', () => {
  check('“The bridge leaks. It is old," [Orlov=orlov] said.', 'orlov | said "');
  check('“The “old” bridge leaks. It is "old" now,” [Orlov=orlov] said.', 'orlov | said "');
  check('«The bridge leaks. It is old,” [Orlov=orlov] said.', 'orlov | said "');
  check('[Orlov=orlov] said: "The bridge leaks. It is old».', 'orlov | said "');
  check("\"The bridge leaks. It is old,'' [Orlov=orlov] said.", 'orlov | said "');
  check('‘‘The bridge leaks. It is old,’’ said [Orlov=orlov].', 'orlov | said "');
  check("''The bridge leaks. It is old,'' said [Orlov=orlov].", 'orlov | said "');
  check("Its code is ''. [Orlov=orlov] said it leaks.", 'orlov | said | Orlov said it leaks.');
  check(
    '[Gleb Orlov=orlov] said the bridge leaks.\n\n“It is old. We mend it.”\n\n“We saw it,” [Orlov=orlov] said.',
    'orlov | said | Gleb Orlov said the bridge leaks.',
    'orlov | – " | “It is old. We mend it.”',
    'orlov | said " | “We saw it,” Orlov said.',
  );
  check(
    '[Orlov=orlov] said the bridge leaks.\n\n“It is old. We mend it.”\n\n“We saw it,” [Berg=berg] said.',
    'orlov | said | Orlov said the bridge leaks.',
    'berg | said " | “We saw it,” Berg said.',
  );
  check('NEW ARDEN (Sept 16): The bridge leaks. We mend it.');
});
