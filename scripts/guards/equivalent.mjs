/**
 * Guards that no test can miss, with the reason: what they refuse is refused elsewhere too. By id, as npm run test:guards names
 * them; one that isn't there any more, or that a test does miss, is an error of this list.
 * @type {Readonly<Record<string, string>>}
 */
export const equivalent = {};
