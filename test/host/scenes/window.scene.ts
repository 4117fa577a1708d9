import { closeAll, open, screenshot, write } from '../support';

describe('window', () => {
  it('with a document', async () => {
    await open(await write('note.txt', 'Glossator'));
    await screenshot('window');
    await closeAll();
  });
});
