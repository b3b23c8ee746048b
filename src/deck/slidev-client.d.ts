import type {ClicksContext} from '@slidev/types'
import type {ComputedRef, Ref} from 'vue'

/**
 * What the deck uses of @slidev/client, whose own types are its source and need Slidev's settings to compile.
 * tsconfig.json maps the package to this file; Vite does not.
 */
export declare function useNav(): {
  readonly currentSlideNo: ComputedRef<number>
  readonly currentSlideRoute: ComputedRef<{readonly meta: {readonly slide: {readonly title?: string}}}>
  readonly total: ComputedRef<number>
  readonly next: () => Promise<void>
  readonly prev: () => Promise<void>
  readonly nextSlide: () => Promise<void>
  readonly prevSlide: () => Promise<void>
}

export declare function useSlideContext(): {
  readonly $clicks: Ref<number>
  readonly $clicksContext: ClicksContext
}

/** Whether the slide on which a component stands is the one that is shown. */
export declare function useIsSlideActive(): ComputedRef<boolean>

/** Takes the keys away from the slides until the function that it returns is called. */
export declare function lockShortcuts(): () => void
