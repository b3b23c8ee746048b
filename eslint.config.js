import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

/** Imports point one way: cli, report, class, deck, tests → grading, handin → lesson → articles. */
const layers = {
  articles: [],
  reading: ['articles'],
  lesson: ['articles'],
  grading: ['articles', 'lesson'],
  handin: ['articles', 'lesson'],
  report: ['articles', 'lesson', 'grading', 'handin', 'class'],
  class: ['articles', 'lesson', 'grading', 'handin'],
  deck: ['articles', 'lesson', 'grading', 'handin', 'reading', 'report'],
  handout: ['articles', 'lesson', 'grading', 'handin', 'reading'],
}

/** Run in the browser as well as in the terminal. */
const pure = ['articles', 'lesson', 'grading', 'handin']

const notForBrowsers = {
  group: ['node:*', 'fs', 'path', 'vue', '@slidev/*', 'vitest', 'vitest/*'],
  message: 'This folder runs in the browser too.',
}

const directions = Object.entries(layers).map(([layer, below]) => {
  const above = [...Object.keys(layers), 'cli'].filter((name) => name !== layer && !below.includes(name))
  return {
    files: [`src/${layer}/**/*.{ts,vue}`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          {
            regex: `^(\\.\\./)+(src/)?(${above.join('|')})/`,
            message: `src/${layer} may import only ${below.length ? below.join(', ') : 'nothing'}: imports point one way.`,
          },
          ...pure.includes(layer) ? [notForBrowsers] : [],
        ],
      }],
    },
  }
})

export default ts.config(
  {ignores: ['node_modules/', 'dist/', 'exercises/', '**/*.generated.ts', 'src/articles/originals/']},
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
