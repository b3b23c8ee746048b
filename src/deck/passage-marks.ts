import {Fragment, type VNode} from 'vue'
import type {Lesson} from '../lesson/lesson.ts'
import Mark from './components/Mark.ts'
import {LIGHTS, MARK_LABELS, type Light, type MarkKind} from '../paper/marks.ts'
import {place, type Reference} from './references.ts'
import type {MarkedRange} from '../paper/segments.ts'

/** What a passage shows beside its words, and at which click. */
export interface Shown {
  readonly marks: readonly MarkedRange[]
  readonly lights: ReadonlyMap<Light, number>
  /** The last click that changes something; 0 when there is none. */
  readonly clicks: number
}

/** The marks that stand in a passage's slot. Throws on words that do not stand in the passage. */
export function shownIn(slot: readonly VNode[], reference: Reference, lesson: Lesson): Shown {
  const marks: MarkedRange[] = []
  const lights = new Map<Light, number>()
  let clicks = 0
  slot.flatMap(opened).forEach((node, index) => {
    const {as, exact, click = index + 1, label} = node.props as Record<string, string | undefined>
    clicks = Math.max(clicks, Number(click))
    const light = LIGHTS.find(one => one === as)
    if (light !== undefined) lights.set(light, Number(click))
    else {
      const {start, end} = place({...reference, exact}, lesson)
      const kind = as as MarkKind
      marks.push({start, end, kind, click: Number(click), label: label ?? MARK_LABELS[kind]})
    }
  })
  return {marks, lights, clicks}
}

function opened(node: VNode): readonly VNode[] {
  if (node.type === Mark) return [node]
  return node.type === Fragment && Array.isArray(node.children) ? (node.children as VNode[]).flatMap(opened) : []
}
