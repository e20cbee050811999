"""Folding: one writing for both scripts, so that every pattern is written once.

A folded text has as many characters as the text it was made of: offsets in one are offsets in the other.
Traditional characters that some pattern needs become Simplified, punctuation and letters become plain.
"""

from __future__ import annotations

_TRADITIONAL = (
    "並乾亞佈併來侷係俬個們倖備傢傳僅價儘優儲內兩冊別刪則創劇劉動務勞勢區協卻卽厲參吳呂員問喬單噹嚮嚴囌國"
    "圍圖團埰執報場塗墰壇壜壽妝娛婁孫學宮寀實寧審寫專對導屬嶽師幫幷幹廢廣廳張強彆彔後從復徵態慼應懞懷戰戲"
    "戶掃採摺擊擔據擴攝敎數斷於時晉暫曏書會朮東枱査條棊楊業榦榮構樂樑標機檯欄權欒歐歡歸氣沒淩減湯溫滾滿濛"
    "濟瀋瀏灣為烏無熱營爲獻現產産畢當發盡監盧眞眾矇硃碼礙祿種稱穀竇箇節範簡簽籌籤粧糰糾紀約紅紙級細終組絡"
    "給統絲經綜綫維網綵線編縣縮總繆繫繼續纔罈罎羅羣習聞聯聲聶職聽腦臉臨臺與興舉荊莊華萬葉蒐蒼蓆蓋蔔蔘蔣蕭"
    "薊薑薦藍藺蘇處號衆術衕衚衛衞裝製複覈見視覺覽觀訂計訊記訪設許訴註証評詞詢話該詳誌認語誠說説談請論諮諶"
    "諸諾講謝謹證識譚議護讀讓讚豐貝負財貢責貸費賀賁資賈賞賴購贊趙跡蹟蹤車軍軒載輯輿轅轉辦農迴連週進遊運違"
    "遞遲選還邊郵鄉鄒鄔鄧鄭酈鈕鈡銳鋭錄錢錯録錶鍵鍾鎭鎮鏈鏡鐘長門閆閉開間閔閤閭閱閲閻闕關闞陰陳陸陽際隨險"
    "隱雙雲電鞏鞦韋韓頁頂項須領頭頻題顏顔願類顧顯風颱飛養餘饋饒馬馮駱騰體髮鬆鬍鬚鬱魚魯鮑鳳鹹麥麪麫麯麴麵"
    "黃點黨齊齣龍龐龔"
)
_SIMPLIFIED = (
    "并干亚布并来局系私个们幸备家传仅价尽优储内两册别删则创剧刘动务劳势区协却即厉参吴吕员问乔单当向严苏国"
    "围图团采执报场涂坛坛坛寿妆娱娄孙学宫采实宁审写专对导属岳师帮并干废广厅张强别录后从复征态戚应蒙怀战戏"
    "户扫采折击担据扩摄教数断于时晋暂向书会术东台查条棋杨业干荣构乐梁标机台栏权栾欧欢归气没凌减汤温滚满蒙"
    "济沈浏湾为乌无热营为献现产产毕当发尽监卢真众蒙朱码碍禄种称谷窦个节范简签筹签妆团纠纪约红纸级细终组络"
    "给统丝经综线维网彩线编县缩总缪系继续才坛坛罗群习闻联声聂职听脑脸临台与兴举荆庄华万叶搜苍席盖卜参蒋萧"
    "蓟姜荐蓝蔺苏处号众术同胡卫卫装制复核见视觉览观订计讯记访设许诉注证评词询话该详志认语诚说说谈请论咨谌"
    "诸诺讲谢谨证识谭议护读让赞丰贝负财贡责贷费贺贲资贾赏赖购赞赵迹迹踪车军轩载辑舆辕转办农回连周进游运违"
    "递迟选还边邮乡邹邬邓郑郦钮钟锐锐录钱错录表键钟镇镇链镜钟长门闫闭开间闵合闾阅阅阎阙关阚阴陈陆阳际随险"
    "隐双云电巩秋韦韩页顶项须领头频题颜颜愿类顾显风台飞养余馈饶马冯骆腾体发松胡须郁鱼鲁鲍凤咸麦面面曲曲面"
    "黄点党齐出龙庞龚"
)

_PLAIN = {
    "「」『』": "“”‘’",
    "，；：！？（）【】〔〕［］｛｝｜丨": ",;:!?()[][][]{}||",
    "＞〉»›＜〈«‹＿／－–＋．﹒％＆＝　": ">>>><<<<_/--+..%&= ",
    "\u00a0\t\u200b\ufeff": "    ",
    "０１２３４５６７８９": "0123456789",
    "・‧•": "···",
}


class _Table(dict[int, str]):
    """Remembers the characters that stay as they are: ``str.translate`` pays dearly for one it misses."""

    def __missing__(self, char: int) -> str:
        self[char] = chr(char)
        return self[char]


def _table() -> _Table:
    pairs = dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True))
    for wide, plain in _PLAIN.items():
        pairs.update(zip(wide, plain, strict=True))
    for offset in range(26):
        for alphabet in "AＡａ":
            pairs[chr(ord(alphabet) + offset)] = chr(ord("a") + offset)
    return _Table((ord(char), plain) for char, plain in pairs.items())


_FOLDED = _table()


def fold(text: str) -> str:
    """``text`` in the one writing in which patterns are compared; same length."""
    return text.translate(_FOLDED)
