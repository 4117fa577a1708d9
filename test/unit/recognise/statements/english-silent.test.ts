import { check } from './check';

describe('English verbs of saying that say nothing', () => {
  describe('a participle before its noun', () => {
    check('[Orlov=orlov] has won 758 pledged votes so far.');
    check('[Orlov=orlov] leads by some pledged votes.');
    check('The sums include pledged loans.');
    check('[Orlov=orlov] pledged loans for the port.', 'orlov | pledged');
  });
  describe('what was not said', () => {
    check('Here they aren’t admitted before noon.');
    check('[Orlov=orlov] never said the bridge leaks.');
    check('[Orlov=orlov] left, having suggested a new port.');
  });
  describe('without a clause', () => {
    check('[Orlov=orlov] answered questions on the bridge.');
    check('[Orlov=orlov] answered that the bridge stands.', 'orlov | answered');
    check('“The bridge stands,” [Orlov=orlov] answered.', 'orlov | answered "');
    check('[Orlov=orlov] repeated the tour.');
    check('[Orlov=orlov] swore that the bridge stands.', 'orlov | swore');
  });
  describe('deeds', () => {
    check('All told, the club spent a lot on the bridge.');
    check('Two names mentioned as heirs are Rost and Fowler.');
    check('[Orlov=orlov] claimed victory in the port.');
    check('[Orlov=orlov] claimed that the bridge stands.', 'orlov | claimed');
    check('In Oslo [Orlov=orlov] added 160 guards along the road.');
    check('[Orlov=orlov] added 160 guards would come.', 'orlov | added');
    check('[Orlov=orlov] has responded with a new port.');
    check('[Orlov=orlov] responded that the bridge stands.', 'orlov | responded');
    check('[Orlov=orlov] responded: “The bridge stands.”', 'orlov | responded "');
    check('[Orlov=orlov] cited a source for the story.');
    check('[Orlov=orlov] liked the letter and framed it.');
    check('[Orlov=orlov] framed the port as a gift.', 'orlov | framed');
    check('[Orlov=orlov] led on a range of attributes.');
  });
  describe('a clause that only says what something is', () => {
    check('The city passed a rule that some say hurts towns.');
    check('The bridge, which many towns believe leaks, was mended.');
    check('[Orlov=orlov] noted that some say it leaks.', 'orlov | noted');
  });
  describe('what things show', () => {
    check('The trip suggests that [Orlov=orlov] waits for summer.');
    check('The fight in Oslo underscored the need for a bridge.');
    check('A new report suggests that the bridge leaks.', 'new report | suggests');
    check('The driver confirmed that the bridge leaks.', 'driver | confirmed');
    check('The deputy confirmed the news.', 'deputy | confirmed');
    check('“It leaks,” the airline added.', 'airline | added "');
  });
});

describe('who says it in English, and not whoever else is named', () => {
  check(
    'The Courier quoted one of [Orlov=orlov]’s advisers as saying the bridge leaks.',
    'one of Orlov’s advisers via Courier | quoted one of Orlov’s advisers as saying',
  );
  check('Rost quotes former [Orlov=orlov] aide Alf Kahl: “It leaks.”', 'Alf Kahl | quotes "');
  check('Rost quotes a friend of [Orlov=orlov]: “It leaks.”', 'orlov | quotes "');
  check(
    'Mr. Rost’s former manager, Cory Lewan, said the clerk who succeeded him, [Orlov=orlov], should leave.',
    'Cory Lewan | said',
  );
  check('Rost’s office, when asked by letter, said the former envoy couldn’t come.', 'Rost’s office | said');
  check('[Orlov=orlov], a top aide said, “is sure of the bridge and of the port.”', 'top aide | said "');
  check('[Orlov=orlov] called it “bad,” denounced her record as minister and left.', 'orlov | called');
  check('[Orlov=orlov] praises, laments the old bridge.', 'orlov | praises');
  check('Those who work for Rost or [Orlov=orlov] said they would stay.');
  check('Close to 50 talks with clerks — those who are for [Orlov=orlov] — revealed that the bridge leaks.');
  check('Rost asked for a ban on [Orlov=orlov] after the U.S. summer candidate suggested that ports leak.');
  check('Says [Orlov=orlov] would close the court.');
  check('Another user, Rolf Z, wrote of Ms. [Orlov=orlov]: “Your bridge is still leaking every day.”');
  check('Some who have heard [Orlov=orlov], on air or at the port, said he had less time than before.');
  check('[Berg=berg] reminds me of [Orlov=orlov] saying that it leaks.', '– | saying');
  check('The clerk of two years, a member who spoke at length, said she was ill.');
});

describe('an English pronoun behind somebody whom nobody knows', () => {
  check(
    '[Orlov=orlov] came. The reason for [Ian Rost=rost]’s losses is clear: “I love the bridge,” he said.',
    '– | said " | The reason for Ian Rost’s losses is clear: “I love the bridge,” he said.',
  );
  check(
    '[Orlov=orlov] came. Host Glen Orholt refused to share what he thinks of it.',
    '– | thinks | Host Glen Orholt refused to share what he thinks of it.',
  );
  check(
    '[Orlov=orlov] came. At the United Works he said it leaks.',
    'orlov | said | At the United Works he said it leaks.',
  );
});
