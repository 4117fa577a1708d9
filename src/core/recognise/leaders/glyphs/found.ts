/** Takes up a name and the title beside it; an honorific counts as one that is no office. */
export type AddName = (
  start: number,
  name: string,
  titleStart: number,
  title: string,
  surname?: string,
) => void;
