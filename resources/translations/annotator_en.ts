<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleModel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message numerus="yes">
        <source>&amp;Likewise in %n other table(s), where it fits</source>
        <translation>
            <numerusform>&amp;Likewise in %n other table, where it fits</numerusform>
            <numerusform>&amp;Likewise in %n other tables, where it fits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n span(s) written to “{file}”.</source>
        <translation>
            <numerusform>%n span written to “{file}”.</numerusform>
            <numerusform>%n spans written to “{file}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>%n duplicate skipped</numerusform>
            <numerusform>%n duplicates skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>%n edition linked</numerusform>
            <numerusform>%n editions linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CutsPage</name>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n cut</numerusform>
            <numerusform>%n cuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>What you changed by hand in %n file(s) is forgotten.</source>
        <translation>
            <numerusform>What you changed by hand in %n file is forgotten.</numerusform>
            <numerusform>What you changed by hand in %n files is forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) would lose their text.</source>
        <translation>
            <numerusform>%n span would lose its text.</numerusform>
            <numerusform>%n spans would lose their text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionBar</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n cut</numerusform>
            <numerusform>%n cuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>%n duplicate skipped</numerusform>
            <numerusform>%n duplicates skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>%n edition linked</numerusform>
            <numerusform>%n editions linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>&amp;Import %n article</numerusform>
            <numerusform>&amp;Import %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Skip %n duplicate(s)</source>
        <translation>
            <numerusform>&amp;Skip %n duplicate</numerusform>
            <numerusform>&amp;Skip %n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rules · %n changed</source>
        <translation>
            <numerusform>&amp;Rules · %n changed</numerusform>
            <numerusform>&amp;Rules · %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n cut</numerusform>
            <numerusform>%n cuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) skipped</source>
        <translation>
            <numerusform>%n duplicate skipped</numerusform>
            <numerusform>%n duplicates skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) linked</source>
        <translation>
            <numerusform>%n edition linked</numerusform>
            <numerusform>%n editions linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n character(s) more</source>
        <translation>
            <numerusform>… and %n character more</numerusform>
            <numerusform>… and %n characters more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>%n span(s) removed.</source>
        <translation>
            <numerusform>%n span removed.</numerusform>
            <numerusform>%n spans removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) labelled {label}.</source>
        <translation>
            <numerusform>%n span labelled {label}.</numerusform>
            <numerusform>%n spans labelled {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) now {label}.</source>
        <translation>
            <numerusform>%n span is {label} now.</numerusform>
            <numerusform>%n spans are {label} now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles left alone.</source>
        <translation>
            <numerusform>%n in a done article left alone.</numerusform>
            <numerusform>%n in done articles left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more.</source>
        <translation>
            <numerusform>%n is not there any more.</numerusform>
            <numerusform>%n are not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were.</source>
        <translation>
            <numerusform>%n left as it was.</numerusform>
            <numerusform>%n left as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles</source>
        <translation>
            <numerusform>%n in a done article</numerusform>
            <numerusform>%n in done articles</numerusform>
        </translation>
    </message>
</context>
</TS>
