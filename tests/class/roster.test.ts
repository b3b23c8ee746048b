import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rowsOf} from '../../src/class/people/platform-rows.ts'
import {studentsOf} from '../../src/class/people/roster.ts'
import type {Enrolled} from '../../src/class/people/roster.ts'
import type {Unit} from '../../src/class/intake/unit.ts'

const unit = (name: string, more: Partial<Unit> = {}): Unit => ({name, from: name, files: {}, notes: [], late: false, stamped: false, ...more})
const person = (name: string, ...cells: readonly string[]): Enrolled => ({name, ...(cells[0] !== undefined && {id: cells[0]}), numbers: cells, cells: [name, ...cells]})
const roster = [person('Ada Marsh', '4711', 'ada-m'), person('Márquez, Ben', '4712'), person('Carla Okoro', '4713')]
const told = (units: readonly Unit[], more: Parameters<typeof studentsOf>[1] = {}): readonly string[] =>
  studentsOf(units, more).map(({key, name, unit: own, refused}) => `${key}, ${name}: ${own ? own.from : refused?.what ?? 'missing'}`)

describe('a hand-in is found on the roster', () => {
  it.each<readonly [string, Unit]>([
    ['by its number', unit('somebody', {id: '4711'})],
    ['by name', unit('Ada Marsh')],
    ['by name, as a folder’s', unit('ada-marsh')],
    ['by name, last name first', unit('MARSH, Ada')],
    ['by name, as Canvas writes it', unit('marshada', {id: '99'})],
    ['by the name of an account', unit('ada-m')],
    ['by the name of its folder', unit('A. M.', {from: 'period 3/ada-m.zip'})],
    ['by the whole name among other words', unit('homework ada marsh period 3')],
  ])('%s', (_, one) => expect(told([one], {roster})[0]).toBe(`ada-marsh, Ada Marsh: ${one.from}`))

  it('without its accents', () => expect(told([unit('Ben Marquez')], {roster})[1]).toBe('márquez-ben, Márquez, Ben: Ben Marquez'))

  it('and who handed in nothing is missing, who is not on it is told', () => {
    expect(told([unit('Dev'), unit('Ada Marsh')], {roster})).toEqual([
      'ada-marsh, Ada Marsh: Ada Marsh', 'márquez-ben, Márquez, Ben: missing', 'carla-okoro, Carla Okoro: missing', 'dev, Dev: Dev',
    ])
    expect(studentsOf([unit('Dev')], {roster}).at(-1)?.notes).toEqual(['Not on the roster.'])
  })

  it('and not guessed where two could be meant', () => {
    const two = [person('Ada Marsh', '1'), person('Ada Marsh', '2')]
    expect(told([unit('ada marsh')], {roster: two})).toEqual(['ada-marsh-1, Ada Marsh: missing', 'ada-marsh-2, Ada Marsh: missing', 'ada-marsh-3, ada marsh: ada marsh'])
    expect(studentsOf([unit('ada marsh')], {roster: two}).at(-1)?.notes).toEqual(['On the roster more than once: give each a number there, and add it to the folder’s name.'])
  })
})

describe('two hand-ins of one student', () => {
  it('are held where nobody can know which counts', () => {
    expect(told([unit('ada'), unit('Ada', {from: 'ada.zip'})])).toEqual(['ada, ada: There are 2 hand-ins of one student: ada, ada.zip.'])
  })

  it('the latest counts, where each says when it was packed', () => {
    const both = [unit('Ada', {from: 'new.zip', made: 2, stamped: true}), unit('ada', {from: 'old.zip', made: 1, stamped: true})]
    expect(told(both)).toEqual([expect.stringMatching(/: new\.zip$/)])
    expect(studentsOf(both, {})[0]?.notes).toEqual(['2 hand-ins: the latest counts, new.zip, and not old.zip.'])
  })

  it('the only one that can be opened counts', () => {
    const refused = {at: {line: 1, column: 1}, what: 'It is damaged.', remedy: 'Ask again.'}
    expect(studentsOf([unit('ada', {from: 'a.zip', refused}), unit('ada')], {})[0]).toMatchObject({unit: {from: 'ada'}, notes: ['a.zip was left aside. It is damaged.']})
  })

  it('of those that can be opened the latest counts, and each of the others is named', () => {
    const refused = {at: {line: 1, column: 1}, what: 'It is damaged.', remedy: 'Ask again.'}
    const all = [
      unit('ada', {from: '3.zip', made: 3, stamped: true, refused}), unit('ada', {from: '1.zip', made: 1, stamped: true}), unit('ada', {from: '2.zip', made: 2, stamped: true}),
      unit('ada', {from: 'x.zip', refused}),
    ]
    expect(studentsOf(all, {})).toMatchObject([{
      unit: {from: '2.zip'}, notes: ['4 hand-ins: the latest counts, 2.zip, and not 1.zip.', '3.zip was left aside. It is damaged.', 'x.zip was left aside. It is damaged.'],
    }])
    expect(studentsOf([all[0]!, all[1]!, all[3]!], {})).toMatchObject([{
      unit: {from: '1.zip'}, notes: ['3.zip was left aside. It is damaged.', 'x.zip was left aside. It is damaged.'],
    }])
  })

  it('are two students’ where the platform’s numbers differ', () => {
    expect(told([unit('Ada Marsh', {id: '1'}), unit('Ada Marsh', {id: '2'})])).toEqual(['ada-marsh-1, Ada Marsh: Ada Marsh', 'ada-marsh-2, Ada Marsh: Ada Marsh'])
  })
})

const TWO = 'It has one student’s number and another’s name, or two names of the roster: call its folder by the name of the one whose it is.'
const says = (name: string): string => `Its hand-in.json says “${name}”: ask whose it is.`

const BEA = 'Its hand-in.json says “Ada Marsh”, and its folder “bea-cole”: ask whose it is.'

/** Where each hand-in went, in the students' order, and what is told of it; who has none is left out. */
const went = (units: readonly Unit[], people?: readonly Enrolled[]): readonly string[] =>
  studentsOf(units, people ? {roster: people} : {}).flatMap(({name, id, unit: own, refused, notes}) => (
    own || refused ? [[`${name}${id === undefined ? '' : ` ${id}`}: ${own ? own.from : refused?.what}`, ...notes].join(' | ')] : []))

describe('numbers of the roster and of a platform', () => {
  const small = [person('Ada Marsh', '1'), person('Bea Cole', '2'), person('Dan Diaz', '3')]
  const moodle = (name: string, id: string): Unit => unit(name, {id, from: `${name} ${id}`})

  it('are of two kinds where whole names say so', () => {
    expect(went([moodle('Dan Diaz', '1'), moodle('Ada Marsh', '2'), moodle('Bea Cole', '3')], small))
      .toEqual(['Ada Marsh 1: Ada Marsh 2', 'Bea Cole 2: Bea Cole 3', 'Dan Diaz 3: Dan Diaz 1'])
  })

  it.each<readonly [string, readonly Unit[], readonly string[]]>([
    ['a stranger gets nobody’s row', [moodle('Zed Zorn', '2')], ['Zed Zorn 2: Zed Zorn 2 | Not on the roster.']],
    ['a folder of another’s number and name is nobody’s', [unit('Ada Marsh', {from: '2', signed: 'Ada Marsh'})], [`Ada Marsh: 2 | ${TWO}`]],
    ['a folder of a number is found', [unit('2')], ['Bea Cole 2: 2']],
    ['a short number beside two names tells nothing', [unit('Ada Marsh and Bea Cole, period 2')], ['Ada Marsh and Bea Cole, period 2: Ada Marsh and Bea Cole, period 2 | Several on the roster fit: call its folder by the name of the one whose it is.']],
    ['a number at its end changes nothing', [unit('bea cole 1'), unit('dan-diaz (2)')], ['Bea Cole 2: bea cole 1', 'Dan Diaz 3: dan-diaz (2)']],
  ])('%s', (_, units, expected) => expect(went(units, small)).toEqual(expected))

  const large = [person('Ada Marsh', '1001'), person('Ada Okoro', '1002'), person('Anna Miller', '1003'), person('Anna Miller', '1004')]

  it.each<readonly [string, readonly Unit[], readonly string[]]>([
    ['a number alone is told', [moodle('Participant', '1002')], ['Ada Okoro 1002: Participant 1002 | Found on the roster by its number alone, 1002.']],
    ['a number alone is sure where others show its kind', [moodle('Ada Marsh', '1001'), moodle('Anna Miller', '1003'), moodle('Anna Miller', '1004'), moodle('A. Okoro', '1002')],
      ['Ada Marsh 1001: Ada Marsh 1001', 'Ada Okoro 1002: A. Okoro 1002 | Found on the roster by its number alone, 1002.', 'Anna Miller 1003: Anna Miller 1003', 'Anna Miller 1004: Anna Miller 1004']],
    ['two who may be taken for each other are not guessed', [moodle('Ada Marsh', '1002')], [`Ada Marsh 1002: Ada Marsh 1002 | ${TWO}`]],
    ['of two with one name a folder of the number is found, whoever packed it', [unit('Anna Miller', {signed: 'Anna Miller', from: '1004'}), unit('anna-miller-1003')],
      ['Anna Miller 1003: anna-miller-1003', 'Anna Miller 1004: 1004']],
    ['a name and its number among other words are enough', [unit('Ada Marsh_1001_assignsubmission_file')], ['Ada Marsh 1001: Ada Marsh_1001_assignsubmission_file']],
    ['a name with another’s number is nobody’s', [unit('ada-marsh-1002')], [`ada-marsh-1002: ada-marsh-1002 | ${TWO}`]],
  ])('%s', (_, units, expected) => expect(went(units, large)).toEqual(expected))
})

describe('whatever numbers a roster and a platform have', () => {
  const names = ['Ada Marsh', 'Ben Marsh', 'Ada Okoro', 'Lee Kim', 'Kim Park', 'Li Wei', 'Chen Wei', 'Wei Chen Li']
  const numbers = fc.shuffledSubarray(['1', '2', '3', '4', '5', '6', '7', '8', '1001', '1002', '1003', 'ada', 'kim'], {minLength: names.length, maxLength: names.length})

  it('a whole name is never taken for another’s', () => {
    fc.assert(fc.property(numbers, numbers, fc.shuffledSubarray(names, {minLength: 1}), fc.boolean(), fc.boolean(), (ids, theirs, come, isPlatforms, isNamed) => {
      const people = names.map((name, index) => person(name, ids[index]!))
      const units = come.map(name => unit(name, {from: `${name} x`, ...(isNamed && {id: theirs[names.indexOf(name)]!})}))
      const students = studentsOf(units, {roster: people, isPlatforms})
      for (const {name, unit: own} of students) if (own) expect(name).toBe(own.name)
      const rows = rowsOf(names.map((name, index) => ({...person(name, theirs[index]!), row: index})), students)
      for (const [row, key] of rows) expect(students.find(one => one.key === key)?.name).toBe(names[row])
    }))
  })
})

describe('numbers of the platform’s own list', () => {
  const blind = [person('Participant 12', '12'), person('Participant 30', '30')]
  const named = [person('Ada Marsh', '12'), person('Ben Okoro', '30')]
  it.each<readonly [string, readonly Enrolled[], readonly Unit[], readonly string[]]>([
    ['are all there is where marking is blind', blind, [unit('Participant', {id: '30', from: 'x'})], ['Participant 30 30: x']],
    ['count beside another name, which is told', named, [unit('B.', {id: '30'})], ['Ben Okoro 30: B. | Found on the roster by its number alone, 30.']],
    ['do not count against a whole name', named, [unit('Ada Marsh', {id: '30'})], [`Ada Marsh 30: Ada Marsh | ${TWO}`]],
  ])('%s', (_, people, units, expected) => {
    expect(studentsOf(units, {roster: people, isPlatforms: true}).flatMap(({name, id, unit: own, notes}) => (
      own ? [[`${name} ${id}: ${own.from}`, ...notes].join(' | ')] : []))).toEqual(expected)
  })
})

describe('names', () => {
  const scripts = [['राम', 'रमा'], ['かな', 'がな'], ['กี', 'กิ'], ['Mesut Özil', 'Mesut Ozil'], ['Андрей', 'Андреи'], ['😀', '😁']] as const

  it.each(scripts)('that differ in their signs are two students’: %s, %s', (one, other) => {
    expect(studentsOf([unit(one), unit(other)], {})).toHaveLength(2)
    expect(went([unit(other), unit(one)], [person(one, '1'), person(other, '2')])).toEqual([`${one} 1: ${one}`, `${other} 2: ${other}`])
  })

  it('that are written with composed signs or with signs of their own are one student’s', () => {
    expect(studentsOf([unit('José'.normalize('NFC')), unit('JOSÉ'.normalize('NFD'))], {})).toHaveLength(1)
  })

  it('without their accents are found only where one could be meant', () => {
    expect(went([unit('ozil')], [person('Özil', '1'), person('Özíl', '2')])).toEqual(['ozil: ozil | Several on the roster fit: call its folder by the name of the one whose it is.'])
    expect(went([unit('ozil')], [person('Özil', '1')])).toEqual(['Özil 1: ozil'])
  })

  it.each<readonly [string, string, readonly string[]]>([
    ['a part of a name is told', 'Chen Wei Li', ['Li Wei 1: Chen Wei Li | Found on the roster by a part of “Chen Wei Li”.']],
    ['a longer name of the roster comes first', 'chen wei ma', ['Chen Wei Ma 4: chen wei ma']],
    ['a longer name of the roster comes first, among other words too', 'homework chen wei ma', ['Chen Wei Ma 4: homework chen wei ma | Found on the roster by a part of “homework chen wei ma”.']],
    ['two names are not guessed', 'Li Wei and Ada Marsh', ['Li Wei and Ada Marsh: Li Wei and Ada Marsh | Several on the roster fit: call its folder by the name of the one whose it is.']],
  ])('%s', (_, name, expected) => {
    expect(went([unit(name)], [person('Li Wei', '1'), person('Ada Marsh', '2'), person('Chen Wei', '3'), person('Chen Wei Ma', '4')].filter((_, index) => name !== 'Chen Wei Li' || index !== 2))).toEqual(expected)
  })
})

describe('a folder and its hand-in.json', () => {
  const people = [person('Ada Marsh', '11', 'ma-x'), person('Bea Cole', '12'), person('Юлия Орлова', '13')]
  const packed = (from: string, signed: string, more: Partial<Unit> = {}): Unit => unit(signed, {from, signed, stamped: true, made: from.length, ...more})

  it.each<readonly [string, readonly Unit[], readonly string[]]>([
    ['the folder counts, and the other name is told', [packed('ada-marsh', 'Ada Marsh'), packed('bea-cole', 'Ada Marsh')], ['Ada Marsh 11: ada-marsh', `Bea Cole 12: bea-cole | ${says('Ada Marsh')}`]],
    ['also where the other has none', [packed('bea-cole', 'Ada Marsh')], [`Bea Cole 12: bea-cole | ${says('Ada Marsh')}`]],
    ['also where the other is a stranger', [packed('bea-cole', 'Zed Zorn')], [`Bea Cole 12: bea-cole | ${says('Zed Zorn')}`]],
    ['a shorter name is the same', [packed('bea-cole', 'Bea')], ['Bea Cole 12: bea-cole']],
    ['a folder that is nobody’s says nothing', [packed('x.zip', 'Ada Marsh')], ['Ada Marsh 11: x.zip']],
    ['nor does a number, or what the course gives', [packed('7', 'Ada Marsh'), packed('my homework', 'Bea Cole')], ['Ada Marsh 11: 7', 'Bea Cole 12: my homework']],
    ['a folder of an account is its student’s', [packed('ma-x', 'Ada Marsh', {})], ['Ada Marsh 11: ma-x']],
    ['a folder of a name that is not on the roster is told', [packed('eve-ek', 'Ada Marsh')], ['Ada Marsh 11: eve-ek | Its hand-in.json says “Ada Marsh”, and its folder “eve-ek”: ask whose it is.']],
    ['a platform’s name counts', [packed('Ada Marsh', 'Bea Cole', {name: 'Ada Marsh', id: '4711'})], [`Ada Marsh 11: Ada Marsh | ${says('Bea Cole')}`]],
    ['a platform’s name in other letters is no other', [packed('Ада Марш', 'Ada Marsh', {name: 'Ада Марш', id: '4711'})], ['Ада Марш 4711: Ада Марш | Not on the roster.']],
  ])('%s', (_, units, expected) => expect(went(units, people)).toEqual(expected))

  it.each<readonly [string, readonly Unit[], readonly string[]]>([
    ['without a roster too, where somebody else has the folder’s name', [packed('bea-cole', 'Ada Marsh'), packed('y.zip', 'Bea Cole'), packed('ada-marsh', 'Ada Marsh')],
      ['Ada Marsh: ada-marsh', `bea-cole: There are 2 hand-ins of one student: bea-cole, y.zip. | ${says('Ada Marsh')}`]],
    ['a folder of another name is told', [packed('bea-cole', 'Ada Marsh')], [`Ada Marsh: bea-cole | ${BEA}`]],
    ['the latest does not count where the folders are two students’', [packed('bea-cole', 'Ada Marsh'), packed('ada-marsh', 'Ada Marsh')], [`Ada Marsh: There are 2 hand-ins of one student: ada-marsh, bea-cole. | ${BEA}`]],
    ['nor where neither folder is of the name', [packed('bea-cole', 'Ada Marsh'), packed('dan', 'Ada Marsh')], [`Ada Marsh: There are 2 hand-ins of one student: bea-cole, dan. | ${BEA}`]],
    ['nor where a platform has two of one student that two have packed', ['Ada Marsh', 'Bea Cole'].map((name, made) => packed('Ada Marsh', name, {name: 'Ada Marsh', id: '4711', part: `${made}.zip`, made})),
      [`Ada Marsh 4711: There are 2 hand-ins of one student: Ada Marsh/0.zip, Ada Marsh/1.zip. | ${says('Bea Cole')}`]],
    ['the latest counts in one folder', [packed('bea/1.zip', 'Ada Marsh'), packed('bea/02.zip', 'Ada Marsh')], ['Ada Marsh: bea/02.zip | 2 hand-ins: the latest counts, bea/02.zip, and not bea/1.zip.']],
    ['the latest counts among zips of the name', [packed('parallax-ada-marsh.zip', 'Ada Marsh'), packed('parallax-ada-marsh (1).zip', 'Ada Marsh')],
      ['Ada Marsh: parallax-ada-marsh (1).zip | 2 hand-ins: the latest counts, parallax-ada-marsh (1).zip, and not parallax-ada-marsh.zip.']],
    ['a platform’s name counts, and another is told', [packed('Ada Marsh', 'Bea Cole', {name: 'Ada Marsh', id: '4711'})], [`Ada Marsh 4711: Ada Marsh | ${says('Bea Cole')}`]],
    ['a sister’s is told where she is a student, too', [packed('Ada Marsh', 'Eve Marsh', {name: 'Ada Marsh', id: '4711'}), unit('Eve Marsh', {id: '4712'})], [`Ada Marsh 4711: Ada Marsh | ${says('Eve Marsh')}`, 'Eve Marsh 4712: Eve Marsh']],
    ['Canvas’s way of a name is no other name', [packed('marshada', 'Ada Marsh', {name: 'marshada', id: '4711'})], ['marshada 4711: marshada']],
  ])('%s', (_, units, expected) => expect(went(units).toSorted()).toEqual(expected))
})

describe('a roster on which somebody stands twice', () => {
  it('is read as if it were once, where the rows are the same', () => {
    expect(told([unit('ada marsh')], {roster: [person('Ada Marsh', '1'), person('Ada Marsh', '1')]})).toEqual(['ada-marsh, Ada Marsh: ada marsh'])
    expect(went([unit('ada marsh')], [person('Ada Marsh'), person('Ada Marsh')]))
      .toEqual(['Ada Marsh: ada marsh | On the roster more than once: if these are two students, give each a number there.'])
  })

  it('and two hand-ins that may be two students’ are not put together', () => {
    const both = ['a/Ada Marsh', 'b/Ada Marsh'].map((from, made) => unit('Ada Marsh', {from, signed: 'Ada Marsh', stamped: true, made}))
    expect(went(both, [person('Ada Marsh', '1'), person('Ada Marsh', '2')]).map(line => line.split(' | ')[0])).toEqual(['Ada Marsh: a/Ada Marsh', 'Ada Marsh: b/Ada Marsh'])
  })
})

it('is late by the platform’s word, by hand-in.json, or by the disk, which is said', () => {
  const all = studentsOf([
    unit('a', {late: true}), unit('b', {made: 20, stamped: true}), unit('c', {made: 20}), unit('d', {made: 5, stamped: true}), unit('e'),
  ], {lateAfter: 10})
  expect(all.map(({late}) => late)).toEqual([true, true, true, false, false])
  expect(all[2]?.notes).toEqual(['Late by the date of its files, which copying may have changed.'])
})

describe('a time that has not come yet', () => {
  const [now, day] = [Date.UTC(2026, 2, 3), 86_400_000]
  const ahead = (more: Partial<Unit>) => studentsOf([unit('a', {made: now + 2 * day, ...more})], {lateAfter: now - day, now})[0]

  it.each([true, false])('tells nothing of whether it is late, and this is said: by hand-in.json %s', stamped => {
    expect(ahead({stamped})).toMatchObject({late: false, notes: ['Its date, 2026-03-05, has not come yet, so nobody can tell from it whether it is late.']})
  })

  it('is late if the platform says so', () => expect(ahead({stamped: true, late: true})).toMatchObject({late: true, notes: []}))

  it('is another time zone’s within a day', () => expect(ahead({stamped: true, made: now + day / 2})).toMatchObject({late: true, notes: []}))

  it('makes nothing the latest', () => {
    const both = [unit('a', {from: '1.zip', made: now - day, stamped: true}), unit('a', {from: '2.zip', made: now + 2 * day, stamped: true})]
    expect(studentsOf(both, {now})[0]?.refused?.what).toBe('There are 2 hand-ins of one student: 1.zip, 2.zip.')
  })
})

it('names that make the same file’s name, or none, get one each', () => {
  expect(studentsOf([unit('A-B', {id: '1'}), unit('a b', {id: '2'}), unit('!!', {id: '3'}), unit('??', {id: '4'})], {}).map(({key}) => key).toSorted())
    .toEqual(['a-b-1', 'a-b-2', 'student-3', 'student-4'])
})
