import type { AgeWords } from './lexicon/ages.ts';
import type { DateWords, TimeWords } from './lexicon/dates.ts';

/** What a language writes of numbers, dates and units: the shape of `assets/lexicons/<language>.json`. All entries are lower case. */
export interface Lexicon {
  language: string;
  numbers: {
    units: Record<string, number>;
    tens: Record<string, number>;
    hundred: string[];
    scales: Record<string, number>;
    /** Scales glued to digits: "2.1bn". */
    suffixes: Record<string, number>;
    /** Glued to sums only: "$2t". */
    moneySuffixes: Record<string, number>;
    /** Counted like scales, but each word for itself: "two dozen". */
    groups: Record<string, number>;
    /** Scales in the plural, after a number: "3 dozens". */
    pluralScales: Record<string, number>;
    couple: string[];
    /** Plural scales without a number: "dozens", "tens of thousands". */
    vague: Record<string, number>;
    /** Those of them that can stand without "of". */
    vagueAlone: string[];
    /** "several hundred". */
    several: string[];
    articles: string[];
    joiners: string[];
    /** "twice seven": what the number behind is taken by. */
    times: Record<string, number>;
    points: string[];
    minus: string[];
    /** A minus where something is measured: "negative 5 degrees". */
    negative: string[];
    /** A minus behind what is measured: "5 degrees below zero". */
    belowZero: string[];
    of: string[];
    half: string[];
    /** Denominators that no ordinal names: "quarter" is 4. */
    fractions: Record<string, number>;
    outOf: string[];
    ordinalSuffixes: string[];
    ordinals: Record<string, number>;
    /** Of these, the ones that multiply what stands before: "two hundredth". */
    scaleOrdinals: Record<string, number>;
  };
  dates: DateWords;
  times: TimeWords;
  ranges: {
    between: string[];
    and: string[];
    from: string[];
    to: string[];
    or: string[];
    /** "rose from 5 to 7" gives two figures, not a range. */
    changes: string[];
    /** Joins two bounds to one interval: "more than 10 but fewer than 20". */
    butNot: string[];
  };
  bounds: {
    more: string[];
    atLeast: string[];
    fewer: string[];
    atMost: string[];
    /** "nearly 1,200": a little less. */
    nearly: string[];
    /** "handed over 114", "went up to 40": words that are no bound, and behind which verbs. */
    particles: Record<string, string[]>;
    about: string[];
    /** "fifty-something". */
    something: string[];
    /** "just over": belongs to the bound that follows. */
    intensifiers: string[];
    /** Of these, the ones that leave little room: "just over". */
    barely: string[];
    /** "can't have been more than 12": the words of the verb, and those that turn the bound round. */
    beingMore: string[];
    denyingMore: string[];
    afterAtLeast: string[];
    afterAtMost: string[];
    /** After the number, where nothing is counted any more: "100 at least." */
    afterAtLeastOnly: string[];
    afterAbout: string[];
    /** "over two days of talks" tells a span, unless one of `spanFor` stands before it. */
    than: string[];
    spans: string[];
    spanFor: string[];
    /** Prepositions first: with a small number written as a word they are no bounds ("under two kings"). */
    smallUnfit: string[];
  };
  durations: {
    units: Record<string, string>;
    multiples: Record<string, { unit: string; times: number }>;
    vague: string[];
    /** Units of time after a hyphen only: "30-second". */
    ordinalLike: string[];
    /** Short forms that need a digit right before them: "5h". */
    glued: string[];
    /** May stand between number and unit: "two full days". */
    between: string[];
    /** "a single day". */
    single: string[];
    /** "one day of talks"; "one day" else tells no number. */
    justOne: string[];
    /** Words that make "a year" a span and not a rate. */
    beforeArticle: string[];
    afterArticle: string[];
    /** "5, and 3 hours later": the unit is not shared. */
    afterwards: string[];
  };
  ages: AgeWords;
  money: {
    /** Symbols and words for each currency, by its ISO 4217 code. */
    units: Record<string, string[]>;
    /** Codes, and words, that may also stand before the number. */
    prefixWords: string[];
    /** Names of a currency's hundredths. */
    parts: Record<string, string[]>;
    /** Of these, letters glued to digits: "50p". */
    gluedParts: Record<string, string>;
    /** What a hundredth of a currency is called: "20 euros and 50 cents". */
    hundredths: Record<string, string[]>;
    /** Also weights, when "of" follows. */
    weights: Record<string, string>;
  };
  measures: {
    /** Names of each unit besides its own and that without its last s. */
    units: Record<string, string[]>;
    glued: Record<string, string>;
    parts: Record<string, { unit: string; times: number }>;
    /** Short names that are units only behind a larger one: "2h 14m", "6 ft 2 in". */
    afterLarger: Record<string, Record<string, string>>;
  };
  percent: { words: string[]; shareAfter: string[] };
  besides: { another: string[]; remaining: string[]; others: string[]; more: string[] };
  names: {
    /** Words that number what they name: "Article 19". */
    labels: string[];
    /** Of these, the ones that do so in lower case too. */
    lowerLabels: string[];
    streets: string[];
    idioms: string[];
    /** "the two countries": known things, not counted. */
    pairs: string[];
    /** "5 min read": what pages say of themselves. */
    furniture: string[];
    /** "two-way", "five-star". */
    compounds: string[];
    oneBefore: string[];
    /** "one sailor" counts; "one thing" does not. */
    oneNouns: string[];
    zeroBefore: string[];
    zeroAfter: string[];
    scores: string[];
    ordinalNames: string[];
    /** "the third since": an ordinal may stand without a noun before these. */
    ordinalAfter: string[];
    centuries: string[];
    copyright: string[];
    /** What is counted rather than dated after a bare four-digit number. */
    counted: string[];
    /** Counted in thousandths too: "9.125 points". */
    inParts: string[];
    /** "10m long": what says that the letter is a unit. */
    dimensions: string[];
    /** Words that cannot begin what is counted. */
    function: string[];
  };
  text: {
    /** Never the last word of a sentence. */
    neverEnd: string[];
    /** Not the last word when a number follows. */
    beforeNumber: string[];
    /** "Co.", "Jr.": a sentence goes on behind them with a small letter. */
    mayEnd: string[];
    /** "at 4 a.m. Oslo time". */
    zoneEnds: string[];
    /** "a.m." may well end a sentence. */
    clocks: string[];
    saying: string[];
    /** Words that begin a sentence when capitalised after an abbreviation. */
    starters: string[];
  };
}
