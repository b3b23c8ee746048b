/** A country as news names it: by itself, its people, its capital or an office there; and who leads it. */
interface Country {
  readonly names: readonly string[]
  readonly leader: readonly string[]
}

const countries: readonly Country[] = [
  {
    names: ['Ukraine', 'Ukrainian', 'Ukrainians', 'Ukranian', 'Kyiv', 'Kiev'],
    leader: ['Zelensky', 'Zelenskyy', 'Zelenskiy'],
  },
  {
    names: ['Russia', 'Russian', 'Russians', 'Moscow', 'Kremlin'],
    leader: ['Putin'],
  },
  {
    names: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'America', 'American', 'Americans', 'Washington', 'White House'],
    leader: ['Trump'],
  },
]

/** His name, or his title with his country's: “Russian president”, “leader of Ukraine”. */
function leaderOf({names, leader}: Country): readonly string[] {
  return [...leader, ...['president', 'leader'].flatMap(title =>
    names.flatMap(name => [`${name} ${title}`, `${name}’s ${title}`, `${title} of ${name}`, `${title} of the ${name}`]))]
}

/**
 * Names that stand for the same in these articles, so that a neutral wording may have one for another: spellings, a country, its
 * people and its capital, a man and his title. The three countries and their leaders are treated alike.
 */
export const sameNames: readonly (readonly string[])[] = [
  ...countries.map(({names}) => names),
  ...countries.map(leaderOf),
  ['Europe', 'European', 'Europeans'],
  ['Hegseth', 'Pentagon chief', 'Defense Secretary', 'Defence Secretary'],
  ['Biden', 'predecessor', 'previous president', 'former president'],
  ['World War', 'WWII', 'WW2'],
]
