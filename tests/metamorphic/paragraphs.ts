/** Paragraphs on other things, full of figures, and near misses of the stories: neither changes what an article says. */

/** News of the same day on other subjects. */
export const UNRELATED = [
  'Snow is expected above 1,200 metres on Tuesday, with gusts of up to 85 km/h and minus 14 degrees before dawn; two of the nine ski lifts stay closed until 3 January.',
  'The airport handled 41.6 million travellers last year, 7 per cent more than in 2019, and wants to spend $230 million on a third runway, which would be 3,400 metres long and open in March 2031.',
  'In handball the visitors won 31-27 in front of 6,450 spectators. Their goalkeeper, who is 34, saved 12 shots, and the coach has signed for two more years.',
  'A three-room flat in the old town now costs 4,150 euros a square metre. Ten years ago it was 2,300, says the association of brokers, which has looked at 18,000 sales since 1998.',
  'The city library, founded in 1871, lends 640,000 books a year. On 22 November it reopened after 16 months of repairs, and on the first day 123 new cards were handed out in four hours.',
];

/** Events like the stories' own, elsewhere or in another year, told without names that a reader could mix up. */
export const NEAR_MISSES = [
  'In Venezuela, 88 political prisoners were released on 1 January 2026, and a local rights group says that 806 are still held.',
  'Nicaragua freed 222 political prisoners in February 2023 and flew them to Washington; 135 more were sent to Guatemala in September 2024.',
  'Turkey is another matter: on 1 August 2024 an exchange in Ankara freed 24 people from seven countries, among them 16 who had been in Russian jails.',
  'In Myanmar the generals pardoned 5,864 prisoners on 4 January 2025, 180 of them foreigners, and said that the sentences of 144 others would be cut to 15 years.',
  'Russia and Ukraine exchanged 300 soldiers each in May 2025. Ukraine received 120 civilians as well, the youngest of them 19 years old.',
  'Cuba began to free 553 prisoners in January 2025 after two months of talks, and Washington took the island off a list of sanctions for six days.',
  'Off Finland the ferry Estonia sank on 28 September 1994 at 1:50 a.m. with 989 people aboard, of whom 852 died and 137 were saved.',
  'The Empress of Ireland went down in the Saint Lawrence on 29 May 1914 in 14 minutes; 1,012 of the 1,477 people aboard died and 465 were rescued.',
  'The Lusitania, a liner of 31,550 tons and 787 feet, sank within 18 minutes on 7 May 1915. She had 48 boats; 1,197 people were lost and 764 saved.',
];

/** The stories' own places and people at another time, or others beside them: what a hasty reader takes for the same. */
export const LOOK_ALIKES = [
  'In 2024 Belarus pardoned 18 political prisoners in July, 30 in August and 37 in September.',
  'Ales Bialiatski had been in prison before: he was arrested on 4 August 2011, sentenced to four and a half years, and let out in June 2014.',
  'Andrzej Poczobut, a 52-year-old journalist who was arrested in March 2021, is still serving an eight-year sentence in Belarus.',
  'In 2015 Alexander Lukashenko freed six political prisoners, among them a candidate of the 2010 election, and the EU suspended its sanctions for four months.',
  'Viasna says that 1,700 people were tried for politics in Belarus in 2024, and 8,000 since 2020.',
  'Potash from Belarus brought in $2.8 billion in 2020; in 2021 the country sold 12.5 million tons.',
  'Her younger brother, 29, had spent 18 months in prison in Minsk until May 2023.',
  'In 2022 Lithuania gave visas to 22,000 Belarusians, and Poland took in 38 former prisoners by way of Vilnius.',
  'The Britannic, a sister of the Titanic, sank on 21 November 1916 in 55 minutes; 30 of the 1,065 people aboard died.',
  'The Titanic was found on 1 September 1985, 12,500 feet down and 370 miles from Newfoundland.',
  'Captain Smith had commanded 17 ships of the White Star Line; on the Olympic he was fined $1,000.',
  'The Carpathia, launched in 1902, was sunk in July 1918 with five dead and 218 saved.',
];
