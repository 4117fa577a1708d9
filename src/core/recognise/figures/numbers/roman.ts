/** Numerals up to thirty-nine, also written in Cyrillic look-alikes; 0 for other words. */
export function roman(key: string): number {
  const match = /^([xх]{0,3})(i[xх]|iv|v?i{0,3})$/.exec(key);
  if (!match || key === '') return 0;
  const ones = match[2]!.replace('х', 'x');
  const value = ones === 'ix' ? 9 : ones === 'iv' ? 4 : ones.length + (ones.startsWith('v') ? 4 : 0);
  return match[1]!.length * 10 + value;
}
