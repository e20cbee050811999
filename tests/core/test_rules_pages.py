"""Whole invented pages in both scripts: what is cut, what stays, where articles begin.

In a page below, a line that begins with ``~`` is to be cut as a whole, one with ``§`` begins an article,
and every other line stays as it is. A page is checked as it stands and in the other script.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import opencc
import pytest

from annotator.core.reading import read

PAGES: dict[str, str] = {}


def page(name: str, text: str) -> None:
    PAGES[name] = text.strip("\n")


# Nothing to cut.

page(
    "clean article",
    """
§杏花街的修鞋摊又支起来了

一大早，杏花街口的老梧桐下，修鞋匠罗守义就把摊子支了起来。他的工具箱用了三十一年，四个角都包着铁皮。

街坊们说，没有这个摊子，日子总觉得少了点什么。社区便在街口给他划出两平方米，遮上雨棚，接通了电。

“有人等着穿，我就得来。”罗守义说。
""",
)
page("one sentence", "§昨天夜里，北岭下了今年的第一场雪。")
page("headline and one sentence", "§北岭降下初雪\n\n昨天夜里，北岭下了今年的第一场雪。")
page("three words", "§下雪了")
page(
    "no headline",
    """
§本报栗溪3月2日电（记者 沈一苇）栗溪县今天开出了第一趟通往高山村寨的公交车。

车票两元，单程五十分钟，老人上车有人扶。
""",
)
page(
    "poem with stops",
    """
§雨后访溪亭
方竹友
一夜溪声到枕边，
晓来云脚落门前。
山翁笑指新晴处，
半亩秧苗绿似烟。
""",
)
page(
    "poem without any mark",
    """
§渡口
一
船还没有来
风先到了
芦苇弯下腰
像在找什么
掉进水里的
半个月亮
""",
)
page(
    "song with a refrain that is its title",
    """
§我们的村庄在高高的山上

清早推开木头门，云在脚下走。
我们的村庄在高高的山上
阿妈挑水回家来，歌声满山沟。
我们的村庄在高高的山上
""",
)
page(
    "interview",
    """
§一个电工的四十年

记者：您还记得第一次爬杆吗？

韩师傅：记得。

记者：怕不怕？

韩师傅：怕。腿一直在抖，可是底下全村人都看着呢。

记者：后来呢？

韩师傅：后来就不怕了。灯亮的时候，孩子们叫得比过年还响。

记者：谢谢您。
""",
)
page(
    "questions and answers without stops",
    """
§办证窗口答问

问：周末能办吗
答：能
问：要带什么
答：身份证
问：多久能拿到
答：当场

窗口负责人说，问得最多的就是这三句话，于是写下来贴在了墙上。
""",
)
page(
    "numbered short lines",
    """
§沙坪乡春耕准备工作安排

各村要抓紧时间，做好以下几件事。

一、备足种子
二、检修农机
三、疏通渠道
四、培训农户

以上工作在三月底前完成，由乡农业服务中心逐村验收。

一、时间要求
二、责任分工
""",
)
page(
    "lines of data with commas",
    """
§城南市场今日菜价

记者今天上午从城南市场抄回一份价目。

白菜，每公斤两元四角，比昨天涨一角
萝卜，每公斤一元八角，与昨天持平
豆角，每公斤六元二角，比昨天落五角
菠菜，每公斤五元整，货不多

市场方面说，雨停之后菜价还会回落。
""",
)
page(
    "table",
    """
§各校运动会成绩

校名\t金牌\t银牌
一小\t12\t9
二小\t10\t11
三小\t7\t8
合计\t29\t28

来源：县教育局

裁判长说，比起名次，他更高兴的是没有一个孩子受伤。
""",
)
page("only a table", "§村名 户数 人口\n大湾 112 430\n小湾 87 301\n石桥 64 255\n合计 263 986")
page(
    "public notice",
    """
§关于滨河路夜间施工的通告

因燃气管道改造，滨河路将于近日夜间分段封闭施工，请过往车辆绕行。

施工时间：每晚十时至次日五时
联系电话：000-5550101
地址：滨河路1号

特此通告。

青石县住房和城乡建设局
2024年3月8日
""",
)
page(
    "notice that ends with its telephone",
    """
§社区食堂招募帮厨

社区食堂下月开张，现招募帮厨三名，会做家常菜、身体健康的居民都可以报名。

报名电话：000-5550102
地址：和平里社区服务站
""",
)
page(
    "time and place of a meeting",
    """
§周末来听古琴

时间：2024-05-18
地点：文化馆二楼
主讲：陆九皋

文化馆这周末办一场古琴讲座，免费入场，座位八十个，先到先得。
""",
)
page(
    "report about a lawsuit over rights",
    """
§转载一篇文章 赔了八千元

本网讯（记者 苗青）县法院日前审结一起著作权侵权案。某公司未经许可转载他人文章，被判赔偿八千元。

法官说，转载应当注明来源，更要先取得许可；未经授权使用他人作品，要承担侵权责任。

被告辩称网页下方写着“本站内容仅供参考，如有侵权请联系删除”，法院没有采纳这个理由。
""",
)
page(
    "report about fine print",
    """
§看不见的小字

不少居民没有留意，买药的网页底部有一行小字：“本站不承担任何责任，版权归本站所有。”

县消费者协会提醒，这样的话并不能免除卖家的责任。
""",
)
page(
    "story about a menu",
    """
§镇政府网站改版记

新版网站只留下四个栏目。

新闻
服务
公告
论坛

老人们说，字大了，按钮少了，找得到了。
""",
)
page(
    "subheads without stops",
    """
§一座小城的三次搬家

小城在山脚下住了两百年，又在半山腰住了三十年。

第一次 为了水

那一年江水涨到了屋檐，全城的人连夜上山。

第二次 为了路

公路修到半山，集市也跟着搬了过来。

第三次 为了孩子

学校建在坝子里，家家户户便都下了山。
""",
)
page(
    "bullets that are no names",
    """
§青坪镇“三抓”促春耕

■ 强服务

农技员全部下到村里，蹲在田埂上解答问题。

■ 高标准

种子逐袋抽检，不合格的一袋也不发。

■ 严管理

农机手统一培训，持证上岗。
""",
)
page(
    "recipe",
    """
§外婆的糯米藕

莲藕两节
糯米一碗
红糖半碗
桂花一勺

糯米泡一夜，灌进藕孔里，小火煮三个钟头，满屋都是甜的。
""",
)
page(
    "speech",
    """
§在毕业典礼上的讲话

各位老师、同学们：

今天，你们要从这里出发了。

我只说三句话。

第一句，别怕慢。

第二句，别怕错。

第三句，常回来看看。

谢谢大家！
""",
)
page(
    "a quotation over several paragraphs",
    """
§老队长的信

信是写给全村人的，一共三段，念信的人停了好几次。

“我走以后，水渠每年要清两回，开春一回，入冬一回。

“坝上的树不要砍，那是大家一棵一棵种下的。

“碰到难处，就到坝上坐一坐，想想当年。”

念完信，没有人说话，只听见水响。
""",
)
page(
    "a box with links in words",
    """
§古桥修好了

修了两年零四个月，清风桥昨天重新开放。

相关链接

清风桥始建于明代，长三十六米，宽四米，是县境内保存最完整的石拱桥，历史上重修过五次，最近一次在民国初年，由乡绅集资，石匠三十余人历时两年方才完工。
""",
)
page(
    "source under a table",
    """
§三年来新开的书店

街上的书店一年比一年多，去年又开了四家。

前年 2家
去年 4家
今年 3家
来源：县新闻出版局

店主们说，赚得不多，可是坐满了孩子。
""",
)
page(
    "caption and credit",
    """
§稻田里的音乐会

收割过的稻田铺上干草，就成了座位。

图为村民在田埂上听音乐会
陶然 摄

天黑下来，四下里都是虫声，琴声一停，虫声就响起来。
""",
)
page(
    "list that ends in semicolons",
    """
§村里定下五条规矩

大家议了一个晚上，定下五条规矩：
红事不过十桌；
白事不过三天；
礼金不过百元；
烟酒不上桌面；
彩礼两家商量。
""",
)
page(
    "slogans inside a story",
    """
§围墙上的字换了

村口的围墙粉刷一新，老标语换成了新标语。

爱护一草一木
节约一粥一饭

写字的是退休教师，一笔一画写了两天。
""",
)

# Web pages.

page(
    "menu on one line, path, source, buttons, neighbours, foot",
    """
~首页 | 新闻 | 公告 | 服务 | 互动交流

~您的位置：首页 > 新闻 > 乡镇

§柳桥镇把集市搬到了河边

~来源：柳桥发布　发布时间：2024-02-19 10:21　浏览次数：88　字体：[大 中 小]

河边的空地平整出来，画上白线，一百二十个摊位排成了四行。

卖菜的不用再躲雨，买菜的不用再绕路，过路的车也走得顺了。

~上一篇：柳桥镇召开安全生产会议
~下一篇：没有了
~【打印】【关闭】

~主办：柳桥镇人民政府　联系电话：000-5550103
~网站标识码：9900000001　柳ICP备00000001号
""",
)
page(
    "menu in lines without a path",
    """
~首页
~要闻
~民生
~视频
~专题

§老井旁边建起了图书角

~2024-03-11 08:30  来源：白石网

井台边的旧磨房腾了出来，装上书架和灯，成了全村最亮的屋子。

到了晚上，孩子们写作业，大人们翻报纸，井水在窗外响。
""",
)
page(
    "menu of unknown words above a path",
    """
~望岭
~拾遗
~纵横
~灯下

~当前位置：首页>拾遗>正文

§一封迟到了六十年的信

~作者：钟离山　来源：望岭周刊

信封已经发黄，邮票上的图案也看不清了，收信人的名字却还清清楚楚。

老人把信读了三遍，叠好，放进贴身的口袋里。
""",
)
page(
    "strange menu on top",
    """
~山风
~水韵
~人家
~灶台
~手艺

§打铁铺里的最后一个学徒

炉火映红了半面墙，学徒抡起锤子，一下一下落在铁砧上。

师傅坐在门口，听声音就知道火候到没到。
""",
)
page(
    "search words on top",
    """
~免费电影在线观看_二手手机报价大全_游戏加速器下载_天气查询

§果农学会了看云图

~来源：南坡日报

手机上的云图一变颜色，果农们就知道该不该盖膜了。

气象站的年轻人每周上山一次，教大家认云、算雨、防冰雹。
""",
)
page(
    "title of the window",
    """
~果园里来了机器人_南坡网_科技频道

~首页 新闻 科技 健康 教育

§果园里来了机器人

~南坡网 2024-04-02 09:00:12

机器人只有半人高，会爬坡，会认果，一个钟头能摘三筐。

果农们起初不信，跟在后面看了半天，回去就凑钱合买了一台。
""",
)
page(
    "dated links, tags, disclaimers",
    """
§旧仓库变成了剧场

粮站的旧仓库空了十年，去年冬天拆掉隔墙，搭起台子，成了剧场。

第一场戏演的就是粮站的故事，台下坐着当年的会计和司磅员。

~相关阅读
~老电影院重新开门2024-01-09粮站旧址列入保护名录2023-12-28剧团下乡演出百场2023-12-20
~标签：剧场 旧仓库 乡村

~免责声明：本文由网友上传，仅代表作者个人观点，与本站无关，请读者自行核实。
~未经书面授权，不得转载本网站内容。
""",
)
page(
    "dated links one a line without a heading",
    """
§夜校的灯又亮了

夜校停了二十多年，今年又开了，第一课教的是怎样用手机挂号。

教室里坐满了人，最大的七十九岁，最小的跟着奶奶来。

~县里召开夜校工作推进会03-12
~三个村的夜校同一天开课03-10
~退休教师报名当夜校老师02-27
""",
)
page(
    "editors, recommendations, comments",
    """
§轮椅上的快递员

他每天送四十多件，最远的一家在六楼，业主们便在楼下摆了一张小桌。

有人劝他歇歇，他笑着说，轮子一转，心里就亮堂。

~责任编辑：柯以宁
~（责编：柯以宁、唐糖）
~校对　任 远
~分享让更多人看到
~推荐阅读
~一位母亲的二十年
~山里飞出的合唱团
~网友评论
~写得真好！
~看哭了，向快递员致敬。

~关于我们 | 联系我们 | 广告服务 | 网站地图
~白石网 版权所有 Copyright 2008-2024
~白ICP备00000002号 白公网安备 00000000000002号
~违法和不良信息举报电话：000-5550104
""",
)
page(
    "links between share buttons and foot",
    """
§渔港的早晨

天还没亮，渔船一条接一条靠岸，码头上的灯全都亮着。

过秤、装箱、上车，一个钟头以后，这些鱼就到了城里。

~分享到：微信 微博 QQ空间

~渔港新闻
~休渔期结束首日见闻
~渔民学堂开课了
~渔船换上了新马达

~版权声明 | 联系我们 | 网站地图
~渔港在线 版权所有 未经许可不得转载
""",
)
page(
    "headline again as a caption",
    """
§云岭茶农把课堂搬进茶园

~来源：【云岭晚报】

（通讯员：边小鹿）茶树底下摆开小板凳，老师拿着一枝新芽，从头讲起。

~云岭茶农把课堂搬进茶园

学的人多了，问的人也多了，一堂课常常讲到太阳下山。

~云岭茶农把课堂搬进茶园

课后，老师把要点写成卡片，挂在茶园的门口。

~本文来自【云岭晚报】，仅代表作者观点。

~ID：ylwb
""",
)
page(
    "glossed page",
    """
~要聞
~民生
~視頻
~讀報(bào)

~您的位置:首頁>要聞 >

§青禾鎮(zhèn)開(kāi)辦農(nóng)民夜校

~來源:青禾日報(bào)  2023-04-06 09:12:33
~A+A-
~分享

夜校設(shè)在祠堂裡,每週二、週四開課,風(fēng)雨不停。

村民(居民)都可以來,報(bào)名的人比座位還多。

~編輯:顧小滿
~審核:陸 平
~相關(guān)推薦

~青禾新聞網(wǎng) 2006-2023 版權(quán)所有
""",
)
page(
    "adverts",
    """
§公园里的长椅

公园新添了六十张长椅，每一张都刻着一句话。

~广告

有的是捐赠人写给父母的，有的是孩子写给将来的自己的。

走累了的人坐下来，读一读，再站起来接着走。

~扫描下方二维码关注本报公众号
~下载客户端
""",
)
page(
    "editor in brackets behind the last sentence",
    """
§山路上的邮车

邮车每天翻两座山，送一百三十封信、六十个包裹。

司机说，下雪天最难走，可雪天的信最有人等。
~~（责任编辑：岑小山）
""",
)
page(
    "unmatched sentence in the tail",
    """
§桥头的理发店

店里只有两把椅子，一面镜子，理一次发八块钱。

老街坊走了又来，孩子的孩子也坐上了那把椅子。

~相关新闻
~老街改造方案公示
~桥头新建停车场

~转载请注明出处。
~桥头网 版权所有
""",
)

# Newspaper pages.

page(
    "three stories, bylines before",
    """
§山谷里的气象站

■ 本报记者 冯晚晴

气象站只有三个人，每隔一小时就要去看一次百叶箱。

数字看上去枯燥，却关系着山下十万亩稻田。

§两个女孩和一座图书馆

■ 本报记者 鲁川 通讯员 白小溪

图书馆是两个女孩用一个暑假收拾出来的，书是从全国各地寄来的。

开门那天，来了六个孩子，三个抱着弟弟妹妹。

§城西菜场换上新顶棚

本报讯（记者 古月）城西菜场的顶棚昨天换好了，透光不漏雨。

摊主们说，这下不用一手称菜一手撑伞了。
""",
)
page(
    "kicker, banner, second line, subheads",
    """
~乡村纪事



§一条渠的三代人

——青石县红旗渠管护小记

■ 本报记者 祁连山

爷爷修渠，父亲护渠，如今轮到了他。

修渠

当年没有机械，全靠一双手，石头是一块一块背上去的。

护渠

父亲守了三十一年，渠边的每一棵树他都叫得出名字。

§北河区

给独居老人装上“一键通”

本报讯（记者 夏禾）按一下红色按钮，社区就有人应声。昨天，北河区为三百户独居老人装上了这样的装置。

第一个按下按钮的是一位九十岁的老人，她只是想试试灵不灵。
""",
)
page(
    "photograph with a story, byline behind",
    """
§大棚里的新把式

本报讯（记者 宁夏）大棚里装上了滴灌，一个人能管十亩地。

技术员隔三差五就来看一看，手把手教农户调水调肥。



§6月3日，村民在荷塘里采摘莲蓬。

荷塘是去年新挖的，水从山上引来，清得能看见鱼。

村里还沿塘修了木栈道，周末常有城里人来散步。

■ 本报记者 贺兰 摄影报道

§小学校里的大乐队

■ 本报记者 丁一

全校四十二个学生，三十八个会吹口琴。

老师说，山里的孩子不怕生，就怕没人听。
""",
)
page(
    "public service advert between stories",
    """
§河滩上的风筝节

本报讯（记者 江流）两百只风筝昨天同时升空，最大的一只有半个篮球场大。

放风筝的人从六个省赶来，最远的坐了两天火车。

~公益广告

~一滴清水 一份珍惜

~光盘行动 从我做起

§老字号重新开张

■ 本报记者 石头

停业三年的酱园昨天重新开张，门口排起了长队。

缸还是那些缸，人换成了当年学徒的儿子。
""",
)
page(
    "signed in brackets at the end",
    """
§东坪村建起晒谷场

晒谷场有两个篮球场那么大，秋收不用再晒在公路上了。（方圆 李果）

§西坪村修通机耕路

机耕路直通田头，收割机开得进去，一天就能收完一个组。（本报记者 于飞）
""",
)
page(
    "briefs",
    """
§县医院新增夜间门诊

本报讯（记者 秦淮）县医院从本周起开设夜间门诊，下了班也能看病。

§图书馆延长开放时间

本报讯（通讯员 苏堤）县图书馆每天延长两小时，周末开到晚上九点。

§三条公交线路调整

本报讯（记者 秦淮）因道路施工，三条公交线路本月起临时绕行。
""",
)
page(
    "two saved web pages in one file",
    """
~您的位置：首页 > 新闻

§村口的球场亮了灯

~来源：东岭网　2024-05-06 11:20

灯一亮，打球的、跳舞的、乘凉的全都来了，比过节还热闹。

电费由村集体出，每晚十点准时熄灯，不影响老人睡觉。

~上一篇：东岭修路
~下一篇：东岭植树

~您的位置：首页 > 新闻

§水站建在家门口

~来源：东岭网　2024-05-07 09:05

从前挑水要走两里路，如今拧开龙头就有，水质还每月公示。

老人们把扁担收进了屋角，说留着给孙子看。
""",
)


# Pages as the large sites make them.

page(
    "government document",
    """
~索引号：000000000/2024-00012
~发布机构：山城县人民政府
~成文日期：2024年03月08日

§山城县人民政府关于加强古桥保护的通知

各乡镇人民政府，县政府各部门：

为加强古桥保护，现通知如下：

一、摸清底数

各乡镇要在四月底前完成普查，不漏一桥。

二、落实责任

谁使用、谁保护。

山城县人民政府

2024年3月8日

（此件公开发布）

~扫一扫在手机打开当前页

~【打印本页】 【关闭窗口】

~主办：山城县人民政府办公室
~政府网站标识码：0000000000　山ICP备00000000号
""",
)
page(
    "account of a newspaper on a platform",
    """
§石桥边的豆腐坊

~山城日报
~2024-03-08 10:00
~关注

豆腐坊开在石桥边，天不亮就冒白气，过路的人都要停下来看一眼。

买豆腐的人排到了桥上，有人端着碗，有人提着篮。

~举报/反馈

~发表评论
""",
)
page(
    "post of a public account",
    """
§石桥边的豆腐坊

~原创 王小明 山城日报 2024-03-08 10:00 山城

~点击上方蓝字关注我们

豆腐坊开在石桥边，天不亮就冒白气，过路的人都要停下来看一眼。

买豆腐的人排到了桥上，有人端着碗，有人提着篮。

~- END -

~来源 | 山城日报
~文字 | 王小明
~编辑 | 李大路
~审核 | 方圆

~点个“在看”你最好看
~阅读原文
~阅读 1234
""",
)
page(
    "menu with a gap behind every line",
    """
~首页

~新闻

~民生

~视频

~读报

~您的位置：首页>民生

§石桥边的豆腐坊

~来源：山城网

豆腐坊开在石桥边，天不亮就冒白气，过路的人都要停下来看一眼。

买豆腐的人排到了桥上，有人端着碗，有人提着篮。

~编辑：王小明

~相关推荐

~老街新事

~桥头理发店

~关于我们

~联系我们

~山城网 版权所有
""",
)
page(
    "lede above the byline",
    """
§石桥边的豆腐坊

豆腐坊开在石桥边，天不亮就冒白气，三代人守着一盘石磨。

■ 本报记者 王小明

泡豆

豆子要泡一夜，水要换三回，急不得。

点卤

点卤要准，早一分老，晚一分散。
""",
)
page(
    "advert in sentences",
    """
§石橋邊的豆腐坊
~2024/03/08 05:30

〔記者王小明／山城報導〕豆腐坊開在石橋邊，天不亮就冒白氣。

買豆腐的人排到橋上，有人端著碗，有人提著籃。

~☆健康新聞不漏接，按讚追蹤粉絲頁。

~相關新聞
~老街新事
~©山城時報版權所有不得轉載
""",
)

# Nasty ones.

page(
    "contents above the stories",
    """
§今日看点
山里的邮递员换上电动车
老茶馆里的新说书人

山里的邮递员换上电动车

■ 本报记者 沈括

电动车爬坡有劲，一天能多跑两个寨子。

寨子里的人说，车一响，孩子们就往村口跑。

§老茶馆里的新说书人

■ 本报记者 梅溪

说书人二十四岁，讲的还是老故事，用的却是新词儿。

茶馆里坐满了人，一半是老人，一半是背书包的。
""",
)
page(
    "dispatches inside one report",
    """
§多地迎来候鸟

候鸟陆续抵达各地湿地，观鸟的人也多了起来。

新华社西宁10月8日电，高原湖泊边已有两万只候鸟停歇。

新华社南昌10月9日电，第一批白鹤前天飞抵。
""",
)
page(
    "brackets at the end that are no names",
    """
§菜市场的三条新规

市场每周歇业一天，方便摊主休整(周一)。

新规之一

秤要一月一校，校好的贴上绿标(高新区)。

新规之二

垃圾当日清运，天黑以前必须出场(石家庄)。
""",
)
page(
    "a verse and whom it is by",
    """
§渡江的人

老船工摇了一辈子橹，闲下来喜欢念两句诗。

两岸青山相对出
——李白《望天门山》

念完了，他把橹一横，船就稳稳地靠了岸。

月落乌啼霜满天
——张继

夜里行船，他念的是这一句。
""",
)
page(
    "names in a list",
    """
§技能大赛落幕

三天的技能大赛昨天落幕，下列选手获得一等奖：
■ 王小满 李大勇
■ 赵一鸣 周桂花
■ 孙长河 钱多多

获奖选手将代表全县参加市里的决赛。
""",
)
page(
    "wide gaps that mean nothing",
    """
§关于一口井



近日，村里重新淘了那口老井。

井水清了，挑水的人又多了起来。



8月12日，井边立了一块石碑。

碑上刻着捐款人的名字，一共四十七个。
""",
)
page(
    "headline full of search words",
    """
§国产大飞机直播首飞 官方推荐高清视频入口

昨天清晨，飞机从东岸机场起飞，绕行一周后平稳落地。

机场外的草坡上站满了人，有人带着望远镜，有人抱着孩子。
""",
)
page(
    "time line at the end",
    """
§大桥合龙记

大桥昨天合龙，两岸的人第一次在江心握了手。

主体工程正式开工 2021-03-01
两座主塔先后封顶 2022-11-20
最后一段钢梁就位 2024-05-30
""",
)
page(
    "attachments and signature",
    """
§关于公布先进集体的决定

经过评选，决定授予十二个单位先进集体称号，现予公布。

附件：1.先进集体名单
2.先进个人名单

河口县总工会
2024年4月28日

~上一篇：关于召开表彰大会的通知
~下一篇：没有了
""",
)
page(
    "short shouts at the end",
    """
§开闸的那一刻

闸门升起来，水一下子涌进渠里，守在渠边的人都喊起来。

“来了！”

“来了！”

老支书没有喊，他蹲下去，把手伸进水里。

“凉！”
""",
)
page(
    "one word between paragraphs",
    """
§合租屋里的四个年轻人

四个人，四份工作，一间客厅。

分享

冰箱里的东西不写名字，谁饿了谁吃。

评论

谁都可以说，说完了就翻篇。
""",
)
page(
    "Taiwan news page",
    """
~首頁
~即時
~政治
~社會
~生活

§山城小學辦起「移動圖書館」

~2024/05/06 11:20 記者陳小安／青埔報導

一輛改裝的貨車載著兩千本書，每週三開進山裡，孩子們早早等在路口。

司機是退休校長，他說：「書會走路，孩子就不用走那麼遠。」

~相關新聞
~山城小學音樂會爆滿
~偏鄉閱讀計畫邁入第三年

~版權所有 不得轉載
""",
)
page(
    "Hong Kong report",
    """
§舊邨樓下的裁縫檔

【本報訊】裁縫檔開了三十五年，街坊的校服、禮服都在這裏改。

裁縫說：「針腳密啲，着得耐啲。」
""",
)
page(
    "foot in lines, spam below",
    """
§山坳里的观星台

山坳里没有灯，夜里抬头就是银河，孩子们在这里第一次看清了土星的光环。

观星台由旧水塔改成，爬上去要走四十二级台阶。

~上一篇：山村天文课
~关于我们
~联系我们
~网站地图
~山坳网 版权所有
~彩票投注_棋牌游戏下载_免费小说全集_手机游戏大全
""",
)
page(
    "disclaimer on top",
    """
~免责声明：本文转载自网络，仅供参考，不代表本站立场。

§一只猫管住了粮仓

粮仓里养了一只三花猫，自打它来了，老鼠就再没露过面。

保管员给它记了工分，年底换成了两条鱼。
""",
)
page(
    "day book",
    """
§驻村日记

2024年3月8日 星期五

下了一夜的雨，村口的小桥被水漫了，孩子们是一个一个背过去的。

2024年3月9日 星期六

天晴了，大家一早就扛着石头来修桥，中午就能走人了。
""",
)
page(
    "letter with signature",
    """
§给家乡的一封信

亲爱的乡亲们：

离开家乡十二年，梦里还是那条石板路。

盼望早日回去，和大家一起把路修好。

你们的孩子 阿宽
二〇二四年春
""",
)
page(
    "numbers with brackets and weather",
    """
§未来三天天气

（一）今天
晴，北风二级，最高二十一度
（二）明天
多云转小雨，最高十八度
（三）后天
小雨，最高十五度

气象台提醒，后天早晚温差大，出门记得添衣。
""",
)


@dataclass(frozen=True)
class Expected:
    text: str
    kept: list[str]
    cut: list[str]
    starts: list[str]


def expected(source: str) -> Expected:
    lines: list[str] = []
    kept: list[str] = []
    cut: list[str] = []
    starts: list[str] = []
    for line in source.split("\n"):
        if line.startswith("~~"):
            lines[-1] += line[2:]
            cut.append(line[2:])
            continue
        bare = line.lstrip("~§")
        lines.append(bare)
        if line.startswith("~"):
            cut.append(bare)
        elif bare:
            kept.append(bare)
        if line.startswith("§"):
            starts.append(bare)
    return Expected("\n".join(lines), kept, cut, starts)


def left_of(text: str) -> list[str]:
    """The lines of the articles of ``text``."""
    reading = read(text)
    left = []
    for article in reading.articles:
        position = article.start
        parts = []
        for cut in reading.cuts:
            if cut.start < article.end and cut.end > article.start:
                parts.append(text[position : max(cut.start, position)])
                position = max(position, cut.end)
        parts.append(text[position : article.end])
        left += [line for line in "".join(parts).split("\n") if line.strip()]
    return left


@cache
def converter(config: str) -> opencc.OpenCC:
    return opencc.OpenCC(config)


CONVERT = {"as written": None, "Traditional": "s2tw", "Simplified": "tw2s", "Hong Kong": "s2hk"}


@pytest.mark.parametrize("script", CONVERT)
@pytest.mark.parametrize("name", PAGES)
def test_page(name: str, script: str) -> None:
    config = CONVERT[script]
    source = converter(config).convert(PAGES[name]) if config else PAGES[name]
    wanted = expected(source)
    if name == "glossed page":
        plain = read(wanted.text, {"glosses"})
        wanted = Expected(wanted.text, strip(wanted.kept), wanted.cut, wanted.starts)
        assert len(plain.cuts) > 5
    kept = [line for line in wanted.kept if not (line.startswith("■") and "记者" in simplified(line))]
    assert left_of(wanted.text) == kept
    starts = [wanted.text[article.start :].split("\n")[0] for article in read(wanted.text).articles]
    assert starts == wanted.starts


def strip(lines: list[str]) -> list[str]:
    found = []
    for line in lines:
        cuts = read(line, {"glosses"}).cuts
        position, parts = 0, []
        for cut in cuts:
            parts.append(line[position : cut.start])
            position = cut.end
        found.append("".join((*parts, line[position:])))
    return found


def simplified(line: str) -> str:
    return str(converter("t2s").convert(line))
