declare module 'virtual:readings' {
  import type {Readings} from './readings-module.ts'
  const readings: Readings
  export default readings
}
