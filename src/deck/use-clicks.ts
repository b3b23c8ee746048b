import {useSlideContext} from '@slidev/client'
import {onMounted, onUnmounted, useId, type Ref} from 'vue'

/**
 * The slide's click so far, and room for this component's own: the slide turns only after click `last()`, which is
 * asked for once the component has been drawn.
 */
export function useClicks(last: () => number): Readonly<Ref<number>> {
  const {$clicks, $clicksContext} = useSlideContext()
  const id = `parallax-${useId()}`
  onMounted(() => $clicksContext.register(id, {delta: 0, max: last()}))
  onUnmounted(() => $clicksContext.unregister(id))
  return $clicks
}
