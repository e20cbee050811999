<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>%n question(s) would be decided with a span</source>
        <translation>
            <numerusform>%n question would be decided with a span</numerusform>
            <numerusform>%n questions would be decided with a span</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without one</source>
        <translation>
            <numerusform>%n without one</numerusform>
            <numerusform>%n without one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay open</source>
        <translation>
            <numerusform>%n stays open</numerusform>
            <numerusform>%n stay open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message numerus="yes">
        <source>%n question(s) like it</source>
        <translation>
            <numerusform>%n question like it</numerusform>
            <numerusform>%n questions like it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n question(s)</source>
        <translation>
            <numerusform>Decide %n question</numerusform>
            <numerusform>Decide %n questions</numerusform>
        </translation>
    </message>
</context>
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
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>%n annotator(s) are ticked: fewer than are to label the same.</source>
        <translation>
            <numerusform>%n annotator is ticked: fewer than are to label the same.</numerusform>
            <numerusform>%n annotators are ticked: fewer than are to label the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), each with its articles, the labels, the guidelines and the dictionary, and nobody else’s spans.</source>
        <translation>
            <numerusform>%n file with its articles, the labels, the guidelines and the dictionary, and nobody else’s spans.</numerusform>
            <numerusform>%n files, each with its articles, the labels, the guidelines and the dictionary, and nobody else’s spans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%n span(s) changed.</source>
        <translation>
            <numerusform>%n span changed.</numerusform>
            <numerusform>%n spans changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in done articles left alone.</source>
        <translation>
            <numerusform>%n in done articles left alone.</numerusform>
            <numerusform>%n in done articles left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more.</source>
        <translation>
            <numerusform>%n not there any more.</numerusform>
            <numerusform>%n not there any more.</numerusform>
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
    <name>Importing</name>
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
    <name>LabelEditor</name>
    <message numerus="yes">
        <source>%n span(s) get the new key.</source>
        <translation>
            <numerusform>%n span gets the new key.</numerusform>
            <numerusform>%n spans get the new key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) went along.</source>
        <translation>
            <numerusform>%n span went along.</numerusform>
            <numerusform>%n spans went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) new</source>
        <translation>
            <numerusform>%n label new</numerusform>
            <numerusform>%n labels new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to “{file}”.</source>
        <translation>
            <numerusform>%n label written to “{file}”.</numerusform>
            <numerusform>%n labels written to “{file}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelOrder</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelStrip</name>
    <message numerus="yes">
        <source>%n more label(s)…</source>
        <translation>
            <numerusform>%n more label…</numerusform>
            <numerusform>%n more labels…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be merged; the others can.</source>
        <translation>
            <numerusform>%n file cannot be merged; the others can.</numerusform>
            <numerusform>%n files cannot be merged; the others can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of reviewers</source>
        <translation>
            <numerusform>%n decision of reviewers</numerusform>
            <numerusform>%n decisions of reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeLabelDialog</name>
    <message numerus="yes">
        <source>“{label}” cannot be deleted, for it is on %n span(s).</source>
        <translation>
            <numerusform>“{label}” cannot be deleted, for it is on %n span.</numerusform>
            <numerusform>“{label}” cannot be deleted, for it is on %n spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” is on %n span(s).</source>
        <translation>
            <numerusform>“{label}” is on %n span.</numerusform>
            <numerusform>“{label}” is on %n spans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>Spans: {spans}, in %n article(s).</source>
        <translation>
            <numerusform>Spans: {spans}, in %n article.</numerusform>
            <numerusform>Spans: {spans}, in %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged.</source>
        <translation>
            <numerusform>%n file merged.</numerusform>
            <numerusform>%n files merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be merged.</source>
        <translation>
            <numerusform>%n file could not be merged.</numerusform>
            <numerusform>%n files could not be merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message numerus="yes">
        <source>%n span(s) lie otherwise. They stay as they are until you change them.</source>
        <translation>
            <numerusform>%n span lies otherwise. It stays as it is until you change it.</numerusform>
            <numerusform>%n spans lie otherwise. They stay as they are until you change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>%n span(s) written to “{file}”.</source>
        <translation>
            <numerusform>%n span written to “{file}”.</numerusform>
            <numerusform>%n spans written to “{file}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>comparing, %n article(s) to go</source>
        <translation>
            <numerusform>comparing, %n article to go</numerusform>
            <numerusform>comparing, %n articles to go</numerusform>
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
    <name>Review</name>
    <message numerus="yes">
        <source>%n question(s) decided</source>
        <translation>
            <numerusform>%n question decided</numerusform>
            <numerusform>%n questions decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message numerus="yes">
        <source>starts %n character(s) apart</source>
        <translation>
            <numerusform>starts %n character apart</numerusform>
            <numerusform>starts %n characters apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends %n character(s) apart</source>
        <translation>
            <numerusform>ends %n character apart</numerusform>
            <numerusform>ends %n characters apart</numerusform>
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
    <name>Team</name>
    <message numerus="yes">
        <source>%n file(s) made in “{folder}”. Send each annotator theirs.</source>
        <translation>
            <numerusform>%n file made in “{folder}”. Send the annotator theirs.</numerusform>
            <numerusform>%n files made in “{folder}”. Send each annotator theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s) added at the end of the guidelines.</source>
        <translation>
            <numerusform>%n open point added at the end of the guidelines.</numerusform>
            <numerusform>%n open points added at the end of the guidelines.</numerusform>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
