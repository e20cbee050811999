"""Single rules: what one line is by its own words, and what a rule makes of it on a page."""

import re

import opencc
import pytest

from annotator.core.reading import ALL_RULES, DEFAULT_RULES, read, switched, switches
from annotator.core.rules import RULES, Finding, defaults, merged, words
from annotator.core.rules.credits import are_names, credits_of, is_bare_byline, is_byline, meta_of
from annotator.core.rules.folding import fold
from annotator.core.rules.lines import label_of
from annotator.core.rules.page import kind_of, read_page

HAN = re.compile(r"[\u3400-\u9fff]")


def pattern_words() -> list[str]:
    texts = []
    for value in vars(words).values():
        if isinstance(value, re.Pattern):
            texts.append(value.pattern)
        elif isinstance(value, frozenset | tuple):
            texts += value
        elif isinstance(value, str):
            texts.append(value)
    return texts


def test_patterns_are_written_in_what_folding_makes() -> None:
    text = "".join(pattern_words())
    assert [char for char in HAN.findall(text) if fold(char) != char] == []


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk"])
def test_folding_knows_every_character_of_the_patterns_in_the_other_script(config: str) -> None:
    convert = opencc.OpenCC(config).convert
    missing = {}
    for char in set(HAN.findall("".join(pattern_words()))):
        other = convert(char)
        if fold(other) != char:
            missing[char] = other
    assert missing == {}


def test_folding_keeps_the_length() -> None:
    text = "「您的位置」：首頁＞新聞　ＡＢＣ　𠮷野\u00a0…—é"
    assert len(fold(text)) == len(text)
    assert fold("當前位置：首頁＞要聞") == "当前位置:首页>要闻"


LABELS = {
    "breadcrumb": [
        "您的位置：首頁>要聞 > 社會 >",
        "当前位置：首页 - 新闻动态 - 乡镇传真",
        "您现在的位置是：首页 » 文化",
        "首页 > 文化 > 正文",
        "望岭网 - 民生 - 正文",
    ],
    "neighbour": ["上一篇：没有了", "下一篇：渔港开渔", "下一條：縣裡的會", "<< 上一篇", "后一篇"],
    "related": [
        "相关推荐",
        "【相关阅读】",
        "延伸閱讀",
        "推荐阅读：",
        "热门标签",
        "猜你喜欢",
        "友情链接",
        "阅读排行榜",
    ],
    "comments": ["网友评论", "最新評論", "发表评论", "全部评论(12)", "我来说两句"],
    "licence": [
        "魯ICP備00000000號",
        "京公网安备 00000000号",
        "互聯網新聞信息服務許可證0000",
        "网站标识码：000",
    ],
    "footlinks": ["关于我们 | 联系我们 | 版权声明", "關於本網 - 聯繫方式 - 網站地圖 - 法律顧問"],
    "menu": ["首页 新闻 公告 服务", "首頁|要聞|民生|視頻|專題"],
    "public": ["公益广告", "讲文明树新风 公益广告"],
    "advert": ["广告", "【廣告】", "阅读原文"],
    "widget": [
        "A+A-",
        "分享",
        "【打印】【关闭】【收藏】",
        "字号：大 中 小",
        "分享至 臉書 LINE 列印 字級：小 中 大",
        "分享让更多人看到",
        "扫一扫在手机打开当前页",
        "点击数：1024",
        "返回顶部",
        "扫描下方二维码关注我们",
    ],
    "id": ["ID:abcd"],
    "disclaimer": [
        "本文来自【山城晚报】，仅代表作者观点。",
        "免责声明：内容由用户上传，与本站无关。",
        "转载请注明出处。",
        "版權聲明:凡本網註明來源的作品,版權均屬本網所有。",
        "本网站内容未经授权不得转载。",
        "市场有风险，投资需谨慎。本文仅供参考，不构成任何建议。",
    ],
    "copyright": ["山城网 版权所有 2001-2024", "Copyright © 2024 All Rights Reserved", "版權所有 不得轉載"],
    "contact": ["联系电话：000-5550100", "主辦單位:某縣人民政府", "E-mail：a@b.example", "技术支持：某公司"],
    "tags": ["标签：渔港 码头", "关键词: 渔港"],
    "promotion": ["关注本报官方微信公众号", "立即下载山城客户端"],
    "dated": ["某县召开秋收现场会09-11", "旧仓库变成了小剧场2024-01-09粮站列入保护名录2023-12-28"],
    "welcome": ["今天是2024年3月8日 星期五", "欢迎访问山城新闻网！"],
    "source": [
        "来源：山城日报",
        "來源:山城日報  2023-08-24 11:23:12",
        "2023-11-16 09:12  来源：山城网  阅读 3401  评论 12",
        "发布时间：2024-07-03 17:45 来源：某乡人民政府 作者：党政办 浏览次数：219 字体：[大 中 小]",
        "發布日期：2023/06/09 記者 曾小安",
        "稿源：【山城晚报】",
        "山城网 2024-04-02 09:00:12",
        "2024年3月8日 11:20 来源：新华社",
        "2024/05/06 11:20 記者陳小安／青埔報導",
        "2024-03-08 10:00",
    ],
    "editor": [
        "编辑：顾小满",
        "責任編輯:莊若溪",
        "（责编：黎素、孔令芝）",
        "校对：邹 平",
        "审核 陆行远",
        "责编 方圆 美编 李果 校对 任远",
        "值班主任：王大路",
        "编辑：新媒体中心",
    ],
    "byline": [
        "■ 本报记者 王小明",
        "□ 通讯员 童二 记者 甘三雨",
        "本報記者 范小棠",
        "（記者 湯小宜）",
        "记者 王小明 通讯员 李大路",
        "作者：钟离山",
        "文/王小明 图/李大路",
        "■ 本报记者 江小寒 摄影报道",
        "記者王小明／台北報導",
        "本报评论员",
    ],
    "": [
        "山城的夜晚静悄悄",
        "首页改版",
        "位置：山城东门",
        "当前位置",
        "分享会上的三个故事",
        "数据来源：县统计局抽样调查",
        "记者手记",
        "记者 走访",
        "小记者 大舞台",
        "编辑部的故事",
        "■ 强服务",
        "问：周末能办吗",
        "记者：为什么选择回乡",
        "作者：一位不愿意透露姓名的读者",
        "产量 > 需求 > 供给",
        "时间：2024-05-18",
        "类别：蔬菜",
        "单位：万元",
        "一、总体要求",
        "1.备足种子",
        "他说，转载别人的文章要先问一声。",
        "律师提醒，未经授权不得转载他人文章，否则要承担侵权责任。",
        "本网讯（记者 苗青）县法院审结一起著作权侵权案，被告未经许可转载他人文章。",
        "网页上写着“本站不承担任何责任，版权归本站所有”，这样的话没有用。",
        "陶然 摄",
        "图为采摘现场",
        "大家都来了",
        "相关部门已经介入",
        "评论家的书房",
        "联系群众“最后一米”",
        "新闻里的山城",
        "上一代人的集市",
        "下一站：渔港",
        "白菜 2.4元 萝卜 1.8元 豆角 6.2元",
        "启动 2021-03-01",
    ],
}


@pytest.mark.parametrize(
    ("label", "line"), [(label, line) for label, lines in LABELS.items() for line in lines]
)
def test_lines_say_what_they_are(label: str, line: str) -> None:
    assert label_of(fold(line)) == label


@pytest.mark.parametrize(
    ("label", "line"), [(label, line) for label, lines in LABELS.items() for line in lines]
)
def test_lines_say_the_same_in_traditional_characters(label: str, line: str) -> None:
    assert label_of(fold(opencc.OpenCC("s2tw").convert(line))) == label


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("雨停了。", "prose"),
        ("他说：“雨停了。”", "prose"),
        ("雨停了……", "prose"),
        ("雨停了吗？", "call"),
        ("雨停了，", "clause"),
        ("做好以下几件事：", "clause"),
        ("雨后的山城", "short"),
        ("守好“第一道海堤”", "short"),
        ("雨停了。山城", "prose"),
        ("雨" * 61 + "，风", "prose"),
        ("雨" * 61, "short"),
        ("雨" * 121, "prose"),
    ],
)
def test_kinds_of_lines(line: str, kind: str) -> None:
    assert kind_of(fold(line)) == kind


@pytest.mark.parametrize(
    ("line", "meta"),
    [
        ("来源:海边日报  2023-08-24 11:23:12", {"outlet": "海边日报", "date": "2023-08-24 11:23:12"}),
        ("來源：【山城晚報】", {"outlet": "山城晚報"}),
        ("校对:邹 平", {"proofreader": "邹 平"}),
        ("(责编:黎素、孔令芝)", {"editor": "黎素、孔令芝"}),
        ("■ 本报记者 王小明", {"byline": "本报记者 王小明"}),
        ("發布日期：2023/06/09 記者 曾小安", {"date": "2023/06/09", "byline": "記者 曾小安"}),
        ("山城网 2024-04-02 09:00:12", {"outlet": "山城网", "date": "2024-04-02 09:00:12"}),
        ("责编 方圆 美编 李果 校对 任远", {"editor": "李果", "proofreader": "任远"}),
    ],
)
def test_meta_of_credits(line: str, meta: dict[str, str]) -> None:
    assert dict(meta_of(fold(line), line)) == meta


@pytest.mark.parametrize(
    "names", ["王小明", "刘 飞", "黎素、孔令芝", "欧阳小澍", "王明 李红 赵大路", "阿依·古丽"]
)
def test_names(names: str) -> None:
    assert are_names(names)


@pytest.mark.parametrize("words", ["强农业大省", "为什么", "摄影报道", "", "一村一品", "手记"])
def test_no_names(words: str) -> None:
    assert not are_names(words)


def test_bare_bylines_need_names() -> None:
    assert is_bare_byline("■ 王淑明 金增光")
    assert not is_bare_byline("■ 高质量发展")
    assert not is_byline("■ 王淑明 金增光")


def test_credits_leave_nothing_over() -> None:
    assert credits_of("来源:山城日报 这里还有一句话没有键") == []
    assert credits_of("来源:从哪里来?") == []


def cuts(text: str) -> list[tuple[str, str]]:
    return [(cut.rule, text[cut.start : cut.end]) for cut in read(text).cuts]


BODY = "码头上的灯亮了一整夜，渔船一条接一条靠岸。\n\n天亮的时候，最后一筐鱼也上了车。"


def test_spam_of_the_other_script() -> None:
    text = "某某网_热门专区_今日更新\n\n漁港的早晨\n\n碼頭上的燈亮了一整夜，漁船一條接一條靠岸。"
    assert cuts(text) == [("spam-headings", "某某网_热门专区_今日更新\n\n")]


def test_a_headline_with_underscores_that_has_no_other_stays() -> None:
    assert cuts(f"渔港_早晨_码头_灯火\n\n{BODY}") == []


def test_indents_and_doubled_blanks() -> None:
    text = "渔港  的早晨\n\n　　码头上的灯亮了一整夜。  \n\n  天亮了，　 风停了。"
    assert cuts(text) == [
        ("doubled-blanks", " "),
        ("indents", "　　"),
        ("indents", "  "),
        ("indents", "  "),
        ("doubled-blanks", " "),
    ]


def test_tabs_of_a_table_stay() -> None:
    assert cuts("渔港\t船\n东港\t12\n西港\t9") == []


def test_a_cut_line_takes_the_newlines_behind_it() -> None:
    text = f"渔港的早晨\n\n来源：海边日报\n\n\n{BODY}"
    assert cuts(text) == [("source-lines", "来源：海边日报\n\n\n")]


@pytest.mark.parametrize("rule", [rule.name for rule in ALL_RULES])
def test_every_rule_can_be_switched_off(rule: str) -> None:
    text = (
        "免费小说下载_手机游戏大全_电影在线观看\n首页\n新闻\n民生\n视频\n您的位置：首页>新闻\n渔港(gǎng)的早晨到了\n"
        f"来源：海边日报\n■ 本报记者 王小明\n　　{BODY}\n渔港(gǎng)的早晨到了\n责任编辑：方圆\n相关推荐\n"
        "渔民学堂开课了\n广告\n免责声明：本文仅供参考。\n某网 版权所有\n电话：000\n某ICP备0号\n【打印】"
    )
    assert rule not in {cut.rule for cut in read(text, DEFAULT_RULES - {rule}).found}


def test_every_rule_has_a_name_of_its_own_and_a_reason() -> None:
    assert len({rule.name for rule in ALL_RULES}) == len(ALL_RULES)
    assert all(rule.reason for rule in ALL_RULES)
    assert defaults(RULES) == {rule.name for rule in RULES}


def test_a_rule_of_splitting_finds_the_same_alone() -> None:
    text = f"海边纪事\n\n\n\n渔港的早晨到了\n\n■ 本报记者 王小明\n\n{BODY}"
    banners = next(rule for rule in ALL_RULES if rule.name == "banners")
    assert [text[cut.start : cut.end] for cut in banners.find(read_page(text))] == ["海边纪事\n\n\n\n"]


def test_confidence_is_between_nothing_and_sure() -> None:
    text = f"首页\n新闻\n民生\n渔港的早晨到了\n{BODY}\n编辑：王小明\n相关推荐\n渔民学堂开课了\n某网 版权所有"
    found = read(text).found
    assert found
    assert all(0 < cut.confidence <= 1 for cut in found)


def test_merging() -> None:
    wide, inner = Finding(0, 10, "a"), Finding(2, 4, "b")
    late, last = Finding(8, 12, "c"), Finding(12, 13, "d")
    assert merged([late, inner, last, wide]) == (wide, Finding(10, 12, "c"), last)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("全镇打造“1 9青禾”品牌。", ["1 9"]),
        ("推行「2 3 X」機制。", ["2 3 X"]),
        ("建立“党建 志愿服务”网络。", ["党建 志愿服务"]),
        ("推行“1+9”机制。", []),
        ("主题是“学习贯彻新的精神 共同创造美好生活”。", []),
        ("共有 1 9 两个数。", []),
    ],
)
def test_lost_plus_signs_are_marked_and_stay(text: str, marked: list[str]) -> None:
    reading = read(text)
    assert [text[mark.start : mark.end] for mark in reading.marks] == marked
    assert reading.cuts == ()


def test_marks_count_in_the_text_with_its_glosses() -> None:
    text = "全鎮(zhèn)打造“1 9青禾”品牌,服務(wù)村民。"
    mark = read(text).marks[0]
    assert text[mark.start : mark.end] == "1 9"


def test_a_rule_reads_a_line_through_its_glosses() -> None:
    text = "漁港(gǎng)的早晨\n\n來(lái)源:海邊日報(bào)  2023-08-24 11:23\n\n碼頭上的燈亮了一整夜。"
    assert [cut[0] for cut in cuts(text)] == ["glosses", "source-lines"]
    assert read(text).articles[0].meta == {"outlet": "海邊日報", "date": "2023-08-24 11:23"}


def test_a_page_of_nothing_but_furniture_has_no_article() -> None:
    assert read("首页 新闻 公告 服务\n上一篇：没有了\n某ICP备0号").articles == ()
    assert read("").articles == ()
    assert read("\n \n　\n").articles == ()


def test_a_page_that_is_one_disclaimer_is_an_article_about_it() -> None:
    text = "本站内容仅供参考，转载请注明出处。"
    reading = read(text)
    assert reading.cuts == ()
    assert len(reading.articles) == 1


def test_switches_say_only_what_is_not_as_by_default() -> None:
    names = frozenset(rule.name for rule in ALL_RULES)
    for rules in (DEFAULT_RULES, names, frozenset(), names ^ {"banners"}):
        on, off = switches(rules)
        assert switched(on, off) == rules
        assert not DEFAULT_RULES & set(on)
        assert set(off) <= DEFAULT_RULES
    assert switches(DEFAULT_RULES) == ((), ())


def test_a_rule_that_the_kept_switches_do_not_know_is_as_by_default() -> None:
    on, off = switches(DEFAULT_RULES - {"banners", "adverts"})
    assert (on, off) == ((), ("adverts", "banners"))
    assert switched(["gone"], [*off, "never was"]) == DEFAULT_RULES - {"banners", "adverts"}
