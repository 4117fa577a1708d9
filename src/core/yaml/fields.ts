import { msg } from '../model/message';
import type { Problem } from '../model/problem';
import type { Span } from '../model/span';
import { isNull, type YamlList, type YamlMap, type YamlNode } from './node';
import { hex } from './safety';

/** YYYY, YYYY-MM or YYYY-MM-DD, and a day that the calendar has. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Controls, marks of direction and spaces without width; the joiners that some scripts write with are none. */
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u00ad\u200b\u2028\u2029\u2060-\u2064\ufeff]/u;

/**
 * Reads the fields of a map by name and kind. A field of the wrong kind is a problem and reads as absent; a field that
 * is there without a value reads as absent. The last of two fields with one name counts (the reader reports them).
 */
export class Fields {
  private readonly values = new Map<string, YamlNode>();

  /** `base` is added to the places in the problems. */
  constructor(
    map: YamlMap,
    private readonly report: (problem: Problem) => void,
    private readonly base: number,
  ) {
    for (const { key, value } of map.pairs) if (!isNull(value)) this.values.set(key.value, value);
  }

  node(name: string): YamlNode | undefined {
    return this.values.get(name);
  }

  text(name: string): string | undefined {
    const node = this.values.get(name);
    return node && this.textOf(node, name);
  }

  /** A date as YYYY, YYYY-MM or YYYY-MM-DD; any other text is a problem. */
  date(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || isDate(value)) return value;
    this.problem(
      'bad-date',
      this.values.get(name)!,
      msg('“{0}” is not a date', value),
      msg('Write a date as 2025, 2025-12 or 2025-12-20'),
    );
    return undefined;
  }

  /** A list of texts; one text alone counts as a list of one. */
  texts(name: string): string[] | undefined {
    const node = this.values.get(name);
    if (!node) return undefined;
    if (node.kind === 'scalar') return [node.value];
    if (node.kind === 'list') return node.items.flatMap((item) => this.textOf(item, name) ?? []);
    this.wrong(name, node, msg('Write a list here, such as [one, two]'));
    return undefined;
  }

  /** Names and tags are told apart by eye: what nobody sees in them is a problem. Their values are read all the same. */
  visible(...names: readonly string[]): void {
    for (const name of names) {
      const node = this.values.get(name);
      for (const item of node?.kind === 'list' ? node.items : node ? [node] : []) {
        const found = item.kind === 'scalar' ? unseen.exec(item.value) : null;
        if (!found) continue;
        this.problem(
          'invisible-character',
          item,
          msg('“{0}” holds an invisible character (U+{1})', name, hex(found[0])),
          msg('Delete it: it makes another name of what looks the same'),
        );
      }
    }
  }

  number(name: string): number | undefined {
    const node = this.values.get(name);
    const value =
      node?.kind === 'scalar' && /^-?\d+(\.\d+)?$/.test(node.value) ? Number(node.value) : undefined;
    if (node && value === undefined) this.wrong(name, node, msg('Write a number here'));
    return value;
  }

  map(name: string): YamlMap | undefined {
    const node = this.values.get(name);
    if (!node || node.kind === 'map') return node;
    this.wrong(name, node, msg('Write names with values here, one a line and indented'));
    return undefined;
  }

  list(name: string): YamlList | undefined {
    const node = this.values.get(name);
    if (!node || node.kind === 'list') return node;
    this.wrong(name, node, msg('Write a list here, such as [one, two]'));
    return undefined;
  }

  /** The fields of a map inside this one. */
  inside(map: YamlMap): Fields {
    return new Fields(map, this.report, this.base);
  }

  problem(
    code: string,
    at: Span,
    message: Problem['message'],
    mend: Problem['message'],
    severity: Problem['severity'] = 'error',
  ): void {
    const span = { start: at.start + this.base, end: at.end + this.base };
    this.report({ code, severity, message, mend, span });
  }

  textOf(node: YamlNode, name: string): string | undefined {
    if (node.kind === 'scalar') return node.value;
    this.wrong(name, node, msg('Write a text here, in double quotes'));
    return undefined;
  }

  wrong(name: string, node: YamlNode, mend: Problem['message']): void {
    this.problem('wrong-type', node, msg('“{0}” has a value of another kind than it should', name), mend);
  }
}
