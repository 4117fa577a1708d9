// «сенатор республиканец Орлов», «онколог министерства академик Берг»: what somebody is besides an office.

const nominatives =
  /^(?:республикан(?:ец|ка)|(?:демократ|лейборист|социалист|коммунист)(?:ка)?|консерватор|либерал|единоросс|оппозиционер(?:ка)?|академик)$/;
const anyCase =
  /^(?:республикан(?:ец|ка|ц(?:а|у|ем|е)|к(?:и|е|у|ой))|(?:демократ|лейборист|социалист|коммунист|консерватор|либерал|единоросс|оппозиционер|академик)(?:а|у|ом|е)?)$/;

/** Whether a folded word, in the nominative, says of whose party somebody is. */
export const isPartisan = (key: string) => nominatives.test(key);
/** The same in any case. */
export const isPartisanForm = (key: string) => anyCase.test(key);
