import {describe, expect, it} from 'vitest'
import {sources} from '../../../src/phone-call/exercises/2-sources.ts'
import {toldOf} from './told.ts'

const told = toldOf(sources)

describe('what is said in exercise 2 of', () => {
  it('a whole sentence copied as the cue', () => {
    expect(told(`'nato-wish': {
      source: 'Hegseth', form: 'indirect', stance: 'endorsing',
      cue: inA('Some of Ukraine’s aspirations, such as the NATO membership, are not practical, Sec. Hegseth clarified at a recent NATO conference'),
    }`)).toMatchInlineSnapshot(`
      "0.9630
      nato-wish: “Some of Ukraine’s aspirations, such as the NATO membership, are not practical, Sec. Hegseth clarified at a recent NATO…” has an answer in it, but 14 words too many at its start."
    `)
  })

  it('the speaker’s name copied with the cue', () => {
    expect(told(`'nato-wish': {source: 'Hegseth', cue: inA('Sec. Hegseth clarified'), form: 'indirect', stance: 'endorsing'}`))
      .toMatchInlineSnapshot(`"1.0000"`)
  })

  it('half of the cue', () => {
    expect(told(`troops: {source: 'Hegseth', cue: inA('according'), form: 'indirect', stance: 'neutral'}`))
      .toMatchInlineSnapshot(`
        "0.9877
        troops: “according” is right, and 1 more word after it belongs to it."
      `)
  })

  it('somebody who is spoken about, taken for the source', () => {
    expect(told(`'aid-figure': {source: 'Biden', cue: inA('Ukraine received'), form: 'indirect', stance: 'neutral'}`))
      .toMatchInlineSnapshot(`
        "0.8519
        aid-figure: For \`source\` you chose 'Biden' (Joe Biden, US president until January 2025). Who says, thinks or plans it in this very sentence: Biden, somebody else, or nobody?
        aid-figure: “Ukraine received” does not answer this: Which words show that it is somebody’s statement?
        aid-figure: For \`form\` you chose 'indirect' (the speaker’s meaning in the writer’s words, without quotation marks). Is there a source here, and are there no quotation marks at all?
        aid-figure: For \`stance\` you chose 'neutral' (only reports that it was said). Could you put “said” there and change nothing?"
      `)
  })

  it('the one who speaks first in the sentence, taken for the source of all', () => {
    expect(told(`'work-together': {source: 'Trump', cue: inB('supported'), form: 'indirect', stance: 'neutral'}`))
      .toMatchInlineSnapshot(`
        "0.9481
        work-together: For \`source\` you chose 'Trump' (Donald Trump, president of the United States). Who says, thinks or plans it in this very sentence: Trump, somebody else, or nobody?
        work-together: “supported” can be argued for; other words show it better."
      `)
  })

  it('the inner source of two', () => {
    expect(told(`'work-together': {source: 'Putin', cue: inB('supported'), form: 'indirect', stance: 'endorsing'}`))
      .toMatchInlineSnapshot(`
        "0.9444
        work-together: For \`source\` you chose 'Putin', which can be argued for; something fits better. Who says, thinks or plans it in this very sentence: Putin, somebody else, or nobody?
        work-together: “supported” can be argued for; other words show it better.
        work-together: For \`stance\` you chose 'endorsing', which can be argued for; something fits better. Does the verb make it sound as if what follows were simply so?"
      `)
  })

  it('the paper that only carried the words', () => {
    expect(told(`danger: {source: 'The Economist', cue: inB('suggested to The Economist'), form: 'indirect', stance: 'tentative'}`))
      .toMatchInlineSnapshot(`
        "0.9741
        danger: \`cue\` is right; for \`source\` you chose 'The Economist', which can be argued for; something fits better. Who says it in this very sentence: the paper, somebody whose words it carries, or nobody?"
      `)
  })

  it('direct for mixed', () => {
    expect(told(`start: {source: 'Trump', cue: inB('said', ), form: 'direct', stance: 'neutral'}`)).toMatchInlineSnapshot(`
      "0.9815
      start: \`cue\` is right; for \`form\` you chose 'direct', which can be argued for; something fits better. Do the speaker’s own words make up the whole statement, between quotation marks?"
    `)
  })

  it('mixed for direct', () => {
    expect(told(`'no-betrayal': {source: 'Hegseth', cue: inB('said'), form: 'mixed', stance: 'forceful'}`)).toMatchInlineSnapshot(`
      "0.9259
      no-betrayal: \`cue\` is right; for \`form\` you chose 'mixed' (the writer’s sentence with a few of the speaker’s own words between quotation marks). Do quotation marks stand round a few words only?
      no-betrayal: \`cue\` is right; for \`stance\` you chose 'forceful' (makes the speaker push or push back). Does the verb make the speaker press for something, or refuse it?"
    `)
  })

  it('no source where there is one', () => {
    expect(told(`'new-course': {source: 'none', cue: 'none', form: 'none', stance: 'none'}`)).toMatchInlineSnapshot(`
      "0.8519
      new-course: For \`source\` you chose 'none' (nobody is named: the article says it in its own voice). Is there anybody in this very sentence who says, thinks or plans it?"
    `)
  })

  it('a source where there is none', () => {
    expect(told(`'first-known': {source: 'Hegseth', cue: inB('comments'), form: 'indirect', stance: 'neutral'}`))
      .toMatchInlineSnapshot(`
        "0.8519
        first-known: For \`source\` you chose 'Hegseth' (Pete Hegseth, US defense secretary, also called the Pentagon chief). Who says, thinks or plans it in this very sentence: Hegseth, somebody else, or nobody?
        first-known: “comments” does not answer this: Which words show that it is somebody’s statement?
        first-known: For \`form\` you chose 'indirect' (the speaker’s meaning in the writer’s words, without quotation marks). Is there a source here, and are there no quotation marks at all?
        first-known: For \`stance\` you chose 'neutral' (only reports that it was said). Could you put “said” there and change nothing?"
      `)
  })

  it('a cue from another paragraph', () => {
    expect(told(`danger: {source: 'Zelensky', cue: inB('insisted'), form: 'indirect', stance: 'forceful'}`)).toMatchInlineSnapshot(`
      "0.9259
      danger: “insisted” is from B.P10; the question is about B.P3. \`npm run read -- b.p3\` prints it.
      danger: For \`stance\` you chose 'forceful' (makes the speaker push or push back). Does the verb make the speaker press for something, or refuse it?"
    `)
  })

  it('a cue from the other article', () => {
    expect(told(`'nato-outcome': {source: 'Hegseth', cue: inA('clarified'), form: 'indirect', stance: 'endorsing'}`))
      .toMatchInlineSnapshot(`
        "0.9630
        nato-outcome: These words are quoted from article A, but this is about article B. Copy the words from article B, with inB('…')."
      `)
  })

  it('what was said, in the place of the cue', () => {
    expect(told(`'no-betrayal': {source: 'Hegseth', cue: inB('There is no betrayal there'), form: 'direct', stance: 'neutral'}`))
      .toMatchInlineSnapshot(`
        "0.9630
        no-betrayal: “There is no betrayal there” does not answer this: Which words show that it is somebody’s statement?"
      `)
  })

  it('a cue with another capital, and one from memory', () => {
    expect(told(
      `troops: {source: 'Hegseth', cue: inA('According to'), form: 'indirect', stance: 'neutral'}`,
      `'nato-outcome': {source: 'Hegseth', cue: inB('acknowledges'), form: 'indirect', stance: 'neutral'}`,
    )).toMatchInlineSnapshot(`
      "0.9770
      troops: “According to” differs from A.P8 in capitals, spaces or punctuation. Copy it letter for letter. \`npm run read -- a.p8\` prints it.
      nato-outcome: “acknowledges” is close to words of B.P8, but not the same. Copy them letter for letter. \`npm run read -- b.p8\` prints it.
      nato-outcome: For \`stance\` you chose 'neutral', which can be argued for; something fits better. Could you put “said” there and change nothing?"
    `)
  })

  it('one field left for later', () => {
    expect(told(`'saving-lives': {source: 'both leaders', cue: inA('agreed'), form: 'indirect', stance: todo}`))
      .toMatchInlineSnapshot(`
        "0.9846
        saving-lives: Still to do: stance."
      `)
  })
})
