import { compileGazetteer, type Gazetteer } from '../core/dossier/compile';
import { readDossier } from '../core/dossier/read';
import type { DocumentDate, MentionKind, Recognition } from '../core/model/mention';
import { createRecogniser, type Circumstances, type Recogniser } from '../core/recognise/recognise';
import { readSidecar } from '../core/sidecar/read';
import { parse, UsageError, type Command } from './command';
import { documentsIn, dossierFiles, nameOf, nearestDossier, readText, readYaml } from './files';
import { complain, filter, say } from './output';
import { describeProblem } from './problems';
import { sidecarDate, sidecarsOf } from './workspace';

const kinds = ['leader', 'role', 'person', 'figure', 'initiative', 'other', 'statement'] as const;
type Kind = (typeof kinds)[number];

export const scan: Command = {
  name: 'scan',
  summary: 'leaders, figures, initiatives and statements of documents, as JSON lines',
  help: `
glossator scan [--dossier PATH]… [--kind KIND,…] [--date DATE] PATH…
    One JSON object a document, a line each: {"document","language","date","mentions","statements"}.
    PATH is a text file, or a folder that is searched for .txt files.
glossator scan --ndjson [--dossier PATH]… [--kind KIND,…]
    A filter: each line of standard input {"id","text","date"?} gives one line {"id","mentions","statements"}.

  --dossier PATH   a dossier file, or a folder with dossier.yaml or dossier/*.yaml; may be given again.
                   Without it, files use the nearest dossier at or above them, and --ndjson uses none.
  --kind KIND,…    only these: ${kinds.join(', ')}
  --date DATE      the documents' date: YYYY, YYYY-MM or YYYY-MM-DD; decides which office is shown

Offsets count UTF-16 code units of the text without its byte order mark.
`,
  async run(args) {
    const { values, positionals } = parse(args, {
      dossier: { type: 'string', multiple: true },
      kind: { type: 'string', multiple: true },
      date: { type: 'string' },
      ndjson: { type: 'boolean' },
    });
    const only = kindsOf(values.kind);
    const given = values.date === undefined ? undefined : dateOf(values.date, '--date');
    const explicit = values.dossier && (await gazetteerOf(values.dossier));
    if (explicit === null) return 2;
    if (values.ndjson) {
      if (positionals.length > 0) throw new UsageError('--ndjson reads standard input and takes no paths');
      return filterLines(createRecogniser(explicit ?? emptyGazetteer()), only, given);
    }
    if (positionals.length === 0) throw new UsageError('name at least one file or folder');
    return scanFiles(positionals, explicit, only, given);
  },
};

async function filterLines(
  recogniser: Recogniser,
  only: ReadonlySet<Kind> | undefined,
  given: DocumentDate | undefined,
): Promise<number> {
  let sound = true;
  const code = await filter((row, line) => {
    if (typeof row.text !== 'string') {
      complain(`line ${line}: "text" is not a string`);
      sound = false;
      return { id: row.id, error: 'text is not a string' };
    }
    const own = typeof row.date === 'string' && isDate(row.date) ? row.date : undefined;
    const date: DocumentDate | undefined = own === undefined ? given : { value: own, source: 'option' };
    const { mentions, statements } = choose(recogniser.recognise(row.text, date && { date }), only);
    return { id: row.id, mentions, statements };
  });
  return sound ? code : 2;
}

async function scanFiles(
  paths: readonly string[],
  explicit: Gazetteer | undefined,
  only: ReadonlySet<Kind> | undefined,
  given: DocumentDate | undefined,
): Promise<number> {
  let code = 0;
  const recognisers = new Map<string, Recogniser>();
  for await (const found of documentsIn(paths)) {
    const read = 'error' in found ? found : await readText(found.path);
    if ('error' in found || 'error' in read) {
      complain('error' in read ? read.error : 'unreadable');
      code = 2;
      continue;
    }
    const recogniser = await recogniserFor(found.path, explicit, recognisers);
    if (!recogniser) return 2;
    const own = given ?? (await dateFromSidecars(found.path));
    const circumstances: Circumstances = { fileName: nameOf(found.path), ...(own && { date: own }) };
    const { language, date, mentions, statements } = choose(
      recogniser.recognise(read.text, circumstances),
      only,
    );
    await say(
      `${JSON.stringify({ document: found.path, language, date: date?.value, mentions, statements })}\n`,
    );
  }
  return code;
}

/** The date that the sidecars beside a document give. Their problems are `check`'s to report. */
async function dateFromSidecars(document: string): Promise<DocumentDate | undefined> {
  const sidecars = [];
  for (const file of await sidecarsOf(document)) {
    const read = await readYaml(file);
    if ('text' in read) sidecars.push(readSidecar(read.text));
  }
  return sidecarDate(sidecars);
}

/** One recogniser for all documents of one dossier. */
async function recogniserFor(path: string, explicit: Gazetteer | undefined, known: Map<string, Recogniser>) {
  const files = explicit ? [] : await nearestDossier(path);
  const key = files.join('\n');
  let recogniser = known.get(key);
  if (!recogniser) {
    const gazetteer = explicit ?? (await gazetteerOf(files));
    if (!gazetteer) return undefined;
    recogniser = createRecogniser(gazetteer);
    known.set(key, recogniser);
  }
  return recogniser;
}

/** Reads and compiles dossiers; null, with the reason on standard error, where a file can't be read at all. */
async function gazetteerOf(paths: readonly string[]): Promise<Gazetteer | null> {
  const files: { file: string; text: string }[] = [];
  for (const path of paths) {
    const found = await dossierFiles(path).catch((error: Error) => error.message);
    if (typeof found === 'string' || found.length === 0) {
      complain(
        typeof found === 'string' ? found : `${path}: no dossier.yaml and no dossier/*.yaml in this folder`,
      );
      return null;
    }
    for (const file of found) {
      const read = await readYaml(file);
      if ('error' in read) {
        complain(read.error);
        return null;
      }
      files.push({ file, text: read.text });
    }
  }
  const { dossier, problems } = readDossier(files);
  for (const problem of problems) complain(describeProblem(problem, files));
  return compileGazetteer(dossier);
}

const emptyGazetteer = () => compileGazetteer(readDossier([]).dossier);

function choose(recognition: Recognition, only: ReadonlySet<Kind> | undefined): Recognition {
  if (!only) return recognition;
  return {
    ...recognition,
    mentions: recognition.mentions.filter((m) => only.has(m.kind satisfies MentionKind)),
    statements: only.has('statement') ? recognition.statements : [],
  };
}

function kindsOf(values: readonly string[] | undefined): ReadonlySet<Kind> | undefined {
  if (!values) return undefined;
  const named = values.flatMap((value) => value.split(','));
  for (const name of named) {
    if (!(kinds as readonly string[]).includes(name)) {
      throw new UsageError(`--kind ${JSON.stringify(name)} is none of ${kinds.join(', ')}`);
    }
  }
  return new Set(named as Kind[]);
}

const isDate = (value: string) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);

function dateOf(value: string, option: string): DocumentDate {
  if (!isDate(value))
    throw new UsageError(`${option} ${JSON.stringify(value)} is no YYYY, YYYY-MM or YYYY-MM-DD`);
  return { value, source: 'option' };
}
