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
        <source>Your &amp;name…</source>
        <translation>您的名字(&amp;N)…</translation>
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
        <source>Done, ne&amp;xt</source>
        <translation>完成并转到下一篇(&amp;X)</translation>
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
        <source>&amp;Article list</source>
        <translation>文章列表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Span list</source>
        <translation>标注列表(&amp;S)</translation>
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
        <source>&amp;About Duizhao</source>
        <translation>关于“对照”(&amp;A)</translation>
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
    <name>Commands</name>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>You work here as “{name}”. “Your name…” in the Edit menu changes that.</source>
        <translation>您在这里以“{name}”的身份标注。可在“编辑”菜单的“您的名字…”中更改。</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Select a part of the raw text first.</source>
        <translation>请先在原文中选择一段文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) written to “{file}”.</source>
        <translation>
            <numerusform>已将 %n 处标注写入“{file}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the caret into a span first.</source>
        <translation>请先把光标移到一处标注里。</translation>
    </message>
    <message>
        <source>All articles are done.</source>
        <translation>所有文章均已完成。</translation>
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
        <source>{kind} files (*.{suffix})</source>
        <translation>{kind} 文件 (*.{suffix})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
    <name>ImportBar</name>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>导入 %n 篇文章(&amp;I)</numerusform>
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
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>What is cut from all files that you did not change yourself</source>
        <translation>从所有未经您手动更改的文件中剪去哪些内容</translation>
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
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
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
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
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
        <source>No projects yet</source>
        <translation>暂无项目</translation>
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
        <source>Byte {offset} of {path} fits no encoding that was tried ({tried}). Save the file as UTF-8.</source>
        <translation>{path}的第 {offset} 字节不符合试过的任何编码（{tried}）。请将文件另存为 UTF-8。</translation>
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
        <source>None of the columns of {path} is known to hold the text. They are: {columns}.</source>
        <translation>无法确定{path}中哪一列是正文。各列为：{columns}。</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be read ({reason}). Mend it and import the file again.</source>
        <translation>{path}的第 {line} 行无法读取（{reason}）。请改正后重新导入。</translation>
    </message>
    <message>
        <source>There is no project file {path}.</source>
        <translation>找不到项目文件{path}。</translation>
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
        <source>{count} span(s) would lose their text ({spans}). Delete them first, or keep that text.</source>
        <translation>{count} 处标注会失去文字（{spans}）。请先删除它们，或保留那段文字。</translation>
    </message>
    <message>
        <source>Nothing would be left of {articles} article(s). Keep some of their text.</source>
        <translation>{articles} 篇文章会变为空白。请保留一些文字。</translation>
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
        <source>“{value}” is not possible here. Choose one of {known}.</source>
        <translation>此处不能用“{value}”。请选择：{known}。</translation>
    </message>
    <message>
        <source>“{text}” was stored at {start}–{end}, but “{found}” stands there: the project file was changed from outside.</source>
        <translation>{start}–{end} 处存的是“{text}”，现为“{found}”：项目文件曾被外部改动。</translation>
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
        <source>Note on “{text}”</source>
        <translation>“{text}”的备注</translation>
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
        <source>Save</source>
        <translation>保存</translation>
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
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Article in both scripts</source>
        <translation>繁简对照的文章</translation>
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
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>在文章中</translation>
    </message>
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
    <name>StatusBar</name>
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
        <source>Duizhao</source>
        <translation>对照</translation>
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
