/** （海湾社海港4日电）, 【港湾＝森田太郎】, (서울=바다통신) 문하준 기자 =, [서울/문하준기자]: agency, place and reporter before the first words. */
const dateline =
  /^(?:[^，。\n|｜丨]{2,12}\d{1,2}[日號号]\s*[|｜丨]|[^，。\n]{2,40}\d{1,2}[日號号][报報][导導道]\s*[—–-]+|\[[^\]\n]{1,24}(?:기자|뉴스\d?|뉴시스|일보|신문|투데이|통신|타임스|헤럴드|미디어)\]|[^，。\n]{2,30}\/\d{1,2}月\d{1,2}日\s*[—–-]+|[（(【［[〔][^）)】］\]。\n]{2,40}(?:[日號号]?[电電]|[讯訊]|中文网|中文網|[报報][导導道]|[=＝ ][^）)】］\]。\n]{1,20})[）)】］\]〕]|[^，。\n]{2,24}\d{1,2}日(?:[电電]|(?![在于於对對向])\p{Script=Han}{2,8}[电電](?=[\s（(]))\s*(?:[（(][^）)\n]{1,20}[）)])?)\s*(?:[가-힣 ,·]{2,40}(?:기자|특파원)\s*=\s*|[-－–—]\s*)?/u;

/** </p><p>, as pages leave them. */
const tags = /^(?:\s*<\/?[a-z][^<>\n]{0,80}>)+/;

/** How much of a sentence's beginning is a dateline, or tags of a page. */
export function datelineLength(sentence: string): number {
  const marked = sentence.startsWith('<') ? (tags.exec(sentence)?.[0].length ?? 0) : 0;
  return marked + (dateline.exec(sentence.slice(marked))?.[0].length ?? 0);
}
