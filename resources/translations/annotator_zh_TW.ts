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
        <source>Your &amp;name…</source>
        <translation>您的名字(&amp;N)…</translation>
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
        <source>Done, ne&amp;xt</source>
        <translation>完成並前往下一篇(&amp;X)</translation>
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
        <source>&amp;Article list</source>
        <translation>文章清單(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Span list</source>
        <translation>標註清單(&amp;S)</translation>
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
        <source>&amp;About Duizhao</source>
        <translation>關於「對照」(&amp;A)</translation>
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
    <name>Commands</name>
    <message>
        <source>Samples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>You work here as “{name}”. “Your name…” in the Edit menu changes that.</source>
        <translation>您在這裡以「{name}」的身分標註。可在「編輯」選單的「您的名字…」中變更。</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Select a part of the raw text first.</source>
        <translation>請先在原文中選取一段文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) written to “{file}”.</source>
        <translation>
            <numerusform>已將 %n 處標註寫入「{file}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret into a span first.</source>
        <translation>請先把游標移到一處標註裡。</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>所有文章皆已完成。</translation>
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
        <source>{kind} files (*.{suffix})</source>
        <translation>{kind} 檔案 (*.{suffix})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
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
    <name>ImportBar</name>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>匯入 %n 篇文章(&amp;I)</numerusform>
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
        <source>&amp;Rules</source>
        <translation>規則(&amp;R)</translation>
    </message>
    <message>
        <source>What is cut from all files that you did not change yourself</source>
        <translation>從所有未經您手動更改的檔案中剪去哪些內容</translation>
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
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
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
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
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
        <source>No projects yet</source>
        <translation>尚無專案</translation>
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
        <source>Byte {offset} of {path} fits no encoding that was tried ({tried}). Save the file as UTF-8.</source>
        <translation>{path}的第 {offset} 位元組不符合試過的任何編碼（{tried}）。請將檔案另存為 UTF-8。</translation>
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
        <source>None of the columns of {path} is known to hold the text. They are: {columns}.</source>
        <translation>無法確定{path}中哪一欄是內文。各欄為：{columns}。</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be read ({reason}). Mend it and import the file again.</source>
        <translation>{path}的第 {line} 行無法讀取（{reason}）。請改正後重新匯入。</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>找不到專案檔{path}。</translation>
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
        <source>{count} span(s) would lose their text ({spans}). Delete them first, or keep that text.</source>
        <translation>{count} 處標註會失去文字（{spans}）。請先刪除它們，或保留那段文字。</translation>
    </message>
    <message>
        <source>Nothing would be left of {articles} article(s). Keep some of their text.</source>
        <translation>{articles} 篇文章會變為空白。請保留一些文字。</translation>
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
        <source>“{value}” is not possible here. Choose one of {known}.</source>
        <translation>此處不能用「{value}」。請選擇：{known}。</translation>
    </message>
    <message>
        <source>“{text}” was stored at {start}–{end}, but “{found}” stands there: the project file was changed from outside.</source>
        <translation>{start}–{end} 處存的是「{text}」，現為「{found}」：專案檔曾被外部更動。</translation>
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
        <source>Note on “{text}”</source>
        <translation>「{text}」的備註</translation>
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
        <source>Save</source>
        <translation>儲存</translation>
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
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Article in both scripts</source>
        <translation>繁簡對照的文章</translation>
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
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
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
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>在文章中</translation>
    </message>
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
    <name>SpanModel</name>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
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
    <name>StatusBar</name>
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
        <source>Duizhao</source>
        <translation>對照</translation>
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
