/**
 * What is said when Slidev's own source no longer holds what a plugin of this folder replaces. It is an error and no
 * warning: a talk that is built all the same would look right, and be heavier, or closed to a screen reader.
 */
export function gone(file: string, what: string, plugin: string): string {
  return `Slidev's ${file} no longer has ${what}, which is replaced when the talk is made. `
    + `See what Slidev does now, then mend src/deck/slidev/${plugin}.ts or leave it out.`
}
