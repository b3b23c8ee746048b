/** Stands in for Slidev's type pop-ups, which no slide uses: a fifth of the first page's weight. */
export default {install() {}}
