<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::BaseText</name>
    <message>
        <source>cannot be synced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened for syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a server, after a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be locked: it is replaced all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that leads to no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program, process %1, is changing this file; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is changing this file; try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ActionVerbsText</name>
    <message>
        <source>--timeout takes a number of seconds from 0 to %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not running, and that it shall stay so cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::AgentCallText</name>
    <message>
        <source>The agent is not running. Run it with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the agent&apos;s port. Start the agent on another with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalRequestText</name>
    <message>
        <source>asked because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalWatchText</name>
    <message>
        <source>Type allow, reject, always or never, and the request&apos;s number.</source>
        <extracomment>allow, reject, always and never are typed: they stay as they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are open; add the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no [%1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] was not open any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1] could not be decided: the agent does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalsVerbText</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is not open any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--watch, --json, --allow and --reject do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--remember goes with --allow or --reject.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthAddText</name>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be checked and was not stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the key could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked and was not stored. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the key could not be checked and was not stored. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused this client. Check its id and its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client could not be checked and was not stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the client could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered %1, so the client could not be checked and was not stored. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the client could not be checked and was not stored. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no project %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that only you can read is used with --file-store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is stored in %2, but its context could not be kept: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored the %1 for %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its context is %1. The running agent has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its context is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its context is %1, which is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its context is %1. Switch to it with: rensei-agent %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthListText</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored for %1. Add a key with: rensei-agent auth add --user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthVerbText</name>
    <message>
        <source>--user, --host or --client-id ID is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the %1 for %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be stored is typed, or read from standard input with --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a context&apos;s name has letters, digits, dots and dashes, 40 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--client-id takes the id of an OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contexts could not be changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the %1 for %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stored %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to another one with: rensei-agent auth switch NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NAME of a context, --user or --host is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context of that name. See: rensei-agent auth list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context could not be switched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active now, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::BundleText</name>
    <message>
        <source>%1 is there already. Nothing was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. Look through it before you give it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::CapacityVerbText</name>
    <message>
        <source>%1 takes a number from 0 to %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity set takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB, all sessions together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sessions together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1 Correct %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not running. This is what its configuration says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 in %3. It counts when the agent starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::CliText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount of US dollars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date in a table, in the letters of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that is typed for yes; questions end with [y/N]</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that is typed where it is asked for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::CommandLineText</name>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;rensei-agent help&quot; lists the verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is followed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is followed by one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such verb: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such verb: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verb is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such option: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConfigVerbText</name>
    <message>
        <source>There is no setting %1 that this command changes.%2 To see all: rensei-agent config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value. To go back to the usual one, use unset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value looks like a credential, and the configuration is no place for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 holds a line break or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a list: use add and remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(by other settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 comes before the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConsentsVerbText</name>
    <message>
        <source>What was decided cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <comment>what the owner decided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>what the owner decided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent is starting; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided about that. To see what was: rensei-agent consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on it is asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoChildrenText</name>
    <message>
        <source>A part of the demo ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo did not start in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary folder cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo platform did not say where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent did not say where it listens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoVerbText</name>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scenario takes troubled or calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rensei-demo-platform is not in %1. Build it, or install it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::DoctorVerbText</name>
    <message>
        <source>%1: nothing to fix, checked %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fix takes the id of a check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bundle goes with neither --fix nor --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bundle takes the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::HelpText</name>
    <message>
        <source>Tell more about a verb: help VERB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may stand before: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1 VERB [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each may also be said without &quot;%1&quot; before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: rensei-agent %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user key, for any platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s registration token, for any platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of an OAuth client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the agent&apos;s background service; dev.rensei.daemon without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of what is said to you, such as de; the system&apos;s without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long lines may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option comes before a variable, and a variable before the configuration file, daemon.yaml. Each setting of the file that is one value has a variable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of stored secrets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the proxy that network.proxy names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ImportOptionText</name>
    <message>
        <source>There is no set-up of another program in %1/.rensei or %1/.donmai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two set-ups of other programs, %1 and %2. Name one: --import %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallVerbText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which project, or which of them, with commas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which agent does the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take work while nobody is logged in, too? The system then starts your programs with the computer. [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on? [Y/n]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--permissions takes careful, workspace or autonomous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is named only with --import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallViewText</name>
    <message>
        <source>Found, and left as it is: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs now (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take it over: rensei-agent install --import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <comment>the program that runs in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sets up this computer for %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs while you are logged in; with --before-login also while nobody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step of the installation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the installation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the installation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step of the installation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a step of the installation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes back what the installation made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is in %1. To take it back: rensei-agent uninstall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogFollowText</name>
    <message>
        <source>… lines in between are not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogsVerbText</name>
    <message>
        <source>--level takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lines takes a number from 1 to %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here, or wrote nothing of that level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProjectListText</name>
    <message>
        <source>The platform names no projects for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(default)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProxyPasswordText</name>
    <message>
        <source>It counts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used with a user: rensei-agent config set network.proxyUser NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for the proxy %1 is stored in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password for the proxy %1 is stored any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is not written on a command line, where others can read it. It is asked for, or read from standard input with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is typed, or read from standard input with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network.proxy names no proxy whose password could be kept. Name it first: rensei-agent config set network.proxy http://proxy.example:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::RunnersVerbText</name>
    <message>
        <source>own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not ask before it acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks before it acts, tried %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not ask before it acts, tried %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unguarded: gets no work before the configuration accepts that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: %1; to get it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions guide an agent that asks before it acts; they do not hold back one that never asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--prove goes with --check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionCallText</name>
    <message>
        <source>This platform cannot do that from outside. Only sessions of this computer can be stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the user key. Add it again with: rensei-agent auth add --user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user key may not do this%1. Ask an administrator of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached. Try again later, or see whether --platform is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not know this session any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not do it%1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session %1, neither on this computer nor among the latest of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on this computer, and is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped by the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on another computer, which the platform tells to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so no message can be sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended. A message makes it run again, which costs. Say so with --again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1 by the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <comment>health of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>health of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <comment>health of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer. The platform says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so it has no page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionFollowText</name>
    <message>
        <source>This computer&apos;s agent has no session of that name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… older lines were removed to bound the log&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message>
        <source>a limit of its provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of its provider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of its provider until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a limit of its provider until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tool for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tool %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an approval for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled: nothing heard for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what it waits for, and how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>steps of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1 (+%L2 −%L3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed (%1)</source>
        <comment>by whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed (%1)</source>
        <comment>by whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a limit of its provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a limit of its provider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused at the end of the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paused any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runner started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRowsText</name>
    <message>
        <source>pending</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finalizing</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>status of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not answer; this was known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsListText</name>
    <message>
        <source>--watch and --json do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--watch and --all do not go with show; it has --follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--follow goes with show ID; the list has --watch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsVerbText</name>
    <message>
        <source>No browser could be started. The page is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation and the project of %1 are not known here; this is the platform&apos;s first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions prompt takes a message that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--follow goes with show of a session on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user key. Add one with: rensei-agent auth add --user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::StatusVerbText</name>
    <message>
        <source>--timeout takes a number of seconds from 1 to %L1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::SuggestionText</name>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::TargetText</name>
    <message>
        <source>named by --platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running agent&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the active context&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1 Correct %2, or name the platform with --platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Correct %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::TokenInputText</name>
    <message>
        <source>No token came over standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one line came over standard input. Give the token alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came over standard input is no token. Check that it was copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password came over standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came over standard input is no password: it must be one line, of %L1 bytes at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::UninstallVerbText</name>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back, after running sessions have ended? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of the installation cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::UserKeyText</name>
    <message>
        <source>The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID --secret-stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access token came for the client: %1. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbRunnerText</name>
    <message>
        <source>it ended without saying why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not end within two minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbText</name>
    <message>
        <source>Done, and all is well. run: it was stopped in good order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused, or a check did not pass. run: the agent cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is wrong. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run: the program was replaced, and must be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that the command needs is not there. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run: another agent uses this state folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled, and what was done is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the settings and the variables that take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number means that a command ends with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s address; else that of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s address; else the running agent&apos;s, the active context&apos;s, or that of the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the agent keeps its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration, daemon.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the registration token from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token or key from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the user key from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the accounts that you work with, and this computer&apos;s registration token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s user key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration token of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OAuth client, for a computer without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With add: the project that you work on in this context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With add: keep it in a file of the state folder that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as --host and --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a key in a context of that name; typed, or from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the contexts, with a * at the active one, and where their keys are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a context and its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another context the active one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for your user key, check it, and keep it as &quot;work&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what makes a shell complete this program&apos;s command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For PowerShell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete in every bash that is started from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the manual pages of this program into a folder, for those who package it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what is done and what would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the background program for the system; dev.rensei.daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of standard input cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project whose work is taken; once for each of several. Without it the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent that does the work; else the recommended one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do unasked: careful, workspace or autonomous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a registration token from the next line of standard input; then no key is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run while nobody is logged in, too, where the system can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token in a file that only you can read, not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what install did: the background program, the key, the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for running sessions, then leave nothing valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a platform and an agent to look at, with made-up sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after so long; else it goes on until stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End once so many sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;troubled&quot;, the default, or &quot;calm&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this computer take work, now and after each login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what will be written, then do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what install did and is not so any more; replace a refused key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is as it should be is not done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play one made-up session on standard input and output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agent starts for the runner &quot;example&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this computer and run the sessions that the platform gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner for every session; &quot;example&quot; plays made-up ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run for the system&apos;s manager of background programs, which starts it like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager&apos;s name for it; dev.rensei.daemon without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play made-up sessions until you press Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do one work item without a platform; its events go to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner; else as for work of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to work in; else a new one, which is kept when there is something in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play what a session with this work item looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account, the agent, the platform and the capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell also whom it is about, versions, uptime and the last heartbeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after so many seconds, 10 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts: it ends with 0 only when all checks pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything that this computer needs to take work, and fix what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the fix of this check, then check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report with versions, configuration and logs, without secrets, for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager&apos;s name for the service; dev.rensei.daemon without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the service, then see whether that helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the sessions of this computer&apos;s agent, or do something about one, wherever it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With show, of a session on this computer: go on with what comes, until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the list up to date until stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ones that have ended, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With prompt: also when it has ended, and then runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sessions of other computers are looked for, as by status; those of this computer&apos;s agent are found whatever it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the user key from standard input; this computer&apos;s own sessions need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what one session does and did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop one: here by the agent, elsewhere by the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one a message, by the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its page on the platform in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what that session does, until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the projects of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what sessions ask for, and allow or reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show requests as they come and read decisions, until stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this request, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this request, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the same request likewise for the rest of its session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on requests as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the agent take no more work, until resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also let no further turn of a running session begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no more work, and let the sessions that run wait after their turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the agent take work again, and paused sessions go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the agent take no more work, and wait until its sessions have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait so many seconds at most; else as long as it is configured to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait ten minutes at most. &quot;resume&quot; takes work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sessions end, then end the agent; it stays stopped until it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End sessions that still run after so many seconds; else as it is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the sessions and the agent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the agent&apos;s log, also while the agent does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what comes, until stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with so many of the last lines; 50 without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one and worse: debug, info, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what goes wrong, as it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how much work this computer takes, or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take two sessions at once; it counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the settings of the configuration, or change one; its comments are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the usual value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one more item into a list, such as enabledProjectIds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an item out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let agents ask before every command; a running agent is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what you decided about work of repositories and projects, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this repository or project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the agents that can do sessions here, and how to get others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start each of them to see whether it is signed in; up to 30 s, no model is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With check: also have each one&apos;s model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which of them are ready for work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the working copies of sessions take on the disk, or free what can be freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With prune: only say what would be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With prune or discard: the working copy of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With discard: do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those in which nothing would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one whatever is in it, once its owner has said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what could be removed, and remove nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run: the disk is full; start it again when there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With set network.proxyPassword: read it from standard input, not from who types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it: keep it in a file of the state folder that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the one that &quot;help settings&quot; names so. network.proxyPassword has no VALUE: it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspaceRowsText</name>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: would be removed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kept, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 would be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it holds work that is nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept because: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy of %1 takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspacesVerbText</name>
    <message>
        <source>The configuration cannot be used, so its budget is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no git, so nothing can be examined. Install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a repository could not be packed anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy of %1 was not discarded: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no working copy of that session. To see which there are: rensei-agent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is only there is lost. To discard it, type yes:</source>
        <comment>the word is that of &quot;yes&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dry-run goes with prune, --yes with discard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--session goes with prune and discard; discard needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::config::ConfigText</name>
    <message>
        <source>%1 cannot be changed by this program in the way the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orchestrator.authToken names the variable %1, which is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that no token has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a project without an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a runner without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 without a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds two runners of the name %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no name in runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: the configuration must consist of keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a token and is open to other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context&apos;s name has letters, digits, dots and dashes, %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s registration token for %1 is the context %2 already. Use that name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no context %1. See: rensei-agent auth list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own. Switch to the context of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry has no name, kind or platform, or a name that another one has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contexts in %1 cannot be read: %2. Correct the file, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as configured</source>
        <comment>why so many sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <comment>why so many sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <comment>why so many sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <comment>why so many sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2, which is no operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold operations, or operations with a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 without a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be one of careful, workspace, autonomous, deny, or rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be the name of a preset, or rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a key of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2 is not a known key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3</source>
        <comment>a key, and kinds of values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for where this computer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions at once; 0 takes no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB that working copies may take; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB that a session may take; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB that all sessions together may take; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that a session may have; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that all sessions together may have; 0 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB that are left to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions&apos; share of the processor; other programs have 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low or normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work is taken: all-routed, listed or ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in the ecosystem&apos;s words: all-routed or enumerated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projects whose work is taken, where they are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to speak with the platform: auto, v1 or af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence after which a session is shown as stalled; 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence after which a session is ended; 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long sessions may go on when the agent is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the platform is reached: system, none, or a proxy&apos;s address without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name that this proxy wants; see &quot;config set network.proxyPassword&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner for sessions that name none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much agents may do: the name of a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: the file is too big or too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: a key must be plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too big for a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: this is not valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::control::ControlText</name>
    <message>
        <source>The address is not that of a Rensei platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not let this registration token register a computer%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this computer&apos;s registration: it answers %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an update of the agent, or ask whoever runs the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not register: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused this computer&apos;s registration token%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to the platform: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the platform: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not the platform answers in its place (%1); this computer goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read; this computer goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is asked too often%1; this computer goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has trouble of its own: it answers %1%2; this computer goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached; this computer goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no registration token, so it takes no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gives this computer no new work (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool of this computer was deleted on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the platform&apos;s differ by more than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is almost full, so this computer takes no new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can hold hardly any more files (inodes), so this computer takes no new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete some files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes no new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “rensei-agent workspaces” for those that hold work, and remove what you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent may open hardly any more files, so it takes no new work until a session ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit of open files (ulimit -n) and start the agent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runner is configured or found, so this computer takes no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one under `runners` in the configuration, or use rensei-agent run --runner example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 session logs could not be read at the start; their sessions are reported as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1; the next start no longer mentions it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work was rejected (%1). It is requested less often until something runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the control API is on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct orchestrator.url in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is below network in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new platform address is used from the next start of the agent on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drained (timeout %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot pause while the host is draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot resume while the host is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot drain while the host is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain incomplete: the host takes work again, or is only paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain incomplete: %1 session(s) still run after %2; no new work is taken until resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this approval is not open any more; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was decided about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what listens on the agent&apos;s port is another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file holds no control token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::diagnostics::DiagnosticsText</name>
    <message>
        <source>it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put into the zip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::doctor::DoctorText</name>
    <message>
        <source>ok</source>
        <comment>the state of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <comment>the state of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>the state of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fixed, verified %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still failed, checked %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still a notice, checked %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: skipped, checked %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: skipped, checked %2 (%3). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service starts at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent answers on its port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other host agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who is signed in can ask the platform for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not say: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fix “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts at the next login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not start this agent. End process %1, and start it the way it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not start this agent. End it, and start it the way it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that this user may see uses port %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses port %2. End it, or set host.port in the configuration to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed. Remove it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one was removed; the agent makes a new one when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent made a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent was asked for a new control token, and made none. Restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent takes work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent may run one session at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent reports nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer in time, and no reason is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “rensei-agent runners”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git reaches every configured repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, and only you can enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set up here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it with its own uninstall command, or keep only that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which program it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new control token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take work again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the agent reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how to get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what git says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished working copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2) of the user %3</source>
        <comment>a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <comment>a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manager of background programs is known on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs cannot be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent runs, but is not installed: nothing starts it after the next login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not installed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it starts, %1, is not there any more: the program was moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1); it starts %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts %2 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is there, but does not start when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts with the computer, before anybody logs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As process %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not run, so this computer takes no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port %1 of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is starting. Check again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers on port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers on port %1, or the agent&apos;s proof is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent runs, but nothing answers on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent runs, but gives no answer on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent refuses the token of its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent makes it when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the control token is gone, so nothing can talk to the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the control token: it %1.</source>
        <comment>it is open to other users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control token cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent did not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the registration token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform accepts this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not registered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is not registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has not acknowledged any heartbeat of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform acknowledged the last heartbeat %1 min ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged %1 s ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent takes no new work: it drains, or is about to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent may run no session at all (capacity.maxConcurrentSessions is 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes no work at the moment, and names no reason. Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform lists this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not list this computer, so it gets no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Whoever manages the pool can give it work again.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform gives this computer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform knows how every session ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names no usable address of a platform (orchestrator.url).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read or change the configuration: it %1</source>
        <comment>it is open to other users.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is none, so the defaults hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has one for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no registration token for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not the platform answers in place of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from the platform&apos;s by %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runner is installed, so this computer can do no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git is not installed, so sessions cannot get their repositories. Install it with your system&apos;s packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git cannot reach %1 without asking: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not say how full the disk is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are free, so this computer takes no new work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions cannot work in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs here, too (%2). The platform gives work to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set up here, too (%2). Run only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git did not end in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::http::HttpText</name>
    <message>
        <source>this host is leaving the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot;, issued by &quot;%2&quot; and valid until %3, is not trusted: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token holds a line break or another character that no token has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy %1 wants a user name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user name or a password, which the file is no place for. Leave them out: the name is the setting network.proxyUser, and the keychain keeps the password, after rensei-agent config set network.proxyPassword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy must be system, none, or an address such as http://proxy.example:8080 or socks5://proxy.example:1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected response from the server: no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirected to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server ended the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stream fell silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform address is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform address must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform address must begin with https:// (http:// only for this computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform address must end after its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network.caFile names a file without a certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message>
        <source>a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in that program&apos;s entry of the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is none</source>
        <comment>a text that should be a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the work of every project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the projects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repositories of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no single value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too big for a configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing that can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is taken over cannot be added in the way the file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <comment>a program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file, and what is taken over from it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the system starts %1 no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that, or set this computer up afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up in %1 is for %2, this one for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer up for that platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program whose set-up is to be taken over runs here (%1). Two with one registration harm each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it and keep it from starting again, then try again; or only watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it and keep it from starting again, or only watch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts the program whose set-up is to be taken over at the next login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it from starting, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the other set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agent that does the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the background, now and at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background program answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered with the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform hears this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform lists this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what to do, and the command that does it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step did not come to an end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; what is done stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was done and had no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration takes the work of %1 now, too; the registration key was not changed. If the platform gives no work of it, have the key made for it, too: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer takes work for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt cannot be written, so nothing more is done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the service of another program, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another name for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be installed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start before a login cannot be switched on: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator allow it, or install it without --before-login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration, a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s registration key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receipt, and what the background program keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service of another host program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of the last installation, %1, cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is set up for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform has no accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in; the registration token is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a user key; one is made in Settings → API Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration token decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one on the platform, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no project %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a program, and its file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try it without one: rensei-agent demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no runner %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which there are: rensei-agent runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be installed: rensei-agent runners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent that can do the work was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and edits in the workspace; every command asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads, edits and runs in the workspace; asks before what reaches beyond it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does everything without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that it asks for is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own rules</source>
        <comment>what an agent may do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules in the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. There is no sandbox: an agent that does not ask is not held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that was taken over is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is in %1, and is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted token is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refuses this computer&apos;s registration token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no registration token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one, of the type Worker Registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not say which organization the account is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 by hand, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s service manager cannot be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing starts before a login on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it without --before-login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and starts with the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and starts at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here already (process %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was started and does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, process %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has not registered this computer in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute, or look for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refuses the registration key that was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have one made for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another one, of the type Worker Registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform has not answered a heartbeat in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1 s ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the platform&apos;s list of hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in, so the platform&apos;s list cannot be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not list this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays so, look on the platform&apos;s page of hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former key could not be revoked; do that on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former key was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed; to get it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of another host program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answered %1%2.</source>
        <comment>a number, and its words in brackets or nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve that, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the platform&apos;s address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform answers no more requests for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refuses the user key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new one; check that it is copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot sign in%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a user key, not a registration token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user key may not make registration keys%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform makes no registration key for this project here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform&apos;s reply holds no key, though it may have made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Settings → Projects → API Keys before you try again, and remove what is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background program was started and does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background program does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program answers on the background program&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that program, or set host.port in the configuration to another number, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background program refuses its own token file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background program cannot be asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one and try again, or keep the key in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it waits for a password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let running sessions end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the background program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this computer off from the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the configuration back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this computer&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what the background program knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, sessions and working copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for its end, or let the removal wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be removed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start before a login cannot be switched off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here (process %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform forgets this computer by itself within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was stored by the installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored token is another one, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before is back in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays valid on the platform; it is revoked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is not revoked, because nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform did not revoke the key %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform revokes no keys by itself, so %1 stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be taken back; run it again when that is solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what was done is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer takes no more work; what the installation made is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in %1; --delete-data removes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in %1 can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::runner::CatalogText</name>
    <message>
        <source>see %1</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in to %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in to %1 on this computer (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::secrets::SecretText</name>
    <message>
        <source>another program keeps %1 locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration token</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user key</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy password</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registration token is stored. Store one with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user key is stored. Store one with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is stored. Store one with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no keychain service running. Start one, or set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it when the system asks, or set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be stored in the environment. Store it with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take anything this long. Check what was given, or set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secrets cannot be used: %1. Remove the cause, or set %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secrets file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::service::ServiceText</name>
    <message>
        <source>autostart of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent has not started; its log tells why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agent has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no agent that could be told to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing starts before the login here, because systemd does not manage this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not ended in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launchd user agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS starts a user&apos;s agents at the login only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd user service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit is masked: %1</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task of the Windows Task Scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows starts a user&apos;s tasks at the login only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused its service (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused the connection (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused its folder (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused the task (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused to tell of the task (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused to keep the task (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused to start the task (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused to end the task (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Task Scheduler refused to remove the task (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::status::StatusText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>how long it runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent %1</source>
        <comment>its version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this command %1</source>
        <comment>its version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no context</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the platform sees this host is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity of the organisation is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n processes</source>
        <comment>an amount of memory</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 (%2)</source>
        <comment>sessions, and why so many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each at most %1</source>
        <comment>of the sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all together at most %1</source>
        <comment>of the sessions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token expired or invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-authenticate: %1</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no user key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this platform has no account service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here: %2</source>
        <comment>the platform&apos;s words in brackets or nothing, and a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be checked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daemon is not running. Run it with: %1 (or via launchctl/systemctl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program answers on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses %1. Start the agent on another port with: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the control token was refused on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready for more than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not get ready. End it and start it again with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that makes no sense on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered with the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no registration token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration token could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not registered: the platform does not serve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting: registering with the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is not registered. Give it a token with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs; whether it is registered is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent did not say whether it is registered. Ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform refused the registration token. Give a new one with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it works for %1</source>
        <comment>a platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent works for %1. To have it work for %2, end it and run: %3 --platform %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>a sentence, and a command</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host has no session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new sessions. Rensei Desktop resumes it, under Agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent takes no new sessions: it is about to end, or the platform drains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard from for more than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user key was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user key may not see this%1</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else answers in place of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer from %1 that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by this platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <comment>the platform, a number, and its words in brackets or nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform is out of reach: no answer from %1. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed for more than %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it sees this host is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known while the agent works for another platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known while the agent is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known while the agent does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is not visible to the platform: its agent works for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is not visible to the platform while its agent is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host is not visible to the platform. Run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host offers session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key to ask with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 context</source>
        <comment>a kind of key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>host visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– other hosts</source>
        <comment>how many is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– hosts</source>
        <comment>how many is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>– total slots</source>
        <comment>how many is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (available)</source>
        <comment>a provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on-demand: %1</source>
        <comment>providers of computers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (last seen: %2)</source>
        <comment>why, and how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(skipped - %1)</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not applicable - %1)</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message>
        <source>The ref “%1” cannot be used: it is no name that git has for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” cannot be used: it is no name that git has for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no working copy of that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its session is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no folder of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the repository, “%1”, cannot be used: %2.</source>
        <comment>an address, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder is named by its whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its path is not one of a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the repository holds a user name or a password. Leave it out: git asks its credential helper for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only https and ssh are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a space or another character that no address has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a name, not the address of a repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it holds files that are in no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are stashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a merge or rebase is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git was told not to look at some files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has further working trees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another repository is inside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files lie beside its repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state could not be learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repository cannot be examined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether its commits are on the server could not be learned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
