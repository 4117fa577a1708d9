import assert from 'node:assert/strict';
import { annotatorSlug, readSidecarName, sidecarName } from '../../../src/core/sidecar/names';

describe('sidecar/names', () => {
  it('a sidecar is named after its document and, where it is somebody’s own, its annotator', () => {
    const check = (file: string, document: string, annotator?: string) => {
      assert.equal(sidecarName(document, annotator), file);
      assert.deepEqual(readSidecarName(file), { document, ...(annotator && { annotator }) });
    };
    check('dam.txt.claims.yaml', 'dam.txt');
    check('dam.txt.claims.aida.yaml', 'dam.txt', 'aida');
    check('a.claims.b.txt.claims.yaml', 'a.claims.b.txt');
    for (const other of ['dam.txt', 'claims.yaml', '.claims.yaml', 'dam.txt.claims.yml', 'a.claims.b.c.yaml'])
      assert.equal(readSidecarName(other), undefined, other);
  });

  it('an annotator’s name becomes a slug', () => {
    const check = (name: string, expected: string | undefined) => assert.equal(annotatorSlug(name), expected);
    check('Aida', 'aida');
    check('Аида Қасымова', 'aida-qasymova');
    check('Zoë  O’Neil', 'zoe-o-neil');
    check('Ёлкина Юлия', 'elkina-iuliia');
    check('../../etc/passwd', 'etc-passwd');
    check('山田 花子', '山田-花子');
    check('NUL', 'nul-x');
    check(' -- ', undefined);
    check('x'.repeat(90), 'x'.repeat(40));
  });
});
