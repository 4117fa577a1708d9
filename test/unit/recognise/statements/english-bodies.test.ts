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

describe('English labels of parliaments', () => {
  check('Hon [BERG=berg]: Mr Speaker, the port sold its three ships.', 'berg | – "');
  check('Hon. [Berg=berg]: Mr Speaker, the port sold its three ships.', 'berg | – "');
  check('Mr OLANDU: Was the port sold to anybody?', 'OLANDU | – "');
});
