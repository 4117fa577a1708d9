import { deepEqual, equal } from 'node:assert/strict';
import { claimQuery, readClaimQuery } from '../../../src/core/sidecar/link';

describe('links to claims', () => {
  it('read back what was written', () => {
    for (const document of ['a.txt', 'статьи/саммит & co.txt', 'deep/er/100%.txt', 'a=b.txt']) {
      const link = { document, id: 'c7k2m9qxa' };
      deepEqual(readClaimQuery(claimQuery(link)), link);
    }
  });

  const refused = (document: string, id = 'c7k2m9qxa') =>
    it(`refuse ${JSON.stringify(document)} ${id}`, () =>
      equal(readClaimQuery(claimQuery({ document, id })), undefined));
  for (const document of [
    '',
    '..',
    '../a.txt',
    'a/../../b',
    '/etc/passwd',
    'C:\\a.txt',
    'C:/a.txt',
    '\\\\host\\a',
  ])
    refused(document);
  for (const document of [
    'file:///a',
    'a//b',
    './a',
    '.git/config',
    'a/.GIT/x',
    'a.txt.',
    'a /b',
    'a\0b',
    'a\u202eb',
  ])
    refused(document);
  refused('a'.repeat(1_001));
  for (const id of ['', '__proto__', 'c1', 'C7K2M9QXA', 'x7k2m9qxa', 'c7k2m9qxa\n']) refused('a.txt', id);

  it('refuse other queries', () => {
    for (const query of [
      '',
      'id=c7k2m9qxa',
      'document=a&id=c7k2m9qxa&x=1',
      'document=a&document=b&id=c7k2m9qxa',
      'document=%ff&id=c7k2m9qxa',
    ])
      equal(readClaimQuery(query), undefined, query);
  });
});
