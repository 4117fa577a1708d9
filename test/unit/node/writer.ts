/** Run as a process of its own by the kill test: writes two texts to the file it is given, in turn, until it is killed. */
import { localFiles } from '../../../src/node/files';
import { texts } from './texts';

async function write(path: string): Promise<never> {
  process.send?.('started');
  for (let i = 0; ; i++) {
    await localFiles.replace(path, await localFiles.read(path, []), texts[i % 2], []);
  }
}

void write(process.argv[2]!);
