import { equal, rejects } from 'node:assert/strict';
import {
  closeAll,
  inBrowser,
  openToType,
  press,
  read,
  screenshot,
  shown,
  type,
  until,
  write,
} from '../support';

describe('the means of testing', () => {
  afterEach(closeAll);

  it('write into a fresh workspace', async () => {
    const uri = await write('folder/new.txt', '\uFEFFОдин\r\n');
    equal(await read(uri), '\uFEFFОдин\r\n');
  });

  it('wait, and say for what they waited in vain', async () => {
    equal(await until('truth', () => 'true'), 'true');
    await rejects(
      until('a lie', () => false, 1),
      /waited 1 ms in vain: a lie/,
    );
  });

  it('type, read the screen and take pictures of it', async function () {
    if (!inBrowser()) this.skip();
    const editor = await openToType(await write('typed.txt', ''));
    await type('Ab');
    await press('Enter');
    await until('typed text', () => editor.document.getText() === 'Ab\n');
    await until('text on the screen', async () => (await shown('.view-line')).includes('Ab'));
    await screenshot('typed');
  });
});
