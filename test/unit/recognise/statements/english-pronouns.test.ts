import { check } from './check';

describe('an English “he” after somebody’s spokesman', () => {
  check(
    '[Gleb Orlov=orlov] met the pilots, his spokesman [Ivan Holm] said. In his address, he noted that the bridge stands.',
    'Ivan Holm | said | Gleb Orlov met the pilots, his spokesman Ivan Holm said.',
    '– | noted | In his address, he noted that the bridge stands.',
  );
  check(
    '[Gleb Orlov=orlov] met the pilots, mayor [Ivan Holm] said. In his address, he noted that the bridge stands.',
    'Ivan Holm | said | Gleb Orlov met the pilots, mayor Ivan Holm said.',
    'Ivan Holm | noted | In his address, he noted that the bridge stands.',
  );
});

describe('English pronouns of whom it is unsure who is meant', () => {
  check(
    '[Gleb Orlov=orlov] thanked [Ivan Holm]. In turn, he said that the bridge stands.',
    'orlov | thanked | Gleb Orlov thanked Ivan Holm.',
    '– | said | In turn, he said that the bridge stands.',
  );
  check(
    '[Gleb Orlov=orlov]’s adviser spoke. He said that the bridge stands.',
    '– | said | He said that the bridge stands.',
  );
  check(
    '[Gleb Orlov=orlov]’s visit is over. He said that the bridge stands.',
    'orlov | said | He said that the bridge stands.',
  );
});

describe('an English “he” that opens a sentence', () => {
  check(
    '[Li Wei] said that the port grew. He came with [Chen Na]. She said that the bridge stands.',
    'Li Wei | said | Li Wei said that the port grew.',
    '– | said | She said that the bridge stands.',
  );
  check(
    '[Li Wei] said that the port grew. He came with [Chen Na]. He said that the bridge stands.',
    'Li Wei | said | Li Wei said that the port grew.',
    'Li Wei | said | He said that the bridge stands.',
  );
});

describe('an English pronoun after somebody without a name', () => {
  check(
    '[Orlov=orlov] will come, a source within the port told Kuryer. According to him, the bridge stands.',
    'source within the port | told | Orlov will come, a source within the port told Kuryer.',
    'source within the port | According to | According to him, the bridge stands.',
  );
});

describe('an English pronoun in the sentence that names somebody else', () => {
  check(
    '[Gleb Orlov=orlov] left. He had met Igor [Berg=berg], but he said it leaks.',
    'orlov | said | He had met Igor Berg, but he said it leaks.',
  );
  check(
    '[Orlov=orlov] said it leaks. He stated that [Orlov=orlov] would come.',
    'orlov | said | Orlov said it leaks.',
    '– | stated | He stated that Orlov would come.',
  );
});
