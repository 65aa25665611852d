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
<context>
    <name>rensei::config::ConfigText</name>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation>
            <numerusform>There is %Ln context already. Remove one first.</numerusform>
            <numerusform>There are %Ln contexts already. Remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::doctor::DoctorText</name>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>One check failed.</numerusform>
            <numerusform>%Ln checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation>
            <numerusform>Everything works; one check has a notice.</numerusform>
            <numerusform>Everything works; %Ln checks have a notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation>
            <numerusform>It takes work: %1 of %Ln session runs.</numerusform>
            <numerusform>It takes work: %1 of %Ln sessions run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation>
            <numerusform>The one session is in use.</numerusform>
            <numerusform>All %Ln sessions are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation>
            <numerusform>%Ln session has ended, and the platform does not know it yet.</numerusform>
            <numerusform>%Ln sessions have ended, and the platform does not know it yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation>
            <numerusform>%1; it reaches %Ln configured repository.</numerusform>
            <numerusform>%1; it reaches %Ln configured repositories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation>
            <numerusform>%Ln session at a time</numerusform>
            <numerusform>%Ln sessions at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation>
            <numerusform>%Ln MiB of memory for a session</numerusform>
            <numerusform>%Ln MiB of memory for a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation>
            <numerusform>%Ln GiB of disk for working copies</numerusform>
            <numerusform>%Ln GiB of disk for working copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation>
            <numerusform>%Ln s for running sessions to end</numerusform>
            <numerusform>%Ln s for running sessions to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation>
            <numerusform>The account has %Ln project.</numerusform>
            <numerusform>The account has %Ln projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln will be waited for.</numerusform>
            <numerusform>%Ln will be waited for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation>
            <numerusform>A session runs here.</numerusform>
            <numerusform>%Ln sessions run here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::status::StatusText</name>
    <message numerus="yes">
        <source>%1 and %n processes</source>
        <comment>an amount of memory</comment>
        <translation>
            <numerusform>%1 and %Ln process</numerusform>
            <numerusform>%1 and %Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%Ln process</numerusform>
            <numerusform>%Ln processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation>
            <numerusform>%Ln session available</numerusform>
            <numerusform>%Ln sessions available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation>
            <numerusform>%Ln other host</numerusform>
            <numerusform>%Ln other hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total slots</source>
        <translation>
            <numerusform>%Ln total slot</numerusform>
            <numerusform>%Ln total slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation>
            <numerusform>%Ln changed file is not committed</numerusform>
            <numerusform>%Ln changed files are not committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation>
            <numerusform>%Ln new file is not committed</numerusform>
            <numerusform>%Ln new files are not committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation>
            <numerusform>%Ln commit is on no branch of its server</numerusform>
            <numerusform>%Ln commits are on no branch of its server</numerusform>
        </translation>
    </message>
</context>
</TS>
