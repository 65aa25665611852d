<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rensei::cli::BundleText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation>
            <numerusform>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %Ln session at a time.</numerusform>
            <numerusform>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %Ln sessions at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %Ln more line</numerusform>
            <numerusform>… %Ln more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation>
            <numerusform>new file %1 (%Ln line)</numerusform>
            <numerusform>new file %1 (%Ln lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
