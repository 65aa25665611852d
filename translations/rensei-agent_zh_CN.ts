<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”后面缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”后面有多余的值。</translation>
    </message>
</context>
<context>
    <name>rensei::BaseText</name>
    <message>
        <source>cannot be synced: %1</source>
        <translation>无法同步：%1</translation>
    </message>
    <message>
        <source>cannot be opened for syncing</source>
        <translation>无法打开以进行同步</translation>
    </message>
    <message>
        <source>cannot be synced</source>
        <translation>无法同步</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a server, after a sentence</comment>
        <translation> （“%1”）</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>是 JSON，但不是对象</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>不是 JSON：%1，位于第 %2 字节</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>属于另一个用户</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>无法锁定</translation>
    </message>
    <message>
        <source>cannot be locked: it is replaced all the time</source>
        <translation>无法锁定：它一直在被替换</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>无法锁定：%1</translation>
    </message>
    <message>
        <source>is a link that leads to no end</source>
        <translation>是没有终点的链接</translation>
    </message>
    <message>
        <source>is a link that belongs to another user</source>
        <translation>是属于另一个用户的链接</translation>
    </message>
    <message>
        <source>is a link that cannot be read</source>
        <translation>是无法读取的链接</translation>
    </message>
    <message>
        <source>is a link that cannot be examined</source>
        <translation>是无法检查的链接</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>没有设置 HOME</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>没有设置 %1</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>是链接</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>对其他用户开放</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>无法设为私有</translation>
    </message>
    <message>
        <source>another program, process %1, is changing this file; try again</source>
        <translation>另一个程序（进程 %1）正在更改此文件；请再试一次</translation>
    </message>
    <message>
        <source>another program is changing this file; try again</source>
        <translation>另一个程序正在更改此文件；请再试一次</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ActionVerbsText</name>
    <message>
        <source>--timeout takes a number of seconds from 0 to %L1.</source>
        <translation>--timeout 需要 0 到 %L1 之间的秒数。</translation>
    </message>
    <message>
        <source>The agent is not running, and that it shall stay so cannot be kept: %1</source>
        <translation>代理没有运行，但无法保存让它保持停止的设定：%1</translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation>代理没有运行。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AgentCallText</name>
    <message>
        <source>The agent is not running. Run it with: %1</source>
        <translation>代理没有运行。请用以下命令运行：%1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>代理没有回应。请结束它，再用以下命令启动：%1</translation>
    </message>
    <message>
        <source>Another program uses the agent&apos;s port. Start the agent on another with: %1</source>
        <translation>另一个程序占用了代理的端口。请用以下命令在其他端口上启动代理：%1</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>代理正在启动。请稍后再询问。</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>代理拒绝它自己的令牌文件。请结束它，再用以下命令启动：%1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>无法询问代理：%1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalRequestText</name>
    <message>
        <source>asked because %1</source>
        <translation>询问的原因：%1</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>%1 后拒绝</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalWatchText</name>
    <message>
        <source>Type allow, reject, always or never, and the request&apos;s number.</source>
        <extracomment>allow, reject, always and never are typed: they stay as they are.</extracomment>
        <translation>请输入 allow、reject、always 或 never，以及请求的编号。</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>正在等待请求。</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>代理没有回应；正在重试。</translation>
    </message>
    <message>
        <source>[%1] is closed.</source>
        <translation>[%1] 已关闭。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有等待回答的请求。</translation>
    </message>
    <message>
        <source>Several are open; add the number.</source>
        <translation>有多个请求在等待回答；请加上编号。</translation>
    </message>
    <message>
        <source>There is no [%1].</source>
        <translation>没有 [%1]。</translation>
    </message>
    <message>
        <source>[%1] was not open any more; nothing was changed.</source>
        <translation>[%1] 已经不再等待回答；没有任何改变。</translation>
    </message>
    <message>
        <source>[%1] could not be decided: the agent does not answer.</source>
        <translation>无法决定 [%1]：代理没有回应。</translation>
    </message>
    <message>
        <source>[%1] could not be decided: %2</source>
        <comment>2: what the agent says</comment>
        <translation>无法决定 [%1]：%2</translation>
    </message>
    <message>
        <source>It is not known whether [%1] was decided: the agent does not answer. If it is shown again, decide again.</source>
        <translation>不知道 [%1] 是否已决定：代理没有回应。如果它再次显示，请再决定一次。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalsVerbText</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>没有等待决定的事情。</translation>
    </message>
    <message>
        <source>This request is not open any more; nothing was changed.</source>
        <translation>此请求已经不再等待回答；没有任何改变。</translation>
    </message>
    <message>
        <source>--watch, --json, --allow and --reject do not go together.</source>
        <translation>--watch、--json、--allow 和 --reject 不能同时使用。</translation>
    </message>
    <message>
        <source>--remember goes with --allow or --reject.</source>
        <translation>--remember 要与 --allow 或 --reject 一起使用。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthAddText</name>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>此密钥被拒绝。请检查是否完整复制，或创建新的密钥。</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here.</source>
        <translation>此密钥不能登录%1。这里需要用户密钥。</translation>
    </message>
    <message>
        <source>The key could not be checked and was not stored: %1.</source>
        <translation>无法检查密钥，所以没有保存：%1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the key could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>无法连接平台，所以无法检查密钥，也没有保存。请稍后再试，或查看 --platform 是否正确。</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked and was not stored. Try again later.</source>
        <translation>平台回应了 %1，所以无法检查密钥，也没有保存。请稍后再试。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the key could not be checked and was not stored. Try again later.</source>
        <translation>无法读取平台的回应，所以无法检查密钥，也没有保存。请稍后再试。</translation>
    </message>
    <message>
        <source>The platform refused this client. Check its id and its secret.</source>
        <translation>平台拒绝了此客户端。请检查其 ID 和密钥。</translation>
    </message>
    <message>
        <source>This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user</source>
        <translation>这个平台没有 OAuth 客户端。请用以下命令添加用户密钥：rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The client could not be checked and was not stored: %1.</source>
        <translation>无法检查客户端，所以没有保存：%1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the client could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>无法连接平台，所以无法检查客户端，也没有保存。请稍后再试，或查看 --platform 是否正确。</translation>
    </message>
    <message>
        <source>The platform answered %1, so the client could not be checked and was not stored. Try again later.</source>
        <translation>平台回应了 %1，所以无法检查客户端，也没有保存。请稍后再试。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the client could not be checked and was not stored. Try again later.</source>
        <translation>无法读取平台的回应，所以无法检查客户端，也没有保存。请稍后再试。</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>这是主机的注册令牌。这里需要用户密钥。</translation>
    </message>
    <message>
        <source>This account has no project %1.</source>
        <translation>此账户没有项目 %1。</translation>
    </message>
    <message>
        <source>A file that only you can read is used with --file-store.</source>
        <translation>要使用只有您能读取的文件，请加 --file-store。</translation>
    </message>
    <message>
        <source>The %1 is stored in %2, but its context could not be kept: %3</source>
        <translation>%1已保存在%2中，但无法保存其上下文：%3</translation>
    </message>
    <message>
        <source>Stored the %1 for %2 in %3.</source>
        <translation>已将 %2 的%1保存在%3中。</translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation>它属于 %1。</translation>
    </message>
    <message>
        <source>Its context is %1. The running agent has been told.</source>
        <translation>其上下文是 %1。已通知正在运行的代理。</translation>
    </message>
    <message>
        <source>Its context is %1.</source>
        <translation>其上下文是 %1。</translation>
    </message>
    <message>
        <source>Its context is %1, which is active.</source>
        <translation>其上下文是 %1，当前正在使用。</translation>
    </message>
    <message>
        <source>Its context is %1. Switch to it with: rensei-agent %2</source>
        <translation>其上下文是 %1。切换到它：rensei-agent %2</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthListText</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Nothing is stored for %1. Add a key with: rensei-agent auth add --user</source>
        <translation>没有为 %1 保存任何内容。请用以下命令添加密钥：rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthVerbText</name>
    <message>
        <source>--user, --host or --client-id ID is needed.</source>
        <translation>需要 --user、--host 或 --client-id ID。</translation>
    </message>
    <message>
        <source>Paste the %1 for %2:</source>
        <translation>请粘贴 %2 的%1：</translation>
    </message>
    <message>
        <source>what is to be stored is typed, or read from standard input with --%1.</source>
        <translation>要保存的内容由您输入，或用 --%1 从标准输入读取。</translation>
    </message>
    <message>
        <source>a context&apos;s name has letters, digits, dots and dashes, 40 at most.</source>
        <translation>上下文的名称由字母、数字、点和连字符组成，最多 40 个字符。</translation>
    </message>
    <message>
        <source>--client-id takes the id of an OAuth client.</source>
        <translation>--client-id 需要 OAuth 客户端的 ID。</translation>
    </message>
    <message>
        <source>The contexts could not be changed: %1</source>
        <translation>无法更改上下文：%1</translation>
    </message>
    <message>
        <source>Removed the %1 for %2 from %3.</source>
        <translation>已从%3移除 %2 的%1。</translation>
    </message>
    <message>
        <source>There is no stored %1 for %2.</source>
        <translation>没有为 %2 保存%1。</translation>
    </message>
    <message>
        <source>The context %1 is gone.</source>
        <translation>上下文 %1 已移除。</translation>
    </message>
    <message>
        <source>Switch to another one with: rensei-agent auth switch NAME</source>
        <translation>用以下命令切换到另一个：rensei-agent auth switch NAME</translation>
    </message>
    <message>
        <source>the NAME of a context, --user or --host is needed.</source>
        <translation>需要上下文的 NAME、--user 或 --host。</translation>
    </message>
    <message>
        <source>There is no context of that name.</source>
        <translation>没有此名称的上下文。</translation>
    </message>
    <message>
        <source>The context could not be switched: %1</source>
        <translation>无法切换上下文：%1</translation>
    </message>
    <message>
        <source>%1 is active now, for %2.</source>
        <translation>现在使用 %1，平台为 %2。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>places</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>See: rensei-agent auth list</source>
        <translation>请看：rensei-agent auth list</translation>
    </message>
</context>
<context>
    <name>rensei::cli::BundleText</name>
    <message>
        <source>%1 is there already. Nothing was written. Choose another name.</source>
        <translation>%1 已经存在。没有写入任何内容。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Saved %1 with</source>
        <translation>已保存 %1，其中有</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. Look through it before you give it to somebody.</source>
        <translation>没有向任何地方发送任何内容。交给别人之前，请先看一遍。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::CapacityVerbText</name>
    <message>
        <source>%1 takes a number from 0 to %L2.</source>
        <translation>%1 需要 0 到 %L2 之间的数。</translation>
    </message>
    <message>
        <source>capacity set takes one of: %1.</source>
        <translation>capacity set 需要以下之一：%1。</translation>
    </message>
    <message>
        <source>MiB, all sessions together</source>
        <translation>MiB，所有会话合计</translation>
    </message>
    <message>
        <source>all sessions together</source>
        <translation>所有会话合计</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>无法使用配置：%1。请改正 %2。</translation>
    </message>
    <message>
        <source>The agent is not running. This is what its configuration says.</source>
        <translation>代理没有运行。下面是其配置的内容。</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 现在是 %2。</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1</source>
        <translation>无法更改配置：%1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3. It counts when the agent starts.</source>
        <translation>%3 中的 %1 是 %2。代理启动时生效。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CliText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <comment>minutes</comment>
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <comment>hours</comment>
        <translation>%L1 小时</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>hours and minutes</comment>
        <translation>%L1 小时 %L2 分钟</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <comment>days</comment>
        <translation>%L1 天</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <comment>days and hours</comment>
        <translation>%L1 天 %L2 小时</translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount of US dollars</comment>
        <translation>&lt;$%1</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date in a table, in the letters of QLocale</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>y</source>
        <comment>the letter that is typed for yes; questions end with [y/N]</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>the word that is typed where it is asked for</comment>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>rensei::cli::CommandLineText</name>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>用法：rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>&quot;rensei-agent help&quot; lists the verbs.</source>
        <translation>“rensei-agent help”列出所有命令。</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>多余的内容：%1</translation>
    </message>
    <message>
        <source>%1 is followed by %2</source>
        <translation>%1 后面要跟 %2</translation>
    </message>
    <message>
        <source>%1 is followed by one of: %2.</source>
        <translation>%1 后面要跟以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 没有选项 %2。</translation>
    </message>
    <message>
        <source>no such verb: %1 %2.</source>
        <translation>没有这个命令：%1 %2。</translation>
    </message>
    <message>
        <source>no such verb: %1.</source>
        <translation>没有这个命令：%1。</translation>
    </message>
    <message>
        <source>a verb is needed</source>
        <translation>需要一个命令</translation>
    </message>
    <message>
        <source>no such option: %1</source>
        <translation>没有这个选项：%1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConfigVerbText</name>
    <message>
        <source>There is no setting %1 that this command changes.%2 To see all: rensei-agent config</source>
        <translation>此命令不能更改名为 %1 的设置。%2查看全部：rensei-agent config</translation>
    </message>
    <message>
        <source>%1 needs a value. To go back to the usual one, use unset.</source>
        <translation>%1 需要一个值。要恢复默认值，请用 unset。</translation>
    </message>
    <message>
        <source>The value looks like a credential, and the configuration is no place for one.</source>
        <translation>这个值看起来像凭据，而配置不是存放凭据的地方。</translation>
    </message>
    <message>
        <source>The value of %1 holds a line break or another control character.</source>
        <translation>%1 的值含有换行或其他控制字符。</translation>
    </message>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 需要整数，0 或更大。</translation>
    </message>
    <message>
        <source>%1 is a list: use add and remove.</source>
        <translation>%1 是列表：请用 add 和 remove。</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 是单个值：请用 set 和 unset。</translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation>（由 %1）</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>（默认）</translation>
    </message>
    <message>
        <source>(by other settings)</source>
        <translation>（由其他设置）</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>无法使用配置：%1。请改正 %2。</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts now.</source>
        <translation>已在 %2 中更改 %1。现在就生效。</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent starts.</source>
        <translation>已在 %2 中更改 %1。代理启动时生效。</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent is started again.</source>
        <translation>已在 %2 中更改 %1。代理重新启动后生效。</translation>
    </message>
    <message>
        <source>%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status</source>
        <translation>已在 %2 中更改 %1，但代理无法使用此文件。查看原因：rensei-agent status</translation>
    </message>
    <message>
        <source>%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status</source>
        <translation>已在 %2 中更改 %1。代理没有回应；查看是否生效：rensei-agent status</translation>
    </message>
    <message>
        <source>The variable %1 comes before the file.</source>
        <translation>变量 %1 优先于文件。</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1.</source>
        <translation>无法更改配置：%1。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConsentsVerbText</name>
    <message>
        <source>What was decided cannot be read: %1</source>
        <translation>无法读取所做的决定：%1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>what the owner decided</comment>
        <translation>总是</translation>
    </message>
    <message>
        <source>never</source>
        <comment>what the owner decided</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>目前还没有做过决定。</translation>
    </message>
    <message>
        <source>the agent is starting; try again in a moment</source>
        <translation>代理正在启动；请稍后再试</translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation>无法收回：%1。</translation>
    </message>
    <message>
        <source>Nothing was decided about that. To see what was: rensei-agent consents</source>
        <translation>没有对此做过决定。查看已有的决定：rensei-agent consents</translation>
    </message>
    <message>
        <source>From now on it is asked about again.</source>
        <translation>从现在起会再次询问。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoChildrenText</name>
    <message>
        <source>A part of the demo ended unexpectedly.</source>
        <translation>演示的一部分自行退出了。</translation>
    </message>
    <message>
        <source>The demo did not start in time.</source>
        <translation>演示没有及时启动。</translation>
    </message>
    <message>
        <source>A temporary folder cannot be used: %1</source>
        <translation>无法使用临时文件夹：%1</translation>
    </message>
    <message>
        <source>The demo platform did not say where it is.</source>
        <translation>演示平台没有告知其地址。</translation>
    </message>
    <message>
        <source>The agent did not say where it listens.</source>
        <translation>代理没有告知它在哪里监听。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation>
            <numerusform>Rensei 演示：平台 %1，代理在 127.0.0.1:%2，最多同时 %Ln 个会话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoVerbText</name>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for 需要秒数。</translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 on.</source>
        <translation>--sessions 需要 1 或更大的数。</translation>
    </message>
    <message>
        <source>--scenario takes troubled or calm.</source>
        <translation>--scenario 需要 troubled 或 calm。</translation>
    </message>
    <message>
        <source>rensei-demo-platform is not in %1. Build it, or install it there.</source>
        <translation>%1 中没有 rensei-demo-platform。请构建它，或将它安装到那里。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DoctorVerbText</name>
    <message>
        <source>%1: nothing to fix, checked %2.</source>
        <translation>%1：没有需要修复的，检查于 %2。</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots and dashes.</source>
        <translation>--service-name 由字母、数字、点和连字符组成。</translation>
    </message>
    <message>
        <source>--fix takes the id of a check: %1.</source>
        <translation>--fix 需要检查项的 ID：%1。</translation>
    </message>
    <message>
        <source>--bundle goes with neither --fix nor --json.</source>
        <translation>--bundle 不能与 --fix 或 --json 一起使用。</translation>
    </message>
    <message>
        <source>--bundle takes the name of a file.</source>
        <translation>--bundle 需要文件名。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::HelpText</name>
    <message>
        <source>Tell more about a verb: help VERB.</source>
        <translation>查看某个命令的详细说明：help VERB。</translation>
    </message>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>用法：rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>%1 may stand before: %2.</source>
        <translation>以下命令前可以加 %1：%2。</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1 VERB [OPTIONS]</source>
        <translation>用法：rensei-agent %1 VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Each may also be said without &quot;%1&quot; before it.</source>
        <translation>每个命令前也可以不写“%1”。</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1</source>
        <translation>用法：rensei-agent %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>The same: rensei-agent %1 %2</source>
        <translation>等同于：rensei-agent %1 %2</translation>
    </message>
    <message>
        <source>The exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>The user key, for any platform.</source>
        <translation>用户密钥，用于任何平台。</translation>
    </message>
    <message>
        <source>This computer&apos;s registration token, for any platform.</source>
        <translation>这台电脑的注册令牌，用于任何平台。</translation>
    </message>
    <message>
        <source>The secret of an OAuth client.</source>
        <translation>OAuth 客户端的密钥。</translation>
    </message>
    <message>
        <source>The name of the agent&apos;s background service; dev.rensei.daemon without it.</source>
        <translation>代理后台服务的名称；不设置时为 dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>The language of what is said to you, such as de; the system&apos;s without it.</source>
        <translation>显示文字所用的语言，例如 de；不设置时跟随系统。</translation>
    </message>
    <message>
        <source>How long lines may be.</source>
        <translation>一行最长多少字符。</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>设为任意值：不使用颜色。</translation>
    </message>
    <message>
        <source>An option comes before a variable, and a variable before the configuration file, daemon.yaml. Each setting of the file that is one value has a variable:</source>
        <translation>选项优先于变量，变量优先于配置文件 daemon.yaml。文件中每个单值设置都有一个变量：</translation>
    </message>
    <message>
        <source>In place of stored secrets:</source>
        <translation>代替已保存的机密：</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <source>The password of the proxy that network.proxy names.</source>
        <translation>network.proxy 所指定的代理服务器的密码。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ImportOptionText</name>
    <message>
        <source>There is no set-up of another program in %1/.rensei or %1/.donmai.</source>
        <translation>%1/.rensei 或 %1/.donmai 中没有其他程序的设置。</translation>
    </message>
    <message>
        <source>There are two set-ups of other programs, %1 and %2. Name one: --import %1.</source>
        <translation>有其他程序的两份设置：%1 和 %2。请指明其中之一：--import %1。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallVerbText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；没有任何改变。</translation>
    </message>
    <message>
        <source>Which project, or which of them, with commas?</source>
        <translation>哪个项目，或其中哪几个（用逗号分隔）？</translation>
    </message>
    <message>
        <source>Which agent does the work?</source>
        <translation>由哪个智能体执行工作？</translation>
    </message>
    <message>
        <source>Take work while nobody is logged in, too? The system then starts your programs with the computer. [y/N]</source>
        <translation>没有人登录时也接工作吗？系统会随电脑一起启动您的程序。[y/N]</translation>
    </message>
    <message>
        <source>Go on? [Y/n]</source>
        <translation>要继续吗？[Y/n]</translation>
    </message>
    <message>
        <source>--permissions takes careful, workspace or autonomous.</source>
        <translation>--permissions 需要 careful、workspace 或 autonomous。</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name 由字母、数字、点、连字符和下划线组成。</translation>
    </message>
    <message>
        <source>A folder is named only with --import.</source>
        <translation>只有与 --import 一起才能指明文件夹。</translation>
    </message>
    <message>
        <source>Paste a user key for %1; one is made in Settings → API Keys:</source>
        <translation>请粘贴 %1 的用户密钥（可在 Settings → API Keys 中创建）：</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallViewText</name>
    <message>
        <source>Found, and left as it is: %1, %2.</source>
        <translation>已找到并保持原样：%1、%2。</translation>
    </message>
    <message>
        <source>It runs now (%1).</source>
        <translation>它正在运行（%1）。</translation>
    </message>
    <message>
        <source>To take it over: rensei-agent install --import %1</source>
        <translation>要接管它：rensei-agent install --import %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>其中有：%1。</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>运行器</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>background</source>
        <comment>the program that runs in it</comment>
        <translation>后台</translation>
    </message>
    <message>
        <source>This sets up this computer for %1:</source>
        <translation>将为 %1 设置这台电脑：</translation>
    </message>
    <message>
        <source>It runs while you are logged in; with --before-login also while nobody is.</source>
        <translation>它在您登录期间运行；加 --before-login 时，没有人登录也运行。</translation>
    </message>
    <message>
        <source>It writes:</source>
        <translation>它会写入：</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step of the installation</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the installation</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the installation</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step of the installation</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a step of the installation</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>This takes back what the installation made:</source>
        <translation>将撤回安装所做的一切：</translation>
    </message>
    <message>
        <source>What was done is in %1. To take it back: rensei-agent uninstall</source>
        <translation>所做的事记录在 %1 中。撤回：rensei-agent uninstall</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogFollowText</name>
    <message>
        <source>… lines in between are not there any more</source>
        <translation>…其间的一些行已不存在</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogsVerbText</name>
    <message>
        <source>--level takes one of: %1.</source>
        <translation>--level 需要以下之一：%1。</translation>
    </message>
    <message>
        <source>--lines takes a number from 1 to %L1.</source>
        <translation>--lines 需要 1 到 %L1 之间的数。</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here.</source>
        <translation>%1 中没有日志。代理没有在这里运行过。</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here, or wrote nothing of that level.</source>
        <translation>%1 中没有日志。代理没有在这里运行过，或没有写过该级别的内容。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProjectListText</name>
    <message>
        <source>The platform names no projects for this account.</source>
        <translation>平台没有为此账户列出任何项目。</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>（默认）</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProxyPasswordText</name>
    <message>
        <source>It counts now.</source>
        <translation>现在就生效。</translation>
    </message>
    <message>
        <source>It is used with a user: rensei-agent config set network.proxyUser NAME</source>
        <translation>它与用户名一起使用：rensei-agent config set network.proxyUser NAME</translation>
    </message>
    <message>
        <source>The password for the proxy %1 is stored in %2.</source>
        <translation>代理服务器 %1 的密码已保存在%2中。</translation>
    </message>
    <message>
        <source>No password for the proxy %1 is stored any more.</source>
        <translation>不再保存代理服务器 %1 的密码。</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 是单个值：请用 set 和 unset。</translation>
    </message>
    <message>
        <source>A password is not written on a command line, where others can read it. It is asked for, or read from standard input with --secret-stdin.</source>
        <translation>密码不写在命令行中，因为其他人能在那里读到。程序会询问密码，或用 --secret-stdin 从标准输入读取。</translation>
    </message>
    <message>
        <source>The password is typed, or read from standard input with --secret-stdin.</source>
        <translation>密码由您输入，或用 --secret-stdin 从标准输入读取。</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>代理服务器 %1 的密码： </translation>
    </message>
    <message>
        <source>network.proxy names no proxy whose password could be kept. Name it first: rensei-agent config set network.proxy http://proxy.example:8080</source>
        <translation>network.proxy 没有指定可以保存密码的代理服务器。请先指定：rensei-agent config set network.proxy http://proxy.example:8080</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>无法使用配置：%1。请改正 %2。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::RunnersVerbText</name>
    <message>
        <source>own rules</source>
        <translation>自己的规则</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>操作前会询问</translation>
    </message>
    <message>
        <source>does not ask before it acts</source>
        <translation>操作前不询问</translation>
    </message>
    <message>
        <source>asks before it acts, tried %1</source>
        <translation>操作前会询问，试验于 %1</translation>
    </message>
    <message>
        <source>does not ask before it acts, tried %1</source>
        <translation>操作前不询问，试验于 %1</translation>
    </message>
    <message>
        <source>permissions: %1</source>
        <translation>权限：%1</translation>
    </message>
    <message>
        <source>unguarded: gets no work before the configuration accepts that</source>
        <translation>不受约束：在配置接受这一点之前得不到工作</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>not found: %1; to get it: %2</source>
        <translation>未找到：%1；获取方法：%2</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>（默认）</translation>
    </message>
    <message>
        <source>Permissions guide an agent that asks before it acts; they do not hold back one that never asks.</source>
        <translation>权限引导操作前会询问的智能体；对从不询问的智能体不起约束作用。</translation>
    </message>
    <message>
        <source>What was seen cannot be kept: %1</source>
        <translation>无法保存所查明的情况：%1</translation>
    </message>
    <message>
        <source>--prove goes with --check.</source>
        <translation>--prove 要与 --check 一起使用。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>无法使用配置：%1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionCallText</name>
    <message>
        <source>This platform cannot do that from outside. Only sessions of this computer can be stopped here.</source>
        <translation>这个平台不能从外部这样做。这里只能停止这台电脑的会话。</translation>
    </message>
    <message>
        <source>The platform refused the user key. Add it again with: rensei-agent auth add --user</source>
        <translation>平台拒绝了用户密钥。请用以下命令重新添加：rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The user key may not do this%1. Ask an administrator of the organisation.</source>
        <translation>用户密钥不能这样做%1。请联系组织的管理员。</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Try again later, or see whether --platform is right.</source>
        <translation>无法连接平台。请稍后再试，或查看 --platform 是否正确。</translation>
    </message>
    <message>
        <source>The platform does not know this session any more.</source>
        <translation>平台已不认识此会话。</translation>
    </message>
    <message>
        <source>The platform did not do it%1. Try again later.</source>
        <translation>平台没有这样做%1。请稍后再试。</translation>
    </message>
    <message>
        <source>There is no session %1, neither on this computer nor among the latest of the platform.</source>
        <translation>没有会话 %1，这台电脑上没有，平台最近的会话中也没有。</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 已经结束。</translation>
    </message>
    <message>
        <source>%1 runs on this computer, and is being stopped.</source>
        <translation>%1 在这台电脑上运行，正在停止。</translation>
    </message>
    <message>
        <source>%1 was stopped by the platform.</source>
        <translation>平台已停止 %1。</translation>
    </message>
    <message>
        <source>%1 runs on another computer, which the platform tells to stop it.</source>
        <translation>%1 在另一台电脑上运行，平台会让那台电脑停止它。</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so no message can be sent to it.</source>
        <translation>%1 不在平台的列表中，所以无法向它发送消息。</translation>
    </message>
    <message>
        <source>%1 has ended. A message makes it run again, which costs. Say so with --again.</source>
        <translation>%1 已结束。发送消息会让它再次运行，会产生费用。如要这样做，请加 --again。</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1.</source>
        <translation>平台没有将消息送达 %1。</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1: %2.</source>
        <translation>平台没有将消息送达 %1：%2。</translation>
    </message>
    <message>
        <source>Sent to %1 by the platform.</source>
        <translation>已由平台发送给 %1。</translation>
    </message>
    <message>
        <source>green</source>
        <comment>health of a session</comment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>health of a session</comment>
        <translation>黄色</translation>
    </message>
    <message>
        <source>red</source>
        <comment>health of a session</comment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Not on this computer. The platform says:</source>
        <translation>不在这台电脑上。平台告知：</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list.</source>
        <translation>%1 不在平台的列表中。</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so it has no page.</source>
        <translation>%1 不在平台的列表中，所以没有页面。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionFollowText</name>
    <message>
        <source>This computer&apos;s agent has no session of that name: %1</source>
        <translation>这台电脑的代理没有此名称的会话：%1</translation>
    </message>
    <message>
        <source>… older lines were removed to bound the log&apos;s size</source>
        <translation>…为限制日志大小，较早的行已移除</translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation>代理已退出。</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>代理没有回应；正在重试。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message>
        <source>a limit of its provider</source>
        <translation>其提供方的限额</translation>
    </message>
    <message>
        <source>a limit of its provider: %1</source>
        <translation>其提供方的限额：%1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1</source>
        <translation>其提供方的限额，直到 %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1: %2</source>
        <translation>其提供方的限额，直到 %1：%2</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <translation>已思考 %1</translation>
    </message>
    <message>
        <source>a tool for %1</source>
        <translation>工具，已 %1</translation>
    </message>
    <message>
        <source>the tool %1 for %2</source>
        <translation>工具 %1，已 %2</translation>
    </message>
    <message>
        <source>an approval for %1: %2</source>
        <translation>批准，已 %1：%2</translation>
    </message>
    <message>
        <source>a message for %1</source>
        <translation>消息，已 %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>已暂停 %1</translation>
    </message>
    <message>
        <source>stalled: nothing heard for %1</source>
        <translation>停滞：已 %1没有动静</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what it waits for, and how long</comment>
        <translation>%1，已 %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>steps of a plan</comment>
        <translation>已完成 %L1/%L2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>不再开始下一轮</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>changed %1 (+%L2 −%L3)</source>
        <translation>已更改 %1（+%L2 −%L3）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>allowed (%1)</source>
        <comment>by whom</comment>
        <translation>已允许（%1）</translation>
    </message>
    <message>
        <source>not allowed (%1)</source>
        <comment>by whom</comment>
        <translation>未允许（%1）</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>waits for a limit of its provider</source>
        <translation>等待其提供方的限额</translation>
    </message>
    <message>
        <source>waits for a limit of its provider: %1</source>
        <translation>等待其提供方的限额：%1</translation>
    </message>
    <message>
        <source>waits for message</source>
        <translation>等待消息</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>请求%1</translation>
    </message>
    <message>
        <source>stopping: %1</source>
        <translation>正在停止：%1</translation>
    </message>
    <message>
        <source>paused at the end of the turn</source>
        <translation>已在本轮结束时暂停</translation>
    </message>
    <message>
        <source>not paused any more</source>
        <translation>不再暂停</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>runner started</source>
        <translation>运行器已启动</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>先前的对话继续</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>…还有 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation>
            <numerusform>新文件 %1（%Ln 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRowsText</name>
    <message>
        <source>pending</source>
        <comment>status of a session</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>status of a session</comment>
        <translation>已认领</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of a session</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finalizing</source>
        <comment>status of a session</comment>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>status of a session</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status of a session</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a session</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>status of a session</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>status of a session</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>没有会话。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近活动</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>代理没有回应；正在重试。</translation>
    </message>
    <message>
        <source>The agent does not answer; this was known before.</source>
        <translation>代理没有回应；这是之前已知的情况。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsListText</name>
    <message>
        <source>--watch and --json do not go together.</source>
        <translation>--watch 和 --json 不能同时使用。</translation>
    </message>
    <message>
        <source>--watch and --all do not go with show; it has --follow.</source>
        <translation>--watch 和 --all 不能与 show 一起使用；show 有 --follow。</translation>
    </message>
    <message>
        <source>--follow goes with show ID; the list has --watch.</source>
        <translation>--follow 要与 show ID 一起使用；列表有 --watch。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsVerbText</name>
    <message>
        <source>No browser could be started. The page is:</source>
        <translation>无法启动浏览器。页面地址是：</translation>
    </message>
    <message>
        <source>The organisation and the project of %1 are not known here; this is the platform&apos;s first page.</source>
        <translation>这里不知道 %1 的组织和项目；这是平台的首页。</translation>
    </message>
    <message>
        <source>sessions prompt takes a message that is not empty.</source>
        <translation>sessions prompt 需要非空的消息。</translation>
    </message>
    <message>
        <source>--%1 goes with the list.</source>
        <translation>--%1 要与列表一起使用。</translation>
    </message>
    <message>
        <source>--follow goes with show of a session on this computer.</source>
        <translation>--follow 要与这台电脑上会话的 show 一起使用。</translation>
    </message>
    <message>
        <source>There is no user key. Add one with: rensei-agent auth add --user</source>
        <translation>没有用户密钥。请用以下命令添加：rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::StatusVerbText</name>
    <message>
        <source>--timeout takes a number of seconds from 1 to %L1.</source>
        <translation>--timeout 需要 1 到 %L1 之间的秒数。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SuggestionText</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TargetText</name>
    <message>
        <source>named by --platform</source>
        <translation>由 --platform 指定</translation>
    </message>
    <message>
        <source>named by the environment</source>
        <translation>由环境指定</translation>
    </message>
    <message>
        <source>the running agent&apos;s</source>
        <translation>正在运行的代理的</translation>
    </message>
    <message>
        <source>the active context&apos;s</source>
        <translation>当前上下文的</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>来自配置</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2, or name the platform with --platform.</source>
        <translation>无法使用配置：%1。请改正 %2，或用 --platform 指定平台。</translation>
    </message>
    <message>
        <source>%1 Correct %2.</source>
        <translation>%1请改正 %2。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TokenInputText</name>
    <message>
        <source>No token came over standard input.</source>
        <translation>标准输入中没有令牌。</translation>
    </message>
    <message>
        <source>More than one line came over standard input. Give the token alone.</source>
        <translation>标准输入中不止一行。请只提供令牌。</translation>
    </message>
    <message>
        <source>What came over standard input is no token. Check that it was copied whole.</source>
        <translation>标准输入中的内容不是令牌。请检查是否完整复制。</translation>
    </message>
    <message>
        <source>No password came over standard input.</source>
        <translation>标准输入中没有密码。</translation>
    </message>
    <message>
        <source>What came over standard input is no password: it must be one line, of %L1 bytes at most.</source>
        <translation>标准输入中的内容不是密码：密码必须是一行，最多 %L1 字节。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UninstallVerbText</name>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>这台电脑的注册密钥，位于%1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>Take it back, after running sessions have ended? [y/N]</source>
        <translation>要在正在运行的会话结束后撤回吗？[y/N]</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too? [y/N]</source>
        <translation>同时在平台上撤销这台电脑的密钥吗？[y/N]</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too? [y/N]</source>
        <translation>同时删除日志、会话和工作副本吗？[y/N]</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；没有任何改变。</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name 由字母、数字、点、连字符和下划线组成。</translation>
    </message>
    <message>
        <source>The receipt of the installation cannot be read: %1</source>
        <translation>无法读取安装记录：%1</translation>
    </message>
    <message>
        <source>There is nothing to take back: this computer is not set up.</source>
        <translation>没有可撤回的内容：这台电脑没有设置过。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UserKeyText</name>
    <message>
        <source>The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID --secret-stdin</source>
        <translation>客户端及其密钥被拒绝。请用以下命令重新添加：rensei-agent auth add --client-id ID --secret-stdin</translation>
    </message>
    <message>
        <source>No access token came for the client: %1. Try again later.</source>
        <translation>没有得到此客户端的访问令牌：%1。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbRunnerText</name>
    <message>
        <source>it ended without saying why</source>
        <translation>它没有说明原因就结束了</translation>
    </message>
    <message>
        <source>it did not end within two minutes</source>
        <translation>它在两分钟内没有结束</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbText</name>
    <message>
        <source>Done, and all is well. run: it was stopped in good order.</source>
        <translation>已完成，一切正常。run：已正常停止。</translation>
    </message>
    <message>
        <source>It was refused, or a check did not pass. run: the agent cannot start.</source>
        <translation>被拒绝，或有检查没有通过。run：代理无法启动。</translation>
    </message>
    <message>
        <source>The command line is wrong. Nothing was done.</source>
        <translation>命令行有误。什么也没做。</translation>
    </message>
    <message>
        <source>run: the program was replaced, and must be started again.</source>
        <translation>run：程序已被替换，必须重新启动。</translation>
    </message>
    <message>
        <source>Something that the command needs is not there. Nothing was done.</source>
        <translation>缺少命令需要的东西。什么也没做。</translation>
    </message>
    <message>
        <source>run: another agent uses this state folder.</source>
        <translation>run：另一个代理正在使用此状态文件夹。</translation>
    </message>
    <message>
        <source>It was cancelled, and what was done is taken back.</source>
        <translation>已取消，所做的已撤回。</translation>
    </message>
    <message>
        <source>List the settings and the variables that take their place.</source>
        <translation>列出各项设置，以及可代替它们的变量。</translation>
    </message>
    <message>
        <source>What the number means that a command ends with.</source>
        <translation>命令的退出代码各是什么意思。</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else that of the configuration.</source>
        <translation>平台的地址；否则用配置中的。</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else the running agent&apos;s, the active context&apos;s, or that of the configuration.</source>
        <translation>平台的地址；否则用正在运行的代理的、当前上下文的或配置中的。</translation>
    </message>
    <message>
        <source>Where the agent keeps its state.</source>
        <translation>代理保存状态数据的位置。</translation>
    </message>
    <message>
        <source>The configuration, daemon.yaml.</source>
        <translation>配置文件 daemon.yaml。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 回答。</translation>
    </message>
    <message>
        <source>Read the registration token from the first line of standard input.</source>
        <translation>从标准输入的第一行读取注册令牌。</translation>
    </message>
    <message>
        <source>Read the token or key from the first line of standard input.</source>
        <translation>从标准输入的第一行读取令牌或密钥。</translation>
    </message>
    <message>
        <source>Read the user key from the first line of standard input.</source>
        <translation>从标准输入的第一行读取用户密钥。</translation>
    </message>
    <message>
        <source>Keep the accounts that you work with, and this computer&apos;s registration token.</source>
        <translation>管理您使用的账户和这台电脑的注册令牌。</translation>
    </message>
    <message>
        <source>A person&apos;s user key.</source>
        <translation>个人的用户密钥。</translation>
    </message>
    <message>
        <source>The registration token of this computer.</source>
        <translation>这台电脑的注册令牌。</translation>
    </message>
    <message>
        <source>An OAuth client, for a computer without a person.</source>
        <translation>OAuth 客户端，用于无人使用的电脑。</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from the first line of standard input.</source>
        <translation>从标准输入的第一行读取客户端的密钥。</translation>
    </message>
    <message>
        <source>With add: the project that you work on in this context.</source>
        <translation>与 add 一起：您在此上下文中所做的项目。</translation>
    </message>
    <message>
        <source>With add: keep it in a file of the state folder that only you can read.</source>
        <translation>与 add 一起：保存在状态文件夹中只有您能读取的文件里。</translation>
    </message>
    <message>
        <source>The same as --host and --user.</source>
        <translation>与 --host 和 --user 相同。</translation>
    </message>
    <message>
        <source>Keep a key in a context of that name; typed, or from standard input.</source>
        <translation>将密钥保存在此名称的上下文中；由您输入，或来自标准输入。</translation>
    </message>
    <message>
        <source>List the contexts, with a * at the active one, and where their keys are.</source>
        <translation>列出上下文和它们的密钥所在位置，当前的以 * 标记。</translation>
    </message>
    <message>
        <source>Remove a context and its key.</source>
        <translation>移除上下文及其密钥。</translation>
    </message>
    <message>
        <source>Make another context the active one.</source>
        <translation>将另一个上下文设为当前。</translation>
    </message>
    <message>
        <source>Ask for your user key, check it, and keep it as &quot;work&quot;.</source>
        <translation>询问您的用户密钥，检查后以“work”为名保存。</translation>
    </message>
    <message>
        <source>Print what makes a shell complete this program&apos;s command line.</source>
        <translation>输出让 shell 补全本程序命令行的内容。</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>用于 bash。</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>用于 zsh。</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>用于 fish。</translation>
    </message>
    <message>
        <source>For PowerShell.</source>
        <translation>用于 PowerShell。</translation>
    </message>
    <message>
        <source>Complete in every bash that is started from now on.</source>
        <translation>在此后启动的每个 bash 中补全。</translation>
    </message>
    <message>
        <source>Write the manual pages of this program into a folder, for those who package it.</source>
        <translation>将本程序的手册页写入文件夹，供打包者使用。</translation>
    </message>
    <message>
        <source>Install them by hand.</source>
        <translation>手动安装它们。</translation>
    </message>
    <message>
        <source>Only say what is done and what would be.</source>
        <translation>只说明已做了什么、会做什么。</translation>
    </message>
    <message>
        <source>Ask nothing.</source>
        <translation>不询问任何问题。</translation>
    </message>
    <message>
        <source>The name of the background program for the system; dev.rensei.daemon.</source>
        <translation>后台程序在系统中的名称；dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>The end of standard input cancels.</source>
        <translation>标准输入结束即取消。</translation>
    </message>
    <message>
        <source>A project whose work is taken; once for each of several. Without it the usual one.</source>
        <translation>接其工作的项目；有多个时每个写一次。不写则用默认的。</translation>
    </message>
    <message>
        <source>Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH.</source>
        <translation>接管另一个主机程序的设置：~/.rensei 或 ~/.donmai，或 PATH 处的设置。</translation>
    </message>
    <message>
        <source>The agent that does the work; else the recommended one.</source>
        <translation>执行工作的智能体；否则用推荐的。</translation>
    </message>
    <message>
        <source>What it may do unasked: careful, workspace or autonomous.</source>
        <translation>不经询问可以做什么：careful、workspace 或 autonomous。</translation>
    </message>
    <message>
        <source>Read a registration token from the next line of standard input; then no key is made.</source>
        <translation>从标准输入的下一行读取注册令牌；这样就不创建密钥。</translation>
    </message>
    <message>
        <source>Run while nobody is logged in, too, where the system can.</source>
        <translation>在系统支持时，没有人登录也运行。</translation>
    </message>
    <message>
        <source>Keep the token in a file that only you can read, not in the keychain.</source>
        <translation>将令牌保存在只有您能读取的文件中，而不是钥匙串中。</translation>
    </message>
    <message>
        <source>Take back what install did: the background program, the key, the configuration.</source>
        <translation>撤回 install 所做的：后台程序、密钥、配置。</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too.</source>
        <translation>同时在平台上撤销这台电脑的密钥。</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too.</source>
        <translation>同时删除日志、会话和工作副本。</translation>
    </message>
    <message>
        <source>Wait for running sessions, then leave nothing valid.</source>
        <translation>等待正在运行的会话，之后不留下任何有效的东西。</translation>
    </message>
    <message>
        <source>Run a platform and an agent to look at, with made-up sessions.</source>
        <translation>运行一个平台和一个代理供查看，会话都是虚构的。</translation>
    </message>
    <message>
        <source>End after so long; else it goes on until stopped.</source>
        <translation>经过这么久后结束；否则一直运行到被停止。</translation>
    </message>
    <message>
        <source>End once so many sessions have ended.</source>
        <translation>有这么多会话结束后就结束。</translation>
    </message>
    <message>
        <source>&quot;troubled&quot;, the default, or &quot;calm&quot;.</source>
        <translation>“troubled”（默认）或“calm”。</translation>
    </message>
    <message>
        <source>Look at it for a minute.</source>
        <translation>看一分钟。</translation>
    </message>
    <message>
        <source>Make this computer take work, now and after each login.</source>
        <translation>让这台电脑接工作，从现在起，每次登录后也接。</translation>
    </message>
    <message>
        <source>Show what will be written, then do it.</source>
        <translation>先显示将写入什么，再执行。</translation>
    </message>
    <message>
        <source>Do again what install did and is not so any more; replace a refused key.</source>
        <translation>重做 install 做过但现已失效的部分；替换被拒绝的密钥。</translation>
    </message>
    <message>
        <source>What is as it should be is not done again.</source>
        <translation>正常的部分不会重做。</translation>
    </message>
    <message>
        <source>Play one made-up session on standard input and output.</source>
        <translation>在标准输入和输出上播放一个虚构的会话。</translation>
    </message>
    <message>
        <source>What the agent starts for the runner &quot;example&quot;.</source>
        <translation>代理为运行器“example”启动的内容。</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>显示这是哪个版本。</translation>
    </message>
    <message>
        <source>The agent on this computer.</source>
        <translation>这台电脑上的代理。</translation>
    </message>
    <message>
        <source>Register this computer and run the sessions that the platform gives it.</source>
        <translation>注册这台电脑，并运行平台交给它的会话。</translation>
    </message>
    <message>
        <source>The runner for every session; &quot;example&quot; plays made-up ones.</source>
        <translation>所有会话使用的运行器；“example”播放虚构的会话。</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 takes any free one.</source>
        <translation>控制 API 在 127.0.0.1 上的端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>Run for the system&apos;s manager of background programs, which starts it like this.</source>
        <translation>供系统的后台程序管理器运行，它以这种方式启动代理。</translation>
    </message>
    <message>
        <source>The manager&apos;s name for it; dev.rensei.daemon without this.</source>
        <translation>管理器中的名称；不写则为 dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>Play made-up sessions until you press Ctrl+C.</source>
        <translation>播放虚构的会话，直到您按 Ctrl+C。</translation>
    </message>
    <message>
        <source>Do one work item without a platform; its events go to standard output.</source>
        <translation>不用平台执行一个工作项；其事件写到标准输出。</translation>
    </message>
    <message>
        <source>The runner; else as for work of the platform.</source>
        <translation>运行器；否则与平台的工作相同。</translation>
    </message>
    <message>
        <source>The folder to work in; else a new one, which is kept when there is something in it.</source>
        <translation>工作所在的文件夹；否则用新文件夹，其中有内容时会保留。</translation>
    </message>
    <message>
        <source>Play what a session with this work item looks like.</source>
        <translation>播放使用此工作项的会话的样子。</translation>
    </message>
    <message>
        <source>Check the account, the agent, the platform and the capacity.</source>
        <translation>检查账户、代理、平台和容量。</translation>
    </message>
    <message>
        <source>Tell also whom it is about, versions, uptime and the last heartbeat.</source>
        <translation>同时显示所涉及的账户、版本、运行时间和最近一次心跳。</translation>
    </message>
    <message>
        <source>Give up after so many seconds, 10 at most.</source>
        <translation>经过这么多秒后放弃，最多 10 秒。</translation>
    </message>
    <message>
        <source>For scripts: it ends with 0 only when all checks pass.</source>
        <translation>用于脚本：只有所有检查都通过时才以 0 退出。</translation>
    </message>
    <message>
        <source>Check everything that this computer needs to take work, and fix what is wrong.</source>
        <translation>检查这台电脑接工作所需的一切，并修复有问题的。</translation>
    </message>
    <message>
        <source>Do the fix of this check, then check it again.</source>
        <translation>执行此检查项的修复，然后再检查一次。</translation>
    </message>
    <message>
        <source>Save the report with versions, configuration and logs, without secrets, for whoever helps you.</source>
        <translation>将报告连同版本、配置和日志一起保存，不含机密，供帮助您的人使用。</translation>
    </message>
    <message>
        <source>The manager&apos;s name for the service; dev.rensei.daemon without this.</source>
        <translation>管理器中的服务名称；不写则为 dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>Load the service, then see whether that helped.</source>
        <translation>加载服务，然后看是否有效。</translation>
    </message>
    <message>
        <source>List the sessions of this computer&apos;s agent, or do something about one, wherever it runs.</source>
        <translation>列出这台电脑的代理的会话，或对其中一个进行操作，不管它在哪里运行。</translation>
    </message>
    <message>
        <source>With show, of a session on this computer: go on with what comes, until it has ended.</source>
        <translation>与 show 一起，用于这台电脑上的会话：持续显示新内容，直到它结束。</translation>
    </message>
    <message>
        <source>Keep the list up to date until stopped.</source>
        <translation>持续更新列表，直到被停止。</translation>
    </message>
    <message>
        <source>Show the ones that have ended, too.</source>
        <translation>也显示已结束的。</translation>
    </message>
    <message>
        <source>With prompt: also when it has ended, and then runs again.</source>
        <translation>与 prompt 一起：会话已结束时也发送，这样它会再次运行。</translation>
    </message>
    <message>
        <source>Where sessions of other computers are looked for, as by status; those of this computer&apos;s agent are found whatever it is.</source>
        <translation>在哪里查找其他电脑的会话，与 status 相同；这台电脑的代理的会话无论如何都能找到。</translation>
    </message>
    <message>
        <source>Read the user key from standard input; this computer&apos;s own sessions need none.</source>
        <translation>从标准输入读取用户密钥；这台电脑自己的会话不需要密钥。</translation>
    </message>
    <message>
        <source>Show what one session does and did.</source>
        <translation>显示一个会话正在做什么、做了什么。</translation>
    </message>
    <message>
        <source>Stop one: here by the agent, elsewhere by the platform.</source>
        <translation>停止一个会话：在这台电脑上由代理停止，在别处由平台停止。</translation>
    </message>
    <message>
        <source>Send one a message, by the platform.</source>
        <translation>通过平台向一个会话发送消息。</translation>
    </message>
    <message>
        <source>Show its page on the platform in the browser.</source>
        <translation>在浏览器中显示它在平台上的页面。</translation>
    </message>
    <message>
        <source>Show what that session does, until it has ended.</source>
        <translation>显示该会话做了什么，直到它结束。</translation>
    </message>
    <message>
        <source>List the projects of your account.</source>
        <translation>列出您账户的项目。</translation>
    </message>
    <message>
        <source>For scripts.</source>
        <translation>用于脚本。</translation>
    </message>
    <message>
        <source>List what sessions ask for, and allow or reject it.</source>
        <translation>列出会话的请求，并允许或拒绝它们。</translation>
    </message>
    <message>
        <source>Show requests as they come and read decisions, until stopped.</source>
        <translation>随时显示新请求并读取决定，直到被停止。</translation>
    </message>
    <message>
        <source>Allow this request, once.</source>
        <translation>允许此请求，仅一次。</translation>
    </message>
    <message>
        <source>Reject this request, once.</source>
        <translation>拒绝此请求，仅一次。</translation>
    </message>
    <message>
        <source>Decide the same request likewise for the rest of its session.</source>
        <translation>在其会话的剩余时间内，对相同的请求作同样的决定。</translation>
    </message>
    <message>
        <source>Decide on requests as they come.</source>
        <translation>随时对新请求作出决定。</translation>
    </message>
    <message>
        <source>Let the agent take no more work, until resume.</source>
        <translation>让代理不再接工作，直到 resume。</translation>
    </message>
    <message>
        <source>Also let no further turn of a running session begin.</source>
        <translation>同时不让正在运行的会话开始下一轮。</translation>
    </message>
    <message>
        <source>Take no more work, and let the sessions that run wait after their turn.</source>
        <translation>不再接工作，并让正在运行的会话在本轮之后等待。</translation>
    </message>
    <message>
        <source>Let the agent take work again, and paused sessions go on.</source>
        <translation>让代理重新接工作，并让已暂停的会话继续。</translation>
    </message>
    <message>
        <source>Take work again.</source>
        <translation>重新接工作。</translation>
    </message>
    <message>
        <source>Let the agent take no more work, and wait until its sessions have ended.</source>
        <translation>让代理不再接工作，并等待其会话结束。</translation>
    </message>
    <message>
        <source>Wait so many seconds at most; else as long as it is configured to.</source>
        <translation>最多等待这么多秒；否则按配置等待。</translation>
    </message>
    <message>
        <source>Wait ten minutes at most. &quot;resume&quot; takes work again.</source>
        <translation>最多等待十分钟。“resume”会重新接工作。</translation>
    </message>
    <message>
        <source>Let the sessions end, then end the agent; it stays stopped until it is started again.</source>
        <translation>让会话结束，然后结束代理；在再次启动之前它保持停止。</translation>
    </message>
    <message>
        <source>End sessions that still run after so many seconds; else as it is configured.</source>
        <translation>经过这么多秒后，终止仍在运行的会话；否则按配置。</translation>
    </message>
    <message>
        <source>End the sessions and the agent at once.</source>
        <translation>立即终止会话和代理。</translation>
    </message>
    <message>
        <source>Show the agent&apos;s log, also while the agent does not run.</source>
        <translation>显示代理的日志，代理没有运行时也可以。</translation>
    </message>
    <message>
        <source>Go on with what comes, until stopped.</source>
        <translation>持续显示新内容，直到被停止。</translation>
    </message>
    <message>
        <source>Begin with so many of the last lines; 50 without this.</source>
        <translation>从最后这么多行开始；不写则为 50。</translation>
    </message>
    <message>
        <source>Only this one and worse: debug, info, warning or error.</source>
        <translation>只显示此级别及更严重的：debug、info、warning 或 error。</translation>
    </message>
    <message>
        <source>Show what goes wrong, as it happens.</source>
        <translation>出现问题时随即显示。</translation>
    </message>
    <message>
        <source>Show how much work this computer takes, or change it.</source>
        <translation>显示或更改这台电脑接多少工作。</translation>
    </message>
    <message>
        <source>Show it.</source>
        <translation>显示。</translation>
    </message>
    <message>
        <source>Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit.</source>
        <translation>更改 capacity.maxConcurrentSessions，或 capacity.poolMaxDiskGb（0 表示没有限制）。</translation>
    </message>
    <message>
        <source>Take two sessions at once; it counts at once.</source>
        <translation>同时接两个会话；立即生效。</translation>
    </message>
    <message>
        <source>Show the settings of the configuration, or change one; its comments are kept.</source>
        <translation>显示配置中的设置，或更改其中一项；其注释会保留。</translation>
    </message>
    <message>
        <source>Show them.</source>
        <translation>显示设置。</translation>
    </message>
    <message>
        <source>Go back to the usual value.</source>
        <translation>恢复默认值。</translation>
    </message>
    <message>
        <source>Put one more item into a list, such as enabledProjectIds.</source>
        <translation>在列表（例如 enabledProjectIds）中再加入一项。</translation>
    </message>
    <message>
        <source>Take an item out of it.</source>
        <translation>从列表中去掉一项。</translation>
    </message>
    <message>
        <source>Let agents ask before every command; a running agent is told.</source>
        <translation>让智能体在每条命令之前询问；会通知正在运行的代理。</translation>
    </message>
    <message>
        <source>List what you decided about work of repositories and projects, or take it back.</source>
        <translation>列出您对仓库和项目的工作所做的决定，或收回决定。</translation>
    </message>
    <message>
        <source>List it.</source>
        <translation>列出。</translation>
    </message>
    <message>
        <source>Ask about this repository or project again.</source>
        <translation>对此仓库或项目重新询问。</translation>
    </message>
    <message>
        <source>List the agents that can do sessions here, and how to get others.</source>
        <translation>列出在这里能执行会话的智能体，以及如何获取其他的。</translation>
    </message>
    <message>
        <source>Start each of them to see whether it is signed in; up to 30 s, no model is asked.</source>
        <translation>逐个启动，查看是否已登录；最多 30 秒，不会询问模型。</translation>
    </message>
    <message>
        <source>With check: also have each one&apos;s model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that.</source>
        <translation>与 check 一起：还让每个智能体的模型运行一条无害的命令，查看它是否先询问；最多 2 分钟。其提供方可能会向您收费。</translation>
    </message>
    <message>
        <source>Say which of them are ready for work.</source>
        <translation>说明哪些已可以工作。</translation>
    </message>
    <message>
        <source>Show what the working copies of sessions take on the disk, or free what can be freed.</source>
        <translation>显示会话的工作副本在磁盘上占用多少，或释放可以释放的。</translation>
    </message>
    <message>
        <source>With prune: only say what would be removed.</source>
        <translation>与 prune 一起：只说明会移除什么。</translation>
    </message>
    <message>
        <source>With prune or discard: the working copy of this session.</source>
        <translation>与 prune 或 discard 一起：此会话的工作副本。</translation>
    </message>
    <message>
        <source>With discard: do not ask.</source>
        <translation>与 discard 一起：不询问。</translation>
    </message>
    <message>
        <source>Remove those in which nothing would be lost.</source>
        <translation>移除那些不会丢失任何内容的工作副本。</translation>
    </message>
    <message>
        <source>Remove one whatever is in it, once its owner has said so.</source>
        <translation>经所有者确认后，不管其中有什么都移除一个。</translation>
    </message>
    <message>
        <source>Say what could be removed, and remove nothing.</source>
        <translation>说明可以移除什么，但不移除任何内容。</translation>
    </message>
    <message>
        <source>run: the disk is full; start it again when there is room.</source>
        <translation>run：磁盘已满；有空间后请重新启动。</translation>
    </message>
    <message>
        <source>With set network.proxyPassword: read it from standard input, not from who types.</source>
        <translation>与 set network.proxyPassword 一起：从标准输入读取，而不是由人输入。</translation>
    </message>
    <message>
        <source>With it: keep it in a file of the state folder that only you can read.</source>
        <translation>与其一起：保存在状态文件夹中只有您能读取的文件里。</translation>
    </message>
    <message>
        <source>Change the one that &quot;help settings&quot; names so. network.proxyPassword has no VALUE: it is asked for.</source>
        <translation>更改“help settings”中此名称的设置。network.proxyPassword 不带 VALUE：程序会询问。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspaceRowsText</name>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>没有工作副本。</translation>
    </message>
    <message>
        <source>Together %1 of %2.</source>
        <translation>合计 %2 中的 %1。</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>合计 %1。</translation>
    </message>
    <message>
        <source>%1: would be removed, %2</source>
        <translation>%1：会移除，%2</translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation>%1：已移除，%2</translation>
    </message>
    <message>
        <source>%1: kept, %2</source>
        <translation>%1：保留，%2</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 would be removed</source>
        <translation>%1：保留，%2。其构建产物中的 %3 会移除</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 was removed</source>
        <translation>%1：保留，%2。其构建产物中的 %3 已移除</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it holds work that is nowhere else.</source>
        <translation>还没有人查看其中是否有别处没有的工作。</translation>
    </message>
    <message>
        <source>It is kept because: %1.</source>
        <translation>因以下原因而保留：%1。</translation>
    </message>
    <message>
        <source>The working copy of %1 takes %2.</source>
        <translation>%1 的工作副本占用 %2。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspacesVerbText</name>
    <message>
        <source>The configuration cannot be used, so its budget is not known.</source>
        <translation>无法使用配置，所以不知道其空间上限。</translation>
    </message>
    <message>
        <source>This computer has no git, so nothing can be examined. Install it.</source>
        <translation>这台电脑没有 git，所以什么都无法检查。请安装 git。</translation>
    </message>
    <message>
        <source>A copy of a repository could not be packed anew: %1</source>
        <translation>无法重新打包仓库的副本：%1</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>没有工作副本。</translation>
    </message>
    <message>
        <source>The working copy of %1 was not discarded: %2.</source>
        <translation>%1 的工作副本没有丢弃：%2。</translation>
    </message>
    <message>
        <source>There is no working copy of that session. To see which there are: rensei-agent workspaces</source>
        <translation>没有该会话的工作副本。查看有哪些：rensei-agent workspaces</translation>
    </message>
    <message>
        <source>What is only there is lost. To discard it, type yes:</source>
        <comment>the word is that of &quot;yes&quot;</comment>
        <translation>只在那里的内容会丢失。要丢弃，请输入 yes：</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>没有丢弃任何内容。</translation>
    </message>
    <message>
        <source>--dry-run goes with prune, --yes with discard.</source>
        <translation>--dry-run 要与 prune 一起使用，--yes 要与 discard 一起使用。</translation>
    </message>
    <message>
        <source>--session goes with prune and discard; discard needs it.</source>
        <translation>--session 要与 prune 或 discard 一起使用；discard 必须有它。</translation>
    </message>
</context>
<context>
    <name>rensei::config::ConfigText</name>
    <message>
        <source>%1 cannot be changed by this program in the way the file is written</source>
        <translation>按此文件的写法，本程序无法更改 %1</translation>
    </message>
    <message>
        <source>the configuration file is empty</source>
        <translation>配置文件是空的</translation>
    </message>
    <message>
        <source>orchestrator.authToken names the variable %1, which is not set</source>
        <translation>orchestrator.authToken 指定了变量 %1，但它没有设置</translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that no token has</source>
        <translation>%1 含有换行或令牌中不会有的其他字符</translation>
    </message>
    <message>
        <source>%1 holds a project without an id</source>
        <translation>%1 中有一个没有 ID 的项目</translation>
    </message>
    <message>
        <source>%1 names no repository</source>
        <translation>%1 没有指明仓库</translation>
    </message>
    <message>
        <source>%1 holds a runner without a name</source>
        <translation>%1 中有一个没有名称的运行器</translation>
    </message>
    <message>
        <source>%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex</source>
        <translation>%1 中的 %2 没有适配器；此构建有 rensei、command、acp、claude、codex</translation>
    </message>
    <message>
        <source>%1 holds %2 without a program</source>
        <translation>%1 中的 %2 没有程序</translation>
    </message>
    <message>
        <source>%1 holds two runners of the name %2</source>
        <translation>%1 中有两个名为 %2 的运行器</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no name in runners</source>
        <translation>%1 是“%2”，但 runners 中没有这个名称</translation>
    </message>
    <message>
        <source>line %1: the configuration must consist of keys and values</source>
        <translation>第 %1 行：配置必须由键和值组成</translation>
    </message>
    <message>
        <source>the file holds a token and is open to other users</source>
        <translation>此文件含有令牌，却对其他用户开放</translation>
    </message>
    <message>
        <source>A context&apos;s name has letters, digits, dots and dashes, %1 at most.</source>
        <translation>上下文的名称由字母、数字、点和连字符组成，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.</source>
        <translation>名称 %1 已被 %3 的%2上下文使用。请选择其他名称，或先移除那个上下文。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation>
            <numerusform>已有 %Ln 个上下文。请先移除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s registration token for %1 is the context %2 already. Use that name, or remove it first.</source>
        <translation>这台电脑在 %1 的注册令牌已是上下文 %2。请使用该名称，或先移除它。</translation>
    </message>
    <message>
        <source>There is no context %1. See: rensei-agent auth list</source>
        <translation>没有上下文 %1。请看：rensei-agent auth list</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>已有上下文 %1。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own. Switch to the context of an account.</source>
        <translation>%1 属于这台电脑自身。请切换到某个账户的上下文。</translation>
    </message>
    <message>
        <source>an entry has no name, kind or platform, or a name that another one has</source>
        <translation>有条目没有名称、种类或平台，或与另一个条目同名</translation>
    </message>
    <message>
        <source>The contexts in %1 cannot be read: %2. Correct the file, or remove it.</source>
        <translation>无法读取 %1 中的上下文：%2。请改正此文件，或将其移除。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>as configured</source>
        <comment>why so many sessions</comment>
        <translation>按配置</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <comment>why so many sessions</comment>
        <translation>每个处理器核心一个</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <comment>why so many sessions</comment>
        <translation>会话可用的内存 %2，每个会话 %1</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <comment>why so many sessions</comment>
        <translation>没有设置时的上限</translation>
    </message>
    <message>
        <source>%1 names %2, which is no operation</source>
        <translation>%1 指定了 %2，它不是操作</translation>
    </message>
    <message>
        <source>%1 must hold operations, or operations with a pattern</source>
        <translation>%1 必须包含操作，或带模式的操作</translation>
    </message>
    <message>
        <source>%1 holds %2 without a pattern</source>
        <translation>%1 中的 %2 没有模式</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 必须是列表</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be one of careful, workspace, autonomous, deny, or rules</source>
        <translation>%1 是“%2”，但必须是 careful、workspace、autonomous、deny 之一，或规则</translation>
    </message>
    <message>
        <source>%1 must be the name of a preset, or rules</source>
        <translation>%1 必须是预设的名称，或规则</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a key of the file</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>line %1: %2 is not a known key</source>
        <translation>第 %1 行：%2 不是已知的键</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>一组键</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3</source>
        <comment>a key, and kinds of values</comment>
        <translation>%1 是%2，但必须是%3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>由键组构成的列表</translation>
    </message>
    <message>
        <source>The platform&apos;s address.</source>
        <translation>平台的地址。</translation>
    </message>
    <message>
        <source>A word for where this computer is.</source>
        <translation>说明这台电脑所在位置的一个词。</translation>
    </message>
    <message>
        <source>Sessions at once; 0 takes no work.</source>
        <translation>同时进行的会话数；0 表示不接工作。</translation>
    </message>
    <message>
        <source>GiB that working copies may take; 0 for no limit.</source>
        <translation>工作副本可占用的 GiB 数；0 表示没有限制。</translation>
    </message>
    <message>
        <source>MiB that a session may take; 0 for no limit.</source>
        <translation>一个会话可占用的 MiB 数；0 表示没有限制。</translation>
    </message>
    <message>
        <source>MiB that all sessions together may take; 0 for no limit.</source>
        <translation>所有会话合计可占用的 MiB 数；0 表示没有限制。</translation>
    </message>
    <message>
        <source>Processes that a session may have; 0 for no limit.</source>
        <translation>一个会话可有的进程数；0 表示没有限制。</translation>
    </message>
    <message>
        <source>Processes that all sessions together may have; 0 for no limit.</source>
        <translation>所有会话合计可有的进程数；0 表示没有限制。</translation>
    </message>
    <message>
        <source>MiB that are left to other programs.</source>
        <translation>留给其他程序的 MiB 数。</translation>
    </message>
    <message>
        <source>The sessions&apos; share of the processor; other programs have 100.</source>
        <translation>会话占用处理器的份额；其他程序为 100。</translation>
    </message>
    <message>
        <source>low or normal.</source>
        <translation>low 或 normal。</translation>
    </message>
    <message>
        <source>Whose work is taken: all-routed, listed or ask.</source>
        <translation>接谁的工作：all-routed、listed 或 ask。</translation>
    </message>
    <message>
        <source>The same in the ecosystem&apos;s words: all-routed or enumerated.</source>
        <translation>同上，用生态系统的说法：all-routed 或 enumerated。</translation>
    </message>
    <message>
        <source>The projects whose work is taken, where they are listed.</source>
        <translation>逐个列出时，接其工作的项目。</translation>
    </message>
    <message>
        <source>How to speak with the platform: auto, v1 or af.</source>
        <translation>与平台通信的方式：auto、v1 或 af。</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 for any.</source>
        <translation>控制 API 在 127.0.0.1 上的端口；0 表示任意端口。</translation>
    </message>
    <message>
        <source>Silence after which a session is shown as stalled; 0 for never.</source>
        <translation>没有动静多久后将会话显示为停滞；0 表示从不。</translation>
    </message>
    <message>
        <source>Silence after which a session is ended; 0 for never.</source>
        <translation>没有动静多久后终止会话；0 表示从不。</translation>
    </message>
    <message>
        <source>How long sessions may go on when the agent is stopped.</source>
        <translation>代理停止时，会话还可以继续多久。</translation>
    </message>
    <message>
        <source>How the platform is reached: system, none, or a proxy&apos;s address without a password.</source>
        <translation>连接平台的方式：system、none，或不含密码的代理服务器地址。</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM.</source>
        <translation>系统证书之外另外信任的证书，PEM。</translation>
    </message>
    <message>
        <source>The runner for sessions that name none.</source>
        <translation>没有指定运行器的会话使用的运行器。</translation>
    </message>
    <message>
        <source>How much agents may do: the name of a preset.</source>
        <translation>智能体可以做多少：预设的名称。</translation>
    </message>
    <message>
        <source>line %1: the file is too big or too deep</source>
        <translation>第 %1 行：文件太大或层次太深</translation>
    </message>
    <message>
        <source>line %1: a key must be plain text</source>
        <translation>第 %1 行：键必须是纯文本</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>第 %1 行：%2 出现了两次</translation>
    </message>
    <message>
        <source>the file is too big for a configuration</source>
        <translation>文件太大，不可能是配置</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>文件中不止一个文档</translation>
    </message>
    <message>
        <source>line %1: this is not valid YAML</source>
        <translation>第 %1 行：这不是有效的 YAML</translation>
    </message>
    <message>
        <source>The user name that this proxy wants; see &quot;config set network.proxyPassword&quot;.</source>
        <translation>此代理服务器要求的用户名；另见“config set network.proxyPassword”。</translation>
    </message>
</context>
<context>
    <name>rensei::control::ControlText</name>
    <message>
        <source>The address is not that of a Rensei platform.</source>
        <translation>此地址不是 Rensei 平台的地址。</translation>
    </message>
    <message>
        <source>The platform does not let this registration token register a computer%1.</source>
        <translation>平台不允许用此注册令牌注册电脑%1。</translation>
    </message>
    <message>
        <source>The platform does not accept this computer&apos;s registration: it answers %1%2.</source>
        <translation>平台不接受这台电脑的注册：它回应了 %1%2。</translation>
    </message>
    <message>
        <source>Look for an update of the agent, or ask whoever runs the platform.</source>
        <translation>请查找代理的更新，或询问平台的运营者。</translation>
    </message>
    <message>
        <source>This computer could not register: %1.</source>
        <translation>这台电脑无法注册：%1。</translation>
    </message>
    <message>
        <source>The platform refused this computer&apos;s registration token%1.</source>
        <translation>平台拒绝了这台电脑的注册令牌%1。</translation>
    </message>
    <message>
        <source>No safe connection to the platform: %1.</source>
        <translation>与平台之间没有安全连接：%1。</translation>
    </message>
    <message>
        <source>If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>如果您的网络有自己的证书，请在配置的 network.caFile 中指定其文件。</translation>
    </message>
    <message>
        <source>No way to the platform: %1.</source>
        <translation>没有通往平台的路径：%1。</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in its place (%1); this computer goes on trying.</source>
        <translation>有不是平台的东西代它回应（%1）；这台电脑会继续尝试。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read; this computer goes on trying.</source>
        <translation>无法读取平台的回应；这台电脑会继续尝试。</translation>
    </message>
    <message>
        <source>The platform is asked too often%1; this computer goes on trying.</source>
        <translation>对平台的请求过于频繁%1；这台电脑会继续尝试。</translation>
    </message>
    <message>
        <source>The platform has trouble of its own: it answers %1%2; this computer goes on trying.</source>
        <translation>平台自身有问题：它回应了 %1%2；这台电脑会继续尝试。</translation>
    </message>
    <message>
        <source>The platform cannot be reached; this computer goes on trying.</source>
        <translation>无法连接平台；这台电脑会继续尝试。</translation>
    </message>
    <message>
        <source>This computer has no registration token, so it takes no work.</source>
        <translation>这台电脑没有注册令牌，所以不接工作。</translation>
    </message>
    <message>
        <source>The platform gives this computer no new work (%1).</source>
        <translation>平台不给这台电脑新的工作（%1）。</translation>
    </message>
    <message>
        <source>The pool of this computer was deleted on the platform.</source>
        <translation>这台电脑的池已在平台上删除。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the platform&apos;s differ by more than a minute.</source>
        <translation>这台电脑与平台的时钟相差超过一分钟。</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>请校准这台电脑的时钟。</translation>
    </message>
    <message>
        <source>The disk is almost full, so this computer takes no new work.</source>
        <translation>磁盘几乎已满，所以这台电脑不接新的工作。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <source>The disk can hold hardly any more files (inodes), so this computer takes no new work.</source>
        <translation>磁盘几乎不能再容纳更多文件（inode），所以这台电脑不接新的工作。</translation>
    </message>
    <message>
        <source>Delete some files.</source>
        <translation>请删除一些文件。</translation>
    </message>
    <message>
        <source>The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes no new work.</source>
        <translation>会话的工作副本占用的空间超出了允许（capacity.poolMaxDiskGb），所以这台电脑不接新的工作。</translation>
    </message>
    <message>
        <source>See “rensei-agent workspaces” for those that hold work, and remove what you do not need.</source>
        <translation>用“rensei-agent workspaces”查看哪些工作副本中有工作，并移除您不需要的。</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files, so it takes no new work until a session ends.</source>
        <translation>代理几乎不能再打开更多文件，所以在有会话结束之前不接新的工作。</translation>
    </message>
    <message>
        <source>Raise the limit of open files (ulimit -n) and start the agent again.</source>
        <translation>请提高打开文件数的限制（ulimit -n），然后重新启动代理。</translation>
    </message>
    <message>
        <source>No runner is configured or found, so this computer takes no work.</source>
        <translation>没有配置或找到运行器，所以这台电脑不接工作。</translation>
    </message>
    <message>
        <source>Name one under `runners` in the configuration, or use rensei-agent run --runner example.</source>
        <translation>请在配置的 `runners` 下指定一个，或使用 rensei-agent run --runner example。</translation>
    </message>
    <message>
        <source>%1 session logs could not be read at the start; their sessions are reported as failed.</source>
        <translation>启动时有 %1 个会话日志无法读取；这些会话报告为失败。</translation>
    </message>
    <message>
        <source>Look at %1; the next start no longer mentions it.</source>
        <translation>请查看 %1；下次启动时不再提及。</translation>
    </message>
    <message>
        <source>Work was rejected (%1). It is requested less often until something runs.</source>
        <translation>工作被拒绝（%1）。在有会话运行之前，会减少请求工作的次数。</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the control API is on another one.</source>
        <translation>另一个程序占用了这台电脑的端口 %1，所以控制 API 在另一个端口上。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>无法使用配置：%1</translation>
    </message>
    <message>
        <source>Correct orchestrator.url in %1.</source>
        <translation>请改正 %1 中的 orchestrator.url。</translation>
    </message>
    <message>
        <source>Correct what is below network in %1.</source>
        <translation>请改正 %1 中 network 下的内容。</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>请改正 %1。</translation>
    </message>
    <message>
        <source>The new platform address is used from the next start of the agent on.</source>
        <translation>新的平台地址从代理下次启动起使用。</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>按配置</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>每个处理器核心一个</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <translation>会话可用的内存 %2，每个会话 %1</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <translation>没有设置时的上限</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no turns</source>
        <translation>已暂停，%1 个会话从本轮结束起暂停；%2 个会继续工作到结束，因为其运行器没有轮次</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on</source>
        <translation>已暂停，%1 个会话从本轮结束起暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>drained (timeout %1)</source>
        <translation>已排空（超时 %1）</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>正在注册</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>已重新加载</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>已允许</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>cannot pause while the host is draining</source>
        <translation>主机正在排空时无法暂停</translation>
    </message>
    <message>
        <source>cannot resume while the host is stopping</source>
        <translation>主机正在停止时无法恢复</translation>
    </message>
    <message>
        <source>cannot drain while the host is stopping</source>
        <translation>主机正在停止时无法排空</translation>
    </message>
    <message>
        <source>drain incomplete: the host takes work again, or is only paused</source>
        <translation>排空未完成：主机又在接工作，或只是已暂停</translation>
    </message>
    <message>
        <source>drain incomplete: %1 session(s) still run after %2; no new work is taken until resume</source>
        <translation>排空未完成：%2 后仍有 %1 个会话在运行；在 resume 之前不接新的工作</translation>
    </message>
    <message>
        <source>session not found</source>
        <translation>找不到会话</translation>
    </message>
    <message>
        <source>this approval is not open any more; nothing was changed</source>
        <translation>此请求已经不再等待批准；没有任何改变</translation>
    </message>
    <message>
        <source>nothing was decided about it</source>
        <translation>没有对此做过决定</translation>
    </message>
    <message>
        <source>what listens on the agent&apos;s port is another program</source>
        <translation>在代理端口上监听的是另一个程序</translation>
    </message>
    <message>
        <source>this file holds no control token</source>
        <translation>此文件中没有控制令牌</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>paused from the end of its turn on</source>
        <translation>从本轮结束起暂停</translation>
    </message>
    <message>
        <source>it works on until it ends, because its runner has no turns</source>
        <translation>会继续工作到结束，因为其运行器没有轮次</translation>
    </message>
    <message>
        <source>the session is ending</source>
        <translation>会话正在结束</translation>
    </message>
</context>
<context>
    <name>rensei::diagnostics::DiagnosticsText</name>
    <message>
        <source>it is there already</source>
        <translation>它已经存在</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>无法重命名文件夹</translation>
    </message>
    <message>
        <source>the zip could not be made</source>
        <translation>无法创建 zip 文件</translation>
    </message>
    <message>
        <source>%1 could not be put into the zip</source>
        <translation>无法将 %1 放入 zip 文件</translation>
    </message>
</context>
<context>
    <name>rensei::doctor::DoctorText</name>
    <message>
        <source>ok</source>
        <comment>the state of a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>the state of a check</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a check</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>the state of a check</comment>
        <translation>已跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%Ln 项检查失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation>
            <numerusform>一切可用；%Ln 项检查有提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <translation>%1（因为：%2）</translation>
    </message>
    <message>
        <source>%1: fixed, verified %2.</source>
        <translation>%1：已修复，验证于 %2。</translation>
    </message>
    <message>
        <source>%1: still failed, checked %2. %3</source>
        <translation>%1：仍然失败，检查于 %2。%3</translation>
    </message>
    <message>
        <source>%1: still a notice, checked %2. %3</source>
        <translation>%1：仍有提示，检查于 %2。%3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2. %3</source>
        <translation>%1：已跳过，检查于 %2。%3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2 (%3). %4</source>
        <translation>%1：已跳过，检查于 %2（%3）。%4</translation>
    </message>
    <message>
        <source>Service installed</source>
        <translation>服务已安装</translation>
    </message>
    <message>
        <source>Service starts at login</source>
        <translation>服务在登录时启动</translation>
    </message>
    <message>
        <source>Agent runs</source>
        <translation>代理在运行</translation>
    </message>
    <message>
        <source>Agent answers on its port</source>
        <translation>代理在其端口上回应</translation>
    </message>
    <message>
        <source>Control token</source>
        <translation>控制令牌</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>注册令牌</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>注册已被接受</translation>
    </message>
    <message>
        <source>Platform reachable</source>
        <translation>可连接平台</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>请求工作</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>已被平台列出</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>运行器</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>报告已送达</translation>
    </message>
    <message>
        <source>No other host agent</source>
        <translation>没有其他主机代理</translation>
    </message>
    <message>
        <source>Not checked, because of: %1.</source>
        <translation>未检查，因为：%1。</translation>
    </message>
    <message>
        <source>Only somebody who is signed in can ask the platform for that.</source>
        <translation>只有登录后才能向平台询问这一点。</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>这个平台不说明它列出了哪些电脑。</translation>
    </message>
    <message>
        <source>The platform did not say: %1.</source>
        <translation>平台没有告知：%1。</translation>
    </message>
    <message>
        <source>There is no fix “%1”.</source>
        <translation>没有修复项“%1”。</translation>
    </message>
    <message>
        <source>It starts at the next login.</source>
        <translation>它会在下次登录时启动。</translation>
    </message>
    <message>
        <source>The agent was started.</source>
        <translation>代理已启动。</translation>
    </message>
    <message>
        <source>The system did not start this agent. End process %1, and start it the way it was started.</source>
        <translation>此代理不是由系统启动的。请结束进程 %1，再用原来的方式启动它。</translation>
    </message>
    <message>
        <source>The system did not start this agent. End it, and start it the way it was started.</source>
        <translation>此代理不是由系统启动的。请结束它，再用原来的方式启动它。</translation>
    </message>
    <message>
        <source>The agent was started again.</source>
        <translation>代理已重新启动。</translation>
    </message>
    <message>
        <source>Nothing that this user may see uses port %1 now.</source>
        <translation>现在没有此用户看得到的程序占用端口 %1。</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a program</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 uses port %2. End it, or set host.port in the configuration to another.</source>
        <translation>%1占用了端口 %2。请结束它，或在配置中将 host.port 设为其他端口。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Remove it by hand.</source>
        <translation>无法移除 %1。请手动移除。</translation>
    </message>
    <message>
        <source>The old one was removed; the agent makes a new one when it starts.</source>
        <translation>旧的已移除；代理启动时会创建新的。</translation>
    </message>
    <message>
        <source>The agent made a new one.</source>
        <translation>代理创建了新的。</translation>
    </message>
    <message>
        <source>The agent was asked for a new control token, and made none. Restart it.</source>
        <translation>已请代理创建新的控制令牌，但它没有创建。请重新启动代理。</translation>
    </message>
    <message>
        <source>The agent does not answer.</source>
        <translation>代理没有回应。</translation>
    </message>
    <message>
        <source>The agent connects again.</source>
        <translation>代理重新连接。</translation>
    </message>
    <message>
        <source>The agent takes work again.</source>
        <translation>代理重新接工作。</translation>
    </message>
    <message>
        <source>The agent may run one session at a time.</source>
        <translation>代理可以同时运行一个会话。</translation>
    </message>
    <message>
        <source>The agent reports nothing now.</source>
        <translation>代理现在没有报告任何问题。</translation>
    </message>
    <message>
        <source>Only you can read it now.</source>
        <translation>现在只有您能读取它。</translation>
    </message>
    <message>
        <source>%1: no answer in time, and no reason is known.</source>
        <translation>%1：没有及时回应，原因未知。</translation>
    </message>
    <message>
        <source>See “rensei-agent runners”.</source>
        <translation>请看“rensei-agent runners”。</translation>
    </message>
    <message>
        <source>git reaches every configured repository.</source>
        <translation>git 能访问每个已配置的仓库。</translation>
    </message>
    <message>
        <source>%1 is there, and only you can enter it.</source>
        <translation>%1 存在，且只有您能进入。</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>可以写入 %1。</translation>
    </message>
    <message>
        <source>None is set up here now.</source>
        <translation>这里现在没有设置其他代理。</translation>
    </message>
    <message>
        <source>Remove it with its own uninstall command, or keep only that one.</source>
        <translation>请用它自己的卸载命令将其移除，或只保留那一个。</translation>
    </message>
    <message>
        <source>Repair the installation</source>
        <translation>修复安装</translation>
    </message>
    <message>
        <source>Start it at login</source>
        <translation>在登录时启动</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>启动代理</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>重新启动代理</translation>
    </message>
    <message>
        <source>Show which program it is</source>
        <translation>显示是哪个程序</translation>
    </message>
    <message>
        <source>Make a new control token</source>
        <translation>创建新的控制令牌</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>立即重新连接</translation>
    </message>
    <message>
        <source>Take work again</source>
        <translation>重新接工作</translation>
    </message>
    <message>
        <source>Allow one session</source>
        <translation>允许一个会话</translation>
    </message>
    <message>
        <source>Show what the agent reports</source>
        <translation>显示代理的报告</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>设为私有</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Show how to get one</source>
        <translation>显示如何获取</translation>
    </message>
    <message>
        <source>Show what git says</source>
        <translation>显示 git 的消息</translation>
    </message>
    <message>
        <source>Remove finished working copies</source>
        <translation>移除已完成的工作副本</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>显示它在哪里</translation>
    </message>
    <message>
        <source>%1 (process %2) of the user %3</source>
        <comment>a program</comment>
        <translation>%1（进程 %2），属于用户 %3</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program</comment>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <comment>a program</comment>
        <translation>%1，属于用户 %2</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <source>No manager of background programs is known on this system.</source>
        <translation>在这个系统上不知道有后台程序管理器。</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs did not answer in time.</source>
        <translation>系统的后台程序管理器没有及时回应。</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs cannot be asked: %1.</source>
        <translation>无法询问系统的后台程序管理器：%1。</translation>
    </message>
    <message>
        <source>The agent runs, but is not installed: nothing starts it after the next login.</source>
        <translation>代理在运行，但没有安装：下次登录后没有什么会启动它。</translation>
    </message>
    <message>
        <source>The agent is not installed (%1).</source>
        <translation>代理没有安装（%1）。</translation>
    </message>
    <message>
        <source>What it starts, %1, is not there any more: the program was moved or removed.</source>
        <translation>它要启动的 %1 已不存在：程序已被移动或移除。</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1).</source>
        <translation>所安装的不属于此版本（%1）。</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1); it starts %2.</source>
        <translation>所安装的不属于此版本（%1）；它启动 %2。</translation>
    </message>
    <message>
        <source>It starts %2 (%1).</source>
        <translation>它启动 %2（%1）。</translation>
    </message>
    <message>
        <source>There is no service to start.</source>
        <translation>没有可启动的服务。</translation>
    </message>
    <message>
        <source>The service is there, but does not start when you log in.</source>
        <translation>服务存在，但不在您登录时启动。</translation>
    </message>
    <message>
        <source>It starts with the computer, before anybody logs in.</source>
        <translation>它随电脑启动，早于任何人登录。</translation>
    </message>
    <message>
        <source>It starts when you log in.</source>
        <translation>它在您登录时启动。</translation>
    </message>
    <message>
        <source>As process %1.</source>
        <translation>作为进程 %1。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>它在运行。</translation>
    </message>
    <message>
        <source>The agent does not run, so this computer takes no work.</source>
        <translation>代理没有运行，所以这台电脑不接工作。</translation>
    </message>
    <message>
        <source>On port %1 of this computer.</source>
        <translation>在这台电脑的端口 %1 上。</translation>
    </message>
    <message>
        <source>The agent is starting. Check again in a moment.</source>
        <translation>代理正在启动。请稍后再检查。</translation>
    </message>
    <message>
        <source>Something else answers on port %1: %2.</source>
        <translation>端口 %1 上回应的是别的程序：%2。</translation>
    </message>
    <message>
        <source>Something else answers on port %1, or the agent&apos;s proof is wrong.</source>
        <translation>端口 %1 上回应的是别的程序，或代理的证明有误。</translation>
    </message>
    <message>
        <source>The agent runs, but nothing answers on port %1.</source>
        <translation>代理在运行，但端口 %1 上没有回应。</translation>
    </message>
    <message>
        <source>The agent runs, but gives no answer on port %1.</source>
        <translation>代理在运行，但在端口 %1 上没有给出回应。</translation>
    </message>
    <message>
        <source>The agent refuses the token of its own file.</source>
        <translation>代理拒绝它自己文件中的令牌。</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1.</source>
        <translation>无法询问代理：%1。</translation>
    </message>
    <message>
        <source>The agent makes it when it starts.</source>
        <translation>代理启动时会创建它。</translation>
    </message>
    <message>
        <source>The file with the control token is gone, so nothing can talk to the agent.</source>
        <translation>控制令牌的文件已不存在，所以无法与代理通信。</translation>
    </message>
    <message>
        <source>Others can read the control token: it %1.</source>
        <comment>it is open to other users</comment>
        <translation>其他人可以读取控制令牌：它%1。</translation>
    </message>
    <message>
        <source>The control token cannot be used: %1.</source>
        <translation>无法使用控制令牌：%1。</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>只有您能读取它。</translation>
    </message>
    <message>
        <source>The agent did not say.</source>
        <translation>代理没有告知。</translation>
    </message>
    <message>
        <source>The platform refused the registration token.</source>
        <translation>平台拒绝了注册令牌。</translation>
    </message>
    <message>
        <source>The platform accepts this computer.</source>
        <translation>平台接受这台电脑。</translation>
    </message>
    <message>
        <source>This computer is not registered: %1.</source>
        <translation>这台电脑没有注册：%1。</translation>
    </message>
    <message>
        <source>This computer is not registered yet.</source>
        <translation>这台电脑尚未注册。</translation>
    </message>
    <message>
        <source>The platform has not acknowledged any heartbeat of this computer.</source>
        <translation>平台没有确认过这台电脑的任何心跳。</translation>
    </message>
    <message>
        <source>The platform acknowledged the last heartbeat %1 min ago.</source>
        <translation>平台在 %1 分钟前确认了最近一次心跳。</translation>
    </message>
    <message>
        <source>Acknowledged %1 s ago.</source>
        <translation>%1 秒前已确认。</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new work.</source>
        <translation>代理已暂停：它不接新的工作。</translation>
    </message>
    <message>
        <source>The agent takes no new work: it drains, or is about to stop.</source>
        <translation>代理不接新的工作：它正在排空，或即将停止。</translation>
    </message>
    <message>
        <source>The agent may run no session at all (capacity.maxConcurrentSessions is 0).</source>
        <translation>代理不能运行任何会话（capacity.maxConcurrentSessions 为 0）。</translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation>
            <numerusform>它接工作：%Ln 个会话中有 %1 个在运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation>
            <numerusform>%Ln 个会话名额已全部使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes no work at the moment, and names no reason. Check again in a minute.</source>
        <translation>代理目前不接工作，也没有说明原因。请一分钟后再检查。</translation>
    </message>
    <message>
        <source>The platform lists this computer.</source>
        <translation>平台列出了这台电脑。</translation>
    </message>
    <message>
        <source>The platform does not list this computer, so it gets no work.</source>
        <translation>平台没有列出这台电脑，所以它得不到工作。</translation>
    </message>
    <message>
        <source>The platform does not say.</source>
        <translation>平台没有告知。</translation>
    </message>
    <message>
        <source>%1 Whoever manages the pool can give it work again.</source>
        <comment>a sentence</comment>
        <translation>%1池的管理者可以重新给它工作。</translation>
    </message>
    <message>
        <source>The platform gives this computer work.</source>
        <translation>平台给这台电脑工作。</translation>
    </message>
    <message>
        <source>The platform knows how every session ended.</source>
        <translation>平台知道每个会话的结束情况。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation>
            <numerusform>%Ln 个会话已结束，但平台还不知道。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>无法使用配置：%1</translation>
    </message>
    <message>
        <source>The configuration names no usable address of a platform (orchestrator.url).</source>
        <translation>配置没有指明可用的平台地址（orchestrator.url）。</translation>
    </message>
    <message>
        <source>Others can read or change the configuration: it %1</source>
        <comment>it is open to other users.</comment>
        <translation>其他人可以读取或更改配置：它%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation>
            <numerusform>%1（另有 %Ln 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none, so the defaults hold.</source>
        <translation>没有配置文件，所以使用默认值。</translation>
    </message>
    <message>
        <source>The agent has one.</source>
        <translation>代理有注册令牌。</translation>
    </message>
    <message>
        <source>This computer has one for %1.</source>
        <translation>这台电脑有 %1 的注册令牌。</translation>
    </message>
    <message>
        <source>This computer has no registration token for %1.</source>
        <translation>这台电脑没有 %1 的注册令牌。</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>与 %1 之间没有安全连接：%2。如果您的网络有自己的证书，请在配置的 network.caFile 中指定其文件。</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in place of %1.</source>
        <translation>有不是平台的东西代 %1 回应。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answers %2.</source>
        <translation>%1 自身有问题：它回应了 %2。</translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation>%1 没有回应：%2</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>%1 没有及时回应。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有回应。</translation>
    </message>
    <message>
        <source>The platform does not tell its time.</source>
        <translation>平台没有告知它的时间。</translation>
    </message>
    <message>
        <source>It differs from the platform&apos;s by %1 s.</source>
        <translation>与平台的时钟相差 %1 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>这台电脑的时钟比平台的慢 %1 秒。请在系统设置中校准，以使令牌保持有效。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>这台电脑的时钟比平台的快 %1 秒。请在系统设置中校准，以使令牌保持有效。</translation>
    </message>
    <message>
        <source>No runner is installed, so this computer can do no session.</source>
        <translation>没有安装运行器，所以这台电脑不能执行任何会话。</translation>
    </message>
    <message>
        <source>git is not installed, so sessions cannot get their repositories. Install it with your system&apos;s packages.</source>
        <translation>没有安装 git，所以会话无法获取其仓库。请用系统的软件包安装它。</translation>
    </message>
    <message>
        <source>git cannot reach %1 without asking: %2</source>
        <translation>git 不经询问无法访问 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation>
            <numerusform>%1；它能访问 %Ln 个已配置的仓库。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>The system does not say how full the disk is.</source>
        <translation>系统没有告知磁盘的使用情况。</translation>
    </message>
    <message>
        <source>%1 of %2 are free, so this computer takes no new work.</source>
        <translation>%2 中有 %1 可用，所以这台电脑不接新的工作。</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%2 中有 %1 可用。</translation>
    </message>
    <message>
        <source>Sessions cannot work in %1: %2</source>
        <translation>会话无法在 %1 中工作：%2</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>无法写入日志 %1：%2</translation>
    </message>
    <message>
        <source>None is set up here.</source>
        <translation>这里没有设置其他代理。</translation>
    </message>
    <message>
        <source>%1 runs here, too (%2). The platform gives work to both.</source>
        <translation>%1 也在这里运行（%2）。平台会给两者工作。</translation>
    </message>
    <message>
        <source>%1 is set up here, too (%2). Run only one of them.</source>
        <translation>%1 也在这里设置了（%2）。请只运行其中之一。</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 不是文件夹</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>git did not end in time</source>
        <translation>git 没有及时结束</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>没有通往 %1 的路径：%2。%3</translation>
    </message>
</context>
<context>
    <name>rensei::http::HttpText</name>
    <message>
        <source>this host is leaving the platform</source>
        <translation>此主机正在离开平台</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: %1</source>
        <translation>服务器的证书不受信任：%1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot;, issued by &quot;%2&quot; and valid until %3, is not trusted: %4</source>
        <translation>“%1”的证书由“%2”颁发，有效期至 %3，不受信任：%4</translation>
    </message>
    <message>
        <source>the token holds a line break or another character that no token has</source>
        <translation>令牌含有换行或令牌中不会有的其他字符</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时回应</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>没有及时建立连接</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation>回应大于 %1 MiB</translation>
    </message>
    <message>
        <source>the proxy %1 wants a user name and a password</source>
        <translation>代理服务器 %1 要求用户名和密码</translation>
    </message>
    <message>
        <source>The proxy must be system, none, or an address such as http://proxy.example:8080 or socks5://proxy.example:1080.</source>
        <translation>代理服务器必须是 system、none，或例如 http://proxy.example:8080 或 socks5://proxy.example:1080 的地址。</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>回应经过压缩（%1），但并没有这样请求</translation>
    </message>
    <message>
        <source>unexpected response from the server: no JSON</source>
        <translation>服务器的回应出乎意料：不是 JSON</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>服务器回应了 %1</translation>
    </message>
    <message>
        <source>redirected to another server</source>
        <translation>被重定向到另一台服务器</translation>
    </message>
    <message>
        <source>the server ended the call</source>
        <translation>服务器结束了请求</translation>
    </message>
    <message>
        <source>the stream fell silent</source>
        <translation>数据流没有了动静</translation>
    </message>
    <message>
        <source>The platform address is not a web address.</source>
        <translation>平台地址不是网址。</translation>
    </message>
    <message>
        <source>The platform address must not hold a user name or password.</source>
        <translation>平台地址不能含有用户名或密码。</translation>
    </message>
    <message>
        <source>The platform address must begin with https://.</source>
        <translation>平台地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The platform address must begin with https:// (http:// only for this computer).</source>
        <translation>平台地址必须以 https:// 开头（http:// 仅用于这台电脑）。</translation>
    </message>
    <message>
        <source>The platform address must end after its path.</source>
        <translation>平台地址必须在路径之后结束。</translation>
    </message>
    <message>
        <source>network.caFile names a file without a certificate in PEM form.</source>
        <translation>network.caFile 指定的文件中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user name or a password, which the file is no place for. Leave them out: the name is the setting network.proxyUser, and the keychain keeps the password, after rensei-agent config set network.proxyPassword.</source>
        <translation>代理服务器的地址含有用户名或密码，而文件不是存放它们的地方。请将其去掉：用户名由设置 network.proxyUser 指定，密码则在执行 rensei-agent config set network.proxyPassword 后由钥匙串保存。</translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation>请用 rensei-agent config set network.proxyUser NAME 指定用户，并用 rensei-agent config set network.proxyPassword 输入密码；network.proxy 指定代理服务器本身。</translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message>
        <source>a new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>what is taken over</source>
        <translation>所接管的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation>
            <numerusform>同时 %Ln 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation>
            <numerusform>单个会话 %Ln MiB 内存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation>
            <numerusform>工作副本 %Ln GiB 磁盘空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation>
            <numerusform>给正在运行的会话 %Ln 秒结束</numerusform>
        </translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>the runner %1</source>
        <translation>运行器 %1</translation>
    </message>
    <message>
        <source>the platform %1</source>
        <translation>平台 %1</translation>
    </message>
    <message>
        <source>it is in that program&apos;s entry of the keychain</source>
        <translation>它在那个程序的钥匙串条目中</translation>
    </message>
    <message>
        <source>it is none</source>
        <comment>a text that should be a key</comment>
        <translation>它不是密钥</translation>
    </message>
    <message>
        <source>the registration key</source>
        <translation>注册密钥</translation>
    </message>
    <message>
        <source>the work of every project</source>
        <translation>所有项目的工作</translation>
    </message>
    <message>
        <source>the projects %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>the repositories of %1</source>
        <translation>%1 的仓库</translation>
    </message>
    <message>
        <source>it is no single value</source>
        <translation>它不是单个值</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>它含有控制字符</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 是指向不存在之处的链接</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>%1 is too big for a configuration</source>
        <translation>%1 太大，不可能是配置</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>无法理解 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation>%1 中没有配置。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be taken over.</source>
        <translation>%1 中没有可以接管的内容。</translation>
    </message>
    <message>
        <source>what is taken over cannot be added in the way the file is written</source>
        <translation>按此文件的写法，无法加入所接管的内容</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <comment>a program</comment>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file, and what is taken over from it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>没有接管：%1。</translation>
    </message>
    <message>
        <source>See that the system starts %1 no more.</source>
        <translation>请确保系统不再启动 %1。</translation>
    </message>
    <message>
        <source>Correct that, or set this computer up afresh.</source>
        <translation>请改正，或全新设置这台电脑。</translation>
    </message>
    <message>
        <source>The set-up in %1 is for %2, this one for %3.</source>
        <translation>%1 中的设置用于 %2，这次的用于 %3。</translation>
    </message>
    <message>
        <source>Set this computer up for that platform.</source>
        <translation>请为那个平台设置这台电脑。</translation>
    </message>
    <message>
        <source>The program whose set-up is to be taken over runs here (%1). Two with one registration harm each other.</source>
        <translation>要接管其设置的程序正在这里运行（%1）。两个程序使用同一注册会互相妨碍。</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, then try again; or only watch it.</source>
        <translation>请结束它并防止它再次启动，然后再试；或只查看它。</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, or only watch it.</source>
        <translation>请结束它并防止它再次启动，或只查看它。</translation>
    </message>
    <message>
        <source>%1 starts the program whose set-up is to be taken over at the next login.</source>
        <translation>%1 会在下次登录时启动要接管其设置的程序。</translation>
    </message>
    <message>
        <source>Keep it from starting, then try again.</source>
        <translation>请防止它启动，然后再试。</translation>
    </message>
    <message>
        <source>Take over the other set-up</source>
        <translation>接管另一个程序的设置</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation>选择项目</translation>
    </message>
    <message>
        <source>Choose the agent that does the work</source>
        <translation>选择执行工作的智能体</translation>
    </message>
    <message>
        <source>What it may do without asking</source>
        <translation>不经询问可以做什么</translation>
    </message>
    <message>
        <source>Make a key for this computer</source>
        <translation>为这台电脑创建密钥</translation>
    </message>
    <message>
        <source>Write the configuration</source>
        <translation>写入配置</translation>
    </message>
    <message>
        <source>Start in the background, now and at login</source>
        <translation>在后台启动，现在和每次登录时</translation>
    </message>
    <message>
        <source>The background program answers</source>
        <translation>后台程序有回应</translation>
    </message>
    <message>
        <source>Registered with the platform</source>
        <translation>已在平台注册</translation>
    </message>
    <message>
        <source>The platform hears this computer</source>
        <translation>平台收到这台电脑的心跳</translation>
    </message>
    <message>
        <source>The platform lists this computer</source>
        <translation>平台列出了这台电脑</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what to do, and the command that does it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>This step did not come to an end in time.</source>
        <translation>这一步没有及时结束。</translation>
    </message>
    <message>
        <source>Try again; what is done stays done.</source>
        <translation>请再试；已完成的会保留。</translation>
    </message>
    <message>
        <source>This step was done and had no effect.</source>
        <translation>这一步已执行，但没有效果。</translation>
    </message>
    <message>
        <source>Look for the reason.</source>
        <translation>请查找原因。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>The configuration takes the work of %1 now, too; the registration key was not changed. If the platform gives no work of it, have the key made for it, too: %2</source>
        <translation>配置现在也接 %1 的工作；注册密钥没有更改。如果平台不给该项目的工作，请也为它创建密钥：%2</translation>
    </message>
    <message>
        <source>This computer takes work for %1.</source>
        <translation>这台电脑为 %1 接工作。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；没有任何改变。</translation>
    </message>
    <message>
        <source>The receipt cannot be written, so nothing more is done: %1.</source>
        <translation>无法写入安装记录，所以不再继续：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is the service of another program, and stays as it is.</source>
        <translation>%1 是另一个程序的服务，保持原样。</translation>
    </message>
    <message>
        <source>Use another name for this one.</source>
        <translation>请为这一个使用其他名称。</translation>
    </message>
    <message>
        <source>The service cannot be installed: %1.</source>
        <translation>无法安装服务：%1。</translation>
    </message>
    <message>
        <source>The service cannot be started: %1.</source>
        <translation>无法启动服务：%1。</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched on: %1.</source>
        <translation>无法启用登录前启动：%1。</translation>
    </message>
    <message>
        <source>Have an administrator allow it, or install it without --before-login.</source>
        <translation>请管理员允许，或不加 --before-login 安装。</translation>
    </message>
    <message>
        <source>The service cannot be stopped: %1.</source>
        <translation>无法停止服务：%1。</translation>
    </message>
    <message>
        <source>the configuration: %1</source>
        <translation>配置：%1</translation>
    </message>
    <message>
        <source>the configuration, a new file</source>
        <translation>配置，新文件</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key</source>
        <translation>这台电脑的注册密钥</translation>
    </message>
    <message>
        <source>the receipt, and what the background program keeps</source>
        <translation>安装记录，以及后台程序保存的内容</translation>
    </message>
    <message>
        <source>the service of another host program</source>
        <translation>另一个主机程序的服务</translation>
    </message>
    <message>
        <source>The receipt of the last installation, %1, cannot be read: %2.</source>
        <translation>无法读取上次安装的记录 %1：%2。</translation>
    </message>
    <message>
        <source>This computer is set up for %1.</source>
        <translation>这台电脑已为 %1 设置。</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>请先将其撤回。</translation>
    </message>
    <message>
        <source>This platform has no accounts.</source>
        <translation>这个平台没有账户。</translation>
    </message>
    <message>
        <source>Nobody is signed in; the registration token is enough.</source>
        <translation>没有人登录；有注册令牌就够了。</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>没有人登录 %1。</translation>
    </message>
    <message>
        <source>The platform accepts the key.</source>
        <translation>平台接受此密钥。</translation>
    </message>
    <message>
        <source>The registration token decides.</source>
        <translation>由注册令牌决定。</translation>
    </message>
    <message>
        <source>The account has no project.</source>
        <translation>此账户没有项目。</translation>
    </message>
    <message>
        <source>Make one on the platform, then try again.</source>
        <translation>请在平台上创建一个，然后再试。</translation>
    </message>
    <message>
        <source>Choose one of them: %1.</source>
        <translation>请选择其中之一：%1。</translation>
    </message>
    <message>
        <source>The account has no project %1.</source>
        <translation>此账户没有项目 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation>
            <numerusform>此账户有 %Ln 个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a program, and its file</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Or try it without one: rensei-agent demo.</source>
        <translation>或不用智能体试一试：rensei-agent demo。</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>在这台电脑上找不到 %1。</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>请安装，然后再试。</translation>
    </message>
    <message>
        <source>To get it: %1.</source>
        <translation>获取方法：%1。</translation>
    </message>
    <message>
        <source>There is no runner %1.</source>
        <translation>没有运行器 %1。</translation>
    </message>
    <message>
        <source>See which there are: rensei-agent runners.</source>
        <translation>查看有哪些：rensei-agent runners。</translation>
    </message>
    <message>
        <source>See what can be installed: rensei-agent runners.</source>
        <translation>查看可以安装哪些：rensei-agent runners。</translation>
    </message>
    <message>
        <source>To get %1: %2.</source>
        <translation>获取 %1：%2。</translation>
    </message>
    <message>
        <source>No agent that can do the work was found on this computer.</source>
        <translation>在这台电脑上找不到能执行工作的智能体。</translation>
    </message>
    <message>
        <source>reads and edits in the workspace; every command asks</source>
        <translation>在工作文件夹内读取和编辑；每条命令都会询问</translation>
    </message>
    <message>
        <source>reads, edits and runs in the workspace; asks before what reaches beyond it</source>
        <translation>在工作文件夹内读取、编辑和运行；超出其范围前会询问</translation>
    </message>
    <message>
        <source>does everything without asking</source>
        <translation>不经询问做一切</translation>
    </message>
    <message>
        <source>everything that it asks for is rejected</source>
        <translation>它的所有请求都会被拒绝</translation>
    </message>
    <message>
        <source>own rules</source>
        <comment>what an agent may do</comment>
        <translation>自己的规则</translation>
    </message>
    <message>
        <source>the rules in the configuration</source>
        <translation>配置中的规则</translation>
    </message>
    <message>
        <source>%1: %2. There is no sandbox: an agent that does not ask is not held back.</source>
        <translation>%1：%2。没有沙盒：不询问的智能体不受约束。</translation>
    </message>
    <message>
        <source>The one that was taken over is in %1.</source>
        <translation>接管的令牌在%1中。</translation>
    </message>
    <message>
        <source>One is in %1, and is kept.</source>
        <translation>%1中有一个，会保留。</translation>
    </message>
    <message>
        <source>The pasted token is in %1.</source>
        <translation>粘贴的令牌在%1中。</translation>
    </message>
    <message>
        <source>One is in %1.</source>
        <translation>%1中有一个。</translation>
    </message>
    <message>
        <source>The platform refuses this computer&apos;s registration token.</source>
        <translation>平台拒绝这台电脑的注册令牌。</translation>
    </message>
    <message>
        <source>This computer has no registration token.</source>
        <translation>这台电脑没有注册令牌。</translation>
    </message>
    <message>
        <source>Paste one, of the type Worker Registration.</source>
        <translation>请粘贴一个，类型为 Worker Registration。</translation>
    </message>
    <message>
        <source>The platform does not say which organization the account is of.</source>
        <translation>平台没有告知此账户属于哪个组织。</translation>
    </message>
    <message>
        <source>Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>请在 Settings → Projects → API Keys 中创建类型为 Worker Registration 的密钥，并粘贴。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1.</source>
        <translation>无法使用配置：%1。</translation>
    </message>
    <message>
        <source>Correct %1, then try again.</source>
        <translation>请改正 %1，然后再试。</translation>
    </message>
    <message>
        <source>Change %1 by hand, then try again.</source>
        <translation>请手动更改 %1，然后再试。</translation>
    </message>
    <message>
        <source>The system&apos;s service manager cannot be asked: %1.</source>
        <translation>无法询问系统的服务管理器：%1。</translation>
    </message>
    <message>
        <source>Nothing starts before a login on this computer.</source>
        <translation>在这台电脑上，登录前不会启动任何程序。</translation>
    </message>
    <message>
        <source>Install it without --before-login.</source>
        <translation>请不加 --before-login 安装。</translation>
    </message>
    <message>
        <source>It runs, and starts with the computer.</source>
        <translation>它在运行，并随电脑启动。</translation>
    </message>
    <message>
        <source>It runs, and starts at login.</source>
        <translation>它在运行，并在登录时启动。</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here already (process %1).</source>
        <translation>这里已有一个手动启动的代理在运行（进程 %1）。</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <translation>请结束它，然后再试。</translation>
    </message>
    <message>
        <source>The service was started and does not run.</source>
        <translation>服务已启动，但没有运行。</translation>
    </message>
    <message>
        <source>Version %1, process %2.</source>
        <translation>版本 %1，进程 %2。</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> （“%1”）</translation>
    </message>
    <message>
        <source>The platform has not registered this computer in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>平台没有及时注册这台电脑%1。</translation>
    </message>
    <message>
        <source>Try again in a minute, or look for the reason.</source>
        <translation>请一分钟后再试，或查找原因。</translation>
    </message>
    <message>
        <source>The platform refuses the registration key that was taken over.</source>
        <translation>平台拒绝所接管的注册密钥。</translation>
    </message>
    <message>
        <source>Have one made for this computer.</source>
        <translation>请为这台电脑创建一个。</translation>
    </message>
    <message>
        <source>Paste another one, of the type Worker Registration.</source>
        <translation>请粘贴另一个，类型为 Worker Registration。</translation>
    </message>
    <message>
        <source>Have it replaced.</source>
        <translation>请将其替换。</translation>
    </message>
    <message>
        <source>The platform has not answered a heartbeat in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>平台没有及时回应心跳%1。</translation>
    </message>
    <message>
        <source>Answered %1 s ago.</source>
        <translation>%1 秒前有回应。</translation>
    </message>
    <message>
        <source>It is in the platform&apos;s list of hosts.</source>
        <translation>它在平台的主机列表中。</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>这个平台不说明它列出了哪些电脑。</translation>
    </message>
    <message>
        <source>Nobody is signed in, so the platform&apos;s list cannot be asked for.</source>
        <translation>没有人登录，所以无法获取平台的列表。</translation>
    </message>
    <message>
        <source>The platform does not list this computer yet.</source>
        <translation>平台尚未列出这台电脑。</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays so, look on the platform&apos;s page of hosts.</source>
        <translation>请一分钟后再试；如果仍然如此，请查看平台的主机页面。</translation>
    </message>
    <message>
        <source>The former key could not be revoked; do that on %1.</source>
        <translation>无法撤销之前的密钥；请在 %1 上撤销。</translation>
    </message>
    <message>
        <source>The former key was revoked.</source>
        <translation>之前的密钥已撤销。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not installed; to get it: %1</source>
        <translation>未安装；获取方法：%1</translation>
    </message>
    <message>
        <source>nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that</source>
        <translation>没有人见过它在操作前询问，所以在配置接受这一点之前它得不到工作</translation>
    </message>
    <message>
        <source>the folder of another host program</source>
        <translation>另一个主机程序的文件夹</translation>
    </message>
    <message>
        <source>The platform answered %1%2.</source>
        <comment>a number, and its words in brackets or nothing</comment>
        <translation>平台回应了 %1%2。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation>无法读取平台的回应。</translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1.</source>
        <translation>无法询问平台：%1。</translation>
    </message>
    <message>
        <source>Solve that, then try again.</source>
        <translation>请解决，然后再试。</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>无法连接平台。</translation>
    </message>
    <message>
        <source>Check the network and the platform&apos;s address, then try again.</source>
        <translation>请检查网络和平台的地址，然后再试。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后再试。</translation>
    </message>
    <message>
        <source>The platform answers no more requests for now.</source>
        <translation>平台暂时不再回应请求。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请 %1 秒后再试。</translation>
    </message>
    <message>
        <source>The platform refuses the user key.</source>
        <translation>平台拒绝用户密钥。</translation>
    </message>
    <message>
        <source>This key cannot sign in%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>此密钥不能登录%1。</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, then try again.</source>
        <translation>请检查平台的地址，然后再试。</translation>
    </message>
    <message>
        <source>Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>请在 Settings → Projects → API Keys 中创建一个，类型为 Worker Registration，并粘贴。</translation>
    </message>
    <message>
        <source>Your user key may not make registration keys%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>您的用户密钥不能创建注册密钥%1。</translation>
    </message>
    <message>
        <source>It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>它需要权限 org_keys:write 或管理员角色。或请人在 Settings → Projects → API Keys 中创建一个，类型为 Worker Registration，并粘贴。</translation>
    </message>
    <message>
        <source>This platform makes no registration key for this project here.</source>
        <translation>这个平台不在这里为此项目创建注册密钥。</translation>
    </message>
    <message>
        <source>The platform&apos;s reply holds no key, though it may have made one.</source>
        <translation>平台的答复中没有密钥，但它可能已创建了一个。</translation>
    </message>
    <message>
        <source>Look in Settings → Projects → API Keys before you try again, and remove what is not used.</source>
        <translation>再试之前，请查看 Settings → Projects → API Keys，并移除没有使用的。</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>请粘贴新的。</translation>
    </message>
    <message>
        <source>The background program was started and does not run.</source>
        <translation>后台程序已启动，但没有运行。</translation>
    </message>
    <message>
        <source>The background program does not answer.</source>
        <translation>后台程序没有回应。</translation>
    </message>
    <message>
        <source>Another program answers on the background program&apos;s port.</source>
        <translation>后台程序的端口上回应的是另一个程序。</translation>
    </message>
    <message>
        <source>End that program, or set host.port in the configuration to another number, then try again.</source>
        <translation>请结束那个程序，或在配置中将 host.port 设为其他数字，然后再试。</translation>
    </message>
    <message>
        <source>The background program refuses its own token file.</source>
        <translation>后台程序拒绝它自己的令牌文件。</translation>
    </message>
    <message>
        <source>The background program cannot be asked: %1.</source>
        <translation>无法询问后台程序：%1。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>请解锁，然后再试。</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>这台电脑上没有钥匙串服务在运行。</translation>
    </message>
    <message>
        <source>Start one and try again, or keep the key in a file that only you can read.</source>
        <translation>请启动一个再试，或将密钥保存在只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>对钥匙串的访问被拒绝。</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>请在系统询问时允许，然后再试。</translation>
    </message>
    <message>
        <source>The keychain gave no answer.</source>
        <translation>钥匙串没有回应。</translation>
    </message>
    <message>
        <source>See whether it waits for a password, then try again.</source>
        <translation>请查看它是否在等待密码，然后再试。</translation>
    </message>
    <message>
        <source>Let running sessions end</source>
        <translation>让正在运行的会话结束</translation>
    </message>
    <message>
        <source>Stop the background program</source>
        <translation>停止后台程序</translation>
    </message>
    <message>
        <source>Sign this computer off from the platform</source>
        <translation>在平台注销这台电脑</translation>
    </message>
    <message>
        <source>Take the configuration back</source>
        <translation>撤回配置</translation>
    </message>
    <message>
        <source>Remove this computer&apos;s key</source>
        <translation>移除这台电脑的密钥</translation>
    </message>
    <message>
        <source>Remove what the background program knew</source>
        <translation>移除后台程序所知的内容</translation>
    </message>
    <message>
        <source>Logs, sessions and working copies</source>
        <translation>日志、会话和工作副本</translation>
    </message>
    <message>
        <source>None runs.</source>
        <translation>没有会话在运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>会等待 %Ln 个会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation>
            <numerusform>这里有 %Ln 个会话在运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for its end, or let the removal wait for it.</source>
        <translation>请等待其结束，或让移除操作等待。</translation>
    </message>
    <message>
        <source>The service cannot be removed: %1.</source>
        <translation>无法移除服务：%1。</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched off: %1.</source>
        <translation>无法停用登录前启动：%1。</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here (process %1).</source>
        <translation>这里有一个手动启动的代理在运行（进程 %1）。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>It has signed off.</source>
        <translation>它已注销。</translation>
    </message>
    <message>
        <source>The platform forgets this computer automatically within five minutes.</source>
        <translation>平台会在五分钟内自行忘记这台电脑。</translation>
    </message>
    <message>
        <source>None was stored by the installation.</source>
        <translation>安装没有保存过密钥。</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>没有保存密钥。</translation>
    </message>
    <message>
        <source>The stored token is another one, and stays.</source>
        <translation>保存的令牌是另一个，会保留。</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>这台电脑的注册密钥，位于%1</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>已从%1移除。</translation>
    </message>
    <message>
        <source>The one before is back in %1.</source>
        <translation>之前的已放回%1。</translation>
    </message>
    <message>
        <source>It stays valid on the platform; it is revoked on %1.</source>
        <translation>它在平台上仍然有效；可在 %1 上撤销。</translation>
    </message>
    <message>
        <source>The key %1 is not revoked, because nobody is signed in.</source>
        <translation>密钥 %1 没有撤销，因为没有人登录。</translation>
    </message>
    <message>
        <source>Revoke it on the page.</source>
        <translation>请在页面上撤销。</translation>
    </message>
    <message>
        <source>Revoked on the platform.</source>
        <translation>已在平台上撤销。</translation>
    </message>
    <message>
        <source>The platform did not revoke the key %1: %2.</source>
        <translation>平台没有撤销密钥 %1：%2。</translation>
    </message>
    <message>
        <source>This platform does not revoke keys automatically, so %1 stays valid.</source>
        <translation>这个平台自己不撤销密钥，所以 %1 仍然有效。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有移除任何内容。</translation>
    </message>
    <message>
        <source>Not everything could be taken back; run it again when that is solved.</source>
        <translation>没能撤回全部；解决后请再次运行。</translation>
    </message>
    <message>
        <source>Cancelled; what was done is taken back.</source>
        <translation>已取消；所做的已撤回。</translation>
    </message>
    <message>
        <source>This computer takes no more work; what the installation made is removed.</source>
        <translation>这台电脑不再接工作；安装所做的已移除。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>它没有更改过。</translation>
    </message>
    <message>
        <source>%1 was changed since, so it stays.</source>
        <translation>%1 在那之后被更改过，所以保留。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>什么都没有。</translation>
    </message>
    <message>
        <source>They stay in %1; --delete-data removes them.</source>
        <translation>它们保留在 %1 中；用 --delete-data 可移除。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有这些内容。</translation>
    </message>
    <message>
        <source>Not everything in %1 can be removed.</source>
        <translation>无法移除 %1 中的全部内容。</translation>
    </message>
    <message>
        <source>a new registration key, if the platform refuses the present one</source>
        <translation>新的注册密钥（若平台拒绝现有的密钥）</translation>
    </message>
    <message>
        <source>Make a user key in Settings → API Keys, then sign in with it.</source>
        <translation>请在 Settings → API Keys 中创建用户密钥，然后用它登录。</translation>
    </message>
    <message>
        <source>Sign in with another one, and check that it is copied whole.</source>
        <translation>请用另一个密钥登录，并检查是否完整复制。</translation>
    </message>
    <message>
        <source>Sign in with a user key, not a registration token.</source>
        <translation>请用用户密钥登录，而不是注册令牌。</translation>
    </message>
</context>
<context>
    <name>rensei::runner::CatalogText</name>
    <message>
        <source>see %1</source>
        <comment>an address</comment>
        <translation>请看 %1</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer</source>
        <translation>在这台电脑上登录 %1</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer (%2)</source>
        <translation>在这台电脑上登录 %1（%2）</translation>
    </message>
</context>
<context>
    <name>rensei::secrets::SecretText</name>
    <message>
        <source>another program keeps %1 locked</source>
        <translation>另一个程序锁定着 %1</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>没有会话总线</translation>
    </message>
    <message>
        <source>registration token</source>
        <comment>in the middle of a sentence</comment>
        <translation>注册令牌</translation>
    </message>
    <message>
        <source>user key</source>
        <comment>in the middle of a sentence</comment>
        <translation>用户密钥</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>in the middle of a sentence</comment>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>No registration token is stored. Store one with: %1</source>
        <translation>没有保存注册令牌。请用以下命令保存：%1</translation>
    </message>
    <message>
        <source>No user key is stored. Store one with: %1</source>
        <translation>没有保存用户密钥。请用以下命令保存：%1</translation>
    </message>
    <message>
        <source>No client secret is stored. Store one with: %1</source>
        <translation>没有保存客户端密钥。请用以下命令保存：%1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set %1.</source>
        <translation>钥匙串已锁定。请解锁，或设置 %1。</translation>
    </message>
    <message>
        <source>This machine has no keychain service running. Start one, or set %1.</source>
        <translation>这台电脑上没有钥匙串服务在运行。请启动一个，或设置 %1。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it when the system asks, or set %1.</source>
        <translation>对钥匙串的访问被拒绝。请在系统询问时允许，或设置 %1。</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set %1.</source>
        <translation>钥匙串没有回应。请查看它是否在等待密码，或设置 %1。</translation>
    </message>
    <message>
        <source>Nothing can be stored in the environment. Store it with: %1</source>
        <translation>环境中不能保存任何内容。请用以下命令保存：%1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take anything this long. Check what was given, or set %1.</source>
        <translation>系统的钥匙串不接受这么长的内容。请检查所提供的内容，或设置 %1。</translation>
    </message>
    <message>
        <source>The stored secrets cannot be used: %1. Remove the cause, or set %2.</source>
        <translation>无法使用已保存的机密：%1。请消除原因，或设置 %2。</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>the secrets file</source>
        <translation>机密文件</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>Windows 错误 %1</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>proxy password</source>
        <comment>in the middle of a sentence</comment>
        <translation>代理服务器密码</translation>
    </message>
    <message>
        <source>No proxy password is stored. Store one with: %1</source>
        <translation>没有保存代理密码。请用以下命令保存：%1</translation>
    </message>
</context>
<context>
    <name>rensei::service::ServiceText</name>
    <message>
        <source>autostart of the desktop</source>
        <translation>桌面的自动启动</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>没有设置 HOME</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>the agent has not started; its log tells why</source>
        <translation>代理没有启动；其日志会说明原因</translation>
    </message>
    <message>
        <source>the agent has not ended</source>
        <translation>代理没有结束</translation>
    </message>
    <message>
        <source>names no agent that could be told to end</source>
        <translation>没有指明可以通知其结束的代理</translation>
    </message>
    <message>
        <source>nothing starts before the login here, because systemd does not manage this user</source>
        <translation>这里登录前不会启动任何程序，因为 systemd 不管理此用户</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>无法运行 %1：%2</translation>
    </message>
    <message>
        <source>%1 has not ended in %2 s</source>
        <translation>%1 在 %2 秒内没有结束</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 已崩溃</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>launchd user agent</source>
        <translation>launchd 用户代理</translation>
    </message>
    <message>
        <source>macOS starts a user&apos;s agents at the login only</source>
        <translation>macOS 只在登录时启动用户的代理</translation>
    </message>
    <message>
        <source>systemd user service</source>
        <translation>systemd 用户服务</translation>
    </message>
    <message>
        <source>the unit is masked: %1</source>
        <comment>a command</comment>
        <translation>该单元已被屏蔽：%1</translation>
    </message>
    <message>
        <source>task of the Windows Task Scheduler</source>
        <translation>Windows 任务计划程序的任务</translation>
    </message>
    <message>
        <source>Windows starts a user&apos;s tasks at the login only</source>
        <translation>Windows 只在登录时启动用户的任务</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its service (%1)</source>
        <translation>任务计划程序拒绝提供其服务（%1）</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the connection (%1)</source>
        <translation>任务计划程序拒绝了连接（%1）</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its folder (%1)</source>
        <translation>任务计划程序拒绝提供其文件夹（%1）</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the task (%1)</source>
        <translation>任务计划程序拒绝提供该任务（%1）</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to tell of the task (%1)</source>
        <translation>任务计划程序拒绝告知该任务的情况（%1）</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to keep the task (%1)</source>
        <translation>任务计划程序拒绝保存该任务（%1）</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to start the task (%1)</source>
        <translation>任务计划程序拒绝启动该任务（%1）</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>没有这个任务</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to end the task (%1)</source>
        <translation>任务计划程序拒绝结束该任务（%1）</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to remove the task (%1)</source>
        <translation>任务计划程序拒绝移除该任务（%1）</translation>
    </message>
</context>
<context>
    <name>rensei::status::StatusText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>how long it runs</comment>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>agent %1</source>
        <comment>its version</comment>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>this command %1</source>
        <comment>its version</comment>
        <translation>此命令 %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>协议 %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问对象</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no context</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>最近心跳</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>此处的会话</translation>
    </message>
    <message>
        <source>auth required</source>
        <translation>需要认证</translation>
    </message>
    <message>
        <source>Whether the platform sees this host is not known: %1.</source>
        <translation>不知道平台是否看得到此主机：%1。</translation>
    </message>
    <message>
        <source>The capacity of the organisation is not known: %1.</source>
        <translation>不知道组织的容量：%1。</translation>
    </message>
    <message>
        <source>Not everything is answered yet.</source>
        <translation>还没有得到全部回答。</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n processes</source>
        <comment>an amount of memory</comment>
        <translation>
            <numerusform>%1 和 %Ln 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%Ln 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 (%2)</source>
        <comment>sessions, and why so many</comment>
        <translation>最多 %1 个（%2）</translation>
    </message>
    <message>
        <source>each at most %1</source>
        <comment>of the sessions</comment>
        <translation>每个最多 %1</translation>
    </message>
    <message>
        <source>all together at most %1</source>
        <comment>of the sessions</comment>
        <translation>合计最多 %1</translation>
    </message>
    <message>
        <source>token expired or invalid</source>
        <translation>令牌已过期或无效</translation>
    </message>
    <message>
        <source>Re-authenticate: %1</source>
        <comment>a command</comment>
        <translation>重新认证：%1</translation>
    </message>
    <message>
        <source>no user key</source>
        <translation>没有用户密钥</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <comment>a command</comment>
        <translation>登录：%1</translation>
    </message>
    <message>
        <source>this platform has no account service</source>
        <translation>这个平台没有账户服务</translation>
    </message>
    <message>
        <source>this key cannot sign in</source>
        <translation>此密钥不能登录</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here: %2</source>
        <comment>the platform&apos;s words in brackets or nothing, and a command</comment>
        <translation>此密钥不能登录%1。这里需要用户密钥：%2</translation>
    </message>
    <message>
        <source>The account could not be checked: %1.</source>
        <translation>无法检查账户：%1。</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>代理正在启动。请稍后再询问。</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>%1 上的连接被拒绝</translation>
    </message>
    <message>
        <source>Daemon is not running. Run it with: %1 (or via launchctl/systemctl)</source>
        <translation>守护进程没有运行。请用以下命令运行：%1（或通过 launchctl/systemctl）</translation>
    </message>
    <message>
        <source>no answer on %1</source>
        <translation>%1 上没有回应</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>代理没有回应。请结束它，再用以下命令启动：%1</translation>
    </message>
    <message>
        <source>another program answers on %1</source>
        <translation>%1 上回应的是另一个程序</translation>
    </message>
    <message>
        <source>Another program uses %1. Start the agent on another port with: %2</source>
        <translation>另一个程序占用了 %1。请用以下命令在其他端口上启动代理：%2</translation>
    </message>
    <message>
        <source>the control token was refused on %1</source>
        <translation>%1 上拒绝了控制令牌</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>代理拒绝它自己的令牌文件。请结束它，再用以下命令启动：%1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>not ready for more than %1 s</source>
        <translation>超过 %1 秒未就绪</translation>
    </message>
    <message>
        <source>The agent does not get ready. End it and start it again with: %1</source>
        <translation>代理一直没有就绪。请结束它，再用以下命令启动：%1</translation>
    </message>
    <message>
        <source>an answer that makes no sense on %1</source>
        <translation>%1 上的回应没有意义</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>无法询问代理：%1</translation>
    </message>
    <message>
        <source>not registered with the platform</source>
        <translation>没有在平台注册</translation>
    </message>
    <message>
        <source>no registration token</source>
        <translation>没有注册令牌</translation>
    </message>
    <message>
        <source>the configuration cannot be used</source>
        <translation>无法使用配置</translation>
    </message>
    <message>
        <source>the registration token could not be read</source>
        <translation>无法读取注册令牌</translation>
    </message>
    <message>
        <source>not registered: the platform does not serve it</source>
        <translation>未注册：平台不提供此功能</translation>
    </message>
    <message>
        <source>starting: registering with the platform</source>
        <translation>正在启动：正在平台注册</translation>
    </message>
    <message>
        <source>The agent is not registered. Give it a token with: %1</source>
        <translation>代理没有注册。请用以下命令给它令牌：%1</translation>
    </message>
    <message>
        <source>it runs; whether it is registered is not known</source>
        <translation>它在运行；是否已注册未知</translation>
    </message>
    <message>
        <source>The agent did not say whether it is registered. Ask again in a moment.</source>
        <translation>代理没有告知它是否已注册。请稍后再询问。</translation>
    </message>
    <message>
        <source>the registration was refused</source>
        <translation>注册被拒绝</translation>
    </message>
    <message>
        <source>The platform refused the registration token. Give a new one with: %1</source>
        <translation>平台拒绝了注册令牌。请用以下命令提供新的：%1</translation>
    </message>
    <message>
        <source>it works for %1</source>
        <comment>a platform</comment>
        <translation>它为 %1 工作</translation>
    </message>
    <message>
        <source>The agent works for %1. To have it work for %2, end it and run: %3 --platform %2</source>
        <translation>代理为 %1 工作。要让它为 %2 工作，请结束它并运行：%3 --platform %2</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>a sentence, and a command</comment>
        <translation>%1请运行：%2</translation>
    </message>
    <message>
        <source>This host has no session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>此主机没有会话名额。请在其配置中设置 capacity.maxConcurrentSessions。</translation>
    </message>
    <message>
        <source>not heard from for more than %1 s</source>
        <translation>超过 %1 秒没有消息</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>%1 没有回应</translation>
    </message>
    <message>
        <source>the user key was refused</source>
        <translation>用户密钥被拒绝</translation>
    </message>
    <message>
        <source>the user key may not see this%1</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>用户密钥不能查看此内容%1</translation>
    </message>
    <message>
        <source>something else answers in place of %1 (%2)</source>
        <translation>有别的东西代 %1 回应（%2）</translation>
    </message>
    <message>
        <source>an answer from %1 that cannot be read</source>
        <translation>%1 的回应无法读取</translation>
    </message>
    <message>
        <source>not told by this platform</source>
        <translation>这个平台不告知</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <comment>the platform, a number, and its words in brackets or nothing</comment>
        <translation>%1 回应了 %2%3</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>与 %1 之间没有安全连接：%2。如果您的网络有自己的证书，请在配置的 network.caFile 中指定其文件。</translation>
    </message>
    <message>
        <source>The platform is out of reach: no answer from %1. Check the address and the network.</source>
        <translation>无法连接平台：%1 没有回应。请检查地址和网络。</translation>
    </message>
    <message>
        <source>not confirmed for more than %1 s</source>
        <translation>超过 %1 秒未确认</translation>
    </message>
    <message>
        <source>whether it sees this host is not known</source>
        <translation>不知道它是否看得到此主机</translation>
    </message>
    <message>
        <source>not known while the agent works for another platform</source>
        <translation>代理为另一个平台工作期间未知</translation>
    </message>
    <message>
        <source>not known while the agent is not registered</source>
        <translation>代理没有注册期间未知</translation>
    </message>
    <message>
        <source>not known while the agent does not answer</source>
        <translation>代理没有回应期间未知</translation>
    </message>
    <message>
        <source>This host is not visible to the platform: its agent works for another one.</source>
        <translation>平台看不到此主机：其代理为另一个平台工作。</translation>
    </message>
    <message>
        <source>This host is not visible to the platform while its agent is not registered.</source>
        <translation>其代理没有注册期间，平台看不到此主机。</translation>
    </message>
    <message>
        <source>This host is not visible to the platform. Run: %1</source>
        <translation>平台看不到此主机。请运行：%1</translation>
    </message>
    <message>
        <source>host not visible</source>
        <translation>主机不可见</translation>
    </message>
    <message>
        <source>No host offers session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>没有主机提供会话名额。请在其配置中设置 capacity.maxConcurrentSessions。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚无回答</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时回应</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.</source>
        <translation>钥匙串没有回应。请查看它是否在等待密码，或设置 RENSEI_API_KEY。</translation>
    </message>
    <message>
        <source>no key to ask with</source>
        <translation>没有可用来询问的密钥</translation>
    </message>
    <message>
        <source>%1s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 context</source>
        <comment>a kind of key</comment>
        <translation>%1上下文</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation>
            <numerusform>%Ln 个会话可用</numerusform>
        </translation>
    </message>
    <message>
        <source>host visible</source>
        <translation>主机可见</translation>
    </message>
    <message>
        <source>pool: %1</source>
        <translation>池：%1</translation>
    </message>
    <message>
        <source>– other hosts</source>
        <comment>how many is not known</comment>
        <translation>另有 – 台主机</translation>
    </message>
    <message>
        <source>– hosts</source>
        <comment>how many is not known</comment>
        <translation>– 台主机</translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation>
            <numerusform>另有 %Ln 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%Ln 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total slots</source>
        <translation>
            <numerusform>共 %Ln 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>– total slots</source>
        <comment>how many is not known</comment>
        <translation>共 – 个名额</translation>
    </message>
    <message>
        <source>%1 (available)</source>
        <comment>a provider</comment>
        <translation>%1（可用）</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a provider</comment>
        <translation>%1（不可用）</translation>
    </message>
    <message>
        <source>on-demand: %1</source>
        <comment>providers of computers</comment>
        <translation>按需：%1</translation>
    </message>
    <message>
        <source>%1 (last seen: %2)</source>
        <comment>why, and how long ago</comment>
        <translation>%1（最近出现：%2）</translation>
    </message>
    <message>
        <source>(skipped - %1)</source>
        <comment>why</comment>
        <translation>（已跳过 - %1）</translation>
    </message>
    <message>
        <source>(not applicable - %1)</source>
        <comment>why</comment>
        <translation>（不适用 - %1）</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>守护进程</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Issues:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>没有通往 %1 的路径：%2。%3</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new sessions. To have it take work again: %1</source>
        <translation>代理已暂停：它不接新的会话。要让它重新接工作：%1</translation>
    </message>
    <message>
        <source>The agent takes no new sessions: it was drained here or by the platform, or is about to end. To have it take work again: %1</source>
        <translation>代理不接新的会话：它在这里或由平台排空，或即将结束。要让它重新接工作：%1</translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message>
        <source>The ref “%1” cannot be used: it is no name that git has for one.</source>
        <translation>无法使用引用“%1”：它不是 git 允许的引用名称。</translation>
    </message>
    <message>
        <source>The branch “%1” cannot be used: it is no name that git has for one.</source>
        <translation>无法使用分支“%1”：它不是 git 允许的分支名称。</translation>
    </message>
    <message>
        <source>there is no working copy of that session</source>
        <translation>没有该会话的工作副本</translation>
    </message>
    <message>
        <source>its session is at work</source>
        <translation>其会话正在工作</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>无法移除</translation>
    </message>
    <message>
        <source>it is no folder of a session</source>
        <translation>它不是会话的文件夹</translation>
    </message>
    <message>
        <source>The address of the repository, “%1”, cannot be used: %2.</source>
        <comment>an address, and why</comment>
        <translation>无法使用仓库的地址“%1”：%2。</translation>
    </message>
    <message>
        <source>a folder is named by its whole path</source>
        <translation>文件夹要用完整路径指明</translation>
    </message>
    <message>
        <source>its path is not one of a repository</source>
        <translation>其路径不是仓库的路径</translation>
    </message>
    <message>
        <source>The address of the repository holds a user name or a password. Leave it out: git asks its credential helper for it.</source>
        <translation>仓库的地址含有用户名或密码。请将其去掉：git 会向其凭据助手询问。</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>它没有指明服务器</translation>
    </message>
    <message>
        <source>only https and ssh are used</source>
        <translation>只使用 https 和 ssh</translation>
    </message>
    <message>
        <source>No repository is named.</source>
        <translation>没有指明仓库。</translation>
    </message>
    <message>
        <source>it holds a space or another character that no address has</source>
        <translation>它含有空格或地址中不会有的其他字符</translation>
    </message>
    <message>
        <source>it is a name, not the address of a repository</source>
        <translation>它是名称，不是仓库的地址</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation>
            <numerusform>%Ln 个已更改的文件没有提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation>
            <numerusform>%Ln 个新文件没有提交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation>
            <numerusform>%Ln 个提交不在其服务器的任何分支上</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds files that are in no repository</source>
        <translation>其中有不在任何仓库中的文件</translation>
    </message>
    <message>
        <source>changes are stashed</source>
        <translation>有已储藏（stash）的更改</translation>
    </message>
    <message>
        <source>a merge or rebase is not finished</source>
        <translation>有未完成的合并或变基</translation>
    </message>
    <message>
        <source>git was told not to look at some files</source>
        <translation>git 被设为不查看某些文件</translation>
    </message>
    <message>
        <source>it has further working trees</source>
        <translation>它还有其他工作树</translation>
    </message>
    <message>
        <source>another repository is inside: %1</source>
        <translation>其中还有另一个仓库：%1</translation>
    </message>
    <message>
        <source>files lie beside its repository</source>
        <translation>其仓库旁边有文件</translation>
    </message>
    <message>
        <source>its state could not be learned</source>
        <translation>无法得知其状态</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>其服务器未知</translation>
    </message>
    <message>
        <source>its repository cannot be examined: %1</source>
        <translation>无法检查其仓库：%1</translation>
    </message>
    <message>
        <source>whether its commits are on the server could not be learned: %1</source>
        <translation>无法得知其提交是否在服务器上：%1</translation>
    </message>
</context>
</TS>
