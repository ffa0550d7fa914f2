/** Groups of sentences that tell the same: clauses in another order, active and passive, other verbs. */

export interface Group {
  story: string;
  /** The day of the page on which they stand. */
  published: string;
  sentences: string[];
}

const release = (...sentences: string[]): Group => ({
  story: 'belarus-release-2025',
  published: '2025-12-14',
  sentences,
});
const loss = (...sentences: string[]): Group => ({ story: 'titanic', published: '1912-05-01', sentences });

/** The first of a group is the plainest; it pairs with at least one source. */
export const GROUPS: Group[] = [
  release(
    'Belarus freed 123 prisoners on 13 December.',
    'On 13 December, Belarus freed 123 prisoners.',
    '123 prisoners were freed by Belarus on 13 December.',
    'On 13 December 123 prisoners were freed by Belarus.',
    'The release of 123 prisoners by Belarus took place on 13 December.',
    'Minsk let 123 prisoners go on 13 December.',
    'Lukashenko set 123 prisoners free on 13 December.',
    '123 prisoners walked free in Belarus on 13 December.',
    'It was on 13 December that Belarus freed 123 prisoners.',
  ),
  release(
    'Belarus freed 132 prisoners.',
    '132 prisoners were freed by Belarus.',
    'The 132 prisoners whom Belarus freed are safe.',
    'Belarus has released 132 people from its prisons.',
    'The number of prisoners whom Belarus freed is 132.',
    'Freed by Belarus: 132 prisoners.',
  ),
  release(
    'Ukraine received 114 civilians from Belarus.',
    '114 civilians from Belarus were received by Ukraine.',
    'From Belarus, Ukraine received 114 civilians.',
    'Belarus handed 114 civilians over to Ukraine.',
    'Belarus handed over to Ukraine 114 civilians.',
    '114 civilians were handed over to Ukraine by Belarus.',
    'Ukraine was handed 114 civilians by Belarus.',
  ),
  release(
    'Viasna counted 1,227 political prisoners on 12 December.',
    'On 12 December, Viasna counted 1,227 political prisoners.',
    '1,227 political prisoners were counted by Viasna on 12 December.',
    'According to Viasna, there were 1,227 political prisoners on 12 December.',
    'There were 1,227 political prisoners on 12 December, according to Viasna.',
    'On 12 December there were 1,227 political prisoners, Viasna says.',
  ),
  release(
    'Ales Bialiatski received a 10-year sentence in 2023.',
    'In 2023, Ales Bialiatski received a 10-year sentence.',
    'A court sentenced Ales Bialiatski to 10 years in 2023.',
    'In 2023 a court sentenced Ales Bialiatski to 10 years.',
    'A sentence of 10 years was passed on Ales Bialiatski in 2023.',
    'Ales Bialiatski, whom a court had sentenced to 10 years in 2023, is free.',
  ),
  release(
    'Maria Kolesnikova was serving an 11-year sentence.',
    'Maria Kolesnikova had been sentenced to 11 years.',
    'A court had sentenced Maria Kolesnikova to 11 years.',
    'Maria Kolesnikova, who had been sentenced to 11 years, is free.',
    'Sentenced to 11 years, Maria Kolesnikova is free now.',
    'The sentence of Maria Kolesnikova was 11 years.',
    "Maria Kolesnikova's sentence was 11 years.",
  ),
  release(
    'Marina Zolotova had been sentenced to 13 years.',
    'A court had sentenced Marina Zolotova to 13 years.',
    'Marina Zolotova was serving a sentence of 13 years.',
    'Marina Zolotova, who was serving a 13-year term, is free.',
    'A 13-year term was being served by Marina Zolotova.',
  ),
  release(
    'Belarus freed 52 prisoners in September.',
    'In September, Belarus freed 52 prisoners.',
    '52 prisoners were freed by Belarus in September.',
    'In September 52 prisoners were freed by Belarus.',
    'In September, 52 prisoners walked free in Belarus.',
    'The September release in Belarus brought out 52 prisoners.',
  ),
  release(
    'Belarus freed 14 political prisoners in June, Sergei Tikhanovsky among them.',
    'In June, Belarus freed 14 political prisoners, Sergei Tikhanovsky among them.',
    'In June 14 political prisoners, among them Sergei Tikhanovsky, were freed by Belarus.',
    'Sergei Tikhanovsky was among 14 political prisoners whom Belarus freed in June.',
    'Among the 14 political prisoners whom Belarus freed in June was Sergei Tikhanovsky.',
  ),
  release(
    'Ales Bialiatski, 63, founded Viasna.',
    'Viasna was founded by Ales Bialiatski, 63.',
    'Ales Bialiatski, who is 63, founded Viasna.',
    'The founder of Viasna, Ales Bialiatski, is 63.',
    'Ales Bialiatski, a 63-year-old, founded Viasna.',
    'The 63-year-old Ales Bialiatski founded Viasna.',
    'Aged 63, Ales Bialiatski is free.',
  ),
  release(
    'John Coale held talks in Minsk for two days.',
    'For two days, John Coale held talks in Minsk.',
    'In Minsk, John Coale held talks for two days.',
    'Two days of talks were held in Minsk by John Coale.',
    'The talks of John Coale in Minsk lasted two days.',
    'John Coale was in Minsk for two-day talks.',
  ),
  release(
    'Viktor Babaryka was arrested in 2020.',
    'In 2020, Viktor Babaryka was arrested.',
    'The authorities arrested Viktor Babaryka in 2020.',
    'Arrested in 2020, Viktor Babaryka is free.',
    'Viktor Babaryka had been behind bars since 2020.',
    'Since 2020 Viktor Babaryka had been in prison.',
  ),
  loss(
    'The Titanic had 20 lifeboats.',
    '20 lifeboats were carried by the Titanic.',
    'There were 20 lifeboats on the Titanic.',
    'On the Titanic there were 20 lifeboats.',
    'The lifeboats of the Titanic numbered 20.',
  ),
  loss(
    '1,517 people died when the Titanic sank.',
    'When the Titanic sank, 1,517 people died.',
    'The sinking of the Titanic cost 1,517 lives.',
    '1,517 people were lost on the Titanic.',
    'On the Titanic, 1,517 people lost their lives.',
  ),
  loss(
    'The Titanic sank at 2:20 a.m. on 15 April.',
    'On 15 April, at 2:20 a.m., the Titanic sank.',
    'At 2:20 a.m. on 15 April the Titanic sank.',
    'The Titanic went down at 2:20 a.m. on 15 April.',
    'It was 2:20 a.m. on 15 April when the Titanic sank.',
  ),
  loss(
    'The Carpathia was 60 miles away when she heard the call.',
    'When she heard the call, the Carpathia was 60 miles away.',
    'The Carpathia, which heard the call, was 60 miles away.',
    '60 miles away, the Carpathia heard the call.',
  ),
  loss(
    'Harold Bride, 23, was a wireless operator.',
    'Harold Bride, who was 23, was a wireless operator.',
    'Harold Bride, a 23-year-old, was a wireless operator.',
    'Harold Bride, aged 23, was a wireless operator.',
    'The wireless operator Harold Bride was 23.',
    'The 23-year-old Harold Bride was a wireless operator.',
  ),
  loss(
    'The Titanic was insured for $4,000,000.',
    'For $4,000,000 the Titanic was insured.',
    'The owners had insured the Titanic for $4,000,000.',
  ),
  loss(
    'The Titanic was launched on 30 May 1911.',
    'On 30 May 1911, the Titanic was launched.',
    'The launch of the Titanic was on 30 May 1911.',
    'Harland and Wolff launched the Titanic on 30 May 1911.',
  ),
];
