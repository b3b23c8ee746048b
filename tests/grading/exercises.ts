import type {Exercise, Terms} from '../../src/lesson/exercise.ts'
import type {RowsKey, SpansKey} from '../../src/lesson/key.ts'

/** Three exercises on the invented articles, with their keys. */
const kinds: Terms = {
  event: {means: 'something happened', ask: 'Does it tell of something that happened?'},
  quantity: {means: 'how much or how many', ask: 'Is it a number that could be wrong?'},
  plan: {means: 'something is meant to be done', ask: 'Does it tell what somebody means to do?'},
  causal: {means: 'one thing makes another happen', ask: 'Does one thing bring about another?'},
  rule: {means: 'something is allowed or forbidden', ask: 'Does it say what is allowed?'},
}

export const speakers: Terms = {
  mayor: {means: 'Ada Marsh', ask: 'Is it the mayor who says it here?'},
  engineer: {means: 'the council’s engineer', ask: 'Is it the engineer who says it here?'},
  farmers: {means: 'the farmers of the valley', ask: 'Is it the farmers who say it here?'},
  none: {means: 'nobody is named', ask: 'Is there really nobody who says it?'},
}

const stances: Terms = {
  neutral: {means: 'only reports that it was said', ask: 'Could you put “told” there and change nothing?'},
  doubting: {means: 'keeps it at arm’s length', ask: 'Does the verb make you doubt what follows?'},
  none: {means: 'there is no cue', ask: 'Is there really no such word?'},
}

const nothing: Terms = {none: {means: 'there are no such words', ask: 'Is there really no such word?'}}

const reported: Terms = {
  both: {means: 'both articles report it', ask: 'Do both say it?'},
  'only A': {means: 'only article A reports it', ask: 'Does B really not say it?'},
  'only B': {means: 'only article B reports it', ask: 'Does A really not say it?'},
  neither: {means: 'neither article reports it', ask: 'Does neither of them say it?'},
}

const common = {aim: 'I can.', prompt: ['Read.'], minutes: 1, weight: 10, typeName: 'Any', answerName: 'One', hints: []}

export const claims: Exercise = {
  ...common,
  id: '1-claims',
  number: 1,
  title: 'What is claimed?',
  form: 'spans',
  fields: {
    quote: {kind: 'quotation', asks: 'Which words make the claim?'},
    type: {kind: 'term', terms: kinds, typeName: 'Kind', asks: 'What is it about?'},
  },
  items: {
    'A.P1': {article: 'A', asks: 'a vote'},
    'A.P2': {article: 'A', asks: 'money'},
    'A.P3': {article: 'A', asks: 'lorries and buses'},
    'B.P1': {article: 'B', asks: 'who was asked'},
    'B.P2': {article: 'B', asks: 'letters'},
  },
}

const A = (words: string) => ({article: 'A', words}) as const
const B = (words: string) => ({article: 'B', words}) as const

export const claimsKey: SpansKey = {
  'A.P1': [
    {
      status: 'required',
      passage: {
        core: A('has voted to close'),
        maximal: A('The village council has voted to close the old stone bridge'),
      },
      labels: {type: {event: 1, plan: 0.5}},
      reason: 'A vote can be looked up.',
    },
    {status: 'required', passage: {core: A('seven to two')}, labels: {type: {quantity: 1}}, reason: 'A count.'},
    {status: 'neutral', passage: {core: A('announced it on Monday')}, reason: 'Who said it when.'},
    {status: 'distractor', passage: {core: A('a heated debate')}, reason: 'How heated it was is a matter of taste.'},
  ],
  'A.P2': [
    {
      status: 'required',
      passage: {
        core: A('Repairs would cost $66,000'),
        maximal: A('Repairs would cost $66,000, the council\'s engineer said'),
      },
      labels: {type: {quantity: 1, plan: 0.5}},
      reason: 'A sum.',
    },
    {
      status: 'accepted',
      passage: {core: A('cracked again within a year')},
      labels: {type: {event: 1}},
      reason: 'An event, told in passing.',
    },
  ],
  'A.P3': [],
  'B.P1': [
    {status: 'accepted', passage: {core: B('nobody asked them')}, labels: {type: {event: 1}}, reason: 'A claim.'},
  ],
  'B.P2': [
    {
      status: 'required',
      passage: {
        core: B('Two letters were sent in May'),
        maximal: B('Two letters were sent in May, it insists, and a third in June'),
      },
      labels: {type: {event: 1, quantity: 0.5}},
      reason: 'Letters can be counted.',
    },
    {status: 'accepted', passage: {core: B('a third in June')}, labels: {type: {event: 1}}, reason: 'Its second half.'},
  ],
}

export const sources: Exercise = {
  ...common,
  id: '2-sources',
  number: 2,
  title: 'Who says so?',
  form: 'record',
  fields: {
    source: {kind: 'term', terms: speakers, typeName: 'Speaker', asks: 'Who says it?'},
    cue: {kind: 'quotation', instead: nothing, asks: 'Which words show it?'},
    stance: {kind: 'term', terms: stances, typeName: 'Stance', asks: 'What does the cue do?'},
  },
  items: {
    vote: {article: 'A', paragraph: 'A.P1', asks: 'how the vote went'},
    cost: {article: 'A', paragraph: 'A.P2', asks: 'what repairs cost'},
    detour: {article: 'A', paragraph: 'A.P3', asks: 'where lorries go'},
    unasked: {article: 'B', paragraph: 'B.P1', asks: 'who was asked'},
    radio: {article: 'B', paragraph: 'B.P1', asks: 'how they heard'},
    unknown: {article: 'B', paragraph: 'B.P3', asks: 'what the detour costs'},
  },
}

const unattributed = {source: {terms: {none: 1}}, cue: {terms: {none: 1}}, stance: {terms: {none: 1}}}

export const sourcesKey: RowsKey = {
  vote: {reason: 'Nobody says it.', fields: unattributed},
  cost: {
    reason: 'The engineer said it.',
    fields: {
      source: {terms: {engineer: 1}},
      cue: {passages: [{core: {...A('said'), paragraph: 'A.P2'}, maximal: A('the council\'s engineer said')}]},
      stance: {terms: {neutral: 1}},
    },
  },
  detour: {
    reason: 'The mayor said it.',
    fields: {source: {terms: {mayor: 1}}, cue: {passages: [{core: A('said')}]}, stance: {terms: {neutral: 1}}},
  },
  unasked: {
    reason: 'The farmers claim it.',
    fields: {
      source: {terms: {farmers: 1}},
      cue: {passages: [{core: B('claim')}, {core: B('said'), credit: 0.3}]},
      stance: {terms: {doubting: 1, neutral: 0.3}},
    },
  },
  radio: {
    reason: 'One of them said it.',
    fields: {source: {terms: {farmers: 1}}, cue: {passages: [{core: B('said')}]}, stance: {terms: {neutral: 1}}},
  },
  unknown: {
    reason: 'The farmers say it.',
    fields: {source: {terms: {farmers: 1}}, cue: {passages: [{core: B('say')}]}, stance: {terms: {neutral: 1}}},
  },
}

const proof = {kind: 'quotation', maxWords: 8} as const

export const coverage: Exercise = {
  ...common,
  id: '4-coverage',
  number: 4,
  title: 'What does each report?',
  form: 'table',
  fields: {
    in: {kind: 'term', terms: reported, typeName: 'Reported', asks: 'Which article reports it?'},
    a: {...proof, article: 'A', under: ['both', 'only A'], asks: 'Words of A.'},
    b: {...proof, article: 'B', under: ['both', 'only B'], asks: 'Words of B.'},
  },
  items: {
    told: {article: 'both', asks: 'people were told'},
    sum: {article: 'both', asks: 'a sum'},
    lorries: {article: 'both', asks: 'lorries'},
    letters: {article: 'both', asks: 'letters'},
    dust: {article: 'both', asks: 'dust'},
    flood: {article: 'both', asks: 'a flood'},
    school: {article: 'both', asks: 'a school'},
  },
}

export const coverageKey: RowsKey = {
  told: {
    reason: 'A: announced. B: letters and radio.',
    fields: {
      in: {terms: {both: 1, 'only B': 0.5}},
      a: {passages: [{core: A('announced it on Monday')}]},
      b: {passages: [{core: B('We heard it on the radio')}, {core: B('Two letters were sent in May')}]},
    },
  },
  sum: {reason: 'Only A.', fields: {in: {terms: {'only A': 1}}, a: {passages: [{core: A('$66,000')}]}}},
  lorries: {
    reason: 'Only A.',
    fields: {in: {terms: {'only A': 1}}, a: {passages: [{core: A('Lorries will be led round')}]}},
  },
  letters: {reason: 'Only B.', fields: {in: {terms: {'only B': 1}}, b: {passages: [{core: B('Two letters')}]}}},
  dust: {reason: 'Only B.', fields: {in: {terms: {'only B': 1}}, b: {passages: [{core: B('expects dust')}]}}},
  flood: {reason: 'Neither.', fields: {in: {terms: {neither: 1}}}},
  school: {reason: 'Neither.', fields: {in: {terms: {neither: 1}}}},
}
