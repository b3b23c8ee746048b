import '../../paper/fonts.css'
import '../../paper/palette.css'
import '../../paper/article-text.css'
import './site.css'
