declare module 'virtual:aims' {
  /** Exercise → its aim, "I can …". */
  const aims: Readonly<Record<string, string>>
  export default aims
}
