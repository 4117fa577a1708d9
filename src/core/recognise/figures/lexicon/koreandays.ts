/** Numbers of days that Korean says in one word. */
export const koreanDays: readonly (readonly [number, string])[] = [
  [2, '이틀'],
  [3, '사흘'],
  [4, '나흘'],
  [5, '닷새'],
  [6, '엿새'],
  [8, '여드레'],
  [9, '아흐레'],
  [10, '열흘'],
  [15, '보름'],
];
