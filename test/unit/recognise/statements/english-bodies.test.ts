import { check } from './check';

describe('English bodies, meetings and papers that speak', () => {
  check('The Cabinet highlighted the strength of the dyke.', 'Cabinet | highlighted');
  check('The meeting welcomed the progress of the ports.', 'meeting | welcomed');
  check('The group also recognised the role of the port.', 'group | recognised');
  check('On shipping, leaders recognised the need for piers.', 'leaders | recognised');
  check('The group recognised the old man.');
  check('The meeting expected was short.');
  check('The Declaration highlights the threat to the coast.', 'Declaration | highlights');
  check('The declaration stresses that piers must open.', 'declaration | stresses');
  check('The report highlights of May were short. The report notes were lost.');
  check('The group has since agreed to send a mission.', 'group | agreed to');
  check('Leaders together also shared condolences with Kenya.', 'Leaders | shared');
  check('Leaders shared bread with Kenya.');
  check('Leaders emphasize the need for piers.', 'Leaders | emphasize');
  check('They met. Leaders reaffirm the treaty.', 'Leaders | reaffirm | Leaders reaffirm the treaty.');
  check('[Berg=berg] referenced the old harbour law.', 'berg | referenced');
});

describe('an English “it” that closes a sentence', () => {
  check(
    'The Ministry of Trade said the port is open. The bridge leaks, it added.',
    'Ministry of Trade | said | The Ministry of Trade said the port is open.',
    'Ministry of Trade | added | The bridge leaks, it added.',
  );
  check(
    'The Ministry of Trade said the port is open. “We wait,” it said.',
    'Ministry of Trade | said | The Ministry of Trade said the port is open.',
    'Ministry of Trade | said " | “We wait,” it said.',
  );
  check(
    'The Ministry of Trade said the port is open. The bank lends again, it said. MOPA flies, it said.',
    'Ministry of Trade | said | The Ministry of Trade said the port is open.',
    '– | said | The bank lends again, it said.',
    '– | said | MOPA flies, it said.',
  );
});

describe('English verbs that look like plural nouns', () => {
  check('The declaration notes the importance of fish.', 'declaration | notes');
  check('The ministry stresses its commitment to the port.', 'ministry | stresses');
  check('The bank notes the man held fell.');
});

describe('English labels of parliaments', () => {
  check('Hon [BERG=berg]: Mr Speaker, the port sold its three ships.', 'berg | – "');
  check('Hon. [Berg=berg]: Mr Speaker, the port sold its three ships.', 'berg | – "');
  check('Mr OLANDU: Was the port sold to anybody?', 'OLANDU | – "');
});

describe('English speakers with letters, lists and papers beside them', () => {
  check('[Anna Lund] MEP, also head of the Port Group, emphasized the threat.', 'Anna Lund | emphasized');
  check('Governor [Olav Lund] on Monday, June 27, lauded the port.', 'Olav Lund | lauded');
  check(
    'According to a statement from the port, Mr [Berg=berg] thanked the town.',
    'berg via statement from the port | thanked',
  );
  check('According to the ministry, Mr [Berg=berg] thanked the town.', 'ministry | According to');
  check(
    '[Berg=berg] said that Oslo has ports, according to the Harbour Post, a website.',
    'berg via Harbour Post | said',
  );
  check(
    'The World Bank said piers leak. It noted the losses are large.',
    'World Bank | said | The World Bank said piers leak.',
    'World Bank | noted | It noted the losses are large.',
  );
  check('The Harbour Union has reasserted its plea for piers.', 'Harbour Union | reasserted');
  check(
    '[Berg=berg] expressed her satisfaction with the talks. “They were good for the port.”',
    'berg | expressed | Berg expressed her satisfaction with the talks.',
    'berg | – " | “They were good for the port.”',
  );
  check(
    'Lund condemns the attack • The port reopens • The dyke holds',
    'Lund | condemns | Lund condemns the attack',
  );
});

describe('English states that go on, and agencies that pass on', () => {
  check(
    'The coastal nations in the pact underlined the need for piers. They reiterated their resolve.',
    'coastal nations in the pact | underlined | The coastal nations in the pact underlined the need for piers.',
    'coastal nations in the pact | reiterated | They reiterated their resolve.',
  );
  check(
    '[Berg=berg] spoke. She said the port would grow, state news agency Harb reported on Saturday.',
    'berg via agency Harb | said | She said the port would grow, state news agency Harb reported on Saturday.',
  );
  check('Overall, the Harbour Commission expects that the port would grow.', 'Harbour Commission | expects');
  check('As the talks began, speakers highlighted the theme.', 'speakers | highlighted');
  check('The port is open. This announcement was made by [Orlov=orlov] in Oslo.', 'orlov | made');
});

describe('English quotations that nothing closes, and what is agreed on', () => {
  check(
    '[Berg=berg] said: “We’ve seen many small piers.\n\n“And so it was built. It is all of it.”\n\nThe port grew.',
    'berg | said " | Berg said: “We’ve seen many small piers.',
    'berg | – " | “And so it was built. It is all of it.”',
  );
  check('The two leaders also agreed on the need to open piers.', 'two leaders | agreed on');
  check('The two leaders agreed on Friday.');
  check('[Berg=berg] unveiled plans for a port.', 'berg | unveiled');
  check('[Berg=berg] unveiled a statue.');
  check(
    '[Berg=berg] spoke. Then she stressed how old the piers were, the Norway News Agency, Harb reported.',
    'berg via Harb | stressed | Then she stressed how old the piers were, the Norway News Agency, Harb reported.',
  );
});

describe('what English speakers refer to and resolve', () => {
  check('[Berg=berg] referred to the port as a gift.', 'berg | referred to');
  check('[Berg=berg] referred the plan to the court. It was referred to the court.');
  check('The ministers resolved to open the port.', 'ministers | resolved to');
});

describe('English meetings of ours, majesties and announcements', () => {
  check('Our meeting underscored how old the piers are.', 'Our meeting | underscored');
  check('His Majesty highlighted what ports earn.', 'His Majesty | highlighted');
  check('The announcement of the new port underscores the role of piers.');
  check('[Berg=berg] spoke on the bond of the ports.', 'berg | spoke on');
  check('[Berg=berg] spoke on Friday in Oslo.');
});
