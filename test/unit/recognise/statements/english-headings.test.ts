import { check } from './check';

describe('English headings that end in who says it', () => {
  check('Big port to open in May: envoy', 'envoy | –');
  check('The port will be open in May – Transport Ministry', 'Transport Ministry | –');
  check('Where to go in the old port: office');
  check('Port opens: ministry');
  check('The port will be open in May: the old pier');
});

describe('English documents and what they say', () => {
  check('The conclusions further state that it leaks.', 'conclusions | state');
  check('A member state that pays leaves.');
  check('The agency also notes that it leaks.', 'agency | notes');
  check('[Orlov=orlov] spoke of the bridge.', 'orlov | spoke');
  check('[Orlov=orlov] spoke at the bridge.');
});

describe('English pronouns after offices and groups', () => {
  check('The minister walked over the bridge. He said it leaks.', 'minister | said | He said it leaks.');
  check('The minister met [Orlov=orlov]. He said it leaks.', '– | said | He said it leaks.');
  check(
    'The consul-general said it leaks. According to him, it is old.',
    'consul-general | said | The consul-general said it leaks.',
    'consul-general | According to | According to him, it is old.',
  );
  check(
    'The participants praised it. They stressed that it leaks.',
    'participants | praised | The participants praised it.',
    'participants | stressed | They stressed that it leaks.',
  );
  check(
    'The ministry said it leaks. They stressed that it is old.',
    'ministry | said | The ministry said it leaks.',
    '– | stressed | They stressed that it is old.',
  );
});

describe('what neither one nor another said in English', () => {
  check('“Neither the port nor the bridge leaks,” said [Orlov=orlov].', 'orlov | said "');
  check('Neither [Orlov=orlov] nor the port said when.');
});

describe('English statements that somebody hands on, and what is supported', () => {
  check('The First Lady in a statement by her adviser, Ona Lind noted that it leaks.', 'First Lady | noted');
  check('The president, in a statement signed by his aide, said it leaks.', 'president | said');
  check('[Orlov=orlov] supported the swift adoption of the pact.', 'orlov | supported');
  check('[Orlov=orlov] supported the roof of the port.');
  check('[Orlov=orlov] shared the view that it leaks.', 'orlov | shared');
  check('[Orlov=orlov] shared the bread.');
  check('The chair of the 48th Ports Forum said it leaks.', 'chair of the 48th Ports Forum | said');
});

describe('English bodies and states that speak', () => {
  check(
    '[Orlov=orlov] and the premier of Oslo, [Berg=berg], come, announced the Port Administration.',
    'Port Administration | announced',
  );
  check('[Orlov=orlov], the mayor, announced the ports of Oslo.', 'orlov | announced');
  check('The two countries agreed to mend it.', 'two countries | agreed to');
  check('The leaders assessed that it leaks.', 'leaders | assessed');
});

describe('English subjects that are none', () => {
  check(
    'The heads of the ports at the end of a meeting of the Arden Gas (AG) Project have stressed that it leaks.',
  );
  check('Representing Dr. Lind, Ona Dahl, a clerk, said it leaks.', 'Ona Dahl | said');
});
