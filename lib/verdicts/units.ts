/** Units that convert into one another. A mile or a ton is none: it differs between land and sea, and between countries. */

/** Units of time in days, the longer ones as in a mean year, so that 18 months meet a year and a half. */
export const DAYS: Readonly<Record<string, number>> = {
  seconds: 1 / 86_400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.4375,
  years: 365.25,
  decades: 3652.5,
  centuries: 36_525,
};
const METRES = {
  millimetres: 0.001,
  centimetres: 0.01,
  metres: 1,
  kilometres: 1000,
  inches: 0.0254,
  feet: 0.3048,
  yards: 0.9144,
};
const KILOGRAMS = { grams: 0.001, kilograms: 1, tonnes: 1000, ounces: 0.028_35, pounds: 0.453_59 };
const KILOMETRES_PER_HOUR = {
  'kilometres per hour': 1,
  'miles per hour': 1.609_34,
  knots: 1.852,
  'metres per second': 3.6,
};
const SQUARE_METRES = {
  'square metres': 1,
  'square feet': 0.0929,
  acres: 4046.86,
  hectares: 10_000,
  'square kilometres': 1_000_000,
  'square miles': 2_589_988,
};
/** A number told in two units is rounded in one of them; months and years differ in length besides. */
const SLACK_OF_TIME = 0.04;
const SLACK = 0.01;

const SCALES: { units: Readonly<Record<string, number>>; slack: number }[] = [
  { units: DAYS, slack: SLACK_OF_TIME },
  ...[METRES, KILOGRAMS, KILOMETRES_PER_HOUR, SQUARE_METRES].map((units) => ({ units, slack: SLACK })),
];

/** What a number in the one unit is multiplied by to be in the other, and the share that it may be off by. */
export function conversion(from: string, to: string): { factor: number; slack: number } | null {
  for (const { units, slack } of SCALES) {
    const [a, b] = [units[from], units[to]];
    if (a !== undefined && b !== undefined) return { factor: a / b, slack };
  }
  return null;
}
