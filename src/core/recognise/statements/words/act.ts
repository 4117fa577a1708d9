/** What a reporting word does, which is also the first hint at the type of the statement. */
export type Act = 'say' | 'judge' | 'propose' | 'commit' | 'accuse' | 'foresee' | 'relay';
