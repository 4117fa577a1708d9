import { check } from './check';

describe('an English sentence of a speaker and a verb, after what it attributes', () => {
  check('“The bridge stands”. [Orlov=orlov] said.', 'orlov | said "');
  check('“The bridge stands,” emphasized the head of state.', 'head of state | emphasized "');
  check('“Does the bridge stand?” [Orlov=orlov] said in Oslo.', 'orlov | said "');
  check(
    '“The bridge stands.” [Orlov=orlov] said that the port does too.',
    'orlov | said | Orlov said that the port does too.',
  );
  check('He likes “the bridge.” [Orlov=orlov] said.', 'orlov | said | Orlov said.');
  check('The bridge is open. The Ministry of Works reports.', 'Ministry of Works | reports');
  check('The bridge is open. [Orlov=orlov] announced, speaking in Oslo.', 'orlov | announced');
  check(
    'The bridge is open. [Orlov=orlov] announced new works.',
    'orlov | announced | Orlov announced new works.',
  );
  check(
    '[Berg=berg] said the bridge is open. The ministry reported.',
    'berg | said | Berg said the bridge is open.',
    'ministry | reported | The ministry reported.',
  );
  check('The bridge is open. The ministry reports are late.');
});

describe('who stands nearest to an English verb', () => {
  check(
    'The port will open and seek new routes, [Gleb Orlov=orlov], director of the harbour works, told reporters.',
    'orlov | told',
  );
  check('Two engineers, [Gleb Orlov=orlov] and Fowler, said the bridge leaks.', 'Two engineers | said');
  check('[Orlov=orlov] in an open letter to the ministers said the bridge stands.', 'orlov | said');
});

describe('according to what somebody has decreed', () => {
  check('According to the decree of President [Orlov=orlov], the day is a holiday.');
  check(
    'According to [Orlov=orlov]’s aide Anna Rost, the day is a holiday.',
    'Orlov’s aide Anna Rost | According to',
  );
  check('According to [Orlov=orlov]’s aide [Berg=berg], the day is a holiday.', 'berg | According to');
  check('According to [Orlov=orlov]’s aide, [Berg=berg], the day is a holiday.', 'berg | According to');
  check('According to [Orlov=orlov] ally [Berg=berg], the day is a holiday.', 'berg | According to');
  check('According to [Orlov=orlov] ally Anna Rost, it is a holiday.', 'Orlov ally Anna Rost | According to');
  check('According to [Orlov=orlov]’s office, the day is a holiday.', 'Orlov’s office | According to');
  check('According to [Orlov=orlov]’s words, the day is a holiday.', 'orlov | According to');
  check('According to [Orlov=orlov]’s map, the day is a holiday.');
  check('According to [Orlov=orlov] last week, the day is a holiday.', 'orlov | According to');
  check('According to the remarks of [Orlov=orlov], the day is a holiday.', 'orlov | According to');
});

describe('English bodies and papers that speak', () => {
  check('The Ministry expressed hope that the bridge stands.', 'Ministry | expressed');
  check('The bridge of the ministry expressed its pride.');
  check('The Oslo Press Agency reports that the bridge stands.', 'Oslo Press Agency | reports');
  check('The bridge stands, state-run Harbour Press reported.', 'Harbour Press | reported');
  check('The bridge stands, Associated Press of Kenya reported.', 'Associated Press of Kenya | reported');
  check('The bridge stands, the press service of the port reports.', 'press service of the port | reports');
  check('The bridge stands, Berg’s old reports say.');
  check('Oslo is calm, where the Harbour Council met on its reports.');
  check('According to [Orlov=orlov]’s memoir, the bridge stands.', 'orlov | According to');
  check(
    'The press service of the head of state said the bridge stands.',
    'press service of the head of state | said',
  );
  check(
    'The press service of the port on Monday said the bridge stands.',
    'press service of the port | said',
  );
  check(
    'The bridge stands, Kuryer reports, citing the mayor’s office.',
    'mayor’s office via Kuryer | reports',
  );
  check(
    'The bridge stands, Kuryer.kz reported with reference to [Orlov=orlov].',
    'orlov via Kuryer.kz | reported',
  );
  check('The bridge stands, Kuryer News Agency cites Akorda.', 'Akorda via Kuryer News Agency | cites');
  check('The bridge stands, Kuryer has learned from the ministry.', 'ministry via Kuryer | learned');
  check('The bridge stands, the ministry reported, citing officials.', 'ministry | reported');
  check('The bridge stands, [Orlov=orlov] reported, citing officials.', 'orlov | reported');
  check('The bridge stands, Kuryer reports, citing weak demand.');
  check('The bridge stands, and [Orlov=orlov] learned from the ministry how.');
  check('The bridge stands, it said in a statement.', '– | said');
  check('It said so.');
  check('The interlocutors expressed confidence that the bridge stands.', 'interlocutors | expressed');
  check('[Orlov=orlov] concluded that the bridge stands.', 'orlov | concluded');
  check('[Orlov=orlov] concluded his visit to the bridge.');
});

describe('an English passive that refers to what was said before', () => {
  check('The bridge is open. This was announced by [Orlov=orlov].', 'orlov | announced');
  check(
    'The bridge is open. It is reported by the press service of the port.',
    'press service of the port | reported',
  );
  check('The bridge is open. The statement was made by [Orlov=orlov] in Oslo.', 'orlov | made');
  check(
    '[Berg=berg] will come. The statement was made by [Orlov=orlov].\n\n“The bridge is open,” he said.',
    'orlov | made | Berg will come. The statement was made by Orlov.',
    'orlov | said " | “The bridge is open,” he said.',
  );
  check('It was announced by [Orlov=orlov] that the bridge is open.', 'orlov | announced');
  check(
    'The bridge is open, as reported by the press service of the port.',
    'press service of the port | as reported',
  );
  check('The bridge is open. This was announced by the end of May.');
  check('[Orlov=orlov]: We mend the bridge.\nWe made it public.', 'orlov | – " | Orlov: We mend the bridge.');
  check('The bridge is open. The cake was made by [Orlov=orlov].');
  check('The bridge is open. This was announced by [Orlov=orlov]’s paper.');
});

describe('English headings and captions', () => {
  check('Kenya to open its bridge in May – [Orlov=orlov]', 'orlov | –');
  check('Kenya to open its bridge – in May with [Orlov=orlov]');
  check(
    '[Orlov=orlov] came.\n\nMinister [Fowler]\n\nHe said the bridge stands.',
    '– | said | He said the bridge stands.',
  );
  check(
    '[Orlov=orlov] came.\n\nMinister [Orlov=orlov]\n\nHe said the bridge stands.',
    'orlov | said | He said the bridge stands.',
  );
});

describe('English verbs after the first of a sentence', () => {
  check(
    '[Orlov=orlov] came. He opened the bridge and said that it stands.',
    'orlov | said | He opened the bridge and said that it stands.',
  );
  check(
    '[Orlov=orlov] came. He asked her to speak and say the word.',
    'orlov | asked | He asked her to speak and say the word.',
  );
  check(
    '[Orlov=orlov] stressed that the bridge stands, Harbourline reports.',
    'orlov via Harbourline | stressed',
  );
  check('[Orlov=orlov] said that, according to him, the bridge stands.', 'orlov | said');
  check('The engineer with intern [Gleb Orlov=orlov] has called for a ban.');
  check('Bridge is not to open in May: [Orlov=orlov]', 'orlov | –');
});

describe('English phrases of saying', () => {
  check('The bridge stands. [Orlov=orlov] stated this in Oslo.', 'orlov | stated');
  check('[Orlov=orlov] responded by closing the bridge.');
  check('[Orlov=orlov] concluded by saying that the bridge stands.', 'orlov | concluded');
  check('[Orlov=orlov] continued to say that the bridge stands.', 'orlov | continued to say');
  check(
    '“The bridge stands,” the Harbour Times quoted [Gleb Orlov=orlov] saying.',
    'orlov via Harbour Times | quoted Gleb Orlov saying "',
  );
  check('In talks with [Timely Orlovs] the guests praised the port.');
  check('Health Secretary [Gleb F. Orlov, Jr.], said the port is open.', '– | said');
  check('[Orlov=orlov] was asked about a book by [Fowler], where he hinted at it.', '– | hinted');
});

describe('English speech after a dash', () => {
  check('– The bridge leaks. We mend it, – the minister said.', 'minister | said "');
  check('– The bridge leaks. We mend it, – [Orlov=orlov] said.', 'orlov | said "');
  check(
    '– The bridge leaks. It may – and it must – be mended. [Orlov=orlov] said so.',
    'orlov | said | Orlov said so.',
  );
});

describe('English verbs of a list, and "with" before somebody', () => {
  check(
    'In response, [Orlov=orlov] opened a stall, noted that the bridge stands, and left.',
    'orlov | noted',
  );
  check('At the forum, [Orlov=orlov] opened a stall and noted that the bridge stands.', 'orlov | noted');
  check('[Gleb=orlov] Waters opened the bridge, predicted that it stands, and left.');
  check('Talks began, with [Orlov=orlov] confirming the bridge stands.', 'orlov | confirming');
  check('A letter to [Berg=berg] with [Orlov=orlov] confirming the bridge stands.');
  check('The bridge stands, as announced by the port’s keeper, [Orlov=orlov].');
  check('The bridge stands, as announced by the latter’s [Orlov=orlov].', 'orlov | as announced');
  check('The bridge stands, Trend reports via the tweet of [Orlov=orlov].', 'orlov via Trend | reports');
  check('[Vitaly] said the bridge stands.', 'Vitaly | said');
  check('The keeper of Gurbanguly said the bridge stands.', 'keeper of Gurbanguly | said');
});

describe('quotations beside a comma', () => {
  check('At 9 “The bridge joins Old and New, Sand and Sea,” said the [mayor].', 'mayor | said "');
  check('[Orlov=orlov], star of the harbour’s “Pier,” thanked [Berg=berg] for it.', 'orlov | thanked');
});

describe('English honorifics before a speaker', () => {
  check('The bridge stands. This was announced by H.E. Mr. [Orlov=orlov].', 'orlov | announced');
  check('The bridge stands, according to H.E. Mr. [Orlov=orlov].', 'orlov | according to');
  check('“The bridge stands,” said H.E. Mr. [Orlov=orlov].', 'orlov | said "');
  check('Mr. [Orlov=orlov] opened the port and said that the bridge stands.', 'orlov | said');
  check('Mr. [Orlov=orlov] opened the port, saying that the bridge stands.', 'orlov | saying');
  check('According to Mr. [Orlov=orlov]’s campaign, the bridge stands.', 'Orlov’s campaign | According to');
  check('The bridge stands, Trend reports, citing H.E. Mr. [Orlov=orlov].', 'orlov via Trend | reports');
});

describe('English sources of several words', () => {
  check('Sources close to [Orlov=orlov] said the bridge stands.', 'Sources close to Orlov | said');
  check('A spokesman for the [mayor] said the bridge stands.', 'spokesman for the mayor | said');
  check('An aide to the [mayor] said the bridge stands.', 'aide to the mayor | said');
  check('“The bridge stands,” said the two sides.', 'two sides | said "');
  check(
    'Xinhua quoted the port council as saying it stands.',
    'port council via Xinhua | quoted the port council as saying',
  );
  check('As noted by the port’s press service, the bridge stands.', 'port’s press service | As noted');
  check('[Orlov=orlov], in turn, said the bridge stands.', 'orlov | said');
  check('The port council in turn said the bridge stands.', 'port council | said');
});

describe('English verbs that report with a noun or a clause', () => {
  check('The port council pointed out that the bridge stands.', 'port council | pointed out');
  check('The port council expressed hope that the bridge stands.', 'port council | expressed');
  check('The bridge journal expressed goods by rail.');
  check('[Orlov=orlov] made it clear that the bridge stands.', 'orlov | made');
  check('[Orlov=orlov] made it to the bridge.');
});

describe('who stands behind an English verb, after a comma that closes what is inserted', () => {
  check(
    'Both towns like the Port Plan, the Pier Plan and the Dock Plan of [Berg=berg], believing in them, said the [mayor].',
    'mayor | said',
  );
  check('[Berg=berg], the mayor, said bridges leak.', 'berg | said');
  check('[Berg=berg], who was in Oslo, said the [mayor] in the port knows.', 'berg | said');
  check('The bridge stands, says press release issued by the port.', 'press release | says');
  check('Harbour agencies report that the bridge stands.', 'Harbour agencies | report');
  check('The harbour report that the bridge stands is old.');
  check('The bridge stands, Kazinform cites Kuryer.kz.', 'Kuryer.kz via Kazinform | cites');
});

describe('English speakers who speak together', () => {
  check(
    '[Gleb Orlov=orlov], [Anna Berg=berg] and [Ivan Holm] said the bridge stands.',
    'Gleb Orlov, Anna Berg and Ivan Holm | said',
  );
  check(
    'After talks with [Gleb Orlov=orlov], [Anna Berg=berg] and [Ivan Holm] said the bridge stands.',
    'Anna Berg and Ivan Holm | said',
  );
  check(
    'The bridge stands, said [Gleb Orlov=orlov], [Anna Berg=berg] and [Ivan Holm] in Oslo.',
    'Gleb Orlov, Anna Berg and Ivan Holm | said',
  );
  check('The bridge stands, said [Gleb Orlov=orlov], and [Anna Berg=berg] left.', 'orlov | said');
  check(
    'Ida Lund, Ivan Holm and Ona Rost said the bridge stands.',
    'Ida Lund, Ivan Holm and Ona Rost | said',
  );
  check('On Monday, Harbour News said the bridge stands.', 'Harbour News | said');
  check('Unions, ports and small towns said the bridge stands.', 'Unions, ports and small towns | said');
  check('Groups serving the sea, ports and small towns said the bridge stands.');
  check('Local ports and small towns said the bridge stands.', 'Local ports and small towns | said');
  check('The bridge fell and engineers said it was old.', 'engineers | said');
  check('The bridge, port works and engineers say, is old.', 'port works and engineers | say');
  check('One reason towns and engineers say so is known.', 'engineers | say');
});

describe('the whole phrase for who speaks in English', () => {
  check(
    '[Orlov=orlov] will visit Kenya, Ghana and Norway, said Kenyan foreign ministry’s official spokesperson during a briefing.',
    'Kenyan foreign ministry’s official spokesperson | said',
  );
  check('The bridge stands, said ministry spokesperson.', 'ministry spokesperson | said');
  check(
    'The bridge stands, stressed the first deputy director of the port works, in Oslo.',
    'first deputy director of the port works | stressed',
  );
  check(
    '[Orlov=orlov] conveyed the greetings of the port, the Press Service of the Council of Oslo said in a statement.',
    'Press Service of the Council of Oslo | said',
  );
  check('The head of the port, Honorable [Gleb Orlov=orlov], said the bridge stands.', 'orlov | said');
  check('The port council expressed its high hopes for the bridge.', 'port council | expressed');
});

describe('English labels in capitals', () => {
  check('TAAVO LUND (Mayor of Oslo): The bridge stands and is new.', 'TAAVO LUND | – "');
  check('The SPEAKER: The member will resume his seat.', 'SPEAKER | – "');
  check('The BRIDGE: it stands in the middle of Oslo.');
});

describe('what is written reads', () => {
  check('“The bridge stands and is new,” the statement read in part.', 'statement | read in "');
  check('The bridge stands, and the statement read in Oslo was long.');
});

describe('English verbs whose clause others speak in', () => {
  check(
    'On Monday, harbourline.org reported that two towns announced a bridge.',
    'harbourline.org | reported',
  );
  check('On Monday, Kv3 line reported that Kenya announced a bridge.', '– | reported');
  check('The port guards after a talk at the works, urged the council to leave.');
  check('“Leave the bridge,” urged the port council.', 'port council | urged "');
  check('HPN reports that the bridge stands.', 'HPN | reports');
  check('The bridge stands, HPN/HP reported.', 'HPN/HP | reported');
  check('ECOWAS called for a new bridge.', 'ECOWAS | called for');
});

describe('English speakers who speak together, however it is told', () => {
  check(
    'According to [Gleb Orlov=orlov] and [Anna Berg=berg], the bridge stands.',
    'Gleb Orlov and Anna Berg | According to',
  );
  check(
    '[Gleb Orlov=orlov] and [Anna Berg=berg] opened the port and said the bridge stands.',
    'Gleb Orlov and Anna Berg | said',
  );
  check('[Gleb Orlov=orlov] and [Anna Berg=berg]: “The bridge stands and is new.”');
  check('“The bridge stands,” said towns, ports and unions.', 'towns, ports and unions | said "');
  check(
    'Speaking at the forum, towns, ports and unions said the bridge stands.',
    'towns, ports and unions | said',
  );
  check(
    'The bridge stands, Trend reports, citing [Gleb Orlov=orlov] and [Anna Berg=berg].',
    'Gleb Orlov and Anna Berg via Trend | reports',
  );
  check('The bridge stands, Trend reports with reference to a talk there.', '– via Trend | reports');
  check(
    'The Post quoted Kenyan foreign ministry’s spokesperson as saying that the bridge stands.',
    'Kenyan foreign ministry’s spokesperson via Post | quoted Kenyan foreign ministry’s spokesperson as saying',
  );
});

describe('English speakers of what stands in the sentence before', () => {
  check('It costs much. [Orlov=orlov] made the disclosure as he left.', 'orlov | made the disclosure');
  check('It costs much. [Orlov=orlov] made this known in Oslo.', 'orlov | made this known');
  check('It costs much. [Orlov=orlov] disclosed this on Friday.', 'orlov | disclosed');
  check('It costs much. [Orlov=orlov], who made the announcement, left.');
  check('[Orlov=orlov] directed that each port gets a crane.', 'orlov | directed');
});

describe('English speakers who tell by what, and thanks that they extend', () => {
  check('[Orlov=orlov] explained that, according to the Bridge Pact, nobody pays.', 'orlov | explained');
  check('[Orlov=orlov] extended his warm thanks to Oslo.', 'orlov | extended');
  check('[Orlov=orlov] extended his visit to Oslo.');
  check('The letter reads as follows: “We mend it.”', 'letter | reads "');
});

describe('English speakers behind addresses, and opinions', () => {
  check('[Orlov=orlov] who was at the House, Oslo, to brief the press, said it leaks.');
  check(
    '[Orlov=orlov] came. In his opinion, it leaks.',
    'orlov | In his opinion | In his opinion, it leaks.',
  );
  check('It leaks. [Orlov=orlov] made the call at the forum.', 'orlov | made the call');
  check('It leaks. [Orlov=orlov] made the call on Friday.');
});
