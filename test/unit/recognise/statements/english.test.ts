import { check } from './check';

describe('English quotations', () => {
  check('"We wait. The bridge leaks," [Orlov=orlov] said.', 'orlov | said "');
  check("[Orlov=orlov] said: 'We wait. The bridge leaks.'", 'orlov | said "');
  check("The harbours' bridge leaks, 'and badly,' [Orlov=orlov] said.", 'orlov | said');
  check(
    '[Berg=berg] spoke. "We warned the port for many years, nobody came," [Orlov=orlov] said.',
    'orlov | said " | "We warned the port for many years, nobody came," Orlov said.',
  );
  check(
    '“The bridge leaks,” [Orlov=orlov] said. “It leaked before.\n\n“Nobody came to mend it.”',
    'orlov | said " | “The bridge leaks,” Orlov said.',
    'orlov | – " | “It leaked before.',
    'orlov | – " | “Nobody came to mend it.”',
  );
  check(
    '“The bridge leaked before.\n\n“Nobody came to mend it,” [Orlov=orlov] said.',
    'orlov | – " | “The bridge leaked before.',
    'orlov | said " | “Nobody came to mend it,” Orlov said.',
  );
  check('[Orlov=orlov] said on Friday:\n\n“The bridge leaks badly.”', 'orlov | said "');
  check(
    '“The bridge leaks,” [Orlov=orlov] said.\n\n“Nobody came to mend it.”',
    'orlov | said " | “The bridge leaks,” Orlov said.',
    'orlov | – " | “Nobody came to mend it.”',
  );
  check('The port is old.\n\n“Nobody came to mend it.”');
  check('The mayor met [Orlov=orlov].\n\n“Nobody came to mend it.”');
});

describe('verbs that stand apart from the one that reports', () => {
  check('Oslo was quoted as saying that the port is open.', 'Oslo | quoted as saying');
  check('Oslo is saying that the port will open.', 'Oslo | saying');
  check('Oslo went on to say that the port is open.', 'Oslo | went on to say');
});

describe('English turns and labels', () => {
  check('[Berg=berg]: The bridge leaks. We mend it.', 'berg | – "');
  check('MR. [Orlov=orlov]: The bridge leaks. We mend it.', 'orlov | – "');
  check('MS. HOLM: The bridge leaks. We mend it.', 'HOLM | – "');
  check('【[森ゆり=mori]】橋は五月に開通します。', 'mori | – "');
  check('[Berg=berg]:\n“The bridge leaks. We mend it.”', 'berg | – "');
  check('[Berg=berg]:\nThe bridge leaks and we mend it.', 'berg | – "');
  check('[Berg=berg]\n“The bridge leaks and we mend it.”', 'berg | – "');
  check('[Berg=berg]: (01:11)\nThe bridge leaks and we mend it.', 'berg | – "');
  check('[Berg=berg]: (in May)\nThe bridge leaks and we mend it.');
  check('[Berg=berg] in Oslo\n“The bridge leaks and we mend it.”');
  check('([Berg=berg])\nThe bridge leaks. We mend it.', 'berg | – "');
  check('They met [Berg=berg], the mayor: a bridge was closed.');
  check(
    '([Berg=berg])\nThe bridge leaks. We mend it.\n(Reporter)\nI believe that it leaks.',
    'berg | – " | (Berg)\nThe bridge leaks. We mend it.',
  );
  check('(Photo: [Berg=berg])\nThe bridge leaks. We mend it.');
  check('QUESTION: Does the bridge leak at all?');
  check('AFP: We heard that the bridge leaks.', 'AFP | – "');
  check('[Berg=berg]: We mend it.\n\nXYZ: We noted that the bridge leaks.', 'berg | – " | Berg: We mend it.');
  check('Norway’s King: Olav von Norway');
  check('[Berg=berg]: a life');
  check('At 12:30 the bridge was closed, [Berg=berg] among others.');
  check('The plan drew a laugh from [Berg=berg]: “The bridge will leak for years.”', 'berg | – "');
  check('He wrote a letter to [Berg=berg]: “The bridge will leak for years.”');
});

describe('English subjects', () => {
  check('Her rival, [Gleb Orlov=orlov], accused the port of waste.', 'orlov | accused');
  check("The port's deputy, [Gleb Orlov=orlov], told Oslo News the bridge leaks.", 'orlov | told');
  check(
    'A spokesman for the owner, [Gleb Orlov=orlov], said the bridge leaks.',
    'spokesman for the owner | said',
  );
  check('A spokesman for the ministry, [Gleb Orlov=orlov], said the bridge leaks.', 'orlov | said');
  check('The meeting discussed the bridge, stressed the need for new pillars.');
  check('The heads of state expressed regret over the bridge.', 'heads of state | expressed');
  check('The parties agreed that the bridge leaks.', 'parties | agreed');
  check('Other leaders expected to come include [Berg=berg].');
  check(
    'The ministers of Norway and Kenya confirmed that the bridge leaks.',
    'ministers of Norway and Kenya | confirmed',
  );
  check(
    'The foreign ministers of Norway, Ghana and Kenya confirmed that the bridge leaks.',
    'foreign ministers of Norway | confirmed',
  );
  check('A plan the ministers say could fail.');
  check('Critics of [Berg=berg] maintain that the bridge leaks.', 'Critics of Berg | maintain');
  check('The bridge leaks, Oslo’s port ministry said in a release.', 'Oslo’s port ministry | said');
  check(
    '[Berg=berg] expressed hope that the bridge holds, the port ministry said in a release.',
    'port ministry | said',
  );
  check('The bridge leaks, Trend reports.', 'Trend | reports');
  check('Today, the bridge is a bond of many, said the [mayor].', 'mayor | said');
  check('The bridge leaks, Trend reports, citing Anna Holm.', 'Anna Holm via Trend | reports');
  check('The bridge leaks, as the census reports.');
  check('The bridge leaks, Holm-Arkad said.', 'Holm-Arkad | said');
  check('[Gleb Orlov=orlov], the harbour chief, on Friday accused the port of waste.', 'orlov | accused');
  check('[Orlov=orlov], however, warned that the bridge leaks.', 'orlov | warned');
  check('[Anna Berg=berg] — in Oslo for talks — warned that the bridge leaks.', 'berg | warned');
  check('[Anna Berg=berg] (Harbour Party) warned that the bridge leaks.', 'berg | warned');
  check('The port blamed the bridge, [Orlov=orlov] told a briefing on Monday.', 'orlov | told');
  check('The Japanese politician stressed that the bridge leaks.', 'Japanese politician | stressed');
  check('[Berg=berg] was quoted as saying that the bridge leaks.', 'berg | quoted as saying');
  check(
    '[Berg=berg] was quoted by Reuters as saying it leaks.',
    'berg via Reuters | quoted by Reuters as saying',
  );
  check('The Oslo News quoted [Berg=berg] as saying it leaks.', 'berg via Oslo News | quoted Berg as saying');
  check('[Berg=berg] went on to say the bridge leaks.', 'berg | went on to say');
  check('[Berg=berg] agreed that the bridge leaks.', 'berg | agreed');
  check('[Berg=berg] agreed a price and continued her visit.');
});

describe('English subjects that nobody is named for', () => {
  check(
    'A former keeper of the port told [Orlov=orlov] the bridge leaks.',
    'former keeper of the port | told',
  );
  check('Even a top strategist said [Orlov=orlov] will have to wait.', 'top strategist | said');
  check('The bridge leaks, harbour executives said.', 'harbour executives | said');
  check(
    'The dock in which several pilots close to the port said nobody works is old.',
    'several pilots close to the port | said',
  );
  check(
    '“The bridge leaks,” said a former U.S. port engineer who left.',
    'former U.S. port engineer | said "',
  );
  check('“The bridge leaks,” said a spokesman for [Orlov=orlov].', 'spokesman for Orlov | said "');
  check("“The bridge leaks,” said the port's owner, [Orlov=orlov].", 'orlov | said "');
  check('A report this week said the bridge leaks.', 'report | said');
  check('It was a bridge officials say could leak.');
  check('It mends the pier, a plan announced last year.');
  check('The repairs were ordered by [Orlov=orlov] and praised by pilots.');
  check('The wall adds to the harbour.');
  check('Declared Harbour Candidates.');
  check('The keeper sounded a cautious note about the bridge.');
  check('[Orlov=orlov] re-stated the bridge.');
});

describe('English subjects before what is inserted', () => {
  check('[Orlov=orlov], in an answer on the “old bridge”, said it stands.', 'orlov | said');
  check(
    '[Orlov=orlov], whose home town, Holm, is under water, argues that the bridge leaks.',
    'orlov | argues',
  );
  check('Lena Dahl, who was born in Holm, Norway, said [Orlov=orlov] had been rude.', 'Lena Dahl | said');
  check('Speaking later, the pilot (Holm), who knows [Orlov=orlov], said the bridge leaks.', 'pilot | said');
  check('Another pilot, [Berg=berg] of Holm University, said her survey of bridges was old.', 'berg | said');
  check('The Daily Rope, in a long report on the port, described a leak.', 'Daily Rope | described');
  check('One keeper helping [Orlov=orlov], Darran Lom of Holm in the north, said he had called.');
  check('The bridge, built in 1990, leaks, said [Berg=berg].', 'berg | said');
});

describe('English gerunds', () => {
  check('His mother refused to leave rural Norland, insisting that the bridge was safe.', '– | insisting');
  check(
    '[Berg=berg] threw her weight behind Mr. [Orlov=orlov] on Friday, saying it is time for a bridge.',
    'berg | saying',
  );
  check('In three talks, the keeper met [Orlov=orlov], saying she had waited.', '– | saying');
  check(
    '[Berg=berg] spoke. She also met [Orlov=orlov], saying that it leaks.',
    'berg | saying | She also met Orlov, saying that it leaks.',
  );
  check('[Orlov=orlov] put up a note saying the bridge leaks.');
  check('The pilots hide while [Orlov=orlov] is arguing that it holds.', 'orlov | arguing');
});

describe('English reporting words with a companion', () => {
  check('[Berg=berg] pointed out that the bridge leaks.', 'berg | pointed out');
  check('[Berg=berg] pointed the boat north.');
  check('[Berg=berg] drew attention to the bridge.', 'berg | drew attention');
  check('[Berg=berg] drew the bridge.');
  check('[Berg=berg] conveyed thanks for the bridge.', 'berg | conveyed');
  check('Harbour experts caution that the bridge leaks.', 'Harbour experts | caution');
});

describe('English conjunctions before a subject', () => {
  check('[Berg=berg] from the National Harbour Council noted that it leaks.', 'berg | noted');
  check(
    '[Orlov=orlov] came. According to him, [Orlov=orlov] left.',
    '– | According to | According to him, Orlov left.',
  );
  check('It came hours after [Orlov=orlov] said the bridge leaks.', 'orlov | said');
  check('The keeper put off asking [Orlov=orlov] but said the port could come back.');
  check('According to her "harbour" plan, [Orlov=orlov] mends the bridge.');
});

describe('English subjects far away', () => {
  check('[Orlov=orlov] opened the port and said the bridge leaks.', 'orlov | said');
  check('[Orlov=orlov] praised [Jane Lind], saying she mended the bridge.', 'orlov | praised');
  check('[Orlov=orlov] left, saying he would mend the bridge.', 'orlov | saying');
  check(
    'The bridge leaks, confirms Norwegian harbour ministry official.',
    'Norwegian harbour ministry official | confirms',
  );
});

describe('English pronouns', () => {
  check('[Orlov=orlov] came. She said the bridge leaks.', '– | said | She said the bridge leaks.');
  check('[Jane Holm] came. He said the bridge leaks.', '– | said | He said the bridge leaks.');
  check(
    '[Orlov=orlov] said it leaks, but [Ivan Lind] said it holds. He said it was old.',
    'orlov | said | Orlov said it leaks, but Ivan Lind said it holds.',
    '– | said | He said it was old.',
  );
  check(
    '[Orlov=orlov] looked at [Ivan Lind] and [Erik Dahl]. He said it was old.',
    '– | said | He said it was old.',
  );
  check('[Orlov=orlov] met [Jane Holm]. He said it was old.', 'orlov | said | He said it was old.');
  check('[Jane Holm] came. She said the bridge leaks.', 'Jane Holm | said | She said the bridge leaks.');
  check('Mr [Holm] and [Jane Lind] came. She said it leaks.', 'Jane Lind | said | She said it leaks.');
  check(
    '[Orlov=orlov] came. According to him, the bridge leaks.',
    'orlov | According to | According to him, the bridge leaks.',
  );
  check(
    'A spokesman for [Orlov=orlov] said the bridge leaks. He said it was old.',
    'spokesman for Orlov | said | A spokesman for Orlov said the bridge leaks.',
    'spokesman for Orlov | said | He said it was old.',
  );
  check(
    '[Ivan Lind] spoke. [Orlov=orlov], who stayed away, sent a note in which he promised a bridge.',
    'orlov | promised | Orlov, who stayed away, sent a note in which he promised a bridge.',
  );
  check(
    '[Orlov=orlov] came. Asked about [Ivan Lind], he said the bridge leaks.',
    'orlov | said | Asked about Ivan Lind, he said the bridge leaks.',
  );
});

describe('An article that a leader signs', () => {
  check(
    'By [Anna Berg=berg]\n\nI also believe that the bridge must stay. “I warned you,” [Ivan Lind] said.',
    'berg | believe | I also believe that the bridge must stay.',
    'Ivan Lind | said " | “I warned you,” Ivan Lind said.',
  );
  check('I believe that the bridge must stay.');
  check('Moved by [Anna Berg=berg] in Oslo\n\nI believe that the bridge must stay.');
});

describe('an English pronoun that closes the sentence', () => {
  check(
    '[Berg=berg] came. [Orlov=orlov] would come too, she said.',
    'berg | said | Orlov would come too, she said.',
  );
  check('[Orlov=orlov] would come, he said.', '– | said');
  check(
    '[Berg=berg] spoke. Asked about [Orlov=orlov], she said no.',
    'berg | said | Asked about Orlov, she said no.',
  );
  check(
    'The bridge will hold, [Orlov=orlov] said. “It is of good steel.”',
    'orlov | said | The bridge will hold, Orlov said.',
    'orlov | – " | “It is of good steel.”',
  );
});

describe('English words that only look like subjects or verbs', () => {
  check('Meanwhile, the Ministry of Trade, in a note, said the port is open.', 'Ministry of Trade | said');
  check('Its officials left over its alleged support of the port.');
  check(
    'The bank said it would\n\nMarket\nsaid on Tuesday that the port is open.',
    'bank | said | The bank said it would',
  );
  check('Local ports who came as impartial towns praised it.');
  check('“We wait,” chimed in Olav Brekk.', 'Olav Brekk | chimed in "');
});

describe('English ways to attribute', () => {
  check('As [Orlov=orlov] put it, the port is open.', 'orlov | put it');
  check('[Orlov=orlov] put it on the table.');
  check('In the words of [Orlov=orlov], the port is open.', 'orlov | In the words of');
  check('In other words of [Orlov=orlov], the port is open.');
  check('“The port is open,” the statement read.', 'statement | read "');
  check('“The port is open,” read the statement by the ministry.', 'statement | read "');
  check('The ministry read the statement.');
  check('“The port is open,” wrote [Orlov=orlov] in a letter.', 'orlov | wrote "');
  check('The port is open, Reuters reported, citing [Orlov=orlov].', 'orlov via Reuters | reported');
  check('The port is open, Reuters reported, citing a friend of [Orlov=orlov].', 'Reuters | reported');
  check('[Berg=berg] met [Orlov=orlov], who said the port is open.', 'orlov | said');
  check('She met friends of [Orlov=orlov], who said the port is open.');
  check('In a note, Kenya, Ghana and Norway said the port is open.', 'Kenya, Ghana and Norway | said');
  check('Ministers agreed that the port is open, said [Orlov=orlov] after the talks.', 'orlov | said');
  check('The port is open, said [Orlov=orlov]’s spokesman, Olof Gill, in Oslo.', 'Olof Gill | said');
  check('The port is open, said [Orlov=orlov]’s spokesman, Olof Gill.', 'Olof Gill | said');
  check('The port is open, said [Orlov=orlov]’s spokesman in Oslo.', 'Orlov’s spokesman | said');
  check('A note from [Orlov=orlov]’s office to [Berg=berg] said the port is open.');
  check('EU trade chief warns of tariffs.', 'EU trade chief | warns');
  check('[Orlov=orlov] maintains the bridge.');
});

describe('who is no “he”', () => {
  check(
    '[Orlov=orlov] came. The former envoy walked with [Ivan Lind]. He said the port is open.',
    '– | said | He said the port is open.',
  );
  check(
    'The harbour boss told [Orlov=orlov] that it leaks. He said the port is open.',
    'harbour boss | told | The harbour boss told Orlov that it leaks.',
    'harbour boss | said | He said the port is open.',
  );
});

describe('English words before and between subjects', () => {
  check('But Fowler said the bridge leaks.', 'Fowler | said');
  check('Yet Vatican officials emphasized that the bridge leaks.', 'Vatican officials | emphasized');
  check('As Politico reported, the bridge leaks.', 'Politico | reported');
  check('Kall -- editor of a book on bridges -- said the candidate tended to build them.', 'Kall | said');
  check(
    'The plan came three days after the Harbour Council condemned the works.',
    'Harbour Council | condemned',
  );
  check('A video shows how Fowler defended people accused of waste.');
  check('The town had added the third bridge after long talks.');
  check(
    'Acts of protest, Mr. Fowler said, are acts of courage, as [Berg=berg], gasping in the port, said before he left.',
    'Fowler | said',
  );
  check('[Berg=berg] and Ilsa Lund came, each naming a bridge and saying the other leaks.', '– | saying');
  check('[Berg=berg] came, saying the other bridge leaks.', 'berg | saying');
});

describe('English subjects of more than one word, and which verb goes first', () => {
  check('“It leaks,” said Mr. Gil, with a smile.', 'Gil | said "');
  check('“It leaks,” said Rep. Nils Fowler (D-Va.), head of the caucus.', 'Nils Fowler | said "');
  check('“It leaks,” added Prof. Ilka Ronn of Oslo.', 'Ilka Ronn | added "');
  check(
    'The race will be decided by the voters of the port, says a former official.',
    'former official | says',
  );
  check('The stockpiling of bricks before Fowler even declared the plan open went on.');
  check(
    'Former port officials in both towns, though, say Mr. Fowler was slow.',
    'Former port officials in both towns | say',
  );
  check(
    'CNN quoted an American witness as saying the bridge leaks.',
    'American witness via CNN | quoted an American witness as saying',
  );
  check(
    'When [Berg=berg] said the bridge leaks, [Orlov=orlov] responded that it stands.',
    'orlov | responded',
  );
  check(
    'After the fire ([Berg=berg] called it horrific), [Orlov=orlov] said the bridge stands.',
    'orlov | said',
  );
  check('The port blamed “the old bridge,” Minister [Gleb Orlov=orlov] said.', 'orlov | said');
});

describe('states and sites that tell', () => {
  check('Kenya expressed its concern.', 'Kenya | expressed');
  check('The ports of Kenya expressed pride.');
  check('The port is open, Kuryer.kz reports.', 'Kuryer.kz | reports');
});

describe('English names and abbreviations round the verb', () => {
  check('“It leaks,” said Democratic strategist [Gleb Orlov=orlov].', 'orlov | said "');
  check(
    '“It leaks,” said Del. Ilka Ronn. The port is old.',
    'Ilka Ronn | said " | “It leaks,” said Del. Ilka Ronn.',
  );
  check('“It leaks,” said the Rev. Nils Fowler of Oslo.', 'Nils Fowler | said "');
  check('The port is open, according to the F.A.A. and others.', 'F.A.A. and others | according to');
  check("The port is open, according to Mr. Fowler's office.", "Fowler's office | according to");
  check('So says a voice at the end of the film.');
  check('If, as I’ve suggested, the bridge leaks, [Orlov=orlov] said nothing.', 'orlov | said');
  check(
    '[Orlov=orlov] came. Fowler said the bridge leaks. He added that it is old.',
    'Fowler | said | Fowler said the bridge leaks.',
    '– | added | He added that it is old.',
  );
  check(
    '[Orlov=orlov] came. Norway said the bridge leaks. He added that it is old.',
    'Norway | said | Norway said the bridge leaks.',
    'orlov | added | He added that it is old.',
  );
});

describe('an English pronoun behind a quotation that closes its own sentence', () => {
  check(
    '[Orlov=orlov] came. Fowler explained to the town that the engineer, [Berg=berg], “has a case,” he wrote.',
    '– | wrote | Fowler explained to the town that the engineer, Berg, “has a case,” he wrote.',
  );
  check('[Orlov=orlov] noted that the bridge “leaks,” he said.', 'orlov | said');
  check(
    '[Orlov=orlov] came. Roffman, who counts the cost, called the bridge “a waste,” he said.',
    '– | said | Roffman, who counts the cost, called the bridge “a waste,” he said.',
  );
  check('He said again that the “media is at fault” and said his voters left.', '– | said "');
});
