<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rensei::app::AgentCommands</name>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>Restart the agent? %Ln session running on this computer is ended.</numerusform>
            <numerusform>Restart the agent? %Ln sessions running on this computer are ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>The agent ended soon after its start. This is the end of its log:</numerusform>
            <numerusform>The agent ended %Ln times in a row soon after its start. This is the end of its log:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%Ln thing waits for you</numerusform>
            <numerusform>%Ln things wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>%Ln put off, until %1</numerusform>
            <numerusform>%Ln put off, the first of them until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::DiagnosticsWindow</name>
    <message numerus="yes">
        <source>%n file(s), %1. This computer is being checked; the report comes in a moment.</source>
        <translation>
            <numerusform>%Ln file, %1. This computer is being checked; the report comes in a moment.</numerusform>
            <numerusform>%Ln files, %1. This computer is being checked; the report comes in a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <comment>of a diagnostics bundle, and their size</comment>
        <translation>
            <numerusform>%Ln file, %1.</numerusform>
            <numerusform>%Ln files, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeText</name>
    <message numerus="yes">
        <source>Quits when %n session(s) have ended</source>
        <translation>
            <numerusform>Quits when %Ln session has ended</numerusform>
            <numerusform>Quits when %Ln sessions have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) ended.</source>
        <translation>
            <numerusform>%Ln more session ended.</numerusform>
            <numerusform>%Ln more sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>%Ln more thing needs you</numerusform>
            <numerusform>%Ln more things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitDialog</name>
    <message numerus="yes">
        <source>Rensei Desktop quits when %n session(s) have ended.</source>
        <translation>
            <numerusform>Rensei Desktop quits when %Ln session has ended.</numerusform>
            <numerusform>Rensei Desktop quits when %Ln sessions have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>%Ln session runs on this computer.</numerusform>
            <numerusform>%Ln sessions run on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>%Ln session runs on this computer. The removal waits for its end; no new one begins.</numerusform>
            <numerusform>%Ln sessions run on this computer. The removal waits for their end; no new one begins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupChoicesView</name>
    <message numerus="yes">
        <source>This computer takes the work of %n project(s).</source>
        <translation>
            <numerusform>This computer takes the work of %Ln project.</numerusform>
            <numerusform>This computer takes the work of %Ln projects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>Canceled. %Ln step was taken back</numerusform>
            <numerusform>Canceled. %Ln steps were taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%Ln check failed</numerusform>
            <numerusform>%Ln checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>It works; %Ln check needs attention</numerusform>
            <numerusform>It works; %Ln checks need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>It was started once and ended. Its log may say why.</numerusform>
            <numerusform>It was started %Ln times in a row and ended each time. Its log may say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>%Ln question of an agent waits for you</numerusform>
            <numerusform>%Ln questions of agents wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>%Ln session needs attention</numerusform>
            <numerusform>%Ln sessions need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln slot</numerusform>
            <numerusform>%Ln slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>%Ln other host</numerusform>
            <numerusform>%Ln other hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>%1 of %Ln entry contains it</numerusform>
            <numerusform>%1 of %Ln entries contain it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>Takes up to %Ln session</numerusform>
            <numerusform>Takes up to %Ln sessions</numerusform>
        </translation>
    </message>
</context>
</TS>
