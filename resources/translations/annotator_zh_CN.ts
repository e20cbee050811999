<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Duizhao</source>
        <translation>关于“对照”</translation>
    </message>
    <message>
        <source>Label Chinese news in Traditional and Simplified script side by side.</source>
        <translation>繁简并列标注中文新闻。</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>版本 {version}，Qt {qt}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built on Qt, OpenCC, jieba and the icons of Lucide.</source>
        <translation>以 MIT 许可发布的自由软件。基于 Qt、OpenCC、jieba 和 Lucide 图标。</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept what agrees</source>
        <translation>采纳一致项</translation>
    </message>
    <message>
        <source>Share of the annotators</source>
        <translation>标注员比例</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>&amp;Unanimous</source>
        <translation>全体一致(&amp;U)</translation>
    </message>
    <message>
        <source>All have the same span.</source>
        <translation>所有人的标注相同。</translation>
    </message>
    <message>
        <source>&amp;Majority</source>
        <translation>多数(&amp;M)</translation>
    </message>
    <message>
        <source>More than half have the same span, or have nothing there.</source>
        <translation>过半数的标注相同，或都未标。</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>比例(&amp;S)</translation>
    </message>
    <message>
        <source>At least so many have the same span, or have nothing there.</source>
        <translation>至少这么多人的标注相同，或都未标。</translation>
    </message>
    <message>
        <source>&amp;Incomplete</source>
        <translation>不完整(&amp;I)</translation>
    </message>
    <message>
        <source>Several have the same span, and nobody has another one there.</source>
        <translation>多人的标注相同，其他人没有标别的。</translation>
    </message>
    <message>
        <source>In &amp;all articles</source>
        <translation>所有文章(&amp;A)</translation>
    </message>
    <message>
        <source>In &amp;this article</source>
        <translation>本篇(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) would be decided with a span</source>
        <translation>
            <numerusform>将裁决 %n 处并留下标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one</source>
        <translation>
            <numerusform>%n 处不留标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay open</source>
        <translation>
            <numerusform>%n 处仍待裁决</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>从剪贴板导入(&amp;B)</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>导出为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Export as JSON &amp;Lines…</source>
        <translation>导出为 JSON Lines(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Conversion…</source>
        <translation>繁简转换(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Project settings…</source>
        <translation>项目设置(&amp;P)…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>您的名字(&amp;N)…</translation>
    </message>
    <message>
        <source>Label &amp;again</source>
        <translation>再次标注(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a &amp;label…</source>
        <translation>选择标签(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>存疑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete span</source>
        <translation>删除标注(&amp;D)</translation>
    </message>
    <message>
        <source>Relate to &amp;the next span chosen</source>
        <translation>与接下来选中的标注建立关系(&amp;T)</translation>
    </message>
    <message>
        <source>Delete a &amp;relation</source>
        <translation>删除关系(&amp;R)</translation>
    </message>
    <message>
        <source>End one character left</source>
        <translation>末端左移一字</translation>
    </message>
    <message>
        <source>End one character right</source>
        <translation>末端右移一字</translation>
    </message>
    <message>
        <source>End one word left</source>
        <translation>末端左移一词</translation>
    </message>
    <message>
        <source>End one word right</source>
        <translation>末端右移一词</translation>
    </message>
    <message>
        <source>Start one character left</source>
        <translation>始端左移一字</translation>
    </message>
    <message>
        <source>Start one character right</source>
        <translation>始端右移一字</translation>
    </message>
    <message>
        <source>Start one word left</source>
        <translation>始端左移一词</translation>
    </message>
    <message>
        <source>Start one word right</source>
        <translation>始端右移一词</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>取消选择(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt span</source>
        <translation>下一处标注(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>上一处标注(&amp;P)</translation>
    </message>
    <message>
        <source>Other pan&amp;e</source>
        <translation>切换到另一栏(&amp;E)</translation>
    </message>
    <message>
        <source>Label&amp;s…</source>
        <translation>标签(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unfinished article</source>
        <translation>下一篇未完成(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find article</source>
        <translation>查找文章(&amp;F)</translation>
    </message>
    <message>
        <source>Consis&amp;tency</source>
        <translation>一致性(&amp;T)</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一处可疑</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一处可疑</translation>
    </message>
    <message>
        <source>Fix this one</source>
        <translation>改这一处</translation>
    </message>
    <message>
        <source>Fix all of this finding</source>
        <translation>把这一组全部改成一致</translation>
    </message>
    <message>
        <source>Ignore this finding for ever</source>
        <translation>以后不再提示</translation>
    </message>
    <message>
        <source>Pro&amp;gress…</source>
        <translation>进度(&amp;G)…</translation>
    </message>
    <message>
        <source>Done, ne&amp;xt</source>
        <translation>完成并转到下一篇(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>更正文字(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;uts of this article…</source>
        <translation>这篇文章的剪切(&amp;U)…</translation>
    </message>
    <message>
        <source>N&amp;ote on the article…</source>
        <translation>文章备注(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Mark as new</source>
        <translation>标为未开始(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as &amp;in progress</source>
        <translation>标为进行中(&amp;I)</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>标为已完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep or cut</source>
        <translation>保留或剪去(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cut the selection</source>
        <translation>剪去所选文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next cut</source>
        <translation>下一处剪切(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous cut</source>
        <translation>上一处剪切(&amp;P)</translation>
    </message>
    <message>
        <source>Article &amp;begins here</source>
        <translation>文章从此处开始(&amp;B)</translation>
    </message>
    <message>
        <source>Article &amp;ends here</source>
        <translation>文章到此处结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此拆分(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;article from the selection</source>
        <translation>将所选文字设为新文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove article</source>
        <translation>移除文章(&amp;R)</translation>
    </message>
    <message>
        <source>Enc&amp;oding…</source>
        <translation>编码(&amp;O)…</translation>
    </message>
    <message>
        <source>Co&amp;lumns of the table…</source>
        <translation>表格的列(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>默认字号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>紧凑(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ormal</source>
        <translation>标准(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>宽松(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Both scripts</source>
        <translation>繁简对照(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Traditional only</source>
        <translation>只看繁体(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Simplified only</source>
        <translation>只看简体(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;written only</source>
        <translation>只看原文(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;wap the panes</source>
        <translation>左右互换(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing but the ar&amp;ticle</source>
        <translation>专注模式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Article list</source>
        <translation>文章列表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Span list</source>
        <translation>标注列表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>标注指引(&amp;G)</translation>
    </message>
    <message>
        <source>Linked &amp;edition beside</source>
        <translation>并排显示关联版本(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>下一处差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>Stati&amp;stics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>关于“对照”(&amp;A)</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>Two words</source>
        <translation>两个词</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>三个词</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>四个词</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>五个词</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>六个词</translation>
    </message>
    <message>
        <source>Seven words</source>
        <translation>七个词</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>八个词</translation>
    </message>
    <message>
        <source>Nine words</source>
        <translation>九个词</translation>
    </message>
    <message>
        <source>One word &amp;more</source>
        <translation>多选一个词(&amp;M)</translation>
    </message>
    <message>
        <source>One word &amp;less</source>
        <translation>少选一个词(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to a word by its letter</source>
        <translation>按字母跳到词(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Extend to a word by its letter</source>
        <translation>按字母扩选到词(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;number</source>
        <translation>下一个数字(&amp;N)</translation>
    </message>
    <message>
        <source>Previous number</source>
        <translation>上一个数字</translation>
    </message>
    <message>
        <source>Next &amp;quoted name</source>
        <translation>下一个引号内名称(&amp;Q)</translation>
    </message>
    <message>
        <source>Previous quoted name</source>
        <translation>上一个引号内名称</translation>
    </message>
    <message>
        <source>Next span &amp;around the caret</source>
        <translation>光标处的下一个标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>字符(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation>句子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in &amp;all articles…</source>
        <translation>在全部文章中查找(&amp;A)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一处(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Label all &amp;occurrences…</source>
        <translation>标注所有出现之处(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove all occurrences…</source>
        <translation>删除所有出现之处的标注(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace a label…</source>
        <translation>替换标签…</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>标注(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审校(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take the marked answer</source>
        <translation>采纳所选答案(&amp;T)</translation>
    </message>
    <message>
        <source>Answer &amp;1</source>
        <translation>答案 &amp;1</translation>
    </message>
    <message>
        <source>Answer &amp;2</source>
        <translation>答案 &amp;2</translation>
    </message>
    <message>
        <source>Answer &amp;3</source>
        <translation>答案 &amp;3</translation>
    </message>
    <message>
        <source>Answer &amp;4</source>
        <translation>答案 &amp;4</translation>
    </message>
    <message>
        <source>Answer &amp;5</source>
        <translation>答案 &amp;5</translation>
    </message>
    <message>
        <source>Answer &amp;6</source>
        <translation>答案 &amp;6</translation>
    </message>
    <message>
        <source>Answer &amp;7</source>
        <translation>答案 &amp;7</translation>
    </message>
    <message>
        <source>Answer &amp;8</source>
        <translation>答案 &amp;8</translation>
    </message>
    <message>
        <source>Answer &amp;9</source>
        <translation>答案 &amp;9</translation>
    </message>
    <message>
        <source>Mark the next ans&amp;wer</source>
        <translation>选下一个答案(&amp;W)</translation>
    </message>
    <message>
        <source>Mark the previous answe&amp;r</source>
        <translation>选上一个答案(&amp;R)</translation>
    </message>
    <message>
        <source>No span is righ&amp;t</source>
        <translation>都不对(&amp;X)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>都保留(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit the answer…</source>
        <translation>修改答案(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Annotator&apos;s error</source>
        <translation>标注失误(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hide annotators&apos; names</source>
        <translation>隐藏标注员姓名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Gap in the guideline</source>
        <translation>指引缺漏(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous</source>
        <translation>原文歧义(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edge case</source>
        <translation>边缘情形(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>其他(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ote on the decision</source>
        <translation>裁决备注(&amp;O)</translation>
    </message>
    <message>
        <source>Decide all l&amp;ike it…</source>
        <translation>同类一并裁决(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Accept what agrees…</source>
        <translation>采纳一致项(&amp;A)…</translation>
    </message>
    <message>
        <source>Take all &amp;from one annotator…</source>
        <translation>采纳某人全部(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>分发(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Merge files…</source>
        <translation>合并文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Make &amp;feedback…</source>
        <translation>生成反馈(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;points of the guidelines…</source>
        <translation>指引的待补充问题(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Decide all like it</source>
        <translation>同类一并裁决</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions like this one</source>
        <translation>与此相同的分歧</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>No span is right here, nor in the questions that are ticked.</source>
        <translation>此处及所勾选之处都不标。</translation>
    </message>
    <message>
        <source>“{text}” is right here, and in the questions that are ticked.</source>
        <translation>此处及所勾选之处以“{text}”为准。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) like it</source>
        <translation>
            <numerusform>%n 处同类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>裁决 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n 处标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleNoteDialog</name>
    <message>
        <source>Note on the article</source>
        <translation>文章备注</translation>
    </message>
    <message>
        <source>What is to be known about this article; exported with it</source>
        <translation>关于这篇文章需要知道的事，随文章一起导出</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins another line.</source>
        <translation>Enter 保存，Shift+Enter 换行。</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>{done}/{all} done</source>
        <translation>{done}/{all} 已完成</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Find, in either script</source>
        <translation>查找，繁简通搜</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>查找文章</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Hand out</source>
        <translation>分发</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>An &amp;order of their own for each</source>
        <translation>每人的文章次序不同(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Blind: nobody is told who the others are</source>
        <translation>盲标(&amp;B)：不让任何人知道还有谁</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>Share of the articles that several people label</source>
        <translation>由多人标注的文章比例</translation>
    </message>
    <message>
        <source>How many people label those</source>
        <translation>这些文章由几人标注</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>试标</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Name, or several with commas between</source>
        <translation>姓名；多人用逗号隔开</translation>
    </message>
    <message>
        <source>New annotators</source>
        <translation>新标注者</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Articles to hand out</source>
        <translation>要分发的文章</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Has already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>将得到</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>与他人共标</translation>
    </message>
    <message>
        <source>&amp;All ({count})</source>
        <translation>全部（{count}）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not handed out yet ({count})</source>
        <translation>尚未分发的（{count}）(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;ticked ones</source>
        <translation>勾选的(&amp;T)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>of the articles go to</source>
        <translation>的文章，每篇交给</translation>
    </message>
    <message>
        <source>people each, the others to one</source>
        <translation>人，其余各由一人标注</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Press Enter to add the name.</source>
        <translation>按回车键添加这个姓名。</translation>
    </message>
    <message>
        <source>Tick annotators, or add some.</source>
        <translation>请勾选标注者，或添加新的。</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>没有选择文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s) are ticked: fewer than are to label the same.</source>
        <translation>
            <numerusform>只勾选了 %n 位标注者，少于每篇所需的人数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>There is a file for {name} in this folder already. Choose another.</source>
        <translation>这个文件夹里已有{name}的文件。请换一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), each with its articles, the labels, the guidelines and the dictionary, and nobody else’s spans.</source>
        <translation>
            <numerusform>%n 个文件，各含其文章、标签、标注指引和词典，不含他人的标注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>复制数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as PNG, SVG or CSV…</source>
        <translation>另存为 PNG、SVG 或 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV…</source>
        <translation>另存为 PNG、SVG 或 CSV…</translation>
    </message>
</context>
<context>
    <name>Charting</name>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard.</source>
        <translation>数字已复制到剪贴板。</translation>
    </message>
    <message>
        <source>“{file}” was written.</source>
        <translation>已写入“{file}”。</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%n span(s) changed.</source>
        <translation>
            <numerusform>已改动 %n 处标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles left alone.</source>
        <translation>
            <numerusform>已完成的文章中有 %n 处未动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more.</source>
        <translation>
            <numerusform>%n 处已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is ignored from now on.</source>
        <translation>以后不再提示“{text}”。</translation>
    </message>
    <message>
        <source>“{text}” is shown again.</source>
        <translation>重新提示“{text}”。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of “{file}”</source>
        <translation>“{file}”的列</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>读取表格</translation>
    </message>
    <message>
        <source>Use of “{column}”</source>
        <translation>“{column}”的用途</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Each row of the table is an article. Which column is what?</source>
        <translation>表格的每一行是一篇文章。各列分别是什么？</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Likewise in %n other table(s), where it fits</source>
        <translation>
            <numerusform>另外 %n 个表格如适用也照此处理(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>The title stands above the text, the others are kept with the article.</source>
        <translation>标题放在正文之上，其余随文章保存。</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>请选择正文所在的列。</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Esc shows everything again.</source>
        <translation>按 Esc 恢复全部界面。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Select some text first, or put the caret into a span.</source>
        <translation>请先选中文字，或把光标移到一处标注里。</translation>
    </message>
    <message>
        <source>There is no word in sight to go to.</source>
        <translation>视野内没有可前往的词。</translation>
    </message>
    <message>
        <source>There are no more numbers this way.</source>
        <translation>这个方向没有更多数字了。</translation>
    </message>
    <message>
        <source>There are no more quoted names this way.</source>
        <translation>这个方向没有更多引号内的名称了。</translation>
    </message>
    <message>
        <source>Put the caret into a span first.</source>
        <translation>请先把光标移到一处标注里。</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>所有文章均已完成。</translation>
    </message>
    <message>
        <source>“{text}” does not stand in the other edition.</source>
        <translation>另一版本中没有“{text}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ConsistencyPanel</name>
    <message>
        <source>Fix all {count}</source>
        <translation>全改（{count}）</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全改</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>恢复提示</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Looking through the articles… {percent} %</source>
        <translation>正在查看各篇文章… {percent}%</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing is ignored.</source>
        <translation>没有忽略任何内容。</translation>
    </message>
    <message>
        <source>Nothing suspicious:
the same texts are labelled the same everywhere.</source>
        <translation>没有可疑之处：
相同的文字在各处标注一致。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>可疑之处</translation>
    </message>
    <message>
        <source>Places of this finding</source>
        <translation>这一组的各处</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>显示哪些可疑之处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ignored for ever</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Fix this one</source>
        <translation>改这一处</translation>
    </message>
</context>
<context>
    <name>ContrastView</name>
    <message>
        <source>{theme}: {figure} : 1</source>
        <translation>{theme}：{figure} : 1</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>This colour stands out well in every theme.</source>
        <translation>这个颜色在每种主题下都清晰。</translation>
    </message>
    <message>
        <source>Shown lighter or darker, as the contrast is too low: {themes}.</source>
        <translation>对比度不足，显示时会调亮或调暗：{themes}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>ConversionDialog</name>
    <message>
        <source>Conversion</source>
        <translation>繁简转换</translation>
    </message>
    <message>
        <source>Traditional script of</source>
        <translation>繁体字形</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The project&apos;s own phrases</source>
        <translation>项目自定的词语</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Names and phrases that are to be converted just so. All articles are converted anew.</source>
        <translation>下列人名和词语一律照此转换。所有文章将重新转换。</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the text</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>In the other script</source>
        <translation>另一种字体的写法</translation>
    </message>
    <message>
        <source>Instead of “{text}”</source>
        <translation>将“{text}”改为</translation>
    </message>
    <message>
        <source>The source stays as it came. Spans go with their text.</source>
        <translation>原文保持不变，标注随文字移动。</translation>
    </message>
    <message>
        <source>Always convert this in the project into &amp;Simplified as</source>
        <translation>在本项目中一律转换为简体(&amp;S)</translation>
    </message>
    <message>
        <source>Always convert this in the project into &amp;Traditional as</source>
        <translation>在本项目中一律转换为繁体(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CutsPage</name>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n 处剪切</numerusform>
        </translation>
    </message>
    <message>
        <source>Cuts of an article</source>
        <translation>文章的剪切</translation>
    </message>
    <message>
        <source>Raw text with what is cut</source>
        <translation>标出剪切内容的原文</translation>
    </message>
    <message>
        <source>Articles as they will be saved</source>
        <translation>将要保存的文章</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A click on a cut takes it back or makes it again. Spans move with their text.</source>
        <translation>点击剪切处可以恢复或重新剪去。标注随文字移动。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cut the selection (Delete)</source>
        <translation>剪去所选文字 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Projects (*.duizhao);;All files (*)</source>
        <translation>项目 (*.duizhao);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>合并文件</translation>
    </message>
    <message>
        <source>Open “{file}”, or merge it?</source>
        <translation>打开“{file}”，还是合并它？</translation>
    </message>
    <message>
        <source>Merging brings what is in it into the project that is open. You see first what that is.</source>
        <translation>合并会把其中的内容并入已打开的项目；会先显示有哪些内容。</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Projects (*.duizhao)</source>
        <translation>项目 (*.duizhao)</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>文章 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Leave the import page?</source>
        <translation>离开导入页面？</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you changed by hand is forgotten.</source>
        <translation>不会导入任何内容，您手动所做的更改也会丢弃。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Read anew?</source>
        <translation>重新读取？</translation>
    </message>
    <message numerus="yes">
        <source>What you changed by hand in %n file(s) is forgotten.</source>
        <translation>
            <numerusform>您在 %n 个文件中手动所做的更改将会丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the cuts as they were?</source>
        <translation>剪切保持原样？</translation>
    </message>
    <message>
        <source>What you changed on this page is forgotten.</source>
        <translation>您在此页所做的更改将不予保留。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) would lose their text.</source>
        <translation>
            <numerusform>%n 处标注会失去文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除这些标注</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Tables (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Whose spans?</source>
        <translation>要谁的标注？</translation>
    </message>
    <message>
        <source>Gold is what was decided in the review. {name} has a layer besides.</source>
        <translation>黄金标准是审校时裁定的结果。此外还有 {name} 自己的标注层。</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黄金标准</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>{kind} files (*.{suffix})</source>
        <translation>{kind} 文件 (*.{suffix})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message>
        <source>Edition: {name}</source>
        <translation>版本：{name}</translation>
    </message>
    <message>
        <source>Edition:</source>
        <translation>版本：</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked editions</source>
        <translation>关联版本</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Drop articles here</source>
        <translation>把文章拖到这里</translation>
    </message>
    <message>
        <source>Files or whole folders. They are read as they are and never changed.</source>
        <translation>文件或整个文件夹均可。原文件只读取，绝不改动。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏标</translation>
    </message>
    <message>
        <source>Annotator’s error</source>
        <translation>标注失误</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>指引缺漏</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>原文歧义</translation>
    </message>
    <message>
        <source>Edge case</source>
        <translation>边缘情形</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>For</source>
        <translation>给</translation>
    </message>
    <message>
        <source>The file holds the decided articles with this annotator’s spans beside gold, and the reasons and notes of the decisions. Other annotators are not in it. It is opened in this program, and cannot be changed.</source>
        <translation>文件含已裁定的文章、这位标注者的标注和与之对照的黄金标准，以及裁定的理由和备注，不含其他标注者。用本程序打开，只能看，不能改。</translation>
    </message>
    <message>
        <source>Make file…</source>
        <translation>生成文件…</translation>
    </message>
    <message>
        <source>{right} right, {wrong} wrong, {missed} missed</source>
        <translation>正确 {right}，有误 {wrong}，漏标 {missed}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Feedback for {name}: read-only</source>
        <translation>给 {name} 的反馈：只读</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>✔ as in gold    ✘ not in gold    ★ gold</source>
        <translation>✔ 与黄金标准相同    ✘ 黄金标准中没有    ★ 黄金标准</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Article with your spans and gold</source>
        <translation>文章，含您的标注和黄金标准</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The same as “{file}”</source>
        <translation>与“{file}”相同</translation>
    </message>
    <message>
        <source>In the project already</source>
        <translation>项目中已有</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>No article</source>
        <translation>没有文章</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n 处剪切</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>已手动更改</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>跳过 %n 篇重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>关联 %n 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入此文件</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>列出哪些文件</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Only hits with a label, of a person, in a state</source>
        <translation>只看某个标签、某人或某种状态的结果</translation>
    </message>
    <message>
        <source>Filter the hits</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Text in the note</source>
        <translation>在备注中查找</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>取消这个筛选</translation>
    </message>
    <message>
        <source>Take off the filter {name}</source>
        <translation>取消筛选“{name}”</translation>
    </message>
    <message>
        <source>Spans with the label</source>
        <translation>标注的标签</translation>
    </message>
    <message>
        <source>Articles that are</source>
        <translation>文章的状态</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>Spans of</source>
        <translation>谁的标注</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>我（{name}）</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Type a text in either script,
or choose a label as a filter.

Enter goes to the next hit.</source>
        <translation>输入文字，繁体简体均可，
或按标签筛选。

按回车键到下一处。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Select some text first, or put the caret into a span.</source>
        <translation>请先选中文字，或把光标移到一处标注里。</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Open points of the guidelines</source>
        <translation>指引的待补充问题</translation>
    </message>
    <message>
        <source>Decisions for which “gap in the guideline” or “ambiguous” was given as the reason. Mend the guidelines from them.</source>
        <translation>理由为“指引缺漏”或“原文歧义”的裁定，可据此修订标注指引。</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Add to the guidelines</source>
        <translation>加入标注指引</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>指引缺漏</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>原文歧义</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Annotators had: {had}</source>
        <translation>标注者标了：{had}</translation>
    </message>
    <message>
        <source>Decided: {gold}</source>
        <translation>裁定：{gold}</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>无标注</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline</source>
        <translation>标注指引</translation>
    </message>
    <message>
        <source>Language of the guideline</source>
        <translation>指引的语言</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation>关闭指引</translation>
    </message>
    <message>
        <source>There is no guideline in this language yet.
“Edit” begins one.</source>
        <translation>还没有这种语言的指引。
点“编辑”开始写。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Label all occurrences</source>
        <translation>标注所有出现之处</translation>
    </message>
    <message>
        <source>Remove all occurrences</source>
        <translation>删除所有出现之处的标注</translation>
    </message>
    <message>
        <source>Replace the label</source>
        <translation>替换标签</translation>
    </message>
    <message>
        <source>What to do with the hits</source>
        <translation>如何处理结果</translation>
    </message>
    <message>
        <source>Text, in either script</source>
        <translation>文字，繁简均可</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本篇</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Look in this article</source>
        <translation>在本篇中查找</translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation>在全部文章中查找</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>导入 %n 篇文章(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n duplicate(s)</source>
        <translation>
            <numerusform>跳过 %n 篇重复(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rules · %n changed</source>
        <translation>
            <numerusform>规则(&amp;R) · 已改 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n 处剪切</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for duplicates…</source>
        <translation>正在查找重复…</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>跳过 %n 篇重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>关联 %n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n 个已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>What is cut from all files that you did not change yourself; kept for the next import</source>
        <translation>从所有未经您手动更改的文件中剪去哪些内容；下次导入时沿用</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已读取的文件</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Duplicates and editions</source>
        <translation>重复与另版</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>已手动更改</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Failed or without articles</source>
        <translation>失败或没有文章</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Raw text with what is cut</source>
        <translation>标出剪切内容的原文</translation>
    </message>
    <message>
        <source>Cut the selection (Delete)</source>
        <translation>剪去所选文字 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Only for texts, web pages and tables can the encoding be chosen.</source>
        <translation>只有文本、网页和表格可以选择编码。</translation>
    </message>
    <message>
        <source>Only of a table can the columns be chosen.</source>
        <translation>只有表格可以选择各列的用途。</translation>
    </message>
    <message>
        <source>Select a part of the raw text first.</source>
        <translation>请先在原文中选择一段文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n 个此前已导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>跳过 %n 篇重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>关联 %n 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>其余已取消</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>: {failure}</source>
        <translation>：{failure}</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press a key… (Esc: none)</source>
        <translation>请按键…（Esc 取消）</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加按键</translation>
    </message>
</context>
<context>
    <name>KeyTree</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作与快捷键</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Import a label set…</source>
        <translation>导入标签集…</translation>
    </message>
    <message>
        <source>Export the label set…</source>
        <translation>导出标签集…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) get the new key.</source>
        <translation>
            <numerusform>%n 处标注将改用新键名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>“{label}” is deleted.</source>
        <translation>“{label}”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) went along.</source>
        <translation>
            <numerusform>%n 处标注已一并改过去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) new</source>
        <translation>
            <numerusform>%n 个新标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个有改动</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Without a shortcut, as it is taken: {labels}.</source>
        <translation>快捷键已被占用，未采用：{labels}。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “{file}”.</source>
        <translation>
            <numerusform>%n 个标签已写入“{file}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>{language} 名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用快捷键</translation>
    </message>
    <message>
        <source>Language of definition and examples</source>
        <translation>定义和例子的语言</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Examples, one a line; 【 】 around the span</source>
        <translation>例子，一行一个，用【 】括出标注</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The input method kept this key. Switch it to English and press the key again.</source>
        <translation>输入法截住了这个键。请切换到英文后再按一次。</translation>
    </message>
</context>
<context>
    <name>LabelKey</name>
    <message>
        <source>Press a key… (Esc: as before)</source>
        <translation>请按键…（Esc：不变）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Shortcut: {key}</source>
        <translation>快捷键：{key}</translation>
    </message>
    <message>
        <source>{key} is the key of the label “{label}”.</source>
        <translation>{key} 是标签“{label}”的快捷键。</translation>
    </message>
    <message>
        <source>{key} is your key for “{action}”. “Change shortcuts…” in the Help menu frees it.</source>
        <translation>您已把 {key} 用于“{action}”。可在“帮助”菜单的“更改快捷键…”中让出。</translation>
    </message>
    <message>
        <source>{key} is taken by “{action}”.</source>
        <translation>{key} 已用于“{action}”。</translation>
    </message>
    <message>
        <source>A label&apos;s key is one of 1 to 9 and {letters}; the window needs the others.</source>
        <translation>标签的快捷键只能是 1 到 9 和 {letters}，其他键另有用处。</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>LabelOrder</name>
    <message>
        <source>Labels in their order</source>
        <translation>标签及其顺序</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to change the order</source>
        <translation>拖动，或按 Alt+↑、Alt+↓ 调整顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n 处标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名称的一部分</translation>
    </message>
</context>
<context>
    <name>LabelQuestions</name>
    <message>
        <source>Forget what you changed in this label?</source>
        <translation>放弃对这个标签的改动吗？</translation>
    </message>
    <message>
        <source>It cannot be saved as it is.</source>
        <translation>按现在这样无法保存。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>导入标签集</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>导出标签集</translation>
    </message>
    <message>
        <source>Label sets (*.json);;All files (*)</source>
        <translation>标签集 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>LabelStrip</name>
    <message numerus="yes">
        <source>%n more label(s)…</source>
        <translation>
            <numerusform>另有 %n 个标签…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Duizhao opens no links. The address is {address}</source>
        <translation>对照不打开链接。地址是 {address}</translation>
    </message>
    <message>
        <source>Put the caret into a span first.</source>
        <translation>请先把光标放进一处标注。</translation>
    </message>
    <message>
        <source>This span has no relation.</source>
        <translation>这处标注没有关系。</translation>
    </message>
    <message>
        <source>Delete a relation</source>
        <translation>删除关系</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <source>Article with a lane for each annotator</source>
        <translation>文章，每位标注员一道</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>So many &amp;words</source>
        <translation>若干个词(&amp;W)</translation>
    </message>
    <message>
        <source>The mouse &amp;takes whole</source>
        <translation>鼠标按整体选取(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标注(&amp;L)</translation>
    </message>
    <message>
        <source>Move an &amp;end</source>
        <translation>移动两端(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审校(&amp;R)</translation>
    </message>
    <message>
        <source>Take an ans&amp;wer</source>
        <translation>采纳答案(&amp;W)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>行距(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>更多标签</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>暂无项目</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge files</source>
        <translation>合并文件</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>What each file would bring</source>
        <translation>各文件会带来什么</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Labels that are new here</source>
        <translation>此处没有的标签</translation>
    </message>
    <message>
        <source>What each file would bring. Nothing is changed until you merge; the project as it is now is kept beside it.</source>
        <translation>各文件会带来的内容。合并之前什么也不改；合并时在旁边保留项目现在的样子。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>正在读取 %n 个文件……</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并……</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be merged; the others can.</source>
        <translation>
            <numerusform>%n 个文件不能合并，其余可以。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of reviewers</source>
        <translation>
            <numerusform>审校者的 %n 项裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黄金标准</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {new} of them new here</source>
        <translation>{articles}，其中 {new} 篇此处没有</translation>
    </message>
    <message>
        <source>{title} (new here)</source>
        <translation>{title}（此处没有）</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 处</translation>
    </message>
    <message>
        <source>is a label of its own</source>
        <translation>是一个单独的标签</translation>
    </message>
    <message>
        <source>is “{label}”</source>
        <translation>就是“{label}”</translation>
    </message>
    <message>
        <source>“{name}” ({key})</source>
        <translation>“{name}”（{key}）</translation>
    </message>
</context>
<context>
    <name>MergeLabelDialog</name>
    <message>
        <source>Merge a label</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>Merge it into</source>
        <translation>合并到</translation>
    </message>
    <message numerus="yes">
        <source>“{label}” cannot be deleted, for it is on %n span(s).</source>
        <translation>
            <numerusform>“{label}”用在 %n 处标注上，不能直接删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” is on %n span(s).</source>
        <translation>
            <numerusform>“{label}”用在 %n 处标注上。</numerusform>
        </translation>
    </message>
    <message>
        <source>All its spans get that label and “{label}” goes, as one step that can be undone. Spans that then are the same become one.</source>
        <translation>它的标注全部改为那个标签，“{label}”随之删除；这是一步，可以撤销。变得相同的标注合为一处。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>这些文件中没有新内容。</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>更改 {count}</translation>
    </message>
    <message>
        <source>{count} deleted</source>
        <translation>删除 {count}</translation>
    </message>
    <message numerus="yes">
        <source>Spans: {spans}, in %n article(s).</source>
        <translation>
            <numerusform>标注：{spans}，涉及 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>已合并 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be merged.</source>
        <translation>
            <numerusform>%n 个文件未能合并。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project as it was is kept in “{file}”.</source>
        <translation>合并前的项目保留在“{file}”中。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{path} cannot be read ({reason}). Check that it exists and that you may open it.</source>
        <translation>无法读取{path}（{reason}）。请确认文件存在并且您有权打开。</translation>
    </message>
    <message>
        <source>{path} was changed while it was read. Import it again when it is complete.</source>
        <translation>{path} 在读取时发生了更改。请在文件完整后重新导入。</translation>
    </message>
    <message>
        <source>Reading {path} took more than {seconds} seconds or broke off. Leave it out, or copy its text into a .txt file.</source>
        <translation>读取 {path} 超过了 {seconds} 秒或中途中断。请不要导入它，或将其文字复制到 .txt 文件。</translation>
    </message>
    <message>
        <source>{path} is no kind of file that can be read. Give one of these: {known}.</source>
        <translation>{path}的类型无法读取。可读取的类型：{known}。</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path}里没有文字。</translation>
    </message>
    <message>
        <source>The folder {path} holds no file that can be read. Readable are: {known}.</source>
        <translation>文件夹{path}里没有可读取的文件。可读取的类型：{known}。</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes; {limit} are allowed). Split the file.</source>
        <translation>{path}太大（{size} 字节，上限 {limit}）。请拆分文件。</translation>
    </message>
    <message>
        <source>Byte {offset} of {path} fits no encoding that was tried ({tried}). Choose its encoding above the raw text, or save the file as UTF-8.</source>
        <translation>{path} 的第 {offset} 个字节不符合任何试过的编码（{tried}）。请在原文上方选择它的编码，或将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Byte {offset} of {path} does not fit {encoding}, the encoding chosen. Choose another one, or the guess.</source>
        <translation>{path}的第 {offset} 字节不符合所选的编码 {encoding}。请另选一种，或用自动判断的编码。</translation>
    </message>
    <message>
        <source>Character {offset} of {path} is {what}, so this is no text file. Save it as plain text.</source>
        <translation>{path}的第 {offset} 个字符是 {what}，这不是文本文件。请另存为纯文本。</translation>
    </message>
    <message>
        <source>{path} is really {found}. Give it the right ending, or save it as {wanted}.</source>
        <translation>{path}其实是{found}。请改用正确的扩展名，或另存为 {wanted}。</translation>
    </message>
    <message>
        <source>{path} is an old Word or WPS file, which cannot be read. Open it in Word, WPS or LibreOffice and save it as .docx.</source>
        <translation>{path}是旧版 Word 或 WPS 文件，无法读取。请用 Word、WPS 或 LibreOffice 打开并另存为 .docx。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged as {kind} ({reason}). Get the file once more.</source>
        <translation>{path}作为 {kind} 不完整或已损坏（{reason}）。请重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} is protected by a password or a licence. Save a copy without one.</source>
        <translation>{path}受密码或许可保护。请另存一份不受保护的副本。</translation>
    </message>
    <message>
        <source>{path} unpacks to far more than a text needs ({reason}). Nothing was unpacked.</source>
        <translation>{path}解压后远超一篇文本所需（{reason}）。未解压任何内容。</translation>
    </message>
    <message>
        <source>The XML of {path} declares a document type, as no office program writes. Open it in one and save it anew.</source>
        <translation>{path}的 XML 声明了文档类型，办公软件不会这样写。请用办公软件打开并重新保存。</translation>
    </message>
    <message>
        <source>{what} in {path} is more than a reader can follow ({limit}). Copy the text into a .txt file.</source>
        <translation>{path}中的{what}超出可处理的范围（{limit}）。请把文本复制到 .txt 文件。</translation>
    </message>
    <message>
        <source>{path} could not be read within {seconds} seconds (page {page} of {pages}). Split it.</source>
        <translation>{path}未能在 {seconds} 秒内读完（第 {page} 页，共 {pages} 页）。请拆分文件。</translation>
    </message>
    <message>
        <source>{path} has {pages} pages, more than {limit}. Split the file.</source>
        <translation>{path}有 {pages} 页，超过 {limit} 页。请拆分文件。</translation>
    </message>
    <message>
        <source>The {pages} pages of {path} are pictures without text. Run it through text recognition first.</source>
        <translation>{path}的 {pages} 页都是没有文字的图片。请先做文字识别。</translation>
    </message>
    <message>
        <source>The fonts of {path} do not say which characters they show. Copy the text from a PDF viewer or run text recognition.</source>
        <translation>{path}的字体没有说明所显示的字符。请从 PDF 阅读器复制文本，或做文字识别。</translation>
    </message>
    <message>
        <source>Reading {kind} needs a further package, so {path} was not read. Type: pip install &apos;annotator[{extra}]&apos;</source>
        <translation>读取 {kind} 需要另一个软件包，因此未读取{path}。请输入：pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>{path} has more than {limit} rows. Split the file.</source>
        <translation>{path}超过 {limit} 行。请拆分文件。</translation>
    </message>
    <message>
        <source>None of the columns of {path} is known to hold the text. They are: {columns}. Choose the one that does above the raw text.</source>
        <translation>无法判断{path}的哪一列是正文。各列为：{columns}。请在原文上方选定正文所在的列。</translation>
    </message>
    <message>
        <source>There is no column “{column}” in {path}. Its columns are: {columns}.</source>
        <translation>{path}中没有“{column}”这一列。各列为：{columns}。</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be read ({reason}). Mend it and import the file again.</source>
        <translation>{path}的第 {line} 行无法读取（{reason}）。请改正后重新导入。</translation>
    </message>
    <message>
        <source>{path} is no label set ({reason}). Nothing was imported.</source>
        <translation>{path}不是标签集（{reason}）。没有导入任何内容。</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>找不到项目文件{path}。</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open, so nothing can be saved in it. Put it back, or open it anew.</source>
        <translation>{path} 在打开期间被移动、删除或替换，无法再保存。请把它放回原处，或重新打开。</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name.</source>
        <translation>{path}已存在，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>{path} is not a Duizhao project file. It was left as it is.</source>
        <translation>{path}不是“对照”的项目文件，未作改动。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged. Take a backup copy of it.</source>
        <translation>{path}不完整或已损坏。请改用备份。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Duizhao (format {found}). Update the program.</source>
        <translation>{path}由更新版本的“对照”写成（格式 {found}）。请更新程序。</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close it there and try again.</source>
        <translation>{path}正被其他程序使用。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>{path} is read-only. Copy it to a folder where you may write and open the copy.</source>
        <translation>{path}是只读的。请复制到可写的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed.</source>
        <translation>无法写入{path}（{reason}）。未做任何改动。</translation>
    </message>
    <message>
        <source>There is no article “{article}”.</source>
        <translation>没有文章“{article}”。</translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation>这处标注已不存在。</translation>
    </message>
    <message>
        <source>There is no label “{label}”. The labels are: {known}.</source>
        <translation>没有标签“{label}”。现有标签：{known}。</translation>
    </message>
    <message>
        <source>There is a label “{label}” already. Choose another key.</source>
        <translation>已有标签“{label}”。请换一个键名。</translation>
    </message>
    <message>
        <source>“{label}” is an old key of the label “{other}” and goes on meaning that. Choose another key.</source>
        <translation>“{label}”是标签“{other}”从前的键名，今后仍指它。请换一个键名。</translation>
    </message>
    <message>
        <source>The label “{label}” is on {count} span(s). Merge it into another label, or delete them first.</source>
        <translation>标签“{label}”用在 {count} 处标注上。请把它并入另一个标签，或先删除这些标注。</translation>
    </message>
    <message>
        <source>The label “{label}” cannot be kept: {reason}.</source>
        <translation>标签“{label}”不能保存：{reason}。</translation>
    </message>
    <message>
        <source>The key {shortcut} belongs to the label “{label}”. Choose another one.</source>
        <translation>按键 {shortcut} 已归标签“{label}”。请另选一个。</translation>
    </message>
    <message>
        <source>{count} labels are more than the {limit} that a project may have.</source>
        <translation>{count} 个标签超过了一个项目的上限 {limit} 个。</translation>
    </message>
    <message>
        <source>This relation is not there any more.</source>
        <translation>这条关系已经不在了。</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” are not in one article and one layer, so they cannot be related.</source>
        <translation>“{text}”和“{other}”不在同一篇文章的同一层里，不能建立关系。</translation>
    </message>
    <message>
        <source>“{text}” cannot be related to itself. Choose another span.</source>
        <translation>“{text}”不能和自己建立关系。请另选一处标注。</translation>
    </message>
    <message>
        <source>This text has {length} characters, more than the {limit} that are kept. Shorten it.</source>
        <translation>这段文字有 {length} 个字符，超过上限 {limit} 个。请缩短。</translation>
    </message>
    <message>
        <source>Character {offset} of this text is a control character or half a character. Leave it out.</source>
        <translation>这段文字的第 {offset} 个字符是控制字符或半个字符。请去掉它。</translation>
    </message>
    <message>
        <source>There is no layer “{layer}”. The layers are: {known}.</source>
        <translation>没有标注层“{layer}”。现有标注层：{known}。</translation>
    </message>
    <message>
        <source>Several annotators have worked here: {known}. Choose one of them.</source>
        <translation>这里有多位标注者：{known}。请选择其中一位。</translation>
    </message>
    <message>
        <source>{start}–{end} is not a range of a text of {length} characters.</source>
        <translation>{start}–{end} 超出了 {length} 个字符的文本。</translation>
    </message>
    <message>
        <source>{start}–{end} lies outside the article.</source>
        <translation>{start}–{end} 在文章之外。</translation>
    </message>
    <message>
        <source>Only blanks or punctuation are selected; there is nothing to label.</source>
        <translation>选中的只有空白或标点，没有可标注的内容。</translation>
    </message>
    <message>
        <source>“{text}” has this label already.</source>
        <translation>“{text}”已有这个标签。</translation>
    </message>
    <message>
        <source>“{text}” ({label}) is in the way.</source>
        <translation>已有“{text}”（{label}），不能放在这里。</translation>
    </message>
    <message>
        <source>“{text}” ({label}) is in the way: spans may not overlap in this project.</source>
        <translation>“{text}”（{label}）挡住了：这个项目里标注不能重叠。</translation>
    </message>
    <message>
        <source>“{text}” ({label}) is in the way: a span may lie inside another in this project, but not across its end.</source>
        <translation>“{text}”（{label}）挡住了：这个项目里标注可以套在另一处里面，但不能跨过它的边界。</translation>
    </message>
    <message>
        <source>{count} span(s) would lose their text ({spans}). Delete them first, or keep that text.</source>
        <translation>{count} 处标注会失去文字（{spans}）。请先删除它们，或保留那段文字。</translation>
    </message>
    <message>
        <source>Nothing would be left of {articles} article(s). Keep some of their text.</source>
        <translation>{articles} 篇文章会变为空白。请保留一些文字。</translation>
    </message>
    <message>
        <source>“{was}” was corrected to “{text}”. Cut all of it or none of it.</source>
        <translation>“{was}”已更正为“{text}”。请全部剪去或全部保留。</translation>
    </message>
    <message>
        <source>Somebody else has changed the text of this article since. That must be undone first.</source>
        <translation>此后另有人更改了这篇文章的文字，须先撤销那次更改。</translation>
    </message>
    <message>
        <source>The text of this article was changed in another window. It is shown anew here.</source>
        <translation>这篇文章的文本已在另一个窗口中更改，现已重新显示。</translation>
    </message>
    <message>
        <source>“{text}” is no phrase. A phrase is not empty and stands in one line.</source>
        <translation>“{text}”不能作为词语。词语不能为空，也不能跨行。</translation>
    </message>
    <message>
        <source>Nothing is cut at {start}–{end}.</source>
        <translation>{start}–{end} 处没有剪切。</translation>
    </message>
    <message>
        <source>{path} is the project itself. Choose the files that others have sent.</source>
        <translation>{path} 就是当前项目。请选择别人发来的文件。</translation>
    </message>
    <message>
        <source>This is feedback, which is read and not changed. Open your own project file to work.</source>
        <translation>这是反馈，只能看，不能改。要标注请打开您自己的项目文件。</translation>
    </message>
    <message>
        <source>{path} is feedback made from gold. There is no work in it to merge.</source>
        <translation>{path} 是由黄金标准生成的反馈，其中没有可合并的工作。</translation>
    </message>
    <message>
        <source>Nothing that “{name}” has labelled is decided yet. Decide first, then make the feedback.</source>
        <translation>“{name}”的标注还没有一处裁定。请先裁定，再生成反馈。</translation>
    </message>
    <message>
        <source>{path} belongs to another project (“{name}”) and has none of the articles of this one.</source>
        <translation>{path} 属于另一个项目（“{name}”），其中没有本项目的文章。</translation>
    </message>
    <message>
        <source>{path} holds other tables than this program makes ({what}). Ask for the file once more.</source>
        <translation>{path} 含有本程序不会生成的表（{what}）。请对方重新发送文件。</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes; a project file may have {limit}).</source>
        <translation>{path} 太大（{size} 字节；项目文件最多 {limit} 字节）。</translation>
    </message>
    <message>
        <source>In {path}, {what} is not as the program writes it ({reason}). Ask for the file once more.</source>
        <translation>{path} 中的 {what} 不符合本程序的写法（{reason}）。请对方重新发送文件。</translation>
    </message>
    <message>
        <source>Step {step} in {path} is here already with other contents. One of the files was changed from outside, or two computers were set up as copies of each other.</source>
        <translation>{path} 中的步骤 {step} 在此已有，但内容不同。其中一个文件被外部改动过，或者两台电脑是彼此的副本。</translation>
    </message>
    <message>
        <source>Span {span} in {path} is “{there}” there and “{here}” here. A file was changed from outside.</source>
        <translation>{path} 中的标注 {span} 在那里是“{there}”，在这里是“{here}”。文件被外部改动过。</translation>
    </message>
    <message>
        <source>The source “{name}” was read as another text in {path}. Import it anew on one computer.</source>
        <translation>{path} 把来源“{name}”读成了另一份文本。请在同一台电脑上重新导入。</translation>
    </message>
    <message>
        <source>{path} has spans of the label “{label}”, which neither it nor this project defines.</source>
        <translation>{path} 中有标签“{label}”的标注，但该文件和本项目都没有定义这个标签。</translation>
    </message>
    <message>
        <source>{path} has gold spans as the work of an annotator. Gold never counts as one.</source>
        <translation>{path} 把金标准当作某位标注者的工作。金标准从不算作标注者。</translation>
    </message>
    <message>
        <source>Everything in {path} is here already. Nothing was changed.</source>
        <translation>{path} 中的内容这里都已有。未作任何更改。</translation>
    </message>
    <message>
        <source>{path} is the same file as {other}. It was read once.</source>
        <translation>{path} 与 {other} 是同一个文件，只读取了一次。</translation>
    </message>
    <message>
        <source>{path} belongs to another project (“{name}”). Its work on {articles} article(s) is taken over.</source>
        <translation>{path} 属于另一个项目（“{name}”）。其中 {articles} 篇文章的工作已被采纳。</translation>
    </message>
    <message>
        <source>In {path}, “{name}” and “{other}” differ by case or blanks only. They stay two annotators.</source>
        <translation>{path} 中的“{name}”和“{other}”只有大小写或空格不同。仍作为两位标注者。</translation>
    </message>
    <message>
        <source>In {path}, two people are called “{name}” ({first} and {second}). They stay two annotators.</source>
        <translation>{path} 中有两个人都叫“{name}”（{first} 和 {second}）。仍作为两位标注者。</translation>
    </message>
    <message>
        <source>{steps} step(s) in {path} are dated {year}, so a clock is wrong. Nothing is lost by it.</source>
        <translation>{path} 中有 {steps} 个步骤的日期是 {year} 年，说明时钟不准。不会因此丢失任何内容。</translation>
    </message>
    <message>
        <source>“{name}” of {path} has not labelled anything yet, and is not compared with anybody.</source>
        <translation>{path} 中的“{name}”尚未标注任何内容，不与他人比较。</translation>
    </message>
    <message>
        <source>The label “{label}” of {path} matches none of this project and was added.</source>
        <translation>{path} 的标签“{label}”与本项目的标签都不对应，已添加。</translation>
    </message>
    <message>
        <source>The label “{label}” ({old}) of {path} is taken for the label {new} of the same name.</source>
        <translation>{path} 的标签“{label}”（{old}）与同名标签 {new} 视为同一个。</translation>
    </message>
    <message>
        <source>The label “{label}” has another name, colour or key in {path}. The later change holds.</source>
        <translation>标签“{label}”在 {path} 中的名称、颜色或按键不同。以较晚的更改为准。</translation>
    </message>
    <message>
        <source>The label “{label}” was deleted, but spans bear it. It was kept.</source>
        <translation>标签“{label}”已被删除，但仍有标注使用它，因此予以保留。</translation>
    </message>
    <message>
        <source>“{name}” has labelled {count} place(s) twice, on two computers. Both spans were kept.</source>
        <translation>“{name}”在两台电脑上把 {count} 处标注了两次。两个标注都已保留。</translation>
    </message>
    <message>
        <source>This span is gold by a decision. Take the decision back or decide anew.</source>
        <translation>这个标注是由裁定得出的金标准。请撤销该裁定或重新裁定。</translation>
    </message>
    <message>
        <source>This case is not there any more, because what it was about has changed.</source>
        <translation>这个问题已不存在，因为相关内容已经改变。</translation>
    </message>
    <message>
        <source>There is no annotator “{name}”. There are: {known}.</source>
        <translation>没有名为“{name}”的标注者。现有：{known}。</translation>
    </message>
    <message>
        <source>{each} of {people} people cannot label a share of {overlap} of the articles.</source>
        <translation>无法让 {people} 人中的 {each} 人标注比例为 {overlap} 的文章。</translation>
    </message>
    <message>
        <source>{path} has no articles to hand out. Import some first.</source>
        <translation>{path} 中没有可分发的文章。请先导入。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name: {reason}.</source>
        <translation>“{name}”不能用作名称：{reason}。</translation>
    </message>
    <message>
        <source>The regular expression “{pattern}” cannot be used: {reason}.</source>
        <translation>正则表达式“{pattern}”无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The regular expression “{pattern}” takes more than {seconds} seconds over one article. Make it simpler.</source>
        <translation>正则表达式“{pattern}”处理一篇文章超过 {seconds} 秒，请简化。</translation>
    </message>
    <message>
        <source>“{value}” is not possible here. Choose one of {known}.</source>
        <translation>此处不能用“{value}”。请选择：{known}。</translation>
    </message>
    <message>
        <source>A relation leads to a span that is not there any more. Delete it: annotator unrelate {relation}</source>
        <translation>有一条关系指向已不存在的标注。请删除它：annotator unrelate {relation}</translation>
    </message>
    <message>
        <source>“{text}” was stored at {start}–{end}, but “{found}” stands there: the project file was changed from outside.</source>
        <translation>{start}–{end} 处存的是“{text}”，现为“{found}”：项目文件曾被外部改动。</translation>
    </message>
    <message>
        <source>its key is empty</source>
        <translation>键名是空的</translation>
    </message>
    <message>
        <source>its key has more than 40 characters</source>
        <translation>键名超过 40 个字符</translation>
    </message>
    <message>
        <source>its key holds a blank or a control character</source>
        <translation>键名里有空白或控制字符</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它没有名称</translation>
    </message>
    <message>
        <source>a name has more than 40 characters</source>
        <translation>有个名称超过 40 个字符</translation>
    </message>
    <message>
        <source>a name holds a control character or half a character</source>
        <translation>有个名称里有控制字符或半个字符</translation>
    </message>
    <message>
        <source>its colour is not written as #rrggbb</source>
        <translation>颜色没有写成 #rrggbb</translation>
    </message>
    <message>
        <source>its shortcut is none of the keys that a label may have</source>
        <translation>它的快捷键不在标签可用的按键之列</translation>
    </message>
    <message>
        <source>it is longer than 40 characters</source>
        <translation>超过 40 个字符</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>超过 60 个字符</translation>
    </message>
    <message>
        <source>it holds a control character or half a character</source>
        <translation>含有控制字符或残缺字符</translation>
    </message>
    <message>
        <source>that word is kept for the reviewers&apos; layer</source>
        <translation>这个词专用于审校层</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <translation>“{file}”</translation>
    </message>
</context>
<context>
    <name>Meta</name>
    <message>
        <source>Outlet</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>眉题</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>By character and line</source>
        <translation>按字、按行移动</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>By word and paragraph</source>
        <translation>按词、按段移动</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>按句移动</translation>
    </message>
    <message>
        <source>Alt+Left / Alt+Right</source>
        <translation>Alt+左 / Alt+右</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>以上各键加 Shift</translation>
    </message>
    <message>
        <source>Start and end of the line</source>
        <translation>行首和行尾</translation>
    </message>
    <message>
        <source>Home / End</source>
        <translation>Home / End</translation>
    </message>
    <message>
        <source>Start and end of the article</source>
        <translation>文章开头和结尾</translation>
    </message>
    <message>
        <source>Ctrl+Home / Ctrl+End</source>
        <translation>Ctrl+Home / Ctrl+End</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Spans you label from now on are yours under this name.</source>
        <translation>此后的标注都记在这个名字下。</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>What these articles are</source>
        <translation>这批文章是什么</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Traditional script of</source>
        <translation>繁体字形</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Everything is kept in one file.</source>
        <translation>所有内容都保存在一个文件里。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Everything is kept in the file “{file}”.</source>
        <translation>所有内容都保存在文件“{file}”里。</translation>
    </message>
    <message>
        <source>There is a file “{file}” already.</source>
        <translation>已有文件“{file}”。</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>A remark that is kept and exported with the span</source>
        <translation>与标注一起保存和导出的说明</translation>
    </message>
    <message>
        <source>To the reviewer</source>
        <translation>给审校者</translation>
    </message>
    <message>
        <source>A question or a remark for the reviewer</source>
        <translation>给审校者的问题或说明</translation>
    </message>
    <message>
        <source>&amp;Unsure about this span</source>
        <translation>对这处标注没有把握(&amp;U)</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins another line.</source>
        <translation>Enter 保存，Shift+Enter 换行。</translation>
    </message>
</context>
<context>
    <name>PairHeader</name>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>{script} · converted by OpenCC {config}</source>
        <translation>{script} · 由 OpenCC {config} 转换</translation>
    </message>
    <message>
        <source>{script} · source</source>
        <translation>{script} · 原文</translation>
    </message>
    <message>
        <source>also in the other script: {characters}</source>
        <translation>夹有另一种字体：{characters}</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Article in both scripts</source>
        <translation>繁简对照的文章</translation>
    </message>
    <message>
        <source>to the reviewer: {comment}</source>
        <translation>给审校者：{comment}</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Correct the conversion</source>
        <translation>更正转换</translation>
    </message>
    <message>
        <source>Converted as</source>
        <translation>转换为</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>“{text}” is converted as</source>
        <translation>“{text}”转换为</translation>
    </message>
    <message>
        <source>This becomes a phrase of the project: wherever “{text}” stands, it is converted so. “Conversion…” in the Edit menu lists all phrases.</source>
        <translation>这将成为项目自定的词语：凡有“{text}”之处一律照此转换。“编辑”菜单中的“转换…”列出全部词语。</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{name}: {label}</source>
        <translation>{name}：{label}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>the first {n}</source>
        <translation>前{n}处</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation>数字背后的内容</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>已完成的文章</translation>
    </message>
    <message>
        <source>Time on this article</source>
        <translation>本篇用时</translation>
    </message>
    <message>
        <source>Time today</source>
        <translation>今日用时</translation>
    </message>
    <message>
        <source>Spans an hour today</source>
        <translation>今日每小时标注</translation>
    </message>
    <message>
        <source>Articles an hour today</source>
        <translation>今日每小时文章</translation>
    </message>
    <message>
        <source>Still to work, about</source>
        <translation>估计还需</translation>
    </message>
    <message>
        <source>Time counts while the window is active and you use keys or mouse in it; after half a minute without them it stands still.</source>
        <translation>窗口处于活动状态并有键鼠操作时计时；半分钟没有操作即暂停。</translation>
    </message>
</context>
<context>
    <name>ProgressNote</name>
    <message>
        <source>{done} of {total} done</source>
        <translation>已完成 {done}/{total}</translation>
    </message>
    <message>
        <source>Time on this article and progress: {words}</source>
        <translation>本篇用时与进度：{words}</translation>
    </message>
    <message>
        <source>Spans an hour today: {number}</source>
        <translation>今日每小时标注：{number}</translation>
    </message>
    <message>
        <source>Articles an hour today: {number}</source>
        <translation>今日每小时文章：{number}</translation>
    </message>
    <message>
        <source>Still to work, about: {time}</source>
        <translation>估计还需：{time}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Project settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>Spans that lie otherwise</source>
        <translation>不符合的标注</translation>
    </message>
    <message>
        <source>Enter or a double-click saves and shows the span</source>
        <translation>按 Enter 或双击：保存并显示这处标注</translation>
    </message>
    <message>
        <source>&amp;Freely</source>
        <translation>任意重叠(&amp;F)</translation>
    </message>
    <message>
        <source>A span may lie across another&apos;s end.</source>
        <translation>一处标注可以跨过另一处的边界。</translation>
    </message>
    <message>
        <source>&amp;Nested only</source>
        <translation>只许嵌套(&amp;N)</translation>
    </message>
    <message>
        <source>A span may lie inside another, not across its end.</source>
        <translation>一处标注可以在另一处之内，但不能跨过其边界。</translation>
    </message>
    <message>
        <source>F&amp;lat</source>
        <translation>不许重叠(&amp;L)</translation>
    </message>
    <message>
        <source>No span lies over another.</source>
        <translation>标注之间互不重叠。</translation>
    </message>
    <message>
        <source>Spans of one annotator may overlap</source>
        <translation>同一标注者的标注怎样重叠</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) lie otherwise. They stay as they are until you change them.</source>
        <translation>
            <numerusform>有 %n 处标注不符合，在您改动之前保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>All spans fit.</source>
        <translation>所有标注都符合。</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>You work here as “{name}”. “Your name…” in the Edit menu changes that.</source>
        <translation>您在这里以“{name}”的身份标注。可在“编辑”菜单的“您的名字…”中更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) written to “{file}”.</source>
        <translation>
            <numerusform>已将 %n 处标注写入“{file}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>The editions differ here</source>
        <translation>两个版本此处不同</translation>
    </message>
    <message>
        <source>In this edition: “{text}”</source>
        <translation>本版本：“{text}”</translation>
    </message>
    <message>
        <source>In the other edition: “{text}”</source>
        <translation>另一版本：“{text}”</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>两个版本都改</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>只改这里</translation>
    </message>
    <message>
        <source>Label the other edition&apos;s words too?</source>
        <translation>另一版本的文字也标注吗？</translation>
    </message>
    <message>
        <source>Give the other edition&apos;s words this label too?</source>
        <translation>另一版本的文字也改用这个标签吗？</translation>
    </message>
    <message>
        <source>Move the ends in the other edition too?</source>
        <translation>另一版本中的边界也移动吗？</translation>
    </message>
    <message>
        <source>Delete the span in the other edition too?</source>
        <translation>另一版本中的标注也删除吗？</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>comparing, %n article(s) to go</source>
        <translation>
            <numerusform>比较中，还有 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>已裁决 {done}/{all}</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Find, in either script</source>
        <translation>查找，繁简通搜</translation>
    </message>
    <message>
        <source>Find a disagreement</source>
        <translation>查找分歧</translation>
    </message>
    <message>
        <source>How much is decided</source>
        <translation>已裁决的比例</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>是否裁决</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Which label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁决</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>审校者不一</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有改动</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁决</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>window title</source>
        <translation>窗口标题</translation>
    </message>
    <message>
        <source>path on the site</source>
        <translation>站内路径</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>editors</source>
        <translation>编审人员</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>repeated caption</source>
        <translation>重复的图题</translation>
    </message>
    <message>
        <source>public service advert</source>
        <translation>公益广告</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation>免责声明</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>许可证号</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>page banner</source>
        <translation>版面栏头</translation>
    </message>
    <message>
        <source>column break</source>
        <translation>分栏断行</translation>
    </message>
    <message>
        <source>outside the article</source>
        <translation>文章之外</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>pinyin in brackets behind a character</source>
        <translation>汉字后括号里的拼音</translation>
    </message>
    <message>
        <source>rows of search words above the page</source>
        <translation>页面上方成行的搜索词</translation>
    </message>
    <message>
        <source>the window&apos;s title, which repeats the headline</source>
        <translation>重复标题的窗口标题</translation>
    </message>
    <message>
        <source>the path to the article on its site</source>
        <translation>文章在网站上的路径</translation>
    </message>
    <message>
        <source>menus of the site</source>
        <translation>网站菜单</translation>
    </message>
    <message>
        <source>source and date, kept as meta</source>
        <translation>来源和日期，保留为元信息</translation>
    </message>
    <message>
        <source>editors, proofreaders and reviewers, kept as meta</source>
        <translation>编辑、校对和审核，保留为元信息</translation>
    </message>
    <message>
        <source>reporters on a line of their own, kept as meta</source>
        <translation>单独成行的记者署名，保留为元信息</translation>
    </message>
    <message>
        <source>buttons of the page</source>
        <translation>页面按钮</translation>
    </message>
    <message>
        <source>the headline again, as a caption</source>
        <translation>作为图题重复出现的标题</translation>
    </message>
    <message>
        <source>public service adverts and their slogans</source>
        <translation>公益广告及其标语</translation>
    </message>
    <message>
        <source>disclaimers of the site</source>
        <translation>网站免责声明</translation>
    </message>
    <message>
        <source>licence numbers of the site</source>
        <translation>网站许可证号</translation>
    </message>
    <message>
        <source>copyright of the site</source>
        <translation>网站版权信息</translation>
    </message>
    <message>
        <source>telephone and address of the site</source>
        <translation>网站电话和地址</translation>
    </message>
    <message>
        <source>adverts</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>links to other articles, and comments</source>
        <translation>其他文章的链接和评论</translation>
    </message>
    <message>
        <source>blanks before and behind a line</source>
        <translation>行首和行尾的空白</translation>
    </message>
    <message>
        <source>blanks behind a blank</source>
        <translation>空白之后的空白</translation>
    </message>
    <message>
        <source>names of columns and pages of a newspaper</source>
        <translation>报纸的栏目名和版面名</translation>
    </message>
    <message>
        <source>breaks inside a paragraph</source>
        <translation>段落内的断行</translation>
    </message>
    <message>
        <source>parts of a web page around its article</source>
        <translation>网页中文章周围的部分</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>手动剪去</translation>
    </message>
    <message>
        <source>a plus sign may be lost here</source>
        <translation>此处可能丢失了加号</translation>
    </message>
    <message>
        <source>text may be missing here</source>
        <translation>此处可能缺少文字</translation>
    </message>
    <message>
        <source>{reason} · {percent} % sure</source>
        <translation>{reason} · 把握 {percent}%</translation>
    </message>
    <message>
        <source>Kept; a click cuts it again</source>
        <translation>已保留；点击可再次剪去</translation>
    </message>
    <message>
        <source>Cut; a click keeps it</source>
        <translation>已剪去；点击可保留</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Taiwan, with its words (記憶體)</source>
        <translation>台湾，连同用词（記憶體）</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Hong Kong, with its words (寬頻)</source>
        <translation>香港，连同用词（寬頻）</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 标准</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>关系的名称</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>建立关系</translation>
    </message>
    <message>
        <source>“{text}” …</source>
        <translation>“{text}”……</translation>
    </message>
    <message>
        <source>… “{text}”</source>
        <translation>……“{text}”</translation>
    </message>
    <message>
        <source>Choose a name or write another one.</source>
        <translation>选一个名称，或另写一个。</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: not imported</source>
        <translation>已跳过：不导入</translation>
    </message>
    <message numerus="yes">
        <source>… and %n character(s) more</source>
        <translation>
            <numerusform>……另有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>No article comes of this file.</source>
        <translation>此文件没有产生文章。</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles as they will be imported</source>
        <translation>将要导入的文章</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>There are not several spans to keep here.</source>
        <translation>这里没有多个标注可保留。</translation>
    </message>
    <message>
        <source>Everything in this list is decided.</source>
        <translation>列表中的分歧已全部裁决。</translation>
    </message>
    <message>
        <source>No other question is like this one.</source>
        <translation>没有与此相同的分歧。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) decided</source>
        <translation>
            <numerusform>已裁决 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this article</source>
        <translation>本篇全部</translation>
    </message>
    <message>
        <source>All “{label}” of this article</source>
        <translation>本篇全部“{label}”</translation>
    </message>
    <message>
        <source>All “{label}” of all articles</source>
        <translation>所有文章的“{label}”</translation>
    </message>
    <message>
        <source>All of all articles</source>
        <translation>所有文章全部</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>没有要回答的问题。</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>标签不同</translation>
    </message>
    <message>
        <source>Only one found it</source>
        <translation>仅一人标</translation>
    </message>
    <message>
        <source>Some found it</source>
        <translation>部分人标</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>嵌套</translation>
    </message>
    <message>
        <source>Split or joined</source>
        <translation>拆分或合并</translation>
    </message>
    <message>
        <source>Several things</source>
        <translation>多种分歧</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Disagreeing</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>审校者不一</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有改动</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>Annotator&apos;s error</source>
        <translation>标注失误</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>指引缺漏</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>原文歧义</translation>
    </message>
    <message>
        <source>Edge case</source>
        <translation>边缘情形</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Least agreed</source>
        <translation>一致度低者先</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>按文字</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>your own span</source>
        <translation>您自己的标注</translation>
    </message>
    <message>
        <source>{reviewer} decided so</source>
        <translation>{reviewer} 曾如此裁决</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No span is right</source>
        <translation>都不对</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>此处已无标注</translation>
    </message>
    <message>
        <source>Nothing to decide here.</source>
        <translation>这里没有要裁决的。</translation>
    </message>
    <message>
        <source>{row} of {rows} · {kind}</source>
        <translation>第 {row}/{rows} 处 · {kind}</translation>
    </message>
    <message>
        <source>Move the ends, select text or press a label&apos;s key. Enter takes it, Escape leaves.</source>
        <translation>移动两端、选取文字或按标签键。回车采用，Esc 放弃。</translation>
    </message>
    <message numerus="yes">
        <source>starts %n character(s) apart</source>
        <translation>
            <numerusform>左端相差 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends %n character(s) apart</source>
        <translation>
            <numerusform>右端相差 %n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{reviewer} took {answer}</source>
        <translation>{reviewer} 采纳了{answer}</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>无标注</translation>
    </message>
    <message>
        <source>{decision} before the spans were changed</source>
        <translation>{decision}，此后标注有改动</translation>
    </message>
    <message>
        <source>The asked question</source>
        <translation>当前分歧</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>候选答案</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>裁决备注</translation>
    </message>
    <message>
        <source>B  Keep both</source>
        <translation>B  都保留</translation>
    </message>
    <message>
        <source>E  Edit…</source>
        <translation>E  修改…</translation>
    </message>
    <message>
        <source>S  Later</source>
        <translation>S  稍后</translation>
    </message>
    <message>
        <source>A  All like it…</source>
        <translation>A  同类一并…</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Lanes: {names}</source>
        <translation>各道：{names}</translation>
    </message>
    <message>
        <source>The annotators&apos; spans are being compared…</source>
        <translation>正在比较各标注员的标注……</translation>
    </message>
    <message>
        <source>Nobody differs. Merge the files of several annotators: where they disagree, the questions stand here.</source>
        <translation>没有分歧。请合并多位标注员的文件，他们不一致之处会列在这里。</translation>
    </message>
    <message>
        <source>Everything is decided. Choose “All” at the left to look at the decisions again.</source>
        <translation>全部已裁决。在左侧选“全部”可再看各项裁决。</translation>
    </message>
    <message>
        <source>Nothing is like that. Choose otherwise at the left.</source>
        <translation>没有符合的分歧，请在左侧另选。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审校</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隐藏姓名</translation>
    </message>
    <message>
        <source>Call annotators A, B, C, in another order for each article</source>
        <translation>以 A、B、C 代称标注员，每篇次序不同</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Select a part of the text first.</source>
        <translation>请先选中一段文字。</translation>
    </message>
    <message>
        <source>Select a part of one line first.</source>
        <translation>请先在一行之内选中一段文字。</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Remove {count}</source>
        <translation>删除 {count} 处</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>替换 {count} 处</translation>
    </message>
    <message>
        <source>Label {count}</source>
        <translation>标注 {count} 处</translation>
    </message>
    <message>
        <source>as</source>
        <translation>为</translation>
    </message>
    <message>
        <source>The label that the ticked hits get</source>
        <translation>勾选之处要用的标签</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick all, or none</source>
        <translation>全部勾选或全部取消</translation>
    </message>
    <message>
        <source>Do it with the ticked hits</source>
        <translation>处理勾选之处</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) removed.</source>
        <translation>
            <numerusform>已删除 %n 处标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) labelled {label}.</source>
        <translation>
            <numerusform>%n 处已标为“{label}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) now {label}.</source>
        <translation>
            <numerusform>%n 处标注已改为“{label}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles left alone.</source>
        <translation>
            <numerusform>已完成的文章里 %n 处未动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more.</source>
        <translation>
            <numerusform>%n 处已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were.</source>
        <translation>
            <numerusform>%n 处保持原样。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>both scripts</source>
        <translation>繁简混用</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding}, chosen</source>
        <translation>{encoding}（选定）</translation>
    </message>
    <message>
        <source>{encoding}, guessed</source>
        <translation>{encoding}（自动）</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>编码：{encoding}</translation>
    </message>
    <message>
        <source>The guess</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>The guess: {encoding}</source>
        <translation>自动判断：{encoding}</translation>
    </message>
    <message>
        <source>Use it for all files it fits</source>
        <translation>用于所有适用的文件</translation>
    </message>
    <message>
        <source>{encoding} ({others})</source>
        <translation>{encoding}（{others}）</translation>
    </message>
    <message>
        <source>How the file&apos;s characters are stored. Choose another one if the text is garbled.</source>
        <translation>文件中文字的编码。如果显示乱码，请另选一种。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Which column is the text, the title, the date</source>
        <translation>哪一列是正文、标题、日期</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>按名称或按键筛选</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>改归此操作</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <translation>“{action}”的快捷键</translation>
    </message>
    <message>
        <source>The key of a label belongs to the project; it is changed with the labels.</source>
        <translation>标签的按键属于项目，在标签中更改。</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>移除 {keys}</translation>
    </message>
    <message>
        <source>The input method kept this key. Switch it to English and press the key again.</source>
        <translation>输入法截住了这个键。请切换到英文后再按一次。</translation>
    </message>
    <message>
        <source>{keys} is the key of the label “{label}”.</source>
        <translation>{keys} 是标签“{label}”的按键。</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”.</source>
        <translation>{keys} 已用于“{action}”。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Shift, Ctrl or Alt alone is no shortcut; input methods use them to switch.</source>
        <translation>单独的 Shift、Ctrl 或 Alt 不能作快捷键：输入法用它们切换。</translation>
    </message>
    <message>
        <source>Alt with Shift changes the keyboard&apos;s language in many systems.</source>
        <translation>Alt 加 Shift 在许多系统中用来切换键盘语言。</translation>
    </message>
    <message>
        <source>Chinese input methods take this key for themselves.</source>
        <translation>中文输入法会占用这个键。</translation>
    </message>
    <message>
        <source>This action is heard everywhere: add Ctrl or Alt, so that the key can be typed.</source>
        <translation>此操作随处有效：请加上 Ctrl 或 Alt，以免妨碍打字。</translation>
    </message>
    <message>
        <source>This key moves the caret in the article.</source>
        <translation>这个键在文章中用来移动光标。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>在文章中</translation>
    </message>
</context>
<context>
    <name>SpanModel</name>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>to the reviewer: {comment}</source>
        <translation>给审校者：{comment}</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Spans</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Spans of this article</source>
        <translation>本文的标注</translation>
    </message>
    <message>
        <source>No spans yet.
Select some text and press a label&apos;s key.</source>
        <translation>还没有标注。
选中文字，再按标签的数字键。</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>New</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>States of the guideline</source>
        <translation>指引的各个版本</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改动之处</translation>
    </message>
    <message>
        <source>Take this state again</source>
        <translation>恢复到这一版</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{a} as the reference, {b} compared with it</source>
        <translation>以{a}为参照，{b}与之比较</translation>
    </message>
    <message>
        <source>The band holds the figure in 95 of 100 samples of the articles of that time.</source>
        <translation>色带是对该时段文章重复抽样时，一百次中九十五次的取值范围。</translation>
    </message>
    <message>
        <source>Texts agreed on least, by the places where not all have labelled them alike</source>
        <translation>分歧最多的文字（按标注不一致的处数）</translation>
    </message>
    <message>
        <source>Together and by label</source>
        <translation>总体与各标签</translation>
    </message>
    <message>
        <source>the one</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>另一方</translation>
    </message>
    <message>
        <source>Labels that answer each other</source>
        <translation>彼此对应的标签</translation>
    </message>
    <message>
        <source>{same} of {all} have both borders alike; on average they are {mean} characters off.</source>
        <translation>{all}处中有{same}处首尾都一致；平均相差{mean}个字。</translation>
    </message>
    <message>
        <source>Characters that a border lies later</source>
        <translation>边界靠后的字数</translation>
    </message>
    <message>
        <source>Compared with gold</source>
        <translation>与黄金标准比较</translation>
    </message>
    <message>
        <source>F1 of all pairs, by the day the last annotator was done</source>
        <translation>各对标注者合计的 F1（按最后一人完成的日期）</translation>
    </message>
    <message>
        <source>By round</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>Articles agreed on least</source>
        <translation>一致性最低的文章</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <translation>F1（精确）</translation>
    </message>
    <message>
        <source>F1 overlapping</source>
        <translation>F1（重叠）</translation>
    </message>
    <message>
        <source>Fleiss κ</source>
        <translation>Fleiss κ</translation>
    </message>
    <message>
        <source>Krippendorff α</source>
        <translation>Krippendorff α</translation>
    </message>
    <message>
        <source>α_U</source>
        <translation>α_U</translation>
    </message>
    <message>
        <source>spans left out of α_U</source>
        <translation>未计入 α_U 的标注</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>黄金标准</translation>
    </message>
    <message>
        <source>the annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>precision, exact</source>
        <translation>精确率（精确）</translation>
    </message>
    <message>
        <source>recall, exact</source>
        <translation>召回率（精确）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>spans that differ</source>
        <translation>不一致的标注</translation>
    </message>
    <message>
        <source>disorder (γ)</source>
        <translation>无序度（γ）</translation>
    </message>
    <message>
        <source>places</source>
        <translation>处</translation>
    </message>
    <message>
        <source>precision, overlapping</source>
        <translation>精确率（重叠）</translation>
    </message>
    <message>
        <source>recall, overlapping</source>
        <translation>召回率（重叠）</translation>
    </message>
    <message>
        <source>Of the articles that each annotator has to label; if none are assigned, of all.</source>
        <translation>按每位标注者应标注的文章计；没有分配时按全部文章计。</translation>
    </message>
    <message>
        <source>What everybody has labelled, and how densely.</source>
        <translation>每个人标注了什么、密度如何。</translation>
    </message>
    <message>
        <source>{n} articles were read by more than one annotator. Nobody is compared over others.</source>
        <translation>有{n}篇文章由不止一位标注者读过；只在这些文章上比较。</translation>
    </message>
    <message>
        <source>Not defined: no article was read by more than one annotator.</source>
        <translation>无定义：没有文章由不止一位标注者读过。</translation>
    </message>
    <message>
        <source>How the spans of two annotators answer each other. A click shows the spans.</source>
        <translation>两位标注者的标注如何对应。点击数字可看到这些标注。</translation>
    </message>
    <message>
        <source>Not defined: no article that several annotators have read is done.</source>
        <translation>无定义：多人读过的文章还没有一篇完成。</translation>
    </message>
    <message>
        <source>There is nothing that annotators disagree about.</source>
        <translation>标注者之间没有分歧。</translation>
    </message>
    <message>
        <source>Over the articles of which everything is decided.</source>
        <translation>只计全部裁定完毕的文章。</translation>
    </message>
    <message>
        <source>Not defined: there is no article of which everything is decided.</source>
        <translation>无定义：还没有全部裁定完毕的文章。</translation>
    </message>
    <message>
        <source>Nobody has decided anything.</source>
        <translation>还没有人作出裁定。</translation>
    </message>
    <message>
        <source>Progress and pace</source>
        <translation>进度与速度</translation>
    </message>
    <message>
        <source>Nobody has begun an article.</source>
        <translation>还没有人开始标注。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There are no spans yet.</source>
        <translation>还没有标注。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Confusion and borders</source>
        <translation>混淆与边界</translation>
    </message>
    <message>
        <source>Over time and by round</source>
        <translation>随时间与轮次</translation>
    </message>
    <message>
        <source>Whether agreement grows.</source>
        <translation>一致性是否在提高。</translation>
    </message>
    <message>
        <source>Agreed on least</source>
        <translation>分歧最多之处</translation>
    </message>
    <message>
        <source>Where a guideline may be missing.</source>
        <translation>可能缺少指引的地方。</translation>
    </message>
    <message>
        <source>Annotators and gold</source>
        <translation>标注者与黄金标准</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审校</translation>
    </message>
    <message>
        <source>Who has decided how much.</source>
        <translation>谁裁定了多少。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>– less than five minutes of active time, or no article done: too little to tell a pace.</source>
        <translation>– 活动时间不足五分钟，或还没有完成的文章，无法计算速度。</translation>
    </message>
    <message>
        <source>Articles done, day by day</source>
        <translation>逐日累计完成的文章</translation>
    </message>
    <message>
        <source>Spans to 1,000 characters read</source>
        <translation>每读一千字的标注数</translation>
    </message>
    <message>
        <source>A break of more than five minutes between two decisions does not count as work.</source>
        <translation>两次裁定之间超过五分钟的间隔不计入工作时间。</translation>
    </message>
    <message>
        <source>Decisions, day by day</source>
        <translation>逐日裁定数</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>各标签的标注数</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>完成的文章</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>活动时间（小时）</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>每小时文章</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>每小时标注</translation>
    </message>
    <message>
        <source>Hours to go</source>
        <translation>还需小时</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审校</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Hours at it</source>
        <translation>用时（小时）</translation>
    </message>
    <message>
        <source>By hand, an hour</source>
        <translation>手工每小时</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a}与{b}</translation>
    </message>
    <message>
        <source>Not defined: there is nothing that two annotators have both read.</source>
        <translation>无定义：没有两位标注者都读过的内容。</translation>
    </message>
    <message>
        <source>Not defined: there are no spans to compare.</source>
        <translation>无定义：没有可比较的标注。</translation>
    </message>
    <message>
        <source>Not defined: one annotator alone has nobody to agree with.</source>
        <translation>无定义：只有一位标注者，无从比较。</translation>
    </message>
    <message>
        <source>Not defined: everybody always said the same, which chance alone would give too.</source>
        <translation>无定义：所有人始终相同，仅凭偶然也会如此。</translation>
    </message>
    <message>
        <source>Not defined: however the spans were placed, nothing could differ.</source>
        <translation>无定义：无论标注放在何处都不会有差别。</translation>
    </message>
    <message>
        <source>Not defined: not all articles were read by the same number of annotators; for α they need not be.</source>
        <translation>无定义：各篇文章的读者人数不同；α 不受此限。</translation>
    </message>
    <message>
        <source>Not defined: fewer than two articles to draw from.</source>
        <translation>无定义：可抽样的文章不足两篇。</translation>
    </message>
    <message>
        <source>Not defined: in too many of the samples drawn there is no such figure.</source>
        <translation>无定义：太多样本中没有这个数值。</translation>
    </message>
    <message>
        <source>Not worked out: an exact answer would take too long.</source>
        <translation>未计算：精确结果耗时过长。</translation>
    </message>
    <message>
        <source>F1, same borders and label</source>
        <translation>F1：边界与标签相同</translation>
    </message>
    <message>
        <source>F1, same label, overlapping</source>
        <translation>F1：标签相同、有重叠</translation>
    </message>
    <message>
        <source>F1, any label, overlapping half</source>
        <translation>F1：不论标签，重叠计半</translation>
    </message>
    <message>
        <source>F1, same borders, any label</source>
        <translation>F1：边界相同，不论标签</translation>
    </message>
    <message>
        <source>Cohen κ on characters</source>
        <translation>按字计的 Cohen κ</translation>
    </message>
    <message>
        <source>Scott π on characters</source>
        <translation>按字计的 Scott π</translation>
    </message>
    <message>
        <source>α_U on spans</source>
        <translation>按标注计的 α_U</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>试标</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>正式</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>All pairs</source>
        <translation>所有两两组合</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Only articles that are &amp;done</source>
        <translation>只计完成的文章(&amp;D)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>统计进度</translation>
    </message>
    <message>
        <source>How annotators are compared</source>
        <translation>比较标注者的方法</translation>
    </message>
    <message>
        <source>Which annotators</source>
        <translation>哪些标注者</translation>
    </message>
    <message>
        <source>Which annotators; the first is the reference</source>
        <translation>哪些标注者；以前者为参照</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>“{text}” →: click a span, or Tab to it and Enter; Esc to stop</source>
        <translation>“{text}” →：点击一处标注，或按 Tab 移到后按 Enter；Esc 取消</translation>
    </message>
    <message>
        <source>Armed: {label} – drag to label, Esc to stop</source>
        <translation>待标：{label}——拖选即标，按 Esc 停止</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Importing {done}/{total}</source>
        <translation>正在导入 {done}/{total}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Every change is in the file at once.</source>
        <translation>每次改动都会立即写入文件。</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>文章状态</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>光标位置</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Review</source>
        <translation>审校</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made in “{folder}”. Send each annotator theirs.</source>
        <translation>
            <numerusform>已在“{folder}”中生成 %n 个文件。请发给各位标注者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. Decide first, then make the feedback.</source>
        <translation>还没有裁定。请先裁定，再生成反馈。</translation>
    </message>
    <message>
        <source>Feedback for {name} is in “{file}”. It can be read and not changed.</source>
        <translation>给 {name} 的反馈在“{file}”中，只能看，不能改。</translation>
    </message>
    <message>
        <source>Reading the decisions…</source>
        <translation>正在读取裁定……</translation>
    </message>
    <message>
        <source>The open points are in the clipboard, as Markdown.</source>
        <translation>待补充的问题已复制为 Markdown。</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) added at the end of the guidelines.</source>
        <translation>
            <numerusform>已在标注指引末尾加入 %n 个待补充的问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinBox</name>
    <message>
        <source>Articles that are here already, or tell the same story</source>
        <translation>已有的文章，或同一报道的其他版本</translation>
    </message>
</context>
<context>
    <name>TwinRow</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep and link</source>
        <translation>保留并关联</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>各自保留</translation>
    </message>
    <message>
        <source>Same as “{title}”</source>
        <translation>与“{title}”相同</translation>
    </message>
    <message>
        <source>Second edition of “{title}”</source>
        <translation>“{title}”的另一版本</translation>
    </message>
    <message>
        <source>{share} of the shorter text stands in the other.</source>
        <translation>较短的一篇有 {share} 的文字见于另一篇。</translation>
    </message>
    <message>
        <source>Skip: this article is not imported.</source>
        <translation>跳过：不导入这一篇。</translation>
    </message>
    <message>
        <source>Link: it is imported and linked as another edition of that story.</source>
        <translation>关联：导入，并作为同一报道的另一版本关联。</translation>
    </message>
    <message>
        <source>Keep: it is imported, and nothing more.</source>
        <translation>保留：导入，不作其他处理。</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>All ({count})</source>
        <translation>全部（{count}）</translation>
    </message>
    <message>
        <source>Which verdicts are listed</source>
        <translation>列出哪些结果</translation>
    </message>
    <message>
        <source>Verdicts on your spans</source>
        <translation>对您的标注的评定</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>裁决备注</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Label Chinese news in Traditional and Simplified script side by side</source>
        <translation>繁简并列，一处标注，两边生效</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Tool bar of the review page</source>
        <translation>审校页工具栏</translation>
    </message>
    <message>
        <source>Duizhao</source>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>part of “{word}”</source>
        <translation>“{word}”的一部分</translation>
    </message>
    <message>
        <source>already {label}</source>
        <translation>已是“{label}”</translation>
    </message>
    <message>
        <source>{label} here</source>
        <translation>此处是“{label}”</translation>
    </message>
    <message>
        <source>Several labels</source>
        <translation>标签不一</translation>
    </message>
    <message>
        <source>Not labelled everywhere</source>
        <translation>有的没标</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>边界不一</translation>
    </message>
    <message>
        <source>Similar texts</source>
        <translation>文字相近</translation>
    </message>
    <message>
        <source>The same text has several labels.</source>
        <translation>同样的文字用了不同的标签。</translation>
    </message>
    <message>
        <source>The same text is labelled here and not there.</source>
        <translation>同样的文字有的标了，有的没标。</translation>
    </message>
    <message>
        <source>The same text is labelled whole here and only in part there.</source>
        <translation>同样的文字有的整段标注，有的只标了一部分。</translation>
    </message>
    <message>
        <source>These texts differ only in what stands at their borders.</source>
        <translation>这些文字只在首尾处不同。</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Suspicion: {percent} %</source>
        <translation>可疑程度：{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>the others are made like this</source>
        <translation>其他各处将改成这样</translation>
    </message>
    <message>
        <source>inside “{text}”</source>
        <translation>在“{text}”之内</translation>
    </message>
    <message>
        <source>around “{text}”</source>
        <translation>包含“{text}”</translation>
    </message>
    <message>
        <source>across the end of “{text}”</source>
        <translation>与“{text}”交叉</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>The article is done: nothing is changed there.</source>
        <translation>这篇文章已完成，不会改动。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>More than {count} hits</source>
        <translation>超过 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{articles}，共 {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{ticked} of {all} ticked</source>
        <translation>已勾选 {ticked}，共 {all} 处</translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles</source>
        <translation>
            <numerusform>%n 处在已完成的文章里</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Guideline as Markdown</source>
        <translation>指引（Markdown）</translation>
    </message>
    <message>
        <source># Title, **bold**, - list, 【 】 around an example&apos;s span</source>
        <translation># 标题，**粗体**，- 列表，例子用【 】括出标注</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>_NotesDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Something went wrong. Your work is saved; what happened stands in “{file}”.</source>
        <translation>程序出错了。您的工作已保存；详情记录在“{file}”。</translation>
    </message>
</context>
</TS>
