<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rensei::app::AgentCommands</name>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>Restart the agent? %n session running on this computer is ended.</numerusform>
            <numerusform>Restart the agent? %n sessions running on this computer are ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>The agent ended soon after its start. This is the end of its log:</numerusform>
            <numerusform>The agent ended %n times in a row soon after its start. This is the end of its log:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%n thing waits for you</numerusform>
            <numerusform>%n things wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>%n put off, until %1</numerusform>
            <numerusform>%n put off, the first of them until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>%n more thing needs you</numerusform>
            <numerusform>%n more things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitController</name>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>%n session runs on this computer.</numerusform>
            <numerusform>%n sessions run on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>%n session runs on this computer. The removal waits for its end; no new one begins.</numerusform>
            <numerusform>%n sessions run on this computer. The removal waits for their end; no new one begins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>Canceled. %n step was taken back</numerusform>
            <numerusform>Canceled. %n steps were taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>It works; %n check needs attention</numerusform>
            <numerusform>It works; %n checks need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>It was started once and ended. Its log may say why.</numerusform>
            <numerusform>It was started %n times in a row and ended each time. Its log may say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>%n question of an agent waits for you</numerusform>
            <numerusform>%n questions of agents wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>%n session needs attention</numerusform>
            <numerusform>%n sessions need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>%n other host</numerusform>
            <numerusform>%n other hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::TimeText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>%1 of %n entry contains it</numerusform>
            <numerusform>%1 of %n entries contain it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>Takes up to %n session</numerusform>
            <numerusform>Takes up to %n sessions</numerusform>
        </translation>
    </message>
</context>
</TS>
