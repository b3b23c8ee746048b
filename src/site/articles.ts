// The page of the articles needs no program: only the looks of what was drawn when it was built.
import '../paper/ArticleBadge.vue'
import './styles/articles.css'
