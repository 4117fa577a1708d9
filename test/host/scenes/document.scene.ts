import { closeAll, open, screenshot, sleep } from '../support';

describe('document', () => {
  it('highlighted', async () => {
    await open('articles/aktau-forum-en.txt');
    await sleep(1500);
    await screenshot('document');
    await closeAll();
  });
});
