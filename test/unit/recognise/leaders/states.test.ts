import assert from 'node:assert/strict';
import { compileGazetteer } from '../../../../src/core/dossier/compile';
import { emptyDossier } from '../../../../src/core/model/dossier';
import { kanaAndHangulStates } from '../../../../src/core/recognise/leaders/glyphs/states';
import { createRecogniser } from '../../../../src/core/recognise/recognise';

const recogniser = createRecogniser(compileGazetteer(emptyDossier));

/** Who holds an office and who speaks in a sentence about somebody of each state; the state's name is nobody. */
const sentences: Readonly<Record<'kana' | 'hangul', (state: string) => readonly [string, string]>> = {
  kana: (state) => [`${state}のモルダン大統領は12日、会談を続けると述べた。`, 'モルダン'],
  hangul: (state) => [`파벨 모르단 ${state} 총리는 "협상을 계속할 것"이라고 말했다.`, '파벨 모르단'],
};

describe('somebody of every state', () => {
  it('is named without it', () => {
    const wrong = kanaAndHangulStates.filter((state) => {
      const [text, name] = sentences[/[\uac00-\ud7a3]/.test(state) ? 'hangul' : 'kana'](state);
      const { mentions, statements } = recogniser.recognise(text);
      const leaders = mentions.filter(({ kind }) => kind === 'leader' || kind === 'person');
      return (
        leaders.map((leader) => leader.text).join() !== name || !statements[0]?.speaker?.text.includes(name)
      );
    });
    assert.deepEqual(wrong, []);
  });
});
