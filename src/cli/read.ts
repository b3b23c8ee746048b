import {defineCommand, runMain} from 'citty'
import {articleA, articleB} from '../phone-call/articles.generated.ts'
import {aboutEvidence, evidence} from '../phone-call/evidence.generated.ts'
import {articleText} from '../report/article-text.ts'
import {evidenceText} from '../report/evidence-text.ts'
import {lookOf} from '../report/look.ts'
import {chooseArticle} from './choose-article.ts'

const command = defineCommand({
  meta: {
    name: 'npm run read --',
    description: 'Prints an article, each paragraph under its name, or the evidence cards. '
      + 'Italics are the source’s own words.',
  },
  args: {
    article: {type: 'positional', required: false, description: 'a or b; with a point and a name one paragraph: a.p2; or evidence'},
    unwrapped: {type: 'boolean', description: 'Each paragraph on one line, so that copied words hold no line break'},
  },
  run({args}) {
    const look = lookOf(process.stdout, process.env, process.platform)
    if (args.article?.toLowerCase() === 'evidence') {
      process.stdout.write(evidenceText(aboutEvidence, evidence, look))
      return
    }
    const choice = chooseArticle(args.article ?? '', [articleA, articleB])
    if ('why' in choice) {
      console.error(choice.why)
      process.exitCode = 1
      return
    }
    process.stdout.write(articleText({...choice, unwrapped: args.unwrapped}, look) ?? '')
  },
})

await runMain(command)
