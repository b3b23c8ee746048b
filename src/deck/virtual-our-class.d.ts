declare module 'virtual:our-class' {
  /** Markup of what stands on each slide about the class, below its title. */
  const bodies: readonly string[]
  export default bodies
}
