"""Names that content management systems give to the block of an article, and to what stands around it."""

from __future__ import annotations

from collections.abc import Iterable


def _names(words: str) -> frozenset[str]:
    return frozenset(word.lower() for word in words.split())


ARTICLE = _names(
    """
    #zoom #zoomcon #zoomcontent #zoom-content #fontzoom #zoomtext zoom #ucap-content ucap-content
    trs_editor trs_editor_view trs_ueditor trs_web trs_preappend custom_unionstyle pages_content
    view-content wp_articlecontent #vsb_content #vsb_content_2 #vsb_content_4 v_news_content
    #ivs_content ivs_content easysite-news-text info_content #info_content infocontent #textcontent
    #textbody #mycontent contentbox-text #ozoom founder-content #founder-content #contentcont
    article-content article_content articlecontent #articlecontent #article-content #article_content
    #articlebody #article_body article-body article_body articlebody article-text article_text
    #articletext articletext article-con article_con article-main articlecon article-detail-content
    article-content__editor article-content__paragraph article-details__main articledetail-content
    news_content news-content newscontent #newscontent #news_content news_txt news-text newstext
    news_text #newstext newsdetail-content detail-content detail_content #detailcontent detailcontent
    #detail-content content-article main-article main_article #p-detail rm_txt_con rwb_zw #rwb_zw
    box_con #content_area cnt_bd left_zw #artibody #cnt-main-article-qq post_body #endtext post_text
    #js_content rich_media_content #mp-editor entry-content post-content post_content postcontent
    story-body story_body story-content storycontent text_content #contenttext content-text content_text
    contenttext txt_con con_txt context_txt arti_content articletext itemfulltext #pressrelease
    tkp_content editor-content j-article-content xl_con xilan_con detail-txt detail_txt #cmstopcontent
    contenttxt articulo contson conten-txt
    """
)
"""What holds an article's text and nothing else. ``#`` marks an id."""

PERHAPS = _names(
    """
    content #content #contents contents #contentmain article #article #artical artical detail #detail
    details news #news con #con text #text txt main-content #main-content maincontent main_content
    #maincontent main-text article-box article_box articlebox article-wrap post #post entry story
    body-content #text-content text-content content_box content-box contentbox con_box conbox cont
    neirong zhengwen zw wenzhang
    """
)
"""What holds an article rather than anything else."""

TITLE = _names(
    """
    title #title arti_title article-title article_title articletitle #articletitle #arttitle news-title
    news_title newstitle #newstitle main-title main_title maintitle content-title con_title con-title
    contenttitle xl_title xl_tit xilan_tit detail-title detail_title bt biaoti tit h-title
    rich_media_title #activity-name post-title entry-title founder-title story-title headline cont_title
    info_title zwtitle wenzhang_title art_tit arc_title font01
    """
)

SUBTITLE = _names(
    "subtitle sub-title sub_title subhead futi fubiaoti yinti yinbiaoti pretitle pre_title kicker futitle "
    "font02"
)

FURNITURE = _names(
    """
    share shares sharebox share-box bdsharebuttonbox bshare-custom social-share jiathis_style related
    relate relatednews related-news xgyd xgxw xgwz xiangguan ewm erweima qrcode qr-code print dayin
    pages_print toolbar tools crumb crumbs breadcrumb breadcrumbs position weizhi dqwz curpos location
    pagination pager fanye prevnext pre-next prev_next article-nav comment comments pinglun advert
    advertisement guanggao gg ad ads recommend tuijian hot-news rank copyright banquan font-size
    fontsize zihao
    """
)
"""What stands inside an article's block and is none of it."""


AROUND = _names(
    """
    footer #footer foot #foot footbox foot-box foot_box page-footer site-footer ft copyright #copyright
    copy-right banquan bottom #bottom comments #comments comment-list commentlist pinglun related
    relatednews related-news relate xgyd xgxw xgwz nav #nav navbar mainnav menu #menu sidebar #sidebar
    side-bar aside rightbar
    """
)
"""What stands around an article, even if it reads like prose; it counts for no block but itself."""

AROUND_TAGS = frozenset(("footer", "nav", "aside"))


def names_an_article(names: Iterable[str]) -> bool:
    """Whether one of an element's names, in small letters, is that of an article's block."""
    return not ARTICLE.isdisjoint(names)


def has_name(names: Iterable[str], known: frozenset[str]) -> bool:
    """Whether one of ``names``, in small letters, is ``known``."""
    return not known.isdisjoint(names)
