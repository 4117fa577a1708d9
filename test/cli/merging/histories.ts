import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeConflicted, resolved } from '../../../src/core/sidecar/conflicts';
import { decided } from '../../../src/core/sidecar/markers';
import { mergeSidecars } from '../../../src/core/sidecar/merge';
import { readSidecar } from '../../../src/core/sidecar/read';
import { checkMerge, play, steps, type Step } from '../../unit/sidecar/histories';
import { styles } from '../../unit/sidecar/samples';
import { Repository, type LineEnds } from './repository';

/** What one person does on a branch, a commit each. */
interface Commit {
  readonly shared: readonly Step[];
  /** Steps in the person's own sidecar. */
  readonly own: readonly Step[];
}

export interface History {
  readonly style: string;
  readonly before: readonly Step[];
  readonly branches: readonly (readonly Commit[])[];
  /** Which branch moves the document and its sidecars to another folder, if any does. */
  readonly mover: number;
  readonly how: 'merge' | 'rebase' | 'stash';
  /** Whether git has the driver; without it, how git writes conflicts. */
  readonly driver: boolean;
  readonly markers: 'merge' | 'diff3' | 'zdiff3';
  readonly ends: LineEnds;
  /** Which branch deletes the shared sidecar in the end, if any does. */
  readonly deleter: number;
}

const commit = fc.record({ shared: steps(4), own: steps(2) });

export const gitHistories: fc.Arbitrary<History> = fc.record({
  style: fc.constantFrom('empty', 'canonical', 'commented', 'head', 'lone'),
  before: steps(6),
  branches: fc.array(fc.array(commit, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 4 }),
  mover: fc.nat(7),
  how: fc.constantFrom('merge', 'merge', 'rebase', 'stash'),
  driver: fc.constantFrom(true, true, false),
  markers: fc.constantFrom('merge', 'diff3', 'zdiff3'),
  ends: fc.constantFrom('lf', 'lf', 'autocrlf', 'attributes'),
  deleter: fc.nat(5),
});

const document = 'articles/a.txt';
const moved = 'archive/a.txt';
const sidecarsOf = (path: string, people: number) => [
  `${path}.claims.yaml`,
  ...Array.from({ length: people }, (_, i) => `${path}.claims.p${i}.yaml`),
];

/** Counts of what happened, by name, for a run to say how much it has seen. */
export type Seen = Map<string, number>;

/** Plays a history in a real repository and checks every merge that git makes on the way. */
export function checkGitHistory(history: History, seen: Seen): void {
  const repository = new Repository(history.driver, history.markers, history.ends);
  try {
    new Play(repository, history, seen).run();
  } finally {
    repository.remove();
  }
}

/** What one merge started from: commits, or stages of the index. */
interface Three {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Ids of claims, dismissals and comments. */
const idsOf = (text: string) => text.match(/\b[cdk]\w{6,}(?=:)/g) ?? [];

/** Whether a file is reported as one that must not be written to. */
const isSpoilt = (text: string) => text !== '' && readSidecar(text).sidecar.readOnly !== undefined;

class Play {
  private readonly paths: readonly string[];

  constructor(
    private readonly repository: Repository,
    private readonly history: History,
    private readonly seen: Seen,
  ) {
    const { length } = history.branches;
    this.paths = [...sidecarsOf(document, length), ...sidecarsOf(moved, length)];
  }

  private saw(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }

  /** A file of the folder, which keeps the line ends that it has. */
  private text(path: string): string {
    const text = this.repository.read(path);
    assert.ok(
      !/\r\n[^]*(?<!\r)\n|(?<!\r)\n[^]*\r\n/.test(text),
      `line ends are mixed: ${JSON.stringify(text)}`,
    );
    if (text.includes('\r\n') && path.endsWith('.yaml')) this.saw('files with CRLF');
    return text.replaceAll('\r\n', '\n');
  }

  run(): void {
    const { repository, history } = this;
    repository.put(document, 'The article.\n'.repeat(20));
    const shared = play(styles[history.style]!, history.before, 'b');
    const crlf = history.ends === 'lf' ? shared : shared.replaceAll('\n', '\r\n');
    if (shared !== '') repository.put(sidecarsOf(document, 0)[0]!, crlf);
    repository.commit('base');
    const tips = history.branches.map((_, i) => this.branch(i));
    this.describe(shared, tips);
    if (history.how === 'merge') this.merges(tips);
    else if (history.how === 'rebase') this.rebase(tips);
    else this.stash(tips);
  }

  /** What kinds of histories a run has seen. */
  private describe(shared: string, tips: readonly string[]): void {
    const { history, repository } = this;
    this.saw(`${history.branches.length} branches`);
    this.saw(history.how);
    this.saw(history.driver ? 'with driver' : 'without driver');
    if (history.ends !== 'lf') this.saw(`CRLF by ${history.ends}`);
    const [file] = sidecarsOf(document, 0);
    const has = tips.map(
      (tip) => repository.show(tip, file!) || repository.show(tip, file!.replace(document, moved)),
    );
    if (shared === '' && has.filter((text) => text !== '').length > 1)
      this.saw('created on several branches');
    if (has.filter((text) => text !== '' && text !== shared).length > 1)
      this.saw('shared sidecar changed on several');
    if (
      history.mover < tips.length &&
      has.some((text, i) => i !== history.mover && text !== shared && text !== '')
    )
      this.saw('moved on one, tagged on another');
    if (this.deletes && has.some((text) => text !== '' && text !== shared))
      this.saw('deleted on one, changed on another');
    const own = tips.filter((tip, i) =>
      [document, moved].some((at) => repository.show(tip, sidecarsOf(at, i + 1).at(-1)!) !== ''),
    );
    if (own.length > 1) this.saw('own sidecars on several branches');
  }

  private get deletes(): boolean {
    const { deleter, branches, how } = this.history;
    // what comes after would make the file anew, or meet comments that lost their claims
    return (
      how !== 'stash' && branches.length === 2 && deleter < branches.length && deleter !== this.history.mover
    );
  }

  private branch(i: number): string {
    const { repository, history } = this;
    repository.git('checkout', '-q', '-b', `p${i}`, 'main');
    let at = document;
    if (history.mover === i) {
      for (const path of ['', ...sidecarsOf('', 0)])
        if (repository.read(document + path) !== '')
          repository.put(moved + path, repository.read(document + path));
      repository.git('rm', '-q', '-r', 'articles');
      at = moved;
      repository.commit(`p${i} moves`);
    }
    history.branches[i]!.forEach((commit, k) => {
      this.work(i, commit, `p${i}x${k}x`, at);
      repository.commit(`p${i} ${k}`);
    });
    const [shared] = sidecarsOf(at, 0);
    if (history.deleter === i && this.deletes && repository.read(shared!) !== '') {
      repository.git('rm', '-q', shared!);
      repository.commit(`p${i} deletes`);
    }
    return repository.git('rev-parse', 'HEAD').trim();
  }

  private work(i: number, { shared, own }: Commit, who: string, at: string): void {
    for (const [path, taken, name] of [
      [sidecarsOf(at, 0)[0]!, shared, who],
      [sidecarsOf(at, i + 1).at(-1)!, own, `${who}y`],
    ] as const) {
      this.text(path);
      const before = this.repository.read(path);
      const after = play(before, taken, name);
      if (after !== before) this.repository.put(path, after);
    }
  }

  /** All branches into one, and the first two also the other way round. */
  private merges([first, second, ...more]: string[]): void {
    const [there, clean] = [this.merge(first!, second!), this.merge(second!, first!)];
    const text = (commit: string) => this.paths.map((path) => this.repository.show(commit, path));
    if (there.clean && clean.clean) {
      assert.deepEqual(text(there.commit), text(clean.commit));
      this.saw('the same bytes in either direction');
    }
    more.reduce((into, branch) => this.merge(into, branch).commit, there.commit);
  }

  private merge(into: string, branch: string): { clean: boolean; commit: string } {
    const { repository } = this;
    repository.git('checkout', '-q', '--detach', into);
    const base = repository.git('merge-base', into, branch).trim();
    const { code, out } = repository.tryGit('merge', '-q', '--no-edit', branch);
    if (code !== 0) this.conflict(out);
    else this.outcome({ base, ours: into, theirs: branch }, (path) => this.text(path));
    if (code !== 0) repository.commit('resolved');
    return { clean: code === 0, commit: repository.git('rev-parse', 'HEAD').trim() };
  }

  private rebase([onto, branch]: string[]): void {
    const { repository } = this;
    repository.git('checkout', '-q', '--detach', branch!);
    const stopped = new Set<string>();
    let ran = repository.tryGit('rebase', '-q', onto!);
    for (let i = 0; ran.code !== 0 && i < 8; i++) {
      stopped.add(repository.git('log', '-1', '--format=%s', 'REBASE_HEAD').trim());
      this.conflict(ran.out);
      repository.git('add', '-A');
      ran = repository.tryGit('rebase', '--continue');
    }
    assert.equal(ran.code, 0, ran.out);
    const commits = (range: string) =>
      repository
        .git('log', '--reverse', '--format=%H %s', range)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(41), line.slice(0, 40)] as const);
    const made = new Map(commits(`${onto!}..HEAD`));
    for (const [subject, old] of commits(`main..${branch!}`)) {
      const now = made.get(subject);
      if (now && !stopped.has(subject))
        this.outcome({ base: `${old}^`, ours: `${now}^`, theirs: old }, (path) => repository.show(now, path));
    }
  }

  /** Work that was not committed yet is put aside while a colleague's commits come in. */
  private stash([theirs, mine]: string[]): void {
    const { repository } = this;
    repository.git('checkout', '-q', '--detach', mine!);
    const at = repository.read(document) === '' ? moved : document;
    this.work(1, this.history.branches.at(-1)![0]!, 'late', at);
    repository.git('add', '-A');
    if (repository.git('status', '--porcelain') === '') return;
    repository.git('stash', 'push', '-q');
    const { commit } = this.merge(mine!, theirs!);
    const work = repository.git('rev-parse', 'stash@{0}').trim();
    const { code, out } = repository.tryGit('stash', 'pop');
    if (code !== 0) this.conflict(out);
    else this.outcome({ base: mine!, ours: commit, theirs: work }, (path) => this.text(path));
  }

  /** A merge that git calls clean: what our rules give, for each file that git didn't see moved. */
  private outcome(three: Three, result: (path: string) => string): void {
    const { history } = this;
    for (const path of this.paths) {
      const text = result(path);
      const [base, ours, theirs] = this.versions(three, path);
      if (!history.driver && [text, base, ours, theirs].some(isSpoilt)) {
        // by lines git may write a section twice: that is reported, and nothing is lost
        const merged = mergeSidecars(base, ours, theirs);
        for (const id of merged ? idsOf(merged.text) : []) assert.ok(text.includes(id), text);
        this.saw('git without the driver wrote a section twice');
        continue;
      }
      assert.ok(!isSpoilt(text), text);
      if (ours === theirs || base === theirs || base === ours) continue;
      // a file that one side moved has its versions in two places, and is looked at in the new one; where git has
      // lost track of it, it has reported a file that one side deleted, and both places hold a part
      const old = path.replace(moved, document);
      if (ours === '' || theirs === '' || text === '' || (path !== old && result(old) !== '')) continue;
      if (path !== old && this.wentElsewhere(base, ours, theirs, text, result)) continue;
      const conflicts = checkMerge(base, ours, theirs);
      if (this.history.driver) {
        assert.equal(conflicts, 0, text);
        assert.equal(text, mergeSidecars(base, ours, theirs)!.text);
      } else if (conflicts > 0) this.saw('true conflicts that git took for none without the driver');
      this.saw('files merged clean');
    }
  }

  /** Whether git took another sidecar for the moved one, and put a side's claims there: then none is lost. */
  private wentElsewhere(
    base: string,
    ours: string,
    theirs: string,
    text: string,
    result: (path: string) => string,
  ): boolean {
    const wanted = idsOf(mergeSidecars(base, ours, theirs)!.text);
    const here = new Set(idsOf(text));
    if (text !== ours || wanted.every((id) => here.has(id))) return false;
    const all = new Set(
      this.paths.filter((path) => path.endsWith('.yaml')).flatMap((path) => idsOf(result(path))),
    );
    for (const id of wanted) assert.ok(all.has(id), `${id} lost`);
    this.saw('git took another file for the moved one');
    return true;
  }

  /** The versions of a file on both sides, under the name that each side has it by. */
  private versions({ base, ours, theirs }: Three, path: string): [string, string, string] {
    const { repository } = this;
    const old = path.replace(moved, document);
    const of = (commit: string) => repository.show(commit, path) || repository.show(commit, old);
    if (path === old)
      return [repository.show(base, path), repository.show(ours, path), repository.show(theirs, path)];
    return [of(base), of(ours), of(theirs)];
  }

  /** A merge that stopped: each file is in true conflict, or git lost track of a moved one; then it is resolved. */
  private conflict(said: string): void {
    const { repository, history } = this;
    const stuck = repository.unmerged();
    assert.ok(stuck.size > 0, said);
    const before = new Map([...stuck.keys()].map((path) => [path, this.text(path)]));
    const half = [...stuck].filter(([path, on]) => path.endsWith('.yaml') && /^1[23]$/.test(on));
    const help =
      history.driver && half.length === 0 ? undefined : repository.glossator('merge', '--conflicted');
    for (const [path] of half) this.halfDeleted(path, help!.out);
    const left = history.driver ? stuck : repository.unmerged();
    let open = 0;
    for (const [path, stages] of stuck) {
      const [base, ours, theirs] = ['1', '2', '3'].map((stage) => repository.show(`:${stage}`, path)) as [
        string,
        string,
        string,
      ];
      const present = repository.read(path);
      const text = this.text(path);
      if (!stages.includes('2') || !stages.includes('3') || !path.endsWith('.yaml')) {
        open++;
        if (text.includes('<<<<<<<')) repository.put(path, decided(present, ours === '' ? 'theirs' : 'ours'));
        repository.git('add', '-A', '--', path);
        continue;
      }
      if (history.driver || left.has(path)) {
        open++;
        const expected = checkMerge(base, ours, theirs);
        // git asks where a file belongs that was added to a folder which the other side has moved
        const misplaced = said.includes('(file location)');
        assert.ok(expected > 0 || misplaced, `${path}: no true conflict\n${said}\n${text}`);
        assert.equal(text, mergeSidecars(base, ours, theirs)!.text, said);
        if (expected > 0) this.saw('files in true conflict');
        const found = mergeConflicted(present, { base, ours, theirs })!;
        const ids = found.questions.map(() => 'theirs' as const);
        assert.equal(
          resolved(found, ids, () => 'c0new0'),
          decided(present, 'theirs'),
        );
        repository.put(path, decided(present, 'ours'));
      } else {
        this.saw('files that only lines conflict in, resolved from the index');
        const staged = repository.show('', path);
        assert.equal(staged, text);
      }
      if (!history.driver) this.fromMarkers(before.get(path)!, ours, theirs);
      repository.git('add', '--', path);
    }
    if (help && !history.driver) assert.equal(help.code, open > 0 ? 1 : 0, help.out);
  }

  /** A file that one side deleted: every claim that the other changed or added is in it still. */
  private halfDeleted(path: string, said: string): void {
    const [base, ours, theirs] = ['1', '2', '3'].map((stage) => this.repository.show(`:${stage}`, path));
    const claims = (text: string) =>
      new Map(
        readSidecar(text).sidecar.claims.map(({ block, key, ...claim }) => {
          void [block, key];
          return [claim.id, JSON.stringify({ ...claim, links: [...(claim.links ?? [])] })];
        }),
      );
    const was = claims(base!);
    const text = this.text(path);
    const there = new Set(
      (['ours', 'theirs'] as const).flatMap((side) => [...claims(decided(text, side)).keys()]),
    );
    for (const [id, claim] of claims(ours! || theirs!))
      if (was.get(id) !== claim) assert.ok(there.has(id), `${id} lost\n${said}\n${text}`);
    assert.ok(said.includes(`${path}: deleted on one side`), said);
    this.saw('files deleted on one side');
  }

  /** The same without git's index: what both sides have stays, and where no base is known what either has. */
  private fromMarkers(text: string, ours: string, theirs: string): void {
    const found = mergeConflicted(text);
    if (!found) return;
    const choices = found.questions.map(() => 'ours' as const);
    const outcome = resolved(found, choices, () => 'c0new0')!;
    const ids = (of: string) => readSidecar(of).sidecar.claims.map(({ id }) => id);
    const [mine, other, all] = [ids(ours), ids(theirs), new Set(ids(outcome))];
    const wanted = mine.filter((id) => other.includes(id));
    for (const id of wanted) assert.ok(all.has(id), `${id} lost\n${text}\n${outcome}`);
  }
}
