<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation type="unfinished">
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
        <source>Change the one that &quot;help settings&quot; names so.</source>
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
</TS>
