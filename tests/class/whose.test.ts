import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {shapeOf} from '../../src/class/intake/shape.ts'
import {answers, folderOf, told} from './found.ts'
import {ids} from './mini-class.ts'

const one = answers
/** Files that Canvas has named, with the numbers of student and files. */
const canvas = (name: string, id: number, number: number, numbers?: string): readonly string[] => answers('', numbers).map((file, index) => `${name}_${id}_${number + index}_${file}`)
const three = [...canvas('colebea', 4712, 880), ...canvas('diazdan', 4713, 890), ...canvas('marshada', 4711, 900)]
const foundThree = ['colebea 4712: 1234567', 'diazdan 4713: 1234567', 'marshada 4711: 1234567']
const class3 = [...one('Ada Marsh/'), ...one('Bea Cole/'), ...one('Dan Diaz/')]
const found3 = ['Ada Marsh: 1234567', 'Bea Cole: 1234567', 'Dan Diaz: 1234567']

describe('a name like a platform’s', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['is somebody’s own where the number is a date', [...one('ada_2026_03_03.zip/'), ...one('bea_2026_03_04.zip/')], ['ada_2026_03_03: 1234567', 'bea_2026_03_04: 1234567']],
    ['is somebody’s own where one number comes with two names', [...one('cole_10_2_parallax.zip/'), ...one('marsh_10_3_parallax.zip/')], ['cole_10_2_parallax: 1234567', 'marsh_10_3_parallax: 1234567']],
    ['is somebody’s own where two have one file’s number', [...one('cole_10_2_parallax.zip/'), ...one('marsh_11_2_parallax.zip/')], ['cole_10_2_parallax: 1234567', 'marsh_11_2_parallax: 1234567']],
    ['is somebody’s own with capital letters or signs', [...one('Ada_10_2_x.zip/'), ...one('bea-cole_11_3_x.zip/')], ['Ada_10_2_x: 1234567', 'bea-cole_11_3_x: 1234567']],
    ['does not make a whole class one student', [...one('media_2026_10_submissions.zip/ada/'), ...one('media_2026_10_submissions.zip/bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['of a picture neither is a student nor divides one', [...one('Ada Marsh/parallax/exercises/'), 'Ada Marsh/screen_20260303_104512_chrome.png', ...one('Bea Cole/')], ['Ada Marsh: 1234567', 'Bea Cole: 1234567']],
    ['of a picture is a student’s among others of the platform', [...three, 'foxfay_4714_990_IMG_1.png'], ['foxfay 4714: nothing', ...foundThree]],
    ['may have no ending', [...three, 'foxfay_4714_990_1-claims'], ['foxfay 4714: 1', ...foundThree]],
    ['stands for what was typed into a page', [...three, 'foxfay_LATE_4714_text.html', 'ekeve_4715_link.html'], ['ekeve 4715: nothing', 'foxfay 4714: nothing', ...foundThree]],
    ['stands for what was typed into a page by everybody', ['foxfay_LATE_4714_text.html', 'ekeve_4715_link.html'], ['ekeve 4715: nothing', 'foxfay 4714: nothing']],
    ['may hide who it is', ['anon_x7Kp2_881_1-claims.ts', 'LATE_anon_9bQzz_882_1-claims.ts'], ['anon 9bQzz 9bQzz: 1', 'anon x7Kp2 x7Kp2: 1']],
    ['is two students’ where two have one name', [...canvas('marshada', 1, 10), ...canvas('marshada', 2, 20)], ['marshada 1: 1234567', 'marshada 2: 1234567']],
    ['stands far below a class’s folder', three.map(file => `school/year/7a/${file}`), foundThree],
    ['stands below a class’s folder', ['school/7a/x.csv', ...three.map(file => `school/7a/${file}`)], foundThree],
  ])('%s', (_, paths, expected) => expect(told(paths)).toEqual([...expected].toSorted()))

  it('says who is late', () => {
    const {units} = shapeOf(folderOf(['foxfay_LATE_4714_text.html', 'LATE_anon_x7Kp2_881_1-claims.ts', 'ekeve_4715_link.html']), ids)
    expect(units.filter(({late}) => late).map(({name}) => name).toSorted()).toEqual(['anon x7Kp2', 'foxfay'])
  })
})

describe('what lies beside the class belongs to nobody, and the class is graded:', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a file beside Canvas’s', [...three, '1-claims.ts'], ['(1-claims.ts)', ...foundThree]],
    ['a file in a zip of all', [...class3, '1-claims.ts'].map(path => `all.zip/${path}`), ['(all.zip/1-claims.ts)', ...found3]],
    ['a file in Moodle’s zip', [...one('all.zip/Ada Marsh_11_assignsubmission_file/'), 'all.zip/1-claims.ts'], ['(all.zip/1-claims.ts)', 'Ada Marsh 11: 1234567']],
    ['a file in the folder of a part', [...class3.map(path => `7a/${path}`), '7a/2-sources.ts', ...one('7b/Eve Ek/')], ['(7a/2-sources.ts)', 'Eve Ek: 1234567', ...found3]],
    ['a file beside the only folder of a part', [...one('7a/Ada Marsh/'), '7a/2-sources.ts', ...one('7b/Eve Ek/')], ['(7a/2-sources.ts)', 'Ada Marsh: 1234567', 'Eve Ek: 1234567']],
    ['somebody’s exercises', [...class3, ...one('exercises/')], ['(exercises/)', ...found3]],
    ['somebody’s exercises, and one zip', [...one('exercises/'), ...one('bea.zip/')], ['(exercises/)', 'bea: 1234567']],
    ['somebody’s exercises, and what cannot be opened', [...one('exercises/'), 'bea.rar'], ['(exercises/)', 'bea.rar: nothing']],
    ['somebody’s exercises in a zip of all', [...class3, ...one('exercises/')].map(path => `all.zip/${path}`), ['(all.zip/exercises/)', ...found3]],
  ])('%s', (_, paths, expected) => expect(told(paths)).toEqual([...expected].toSorted()))
})

describe('a folder is one student’s', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['that is a clone, and nothing beside its exercises counts', [...one('exercises/', '12'), 'package.json', ...one('answers/'), ...one('x/y/')], ['hand-ins: 12']],
    ['that is a clone among others', [...one('ada/exercises/', '12'), 'ada/package.json', ...one('ada/more/', '3'), ...one('bea/')], ['ada: 12', 'bea: 1234567']],
    ['that is a clone without answers in its exercises', ['ada/exercises/README.md', 'ada/package.json', ...one('ada/answers/'), ...one('bea/')], ['ada: nothing', 'bea: 1234567']],
    ['with answers in a folder of that name', ['ada/exercises/README.md', ...one('ada/answers/'), ...one('bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['with something packed beside the answers', [...one('ada/Stuff/'), 'ada/things.rar', ...one('bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['with keys beside its exercises', [...one('ada/exercises/', '12'), ...one('ada/answers/'), ...one('ada/src/tests/exercises/'), ...one('bea/')], ['ada: 12', 'bea: 1234567']],
    ['with the rest in a zip', [...one('ada/', '1'), ...one('ada/rest.zip/', '234567'), ...one('bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['with the rest in a folder', [...one('eve/', '12'), ...one('eve/more/', '34567'), ...one('bea/')], ['bea: 1234567', 'eve: 1234567']],
    ['with the rest in a copy of exercises', [...one('dan/exercises/', '12'), ...one('dan/exercises (2)/', '34567'), ...one('bea/')], ['bea: 1234567', 'dan: 1234567']],
    ['with exercises in two spellings', [...one('dan/exercises/', '12'), ...one('dan/Exercises/', '34567'), ...one('bea/')], ['bea: 1234567', 'dan: 1234567']],
    ['with a folder for each exercise', [...ids.map(id => `ada/${id}/${id}.ts`), ...one('bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['with a folder for each number', [...ids.map(id => `ada/${id[0]}/${id}.ts`), ...one('bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['with other folders than answers', [...one('ada/parallax/exercises/'), 'ada/essay/essay.docx', 'ada/pictures/x.png', ...one('bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['who is the only one, with pictures', [...one('Ada Marsh/parallax/exercises/'), 'Ada Marsh/screens/x.png'], ['Ada Marsh: 1234567']],
    ['that is whole, whatever else is in it', [...one('ada/'), ...one('ada/try one/'), ...one('ada/try two/'), ...one('bea/')], ['ada: 1234567', 'bea: 1234567']],
    ['whose zip stands beside what was in it', [...one('Ada Marsh/parallax.zip/parallax/'), ...one('Ada Marsh/parallax/'), ...one('bea/')], ['Ada Marsh: 1234567', 'Ada Marsh: 1234567', 'bea: 1234567']],
    ['whose zip of his own name stands beside what was in it', [...one('Ada Marsh/ada-marsh.zip/'), ...one('Ada Marsh/ada-marsh/'), ...one('bea/')], ['Ada Marsh: 1234567', 'Ada Marsh: 1234567', 'bea: 1234567']],
    ['whom Moodle names, with two zips', [...one('Ada Marsh_11_assignsubmission_file/a.zip/'), ...one('Ada Marsh_11_assignsubmission_file/b.zip/')], ['Ada Marsh 11: 1234567', 'Ada Marsh 11: 1234567']],
    ['whom Canvas names, with two zips', [...one('marshada_11_2_a.zip/'), ...one('marshada_11_3_b.zip/')], ['marshada 11: 1234567', 'marshada 11: 1234567']],
    ['whom Canvas names, with a file and the rest in a zip', ['marshada_11_2_1-claims.ts', ...one('marshada_11_3_b.zip/', '234567')], ['marshada 11: 1234567']],
  ])('%s', (_, paths, expected) => expect(told(paths)).toEqual([...expected].toSorted()))
})

describe('a folder is part of a class', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['where others have sent other things', [...one('7a/ada/'), '7a/dan/essay.docx', ...one('7b/bea/'), '7b/eve/parallax.rar'], ['ada: 1234567', 'bea: 1234567', 'dan: nothing', 'eve: nothing']],
    ['where others have sent other things, whatever it is called', [...one('Red/ada/'), 'Red/dan/essay.docx', ...one('Blue/bea/')], ['Blue: 1234567', 'ada: 1234567', 'dan: nothing']],
    ['that is called so', [...one('late/Ada Marsh/'), ...one('Bea Cole/')], ['Ada Marsh: 1234567', 'Bea Cole: 1234567']],
    ['that is all there is, and of two one has sent another thing', [...one('all.zip/parallax/exercises/'), 'all.zip/ben/essay.docx'], ['ben: nothing', 'parallax: 1234567']],
    ['in which nobody has sent answers', ['7c/kim/essay.docx', '7c/lee/x.rar', ...one('7a/ada/')], ['ada: 1234567', 'kim: nothing', 'lee: nothing']],
    ['with zips that are called alike', [...one('submissions/parallax.zip/'), ...one('submissions/parallax (1).zip/'), ...one('ada/')], ['ada: 1234567', 'parallax (1): 1234567', 'parallax: 1234567']],
  ])('%s', (_, paths, expected) => expect(told(paths)).toEqual([...expected].toSorted()))
})

it('what is left aside in a student’s folder is told', () => {
  const notes = (paths: readonly string[]) => shapeOf(folderOf([...paths, ...one('bea/')]), ids).units.flatMap(unit => unit.notes)
  expect(notes([...one('ada/exercises/', '12'), ...one('ada/old/', '1')])).toEqual(['1-claims.ts in old was left aside: there is another one outside it.'])
  expect(notes([...one('ada/exercises/'), ...one('ada/old.zip/exercises/'), 'ada/x.rar'])).toEqual([
    'x.rar was left aside. This is packed in a way that is not opened here.',
    '1-claims.ts, 2-sources.ts, 3-wording.ts and more in old.zip were left aside: there are others outside it.',
  ])
  expect(shapeOf(folderOf([...one('ada/', '1'), ...one('ada/old/', '2'), ...one('ada/older/', '2'), ...one('bea/')]), ids).units[0]?.files['2-sources'])
    .toMatchObject({what: 'There are 2 files for 2-sources.ts: old, older.'})
})

/** The ways in which a student hands in all seven exercises. */
const forms: readonly ((name: string) => readonly string[])[] = [
  name => one(`${name}/`), name => one(`${name}/exercises/`), name => one(`${name}.zip/`), name => one(`${name}.zip/exercises/`), name => one(`${name}/parallax/exercises/`),
  name => [...one(`${name}/parallax-main/exercises/`), `${name}/parallax-main/package.json`, ...one(`${name}/parallax-main/answers/`)],
  name => [...one(`${name}/`, '123'), ...one(`${name}/rest.zip/`, '4567')], name => ids.map(id => `${name}/${id}/${id}.ts`),
]
const students = fc.uniqueArray(fc.constantFrom('Ada Marsh', 'bea-cole', 'Дан', '愛', 'cole_10_2', '4711', 'm', 'Eve O’Ek', 'fay_2026_03_03'), {minLength: 2, maxLength: 6})
const handed = students.chain(names => fc.tuple(...names.map(name => fc.constantFrom(...forms).map(form => ({name, paths: form(name)})))))

describe('however each student of a class hands in', () => {
  it('everybody is found with all that was sent, in a folder and in a zip of all, and a stray file changes nothing', () => {
    fc.assert(fc.property(handed, fc.constantFrom('', 'all.zip/', 'class/'), fc.constantFrom([], ['2-sources.ts'], ['essay.docx'], ['notes.txt']), (all, place, stray) => {
      const paths = [...all.flatMap(each => each.paths), ...stray].map(path => place + path)
      expect(told(paths).filter(text => !text.startsWith('('))).toEqual(all.map(({name}) => `${name}: 1234567`).toSorted())
    }))
  })

  it('everybody is found in the folders of two parts of a class', () => {
    fc.assert(fc.property(handed, fc.nat(5), fc.constantFrom([], ['7a/2-sources.ts']), (all, cut, stray) => {
      const paths = [...all.flatMap((each, index) => each.paths.map(path => `${index <= cut ? '7a' : '7b'}/${path}`)), ...stray]
      expect(told(paths).filter(text => !text.startsWith('('))).toEqual(all.map(({name}) => `${name}: 1234567`).toSorted())
    }))
  })
})
