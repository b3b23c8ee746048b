/** For a compiler that does not read them, as an editor's or `npx tsc`; vue-tsc finds the files themselves first. */
declare module '*.vue' {
  import type {DefineComponent} from 'vue'

  const component: DefineComponent
  export default component
}
