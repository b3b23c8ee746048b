// Slides take their components from this folder; this one is also of pages that are no slides.
export {default} from '../../paper/ArticleBadge.vue'
