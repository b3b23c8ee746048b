// A mark in a passage: some words of it, named by what they are, from a click on. Marks show one after the other, or
// at the click they name; 0 is from the start. `own words` and `speech` light up all there are in the passage.
//
//   <Passage of="B.P5">
//     <Mark as="source" exact="Pentagon chief"/>
//     <Mark as="cue" exact="said"/>
//     <Mark as="own words" click="2"/>
//   </Passage>

import {defineComponent, type PropType} from 'vue'
import type {Light, MarkKind} from '../../paper/marks.ts'

/** Read by the passage around it; shows nothing of its own. */
export default defineComponent({
  props: {
    as: {type: String as PropType<MarkKind | Light>, required: true},
    exact: {type: String, default: undefined},
    click: {type: String, default: undefined},
    label: {type: String, default: undefined},
  },
  render: () => null,
})
