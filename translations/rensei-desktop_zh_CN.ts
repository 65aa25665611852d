<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>LTR or RTL, as the language is written</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountCard</name>
    <message>
        <source>Switch to it</source>
        <translation>切换到此账户</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>an account</comment>
        <translation>%1，正在使用</translation>
    </message>
    <message>
        <source>%1, its key is being read…</source>
        <comment>an account</comment>
        <translation>%1，正在读取其密钥…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>an account</comment>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <comment>an account</comment>
        <translation>退出登录 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an account</comment>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an account</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose account it is, its key</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountMenu</name>
    <message>
        <source>Account</source>
        <comment>the menu of those one can switch to</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账户…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account, whose it is</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountText</name>
    <message>
        <source>project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>registration token of this computer</source>
        <translation>这台电脑的注册令牌</translation>
    </message>
    <message>
        <source>OAuth client, for the command line only</source>
        <translation>OAuth 客户端，仅用于命令行</translation>
    </message>
    <message>
        <source>key of an organization</source>
        <translation>组织密钥</translation>
    </message>
    <message>
        <source>key of a project</source>
        <translation>项目密钥</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>用户密钥</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a key</comment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>being checked…</source>
        <comment>a key</comment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>works, checked %1</source>
        <comment>a key; 3 min ago</comment>
        <translation>可用，%1检查</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <comment>a key</comment>
        <translation>被平台拒绝</translation>
    </message>
    <message>
        <source>not needed: this platform checks no keys</source>
        <comment>a key</comment>
        <translation>不需要：这个平台不检查密钥</translation>
    </message>
    <message>
        <source>not checked: the platform gave no answer</source>
        <comment>a key</comment>
        <translation>未检查：平台没有回应</translation>
    </message>
    <message>
        <source>none is stored on this computer</source>
        <comment>a key</comment>
        <translation>这台电脑上没有保存</translation>
    </message>
    <message>
        <source>cannot be read from the keychain</source>
        <comment>a key</comment>
        <translation>无法从钥匙串读取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of a key, what is known of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The other one can be added as “%4”.</source>
        <translation>此密钥属于另一个账户：%1。“%2”是 %3 的账户，并保留自己的密钥。可以将另一个账户添加为“%4”。</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The key can be stored for “%4”, which is here already.</source>
        <translation>此密钥属于另一个账户：%1。“%2”是 %3 的账户，并保留自己的密钥。可以将此密钥保存到“%4”，该账户已在这里。</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>另一个账户已使用此名称。请换一个名称。</translation>
    </message>
    <message>
        <source>A name has up to 40 letters from A to Z, digits, dots, dashes and underscores, and begins with a letter or digit.</source>
        <translation>名称最多 40 个字符，可用字母 A 到 Z、数字、点、连字符和下划线，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>No key is stored for it on this computer. Sign in to it.</source>
        <translation>这台电脑上没有保存此账户的密钥。请登录此账户。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be changed. Check the free space on the disk and the permissions of the folder of the configuration, then try again.</source>
        <translation>无法更改账户列表。请检查磁盘可用空间和配置文件夹的权限，然后再试。</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by the command line.</source>
        <translation>它已在此期间被移除，可能是通过命令行移除的。</translation>
    </message>
    <message>
        <source>“%1” is not used, and nothing has changed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>没有使用“%1”，什么都没有更改。%2</translation>
    </message>
    <message>
        <source>The command line has switched to “%1”, which is not used here yet. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>命令行已切换到“%1”，但这里还没有使用它。%2</translation>
    </message>
    <message>
        <source>“%1” keeps its name. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>“%1”保留原来的名称。%2</translation>
    </message>
    <message>
        <source>“%1” is not removed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>“%1”没有移除。%2</translation>
    </message>
    <message>
        <source>Its key is stored and used, but the account “%1” is not in the list. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>密钥已保存并在使用，但账户“%1”不在列表中。%2</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>正在询问平台…</translation>
    </message>
    <message>
        <source>The platform has not named an organization for this account. Sign in, and check again.</source>
        <translation>平台没有为此账户指明组织。请登录，然后再次检查。</translation>
    </message>
    <message>
        <source>This organization has no keys of hosts.</source>
        <translation>这个组织没有主机密钥。</translation>
    </message>
    <message>
        <source>This platform shows its keys only on its own page.</source>
        <translation>这个平台只在自己的页面上显示密钥。</translation>
    </message>
    <message>
        <source>Your key may not see the keys of hosts. Look at them on the platform&apos;s page.</source>
        <translation>您的密钥不能查看主机密钥。请在平台的页面上查看。</translation>
    </message>
    <message>
        <source>“%1” was not revoked: this platform revokes keys only on its own page.</source>
        <translation>“%1”没有撤销：这个平台只能在自己的页面上撤销密钥。</translation>
    </message>
    <message>
        <source>“%1” was not revoked: your key may not do that. Revoke it on the platform&apos;s page, or ask an administrator.</source>
        <translation>“%1”没有撤销：您的密钥不能这样做。请在平台的页面上撤销，或请管理员撤销。</translation>
    </message>
    <message>
        <source>It is not certain that “%1” was revoked: the platform cannot be reached. Check again when it is back.</source>
        <translation>不确定“%1”是否已撤销：无法连接平台。请在平台恢复后再次检查。</translation>
    </message>
    <message>
        <source>“%1” was not revoked: the platform answered %2. Try again later.</source>
        <translation>“%1”没有撤销：平台回应了 %2。请稍后再试。</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a key; yesterday</comment>
        <translation>%1创建</translation>
    </message>
    <message>
        <source>not known when it was made</source>
        <comment>a key</comment>
        <translation>创建时间未知</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>a key; 3 h ago</comment>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>not known when it was last used</source>
        <comment>a key</comment>
        <translation>上次使用时间未知</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>This is the key of this computer: it takes no more work until its registration is renewed. To replace the key, choose “Renew…” instead.</source>
        <translation>这是这台电脑的密钥：在更新注册之前，这台电脑不再接工作。要更换密钥，请改选“更新…”。</translation>
    </message>
    <message>
        <source>The computers that use it take no more work until they are registered anew. This cannot be taken back.</source>
        <translation>使用它的电脑在重新注册之前不再接工作。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Another program is changing the list of accounts. Try again in a moment.</source>
        <translation>另一个程序正在更改账户列表。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountWindows</name>
    <message>
        <source>You are signed out here, but the keychain still holds the key. Remove it there.</source>
        <translation>您已在此退出登录，但钥匙串中仍有密钥。请在那里将其移除。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>&amp;Check the keys</source>
        <translation>检查密钥(&amp;C)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read, so it may be out of date. Correct the file contexts.json beside the agent&apos;s configuration, or remove it.</source>
        <translation>无法读取账户列表，所以它可能不是最新的。请改正代理配置旁边的文件 contexts.json，或将其移除。</translation>
    </message>
    <message>
        <source>The key comes from the variable RENSEI_API_KEY, which takes the place of every stored key. To use the stored ones, start Rensei Desktop without it.</source>
        <translation>密钥来自变量 RENSEI_API_KEY，它取代所有已保存的密钥。要使用已保存的密钥，请在没有此变量的情况下启动 Rensei Desktop。</translation>
    </message>
    <message>
        <source>The command line uses “%1”, an OAuth client. Rensei Desktop cannot use it and keeps its account.</source>
        <translation>命令行使用“%1”，这是一个 OAuth 客户端。Rensei Desktop 不能使用它，因此保留自己的账户。</translation>
    </message>
    <message>
        <source>Switching changes what is shown here and what the command line asks about. The agent of this computer keeps its own registration.</source>
        <translation>切换会改变这里显示的内容和命令行查询的内容。这台电脑的代理保留自己的注册。</translation>
    </message>
    <message>
        <source>The agent of this computer keeps its own registration: it works for %1, whichever account is used here.</source>
        <translation>这台电脑的代理保留自己的注册：无论这里使用哪个账户，它都为 %1 工作。</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove the account %1 from this computer?</source>
        <translation>要从这台电脑移除账户 %1 吗？</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and you are signed out. On the platform the key stays valid until it is revoked there.</source>
        <translation>其密钥会从钥匙串中移除，您会退出登录。在平台上，密钥在被撤销之前仍然有效。</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. On the platform the key stays valid until it is revoked there.</source>
        <translation>其密钥会从钥匙串中移除。在平台上，密钥在被撤销之前仍然有效。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>rensei::app::AdvancedPage</name>
    <message>
        <source>Control &amp;port of the agent</source>
        <translation>代理的控制端口(&amp;P)</translation>
    </message>
    <message>
        <source>This program and rensei-agent reach the agent there, on this computer only. Usual: %1. It counts when the agent has been restarted.</source>
        <comment>a number</comment>
        <translation>本程序和 rensei-agent 通过此端口访问代理，仅限这台电脑。默认：%1。代理重新启动后生效。</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a file or folder</comment>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a file or folder</comment>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>This is not there yet: it is made when it is first needed.</source>
        <translation>它还不存在：首次需要时会创建。</translation>
    </message>
    <message>
        <source>No program opened this. Open it in a file manager or an editor:</source>
        <translation>没有程序打开它。请在文件管理器或编辑器中打开：</translation>
    </message>
    <message>
        <source>&amp;Reset sizes of windows</source>
        <translation>重置窗口大小(&amp;R)</translation>
    </message>
    <message>
        <source>Windows, and the columns of lists, are as at first when they are next made. Those that are open keep their size.</source>
        <translation>窗口和列表的列会在下次打开时恢复最初的大小。已打开的窗口保持现有大小。</translation>
    </message>
    <message>
        <source>The sizes are reset. It shows when Rensei Desktop is started again.</source>
        <translation>大小已重置。重新启动 Rensei Desktop 后可以看到效果。</translation>
    </message>
    <message>
        <source>The settings of this program cannot be written. Check the permissions of their file, above.</source>
        <translation>无法写入本程序的设置。请检查上面所示设置文件的权限。</translation>
    </message>
    <message>
        <source>Rensei Desktop %1. The agent does not answer, so its version is not known.</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1。代理没有回应，所以其版本未知。</translation>
    </message>
    <message>
        <source>Rensei Desktop %1, agent %2.</source>
        <comment>two versions</comment>
        <translation>Rensei Desktop %1，代理 %2。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentCommands</name>
    <message>
        <source>The agent was not paused: it does not answer. Try again in a moment.</source>
        <translation>代理没有暂停：它没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>The agent was not resumed: it does not answer. Try again in a moment.</source>
        <translation>代理没有继续：它没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>The number of slots was not changed: the agent does not answer. Try again in a moment.</source>
        <translation>名额数没有更改：代理没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>The number of slots was not changed: %1.</source>
        <translation>名额数没有更改：%1。</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>重新启动代理</translation>
    </message>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>要重新启动代理吗？在这台电脑上运行的 %Ln 个会话会被终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>让它继续运行</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>没有程序打开此文件夹。请在文件管理器中打开：</translation>
    </message>
    <message>
        <source>No program opened this file. Open it in an editor:</source>
        <translation>没有程序打开此文件。请在编辑器中打开：</translation>
    </message>
    <message>
        <source>The session does not go on: the agent does not answer. Try again in a moment.</source>
        <translation>会话没有继续：代理没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>The session was not paused: the agent does not answer. Try again in a moment.</source>
        <translation>会话没有暂停：代理没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>That was not done: %1.</source>
        <comment>why, as the agent says it</comment>
        <translation>未执行：%1。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message>
        <source>The agent&apos;s log</source>
        <translation>代理的日志</translation>
    </message>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>代理在启动后不久连续退出了 %Ln 次。下面是其日志的末尾：</numerusform>
        </translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>它什么也没写。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再次启动</translation>
    </message>
    <message>
        <source>Whole log…</source>
        <translation>完整日志…</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the agent&apos;s settings…</source>
        <translation>正在读取代理的设置…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It asks because: %1</source>
        <translation>询问的原因：%1</translation>
    </message>
    <message>
        <source>This work is returned to the platform.</source>
        <translation>这项工作会退回平台。</translation>
    </message>
    <message>
        <source>No work of this repository or project begins here any more.</source>
        <translation>这个仓库或项目的工作不再在此开始。</translation>
    </message>
    <message>
        <source>Work of this repository or project begins without asking.</source>
        <translation>这个仓库或项目的工作不经询问就开始。</translation>
    </message>
    <message>
        <source>Only this work.</source>
        <translation>仅这项工作。</translation>
    </message>
    <message>
        <source>The same request, to the letter, until this session ends.</source>
        <translation>完全相同的请求，直到此会话结束。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalText</name>
    <message>
        <source>Run a command?</source>
        <translation>要运行命令吗？</translation>
    </message>
    <message>
        <source>Read this?</source>
        <translation>要读取这个吗？</translation>
    </message>
    <message>
        <source>Change a file?</source>
        <translation>要修改文件吗？</translation>
    </message>
    <message>
        <source>Delete a file?</source>
        <translation>要删除文件吗？</translation>
    </message>
    <message>
        <source>Move a file?</source>
        <translation>要移动文件吗？</translation>
    </message>
    <message>
        <source>Load this from the network?</source>
        <translation>要从网络加载这个吗？</translation>
    </message>
    <message>
        <source>Begin this work?</source>
        <translation>要开始这项工作吗？</translation>
    </message>
    <message>
        <source>Work in another mode, which may ask less?</source>
        <translation>要换用另一种模式工作吗？它可能询问得更少。</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>要允许这个吗？</translation>
    </message>
    <message>
        <source>asked %1 · rejected automatically in %2</source>
        <comment>2 min ago, 13 min</comment>
        <translation>%1询问 · %2后自动拒绝</translation>
    </message>
    <message>
        <source>That question was not open any more, so your answer changed nothing. It was answered elsewhere, its time was over, or its session has ended.</source>
        <translation>这个问题已经不再等待回答，所以您的回答没有改变任何事。它已在别处得到回答、已超时，或者其会话已结束。</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>您的回答没有送达：这台电脑的代理没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent answered %1. Try again.</source>
        <translation>您的回答没有送达：代理回应了 %1。请再试一次。</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived: the agent of this computer does not answer. If the question is still open once it does, answer it again.</source>
        <translation>不知道您的回答是否送达：这台电脑的代理没有回应。如果它恢复回应后问题仍未关闭，请再回答一次。</translation>
    </message>
    <message>
        <source>Your answer was not accepted: %1. Try again.</source>
        <comment>what the agent says</comment>
        <translation>您的回答没有被接受：%1。请再试一次。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Allow for this session</source>
        <translation>在此会话中允许</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionCard</name>
    <message>
        <source>Seen</source>
        <comment>it need not be shown any more</comment>
        <translation>已看过</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>It does not wait for you any more, unless something else is the matter.</source>
        <translation>它不再等您，除非出现别的情况。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>有 %Ln 件事在等您</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>这台电脑不接工作：平台拒绝为它注册</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>您的密钥被拒绝</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what is the matter with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>请一键更新注册，或在平台上创建新的令牌。</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>它可能已被撤销或已过期。其间会话继续运行。</translation>
    </message>
    <message>
        <source>It ended after %1.</source>
        <comment>2 h 5 min</comment>
        <translation>它在 %1 后结束。</translation>
    </message>
    <message>
        <source>Its work, %1, ended after %2.</source>
        <comment>development, 2 h 5 min</comment>
        <translation>它的工作（%1）在 %2 后结束。</translation>
    </message>
    <message>
        <source>failed %1</source>
        <comment>2 min ago</comment>
        <translation>%1失败</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>2 min ago</comment>
        <translation>%1发现</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>更新注册</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>显示会话</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>已推迟 %Ln 件，最早到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %L1 are shown; the others follow when these are done.</source>
        <translation>显示前 %L1 件；处理完这些后会显示其余的。</translation>
    </message>
    <message>
        <source>That does not wait for you any more, so nothing was done.</source>
        <translation>那件事已不再等您，所以什么也没做。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>a session failed</comment>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionWindow</name>
    <message>
        <source>Needs you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有事情在等您。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AwakeChoice</name>
    <message>
        <source>Stay a&amp;wake while a session makes progress</source>
        <translation>会话有进展时让这台电脑保持唤醒(&amp;K)</translation>
    </message>
    <message>
        <source>On &amp;battery, down to a charge of</source>
        <translation>使用电池时，直到电量降至(&amp;B)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>It may fall asleep while sessions wait for you, and whenever you close the lid or tell it to. The screen turns off as usual.</source>
        <translation>会话在等您时，以及您合上盖子或让它睡眠时，它都可以进入睡眠。屏幕照常关闭。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ComputerPage</name>
    <message>
        <source>&amp;Pause: take no new sessions</source>
        <translation>暂停：不接新的会话(&amp;P)</translation>
    </message>
    <message>
        <source>Projects whose work is done here:</source>
        <translation>在此执行其工作的项目：</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>None is in the list, so no work is taken.</source>
        <translation>列表为空，所以不接任何工作。</translation>
    </message>
    <message>
        <source>What you decided about repositories and projects:</source>
        <translation>您对仓库和项目所做的决定：</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>重新询问我</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>目前还没有。</translation>
    </message>
    <message>
        <source>&amp;Sessions at a time</source>
        <translation>同时进行的会话数(&amp;S)</translation>
    </message>
    <message>
        <source>What coding agents may do &amp;without asking</source>
        <translation>编程智能体不经询问可以做什么(&amp;W)</translation>
    </message>
    <message>
        <source>%1 There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <comment>what a choice means</comment>
        <translation>%1没有沙盒：编程智能体以您的身份运行，最多能做您能做的事。</translation>
    </message>
    <message>
        <source>W&amp;ork that is done here</source>
        <translation>在此执行的工作(&amp;O)</translation>
    </message>
    <message>
        <source>Another pro&amp;ject</source>
        <translation>另一个项目(&amp;J)</translation>
    </message>
    <message>
        <source>Another project: its name, or its id</source>
        <translation>另一个项目：其名称或 id</translation>
    </message>
    <message>
        <source>name, or id</source>
        <translation>名称或 id</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project&apos;s name, its id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The configuration lists them with their repositories. Change them there.</source>
        <translation>配置中列出了这些项目及其仓库。请在配置中更改。</translation>
    </message>
    <message>
        <source>They count only while you are asked for each repository.</source>
        <translation>这些决定只在对每个仓库都询问您时有效。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ConfigText</name>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>代理的程序没有结果就结束了。请重试。</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1”</source>
        <translation>代理的程序说：“%1”</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>在本程序旁边找不到代理的程序。请重新安装 Rensei Desktop。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>代理的程序长时间没有报告，已被终止。请重试。</translation>
    </message>
    <message>
        <source>These settings cannot be changed now, and are as they were last known. %1</source>
        <comment>why, and what to do</comment>
        <translation>这些设置现在无法更改，显示的是最后已知的值。%1</translation>
    </message>
    <message>
        <source>The settings of the agent are not known. %1</source>
        <comment>why, and what to do</comment>
        <translation>代理的设置未知。%1</translation>
    </message>
    <message>
        <source>This was not changed. %1</source>
        <comment>why, and what to do</comment>
        <translation>没有更改。%1</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent is started: it does not run now.</source>
        <translation>已保存，代理启动时生效：它现在没有运行。</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent has been restarted.</source>
        <translation>已保存，代理重新启动后生效。</translation>
    </message>
    <message>
        <source>It is kept, but the agent cannot use its configuration. The status window says why.</source>
        <translation>已保存，但代理无法使用其配置。状态窗口会说明原因。</translation>
    </message>
    <message>
        <source>It is kept, but the agent did not answer, so it may count only when the agent has been restarted.</source>
        <translation>已保存，但代理没有回应，所以可能要等代理重新启动后才生效。</translation>
    </message>
    <message>
        <source>The variable %1 is set and comes before what is chosen here.</source>
        <translation>已设置变量 %1，它优先于这里的选择。</translation>
    </message>
    <message>
        <source>This computer takes no new sessions. Those that run go on.</source>
        <translation>这台电脑不接新的会话。正在运行的会话会继续。</translation>
    </message>
    <message>
        <source>Usual here: %1, one for each processor core. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>这里的默认值：%1，每个处理器核心一个。减少此数不会终止正在运行的会话。</translation>
    </message>
    <message>
        <source>Usual here: %1, as each needs about 1.5 GiB of memory. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>这里的默认值：%1，因为每个会话约需 1.5 GiB 内存。减少此数不会终止正在运行的会话。</translation>
    </message>
    <message>
        <source>Usual here: %1; more are rarely of use. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>这里的默认值：%1；更多很少有用。减少此数不会终止正在运行的会话。</translation>
    </message>
    <message>
        <source>Nothing: whatever asks is rejected</source>
        <comment>what agents may do</comment>
        <translation>什么都不可以：所有请求都会被拒绝</translation>
    </message>
    <message>
        <source>By rules of your own</source>
        <comment>what agents may do</comment>
        <translation>按您自己的规则</translation>
    </message>
    <message>
        <source>All that a coding agent asks for is rejected, without asking you.</source>
        <translation>编程智能体的所有请求都会被拒绝，不会询问您。</translation>
    </message>
    <message>
        <source>The configuration holds rules of your own. Change them there.</source>
        <translation>配置中有您自己的规则。请在配置中更改。</translation>
    </message>
    <message>
        <source>All that the platform gives this computer</source>
        <comment>whose work is done</comment>
        <translation>平台交给这台电脑的所有工作</translation>
    </message>
    <message>
        <source>That of the projects in this list</source>
        <comment>whose work is done</comment>
        <translation>此列表中项目的工作</translation>
    </message>
    <message>
        <source>Whatever I allow: ask me once for each repository</source>
        <comment>whose work is done</comment>
        <translation>我允许的工作：对每个仓库询问我一次</translation>
    </message>
    <message>
        <source>Work of other projects is handed back to the platform.</source>
        <translation>其他项目的工作会退回平台。</translation>
    </message>
    <message>
        <source>The first work of a repository or project waits ten minutes for your answer, then it is handed back.</source>
        <translation>仓库或项目的第一项工作会等您回答十分钟，之后会被退回。</translation>
    </message>
    <message>
        <source>The platform decides, by the projects that this computer is registered for.</source>
        <translation>由平台根据这台电脑所注册的项目决定。</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>仓库 %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>Work that names no repository and no project</source>
        <translation>没有指明仓库和项目的工作</translation>
    </message>
    <message>
        <source>%1: always allowed</source>
        <comment>a repository</comment>
        <translation>%1：总是允许</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <comment>a repository</comment>
        <translation>%1：永不允许</translation>
    </message>
    <message>
        <source>This was not changed, because the agent did not answer. Try again.</source>
        <translation>没有更改，因为代理没有回应。请重试。</translation>
    </message>
    <message>
        <source>This was not changed. The agent says: “%1”</source>
        <translation>没有更改。代理说：“%1”</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. It is as last known.</source>
        <translation>代理没有回应，所以现在无法更改。显示的是最后已知的值。</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. Start it first.</source>
        <translation>代理没有回应，所以现在无法更改。请先启动代理。</translation>
    </message>
    <message>
        <source>Sessions that run go on. A pause lasts until it is ended, here or in the tray&apos;s menu.</source>
        <translation>正在运行的会话会继续。暂停会一直持续，直到在此处或托盘菜单中结束暂停。</translation>
    </message>
</context>
<context>
    <name>rensei::app::DetailText</name>
    <message>
        <source>Session without an issue</source>
        <translation>没有议题的会话</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <comment>3 min</comment>
        <translation>已思考 %1</translation>
    </message>
    <message>
        <source>a tool runs for %1</source>
        <comment>3 min</comment>
        <translation>工具已运行 %1</translation>
    </message>
    <message>
        <source>runs %1 for %2</source>
        <comment>a tool, 3 min</comment>
        <translation>运行 %1 已 %2</translation>
    </message>
    <message>
        <source>waits for your answer for %1</source>
        <comment>3 min</comment>
        <translation>等您回答已 %1</translation>
    </message>
    <message>
        <source>waits for a message for %1</source>
        <comment>3 min</comment>
        <translation>等待消息已 %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit until %1</source>
        <comment>14:30</comment>
        <translation>等待其提供方的限额，直到 %1</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit for %1</source>
        <comment>3 min</comment>
        <translation>等待其提供方的限额已 %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>3 min</comment>
        <translation>已暂停 %1</translation>
    </message>
    <message>
        <source>stalled: nothing was heard for %1</source>
        <comment>3 min</comment>
        <translation>停滞：已 %1没有动静</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where a session runs</comment>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <comment>41,200</comment>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>14:22</comment>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>The agent of this computer does not answer. It is tried again automatically.</source>
        <translation>这台电脑的代理没有回应。会自动重试。</translation>
    </message>
    <message>
        <source>Some entries are missing: they were removed to bound the size of the log.</source>
        <translation>缺少一些条目：为限制日志大小已将其移除。</translation>
    </message>
    <message>
        <source>Select a session to see what it does.</source>
        <translation>请选择一个会话，查看它做了什么。</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>正在读取它做了什么…</translation>
    </message>
    <message>
        <source>It has not done anything yet.</source>
        <translation>它还什么都没做。</translation>
    </message>
    <message>
        <source>Nothing was recorded of what it did.</source>
        <translation>没有记录它做了什么。</translation>
    </message>
    <message>
        <source>What it did cannot be read now.</source>
        <translation>现在无法读取它做了什么。</translation>
    </message>
    <message>
        <source>This platform does not tell what sessions on other computers do. Open it in the browser instead.</source>
        <translation>这个平台不说明其他电脑上的会话做了什么。请改在浏览器中打开。</translation>
    </message>
    <message>
        <source>The message was not delivered, and the platform does not say why. It is kept here.</source>
        <translation>消息没有送达，平台也没有说明原因。消息保留在此。</translation>
    </message>
    <message>
        <source>The message was not delivered: %1. It is kept here.</source>
        <translation>消息没有送达：%1。消息保留在此。</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions. The text is kept here, to be copied.</source>
        <translation>这个平台不接收发给会话的消息。文字保留在此，可以复制。</translation>
    </message>
    <message>
        <source>The message was not delivered: your key may not send messages. Ask for the right, or sign in with another key. The text is kept here.</source>
        <translation>消息没有送达：您的密钥不能发送消息。请申请权限，或用另一个密钥登录。文字保留在此。</translation>
    </message>
    <message>
        <source>The message may not have been delivered: the platform cannot be reached. It is kept here; sending it again delivers it once.</source>
        <translation>消息可能没有送达：无法连接平台。消息保留在此；再次发送也只会送达一次。</translation>
    </message>
    <message>
        <source>The message was not delivered: the platform did not accept it. The text is kept here; try again later.</source>
        <translation>消息没有送达：平台没有接受。文字保留在此；请稍后再试。</translation>
    </message>
    <message>
        <source>pauses after this turn</source>
        <translation>本轮之后暂停</translation>
    </message>
    <message>
        <source>The platform has not told yet what it does.</source>
        <translation>平台尚未说明它在做什么。</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiagnosticsWindow</name>
    <message>
        <source>&amp;Save…</source>
        <comment>a diagnostics bundle</comment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断数据</translation>
    </message>
    <message>
        <source>These files help to find out what is wrong. Look through them, and untick what you do not want to give away. Keys, addresses of people and your name were removed. Nothing is sent anywhere.</source>
        <translation>这些文件有助于找出问题所在。请浏览它们，并取消勾选您不想交出的内容。密钥、个人地址和您的姓名已移除。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What is saved of this file</source>
        <translation>此文件中会保存的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1. This computer is being checked; the report comes in a moment.</source>
        <translation>
            <numerusform>%Ln 个文件，%1。正在检查这台电脑；报告马上就到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <comment>of a diagnostics bundle, and their size</comment>
        <translation>
            <numerusform>%Ln 个文件，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be saved here: %1. Nothing was written. Choose another place.</source>
        <translation>无法保存在这里：%1。没有写入任何内容。请选择其他位置。</translation>
    </message>
    <message>
        <source>It is saved in this place. Nothing was sent anywhere.</source>
        <translation>已保存到此位置。没有向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>没有程序打开此文件夹。请在文件管理器中打开：</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>仓库 %1</translation>
    </message>
    <message>
        <source>a copy from which working copies are made quickly; it holds no work of sessions</source>
        <translation>用来快速生成工作副本的副本；其中没有会话的工作</translation>
    </message>
    <message>
        <source>This folder is not there any more. Look again.</source>
        <translation>这个文件夹已不存在。请重新查看。</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>没有程序打开此文件夹。请在文件管理器中打开：</translation>
    </message>
    <message>
        <source>Discard the working copy</source>
        <translation>丢弃工作副本</translation>
    </message>
    <message>
        <source>Discard the working copy of %1?</source>
        <translation>要丢弃 %1 的工作副本吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Room for working copies</source>
        <translation>工作副本的空间(&amp;R)</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of room</comment>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskRow</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Open folder of %1</source>
        <translation>打开 %1 的文件夹</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a size, and why it is there</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskText</name>
    <message>
        <source>There are no working copies on this computer.</source>
        <translation>这台电脑上没有工作副本。</translation>
    </message>
    <message>
        <source>Working copies take %1.</source>
        <comment>a size</comment>
        <translation>工作副本占用 %1。</translation>
    </message>
    <message>
        <source>Working copies take %1 of %2.</source>
        <comment>two sizes</comment>
        <translation>工作副本占用 %2 中的 %1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons for which a working copy is kept</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>in use by its session</source>
        <comment>a working copy</comment>
        <translation>正由其会话使用</translation>
    </message>
    <message>
        <source>safe to remove: everything in it exists elsewhere, too</source>
        <comment>a working copy</comment>
        <translation>可以安全移除：其中的一切别处都有</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a working copy</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept: %1. Of its build output %2 can be removed.</source>
        <comment>reasons, a size</comment>
        <translation>保留：%1。其构建产物中的 %2 可以移除。</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <comment>reasons</comment>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>being examined…</source>
        <comment>a working copy</comment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>not examined: it may hold work that is only here</source>
        <comment>a working copy</comment>
        <translation>未检查：可能有只在这里的工作</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>正在查看现有内容…</translation>
    </message>
    <message>
        <source>Finding out what is safe to remove…</source>
        <translation>正在查明哪些可以安全移除…</translation>
    </message>
    <message>
        <source>Removing what is safe…</source>
        <translation>正在移除可以安全移除的内容…</translation>
    </message>
    <message>
        <source>Discarding the working copy…</source>
        <translation>正在丢弃工作副本…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>a size</comment>
        <translation>已释放 %1。</translation>
    </message>
    <message>
        <source>Nothing was freed: what was safe before is not so any more.</source>
        <translation>没有释放任何空间：之前可以移除的现在不再可以。</translation>
    </message>
    <message>
        <source>&amp;Free what is safe: %1</source>
        <comment>a size</comment>
        <translation>释放可以安全移除的内容(&amp;F)：%1</translation>
    </message>
    <message>
        <source>&amp;Free what is safe</source>
        <translation>释放可以安全移除的内容(&amp;F)</translation>
    </message>
    <message>
        <source>It is not known what is safe to remove.</source>
        <translation>不知道哪些可以安全移除。</translation>
    </message>
    <message>
        <source>It is not known what was removed.</source>
        <translation>不知道移除了什么。</translation>
    </message>
    <message>
        <source>The working copy was not discarded.</source>
        <translation>工作副本没有丢弃。</translation>
    </message>
    <message>
        <source>This is what was known before, because it could not be looked up anew.</source>
        <translation>这是之前已知的情况，因为无法重新查看。</translation>
    </message>
    <message>
        <source>It is not known what working copies take.</source>
        <translation>不知道工作副本占用多少。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is not known or was not done, and then why and what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>在本程序旁边找不到代理的程序。请重新安装 Rensei Desktop。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Look again.</source>
        <translation>代理的程序长时间没有报告，已被终止。请重新查看。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Look again.</source>
        <translation>代理的程序没有结果就结束了。请重新查看。</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Look again.</source>
        <translation>代理的程序说：“%1”请重新查看。</translation>
    </message>
    <message>
        <source>It takes %1. Nobody has looked yet whether it holds work that is only there. What is only there is lost.</source>
        <comment>a size</comment>
        <translation>它占用 %1。还没有人查看其中是否有只在那里的工作。只在那里的内容会丢失。</translation>
    </message>
    <message>
        <source>It takes %1, and is kept because of this: %2. What is only there is lost.</source>
        <comment>a size, reasons</comment>
        <translation>它占用 %1，因以下原因而保留：%2。只在那里的内容会丢失。</translation>
    </message>
    <message>
        <source>When they take more, this computer takes no new sessions until something is freed; nothing is deleted for it. Usual: %1 GiB.</source>
        <comment>a number</comment>
        <translation>超出时，这台电脑不接新的会话，直到释放出空间；不会为此删除任何内容。默认：%1 GiB。</translation>
    </message>
</context>
<context>
    <name>rensei::app::DoctorWindow</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>从这台电脑移除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>being fixed</source>
        <comment>a check</comment>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>being fixed…</source>
        <comment>a check</comment>
        <translation>正在修复…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断数据…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ErrorText</name>
    <message>
        <source>This is not the address of a platform. It begins with https://, and ends before any question mark.</source>
        <translation>这不是平台的地址。它以 https:// 开头，并在问号之前结束。</translation>
    </message>
    <message>
        <source>No Rensei platform answers at this address. Check it, and whether your network wants you to sign in first.</source>
        <translation>这个地址没有 Rensei 平台回应。请检查地址，以及您的网络是否要求先登录。</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform: %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>与平台之间没有安全连接：%1。如果您的网络有自己的证书，请在代理配置的“network: caFile”中指定其文件。</translation>
    </message>
    <message>
        <source>There is no way to the platform: %1.</source>
        <translation>没有通往平台的路径：%1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Check the address and your network, then try again.</source>
        <translation>无法连接平台。请检查地址和网络，然后再试。</translation>
    </message>
    <message>
        <source>The platform is asked too often. Wait a moment, then try again.</source>
        <translation>对平台的请求过于频繁。请稍候再试。</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked. Try again later.</source>
        <translation>平台回应了 %1，所以无法检查密钥。请稍后再试。</translation>
    </message>
    <message>
        <source>This platform wants a key. Create one in Settings → API Keys.</source>
        <translation>这个平台需要密钥。请在 Settings → API Keys 中创建一个。</translation>
    </message>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>此密钥被拒绝。请检查是否完整复制，或创建新的密钥。</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. A user key is needed here.</source>
        <translation>平台不允许用此密钥登录。这里需要用户密钥。</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. It says: “%1”</source>
        <translation>平台不允许用此密钥登录。它说：“%1”</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>这是主机的注册令牌。这里需要用户密钥。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>钥匙串已锁定。请解锁后再试。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only.</source>
        <translation>在这台电脑上找不到钥匙串。密钥只能保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>钥匙串拒绝访问。请允许访问后再试。</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, then try again.</source>
        <translation>钥匙串没有回应。请查看它是否在等待密码，然后再试。</translation>
    </message>
    <message>
        <source>The keychain takes nothing this long. Check what was pasted.</source>
        <translation>钥匙串不接受这么长的内容。请检查粘贴的内容。</translation>
    </message>
    <message>
        <source>The keychain could not store the key. Try again, or keep it for this session only.</source>
        <translation>钥匙串无法保存密钥。请再试一次，或只保留到退出为止。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. Sign in to keep a key for this session only.</source>
        <translation>在这台电脑上找不到钥匙串。登录后密钥只保留到退出为止。</translation>
    </message>
    <message>
        <source>The stored key cannot be read. Try again, or sign in with a new key.</source>
        <translation>无法读取已保存的密钥。请再试一次，或用新的密钥登录。</translation>
    </message>
    <message>
        <source>This choice lasts only until Rensei Desktop is closed, because %1 cannot be written. Check the free space on the disk and the permissions of the folder, then choose again.</source>
        <translation>此选择只保持到 Rensei Desktop 关闭为止，因为无法写入 %1。请检查磁盘可用空间和文件夹权限，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform cannot be reached. Try again when it is back.</source>
        <translation>%1 没有停止：无法连接平台。请在平台恢复后再试。</translation>
    </message>
    <message>
        <source>%1 was not stopped: your key may not do that. Ask for the right, or sign in with another key.</source>
        <translation>%1 没有停止：您的密钥不能这样做。请申请权限，或用另一个密钥登录。</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and no computer has begun it. Stop it when one has.</source>
        <translation>%1 没有停止：这个平台不停止会话，而且还没有电脑开始它。请在有电脑开始后再停止。</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and it runs on another computer. Stop it there.</source>
        <translation>%1 没有停止：这个平台不停止会话，而且它在另一台电脑上运行。请在那里停止。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>%1 没有停止：这台电脑的代理没有回应。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform is asked too often. Try again in a moment.</source>
        <translation>%1 没有停止：对平台的请求过于频繁。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform answered %2. Try again later.</source>
        <translation>%1 没有停止：平台回应了 %2。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform&apos;s answer cannot be read. Try again later.</source>
        <translation>%1 没有停止：无法读取平台的回应。请稍后再试。</translation>
    </message>
    <message>
        <source>The platform cannot be reached, because %1.</source>
        <translation>无法连接平台，因为%1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached. It is tried again automatically.</source>
        <translation>无法连接平台。会自动重试。</translation>
    </message>
    <message>
        <source>A sign-in page stands before the platform, as some networks have. It is tried again automatically.</source>
        <translation>平台前面有一个登录页面，有些网络就是这样。会自动重试。</translation>
    </message>
    <message>
        <source>Your key may not read sessions. Sign in with a key that has the right to.</source>
        <translation>您的密钥不能读取会话。请用有此权限的密钥登录。</translation>
    </message>
    <message>
        <source>The platform is asked too often. It is tried again automatically.</source>
        <translation>对平台的请求过于频繁。会自动重试。</translation>
    </message>
    <message>
        <source>The platform gave an answer that this version cannot read. Look for an update.</source>
        <translation>平台给出了此版本无法读取的回应。请查找更新。</translation>
    </message>
    <message>
        <source>The platform answered %1.</source>
        <translation>平台回应了 %1。</translation>
    </message>
    <message>
        <source>The token could not be kept. Try again.</source>
        <translation>无法保存令牌。请再试一次。</translation>
    </message>
    <message>
        <source>The agent&apos;s program is missing. Install Rensei Desktop again.</source>
        <translation>缺少代理的程序。请重新安装 Rensei Desktop。</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read or is full, so the key was not stored. Remove an account, or correct the file contexts.json beside the agent&apos;s configuration.</source>
        <translation>您的账户列表无法读取或已满，所以密钥没有保存。请移除一个账户，或改正代理配置旁边的文件 contexts.json。</translation>
    </message>
    <message>
        <source>The settings of Rensei Desktop were lost, because their file was damaged. Choose again what you had chosen in the settings.</source>
        <translation>Rensei Desktop 的设置已丢失，因为其文件已损坏。请在设置中重新选择您之前的选择。</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read still holds. The damaged file is kept here:</source>
        <translation>Rensei Desktop 的设置文件已损坏。能读取的部分仍然有效；请在设置中查看是否符合您的需要。损坏的文件保留在此：</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2.</source>
        <comment>2: why, as the agent says it</comment>
        <translation>%1 没有停止：%2。</translation>
    </message>
</context>
<context>
    <name>rensei::app::FilterChips</name>
    <message>
        <source>Sessions that ask something, are stuck, or failed and were not looked at yet</source>
        <translation>有问题要问、卡住，或已失败但还没有看过的会话</translation>
    </message>
    <message>
        <source>Working %1</source>
        <translation>工作中 %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>排队中 %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>已停止 %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>其他 %1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>红色 %1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>黄色 %1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>绿色 %1</translation>
    </message>
    <message>
        <source>Health unknown %1</source>
        <comment>and a number of sessions</comment>
        <translation>健康未知 %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>a number of sessions</comment>
        <translation>等您处理 %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::GeneralPage</name>
    <message>
        <source>&amp;Start Rensei Desktop at login</source>
        <translation>登录时启动 Rensei Desktop(&amp;S)</translation>
    </message>
    <message>
        <source>The agent still starts at login where that was set up.</source>
        <translation>在已设置的地方，代理仍在登录时启动。</translation>
    </message>
    <message>
        <source>It starts in the background, without a window.</source>
        <translation>它在后台启动，不显示窗口。</translation>
    </message>
    <message>
        <source>Another copy of Rensei Desktop starts at login. Tick this to start this one instead.</source>
        <translation>登录时启动的是另一份 Rensei Desktop。勾选此项可改为启动这一份。</translation>
    </message>
    <message>
        <source>The agent&apos;s own entry starts it at login, so there is nothing to choose here.</source>
        <translation>代理自己的条目会在登录时启动它，所以这里没有可选的。</translation>
    </message>
    <message>
        <source>This system names no place for what starts at login. Set the variable HOME, then start Rensei Desktop again.</source>
        <translation>这个系统没有指明登录时启动项的位置。请设置变量 HOME，然后重新启动 Rensei Desktop。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>This could not be changed, because %1 cannot be written: %2. Check its permissions and those of its folder, then try again.</source>
        <translation>无法更改，因为无法写入 %1：%2。请检查它及其文件夹的权限，然后再试。</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>有新版本时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is asked: this copy does not know where to. Look where you got it from.</source>
        <translation>不会询问任何地方：这一份不知道该问哪里。请到您获取它的地方查看。</translation>
    </message>
    <message>
        <source>%1 is asked once a day, and learns nothing but the version that you have. Nothing is installed automatically.</source>
        <comment>a host</comment>
        <translation>每天询问 %1 一次，它只会得知您使用的版本。不会自动安装任何内容。</translation>
    </message>
</context>
<context>
    <name>rensei::app::GlyphIcon</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>rensei::app::HealthCard</name>
    <message>
        <source>Send a message…</source>
        <translation>发送消息…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>停止…</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeyRow</name>
    <message>
        <source>Revoking…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>a key</comment>
        <translation>撤销 %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeysView</name>
    <message>
        <source>Keys of the hosts of this organization</source>
        <translation>这个组织的主机密钥</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;new this computer&apos;s key…</source>
        <translation>更新这台电脑的密钥(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open the platform&apos;s page</source>
        <translation>打开平台的页面(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1”已撤销。</translation>
    </message>
    <message>
        <source>Only the first %1 keys are shown. Look for the others on the platform&apos;s page.</source>
        <translation>只显示前 %1 个密钥。其他密钥请在平台的页面上查看。</translation>
    </message>
    <message>
        <source>This computer is registered with %1. Switch to an account there to renew its key.</source>
        <translation>这台电脑注册在 %1。要更新其密钥，请切换到那里的账户。</translation>
    </message>
    <message>
        <source>No browser opened this page. Open it yourself:</source>
        <translation>没有浏览器打开此页面。请自行打开：</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>撤销密钥</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>要撤销密钥 %1 吗？</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostTokenDialog</name>
    <message>
        <source>Keep it in a private file</source>
        <translation>保存在私有文件中</translation>
    </message>
    <message>
        <source>Register this computer</source>
        <translation>注册这台电脑</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>注册令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Create one in Settings → Projects → API Keys, of the type Worker Registration. The agent keeps it in the keychain.</source>
        <translation>请在 Settings → Projects → API Keys 中创建一个，类型为 Worker Registration。代理会将其保存在钥匙串中。</translation>
    </message>
    <message>
        <source>Handing it to the agent…</source>
        <translation>正在交给代理…</translation>
    </message>
    <message>
        <source>Waiting until the platform knows this computer…</source>
        <translation>正在等待平台识别这台电脑…</translation>
    </message>
    <message>
        <source>The token is kept, but this computer is not registered yet. The agent goes on trying; see the status window.</source>
        <translation>令牌已保存，但这台电脑尚未注册。代理会继续尝试；请看状态窗口。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This computer is registered.</source>
        <translation>这台电脑已注册。</translation>
    </message>
    <message>
        <source>The token is kept, but the agent works for %1. Restart the agent to have it work for the platform that is shown.</source>
        <translation>令牌已保存，但代理为 %1 工作。重新启动代理，让它为所示平台工作。</translation>
    </message>
    <message>
        <source>The platform refused this token. Check that it was copied whole, or create a new one.</source>
        <translation>平台拒绝了此令牌。请检查是否完整复制，或创建新的令牌。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ItemList</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeBars</name>
    <message>
        <source>%1. No new session begins.</source>
        <translation>%1。不会开始新的会话。</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a report was read</comment>
        <translation>已看过</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeNotices</name>
    <message>
        <source>Show status</source>
        <translation>显示状态</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeText</name>
    <message>
        <source>A coding agent works on a session</source>
        <translation>编程智能体正在处理会话</translation>
    </message>
    <message>
        <source>May fall asleep: no session can go on by itself</source>
        <translation>可以睡眠：没有会话能自行继续</translation>
    </message>
    <message>
        <source>May fall asleep: no session makes progress</source>
        <translation>可以睡眠：没有会话有进展</translation>
    </message>
    <message>
        <source>May fall asleep: the battery is at %1 %</source>
        <translation>可以睡眠：电池电量为 %1 %</translation>
    </message>
    <message>
        <source>Kept awake: %1 makes progress</source>
        <comment>an issue</comment>
        <translation>保持唤醒：%1 有进展</translation>
    </message>
    <message>
        <source>May fall asleep: the system does not let it be kept awake</source>
        <translation>可能睡眠：系统不允许让它保持唤醒</translation>
    </message>
    <message numerus="yes">
        <source>Quits when %n session(s) have ended</source>
        <translation>
            <numerusform>%Ln 个会话结束后退出</numerusform>
        </translation>
    </message>
    <message>
        <source>While this computer was asleep</source>
        <translation>在这台电脑睡眠期间</translation>
    </message>
    <message>
        <source>Asleep from %1 to %2.</source>
        <comment>23:10, 07:02</comment>
        <translation>睡眠时间：%1 至 %2。</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <comment>an issue</comment>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>an issue</comment>
        <translation>%1 失败。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <comment>an issue</comment>
        <translation>%1 已停止。</translation>
    </message>
    <message>
        <source>%1 was given to another computer, which works on it.</source>
        <comment>an issue</comment>
        <translation>%1 已交给另一台电脑，正在那里进行。</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and waits for a computer.</source>
        <comment>an issue</comment>
        <translation>%1 已被平台收回，正在等待电脑接手。</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and is completed.</source>
        <comment>an issue</comment>
        <translation>%1 已被平台收回，并已完成。</translation>
    </message>
    <message>
        <source>%1 is not this computer&apos;s any more.</source>
        <comment>an issue</comment>
        <translation>%1 不再属于这台电脑。</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) ended.</source>
        <translation>
            <numerusform>另有 %Ln 个会话已结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes sessions again</source>
        <translation>代理又开始接受会话</translation>
    </message>
    <message>
        <source>Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again.</source>
        <translation>Rensei Desktop 在其等待的会话结束之前就退出了。它的代理又开始接受会话。</translation>
    </message>
</context>
<context>
    <name>rensei::app::LimitsPage</name>
    <message>
        <source>none</source>
        <comment>the usual limit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>A session may take two hours, unless the entry of its coding agent in the configuration, or the platform, says otherwise. There are no limits of turns or cost in the configuration.</source>
        <translation>会话最长可用两小时，除非配置中其编程智能体的条目或平台另有规定。配置中没有轮数或费用的限制。</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Memory of a session</source>
        <translation>单个会话的内存(&amp;M)</translation>
    </message>
    <message>
        <source>A session that takes more is ended as failed, and says why. Usual: %1.</source>
        <translation>占用更多内存的会话会以失败终止，并说明原因。默认：%1。</translation>
    </message>
    <message>
        <source>Memory of &amp;all sessions together</source>
        <translation>所有会话合计的内存(&amp;A)</translation>
    </message>
    <message>
        <source>When they take more, the one that takes the most is ended. Usual: %1.</source>
        <translation>超出时，占用最多的会话会被终止。默认：%1。</translation>
    </message>
    <message>
        <source>&amp;Processes of a session</source>
        <translation>单个会话的进程数(&amp;P)</translation>
    </message>
    <message>
        <source>A session that starts more is ended as failed. Usual: %1.</source>
        <translation>启动更多进程的会话会以失败终止。默认：%1。</translation>
    </message>
    <message>
        <source>Processes of all sessions &amp;together</source>
        <translation>所有会话合计的进程数(&amp;T)</translation>
    </message>
    <message>
        <source>When there are more, the session with the most is ended. Usual: %1.</source>
        <translation>超出时，进程最多的会话会被终止。默认：%1。</translation>
    </message>
    <message>
        <source>P&amp;riority of sessions</source>
        <translation>会话的优先级(&amp;R)</translation>
    </message>
    <message>
        <source>With a low one your own programs come first. It counts for sessions that begin from now on.</source>
        <translation>设为低时，您自己的程序优先。对此后开始的会话生效。</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>a priority</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Silence after which a session is shown as stalled</source>
        <translation>没有动静多久后显示为停滞(&amp;S)</translation>
    </message>
    <message>
        <source>It goes on all the same. Usual: %1.</source>
        <translation>会话仍会继续。默认：%1。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Silence after which a session is &amp;ended</source>
        <translation>没有动静多久后终止会话(&amp;E)</translation>
    </message>
    <message>
        <source>It is ended as failed. Waiting for you does not count. Usual: %1.</source>
        <translation>会话会以失败终止。等您的时间不计算在内。默认：%1。</translation>
    </message>
    <message>
        <source>&amp;Grace for sessions when the agent is stopped</source>
        <translation>代理停止时给会话的宽限时间(&amp;G)</translation>
    </message>
    <message>
        <source>Those that still run then are ended. Usual: %1.</source>
        <translation>届时仍在运行的会话会被终止。默认：%1。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>time</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogWindow</name>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>谁的日志</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>始终显示最新的一行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open logs folder</source>
        <translation>打开日志文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The agent does not answer. This is what its log file holds.</source>
        <translation>代理没有回应。下面是其日志文件的内容。</translation>
    </message>
    <message>
        <source>This computer has no log of this session any more. Its page on the platform tells what it did.</source>
        <translation>这台电脑已没有此会话的日志。它在平台上的页面会说明它做了什么。</translation>
    </message>
    <message>
        <source>The agent does not answer. The log goes on when it does.</source>
        <translation>代理没有回应。它恢复后日志会继续。</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>正在读取日志。</translation>
    </message>
    <message>
        <source>It holds no lines yet.</source>
        <translation>还没有任何行。</translation>
    </message>
    <message>
        <source>Lines shown: %1. Some in between were removed before they were read.</source>
        <translation>显示的行：%1。其间有一些在读取之前已被移除。</translation>
    </message>
    <message>
        <source>Lines shown: %1. Earlier ones were dropped.</source>
        <translation>显示的行：%1。更早的已舍去。</translation>
    </message>
    <message>
        <source>Lines shown: %1.</source>
        <translation>显示的行：%1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>找到：%1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>The log was saved in this file:</source>
        <translation>日志已保存到此文件：</translation>
    </message>
    <message>
        <source>The log could not be saved in this file: %1. Choose another place.</source>
        <translation>日志无法保存到此文件：%1。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <comment>the address beside</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageField</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Message to the session</source>
        <translation>给会话的消息</translation>
    </message>
    <message>
        <source>The platform does not list this session, so it takes no messages.</source>
        <translation>平台没有列出此会话，所以它不接收消息。</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions.</source>
        <translation>这个平台不接收发给会话的消息。</translation>
    </message>
    <message>
        <source>Write to the agent to let it go on…</source>
        <translation>写给智能体，让它继续…</translation>
    </message>
    <message>
        <source>Write to the agent…</source>
        <translation>写给智能体…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Run a session again</source>
        <translation>再次运行会话</translation>
    </message>
    <message>
        <source>This session has ended. Run it again?</source>
        <translation>此会话已结束。要再次运行吗？</translation>
    </message>
    <message>
        <source>A message lets it run again, which may cost money.</source>
        <translation>发送消息会让它再次运行，可能产生费用。</translation>
    </message>
    <message>
        <source>Send and run again</source>
        <translation>发送并再次运行</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust, too (a PEM file)</source>
        <translation>另外信任的证书（PEM 文件）(&amp;C)</translation>
    </message>
    <message>
        <source>For a certificate of your company or network. The system&apos;s stay trusted.</source>
        <translation>用于您公司或网络的证书。系统的证书仍受信任。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a file</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信任的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkText</name>
    <message>
        <source>Asking %1 for its first page, without a proxy and without your key.</source>
        <comment>an address</comment>
        <translation>正在请求 %1 的首页，不使用代理服务器，也不带您的密钥。</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, as the system says, without your key.</source>
        <comment>an address</comment>
        <translation>正在请求 %1 的首页，跟随系统设置，不带您的密钥。</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, by the proxy %2, without your key.</source>
        <comment>two addresses</comment>
        <translation>正在通过代理服务器 %2 请求 %1 的首页，不带您的密钥。</translation>
    </message>
    <message>
        <source>It was reached: it answered with %1 after %2 s.</source>
        <comment>an HTTP status, a time</comment>
        <translation>已连接：%2 秒后得到回应 %1。</translation>
    </message>
    <message>
        <source>It was reached, but not trusted: %1. If a certificate of your company or network stands in between, choose its file above.</source>
        <comment>why</comment>
        <translation>已连接，但不受信任：%1。如果中间有您公司或网络的证书，请在上面选择其文件。</translation>
    </message>
    <message>
        <source>No answer came within %1 s. Check the address of the proxy, and the connection.</source>
        <comment>a time</comment>
        <translation>%1 秒内没有回应。请检查代理服务器的地址和网络连接。</translation>
    </message>
    <message>
        <source>It was not reached: %1. Check the address of the proxy, and the connection.</source>
        <comment>why</comment>
        <translation>无法连接：%1。请检查代理服务器的地址和网络连接。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or others than it got. Enter them above, below the proxy&apos;s address.</source>
        <translation>代理服务器要求用户名和密码，或者不接受收到的用户名和密码。请在上方代理服务器地址的下面输入。</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoTrayWindow</name>
    <message>
        <source>Rensei Desktop</source>
        <translation>Rensei Desktop</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>the button that opens what the tray icon&apos;s menu holds</comment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them.</source>
        <translation>此桌面不显示托盘图标。在 GNOME 上，AppIndicator 扩展可添加它们。</translation>
    </message>
    <message>
        <source>How</source>
        <comment>to get tray icons</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Tray icons</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. Other desktops: add a tray to the panel. The icon then appears automatically.</source>
        <translation>请安装软件包 gnome-shell-extension-appindicator，启用该扩展并重新登录。其他桌面：在面板中添加托盘。图标随后会自动出现。</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>还有 %Ln 件事需要您</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>更新注册</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>显示状态</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 需要处理</translation>
    </message>
    <message>
        <source>A session needs attention</source>
        <translation>有会话需要处理</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>显示会话</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a session</comment>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>A session failed</source>
        <translation>有会话失败</translation>
    </message>
    <message>
        <source>%1 waits for you: %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 在等您：%2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticesPage</name>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>Tell me about:</source>
        <translation>通知我：</translation>
    </message>
    <message>
        <source>Q&amp;uestions of agents</source>
        <translation>智能体的问题(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Red and failed sessions</source>
        <translation>红色和失败的会话(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Account, agent and platform</source>
        <translation>账户、代理和平台(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>when quiet hours begin</comment>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>when quiet hours end</comment>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>免打扰时段开始于</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>免打扰时段结束于</translation>
    </message>
    <message>
        <source>Within quiet hours no notification appears, each day.</source>
        <translation>在免打扰时段内，每天都不显示通知。</translation>
    </message>
    <message>
        <source>Both times are the same, so there are no quiet hours. Change one of them.</source>
        <translation>两个时间相同，所以没有免打扰时段。请更改其中之一。</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2 on the next day. What still holds then is told.</source>
        <comment>22:00, 07:00</comment>
        <translation>从 %1 到次日 %2 不显示通知。届时仍然存在的会再通知。</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2. What still holds then is told.</source>
        <comment>12:00, 14:00</comment>
        <translation>从 %1 到 %2 不显示通知。届时仍然存在的会再通知。</translation>
    </message>
</context>
<context>
    <name>rensei::app::PlanView</name>
    <message>
        <source>%1 %2</source>
        <comment>a mark, a step of a plan</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a plan, whether it is done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Plan: %1 of %2</source>
        <comment>steps that are done</comment>
        <translation>计划：%1/%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyField</name>
    <message>
        <source>The platform is reached directly, whatever the system says.</source>
        <translation>直接连接平台，不管系统如何设置。</translation>
    </message>
    <message>
        <source>The variables HTTPS_PROXY and NO_PROXY count, else the settings of the system.</source>
        <translation>以变量 HTTPS_PROXY 和 NO_PROXY 为准，没有时以系统设置为准。</translation>
    </message>
    <message>
        <source>It counts for this program at once, and for the agent. This computer itself, and what NO_PROXY names, is reached directly.</source>
        <translation>对本程序立即生效，也对代理生效。这台电脑自身以及 NO_PROXY 中指定的地址会直接连接。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理服务器(&amp;P)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>a proxy</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy</comment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>a proxy, whose address follows</comment>
        <translation>使用此服务器：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理服务器的地址</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyLoginFields</name>
    <message>
        <source>Pass&amp;word for the proxy</source>
        <translation>代理服务器的密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>代理服务器的用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Only where the proxy wants one. Empty: it is sent neither.</source>
        <translation>仅当代理服务器要求时填写。留空则用户名和密码都不发送。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a user name</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>The password is stored in the keychain.</source>
        <translation>密码已保存在钥匙串中。</translation>
    </message>
    <message>
        <source>The keychain keeps it, and it is not shown again.</source>
        <translation>它由钥匙串保管，不会再显示。</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitController</name>
    <message>
        <source>Rensei Desktop does not quit: the agent does not answer, and may still take sessions. Quit again in a moment.</source>
        <translation>Rensei Desktop 没有退出：代理没有回应，可能仍会接会话。请稍后再次退出。</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitDialog</name>
    <message>
        <source>Quit Rensei Desktop</source>
        <translation>退出 Rensei Desktop</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The agent goes on by itself and takes new sessions, too. Nothing starts it again if it fails, until you start Rensei Desktop. What agents ask meanwhile is rejected.</source>
        <translation>代理会自行继续，也会接新的会话。如果它出现故障，在您启动 Rensei Desktop 之前不会重新启动。其间智能体的请求会被拒绝。</translation>
    </message>
    <message>
        <source>The agent is a background service of this computer and goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>代理是这台电脑的后台服务，会照常继续。其间智能体的请求会被拒绝。</translation>
    </message>
    <message>
        <source>Rensei Desktop did not start the agent, so it goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>代理不是由 Rensei Desktop 启动的，所以会照常继续。其间智能体的请求会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Leave running</source>
        <translation>让它们继续运行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>完成后退出(&amp;F)</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, it stops and Rensei Desktop quits. You can call that off until then.</source>
        <translation>代理不接新的会话。这些会话结束后，代理停止，Rensei Desktop 退出。在此之前您可以取消。</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, Rensei Desktop quits and the agent takes sessions again. You can call that off until then.</source>
        <translation>代理不接新的会话。这些会话结束后，Rensei Desktop 退出，代理重新接会话。在此之前您可以取消。</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>立即停止(&amp;S)</translation>
    </message>
    <message>
        <source>The sessions end here and the agent stops. The platform gives them to another computer, where they begin anew, or ends them as failed. Paused ones go on when the agent starts again. Working copies stay on this computer.</source>
        <translation>会话在此结束，代理停止。平台会把它们交给另一台电脑从头开始，或使其以失败结束。已暂停的会话会在代理再次启动时继续。工作副本保留在这台电脑上。</translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>不退出(&amp;D)</translation>
    </message>
    <message>
        <source>The agent takes sessions again, as it did before.</source>
        <translation>代理像之前一样重新接会话。</translation>
    </message>
    <message numerus="yes">
        <source>Rensei Desktop quits when %n session(s) have ended.</source>
        <translation>
            <numerusform>%Ln 个会话结束后，Rensei Desktop 会退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>这台电脑上有 %Ln 个会话在运行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message>
        <source>Revoke the registration key, too</source>
        <translation>同时撤销注册密钥</translation>
    </message>
    <message>
        <source>Delete the agent&apos;s data, too: settings, logs, working copies</source>
        <translation>同时删除代理的数据：设置、日志、工作副本</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>从这台电脑移除</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>这台电脑上有 %Ln 个会话在运行。移除会等待它们结束；不会开始新的会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>已移除：</translation>
    </message>
    <message>
        <source>Nothing of the agent was found to remove.</source>
        <translation>没有找到需要移除的代理内容。</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>将移除：</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>浏览器没有打开。请在浏览器中打开此地址：</translation>
    </message>
    <message>
        <source>Remove the agent from this computer?</source>
        <translation>要从这台电脑移除代理吗？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>rensei::app::RenameDialog</name>
    <message>
        <source>Rename an account</source>
        <translation>重命名账户</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>of an account</comment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>The command line uses this name, too.</source>
        <translation>命令行也使用此名称。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ResultRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>rensei::app::RunnersPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>再次检查(&amp;C)</translation>
    </message>
    <message>
        <source>The agent knows no coding agents. Look at its configuration.</source>
        <translation>代理不认识任何编程智能体。请查看其配置。</translation>
    </message>
    <message>
        <source>Of those below, the one that was chosen when this computer was set up comes first.</source>
        <translation>在下列智能体中，设置这台电脑时选择的优先。</translation>
    </message>
    <message>
        <source>A session that names another one is done by that.</source>
        <translation>指定了另一个智能体的会话由该智能体执行。</translation>
    </message>
    <message>
        <source>Coding agent for sessions that &amp;name none</source>
        <translation>没有指定智能体的会话使用的编程智能体(&amp;N)</translation>
    </message>
    <message>
        <source>The first that is ready</source>
        <comment>a coding agent</comment>
        <translation>第一个就绪的</translation>
    </message>
</context>
<context>
    <name>rensei::app::RunnersText</name>
    <message>
        <source>%1 %2</source>
        <comment>a program, its version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not installed</source>
        <comment>a coding agent</comment>
        <translation>未安装</translation>
    </message>
    <message>
        <source>installed; not known whether it is signed in</source>
        <comment>a coding agent</comment>
        <translation>已安装；是否已登录未知</translation>
    </message>
    <message>
        <source>installed and signed in</source>
        <comment>a coding agent</comment>
        <translation>已安装并已登录</translation>
    </message>
    <message>
        <source>installed, not signed in</source>
        <comment>a coding agent</comment>
        <translation>已安装，未登录</translation>
    </message>
    <message>
        <source>%1; does the sessions that name no agent</source>
        <comment>a coding agent</comment>
        <translation>%1；执行没有指定智能体的会话</translation>
    </message>
    <message>
        <source>Install it, then check again.</source>
        <translation>请安装它，然后再次检查。</translation>
    </message>
    <message>
        <source>To get it, type this in a terminal, then check again: %1</source>
        <comment>a command</comment>
        <translation>要获取它，请在终端中输入以下命令，然后再次检查：%1</translation>
    </message>
    <message>
        <source>It asks for nothing before it acts, so it gets no work before the configuration accepts that.</source>
        <translation>它在行动前不询问，所以在配置允许之前不会得到工作。</translation>
    </message>
    <message>
        <source>Start it in a terminal and sign in, then check again.</source>
        <translation>请在终端中启动并登录，然后再次检查。</translation>
    </message>
    <message>
        <source>It says: “%1” Start it in a terminal and sign in, then check again.</source>
        <translation>它说：“%1”请在终端中启动并登录，然后再次检查。</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>无法检查：%1</translation>
    </message>
    <message>
        <source>Starting each of them to see whether it is signed in…</source>
        <translation>正在逐个启动以查看是否已登录…</translation>
    </message>
    <message>
        <source>Looking for coding agents…</source>
        <translation>正在寻找编程智能体…</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>在本程序旁边找不到代理的程序。请重新安装 Rensei Desktop。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Check again.</source>
        <translation>代理的程序长时间没有报告，已被终止。请再次检查。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Check again.</source>
        <translation>代理的程序没有结果就结束了。请再次检查。</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Check again.</source>
        <translation>代理的程序说：“%1”请再次检查。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionCells</name>
    <message>
        <source>Health</source>
        <comment>column of the sessions</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>column of the sessions</comment>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the sessions</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Work type</source>
        <comment>column of the sessions</comment>
        <translation>工作类型</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column of the sessions</comment>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column of the sessions</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the sessions</comment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of the sessions</comment>
        <translation>费用</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a cell without a value</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>The platform did not tell it.</source>
        <translation>平台没有告知。</translation>
    </message>
    <message>
        <source>Health unknown: the platform is out of reach.</source>
        <translation>健康未知：无法连接平台。</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not list this session last time.</source>
        <translation>健康未知：平台上次没有列出此会话。</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not tell it.</source>
        <translation>健康未知：平台没有告知。</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <comment>green, yellow or red</comment>
        <translation>健康：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a signal and its meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This session belongs to no issue.</source>
        <translation>此会话不属于任何议题。</translation>
    </message>
    <message>
        <source>%1
The platform last listed it %2.</source>
        <comment>ENG-124, 5 min ago</comment>
        <translation>%1
平台最后一次列出它是%2。</translation>
    </message>
    <message>
        <source>Asked to stop on %1</source>
        <comment>date and time</comment>
        <translation>于 %1 请求停止</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>它还没有开始。</translation>
    </message>
    <message>
        <source>It goes on, since %1</source>
        <comment>date and time</comment>
        <translation>它从 %1 起一直在进行</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>column of the sessions</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>The platform did not tell it, and it does not run on this computer.</source>
        <translation>平台没有告知，而且它不在这台电脑上运行。</translation>
    </message>
    <message>
        <source>%1 so far, says the agent of this computer</source>
        <comment>an amount of money</comment>
        <translation>这台电脑的代理说：到目前为止 %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionHead</name>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionListText</name>
    <message>
        <source>Sign in to see sessions.</source>
        <translation>请登录以查看会话。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Your key was refused. Sign in again to see sessions.</source>
        <translation>您的密钥被拒绝。请重新登录以查看会话。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>正在加载会话…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>还没有会话。</translation>
    </message>
    <message>
        <source>No sessions yet in %1.</source>
        <translation>%1 中还没有会话。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the search</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded, and there are more.</source>
        <translation>已加载的 %2 个中没有与“%1”匹配的，还有更多未加载。</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded, and there are more.</source>
        <translation>已加载的 %1 个中没有匹配的，还有更多未加载。</translation>
    </message>
    <message>
        <source>Search the others</source>
        <translation>搜索其他会话</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded.</source>
        <translation>已加载的 %2 个中没有与“%1”匹配的。</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded.</source>
        <translation>已加载的 %1 个中没有匹配的。</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <comment>why</comment>
        <translation>搜索提前结束。%1</translation>
    </message>
    <message>
        <source>Your key was refused. Showing what was known before.</source>
        <translation>您的密钥被拒绝。显示的是之前已知的内容。</translation>
    </message>
    <message>
        <source>Offline since %1. Showing what was known then.</source>
        <translation>自 %1 起离线。显示的是当时已知的内容。</translation>
    </message>
    <message>
        <source>%1 Showing what was known at %2.</source>
        <comment>an error, and the time of the last success</comment>
        <translation>%1显示的是 %2 时已知的内容。</translation>
    </message>
    <message>
        <source>%1 shown of %2 loaded</source>
        <translation>已加载 %2 个，显示 %1 个</translation>
    </message>
    <message>
        <source>more on scrolling</source>
        <translation>滚动可查看更多</translation>
    </message>
    <message>
        <source>Searching older sessions for ‘%1’… %2 looked through.</source>
        <translation>正在较早的会话中搜索“%1”…已查看 %2 个。</translation>
    </message>
    <message>
        <source>Searching older sessions… %1 looked through.</source>
        <translation>正在搜索较早的会话…已查看 %1 个。</translation>
    </message>
    <message>
        <source>‘%1’ is not in the newest %2.</source>
        <translation>最新的 %2 个中没有“%1”。</translation>
    </message>
    <message>
        <source>Nothing matches in the newest %1.</source>
        <translation>最新的 %1 个中没有匹配的。</translation>
    </message>
    <message>
        <source>Search older ones</source>
        <translation>搜索较早的会话</translation>
    </message>
    <message>
        <source>%1 in these %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>这 %2 个共 %1</translation>
    </message>
    <message>
        <source>%1 in these %2, of which %3 tell no cost</source>
        <translation>这 %2 个共 %1，其中 %3 个没有告知费用</translation>
    </message>
    <message>
        <source>%1 in the selected %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>选中的 %2 个共 %1</translation>
    </message>
    <message>
        <source>%1 in the selected %2, of which %3 tell no cost</source>
        <translation>选中的 %2 个共 %1，其中 %3 个没有告知费用</translation>
    </message>
    <message>
        <source>searching older sessions…</source>
        <translation>正在搜索较早的会话…</translation>
    </message>
    <message>
        <source>older ones were not searched</source>
        <translation>没有搜索较早的会话</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionPane</name>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>Keep the newest entry in sight</source>
        <translation>始终显示最新的条目</translation>
    </message>
    <message>
        <source>No entry contains this.</source>
        <translation>没有条目包含此内容。</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <comment>a session</comment>
        <translation>停止(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Move this column forward</source>
        <translation>将此列前移</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation>将此列后移</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionText</name>
    <message>
        <source>queued</source>
        <comment>status of a session</comment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>working</source>
        <comment>status of a session</comment>
        <translation>工作中</translation>
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
        <source>stopping, asked %1</source>
        <comment>%1: 3 s ago</comment>
        <translation>正在停止，%1请求</translation>
    </message>
    <message>
        <source>stopping, delivered</source>
        <comment>the host has the request</comment>
        <translation>正在停止，已送达</translation>
    </message>
    <message>
        <source>still stopping</source>
        <comment>asked for minutes ago</comment>
        <translation>仍在停止</translation>
    </message>
    <message>
        <source>long running</source>
        <comment>health of a session</comment>
        <translation>运行时间过长</translation>
    </message>
    <message>
        <source>stale heartbeat</source>
        <comment>health of a session</comment>
        <translation>心跳过旧</translation>
    </message>
    <message>
        <source>tool loop stuck</source>
        <comment>health of a session</comment>
        <translation>工具循环卡住</translation>
    </message>
    <message>
        <source>claim stuck</source>
        <comment>health of a session</comment>
        <translation>认领卡住</translation>
    </message>
    <message>
        <source>It has been active longer than is usual.</source>
        <translation>它的活动时间比平常长。</translation>
    </message>
    <message>
        <source>Its host has not been heard from for a while.</source>
        <translation>它的主机已有一段时间没有消息。</translation>
    </message>
    <message>
        <source>It calls the same tool again and again and gets no further.</source>
        <translation>它反复调用同一个工具，没有进展。</translation>
    </message>
    <message>
        <source>A host has claimed it, and nothing was begun.</source>
        <translation>主机已认领它，但什么都没有开始。</translation>
    </message>
    <message>
        <source>health unknown</source>
        <comment>health of a session</comment>
        <translation>健康未知</translation>
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
        <source>nothing runs</source>
        <comment>health of a session</comment>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>The platform says that it works on this computer, but its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>平台说它在这台电脑上工作，但它在这里的运行已于 %1 结束。请停止它，让平台不再等待。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>health and its reasons</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
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
        <source>session without an issue</source>
        <translation>没有议题的会话</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>status of a session: it has a question</comment>
        <translation>等待您</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open the list of %1 in browser (the session&apos;s project is not known)</source>
        <translation>在浏览器中打开 %1 的列表（会话的项目未知）</translation>
    </message>
    <message>
        <source>Open the platform in browser (its project is not known)</source>
        <translation>在浏览器中打开平台（其项目未知）</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>of what the browser would open</comment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>复制标识符</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Stop… (no computer has begun it)</source>
        <translation>停止…（还没有电脑开始它）</translation>
    </message>
    <message>
        <source>Stop… (it runs on another computer)</source>
        <translation>停止…（它在另一台电脑上运行）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>需要处理的优先</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <comment>sessions</comment>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Stop a session</source>
        <translation>停止会话</translation>
    </message>
    <message>
        <source>Stop these sessions?</source>
        <translation>要停止这些会话吗？</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>要停止此会话吗？</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>要停止 %1 吗？</translation>
    </message>
    <message>
        <source>The agent is asked to stop and the session ends as stopped.</source>
        <translation>会请智能体停止，会话以“已停止”结束。</translation>
    </message>
    <message>
        <source>Their agents are asked to stop and the sessions end as stopped.</source>
        <translation>会请它们的智能体停止，这些会话以“已停止”结束。</translation>
    </message>
    <message>
        <source>The others that are selected have ended, or cannot be stopped from here.</source>
        <translation>选中的其他会话已结束，或不能从这里停止。</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>停止会话</translation>
    </message>
    <message>
        <source>Stop sessions</source>
        <translation>停止这些会话</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>让它继续运行</translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation>打开工作文件夹</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 id</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>浏览器没有打开。请在浏览器中打开此地址：</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>%1刷新</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Identifier or title, e.g. %1</source>
        <translation>标识符或标题，例如 %1</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>搜索标识符和标题</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Pause after this turn</source>
        <translation>本轮之后暂停</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingField</name>
    <message>
        <source>Use the usual value</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Use the usual value: %1</source>
        <comment>the name of a setting</comment>
        <translation>使用默认值：%1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a section of the settings</comment>
        <translation>通用</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>编程智能体</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a section of the settings</comment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>a section of the settings</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a section of the settings</comment>
        <translation>限制</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a section of the settings</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Advanced</source>
        <comment>a section of the settings</comment>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupChoicesView</name>
    <message>
        <source>Take work while nobody is &amp;logged in, too</source>
        <translation>没有人登录时也接工作(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Coding agent</source>
        <comment>the field for it</comment>
        <translation>编程智能体(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>不经询问(&amp;W)</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <comment>the field for it</comment>
        <translation>编程智能体</translation>
    </message>
    <message>
        <source>Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>不经询问</translation>
    </message>
    <message>
        <source>The system then starts your background programs with the computer.</source>
        <translation>系统会随电脑一起启动您的后台程序。</translation>
    </message>
    <message>
        <source>There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <translation>没有沙盒：编程智能体以您的身份运行，最多能做您能做的事。</translation>
    </message>
    <message>
        <source>Your account has no project. Create one on the platform, then look again.</source>
        <translation>您的账户没有项目。请在平台上创建一个，然后重新查看。</translation>
    </message>
    <message>
        <source>This computer takes the work of this project.</source>
        <translation>这台电脑接这个项目的工作。</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Install one, such as Claude Code, Codex or Gemini CLI, then look again. Or try it with the demo platform.</source>
        <translation>在这台电脑上找不到编程智能体。请安装一个，例如 Claude Code、Codex 或 Gemini CLI，然后重新查看。或者用演示平台试试。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>starts in the background: %1</source>
        <translation>在后台启动：%1</translation>
    </message>
    <message>
        <source>This will be written:</source>
        <translation>将写入：</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <comment>the field for them</comment>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>the field for them</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message numerus="yes">
        <source>This computer takes the work of %n project(s).</source>
        <translation>
            <numerusform>这台电脑接 %Ln 个项目的工作。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupOffer</name>
    <message>
        <source>&amp;Import it</source>
        <comment>the set-up of another program</comment>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Only watc&amp;h it</source>
        <comment>the agent of another program</comment>
        <translation>只查看它(&amp;H)</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <comment>without the set-up of another program</comment>
        <translation>全新开始(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing of it is changed or deleted.</source>
        <translation>其中的任何内容都不会更改或删除。</translation>
    </message>
    <message>
        <source>This program shows how that agent is doing, and starts none itself.</source>
        <translation>本程序显示该代理的状况，自己不启动代理。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupProgressView</name>
    <message>
        <source>Use this token</source>
        <translation>使用此令牌</translation>
    </message>
    <message>
        <source>Start Rensei Desktop at login</source>
        <translation>登录时启动 Rensei Desktop</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>注册令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Somebody with the right to make keys creates one in Settings → Projects → API Keys, of the type Worker Registration.</source>
        <translation>由有权创建密钥的人在 Settings → Projects → API Keys 中创建一个，类型为 Worker Registration。</translation>
    </message>
    <message>
        <source>What was written stands in %1.</source>
        <comment>a file</comment>
        <translation>写入的内容记录在 %1 中。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupSteps</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a step of setting it up</comment>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>a step</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a step</comment>
        <translation>%1，待进行</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>编程智能体</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation>注册密钥</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Background service</source>
        <translation>后台服务</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>代理有回应</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>已被平台列出</translation>
    </message>
    <message>
        <source>Running sessions end</source>
        <translation>正在运行的会话结束</translation>
    </message>
    <message>
        <source>Signed off from the platform</source>
        <translation>已从平台注销</translation>
    </message>
    <message>
        <source>State of the agent</source>
        <translation>代理的状态数据</translation>
    </message>
    <message>
        <source>Logs, sessions, working copies</source>
        <translation>日志、会话、工作副本</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step</comment>
        <translation>待做</translation>
    </message>
    <message>
        <source>at work…</source>
        <comment>a step</comment>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>in place already</source>
        <comment>a step</comment>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a step</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a step and what is known of it</comment>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>在终端中：%1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <comment>a button</comment>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>a button</comment>
        <translation>检查这台电脑…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <comment>a button</comment>
        <translation>从这台电脑移除…</translation>
    </message>
    <message>
        <source>This computer is set up and takes work</source>
        <translation>这台电脑已设置好，并且接工作</translation>
    </message>
    <message>
        <source>This computer is registered and takes work</source>
        <translation>这台电脑已注册，并且接工作</translation>
    </message>
    <message>
        <source>Everything was removed</source>
        <translation>已全部移除</translation>
    </message>
    <message>
        <source>This computer is being set up…</source>
        <translation>正在设置这台电脑…</translation>
    </message>
    <message>
        <source>The set-up is being checked and completed…</source>
        <translation>正在检查并补全设置…</translation>
    </message>
    <message>
        <source>The agent is being removed…</source>
        <translation>正在移除代理…</translation>
    </message>
    <message>
        <source>What was done is being taken back…</source>
        <translation>正在撤回已做的事…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>已取消。撤回了 %Ln 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing had been changed</source>
        <translation>已取消。什么都没有更改</translation>
    </message>
    <message>
        <source>It stopped at “%1”. Try again to go on</source>
        <comment>the name of a step</comment>
        <translation>停在“%1”。重试即可继续</translation>
    </message>
    <message>
        <source>It stopped at “%1”. What worked is kept</source>
        <comment>the name of a step</comment>
        <translation>停在“%1”。已成功的会保留</translation>
    </message>
    <message>
        <source>It did not end as it should</source>
        <translation>它没有按预期结束</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>在本程序旁边找不到代理的程序。请重新安装 Rensei Desktop。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again; what worked is kept.</source>
        <translation>代理的程序长时间没有报告，已被终止。请重试；已成功的会保留。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again; what worked is kept.</source>
        <translation>代理的程序没有结果就结束了。请重试；已成功的会保留。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again; what worked is kept.</source>
        <translation>代理的程序没有结果就结束了。它说：“%1”请重试；已成功的会保留。</translation>
    </message>
    <message>
        <source>Read and edit; ask before each command</source>
        <comment>what agents may do</comment>
        <translation>读取和编辑；每条命令前询问</translation>
    </message>
    <message>
        <source>Read, edit and run in the session&apos;s folder</source>
        <comment>what agents may do</comment>
        <translation>在会话的文件夹中读取、编辑和运行</translation>
    </message>
    <message>
        <source>Everything without asking</source>
        <comment>what agents may do</comment>
        <translation>一切都不询问</translation>
    </message>
    <message>
        <source>A coding agent reads and changes files in the session&apos;s folder. It asks you before it runs a command, or touches anything outside.</source>
        <translation>编程智能体在会话的文件夹中读取和修改文件。运行命令或触及外部内容之前会询问您。</translation>
    </message>
    <message>
        <source>A coding agent works in the session&apos;s folder by itself. It asks you before it does what reaches beyond: other folders, pushes, other computers.</source>
        <translation>编程智能体在会话的文件夹中自行工作。做超出范围的事之前会询问您：其他文件夹、推送、其他电脑。</translation>
    </message>
    <message>
        <source>A coding agent never asks. Choose this only on a computer that holds nothing of yours.</source>
        <translation>编程智能体从不询问。只应在没有您自己东西的电脑上选择此项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a coding agent, why it cannot be used</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <comment>a coding agent</comment>
        <translation>%1（推荐）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is written, where</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a check</comment>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>fixed, verified %1</source>
        <comment>14:02</comment>
        <translation>已修复，%1 验证</translation>
    </message>
    <message>
        <source>skipped until this works: %1</source>
        <comment>a check</comment>
        <translation>已跳过，直到这项正常：%1</translation>
    </message>
    <message>
        <source>This computer is being checked…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>This computer could not be checked</source>
        <translation>无法检查这台电脑</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%Ln 项检查失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>可以工作；%Ln 项检查需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>代理的程序长时间没有报告，已被终止。请重试。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>代理的程序没有结果就结束了。请重试。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again.</source>
        <translation>代理的程序没有结果就结束了。它说：“%1”请重试。</translation>
    </message>
    <message>
        <source>Other set-up</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1, and runs (%2). It stays as it is. You can import its set-up once it has ended, only watch it, or start afresh beside it; then both share the work.</source>
        <translation>这台电脑上的 %1 中还设置了另一个做同样工作的程序，它正在运行（%2）。它保持原样。您可以在它结束后导入其设置，可以只查看它，也可以在它旁边全新开始；那样两者会分担工作。</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1. It stays as it is. You can import its set-up, only watch its agent, or start afresh beside it.</source>
        <translation>这台电脑上的 %1 中还设置了另一个做同样工作的程序。它保持原样。您可以导入其设置，可以只查看其代理，也可以在它旁边全新开始。</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>其中没有可以导入的内容。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>无法导入：%1</translation>
    </message>
    <message>
        <source>It is for %1. To import it, sign in there first: go back, and enter that address.</source>
        <translation>它用于 %1。要导入它，请先登录那里：返回并输入该地址。</translation>
    </message>
    <message>
        <source>Its registration key is not in its files. Sign in to import the rest; a key is then made.</source>
        <translation>其注册密钥不在其文件中。请登录以导入其余内容；届时会创建密钥。</translation>
    </message>
    <message>
        <source>An import takes over: %1.</source>
        <translation>导入会接管：%1。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>设置这台电脑</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>无法更改：%1</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <comment>in the browser</comment>
        <translation>创建密钥…</translation>
    </message>
    <message>
        <source>I have a registration token…</source>
        <translation>我有注册令牌…</translation>
    </message>
    <message>
        <source>Try it with the demo platform</source>
        <translation>用演示平台试试</translation>
    </message>
    <message>
        <source>Sign in to your platform</source>
        <translation>登录您的平台</translation>
    </message>
    <message>
        <source>This computer can run the coding agents of your team&apos;s sessions. It takes one key, one choice and one click.</source>
        <translation>这台电脑可以运行您团队会话的编程智能体。只需一个密钥、一个选择和一次点击。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Make this computer take work</source>
        <translation>让这台电脑接工作</translation>
    </message>
    <message>
        <source>This computer is set up already. You may choose anew.</source>
        <translation>这台电脑已经设置好。您可以重新选择。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>显示状态</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>浏览器没有打开。请在浏览器中打开此地址：</translation>
    </message>
    <message>
        <source>The demo did not start. In a terminal, “rensei-desktop --demo” says why.</source>
        <translation>演示没有启动。在终端中运行“rensei-desktop --demo”可知原因。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindows</name>
    <message>
        <source>Configuration of the agent</source>
        <translation>代理的配置</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>本程序的设置</translation>
    </message>
    <message>
        <source>State of both, sessions and working copies</source>
        <translation>两者的状态数据、会话和工作副本</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>rensei::app::Shortcut</name>
    <message>
        <source>Show these shortcuts</source>
        <translation>显示这些快捷键</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Step back, then close the window</source>
        <translation>后退一步，再关闭窗口</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>搜索标识符和标题</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>刷新列表</translation>
    </message>
    <message>
        <source>Show the details of the session</source>
        <translation>显示会话的详情</translation>
    </message>
    <message>
        <source>Open the session in the browser</source>
        <translation>在浏览器中打开会话</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>复制标识符</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>停止会话</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>展开条目</translation>
    </message>
    <message>
        <source>Fold the entry</source>
        <translation>收起条目</translation>
    </message>
    <message>
        <source>Open or fold the entry</source>
        <translation>展开或收起条目</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制选中的内容</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一个匹配项</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>转到上一个匹配项</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>所有窗口</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Details of a session</source>
        <translation>会话的详情</translation>
    </message>
    <message>
        <source>Status, and the check of this computer</source>
        <translation>状态和这台电脑的检查</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>rensei::app::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a key</comment>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>登录 %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInForm</name>
    <message>
        <source>Paste</source>
        <comment>the clipboard, into the field beside</comment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Keep until quit</source>
        <comment>the key, in memory only</comment>
        <translation>保留到退出为止</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <comment>the field for its address</comment>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>the field for it</comment>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Create one in Settings → API Keys. It is kept in your keychain.</source>
        <translation>请在 Settings → API Keys 中创建一个。它会保存在您的钥匙串中。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Checking with the platform…</source>
        <translation>正在向平台核实…</translation>
    </message>
    <message>
        <source>This platform has no accounts: it checks no keys, and shows its sessions to everybody who can reach it.</source>
        <translation>这个平台没有账户：它不检查密钥，并向所有能访问它的人显示其会话。</translation>
    </message>
    <message>
        <source>Use this platform</source>
        <translation>使用此平台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Add the other account</source>
        <translation>添加另一个账户</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>使用另一个账户</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignalText</name>
    <message>
        <source>%1 · noticed %2</source>
        <comment>a signal of a session&apos;s health, 9 min ago</comment>
        <translation>%1 · %2发现</translation>
    </message>
    <message>
        <source>Its activity shows: %1.</source>
        <comment>npm test × 37 in 9 min, same output</comment>
        <translation>它的活动显示：%1。</translation>
    </message>
    <message>
        <source>It has worked for %1.</source>
        <comment>52 min</comment>
        <translation>它已工作 %1。</translation>
    </message>
    <message>
        <source>The last that it did was %1.</source>
        <comment>9 min ago</comment>
        <translation>它最后一次动作是在%1。</translation>
    </message>
    <message>
        <source>It was claimed %1.</source>
        <comment>9 min ago</comment>
        <translation>它在%1被领取。</translation>
    </message>
    <message>
        <source>See below what it does. If it gets no further, write to it, or stop it.</source>
        <translation>请在下方查看它在做什么。如果没有进展，请给它发消息，或停止它。</translation>
    </message>
    <message>
        <source>Check the computer that it runs on. If it stays silent, stop the session.</source>
        <translation>请检查运行它的电脑。如果一直没有消息，请停止该会话。</translation>
    </message>
    <message>
        <source>Write to it what to do instead, or stop it.</source>
        <translation>请告诉它应该改做什么，或停止它。</translation>
    </message>
    <message>
        <source>If nothing begins soon, stop it.</source>
        <translation>如果一直没有开始，请停止它。</translation>
    </message>
    <message>
        <source>The platform does not say why. See below what it does.</source>
        <translation>平台没有说明原因。请在下方查看它在做什么。</translation>
    </message>
    <message>
        <source>The platform reports this, and its documents do not say what it means. See below what the session does.</source>
        <translation>这是平台报告的，其文档没有说明含义。请在下方查看该会话在做什么。</translation>
    </message>
</context>
<context>
    <name>rensei::app::StartText</name>
    <message>
        <source>The state folder cannot be used: %1</source>
        <translation>状态文件夹无法使用：%1</translation>
    </message>
    <message>
        <source>The desktop that runs already (process %1) does not answer. End it, then try again.</source>
        <translation>已在运行的 Rensei Desktop（进程 %1）没有回应。请结束它，然后再试。</translation>
    </message>
    <message>
        <source>The desktop that runs already does not answer. End it, then try again.</source>
        <translation>已在运行的 Rensei Desktop 没有回应。请结束它，然后再试。</translation>
    </message>
    <message>
        <source>Rensei Desktop runs already, on the display %1. Its window has opened there. To have it here, quit it there first.</source>
        <translation>Rensei Desktop 已在显示器 %1 上运行。其窗口已在那里打开。要在这里使用，请先在那里退出。</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message>
        <source>The agent is starting</source>
        <translation>代理正在启动</translation>
    </message>
    <message>
        <source>The agent stopped unexpectedly and is being started again</source>
        <translation>代理意外停止，正在重新启动</translation>
    </message>
    <message>
        <source>The agent keeps stopping</source>
        <translation>代理反复停止</translation>
    </message>
    <message>
        <source>The agent is not running</source>
        <translation>代理没有运行</translation>
    </message>
    <message>
        <source>Another agent is in the way</source>
        <translation>另一个代理占了位置</translation>
    </message>
    <message>
        <source>The agent cannot be started</source>
        <translation>代理无法启动</translation>
    </message>
    <message>
        <source>The agent does not answer</source>
        <translation>代理没有回应</translation>
    </message>
    <message>
        <source>The disk of this computer is almost full</source>
        <translation>这台电脑的磁盘快满了</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than a minute</source>
        <translation>这台电脑的时钟偏差超过一分钟</translation>
    </message>
    <message>
        <source>The platform gives this computer no work</source>
        <translation>平台不给这台电脑工作</translation>
    </message>
    <message>
        <source>This computer has no runner, so it takes no work</source>
        <translation>这台电脑没有运行器，所以不接工作</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used</source>
        <translation>代理的配置无法使用</translation>
    </message>
    <message>
        <source>Reports wait for the platform to take them</source>
        <translation>有报告在等平台接收</translation>
    </message>
    <message>
        <source>The platform does not serve the agent</source>
        <translation>平台不为代理提供服务</translation>
    </message>
    <message>
        <source>This computer cannot do the work that it is given</source>
        <translation>这台电脑做不了交给它的工作</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files</source>
        <translation>代理几乎不能再打开文件</translation>
    </message>
    <message>
        <source>The agent has not been heard from for a while</source>
        <translation>代理已有一段时间没有消息</translation>
    </message>
    <message>
        <source>This computer offers no slots for sessions</source>
        <translation>这台电脑没有提供会话名额</translation>
    </message>
    <message>
        <source>The agent is paused</source>
        <translation>代理已暂停</translation>
    </message>
    <message>
        <source>The agent takes no new sessions</source>
        <translation>代理不接新的会话</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>还什么都不知道</translation>
    </message>
    <message>
        <source>The platform has not answered for a while</source>
        <translation>平台已有一段时间没有回应</translation>
    </message>
    <message>
        <source>Skipped until you are signed in</source>
        <translation>已跳过，直到您登录</translation>
    </message>
    <message>
        <source>The platform has trouble of its own</source>
        <translation>平台自身出了问题</translation>
    </message>
    <message>
        <source>The platform gave an answer that cannot be read</source>
        <translation>平台给出了无法读取的回应</translation>
    </message>
    <message>
        <source>Your key may not see this</source>
        <translation>您的密钥不能查看此项</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您没有登录</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>无法读取您的密钥</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>您的密钥被拒绝</translation>
    </message>
    <message>
        <source>The stored key cannot sign in</source>
        <translation>已保存的密钥不能用来登录</translation>
    </message>
    <message>
        <source>This platform has no accounts</source>
        <translation>这个平台没有账户</translation>
    </message>
    <message>
        <source>Another program answers in the agent&apos;s place</source>
        <translation>另一个程序代替代理回应</translation>
    </message>
    <message>
        <source>The agent does not get ready</source>
        <translation>代理没有就绪</translation>
    </message>
    <message>
        <source>The agent works for another platform</source>
        <translation>代理为另一个平台工作</translation>
    </message>
    <message>
        <source>This computer is not registered yet</source>
        <translation>这台电脑尚未注册</translation>
    </message>
    <message>
        <source>The agent cannot read its registration token</source>
        <translation>代理无法读取其注册令牌</translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>这台电脑不接工作：平台拒绝为它注册</translation>
    </message>
    <message>
        <source>This computer is not registered with the platform</source>
        <translation>这台电脑没有在平台注册</translation>
    </message>
    <message>
        <source>The agent does not say whether it is registered</source>
        <translation>代理没有说明它是否已注册</translation>
    </message>
    <message>
        <source>The platform does not see this computer</source>
        <translation>平台看不到这台电脑</translation>
    </message>
    <message>
        <source>Whether the platform sees this computer is not known</source>
        <translation>不知道平台是否看到这台电脑</translation>
    </message>
    <message>
        <source>The platform does not tell</source>
        <translation>平台没有告知</translation>
    </message>
    <message>
        <source>The platform refused to register this computer</source>
        <translation>平台拒绝注册这台电脑</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>the agent</comment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>this platform has no accounts</source>
        <translation>这个平台没有账户</translation>
    </message>
    <message>
        <source>organisation key</source>
        <translation>组织密钥</translation>
    </message>
    <message>
        <source>project key</source>
        <translation>项目密钥</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>用户密钥</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%2 个中运行 %1 个</translation>
    </message>
    <message>
        <source>not told whether this host is visible</source>
        <translation>未告知此主机是否可见</translation>
    </message>
    <message>
        <source>this host is visible</source>
        <translation>此主机可见</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>池 %1</translation>
    </message>
    <message>
        <source>your key may not see it</source>
        <translation>您的密钥不能查看</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1（不可用）</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>另有 %Ln 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%Ln 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%Ln 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>按需：%1</translation>
    </message>
    <message>
        <source>It takes no new sessions until there is more space.</source>
        <translation>在有更多空间之前，它不接新的会话。</translation>
    </message>
    <message>
        <source>Set the clock, or have the system set it.</source>
        <translation>请校准时钟，或让系统校准。</translation>
    </message>
    <message>
        <source>Install a coding agent, or name one under “runners” in the agent&apos;s configuration.</source>
        <translation>请安装编程智能体，或在代理配置的“runners”中指定一个。</translation>
    </message>
    <message>
        <source>They are delivered by themselves when it does.</source>
        <translation>平台恢复后会自动送达。</translation>
    </message>
    <message>
        <source>It takes no new sessions until one ends. Raise the limit of open files and start it again.</source>
        <translation>在有会话结束之前，它不接新的会话。请提高打开文件数的上限，并重新启动它。</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>它连续启动了 %Ln 次，每次都退出。其日志可能说明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped it in good order.</source>
        <translation>有人正常停止了它。</translation>
    </message>
    <message>
        <source>An agent has the same folder and does not answer. End it, and this one is started.</source>
        <translation>有一个代理使用同一文件夹且没有回应。结束它，这个代理就会启动。</translation>
    </message>
    <message>
        <source>%1 uses its port and does not answer. End it, and the agent is started.</source>
        <translation>%1 占用其端口且没有回应。结束它，代理就会启动。</translation>
    </message>
    <message>
        <source>Its program is missing or cannot be run. Install Rensei Desktop again.</source>
        <translation>其程序缺失或无法运行。请重新安装 Rensei Desktop。</translation>
    </message>
    <message>
        <source>It takes no new work meanwhile, and tries again automatically. Its log may say why.</source>
        <translation>其间它不接新工作，并会自动重试。其日志可能说明原因。</translation>
    </message>
    <message>
        <source>Its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>它在这里的运行已于 %1 结束。请停止它，让平台不再等待。</translation>
    </message>
    <message>
        <source>Give it a registration token to have it take sessions.</source>
        <translation>给它一个注册令牌，让它接会话。</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>请一键更新注册，或在平台上创建新的令牌。</translation>
    </message>
    <message>
        <source>Unlock the keychain. The agent tries again automatically.</source>
        <translation>请解锁钥匙串。代理会自动重试。</translation>
    </message>
    <message>
        <source>Its configuration sets the number of slots to 0.</source>
        <translation>其配置将名额数设为 0。</translation>
    </message>
    <message>
        <source>It is on another port than usual: %1 uses that.</source>
        <translation>它使用了不同于平常的端口：平常的端口被 %1 占用。</translation>
    </message>
    <message>
        <source>It was started again after it stopped unexpectedly at %1.</source>
        <translation>它在 %1 意外停止后已重新启动。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后再试。</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>它可能已被撤销或已过期。其间会话继续运行。</translation>
    </message>
    <message>
        <source>Sign in with a key to see your sessions here.</source>
        <translation>请用密钥登录，在此查看您的会话。</translation>
    </message>
    <message>
        <source>It did moments ago. The agent is being registered again.</source>
        <translation>刚才还能看到。代理正在重新注册。</translation>
    </message>
    <message>
        <source>Its agent runs, but the platform does not list this host. Its registration may have ended.</source>
        <translation>其代理在运行，但平台没有列出此主机。其注册可能已失效。</translation>
    </message>
    <message>
        <source>Last known %1.</source>
        <translation>最后已知：%1。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>%Ln 个会话需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>智能体的 %Ln 个问题在等您</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions running</source>
        <translation>%2 个会话中运行 %1 个</translation>
    </message>
    <message>
        <source>All good · %1</source>
        <translation>一切良好 · %1</translation>
    </message>
    <message>
        <source>Rensei: %1</source>
        <translation>Rensei：%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 个工作中</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>sessions on all hosts</comment>
        <translation>%1 个排队中</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>sessions on all hosts, today</comment>
        <translation>%1 个已完成</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>$25.15</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Rensei Desktop %1</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1</translation>
    </message>
    <message>
        <source>%1 · agent %2, up %3</source>
        <comment>the desktop&apos;s version, the agent&apos;s, 3 h 12 min</comment>
        <translation>%1 · 代理 %2，已运行 %3</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a check</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>a check</comment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a check</comment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check</comment>
        <translation>容量</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Restart it…</source>
        <translation>重新启动…</translation>
    </message>
    <message>
        <source>Show its log…</source>
        <translation>显示其日志…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>设置这台电脑…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>更新注册</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Offer slots</source>
        <comment>the agent takes sessions</comment>
        <translation>提供名额</translation>
    </message>
    <message>
        <source>Set the clock…</source>
        <translation>校准时钟…</translation>
    </message>
    <message>
        <source>Coding agents…</source>
        <translation>编程智能体…</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>释放空间…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>检查这台电脑…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <comment>a session</comment>
        <translation>停止…</translation>
    </message>
    <message>
        <source>not registered</source>
        <comment>a check</comment>
        <translation>未注册</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>a check</comment>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>目前未知</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>一切良好</translation>
    </message>
    <message>
        <source>sessions running</source>
        <translation>会话运行中</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a state</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>a state</comment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform</source>
        <translation>与平台之间没有安全连接</translation>
    </message>
    <message>
        <source>The proxy of your network wants a password</source>
        <translation>您网络的代理服务器要求密码</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>无法连接平台</translation>
    </message>
    <message>
        <source>It failed because %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>失败原因：%1。如果您的网络有自己的证书，请在代理配置的“network: caFile”中指定其文件。</translation>
    </message>
    <message>
        <source>No answer from %1. It is asked again automatically.</source>
        <translation>%1 没有回应。会自动再次询问。</translation>
    </message>
    <message>
        <source>skipped until the agent works</source>
        <translation>已跳过，直到代理正常</translation>
    </message>
    <message>
        <source>skipped until the platform answers</source>
        <translation>已跳过，直到平台回应</translation>
    </message>
    <message>
        <source>skipped until you are signed in</source>
        <translation>已跳过，直到您登录</translation>
    </message>
    <message>
        <source>Fixed, verified %1.</source>
        <comment>14:02</comment>
        <translation>已修复，%1 验证。</translation>
    </message>
    <message>
        <source>The agent runs, but the platform has not heard from it since %1</source>
        <translation>代理在运行，但平台自 %1 起没有收到它的消息</translation>
    </message>
    <message>
        <source>The platform says that a session works on this computer, but nothing runs here</source>
        <translation>平台说有一个会话在这台电脑上工作，但这里没有运行任何会话</translation>
    </message>
    <message>
        <source>The platform says that %1 works on this computer, but nothing runs here</source>
        <comment>ENG-124</comment>
        <translation>平台说 %1 在这台电脑上工作，但这里没有运行</translation>
    </message>
    <message>
        <source>It works for %1 and stays registered there, whichever account is used here.</source>
        <translation>无论这里使用哪个账户，它都为 %1 工作，并保持在那里的注册。</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>这台电脑没有网络</translation>
    </message>
    <message>
        <source>Connect it to one. The platform is asked again as soon as it is.</source>
        <translation>请连接网络。连接后会立即再次询问平台。</translation>
    </message>
    <message>
        <source>only watched</source>
        <comment>another program&apos;s agent</comment>
        <translation>只查看</translation>
    </message>
    <message>
        <source>The other program&apos;s agent does not answer</source>
        <translation>另一个程序的代理没有回应</translation>
    </message>
    <message>
        <source>The other program&apos;s agent is paused</source>
        <translation>另一个程序的代理已暂停</translation>
    </message>
    <message>
        <source>The other program&apos;s agent takes no new sessions</source>
        <translation>另一个程序的代理不接新的会话</translation>
    </message>
    <message>
        <source>It is only watched from here.</source>
        <translation>这里只查看它。</translation>
    </message>
    <message>
        <source>Nothing listens as an agent at %1. Start that program, or set this computer up to have an agent of its own.</source>
        <translation>%1 上没有代理在监听。请启动那个程序，或设置这台电脑，让它有自己的代理。</translation>
    </message>
    <message>
        <source>It failed because %1. Enter both in the settings, under Network.</source>
        <translation>失败原因：%1。请在设置的“网络”中输入两者。</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusWindow</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>设置这台电脑…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>会话…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>14:02</comment>
        <translation>%1 发现</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断数据…</translation>
    </message>
    <message>
        <source>Show what waits…</source>
        <comment>for a person</comment>
        <translation>显示等待您的事项…</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimeText</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a spoken span: 2 hours, 5 minutes</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>when a session began</comment>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message>
        <source>completed</source>
        <comment>how a session ended</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a session ended</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a session ended</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>handed back</source>
        <comment>how a session ended: to the platform</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>next turn</source>
        <comment>how a session ended: its next turn begins</comment>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>how a session ended: it is another computer&apos;s</comment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>thought</source>
        <comment>in a timeline</comment>
        <translation>思考</translation>
    </message>
    <message>
        <source>change</source>
        <comment>in a timeline: of a file</comment>
        <translation>修改</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>in a timeline</comment>
        <translation>工具</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>in a timeline</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in a timeline</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>progress</source>
        <comment>in a timeline</comment>
        <translation>进展</translation>
    </message>
    <message>
        <source>note</source>
        <comment>in a timeline</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>message</source>
        <comment>in a timeline: from a person</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>in a timeline: a person, whether it may</comment>
        <translation>询问</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>in a timeline</comment>
        <translation>已允许</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a timeline</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>in a timeline</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>in a timeline</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in a timeline</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>in a timeline: not paused any more</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>started</source>
        <comment>in a timeline: the agent&apos;s program</comment>
        <translation>已启动</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>in a timeline: an earlier conversation</comment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>link</source>
        <comment>in a timeline</comment>
        <translation>链接</translation>
    </message>
    <message>
        <source>by a person: %1</source>
        <translation>由人决定：%1</translation>
    </message>
    <message>
        <source>by the rules: %1</source>
        <translation>由规则决定：%1</translation>
    </message>
    <message>
        <source>nobody was there to ask: %1</source>
        <translation>没有人可询问：%1</translation>
    </message>
    <message>
        <source>nobody answered in time: %1</source>
        <translation>没有人及时回答：%1</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>等待消息</translation>
    </message>
    <message>
        <source>for a limit of its provider</source>
        <translation>因其提供方的限额</translation>
    </message>
    <message>
        <source>for a limit of its provider: %1</source>
        <translation>因其提供方的限额：%1</translation>
    </message>
    <message>
        <source>the agent&apos;s program runs</source>
        <translation>代理的程序在运行</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>先前的对话继续</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>不再开始下一轮</translation>
    </message>
    <message>
        <source>%1 × %2 in %3, same output</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2，用时 %3，输出相同</translation>
    </message>
    <message>
        <source>%1 × %2 in %3</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2，用时 %3</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added and removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a tool call</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an entry of a timeline</comment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an entry of a timeline</comment>
        <translation>已收起</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>%Ln 个条目中有 %1 个包含它</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>待做</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step of a plan</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineView</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayApplication</name>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>此桌面不显示托盘图标</translation>
    </message>
    <message>
        <source>Rensei Desktop has a window instead. It opens, too, when you start Rensei Desktop again.</source>
        <translation>Rensei Desktop 改为显示一个窗口。再次启动 Rensei Desktop 时它也会打开。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program and its number</comment>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>The settings of the clock cannot be opened from here. Open them yourself, and have the system set the time.</source>
        <translation>无法从这里打开时钟设置。请自行打开，并让系统校准时间。</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>显示状态</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>没有程序打开此文件夹。请在文件管理器中打开：</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message>
        <source>Sessions…</source>
        <translation>会话…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状态…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>检查这台电脑…</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>设置这台电脑…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>the menu of what can be done with it</comment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the agent takes no more sessions</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>the agent and its sessions</comment>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Restart…</source>
        <comment>the agent</comment>
        <translation>重新启动…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Questions of agents</source>
        <translation>智能体的问题</translation>
    </message>
    <message>
        <source>Red and failed sessions</source>
        <translation>红色和失败的会话</translation>
    </message>
    <message>
        <source>Account, agent and platform</source>
        <translation>账户、代理和平台</translation>
    </message>
    <message>
        <source>None from %1 to %2</source>
        <comment>22:00, 07:00</comment>
        <translation>%1 至 %2 不通知</translation>
    </message>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>最多接 %Ln 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes sessions</source>
        <comment>how many is not known</comment>
        <translation>接会话</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>a mark, what is wrong, what a click does</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <translation>立即退出…</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateNotice</name>
    <message>
        <source>No program opened this page. Open it in a browser:</source>
        <translation>没有程序打开此页面。请在浏览器中打开：</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateText</name>
    <message>
        <source>Version %1 is out (you have %2)</source>
        <comment>of Rensei Desktop: 0.2.0, 0.1.0</comment>
        <translation>版本 %1 已发布（您使用的是 %2）</translation>
    </message>
    <message>
        <source>Install it the way that you installed this one.</source>
        <translation>请用安装当前版本的方式安装它。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <comment>of a version, in a browser</comment>
        <translation>打开其页面</translation>
    </message>
</context>
</TS>
