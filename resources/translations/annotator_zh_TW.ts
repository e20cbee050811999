<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Duizhao</source>
        <translation>關於「對照」</translation>
    </message>
    <message>
        <source>Label Chinese news in Traditional and Simplified script side by side.</source>
        <translation>繁簡並列標註中文新聞。</translation>
    </message>
    <message>
        <source>Version {version}, Qt {qt}</source>
        <translation>版本 {version}，Qt {qt}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built on Qt, OpenCC, jieba and the icons of Lucide.</source>
        <translation>以 MIT 授權釋出的自由軟體。建立在 Qt、OpenCC、jieba 與 Lucide 圖示之上。</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept what agrees</source>
        <translation>採納一致項</translation>
    </message>
    <message>
        <source>Share of the annotators</source>
        <translation>標註員比例</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>&amp;Unanimous</source>
        <translation>全體一致(&amp;U)</translation>
    </message>
    <message>
        <source>All have the same span.</source>
        <translation>所有人的標註相同。</translation>
    </message>
    <message>
        <source>&amp;Majority</source>
        <translation>多數(&amp;M)</translation>
    </message>
    <message>
        <source>More than half have the same span, or have nothing there.</source>
        <translation>過半數的標註相同，或都未標。</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>比例(&amp;S)</translation>
    </message>
    <message>
        <source>At least so many have the same span, or have nothing there.</source>
        <translation>至少這麼多人的標註相同，或都未標。</translation>
    </message>
    <message>
        <source>&amp;Incomplete</source>
        <translation>不完整(&amp;I)</translation>
    </message>
    <message>
        <source>Several have the same span, and nobody has another one there.</source>
        <translation>多人的標註相同，其他人沒有標別的。</translation>
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
            <numerusform>將裁決 %n 處並留下標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one</source>
        <translation>
            <numerusform>%n 處不留標註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay open</source>
        <translation>
            <numerusform>%n 處仍待裁決</numerusform>
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
        <translation>新增專案(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>開啟專案(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>匯入資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>從剪貼簿匯入(&amp;B)</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>匯出為 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Export as JSON &amp;Lines…</source>
        <translation>匯出為 JSON Lines(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>關閉專案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Conversion…</source>
        <translation>繁簡轉換(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Project settings…</source>
        <translation>專案設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>您的名字(&amp;N)…</translation>
    </message>
    <message>
        <source>Label &amp;again</source>
        <translation>再次標註(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a &amp;label…</source>
        <translation>選擇標籤(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>備註(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>存疑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete span</source>
        <translation>刪除標註(&amp;D)</translation>
    </message>
    <message>
        <source>Relate to &amp;the next span chosen</source>
        <translation>與接下來選取的標註建立關係(&amp;T)</translation>
    </message>
    <message>
        <source>Delete a &amp;relation</source>
        <translation>刪除關係(&amp;R)</translation>
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
        <translation>末端左移一詞</translation>
    </message>
    <message>
        <source>End one word right</source>
        <translation>末端右移一詞</translation>
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
        <translation>始端左移一詞</translation>
    </message>
    <message>
        <source>Start one word right</source>
        <translation>始端右移一詞</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>取消選取(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt span</source>
        <translation>下一處標註(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>上一處標註(&amp;P)</translation>
    </message>
    <message>
        <source>Other pan&amp;e</source>
        <translation>切換到另一欄(&amp;E)</translation>
    </message>
    <message>
        <source>Label&amp;s…</source>
        <translation>標籤(&amp;S)…</translation>
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
        <translation>尋找文章(&amp;F)</translation>
    </message>
    <message>
        <source>Consis&amp;tency</source>
        <translation>一致性(&amp;T)</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一處可疑</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一處可疑</translation>
    </message>
    <message>
        <source>Fix this one</source>
        <translation>改這一處</translation>
    </message>
    <message>
        <source>Fix all of this finding</source>
        <translation>把這一組全部改成一致</translation>
    </message>
    <message>
        <source>Ignore this finding for ever</source>
        <translation>以後不再提示</translation>
    </message>
    <message>
        <source>Pro&amp;gress…</source>
        <translation>進度(&amp;G)…</translation>
    </message>
    <message>
        <source>Done, ne&amp;xt</source>
        <translation>完成並前往下一篇(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Correct the text…</source>
        <translation>更正文字(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;uts of this article…</source>
        <translation>這篇文章的剪除之處(&amp;U)…</translation>
    </message>
    <message>
        <source>N&amp;ote on the article…</source>
        <translation>文章備註(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Mark as new</source>
        <translation>標為未開始(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as &amp;in progress</source>
        <translation>標為進行中(&amp;I)</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>標為已完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep or cut</source>
        <translation>保留或剪去(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Cut the selection</source>
        <translation>剪去所選文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next cut</source>
        <translation>下一處剪除(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous cut</source>
        <translation>上一處剪除(&amp;P)</translation>
    </message>
    <message>
        <source>Article &amp;begins here</source>
        <translation>文章從此處開始(&amp;B)</translation>
    </message>
    <message>
        <source>Article &amp;ends here</source>
        <translation>文章到此處結束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>在此拆分(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;article from the selection</source>
        <translation>將所選文字設為新文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove article</source>
        <translation>移除文章(&amp;R)</translation>
    </message>
    <message>
        <source>Enc&amp;oding…</source>
        <translation>編碼(&amp;O)…</translation>
    </message>
    <message>
        <source>Co&amp;lumns of the table…</source>
        <translation>表格的欄位(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>預設字級(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>緊湊(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ormal</source>
        <translation>標準(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wide</source>
        <translation>寬鬆(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Both scripts</source>
        <translation>繁簡對照(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Traditional only</source>
        <translation>只看繁體(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Simplified only</source>
        <translation>只看簡體(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;written only</source>
        <translation>只看原文(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;wap the panes</source>
        <translation>左右互換(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing but the ar&amp;ticle</source>
        <translation>專注模式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Article list</source>
        <translation>文章清單(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Span list</source>
        <translation>標註清單(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>標註指引(&amp;G)</translation>
    </message>
    <message>
        <source>Linked &amp;edition beside</source>
        <translation>並排顯示關聯版本(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>下一處差異(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>上一處差異(&amp;P)</translation>
    </message>
    <message>
        <source>Stati&amp;stics</source>
        <translation>統計(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>變更快速鍵(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Duizhao</source>
        <translation>關於「對照」(&amp;A)</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>一個詞</translation>
    </message>
    <message>
        <source>Two words</source>
        <translation>兩個詞</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>三個詞</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>四個詞</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>五個詞</translation>
    </message>
    <message>
        <source>Six words</source>
        <translation>六個詞</translation>
    </message>
    <message>
        <source>Seven words</source>
        <translation>七個詞</translation>
    </message>
    <message>
        <source>Eight words</source>
        <translation>八個詞</translation>
    </message>
    <message>
        <source>Nine words</source>
        <translation>九個詞</translation>
    </message>
    <message>
        <source>One word &amp;more</source>
        <translation>多選一個詞(&amp;M)</translation>
    </message>
    <message>
        <source>One word &amp;less</source>
        <translation>少選一個詞(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go to a word by its letter</source>
        <translation>按字母跳到詞(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Extend to a word by its letter</source>
        <translation>按字母擴選到詞(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;number</source>
        <translation>下一個數字(&amp;N)</translation>
    </message>
    <message>
        <source>Previous number</source>
        <translation>上一個數字</translation>
    </message>
    <message>
        <source>Next &amp;quoted name</source>
        <translation>下一個引號內名稱(&amp;Q)</translation>
    </message>
    <message>
        <source>Previous quoted name</source>
        <translation>上一個引號內名稱</translation>
    </message>
    <message>
        <source>Next span &amp;around the caret</source>
        <translation>游標處的下一個標註(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>字元(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>詞(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation>句子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find in &amp;all articles…</source>
        <translation>在全部文章中尋找(&amp;A)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>下一處(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>上一處(&amp;P)</translation>
    </message>
    <message>
        <source>Label all &amp;occurrences…</source>
        <translation>標註所有出現之處(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove all occurrences…</source>
        <translation>刪除所有出現之處的標註(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace a label…</source>
        <translation>取代標籤…</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>標註(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>審校(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一處(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>上一處(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take the marked answer</source>
        <translation>採納所選答案(&amp;T)</translation>
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
        <translation>選下一個答案(&amp;W)</translation>
    </message>
    <message>
        <source>Mark the previous answe&amp;r</source>
        <translation>選上一個答案(&amp;R)</translation>
    </message>
    <message>
        <source>No span is righ&amp;t</source>
        <translation>都不對(&amp;X)</translation>
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
        <translation>稍後(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Annotator&apos;s error</source>
        <translation>標註失誤(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Hide annotators&apos; names</source>
        <translation>隱藏標註員姓名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Gap in the guideline</source>
        <translation>指引缺漏(&amp;G)</translation>
    </message>
    <message>
        <source>A&amp;mbiguous</source>
        <translation>原文歧義(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edge case</source>
        <translation>邊緣情形(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>其他(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ote on the decision</source>
        <translation>裁決備註(&amp;O)</translation>
    </message>
    <message>
        <source>Decide all l&amp;ike it…</source>
        <translation>同類一併裁決(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Accept what agrees…</source>
        <translation>採納一致項(&amp;A)…</translation>
    </message>
    <message>
        <source>Take all &amp;from one annotator…</source>
        <translation>採納某人全部(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>分發(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Merge files…</source>
        <translation>合併檔案(&amp;M)…</translation>
    </message>
    <message>
        <source>Make &amp;feedback…</source>
        <translation>產生回饋(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;points of the guidelines…</source>
        <translation>指引的待補充問題(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Decide all like it</source>
        <translation>同類一併裁決</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions like this one</source>
        <translation>與此相同的分歧</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>No span is right here, nor in the questions that are ticked.</source>
        <translation>此處及所勾選之處都不標。</translation>
    </message>
    <message>
        <source>“{text}” is right here, and in the questions that are ticked.</source>
        <translation>此處及所勾選之處以「{text}」為準。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) like it</source>
        <translation>
            <numerusform>%n 處同類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>裁決 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n 處標註</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleNoteDialog</name>
    <message>
        <source>Note on the article</source>
        <translation>文章備註</translation>
    </message>
    <message>
        <source>What is to be known about this article; exported with it</source>
        <translation>關於這篇文章需要知道的事，隨文章一併匯出</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins another line.</source>
        <translation>Enter 儲存，Shift+Enter 換行。</translation>
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
        <translation>尋找，繁簡通搜</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>尋找文章</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Hand out</source>
        <translation>分發</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>An &amp;order of their own for each</source>
        <translation>每人的文章次序不同(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Blind: nobody is told who the others are</source>
        <translation>盲標(&amp;B)：不讓任何人知道還有誰</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>產生檔案</translation>
    </message>
    <message>
        <source>Share of the articles that several people label</source>
        <translation>由多人標註的文章比例</translation>
    </message>
    <message>
        <source>How many people label those</source>
        <translation>這些文章由幾人標註</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>試標</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Name, or several with commas between</source>
        <translation>姓名；多人用逗號隔開</translation>
    </message>
    <message>
        <source>New annotators</source>
        <translation>新標註者</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Articles to hand out</source>
        <translation>要分發的文章</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Has already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>將得到</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>與他人共標</translation>
    </message>
    <message>
        <source>&amp;All ({count})</source>
        <translation>全部（{count}）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not handed out yet ({count})</source>
        <translation>尚未分發的（{count}）(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;ticked ones</source>
        <translation>勾選的(&amp;T)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>of the articles go to</source>
        <translation>的文章，每篇交給</translation>
    </message>
    <message>
        <source>people each, the others to one</source>
        <translation>人，其餘各由一人標註</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Press Enter to add the name.</source>
        <translation>按 Enter 鍵新增這個姓名。</translation>
    </message>
    <message>
        <source>Tick annotators, or add some.</source>
        <translation>請勾選標註者，或新增標註者。</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>沒有選擇文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s) are ticked: fewer than are to label the same.</source>
        <translation>
            <numerusform>只勾選了 %n 位標註者，少於每篇所需的人數。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>請選擇資料夾。</translation>
    </message>
    <message>
        <source>There is a file for {name} in this folder already. Choose another.</source>
        <translation>這個資料夾裡已有{name}的檔案。請換一個。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), each with its articles, the labels, the guidelines and the dictionary, and nobody else’s spans.</source>
        <translation>
            <numerusform>%n 個檔案，各含其文章、標籤、標註指引和詞典，不含他人的標註。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>複製圖片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <translation>複製數字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as PNG, SVG or CSV…</source>
        <translation>另存為 PNG、SVG 或 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV…</source>
        <translation>另存為 PNG、SVG 或 CSV…</translation>
    </message>
</context>
<context>
    <name>Charting</name>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>圖片已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard.</source>
        <translation>數字已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>“{file}” was written.</source>
        <translation>已寫入「{file}」。</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%n span(s) changed.</source>
        <translation>
            <numerusform>已更動 %n 處標註。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有更動。</translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles left alone.</source>
        <translation>
            <numerusform>已完成的文章中有 %n 處未動。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more.</source>
        <translation>
            <numerusform>%n 處已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is ignored from now on.</source>
        <translation>以後不再提示「{text}」。</translation>
    </message>
    <message>
        <source>“{text}” is shown again.</source>
        <translation>重新提示「{text}」。</translation>
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
        <translation>標題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of “{file}”</source>
        <translation>「{file}」的欄位</translation>
    </message>
    <message>
        <source>Read the table</source>
        <translation>讀取表格</translation>
    </message>
    <message>
        <source>Use of “{column}”</source>
        <translation>「{column}」的用途</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的欄位</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前幾個值</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Each row of the table is an article. Which column is what?</source>
        <translation>表格的每一列是一篇文章。各欄分別是什麼？</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Likewise in %n other table(s), where it fits</source>
        <translation>
            <numerusform>另外 %n 個表格如適用也照此處理(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>The title stands above the text, the others are kept with the article.</source>
        <translation>標題放在正文之上，其餘隨文章保存。</translation>
    </message>
    <message>
        <source>Choose the column that holds the text.</source>
        <translation>請選擇正文所在的欄。</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Esc shows everything again.</source>
        <translation>按 Esc 恢復全部介面。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Select some text first, or put the caret into a span.</source>
        <translation>請先選取文字，或把游標移到一處標註裡。</translation>
    </message>
    <message>
        <source>There is no word in sight to go to.</source>
        <translation>視野內沒有可前往的詞。</translation>
    </message>
    <message>
        <source>There are no more numbers this way.</source>
        <translation>這個方向沒有更多數字了。</translation>
    </message>
    <message>
        <source>There are no more quoted names this way.</source>
        <translation>這個方向沒有更多引號內的名稱了。</translation>
    </message>
    <message>
        <source>Put the caret into a span first.</source>
        <translation>請先把游標移到一處標註裡。</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>所有文章皆已完成。</translation>
    </message>
    <message>
        <source>“{text}” does not stand in the other edition.</source>
        <translation>另一版本中沒有「{text}」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>恢復提示</translation>
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
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Nothing is ignored.</source>
        <translation>沒有忽略任何內容。</translation>
    </message>
    <message>
        <source>Nothing suspicious:
the same texts are labelled the same everywhere.</source>
        <translation>沒有可疑之處：
相同的文字在各處標註一致。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>可疑之處</translation>
    </message>
    <message>
        <source>Places of this finding</source>
        <translation>這一組的各處</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>顯示哪些可疑之處</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>改這一處</translation>
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
        <translation>對比度</translation>
    </message>
    <message>
        <source>This colour stands out well in every theme.</source>
        <translation>這個顏色在每種佈景主題下都清晰。</translation>
    </message>
    <message>
        <source>Shown lighter or darker, as the contrast is too low: {themes}.</source>
        <translation>對比度不足，顯示時會調亮或調暗：{themes}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
</context>
<context>
    <name>ConversionDialog</name>
    <message>
        <source>Conversion</source>
        <translation>繁簡轉換</translation>
    </message>
    <message>
        <source>Traditional script of</source>
        <translation>繁體字形</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>The project&apos;s own phrases</source>
        <translation>專案自訂的詞語</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Names and phrases that are to be converted just so. All articles are converted anew.</source>
        <translation>下列人名與詞語一律照此轉換。所有文章將重新轉換。</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉換</translation>
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
        <translation>另一種字體的寫法</translation>
    </message>
    <message>
        <source>Instead of “{text}”</source>
        <translation>將「{text}」改為</translation>
    </message>
    <message>
        <source>The source stays as it came. Spans go with their text.</source>
        <translation>原文保持不變，標註隨文字移動。</translation>
    </message>
    <message>
        <source>Always convert this in the project into &amp;Simplified as</source>
        <translation>在本專案中一律轉換為簡體(&amp;S)</translation>
    </message>
    <message>
        <source>Always convert this in the project into &amp;Traditional as</source>
        <translation>在本專案中一律轉換為繁體(&amp;T)</translation>
    </message>
</context>
<context>
    <name>CutsPage</name>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n 處剪除</numerusform>
        </translation>
    </message>
    <message>
        <source>Cuts of an article</source>
        <translation>文章的剪除之處</translation>
    </message>
    <message>
        <source>Raw text with what is cut</source>
        <translation>標出剪除內容的原文</translation>
    </message>
    <message>
        <source>Articles as they will be saved</source>
        <translation>將要儲存的文章</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>A click on a cut takes it back or makes it again. Spans move with their text.</source>
        <translation>點按剪除處可以復原或重新剪去。標註隨文字移動。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cut the selection (Delete)</source>
        <translation>剪去所選文字 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>專案 (*.duizhao);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Merge files</source>
        <translation>合併檔案</translation>
    </message>
    <message>
        <source>Open “{file}”, or merge it?</source>
        <translation>開啟「{file}」，還是合併它？</translation>
    </message>
    <message>
        <source>Merging brings what is in it into the project that is open. You see first what that is.</source>
        <translation>合併會把其中的內容併入已開啟的專案；會先顯示有哪些內容。</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Projects (*.duizhao)</source>
        <translation>專案 (*.duizhao)</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>文章 ({patterns});;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Leave the import page?</source>
        <translation>離開匯入頁面？</translation>
    </message>
    <message>
        <source>Nothing is imported, and what you changed by hand is forgotten.</source>
        <translation>不會匯入任何內容，您手動所做的更改也會捨棄。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Read anew?</source>
        <translation>重新讀取？</translation>
    </message>
    <message numerus="yes">
        <source>What you changed by hand in %n file(s) is forgotten.</source>
        <translation>
            <numerusform>您在 %n 個檔案中手動所做的更改將會捨棄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the cuts as they were?</source>
        <translation>剪除之處保持原樣？</translation>
    </message>
    <message>
        <source>What you changed on this page is forgotten.</source>
        <translation>您在此頁所做的變更將不予保留。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) would lose their text.</source>
        <translation>
            <numerusform>%n 處標註會失去文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>刪除這些標註</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Tables (*.csv)</source>
        <translation>圖片 (*.png);;向量圖 (*.svg);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Whose spans?</source>
        <translation>要誰的標註？</translation>
    </message>
    <message>
        <source>Gold is what was decided in the review. {name} has a layer besides.</source>
        <translation>黃金標準是審校時裁定的結果。此外還有 {name} 自己的標註層。</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黃金標準</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>{kind} files (*.{suffix})</source>
        <translation>{kind} 檔案 (*.{suffix})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分鐘</translation>
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
            <numerusform>%n 處差異</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked editions</source>
        <translation>關聯版本</translation>
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
        <translation>把文章拖到這裡</translation>
    </message>
    <message>
        <source>Files or whole folders. They are read as they are and never changed.</source>
        <translation>檔案或整個資料夾皆可。原始檔案只讀取，絕不更動。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏標</translation>
    </message>
    <message>
        <source>Annotator’s error</source>
        <translation>標註失誤</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>指引缺漏</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>原文歧義</translation>
    </message>
    <message>
        <source>Edge case</source>
        <translation>邊緣情形</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>For</source>
        <translation>給</translation>
    </message>
    <message>
        <source>The file holds the decided articles with this annotator’s spans beside gold, and the reasons and notes of the decisions. Other annotators are not in it. It is opened in this program, and cannot be changed.</source>
        <translation>檔案含已裁定的文章、這位標註者的標註和與之對照的黃金標準，以及裁定的理由和備註，不含其他標註者。用本程式開啟，只能看，不能改。</translation>
    </message>
    <message>
        <source>Make file…</source>
        <translation>產生檔案…</translation>
    </message>
    <message>
        <source>{right} right, {wrong} wrong, {missed} missed</source>
        <translation>正確 {right}，有誤 {wrong}，漏標 {missed}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>Feedback for {name}: read-only</source>
        <translation>給 {name} 的回饋：唯讀</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>回饋</translation>
    </message>
    <message>
        <source>✔ as in gold    ✘ not in gold    ★ gold</source>
        <translation>✔ 與黃金標準相同    ✘ 黃金標準中沒有    ★ 黃金標準</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Article with your spans and gold</source>
        <translation>文章，含您的標註和黃金標準</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The same as “{file}”</source>
        <translation>與「{file}」相同</translation>
    </message>
    <message>
        <source>In the project already</source>
        <translation>專案中已有</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>No article</source>
        <translation>沒有文章</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n 處剪除</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>已手動更改</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>略過 %n 篇重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>關聯 %n 個版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不匯入此檔案</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>列出哪些檔案</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要匯入的檔案</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Only hits with a label, of a person, in a state</source>
        <translation>只看某個標籤、某人或某種狀態的結果</translation>
    </message>
    <message>
        <source>Filter the hits</source>
        <translation>篩選結果</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>Text in the note</source>
        <translation>在備註中尋找</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>取消這個篩選</translation>
    </message>
    <message>
        <source>Take off the filter {name}</source>
        <translation>取消篩選「{name}」</translation>
    </message>
    <message>
        <source>Spans with the label</source>
        <translation>標註的標籤</translation>
    </message>
    <message>
        <source>Articles that are</source>
        <translation>文章的狀態</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不篩選</translation>
    </message>
    <message>
        <source>Spans of</source>
        <translation>誰的標註</translation>
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
        <translation>尋找</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Type a text in either script,
or choose a label as a filter.

Enter goes to the next hit.</source>
        <translation>輸入文字，繁體簡體皆可，
或按標籤篩選。

按 Enter 鍵到下一處。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Select some text first, or put the caret into a span.</source>
        <translation>請先選取文字，或把游標移到一處標註裡。</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Open points of the guidelines</source>
        <translation>指引的待補充問題</translation>
    </message>
    <message>
        <source>Decisions for which “gap in the guideline” or “ambiguous” was given as the reason. Mend the guidelines from them.</source>
        <translation>理由為「指引缺漏」或「原文歧義」的裁定，可據此修訂標註指引。</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Add to the guidelines</source>
        <translation>加入標註指引</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>指引缺漏</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>原文歧義</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Annotators had: {had}</source>
        <translation>標註者標了：{had}</translation>
    </message>
    <message>
        <source>Decided: {gold}</source>
        <translation>裁定：{gold}</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>無標註</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline</source>
        <translation>標註指引</translation>
    </message>
    <message>
        <source>Language of the guideline</source>
        <translation>指引的語言</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the guideline</source>
        <translation>關閉指引</translation>
    </message>
    <message>
        <source>There is no guideline in this language yet.
“Edit” begins one.</source>
        <translation>還沒有這種語言的指引。
按「編輯」開始寫。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Label all occurrences</source>
        <translation>標註所有出現之處</translation>
    </message>
    <message>
        <source>Remove all occurrences</source>
        <translation>刪除所有出現之處的標註</translation>
    </message>
    <message>
        <source>Replace the label</source>
        <translation>取代標籤</translation>
    </message>
    <message>
        <source>What to do with the hits</source>
        <translation>如何處理結果</translation>
    </message>
    <message>
        <source>Text, in either script</source>
        <translation>文字，繁簡皆可</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要尋找的文字</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Look in this article</source>
        <translation>在本篇中尋找</translation>
    </message>
    <message>
        <source>Look in all articles</source>
        <translation>在全部文章中尋找</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>匯入 %n 篇文章(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n duplicate(s)</source>
        <translation>
            <numerusform>略過 %n 篇重複(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>沒有可匯入的內容</translation>
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
            <numerusform>規則(&amp;R) · 已改 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
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
            <numerusform>%n 處剪除</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for duplicates…</source>
        <translation>正在尋找重複…</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>略過 %n 篇重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>關聯 %n 個版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n 個已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
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
        <translation>從所有未經您手動更改的檔案中剪去哪些內容；下次匯入時沿用</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>規則(&amp;R)</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已讀取的檔案</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>All files</source>
        <translation>全部檔案</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Duplicates and editions</source>
        <translation>重複與另版</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>已手動更改</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Failed or without articles</source>
        <translation>失敗或沒有文章</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未讀取</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Raw text with what is cut</source>
        <translation>標出剪除內容的原文</translation>
    </message>
    <message>
        <source>Cut the selection (Delete)</source>
        <translation>剪去所選文字 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Only for texts, web pages and tables can the encoding be chosen.</source>
        <translation>只有文字檔、網頁和表格可以選擇編碼。</translation>
    </message>
    <message>
        <source>Only of a table can the columns be chosen.</source>
        <translation>只有表格可以選擇各欄的用途。</translation>
    </message>
    <message>
        <source>Select a part of the raw text first.</source>
        <translation>請先在原文中選取一段文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>已匯入 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n 個先前已匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>略過 %n 篇重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>關聯 %n 個版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 個失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>其餘已取消</translation>
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
        <translation>請按鍵…（Esc 取消）</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>新增按鍵</translation>
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
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作與快速鍵</translation>
    </message>
    <message>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已變更</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
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
        <translation>匯入標籤集…</translation>
    </message>
    <message>
        <source>Export the label set…</source>
        <translation>匯出標籤集…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢復原樣</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) get the new key.</source>
        <translation>
            <numerusform>%n 處標註將改用新鍵名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>“{label}” is deleted.</source>
        <translation>「{label}」已刪除。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) went along.</source>
        <translation>
            <numerusform>%n 處標註已一併改過去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) new</source>
        <translation>
            <numerusform>%n 個新標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 個有更動</numerusform>
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
        <translation>快速鍵已被占用，未採用：{labels}。</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “{file}”.</source>
        <translation>
            <numerusform>%n 個標籤已寫入「{file}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Key</source>
        <translation>鍵名</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>{language} 名稱</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不用快速鍵</translation>
    </message>
    <message>
        <source>Language of definition and examples</source>
        <translation>定義和例子的語言</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Examples, one a line; 【 】 around the span</source>
        <translation>例子，一行一個，用【 】括出標註</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>The input method kept this key. Switch it to English and press the key again.</source>
        <translation>輸入法攔住了這個鍵。請切換到英文後再按一次。</translation>
    </message>
</context>
<context>
    <name>LabelKey</name>
    <message>
        <source>Press a key… (Esc: as before)</source>
        <translation>請按鍵…（Esc：不變）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Shortcut: {key}</source>
        <translation>快速鍵：{key}</translation>
    </message>
    <message>
        <source>{key} is the key of the label “{label}”.</source>
        <translation>{key} 是標籤「{label}」的快速鍵。</translation>
    </message>
    <message>
        <source>{key} is your key for “{action}”. “Change shortcuts…” in the Help menu frees it.</source>
        <translation>您已把 {key} 用於「{action}」。可在「說明」選單的「變更快速鍵…」中讓出。</translation>
    </message>
    <message>
        <source>{key} is taken by “{action}”.</source>
        <translation>{key} 已用於「{action}」。</translation>
    </message>
    <message>
        <source>A label&apos;s key is one of 1 to 9 and {letters}; the window needs the others.</source>
        <translation>標籤的快速鍵只能是 1 到 9 和 {letters}，其他鍵另有用途。</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>LabelOrder</name>
    <message>
        <source>Labels in their order</source>
        <translation>標籤及其順序</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to change the order</source>
        <translation>拖曳，或按 Alt+↑、Alt+↓ 調整順序</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n 處標註</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名稱的一部分</translation>
    </message>
</context>
<context>
    <name>LabelQuestions</name>
    <message>
        <source>Forget what you changed in this label?</source>
        <translation>放棄對這個標籤的更動嗎？</translation>
    </message>
    <message>
        <source>It cannot be saved as it is.</source>
        <translation>照現在這樣無法儲存。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Import a label set</source>
        <translation>匯入標籤集</translation>
    </message>
    <message>
        <source>Export the label set</source>
        <translation>匯出標籤集</translation>
    </message>
    <message>
        <source>Label sets (*.json);;All files (*)</source>
        <translation>標籤集 (*.json);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>LabelStrip</name>
    <message numerus="yes">
        <source>%n more label(s)…</source>
        <translation>
            <numerusform>另有 %n 個標籤…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Duizhao opens no links. The address is {address}</source>
        <translation>對照不開啟連結。網址是 {address}</translation>
    </message>
    <message>
        <source>Put the caret into a span first.</source>
        <translation>請先把游標放進一處標註。</translation>
    </message>
    <message>
        <source>This span has no relation.</source>
        <translation>這處標註沒有關係。</translation>
    </message>
    <message>
        <source>Delete a relation</source>
        <translation>刪除關係</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <source>Article with a lane for each annotator</source>
        <translation>文章，每位標註員一道</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Project</source>
        <translation>專案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選取(&amp;S)</translation>
    </message>
    <message>
        <source>So many &amp;words</source>
        <translation>若干個詞(&amp;W)</translation>
    </message>
    <message>
        <source>The mouse &amp;takes whole</source>
        <translation>滑鼠按整體選取(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>標註(&amp;L)</translation>
    </message>
    <message>
        <source>Move an &amp;end</source>
        <translation>移動兩端(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>審校(&amp;R)</translation>
    </message>
    <message>
        <source>Take an ans&amp;wer</source>
        <translation>採納答案(&amp;W)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
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
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>更多標籤</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>尚無專案</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge files</source>
        <translation>合併檔案</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>What each file would bring</source>
        <translation>各檔案會帶來什麼</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Labels that are new here</source>
        <translation>此處沒有的標籤</translation>
    </message>
    <message>
        <source>What each file would bring. Nothing is changed until you merge; the project as it is now is kept beside it.</source>
        <translation>各檔案會帶來的內容。合併之前什麼也不改；合併時在旁邊保留專案現在的樣子。</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>正在讀取 %n 個檔案……</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合併……</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be merged; the others can.</source>
        <translation>
            <numerusform>%n 個檔案不能合併，其餘可以。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of reviewers</source>
        <translation>
            <numerusform>審校者的 %n 項裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>黃金標準</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, {new} of them new here</source>
        <translation>{articles}，其中 {new} 篇此處沒有</translation>
    </message>
    <message>
        <source>{title} (new here)</source>
        <translation>{title}（此處沒有）</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 處</translation>
    </message>
    <message>
        <source>is a label of its own</source>
        <translation>是一個單獨的標籤</translation>
    </message>
    <message>
        <source>is “{label}”</source>
        <translation>就是「{label}」</translation>
    </message>
    <message>
        <source>“{name}” ({key})</source>
        <translation>「{name}」（{key}）</translation>
    </message>
</context>
<context>
    <name>MergeLabelDialog</name>
    <message>
        <source>Merge a label</source>
        <translation>合併標籤</translation>
    </message>
    <message>
        <source>Merge it into</source>
        <translation>合併到</translation>
    </message>
    <message numerus="yes">
        <source>“{label}” cannot be deleted, for it is on %n span(s).</source>
        <translation>
            <numerusform>「{label}」用在 %n 處標註上，不能直接刪除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” is on %n span(s).</source>
        <translation>
            <numerusform>「{label}」用在 %n 處標註上。</numerusform>
        </translation>
    </message>
    <message>
        <source>All its spans get that label and “{label}” goes, as one step that can be undone. Spans that then are the same become one.</source>
        <translation>它的標註全部改為那個標籤，「{label}」隨之刪除；這是一步，可以復原。變得相同的標註合為一處。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>這些檔案中沒有新內容。</translation>
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
        <translation>刪除 {count}</translation>
    </message>
    <message numerus="yes">
        <source>Spans: {spans}, in %n article(s).</source>
        <translation>
            <numerusform>標註：{spans}，涉及 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>已合併 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be merged.</source>
        <translation>
            <numerusform>%n 個檔案未能合併。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project as it was is kept in “{file}”.</source>
        <translation>合併前的專案保留在「{file}」中。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>{path} cannot be read ({reason}). Check that it exists and that you may open it.</source>
        <translation>無法讀取{path}（{reason}）。請確認檔案存在且您有權開啟。</translation>
    </message>
    <message>
        <source>{path} was changed while it was read. Import it again when it is complete.</source>
        <translation>{path} 在讀取時發生了更改。請在檔案完整後重新匯入。</translation>
    </message>
    <message>
        <source>Reading {path} took more than {seconds} seconds or broke off. Leave it out, or copy its text into a .txt file.</source>
        <translation>讀取 {path} 超過了 {seconds} 秒或中途中斷。請不要匯入它，或將其文字複製到 .txt 檔案。</translation>
    </message>
    <message>
        <source>{path} is no kind of file that can be read. Give one of these: {known}.</source>
        <translation>{path}的類型無法讀取。可讀取的類型：{known}。</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path}裡沒有文字。</translation>
    </message>
    <message>
        <source>The folder {path} holds no file that can be read. Readable are: {known}.</source>
        <translation>資料夾{path}裡沒有可讀取的檔案。可讀取的類型：{known}。</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes; {limit} are allowed). Split the file.</source>
        <translation>{path}太大（{size} 位元組，上限 {limit}）。請分割檔案。</translation>
    </message>
    <message>
        <source>Byte {offset} of {path} fits no encoding that was tried ({tried}). Choose its encoding above the raw text, or save the file as UTF-8.</source>
        <translation>{path} 的第 {offset} 個位元組不符合任何試過的編碼（{tried}）。請在原文上方選擇它的編碼，或將檔案另存為 UTF-8。</translation>
    </message>
    <message>
        <source>Byte {offset} of {path} does not fit {encoding}, the encoding chosen. Choose another one, or the guess.</source>
        <translation>{path}的第 {offset} 位元組不符合所選的編碼 {encoding}。請另選一種，或用自動判斷的編碼。</translation>
    </message>
    <message>
        <source>Character {offset} of {path} is {what}, so this is no text file. Save it as plain text.</source>
        <translation>{path}的第 {offset} 個字元是 {what}，這不是文字檔。請另存為純文字。</translation>
    </message>
    <message>
        <source>{path} is really {found}. Give it the right ending, or save it as {wanted}.</source>
        <translation>{path}其實是{found}。請改用正確的副檔名，或另存為 {wanted}。</translation>
    </message>
    <message>
        <source>{path} is an old Word or WPS file, which cannot be read. Open it in Word, WPS or LibreOffice and save it as .docx.</source>
        <translation>{path}是舊版 Word 或 WPS 檔案，無法讀取。請用 Word、WPS 或 LibreOffice 開啟並另存為 .docx。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged as {kind} ({reason}). Get the file once more.</source>
        <translation>{path}作為 {kind} 不完整或已損壞（{reason}）。請重新取得該檔案。</translation>
    </message>
    <message>
        <source>{path} is protected by a password or a licence. Save a copy without one.</source>
        <translation>{path}受密碼或授權保護。請另存一份不受保護的副本。</translation>
    </message>
    <message>
        <source>{path} unpacks to far more than a text needs ({reason}). Nothing was unpacked.</source>
        <translation>{path}解壓縮後遠超一篇文字所需（{reason}）。未解壓縮任何內容。</translation>
    </message>
    <message>
        <source>The XML of {path} declares a document type, as no office program writes. Open it in one and save it anew.</source>
        <translation>{path}的 XML 宣告了文件類型，辦公軟體不會這樣寫。請用辦公軟體開啟並重新儲存。</translation>
    </message>
    <message>
        <source>{what} in {path} is more than a reader can follow ({limit}). Copy the text into a .txt file.</source>
        <translation>{path}中的{what}超出可處理的範圍（{limit}）。請把文字複製到 .txt 檔案。</translation>
    </message>
    <message>
        <source>{path} could not be read within {seconds} seconds (page {page} of {pages}). Split it.</source>
        <translation>{path}未能在 {seconds} 秒內讀完（第 {page} 頁，共 {pages} 頁）。請分割檔案。</translation>
    </message>
    <message>
        <source>{path} has {pages} pages, more than {limit}. Split the file.</source>
        <translation>{path}有 {pages} 頁，超過 {limit} 頁。請分割檔案。</translation>
    </message>
    <message>
        <source>The {pages} pages of {path} are pictures without text. Run it through text recognition first.</source>
        <translation>{path}的 {pages} 頁都是沒有文字的圖片。請先做文字辨識。</translation>
    </message>
    <message>
        <source>The fonts of {path} do not say which characters they show. Copy the text from a PDF viewer or run text recognition.</source>
        <translation>{path}的字型沒有說明所顯示的字元。請從 PDF 閱讀器複製文字，或做文字辨識。</translation>
    </message>
    <message>
        <source>Reading {kind} needs a further package, so {path} was not read. Type: pip install &apos;annotator[{extra}]&apos;</source>
        <translation>讀取 {kind} 需要另一個套件，因此未讀取{path}。請輸入：pip install &apos;annotator[{extra}]&apos;</translation>
    </message>
    <message>
        <source>{path} has more than {limit} rows. Split the file.</source>
        <translation>{path}超過 {limit} 列。請分割檔案。</translation>
    </message>
    <message>
        <source>None of the columns of {path} is known to hold the text. They are: {columns}. Choose the one that does above the raw text.</source>
        <translation>無法判斷{path}的哪一欄是正文。各欄為：{columns}。請在原文上方選定正文所在的欄。</translation>
    </message>
    <message>
        <source>There is no column “{column}” in {path}. Its columns are: {columns}.</source>
        <translation>{path}中沒有「{column}」這一欄。各欄為：{columns}。</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be read ({reason}). Mend it and import the file again.</source>
        <translation>{path}的第 {line} 行無法讀取（{reason}）。請改正後重新匯入。</translation>
    </message>
    <message>
        <source>{path} is no label set ({reason}). Nothing was imported.</source>
        <translation>{path}不是標籤集（{reason}）。沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>找不到專案檔{path}。</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open, so nothing can be saved in it. Put it back, or open it anew.</source>
        <translation>{path} 在開啟期間被移動、刪除或取代，無法再儲存。請把它放回原處，或重新開啟。</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name.</source>
        <translation>{path}已存在，未作更動。請換一個名稱。</translation>
    </message>
    <message>
        <source>{path} is not a Duizhao project file. It was left as it is.</source>
        <translation>{path}不是「對照」的專案檔，未作更動。</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged. Take a backup copy of it.</source>
        <translation>{path}不完整或已損壞。請改用備份。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Duizhao (format {found}). Update the program.</source>
        <translation>{path}由較新版本的「對照」寫成（格式 {found}）。請更新程式。</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close it there and try again.</source>
        <translation>{path}正由其他程式使用。請在該處關閉後再試。</translation>
    </message>
    <message>
        <source>{path} is read-only. Copy it to a folder where you may write and open the copy.</source>
        <translation>{path}是唯讀的。請複製到可寫入的資料夾，再開啟副本。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed.</source>
        <translation>無法寫入{path}（{reason}）。未做任何更動。</translation>
    </message>
    <message>
        <source>There is no article “{article}”.</source>
        <translation>沒有文章「{article}」。</translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation>這處標註已不存在。</translation>
    </message>
    <message>
        <source>There is no label “{label}”. The labels are: {known}.</source>
        <translation>沒有標籤「{label}」。現有標籤：{known}。</translation>
    </message>
    <message>
        <source>There is a label “{label}” already. Choose another key.</source>
        <translation>已有標籤「{label}」。請換一個鍵名。</translation>
    </message>
    <message>
        <source>“{label}” is an old key of the label “{other}” and goes on meaning that. Choose another key.</source>
        <translation>「{label}」是標籤「{other}」從前的鍵名，今後仍指它。請換一個鍵名。</translation>
    </message>
    <message>
        <source>The label “{label}” is on {count} span(s). Merge it into another label, or delete them first.</source>
        <translation>標籤「{label}」用在 {count} 處標註上。請把它併入另一個標籤，或先刪除這些標註。</translation>
    </message>
    <message>
        <source>The label “{label}” cannot be kept: {reason}.</source>
        <translation>標籤「{label}」不能儲存：{reason}。</translation>
    </message>
    <message>
        <source>The key {shortcut} belongs to the label “{label}”. Choose another one.</source>
        <translation>按鍵 {shortcut} 已歸標籤「{label}」。請另選一個。</translation>
    </message>
    <message>
        <source>{count} labels are more than the {limit} that a project may have.</source>
        <translation>{count} 個標籤超過了一個專案的上限 {limit} 個。</translation>
    </message>
    <message>
        <source>This relation is not there any more.</source>
        <translation>這條關係已經不在了。</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” are not in one article and one layer, so they cannot be related.</source>
        <translation>「{text}」和「{other}」不在同一篇文章的同一層裡，不能建立關係。</translation>
    </message>
    <message>
        <source>“{text}” cannot be related to itself. Choose another span.</source>
        <translation>「{text}」不能和自己建立關係。請另選一處標註。</translation>
    </message>
    <message>
        <source>This text has {length} characters, more than the {limit} that are kept. Shorten it.</source>
        <translation>這段文字有 {length} 個字元，超過上限 {limit} 個。請縮短。</translation>
    </message>
    <message>
        <source>Character {offset} of this text is a control character or half a character. Leave it out.</source>
        <translation>這段文字的第 {offset} 個字元是控制字元或半個字元。請去掉它。</translation>
    </message>
    <message>
        <source>There is no layer “{layer}”. The layers are: {known}.</source>
        <translation>沒有標註層「{layer}」。現有標註層：{known}。</translation>
    </message>
    <message>
        <source>Several annotators have worked here: {known}. Choose one of them.</source>
        <translation>這裡有多位標註者：{known}。請選擇其中一位。</translation>
    </message>
    <message>
        <source>{start}–{end} is not a range of a text of {length} characters.</source>
        <translation>{start}–{end} 超出了 {length} 個字元的文字。</translation>
    </message>
    <message>
        <source>{start}–{end} lies outside the article.</source>
        <translation>{start}–{end} 在文章之外。</translation>
    </message>
    <message>
        <source>Only blanks or punctuation are selected; there is nothing to label.</source>
        <translation>選取的只有空白或標點，沒有可標註的內容。</translation>
    </message>
    <message>
        <source>“{text}” has this label already.</source>
        <translation>「{text}」已有這個標籤。</translation>
    </message>
    <message>
        <source>“{text}” ({label}) is in the way.</source>
        <translation>已有「{text}」（{label}），不能放在這裡。</translation>
    </message>
    <message>
        <source>“{text}” ({label}) is in the way: spans may not overlap in this project.</source>
        <translation>「{text}」（{label}）擋住了：這個專案裡標註不能重疊。</translation>
    </message>
    <message>
        <source>“{text}” ({label}) is in the way: a span may lie inside another in this project, but not across its end.</source>
        <translation>「{text}」（{label}）擋住了：這個專案裡標註可以套在另一處裡面，但不能跨過它的邊界。</translation>
    </message>
    <message>
        <source>{count} span(s) would lose their text ({spans}). Delete them first, or keep that text.</source>
        <translation>{count} 處標註會失去文字（{spans}）。請先刪除它們，或保留那段文字。</translation>
    </message>
    <message>
        <source>Nothing would be left of {articles} article(s). Keep some of their text.</source>
        <translation>{articles} 篇文章會變為空白。請保留一些文字。</translation>
    </message>
    <message>
        <source>“{was}” was corrected to “{text}”. Cut all of it or none of it.</source>
        <translation>「{was}」已更正為「{text}」。請全部剪去或全部保留。</translation>
    </message>
    <message>
        <source>Somebody else has changed the text of this article since. That must be undone first.</source>
        <translation>此後另有人變更了這篇文章的文字，須先復原那次變更。</translation>
    </message>
    <message>
        <source>The text of this article was changed in another window. It is shown anew here.</source>
        <translation>這篇文章的文本已在另一個視窗中更改，現已重新顯示。</translation>
    </message>
    <message>
        <source>“{text}” is no phrase. A phrase is not empty and stands in one line.</source>
        <translation>「{text}」不能作為詞語。詞語不能為空，也不能跨行。</translation>
    </message>
    <message>
        <source>Nothing is cut at {start}–{end}.</source>
        <translation>{start}–{end} 沒有剪除的文字。</translation>
    </message>
    <message>
        <source>{path} is the project itself. Choose the files that others have sent.</source>
        <translation>{path} 就是目前的專案。請選擇別人寄來的檔案。</translation>
    </message>
    <message>
        <source>This is feedback, which is read and not changed. Open your own project file to work.</source>
        <translation>這是回饋，只能看，不能改。要標註請開啟您自己的專案檔案。</translation>
    </message>
    <message>
        <source>{path} is feedback made from gold. There is no work in it to merge.</source>
        <translation>{path} 是由黃金標準產生的回饋，其中沒有可合併的工作。</translation>
    </message>
    <message>
        <source>Nothing that “{name}” has labelled is decided yet. Decide first, then make the feedback.</source>
        <translation>「{name}」的標註還沒有一處裁定。請先裁定，再產生回饋。</translation>
    </message>
    <message>
        <source>{path} belongs to another project (“{name}”) and has none of the articles of this one.</source>
        <translation>{path} 屬於另一個專案（「{name}」），其中沒有本專案的文章。</translation>
    </message>
    <message>
        <source>{path} holds other tables than this program makes ({what}). Ask for the file once more.</source>
        <translation>{path} 含有本程式不會產生的資料表（{what}）。請對方重新傳送檔案。</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes; a project file may have {limit}).</source>
        <translation>{path} 太大（{size} 位元組；專案檔最多 {limit} 位元組）。</translation>
    </message>
    <message>
        <source>In {path}, {what} is not as the program writes it ({reason}). Ask for the file once more.</source>
        <translation>{path} 中的 {what} 不符合本程式的寫法（{reason}）。請對方重新傳送檔案。</translation>
    </message>
    <message>
        <source>Step {step} in {path} is here already with other contents. One of the files was changed from outside, or two computers were set up as copies of each other.</source>
        <translation>{path} 中的步驟 {step} 在此已有，但內容不同。其中一個檔案被外部改動過，或者兩台電腦是彼此的副本。</translation>
    </message>
    <message>
        <source>Span {span} in {path} is “{there}” there and “{here}” here. A file was changed from outside.</source>
        <translation>{path} 中的標註 {span} 在那裡是「{there}」，在這裡是「{here}」。檔案被外部改動過。</translation>
    </message>
    <message>
        <source>The source “{name}” was read as another text in {path}. Import it anew on one computer.</source>
        <translation>{path} 把來源「{name}」讀成了另一份文字。請在同一台電腦上重新匯入。</translation>
    </message>
    <message>
        <source>{path} has spans of the label “{label}”, which neither it nor this project defines.</source>
        <translation>{path} 中有標籤「{label}」的標註，但該檔案和本專案都沒有定義這個標籤。</translation>
    </message>
    <message>
        <source>{path} has gold spans as the work of an annotator. Gold never counts as one.</source>
        <translation>{path} 把黃金標準當作某位標註者的工作。黃金標準從不算作標註者。</translation>
    </message>
    <message>
        <source>Everything in {path} is here already. Nothing was changed.</source>
        <translation>{path} 中的內容這裡都已有。未作任何變更。</translation>
    </message>
    <message>
        <source>{path} is the same file as {other}. It was read once.</source>
        <translation>{path} 與 {other} 是同一個檔案，只讀取了一次。</translation>
    </message>
    <message>
        <source>{path} belongs to another project (“{name}”). Its work on {articles} article(s) is taken over.</source>
        <translation>{path} 屬於另一個專案（「{name}」）。其中 {articles} 篇文章的工作已被採納。</translation>
    </message>
    <message>
        <source>In {path}, “{name}” and “{other}” differ by case or blanks only. They stay two annotators.</source>
        <translation>{path} 中的「{name}」和「{other}」只有大小寫或空格不同。仍作為兩位標註者。</translation>
    </message>
    <message>
        <source>In {path}, two people are called “{name}” ({first} and {second}). They stay two annotators.</source>
        <translation>{path} 中有兩個人都叫「{name}」（{first} 和 {second}）。仍作為兩位標註者。</translation>
    </message>
    <message>
        <source>{steps} step(s) in {path} are dated {year}, so a clock is wrong. Nothing is lost by it.</source>
        <translation>{path} 中有 {steps} 個步驟的日期是 {year} 年，說明時鐘不準。不會因此遺失任何內容。</translation>
    </message>
    <message>
        <source>“{name}” of {path} has not labelled anything yet, and is not compared with anybody.</source>
        <translation>{path} 中的「{name}」尚未標註任何內容，不與他人比較。</translation>
    </message>
    <message>
        <source>The label “{label}” of {path} matches none of this project and was added.</source>
        <translation>{path} 的標籤「{label}」與本專案的標籤都不對應，已新增。</translation>
    </message>
    <message>
        <source>The label “{label}” ({old}) of {path} is taken for the label {new} of the same name.</source>
        <translation>{path} 的標籤「{label}」（{old}）與同名標籤 {new} 視為同一個。</translation>
    </message>
    <message>
        <source>The label “{label}” has another name, colour or key in {path}. The later change holds.</source>
        <translation>標籤「{label}」在 {path} 中的名稱、顏色或按鍵不同。以較晚的變更為準。</translation>
    </message>
    <message>
        <source>The label “{label}” was deleted, but spans bear it. It was kept.</source>
        <translation>標籤「{label}」已被刪除，但仍有標註使用它，因此予以保留。</translation>
    </message>
    <message>
        <source>“{name}” has labelled {count} place(s) twice, on two computers. Both spans were kept.</source>
        <translation>「{name}」在兩台電腦上把 {count} 處標註了兩次。兩個標註都已保留。</translation>
    </message>
    <message>
        <source>This span is gold by a decision. Take the decision back or decide anew.</source>
        <translation>這個標註是由裁定得出的黃金標準。請復原該裁定或重新裁定。</translation>
    </message>
    <message>
        <source>This case is not there any more, because what it was about has changed.</source>
        <translation>這個問題已不存在，因為相關內容已經改變。</translation>
    </message>
    <message>
        <source>There is no annotator “{name}”. There are: {known}.</source>
        <translation>沒有名為「{name}」的標註者。現有：{known}。</translation>
    </message>
    <message>
        <source>{each} of {people} people cannot label a share of {overlap} of the articles.</source>
        <translation>無法讓 {people} 人中的 {each} 人標註比例為 {overlap} 的文章。</translation>
    </message>
    <message>
        <source>{path} has no articles to hand out. Import some first.</source>
        <translation>{path} 中沒有可分發的文章。請先匯入。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as a name: {reason}.</source>
        <translation>「{name}」不能作為名稱：{reason}。</translation>
    </message>
    <message>
        <source>The regular expression “{pattern}” cannot be used: {reason}.</source>
        <translation>正規表示式「{pattern}」無法使用：{reason}。</translation>
    </message>
    <message>
        <source>The regular expression “{pattern}” takes more than {seconds} seconds over one article. Make it simpler.</source>
        <translation>正規表示式「{pattern}」處理一篇文章超過 {seconds} 秒，請簡化。</translation>
    </message>
    <message>
        <source>“{value}” is not possible here. Choose one of {known}.</source>
        <translation>此處不能用「{value}」。請選擇：{known}。</translation>
    </message>
    <message>
        <source>A relation leads to a span that is not there any more. Delete it: annotator unrelate {relation}</source>
        <translation>有一條關係指向已不存在的標註。請刪除它：annotator unrelate {relation}</translation>
    </message>
    <message>
        <source>“{text}” was stored at {start}–{end}, but “{found}” stands there: the project file was changed from outside.</source>
        <translation>{start}–{end} 處存的是「{text}」，現為「{found}」：專案檔曾被外部更動。</translation>
    </message>
    <message>
        <source>its key is empty</source>
        <translation>鍵名是空的</translation>
    </message>
    <message>
        <source>its key has more than 40 characters</source>
        <translation>鍵名超過 40 個字元</translation>
    </message>
    <message>
        <source>its key holds a blank or a control character</source>
        <translation>鍵名裡有空白或控制字元</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>它沒有名稱</translation>
    </message>
    <message>
        <source>a name has more than 40 characters</source>
        <translation>有個名稱超過 40 個字元</translation>
    </message>
    <message>
        <source>a name holds a control character or half a character</source>
        <translation>有個名稱裡有控制字元或半個字元</translation>
    </message>
    <message>
        <source>its colour is not written as #rrggbb</source>
        <translation>顏色沒有寫成 #rrggbb</translation>
    </message>
    <message>
        <source>its shortcut is none of the keys that a label may have</source>
        <translation>它的快速鍵不在標籤可用的按鍵之列</translation>
    </message>
    <message>
        <source>it is longer than 40 characters</source>
        <translation>超過 40 個字元</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>名稱是空的</translation>
    </message>
    <message>
        <source>it is longer than 60 characters</source>
        <translation>超過 60 個字元</translation>
    </message>
    <message>
        <source>it holds a control character or half a character</source>
        <translation>含有控制字元或殘缺字元</translation>
    </message>
    <message>
        <source>that word is kept for the reviewers&apos; layer</source>
        <translation>這個詞專用於審校層</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>這不是檔案</translation>
    </message>
    <message>
        <source>“{file}”</source>
        <translation>「{file}」</translation>
    </message>
</context>
<context>
    <name>Meta</name>
    <message>
        <source>Outlet</source>
        <translation>來源</translation>
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
        <translation>編輯</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Proofreader</source>
        <translation>校對</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>眉題</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
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
        <translation>逐字、逐行移動</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>By word and paragraph</source>
        <translation>逐詞、逐段移動</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Ctrl+方向鍵</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>逐句移動</translation>
    </message>
    <message>
        <source>Alt+Left / Alt+Right</source>
        <translation>Alt+左 / Alt+右</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選取</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>以上各鍵加 Shift</translation>
    </message>
    <message>
        <source>Start and end of the line</source>
        <translation>行首與行尾</translation>
    </message>
    <message>
        <source>Home / End</source>
        <translation>Home / End</translation>
    </message>
    <message>
        <source>Start and end of the article</source>
        <translation>文章開頭與結尾</translation>
    </message>
    <message>
        <source>Ctrl+Home / Ctrl+End</source>
        <translation>Ctrl+Home / Ctrl+End</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滾輪</translation>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>Spans you label from now on are yours under this name.</source>
        <translation>此後的標註都記在這個名字下。</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>What these articles are</source>
        <translation>這批文章是什麼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Traditional script of</source>
        <translation>繁體字形</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Everything is kept in one file.</source>
        <translation>所有內容都存在同一個檔案裡。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>Everything is kept in the file “{file}”.</source>
        <translation>所有內容都存在檔案「{file}」裡。</translation>
    </message>
    <message>
        <source>There is a file “{file}” already.</source>
        <translation>已有檔案「{file}」。</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>A remark that is kept and exported with the span</source>
        <translation>與標註一併儲存和匯出的說明</translation>
    </message>
    <message>
        <source>To the reviewer</source>
        <translation>給審校者</translation>
    </message>
    <message>
        <source>A question or a remark for the reviewer</source>
        <translation>給審校者的問題或說明</translation>
    </message>
    <message>
        <source>&amp;Unsure about this span</source>
        <translation>對這處標註沒有把握(&amp;U)</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins another line.</source>
        <translation>Enter 儲存，Shift+Enter 換行。</translation>
    </message>
</context>
<context>
    <name>PairHeader</name>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>{script} · converted by OpenCC {config}</source>
        <translation>{script} · 由 OpenCC {config} 轉換</translation>
    </message>
    <message>
        <source>{script} · source</source>
        <translation>{script} · 原文</translation>
    </message>
    <message>
        <source>also in the other script: {characters}</source>
        <translation>夾有另一種字體：{characters}</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Article in both scripts</source>
        <translation>繁簡對照的文章</translation>
    </message>
    <message>
        <source>to the reviewer: {comment}</source>
        <translation>給審校者：{comment}</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Correct the conversion</source>
        <translation>更正轉換</translation>
    </message>
    <message>
        <source>Converted as</source>
        <translation>轉換為</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>“{text}” is converted as</source>
        <translation>「{text}」轉換為</translation>
    </message>
    <message>
        <source>This becomes a phrase of the project: wherever “{text}” stands, it is converted so. “Conversion…” in the Edit menu lists all phrases.</source>
        <translation>這將成為專案自訂的詞語：凡有「{text}」之處一律照此轉換。「編輯」選單中的「轉換…」列出全部詞語。</translation>
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
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>the first {n}</source>
        <translation>前{n}處</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation>數字背後的內容</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
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
        <translation>本篇用時</translation>
    </message>
    <message>
        <source>Time today</source>
        <translation>今日用時</translation>
    </message>
    <message>
        <source>Spans an hour today</source>
        <translation>今日每小時標註</translation>
    </message>
    <message>
        <source>Articles an hour today</source>
        <translation>今日每小時文章</translation>
    </message>
    <message>
        <source>Still to work, about</source>
        <translation>估計還需</translation>
    </message>
    <message>
        <source>Time counts while the window is active and you use keys or mouse in it; after half a minute without them it stands still.</source>
        <translation>視窗使用中且有鍵鼠操作時計時；半分鐘沒有操作即暫停。</translation>
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
        <translation>本篇用時與進度：{words}</translation>
    </message>
    <message>
        <source>Spans an hour today: {number}</source>
        <translation>今日每小時標註：{number}</translation>
    </message>
    <message>
        <source>Articles an hour today: {number}</source>
        <translation>今日每小時文章：{number}</translation>
    </message>
    <message>
        <source>Still to work, about: {time}</source>
        <translation>估計還需：{time}</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Project settings</source>
        <translation>專案設定</translation>
    </message>
    <message>
        <source>Spans that lie otherwise</source>
        <translation>不符合的標註</translation>
    </message>
    <message>
        <source>Enter or a double-click saves and shows the span</source>
        <translation>按 Enter 或按兩下：儲存並顯示這處標註</translation>
    </message>
    <message>
        <source>&amp;Freely</source>
        <translation>任意重疊(&amp;F)</translation>
    </message>
    <message>
        <source>A span may lie across another&apos;s end.</source>
        <translation>一處標註可以跨過另一處的邊界。</translation>
    </message>
    <message>
        <source>&amp;Nested only</source>
        <translation>只許巢狀(&amp;N)</translation>
    </message>
    <message>
        <source>A span may lie inside another, not across its end.</source>
        <translation>一處標註可以在另一處之內，但不能跨過其邊界。</translation>
    </message>
    <message>
        <source>F&amp;lat</source>
        <translation>不許重疊(&amp;L)</translation>
    </message>
    <message>
        <source>No span lies over another.</source>
        <translation>標註之間互不重疊。</translation>
    </message>
    <message>
        <source>Spans of one annotator may overlap</source>
        <translation>同一標註者的標註怎樣重疊</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 處</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) lie otherwise. They stay as they are until you change them.</source>
        <translation>
            <numerusform>有 %n 處標註不符合，在您更動之前保持原樣。</numerusform>
        </translation>
    </message>
    <message>
        <source>All spans fit.</source>
        <translation>所有標註都符合。</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Samples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>You work here as “{name}”. “Your name…” in the Edit menu changes that.</source>
        <translation>您在這裡以「{name}」的身分標註。可在「編輯」選單的「您的名字…」中變更。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) written to “{file}”.</source>
        <translation>
            <numerusform>已將 %n 處標註寫入「{file}」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>The editions differ here</source>
        <translation>兩個版本此處不同</translation>
    </message>
    <message>
        <source>In this edition: “{text}”</source>
        <translation>本版本：「{text}」</translation>
    </message>
    <message>
        <source>In the other edition: “{text}”</source>
        <translation>另一版本：「{text}」</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>兩個版本都改</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>只改這裡</translation>
    </message>
    <message>
        <source>Label the other edition&apos;s words too?</source>
        <translation>另一版本的文字也標註嗎？</translation>
    </message>
    <message>
        <source>Give the other edition&apos;s words this label too?</source>
        <translation>另一版本的文字也改用這個標籤嗎？</translation>
    </message>
    <message>
        <source>Move the ends in the other edition too?</source>
        <translation>另一版本中的邊界也移動嗎？</translation>
    </message>
    <message>
        <source>Delete the span in the other edition too?</source>
        <translation>另一版本中的標註也刪除嗎？</translation>
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
            <numerusform>比較中，還有 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>已裁決 {done}/{all}</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>全部標籤</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Find, in either script</source>
        <translation>尋找，繁簡通搜</translation>
    </message>
    <message>
        <source>Find a disagreement</source>
        <translation>尋找分歧</translation>
    </message>
    <message>
        <source>How much is decided</source>
        <translation>已裁決的比例</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>是否裁決</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Which label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待裁決</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>審校者不一</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此後有改動</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已裁決</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類別</translation>
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
        <translation>搜尋詞</translation>
    </message>
    <message>
        <source>window title</source>
        <translation>視窗標題</translation>
    </message>
    <message>
        <source>path on the site</source>
        <translation>站內路徑</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>來源行</translation>
    </message>
    <message>
        <source>editors</source>
        <translation>編審人員</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>repeated caption</source>
        <translation>重複的圖題</translation>
    </message>
    <message>
        <source>public service advert</source>
        <translation>公益廣告</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation>免責聲明</translation>
    </message>
    <message>
        <source>licence number</source>
        <translation>許可證號</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>版權</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>links</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>page banner</source>
        <translation>版面欄頭</translation>
    </message>
    <message>
        <source>column break</source>
        <translation>分欄斷行</translation>
    </message>
    <message>
        <source>outside the article</source>
        <translation>文章之外</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>pinyin in brackets behind a character</source>
        <translation>漢字後括號裡的拼音</translation>
    </message>
    <message>
        <source>rows of search words above the page</source>
        <translation>頁面上方成行的搜尋詞</translation>
    </message>
    <message>
        <source>the window&apos;s title, which repeats the headline</source>
        <translation>重複標題的視窗標題</translation>
    </message>
    <message>
        <source>the path to the article on its site</source>
        <translation>文章在網站上的路徑</translation>
    </message>
    <message>
        <source>menus of the site</source>
        <translation>網站選單</translation>
    </message>
    <message>
        <source>source and date, kept as meta</source>
        <translation>來源和日期，保留為中繼資料</translation>
    </message>
    <message>
        <source>editors, proofreaders and reviewers, kept as meta</source>
        <translation>編輯、校對和審核，保留為中繼資料</translation>
    </message>
    <message>
        <source>reporters on a line of their own, kept as meta</source>
        <translation>單獨成行的記者署名，保留為中繼資料</translation>
    </message>
    <message>
        <source>buttons of the page</source>
        <translation>頁面按鈕</translation>
    </message>
    <message>
        <source>the headline again, as a caption</source>
        <translation>作為圖題重複出現的標題</translation>
    </message>
    <message>
        <source>public service adverts and their slogans</source>
        <translation>公益廣告及其標語</translation>
    </message>
    <message>
        <source>disclaimers of the site</source>
        <translation>網站免責聲明</translation>
    </message>
    <message>
        <source>licence numbers of the site</source>
        <translation>網站許可證號</translation>
    </message>
    <message>
        <source>copyright of the site</source>
        <translation>網站版權資訊</translation>
    </message>
    <message>
        <source>telephone and address of the site</source>
        <translation>網站電話和地址</translation>
    </message>
    <message>
        <source>adverts</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>links to other articles, and comments</source>
        <translation>其他文章的連結和評論</translation>
    </message>
    <message>
        <source>blanks before and behind a line</source>
        <translation>行首和行尾的空白</translation>
    </message>
    <message>
        <source>blanks behind a blank</source>
        <translation>空白之後的空白</translation>
    </message>
    <message>
        <source>names of columns and pages of a newspaper</source>
        <translation>報紙的欄目名和版面名</translation>
    </message>
    <message>
        <source>breaks inside a paragraph</source>
        <translation>段落內的斷行</translation>
    </message>
    <message>
        <source>parts of a web page around its article</source>
        <translation>網頁中文章周圍的部分</translation>
    </message>
    <message>
        <source>cut by hand</source>
        <translation>手動剪去</translation>
    </message>
    <message>
        <source>a plus sign may be lost here</source>
        <translation>此處可能遺失了加號</translation>
    </message>
    <message>
        <source>text may be missing here</source>
        <translation>此處可能缺少文字</translation>
    </message>
    <message>
        <source>{reason} · {percent} % sure</source>
        <translation>{reason} · 把握 {percent}%</translation>
    </message>
    <message>
        <source>Kept; a click cuts it again</source>
        <translation>已保留；點一下可再次剪去</translation>
    </message>
    <message>
        <source>Cut; a click keeps it</source>
        <translation>已剪去；點一下可保留</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Taiwan, with its words (記憶體)</source>
        <translation>臺灣，連同用詞（記憶體）</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Hong Kong, with its words (寬頻)</source>
        <translation>香港，連同用詞（寬頻）</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 標準</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>關係的名稱</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>建立關係</translation>
    </message>
    <message>
        <source>“{text}” …</source>
        <translation>「{text}」……</translation>
    </message>
    <message>
        <source>… “{text}”</source>
        <translation>……「{text}」</translation>
    </message>
    <message>
        <source>Choose a name or write another one.</source>
        <translation>選一個名稱，或另寫一個。</translation>
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
        <translation>已略過：不匯入</translation>
    </message>
    <message numerus="yes">
        <source>… and %n character(s) more</source>
        <translation>
            <numerusform>……另有 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>No article comes of this file.</source>
        <translation>此檔案沒有產生文章。</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles as they will be imported</source>
        <translation>將要匯入的文章</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>There are not several spans to keep here.</source>
        <translation>這裡沒有多個標註可保留。</translation>
    </message>
    <message>
        <source>Everything in this list is decided.</source>
        <translation>清單中的分歧已全部裁決。</translation>
    </message>
    <message>
        <source>No other question is like this one.</source>
        <translation>沒有與此相同的分歧。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) decided</source>
        <translation>
            <numerusform>已裁決 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this article</source>
        <translation>本篇全部</translation>
    </message>
    <message>
        <source>All “{label}” of this article</source>
        <translation>本篇全部「{label}」</translation>
    </message>
    <message>
        <source>All “{label}” of all articles</source>
        <translation>所有文章的「{label}」</translation>
    </message>
    <message>
        <source>All of all articles</source>
        <translation>所有文章全部</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>沒有要回答的問題。</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>邊界</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>標籤不同</translation>
    </message>
    <message>
        <source>Only one found it</source>
        <translation>僅一人標</translation>
    </message>
    <message>
        <source>Some found it</source>
        <translation>部分人標</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>巢狀</translation>
    </message>
    <message>
        <source>Split or joined</source>
        <translation>拆分或合併</translation>
    </message>
    <message>
        <source>Several things</source>
        <translation>多種分歧</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否決</translation>
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
        <translation>審校者不一</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此後有改動</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>稍後處理</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>無原因</translation>
    </message>
    <message>
        <source>Annotator&apos;s error</source>
        <translation>標註失誤</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>指引缺漏</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>原文歧義</translation>
    </message>
    <message>
        <source>Edge case</source>
        <translation>邊緣情形</translation>
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
        <translation>按類別</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按標籤</translation>
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
        <translation>您自己的標註</translation>
    </message>
    <message>
        <source>{reviewer} decided so</source>
        <translation>{reviewer} 曾如此裁決</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No span is right</source>
        <translation>都不對</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>此處已無標註</translation>
    </message>
    <message>
        <source>Nothing to decide here.</source>
        <translation>這裡沒有要裁決的。</translation>
    </message>
    <message>
        <source>{row} of {rows} · {kind}</source>
        <translation>第 {row}/{rows} 處 · {kind}</translation>
    </message>
    <message>
        <source>Move the ends, select text or press a label&apos;s key. Enter takes it, Escape leaves.</source>
        <translation>移動兩端、選取文字或按標籤鍵。Enter 採用，Esc 放棄。</translation>
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
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>{reviewer} took {answer}</source>
        <translation>{reviewer} 採納了{answer}</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>無標註</translation>
    </message>
    <message>
        <source>{decision} before the spans were changed</source>
        <translation>{decision}，此後標註有改動</translation>
    </message>
    <message>
        <source>The asked question</source>
        <translation>目前的分歧</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>候選答案</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>裁決備註</translation>
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
        <translation>S  稍後</translation>
    </message>
    <message>
        <source>A  All like it…</source>
        <translation>A  同類一併…</translation>
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
        <translation>正在比較各標註員的標註……</translation>
    </message>
    <message>
        <source>Nobody differs. Merge the files of several annotators: where they disagree, the questions stand here.</source>
        <translation>沒有分歧。請合併多位標註員的檔案，他們不一致之處會列在這裡。</translation>
    </message>
    <message>
        <source>Everything is decided. Choose “All” at the left to look at the decisions again.</source>
        <translation>全部已裁決。在左側選「全部」可再看各項裁決。</translation>
    </message>
    <message>
        <source>Nothing is like that. Choose otherwise at the left.</source>
        <translation>沒有符合的分歧，請在左側另選。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審校</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>隱藏姓名</translation>
    </message>
    <message>
        <source>Call annotators A, B, C, in another order for each article</source>
        <translation>以 A、B、C 代稱標註員，每篇次序不同</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Select a part of the text first.</source>
        <translation>請先選取一段文字。</translation>
    </message>
    <message>
        <source>Select a part of one line first.</source>
        <translation>請先在一行之內選取一段文字。</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Remove {count}</source>
        <translation>刪除 {count} 處</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>取代 {count} 處</translation>
    </message>
    <message>
        <source>Label {count}</source>
        <translation>標註 {count} 處</translation>
    </message>
    <message>
        <source>as</source>
        <translation>為</translation>
    </message>
    <message>
        <source>The label that the ticked hits get</source>
        <translation>勾選之處要用的標籤</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>Tick all, or none</source>
        <translation>全部勾選或全部取消</translation>
    </message>
    <message>
        <source>Do it with the ticked hits</source>
        <translation>處理勾選之處</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何改動。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) removed.</source>
        <translation>
            <numerusform>已刪除 %n 處標註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) labelled {label}.</source>
        <translation>
            <numerusform>%n 處已標為「{label}」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) now {label}.</source>
        <translation>
            <numerusform>%n 處標註已改為「{label}」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles left alone.</source>
        <translation>
            <numerusform>已完成的文章裡 %n 處未動。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more.</source>
        <translation>
            <numerusform>%n 處已不存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were.</source>
        <translation>
            <numerusform>%n 處保持原樣。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>both scripts</source>
        <translation>繁簡混用</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding}, chosen</source>
        <translation>{encoding}（選定）</translation>
    </message>
    <message>
        <source>{encoding}, guessed</source>
        <translation>{encoding}（自動）</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>編碼：{encoding}</translation>
    </message>
    <message>
        <source>The guess</source>
        <translation>自動判斷</translation>
    </message>
    <message>
        <source>The guess: {encoding}</source>
        <translation>自動判斷：{encoding}</translation>
    </message>
    <message>
        <source>Use it for all files it fits</source>
        <translation>用於所有適用的檔案</translation>
    </message>
    <message>
        <source>{encoding} ({others})</source>
        <translation>{encoding}（{others}）</translation>
    </message>
    <message>
        <source>How the file&apos;s characters are stored. Choose another one if the text is garbled.</source>
        <translation>檔案中文字的編碼。如果顯示亂碼，請另選一種。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>欄位…</translation>
    </message>
    <message>
        <source>Which column is the text, the title, the date</source>
        <translation>哪一欄是正文、標題、日期</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change shortcuts</source>
        <translation>變更快速鍵</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>依名稱或按鍵篩選</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>改歸此操作</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>Keys of “{action}”</source>
        <translation>「{action}」的快速鍵</translation>
    </message>
    <message>
        <source>The key of a label belongs to the project; it is changed with the labels.</source>
        <translation>標籤的按鍵屬於專案，在標籤中變更。</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>移除 {keys}</translation>
    </message>
    <message>
        <source>The input method kept this key. Switch it to English and press the key again.</source>
        <translation>輸入法攔住了這個鍵。請切換到英文後再按一次。</translation>
    </message>
    <message>
        <source>{keys} is the key of the label “{label}”.</source>
        <translation>{keys} 是標籤「{label}」的按鍵。</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”.</source>
        <translation>{keys} 已用於「{action}」。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Shift, Ctrl or Alt alone is no shortcut; input methods use them to switch.</source>
        <translation>單獨的 Shift、Ctrl 或 Alt 不能作快速鍵：輸入法用它們切換。</translation>
    </message>
    <message>
        <source>Alt with Shift changes the keyboard&apos;s language in many systems.</source>
        <translation>Alt 加 Shift 在許多系統中用來切換鍵盤語言。</translation>
    </message>
    <message>
        <source>Chinese input methods take this key for themselves.</source>
        <translation>中文輸入法會佔用這個鍵。</translation>
    </message>
    <message>
        <source>This action is heard everywhere: add Ctrl or Alt, so that the key can be typed.</source>
        <translation>此操作隨處有效：請加上 Ctrl 或 Alt，以免妨礙打字。</translation>
    </message>
    <message>
        <source>This key moves the caret in the article.</source>
        <translation>這個鍵在文章中用來移動游標。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
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
        <translation>給審校者：{comment}</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Spans</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Spans of this article</source>
        <translation>本文的標註</translation>
    </message>
    <message>
        <source>No spans yet.
Select some text and press a label&apos;s key.</source>
        <translation>還沒有標註。
選取文字，再按標籤的數字鍵。</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>New</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
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
        <translation>程式</translation>
    </message>
    <message>
        <source>States of the guideline</source>
        <translation>指引的各個版本</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更動之處</translation>
    </message>
    <message>
        <source>Take this state again</source>
        <translation>恢復到這一版</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{a} as the reference, {b} compared with it</source>
        <translation>以{a}為參照，{b}與之比較</translation>
    </message>
    <message>
        <source>The band holds the figure in 95 of 100 samples of the articles of that time.</source>
        <translation>色帶是對該時段文章重複抽樣時，一百次中九十五次的取值範圍。</translation>
    </message>
    <message>
        <source>Texts agreed on least, by the places where not all have labelled them alike</source>
        <translation>分歧最多的文字（按標註不一致的處數）</translation>
    </message>
    <message>
        <source>Together and by label</source>
        <translation>總體與各標籤</translation>
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
        <translation>彼此對應的標籤</translation>
    </message>
    <message>
        <source>{same} of {all} have both borders alike; on average they are {mean} characters off.</source>
        <translation>{all}處中有{same}處首尾都一致；平均相差{mean}個字。</translation>
    </message>
    <message>
        <source>Characters that a border lies later</source>
        <translation>邊界靠後的字數</translation>
    </message>
    <message>
        <source>Compared with gold</source>
        <translation>與黃金標準比較</translation>
    </message>
    <message>
        <source>F1 of all pairs, by the day the last annotator was done</source>
        <translation>各對標註者合計的 F1（按最後一人完成的日期）</translation>
    </message>
    <message>
        <source>By round</source>
        <translation>按輪次</translation>
    </message>
    <message>
        <source>Articles agreed on least</source>
        <translation>一致性最低的文章</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>F1 exact</source>
        <translation>F1（精確）</translation>
    </message>
    <message>
        <source>F1 overlapping</source>
        <translation>F1（重疊）</translation>
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
        <translation>未計入 α_U 的標註</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>黃金標準</translation>
    </message>
    <message>
        <source>the annotators</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開頭</translation>
    </message>
    <message>
        <source>end</source>
        <translation>結尾</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>precision, exact</source>
        <translation>精確率（精確）</translation>
    </message>
    <message>
        <source>recall, exact</source>
        <translation>召回率（精確）</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>輪次</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>spans that differ</source>
        <translation>不一致的標註</translation>
    </message>
    <message>
        <source>disorder (γ)</source>
        <translation>無序度（γ）</translation>
    </message>
    <message>
        <source>places</source>
        <translation>處</translation>
    </message>
    <message>
        <source>precision, overlapping</source>
        <translation>精確率（重疊）</translation>
    </message>
    <message>
        <source>recall, overlapping</source>
        <translation>召回率（重疊）</translation>
    </message>
    <message>
        <source>Of the articles that each annotator has to label; if none are assigned, of all.</source>
        <translation>按每位標註者應標註的文章計；沒有分配時按全部文章計。</translation>
    </message>
    <message>
        <source>What everybody has labelled, and how densely.</source>
        <translation>每個人標註了什麼、密度如何。</translation>
    </message>
    <message>
        <source>{n} articles were read by more than one annotator. Nobody is compared over others.</source>
        <translation>有{n}篇文章由不止一位標註者讀過；只在這些文章上比較。</translation>
    </message>
    <message>
        <source>Not defined: no article was read by more than one annotator.</source>
        <translation>無定義：沒有文章由不止一位標註者讀過。</translation>
    </message>
    <message>
        <source>How the spans of two annotators answer each other. A click shows the spans.</source>
        <translation>兩位標註者的標註如何對應。點擊數字可看到這些標註。</translation>
    </message>
    <message>
        <source>Not defined: no article that several annotators have read is done.</source>
        <translation>無定義：多人讀過的文章還沒有一篇完成。</translation>
    </message>
    <message>
        <source>There is nothing that annotators disagree about.</source>
        <translation>標註者之間沒有分歧。</translation>
    </message>
    <message>
        <source>Over the articles of which everything is decided.</source>
        <translation>只計全部裁定完畢的文章。</translation>
    </message>
    <message>
        <source>Not defined: there is no article of which everything is decided.</source>
        <translation>無定義：還沒有全部裁定完畢的文章。</translation>
    </message>
    <message>
        <source>Nobody has decided anything.</source>
        <translation>還沒有人作出裁定。</translation>
    </message>
    <message>
        <source>Progress and pace</source>
        <translation>進度與速度</translation>
    </message>
    <message>
        <source>Nobody has begun an article.</source>
        <translation>還沒有人開始標註。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>There are no spans yet.</source>
        <translation>還沒有標註。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Confusion and borders</source>
        <translation>混淆與邊界</translation>
    </message>
    <message>
        <source>Over time and by round</source>
        <translation>隨時間與輪次</translation>
    </message>
    <message>
        <source>Whether agreement grows.</source>
        <translation>一致性是否在提高。</translation>
    </message>
    <message>
        <source>Agreed on least</source>
        <translation>分歧最多之處</translation>
    </message>
    <message>
        <source>Where a guideline may be missing.</source>
        <translation>可能缺少指引的地方。</translation>
    </message>
    <message>
        <source>Annotators and gold</source>
        <translation>標註者與黃金標準</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>審校</translation>
    </message>
    <message>
        <source>Who has decided how much.</source>
        <translation>誰裁定了多少。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>– less than five minutes of active time, or no article done: too little to tell a pace.</source>
        <translation>– 活動時間不足五分鐘，或還沒有完成的文章，無法計算速度。</translation>
    </message>
    <message>
        <source>Articles done, day by day</source>
        <translation>逐日累計完成的文章</translation>
    </message>
    <message>
        <source>Spans to 1,000 characters read</source>
        <translation>每讀一千字的標註數</translation>
    </message>
    <message>
        <source>A break of more than five minutes between two decisions does not count as work.</source>
        <translation>兩次裁定之間超過五分鐘的間隔不計入工作時間。</translation>
    </message>
    <message>
        <source>Decisions, day by day</source>
        <translation>逐日裁定數</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>各標籤的標註數</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>完成的文章</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>標註</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>活動時間（小時）</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>每小時文章</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>每小時標註</translation>
    </message>
    <message>
        <source>Hours to go</source>
        <translation>還需小時</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>審校</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>按規則</translation>
    </message>
    <message>
        <source>Hours at it</source>
        <translation>用時（小時）</translation>
    </message>
    <message>
        <source>By hand, an hour</source>
        <translation>手動每小時</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a}與{b}</translation>
    </message>
    <message>
        <source>Not defined: there is nothing that two annotators have both read.</source>
        <translation>無定義：沒有兩位標註者都讀過的內容。</translation>
    </message>
    <message>
        <source>Not defined: there are no spans to compare.</source>
        <translation>無定義：沒有可比較的標註。</translation>
    </message>
    <message>
        <source>Not defined: one annotator alone has nobody to agree with.</source>
        <translation>無定義：只有一位標註者，無從比較。</translation>
    </message>
    <message>
        <source>Not defined: everybody always said the same, which chance alone would give too.</source>
        <translation>無定義：所有人始終相同，僅憑偶然也會如此。</translation>
    </message>
    <message>
        <source>Not defined: however the spans were placed, nothing could differ.</source>
        <translation>無定義：無論標註放在何處都不會有差別。</translation>
    </message>
    <message>
        <source>Not defined: not all articles were read by the same number of annotators; for α they need not be.</source>
        <translation>無定義：各篇文章的讀者人數不同；α 不受此限。</translation>
    </message>
    <message>
        <source>Not defined: fewer than two articles to draw from.</source>
        <translation>無定義：可抽樣的文章不足兩篇。</translation>
    </message>
    <message>
        <source>Not defined: in too many of the samples drawn there is no such figure.</source>
        <translation>無定義：太多樣本中沒有這個數值。</translation>
    </message>
    <message>
        <source>Not worked out: an exact answer would take too long.</source>
        <translation>未計算：精確結果耗時過長。</translation>
    </message>
    <message>
        <source>F1, same borders and label</source>
        <translation>F1：邊界與標籤相同</translation>
    </message>
    <message>
        <source>F1, same label, overlapping</source>
        <translation>F1：標籤相同、有重疊</translation>
    </message>
    <message>
        <source>F1, any label, overlapping half</source>
        <translation>F1：不論標籤，重疊計半</translation>
    </message>
    <message>
        <source>F1, same borders, any label</source>
        <translation>F1：邊界相同，不論標籤</translation>
    </message>
    <message>
        <source>Cohen κ on characters</source>
        <translation>按字計的 Cohen κ</translation>
    </message>
    <message>
        <source>Scott π on characters</source>
        <translation>按字計的 Scott π</translation>
    </message>
    <message>
        <source>α_U on spans</source>
        <translation>按標註計的 α_U</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>試標</translation>
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
        <translation>所有兩兩組合</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Only articles that are &amp;done</source>
        <translation>只計完成的文章(&amp;D)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>統計進度</translation>
    </message>
    <message>
        <source>How annotators are compared</source>
        <translation>比較標註者的方法</translation>
    </message>
    <message>
        <source>Which annotators</source>
        <translation>哪些標註者</translation>
    </message>
    <message>
        <source>Which annotators; the first is the reference</source>
        <translation>哪些標註者；以前者為參照</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>“{text}” →: click a span, or Tab to it and Enter; Esc to stop</source>
        <translation>「{text}」→：點選一處標註，或按 Tab 移到後按 Enter；Esc 取消</translation>
    </message>
    <message>
        <source>Armed: {label} – drag to label, Esc to stop</source>
        <translation>待標：{label}——拖選即標，按 Esc 停止</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>Importing {done}/{total}</source>
        <translation>正在匯入 {done}/{total}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Every change is in the file at once.</source>
        <translation>每次更動都會立即寫入檔案。</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止匯入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>文章狀態</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>游標位置</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>標註者</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Review</source>
        <translation>審校</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made in “{folder}”. Send each annotator theirs.</source>
        <translation>
            <numerusform>已在「{folder}」中產生 %n 個檔案。請發給各位標註者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. Decide first, then make the feedback.</source>
        <translation>還沒有裁定。請先裁定，再產生回饋。</translation>
    </message>
    <message>
        <source>Feedback for {name} is in “{file}”. It can be read and not changed.</source>
        <translation>給 {name} 的回饋在「{file}」中，只能看，不能改。</translation>
    </message>
    <message>
        <source>Reading the decisions…</source>
        <translation>正在讀取裁定……</translation>
    </message>
    <message>
        <source>The open points are in the clipboard, as Markdown.</source>
        <translation>待補充的問題已複製為 Markdown。</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) added at the end of the guidelines.</source>
        <translation>
            <numerusform>已在標註指引末尾加入 %n 個待補充的問題。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinBox</name>
    <message>
        <source>Articles that are here already, or tell the same story</source>
        <translation>已有的文章，或同一報導的其他版本</translation>
    </message>
</context>
<context>
    <name>TwinRow</name>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep and link</source>
        <translation>保留並關聯</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>各自保留</translation>
    </message>
    <message>
        <source>Same as “{title}”</source>
        <translation>與「{title}」相同</translation>
    </message>
    <message>
        <source>Second edition of “{title}”</source>
        <translation>「{title}」的另一版本</translation>
    </message>
    <message>
        <source>{share} of the shorter text stands in the other.</source>
        <translation>較短的一篇有 {share} 的文字見於另一篇。</translation>
    </message>
    <message>
        <source>Skip: this article is not imported.</source>
        <translation>略過：不匯入這一篇。</translation>
    </message>
    <message>
        <source>Link: it is imported and linked as another edition of that story.</source>
        <translation>關聯：匯入，並作為同一報導的另一版本關聯。</translation>
    </message>
    <message>
        <source>Keep: it is imported, and nothing more.</source>
        <translation>保留：匯入，不作其他處理。</translation>
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
        <translation>列出哪些結果</translation>
    </message>
    <message>
        <source>Verdicts on your spans</source>
        <translation>對您的標註的評定</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>裁決備註</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Label Chinese news in Traditional and Simplified script side by side</source>
        <translation>繁簡並列，一處標註，兩邊生效</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Tool bar of the review page</source>
        <translation>審校頁工具列</translation>
    </message>
    <message>
        <source>Duizhao</source>
        <translation>對照</translation>
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
        <translation>「{word}」的一部分</translation>
    </message>
    <message>
        <source>already {label}</source>
        <translation>已是「{label}」</translation>
    </message>
    <message>
        <source>{label} here</source>
        <translation>此處是「{label}」</translation>
    </message>
    <message>
        <source>Several labels</source>
        <translation>標籤不一</translation>
    </message>
    <message>
        <source>Not labelled everywhere</source>
        <translation>有的沒標</translation>
    </message>
    <message>
        <source>Other borders</source>
        <translation>邊界不一</translation>
    </message>
    <message>
        <source>Similar texts</source>
        <translation>文字相近</translation>
    </message>
    <message>
        <source>The same text has several labels.</source>
        <translation>同樣的文字用了不同的標籤。</translation>
    </message>
    <message>
        <source>The same text is labelled here and not there.</source>
        <translation>同樣的文字有的標了，有的沒標。</translation>
    </message>
    <message>
        <source>The same text is labelled whole here and only in part there.</source>
        <translation>同樣的文字有的整段標註，有的只標了一部分。</translation>
    </message>
    <message>
        <source>These texts differ only in what stands at their borders.</source>
        <translation>這些文字只在首尾處不同。</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>未標註</translation>
    </message>
    <message>
        <source>Suspicion: {percent} %</source>
        <translation>可疑程度：{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>the others are made like this</source>
        <translation>其他各處將改成這樣</translation>
    </message>
    <message>
        <source>inside “{text}”</source>
        <translation>在「{text}」之內</translation>
    </message>
    <message>
        <source>around “{text}”</source>
        <translation>包含「{text}」</translation>
    </message>
    <message>
        <source>across the end of “{text}”</source>
        <translation>與「{text}」交叉</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>The article is done: nothing is changed there.</source>
        <translation>這篇文章已完成，不會改動。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>More than {count} hits</source>
        <translation>超過 {count} 處</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
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
        <translation>已勾選 {ticked}，共 {all} 處</translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles</source>
        <translation>
            <numerusform>%n 處在已完成的文章裡</numerusform>
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
        <translation># 標題，**粗體**，- 清單，例子用【 】括出標註</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Something went wrong. Your work is saved; what happened stands in “{file}”.</source>
        <translation>程式出錯了。您的工作已儲存；詳情記錄在「{file}」。</translation>
    </message>
</context>
</TS>
