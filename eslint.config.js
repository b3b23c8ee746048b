import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

/**
 * Imports point one way. A lesson is handed down, so that no room of the engine imports this one: only what composes a
 * program or a talk does.
 */
const layers = {
  text: [],
  lesson: ['text'],
  handin: ['text', 'lesson'],
  grading: ['text', 'lesson'],
  audit: ['text', 'lesson', 'handin', 'grading'],
  reading: ['text', 'lesson'],
  class: ['text', 'lesson', 'handin', 'grading', 'audit', 'mark'],
  disk: ['text', 'lesson', 'handin', 'mark', 'class'],
  typecheck: ['text', 'handin', 'disk'],
  report: ['text', 'lesson', 'grading', 'handin', 'mark', 'disk', 'typecheck', 'class'],
  handout: ['text', 'lesson', 'grading', 'handin', 'reading', 'class', 'mark'],
  // What grading writes to be looked at.
  pages: ['text', 'lesson', 'grading', 'handin', 'mark', 'class', 'report', 'handout'],
  // What an article looks like, on a slide and on a page.
  paper: ['text', 'lesson'],
  deck: ['text', 'lesson', 'grading', 'handin', 'reading', 'report', 'paper', 'class', 'disk', 'pages'],
  site: ['text', 'lesson', 'grading', 'handin', 'mark', 'audit', 'paper'],
  'phone-call': ['text', 'lesson'],
  // Components of this lesson's own, beside the talk's.
  'phone-call/deck': ['text', 'lesson', 'deck', 'paper'],
}

/** Run in the browser as well as in the terminal. */
const pure = ['text', 'lesson', 'grading', 'handin', 'audit', 'class']

const notForBrowsers = {
  group: ['node:*', 'fs', 'path', 'vue', '@slidev/*', 'vitest', 'vitest/*'],
  message: 'This folder runs in the browser too.',
}

const directions = Object.entries(layers).map(([layer, below]) => {
  const rooms = [...Object.keys(layers).filter((name) => !name.includes('/')), 'mark', 'cli']
  const above = rooms.filter((name) => name !== layer && !below.includes(name))
  return {
    files: [`src/${layer}/**/*.{ts,vue}`],
    // What composes the talk and the site takes their lesson.
    ignores: ['src/deck/lesson.ts', 'src/site/lesson.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          {
            regex: `^(\\.\\./)+(src/)?(${above.join('|')})[/.]`,
            message: `src/${layer} may import only ${below.length ? below.join(', ') : 'nothing'}: imports point one way.`,
          },
          ...pure.includes(layer) ? [notForBrowsers] : [],
        ],
      }],
    },
  }
})

export default ts.config(
  {ignores: ['node_modules/', 'dist/', 'out/', 'exercises/', '**/*.generated.ts', 'src/phone-call/originals/']},
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.ts', '**/*.vue', '**/*.js'],
    languageOptions: {parserOptions: {parser: ts.parser}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports', disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true}],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  ...directions,
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/lesson.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [{regex: '^(\\.\\./)+(src/phone-call|phone-call|answers)/', message: 'The commands take their lesson from src/cli/lesson.ts.'}],
      }],
    },
  },
  {
    // Whatever is killed or finds a full disk leaves no half of a file: src/disk/write-whole.ts.
    files: ['src/**/*.ts'],
    ignores: [
      'src/disk/**',
      // These write into folders of their own, which they take away again or put in their place as a whole.
      'src/cli/authors/bench.ts', 'src/cli/authors/measure.ts', 'src/cli/teachers/site.ts', 'src/typecheck/check-types.ts',
      'src/typecheck/check-class.ts',
    ],
    rules: {
      'no-restricted-syntax': ['error', {
        selector: 'ImportDeclaration[source.value=/^(node:)?fs/] ImportSpecifier[imported.name=/^(writeFile|appendFile|createWriteStream)/]',
        message: 'Files are written whole or not at all: use writeWhole.',
      }, {
        selector: 'CallExpression[callee.property.name=/^(pdf|screenshot)$/] Property[key.name="path"]',
        message: 'Files are written whole or not at all: hand the bytes to writeWhole.',
      }],
    },
  },
  {
    files: pure.map((layer) => `src/${layer}/**/*.ts`),
    rules: {'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', 'window', 'document']},
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/html-closing-bracket-spacing': 'off',
      'vue/attributes-order': 'off',
      'no-undef': 'off',
    },
  },
)
