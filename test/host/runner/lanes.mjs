// The ways in which the suites are run. One start of the editor takes 10 to 20 s, so that a lane holds many suites.

/**
 * @typedef {object} Lane
 * @property {'node' | 'web'} host the kind of extension host
 * @property {string} bundle the suites, from esbuild.js
 * @property {string} [locale] the editor's language
 * @property {string} [tag] runs only the tests with this tag in their title; a lane without one leaves out all
 *   tests that carry a tag of another lane
 * @property {object} [settings] user settings beside the usual ones
 * @property {boolean} [untrusted] whether the editor asks whom to trust, and has not been told to trust the workspace
 * @property {boolean} [folders] whether a second, empty folder is open beside the first (`inSecond` of the suites)
 */

/** @type {Record<string, Lane>} */
export const lanes = {
  node: { host: 'node', bundle: 'out/host-node.js' },
  web: { host: 'web', bundle: 'out/host-web.js' },
  untrusted: { host: 'node', bundle: 'out/host-node.js', tag: '[untrusted]', untrusted: true },
  folders: { host: 'node', bundle: 'out/host-node.js', tag: '[two folders]', folders: true },
};

/** The tags that lanes claim for themselves. */
export const tags = Object.values(lanes).flatMap((lane) => lane.tag ?? []);
