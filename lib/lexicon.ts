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
    /** Counted like scales, but each word for itself: "two dozen". */
    groups: Record<string, number>;
    couple: string[];
    /** Plural scales without a number: "dozens", "tens of thousands". */
    vague: Record<string, number>;
    /** Those of them that can stand without "of". */
    vagueAlone: string[];
    /** "several hundred". */
    several: string[];
    articles: string[];
    joiners: string[];
    points: string[];
    minus: string[];
    of: string[];
    half: string[];
    /** Denominators: "third" is 3. */
    fractions: Record<string, number>;
    outOf: string[];
    ordinalSuffixes: string[];
    ordinals: Record<string, number>;
  };
  dates: {
    months: Record<string, number>;
    /** Monday is 1. */
    weekdays: Record<string, number>;
    weekdaysShort: Record<string, number>;
    /** Months and weekdays that are common words when not capitalised. */
    needCapital: string[];
    /** Days counted from the day of publication; "today" mostly means these times and is none. */
    days: Record<string, number>;
    lastNight: string[];
    /** First month; a season has three. */
    seasons: Record<string, number>;
    winter: string[];
    /** "mid-2021": less than the whole. */
    parts: string[];
    partsOf: string[];
    /** A bare month or year is one after these words. */
    beforeMonth: string[];
    beforeYear: string[];
    /** "on the 13th". */
    onDay: string[];
    /** "until 5 January", said in December: the coming one. */
    untilDay: string[];
    determiners: string[];
    /** "every Friday". */
    recurring: string[];
    /** Words that place a date without a year in the future. */
    forward: string[];
    next: string[];
    last: string[];
    of: string[];
    the: string[];
    on: string[];
    in: string[];
    /** Months that are first names too. */
    givenNames: string[];
    era: string[];
  };
  times: {
    am: string[];
    pm: string[];
    oclock: string[];
    named: Record<string, string>;
    zones: string[];
    morning: string[];
    afternoon: string[];
    past: string[];
    /** "ten past six" needs no "minutes". */
    pastAlone: string[];
    to: string[];
    /** Before a clock time they bound it. */
    before: string[];
    after: string[];
    at: string[];
    half: string[];
    quarter: string[];
    minutes: string[];
  };
  ranges: {
    between: string[];
    and: string[];
    from: string[];
    to: string[];
    or: string[];
    /** "rose from 5 to 7" gives two figures, not a range. */
    changes: string[];
  };
  bounds: {
    more: string[];
    atLeast: string[];
    fewer: string[];
    atMost: string[];
    about: string[];
    /** "fifty-something". */
    something: string[];
    /** "just over": belongs to the bound that follows. */
    intensifiers: string[];
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
  ages: {
    old: string[];
    ofAge: string[];
    aged: string[];
    /** Of these, the ones that may also take an object: "turned 40 away". */
    agedAlone: string[];
    /** May follow an age set between commas. */
    follow: string[];
    decadesBefore: string[];
    decadeWords: Record<string, number>;
    yo: string[];
    /** "she was 43", "At 63, he". */
    pronouns: string[];
    verbs: string[];
    openings: string[];
  };
  money: {
    /** Symbols, codes and words to ISO 4217. */
    units: Record<string, string>;
    /** Codes that may stand before the number. */
    prefixWords: string[];
    /** Hundredths of a currency. */
    parts: Record<string, string>;
    /** Also weights, when "of" follows. */
    weights: Record<string, string>;
  };
  measures: {
    units: Record<string, string>;
    glued: Record<string, string>;
    parts: Record<string, { unit: string; times: number }>;
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
    /** "one prisoner" counts; "one thing" does not. */
    oneNouns: string[];
    zeroBefore: string[];
    zeroAfter: string[];
    scores: string[];
    ordinalNames: string[];
    centuries: string[];
    copyright: string[];
    /** What is counted rather than dated after a bare four-digit number. */
    counted: string[];
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
    /** "a.m." may well end a sentence. */
    clocks: string[];
    saying: string[];
    /** Words that begin a sentence when capitalised after an abbreviation. */
    starters: string[];
  };
}
