<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountCard</name>
    <message>
        <source>Switch to it</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>an account</comment>
        <translation>%1、使用中</translation>
    </message>
    <message>
        <source>%1, its key is being read…</source>
        <comment>an account</comment>
        <translation>%1、キーを読み取っています…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>an account</comment>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Sign out of %1</source>
        <comment>an account</comment>
        <translation>%1 からサインアウト</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>an account</comment>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an account</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose account it is, its key</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountMenu</name>
    <message>
        <source>Account</source>
        <comment>the menu of those one can switch to</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account, whose it is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountText</name>
    <message>
        <source>project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
    <message>
        <source>registration token of this computer</source>
        <translation>このコンピューターの登録トークン</translation>
    </message>
    <message>
        <source>OAuth client, for the command line only</source>
        <translation>OAuth クライアント、コマンドライン専用</translation>
    </message>
    <message>
        <source>key of an organization</source>
        <translation>組織のキー</translation>
    </message>
    <message>
        <source>key of a project</source>
        <translation>プロジェクトのキー</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>ユーザーキー</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a key</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>being checked…</source>
        <comment>a key</comment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>works, checked %1</source>
        <comment>a key; 3 min ago</comment>
        <translation>有効、%1に確認</translation>
    </message>
    <message>
        <source>refused by the platform</source>
        <comment>a key</comment>
        <translation>プラットフォームが拒否</translation>
    </message>
    <message>
        <source>not needed: this platform checks no keys</source>
        <comment>a key</comment>
        <translation>不要: このプラットフォームはキーを確認しません</translation>
    </message>
    <message>
        <source>not checked: the platform gave no answer</source>
        <comment>a key</comment>
        <translation>未確認: プラットフォームの応答がありませんでした</translation>
    </message>
    <message>
        <source>none is stored on this computer</source>
        <comment>a key</comment>
        <translation>このコンピューターに保存されていません</translation>
    </message>
    <message>
        <source>cannot be read from the keychain</source>
        <comment>a key</comment>
        <translation>キーチェーンから読み取れません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the kind of a key, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The other one can be added as “%4”.</source>
        <translation>このキーは別のアカウントのものです: %1。「%2」は %3 のアカウントで、自分のキーをそのまま使います。もう一方は「%4」として追加できます。</translation>
    </message>
    <message>
        <source>This key belongs to another account: %1. “%2” is the account of %3, and keeps its own key. The key can be stored for “%4”, which is here already.</source>
        <translation>このキーは別のアカウントのものです: %1。「%2」は %3 のアカウントで、自分のキーをそのまま使います。キーは、すでにここにある「%4」のものとして保存できます。</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>別のアカウントがこの名前を使っています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A name has up to 40 letters from A to Z, digits, dots, dashes and underscores, and begins with a letter or digit.</source>
        <translation>名前は 40 文字以内で、A から Z の英字、数字、ドット、ハイフン、アンダースコアを使い、英字または数字で始めてください。</translation>
    </message>
    <message>
        <source>No key is stored for it on this computer. Sign in to it.</source>
        <translation>このアカウントのキーはこのコンピューターに保存されていません。サインインしてください。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be changed. Check the free space on the disk and the permissions of the folder of the configuration, then try again.</source>
        <translation>アカウントの一覧を変更できません。ディスクの空き容量と設定のフォルダーの権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It was removed meanwhile, perhaps by the command line.</source>
        <translation>その間に削除されています。コマンドラインで削除された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is not used, and nothing has changed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>「%1」には切り替わっておらず、何も変わっていません。%2</translation>
    </message>
    <message>
        <source>The command line has switched to “%1”, which is not used here yet. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>コマンドラインは「%1」に切り替わりましたが、ここではまだ使っていません。%2</translation>
    </message>
    <message>
        <source>“%1” keeps its name. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>「%1」の名前は変わっていません。%2</translation>
    </message>
    <message>
        <source>“%1” is not removed. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>「%1」は削除されていません。%2</translation>
    </message>
    <message>
        <source>Its key is stored and used, but the account “%1” is not in the list. %2</source>
        <comment>an account, why and what to do</comment>
        <translation>キーは保存され、使われていますが、アカウント「%1」は一覧にありません。%2</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>プラットフォームに問い合わせています…</translation>
    </message>
    <message>
        <source>The platform has not named an organization for this account. Sign in, and check again.</source>
        <translation>プラットフォームは、このアカウントの組織を伝えていません。サインインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>This organization has no keys of hosts.</source>
        <translation>この組織にホストのキーはありません。</translation>
    </message>
    <message>
        <source>This platform shows its keys only on its own page.</source>
        <translation>このプラットフォームは、キーを自身のページでのみ表示します。</translation>
    </message>
    <message>
        <source>Your key may not see the keys of hosts. Look at them on the platform&apos;s page.</source>
        <translation>このキーではホストのキーを見られません。プラットフォームのページでご覧ください。</translation>
    </message>
    <message>
        <source>“%1” was not revoked: this platform revokes keys only on its own page.</source>
        <translation>「%1」は取り消されませんでした。このプラットフォームでは、キーの取り消しは自身のページでのみ行えます。</translation>
    </message>
    <message>
        <source>“%1” was not revoked: your key may not do that. Revoke it on the platform&apos;s page, or ask an administrator.</source>
        <translation>「%1」は取り消されませんでした。このキーでは取り消せません。プラットフォームのページで取り消すか、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>It is not certain that “%1” was revoked: the platform cannot be reached. Check again when it is back.</source>
        <translation>「%1」が取り消されたかどうかわかりません。プラットフォームに接続できません。復旧してからもう一度確認してください。</translation>
    </message>
    <message>
        <source>“%1” was not revoked: the platform answered %2. Try again later.</source>
        <translation>「%1」は取り消されませんでした。プラットフォームの応答は %2 でした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>a key; yesterday</comment>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>not known when it was made</source>
        <comment>a key</comment>
        <translation>作成日時は不明</translation>
    </message>
    <message>
        <source>last used %1</source>
        <comment>a key; 3 h ago</comment>
        <translation>%1に最後に使用</translation>
    </message>
    <message>
        <source>not known when it was last used</source>
        <comment>a key</comment>
        <translation>最後に使用した日時は不明</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This is the key of this computer: it takes no more work until its registration is renewed. To replace the key, choose “Renew…” instead.</source>
        <translation>これはこのコンピューターのキーです。取り消すと、登録を更新するまで作業を受けません。キーを取り替えるには、代わりに「更新…」を選んでください。</translation>
    </message>
    <message>
        <source>The computers that use it take no more work until they are registered anew. This cannot be taken back.</source>
        <translation>このキーを使うコンピューターは、登録し直すまで作業を受けません。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Another program is changing the list of accounts. Try again in a moment.</source>
        <translation>別のプログラムがアカウントの一覧を変更しています。少し待ってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountWindows</name>
    <message>
        <source>You are signed out here, but the keychain still holds the key. Remove it there.</source>
        <translation>ここではサインアウトしましたが、キーチェーンにキーが残っています。そちらで削除してください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AccountsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>&amp;Check the keys</source>
        <translation>キーを確認(&amp;C)</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read, so it may be out of date. Correct the file contexts.json beside the agent&apos;s configuration, or remove it.</source>
        <translation>アカウントの一覧を読み取れないため、古い内容の可能性があります。エージェントの設定と同じ場所にあるファイル contexts.json を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>The key comes from the variable RENSEI_API_KEY, which takes the place of every stored key. To use the stored ones, start Rensei Desktop without it.</source>
        <translation>キーは変数 RENSEI_API_KEY のもので、保存されたどのキーよりも優先されます。保存されたキーを使うには、この変数なしで Rensei Desktop を起動してください。</translation>
    </message>
    <message>
        <source>The command line uses “%1”, an OAuth client. Rensei Desktop cannot use it and keeps its account.</source>
        <translation>コマンドラインは OAuth クライアントの「%1」を使っています。Rensei Desktop はこれを使えないため、今のアカウントのままです。</translation>
    </message>
    <message>
        <source>Switching changes what is shown here and what the command line asks about. The agent of this computer keeps its own registration.</source>
        <translation>切り替えると、ここに表示される内容と、コマンドラインが問い合わせる対象が変わります。このコンピューターのエージェントの登録はそのままです。</translation>
    </message>
    <message>
        <source>The agent of this computer keeps its own registration: it works for %1, whichever account is used here.</source>
        <translation>このコンピューターのエージェントの登録はそのままです。ここでどのアカウントを使っても、%1 のために動きます。</translation>
    </message>
    <message>
        <source>Remove an account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove the account %1 from this computer?</source>
        <translation>アカウント %1 をこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain, and you are signed out. On the platform the key stays valid until it is revoked there.</source>
        <translation>キーはキーチェーンから削除され、サインアウトします。プラットフォームでは、取り消すまでキーは有効なままです。</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain. On the platform the key stays valid until it is revoked there.</source>
        <translation>キーはキーチェーンから削除されます。プラットフォームでは、取り消すまでキーは有効なままです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>rensei::app::AdvancedPage</name>
    <message>
        <source>Control &amp;port of the agent</source>
        <translation>エージェントの制御ポート(&amp;P)</translation>
    </message>
    <message>
        <source>This program and rensei-agent reach the agent there, on this computer only. Usual: %1. It counts when the agent has been restarted.</source>
        <comment>a number</comment>
        <translation>このプログラムと rensei-agent は、このコンピューター内でのみ、このポートでエージェントに接続します。既定値: %1。エージェントを再起動すると有効になります。</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>空いているもの</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <comment>a file or folder</comment>
        <translation>開く: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a file or folder</comment>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>This is not there yet: it is made when it is first needed.</source>
        <translation>まだありません。最初に必要になったときに作成されます。</translation>
    </message>
    <message>
        <source>No program opened this. Open it in a file manager or an editor:</source>
        <translation>これを開くプログラムがありませんでした。ファイルマネージャーまたはエディターで開いてください:</translation>
    </message>
    <message>
        <source>&amp;Reset sizes of windows</source>
        <translation>ウィンドウの大きさを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Windows, and the columns of lists, are as at first when they are next made. Those that are open keep their size.</source>
        <translation>ウィンドウと一覧の列は、次に開くときに最初の大きさに戻ります。開いているものの大きさは変わりません。</translation>
    </message>
    <message>
        <source>The sizes are reset. It shows when Rensei Desktop is started again.</source>
        <translation>大きさを元に戻しました。Rensei Desktop をもう一度起動すると反映されます。</translation>
    </message>
    <message>
        <source>The settings of this program cannot be written. Check the permissions of their file, above.</source>
        <translation>このプログラムの設定を書き込めません。上に示したファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>Rensei Desktop %1. The agent does not answer, so its version is not known.</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1。エージェントが応答しないため、そのバージョンは不明です。</translation>
    </message>
    <message>
        <source>Rensei Desktop %1, agent %2.</source>
        <comment>two versions</comment>
        <translation>Rensei Desktop %1、エージェント %2。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentCommands</name>
    <message>
        <source>The agent was not paused: it does not answer. Try again in a moment.</source>
        <translation>エージェントを一時停止できませんでした。応答がありません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The agent was not resumed: it does not answer. Try again in a moment.</source>
        <translation>エージェントを再開できませんでした。応答がありません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The number of slots was not changed: the agent does not answer. Try again in a moment.</source>
        <translation>スロット数を変更できませんでした。エージェントの応答がありません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The number of slots was not changed: %1.</source>
        <translation>スロット数を変更できませんでした: %1。</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>エージェントを再起動</translation>
    </message>
    <message numerus="yes">
        <source>Restart the agent? %n session(s) running on this computer are ended.</source>
        <translation>
            <numerusform>エージェントを再起動しますか? このコンピューターで実行中の %Ln 件のセッションが終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>このフォルダーを開くプログラムがありませんでした。ファイルマネージャーで開いてください:</translation>
    </message>
    <message>
        <source>No program opened this file. Open it in an editor:</source>
        <translation>このファイルを開くプログラムがありませんでした。エディターで開いてください:</translation>
    </message>
    <message>
        <source>The session does not go on: the agent does not answer. Try again in a moment.</source>
        <translation>セッションを再開できません。エージェントの応答がありません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The session was not paused: the agent does not answer. Try again in a moment.</source>
        <translation>セッションを一時停止できませんでした。エージェントの応答がありません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>That was not done: %1.</source>
        <comment>why, as the agent says it</comment>
        <translation>実行されませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentLogDialog</name>
    <message>
        <source>The agent&apos;s log</source>
        <translation>エージェントのログ</translation>
    </message>
    <message numerus="yes">
        <source>The agent ended %n time(s) in a row soon after its start. This is the end of its log:</source>
        <translation>
            <numerusform>エージェントは起動後すぐに %Ln 回続けて終了しました。ログの末尾は次のとおりです:</numerusform>
        </translation>
    </message>
    <message>
        <source>It wrote nothing.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度起動</translation>
    </message>
    <message>
        <source>Whole log…</source>
        <translation>ログ全体…</translation>
    </message>
</context>
<context>
    <name>rensei::app::AgentPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the agent&apos;s settings…</source>
        <translation>エージェントの設定を読み込んでいます…</translation>
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
        <translation>確認の理由: %1</translation>
    </message>
    <message>
        <source>This work is returned to the platform.</source>
        <translation>この作業はプラットフォームに戻されます。</translation>
    </message>
    <message>
        <source>No work of this repository or project begins here any more.</source>
        <translation>このリポジトリまたはプロジェクトの作業は、今後ここでは始まりません。</translation>
    </message>
    <message>
        <source>Work of this repository or project begins without asking.</source>
        <translation>このリポジトリまたはプロジェクトの作業は、確認なしで始まります。</translation>
    </message>
    <message>
        <source>Only this work.</source>
        <translation>この作業だけです。</translation>
    </message>
    <message>
        <source>The same request, to the letter, until this session ends.</source>
        <translation>まったく同じ要求を、このセッションが終わるまで許可します。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ApprovalText</name>
    <message>
        <source>Run a command?</source>
        <translation>コマンドを実行しますか?</translation>
    </message>
    <message>
        <source>Read this?</source>
        <translation>これを読み取りますか?</translation>
    </message>
    <message>
        <source>Change a file?</source>
        <translation>ファイルを変更しますか?</translation>
    </message>
    <message>
        <source>Delete a file?</source>
        <translation>ファイルを削除しますか?</translation>
    </message>
    <message>
        <source>Move a file?</source>
        <translation>ファイルを移動しますか?</translation>
    </message>
    <message>
        <source>Load this from the network?</source>
        <translation>これをネットワークから読み込みますか?</translation>
    </message>
    <message>
        <source>Begin this work?</source>
        <translation>この作業を始めますか?</translation>
    </message>
    <message>
        <source>Work in another mode, which may ask less?</source>
        <translation>別のモードで作業しますか? 確認が少なくなる場合があります。</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>これを許可しますか?</translation>
    </message>
    <message>
        <source>asked %1 · rejected automatically in %2</source>
        <comment>2 min ago, 13 min</comment>
        <translation>%1に確認 · %2後に自動で拒否</translation>
    </message>
    <message>
        <source>That question was not open any more, so your answer changed nothing. It was answered elsewhere, its time was over, or its session has ended.</source>
        <translation>その確認はもう開かれていなかったため、回答しても何も変わりませんでした。別の場所で回答されたか、期限が過ぎたか、セッションが終わっています。</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>回答が届きませんでした。このコンピューターのエージェントが応答しません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your answer did not arrive: the agent answered %1. Try again.</source>
        <translation>回答が届きませんでした。エージェントの応答は %1 でした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>It is not known whether your answer arrived: the agent of this computer does not answer. If the question is still open once it does, answer it again.</source>
        <translation>回答が届いたかどうかわかりません。このコンピューターのエージェントが応答しません。応答が戻ったときに質問がまだ残っていれば、もう一度回答してください。</translation>
    </message>
    <message>
        <source>Your answer was not accepted: %1. Try again.</source>
        <comment>what the agent says</comment>
        <translation>回答が受け付けられませんでした: %1。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>常に拒否</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Allow for this session</source>
        <translation>このセッションの間は許可</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1 回だけ</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>1 回だけ許可</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionCard</name>
    <message>
        <source>Seen</source>
        <comment>it need not be shown any more</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>It does not wait for you any more, unless something else is the matter.</source>
        <translation>別のことが起きないかぎり、対応待ちではなくなります。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionText</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>対応待ちが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>このコンピューターは作業を受けません。プラットフォームが登録を拒否しました</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a session, what is the matter with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>クリック 1 回で登録を更新するか、プラットフォームで新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>取り消されたか、期限が切れた可能性があります。その間もセッションは続きます。</translation>
    </message>
    <message>
        <source>It ended after %1.</source>
        <comment>2 h 5 min</comment>
        <translation>%1 で終わりました。</translation>
    </message>
    <message>
        <source>Its work, %1, ended after %2.</source>
        <comment>development, 2 h 5 min</comment>
        <translation>作業 (%1) は %2 で終わりました。</translation>
    </message>
    <message>
        <source>failed %1</source>
        <comment>2 min ago</comment>
        <translation>%1に失敗</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>2 min ago</comment>
        <translation>%1に検出</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>登録を更新</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n put off, until %1 at first</source>
        <translation>
            <numerusform>%Ln 件を保留中、最初は %1 まで</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %L1 are shown; the others follow when these are done.</source>
        <translation>最初の %L1 件を表示しています。これらが済むと、残りが表示されます。</translation>
    </message>
    <message>
        <source>That does not wait for you any more, so nothing was done.</source>
        <translation>それはもう対応待ちではないため、何も行いませんでした。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>a session failed</comment>
        <translation>理由: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::AttentionWindow</name>
    <message>
        <source>Needs you</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>対応待ちはありません。</translation>
    </message>
</context>
<context>
    <name>rensei::app::AwakeChoice</name>
    <message>
        <source>Stay a&amp;wake while a session makes progress</source>
        <translation>セッションが進んでいる間、このコンピューターをスリープさせない(&amp;K)</translation>
    </message>
    <message>
        <source>On &amp;battery, down to a charge of</source>
        <translation>バッテリー駆動時も、次の残量になるまで(&amp;B)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>It may fall asleep while sessions wait for you, and whenever you close the lid or tell it to. The screen turns off as usual.</source>
        <translation>セッションが対応を待っている間や、ふたを閉じたとき、スリープを指示したときは、スリープすることがあります。画面は通常どおり消えます。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ComputerPage</name>
    <message>
        <source>&amp;Pause: take no new sessions</source>
        <translation>一時停止: 新しいセッションを受けない(&amp;P)</translation>
    </message>
    <message>
        <source>Projects whose work is done here:</source>
        <translation>ここで作業を行うプロジェクト:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>None is in the list, so no work is taken.</source>
        <translation>一覧にプロジェクトがないため、作業を受けません。</translation>
    </message>
    <message>
        <source>What you decided about repositories and projects:</source>
        <translation>リポジトリとプロジェクトについて決めたこと:</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>次から再び確認</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>&amp;Sessions at a time</source>
        <translation>同時に実行するセッション(&amp;S)</translation>
    </message>
    <message>
        <source>What coding agents may do &amp;without asking</source>
        <translation>コーディングエージェントが確認なしで行えること(&amp;W)</translation>
    </message>
    <message>
        <source>%1 There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <comment>what a choice means</comment>
        <translation>%1サンドボックスはありません。コーディングエージェントはあなたとして動き、最大であなたと同じことができます。</translation>
    </message>
    <message>
        <source>W&amp;ork that is done here</source>
        <translation>ここで行う作業(&amp;O)</translation>
    </message>
    <message>
        <source>Another pro&amp;ject</source>
        <translation>別のプロジェクト(&amp;J)</translation>
    </message>
    <message>
        <source>Another project: its name, or its id</source>
        <translation>別のプロジェクト: 名前または ID</translation>
    </message>
    <message>
        <source>name, or id</source>
        <translation>名前または ID</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The configuration lists them with their repositories. Change them there.</source>
        <translation>設定にはプロジェクトがリポジトリと一緒に並んでいます。設定で変更してください。</translation>
    </message>
    <message>
        <source>They count only while you are asked for each repository.</source>
        <translation>リポジトリごとに確認する場合にだけ有効です。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ConfigText</name>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>エージェントのプログラムが結果を出さずに終わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1”</source>
        <translation>エージェントのプログラムのメッセージ:「%1」</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>エージェントのプログラムがこのプログラムの隣に見つかりません。Rensei Desktop をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>エージェントのプログラムから長い間報告がなかったため、終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>These settings cannot be changed now, and are as they were last known. %1</source>
        <comment>why, and what to do</comment>
        <translation>これらの設定は現在変更できません。最後にわかっていた内容を表示しています。%1</translation>
    </message>
    <message>
        <source>The settings of the agent are not known. %1</source>
        <comment>why, and what to do</comment>
        <translation>エージェントの設定がわかりません。%1</translation>
    </message>
    <message>
        <source>This was not changed. %1</source>
        <comment>why, and what to do</comment>
        <translation>変更されませんでした。%1</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent is started: it does not run now.</source>
        <translation>保存しました。エージェントは現在動いていないため、起動すると有効になります。</translation>
    </message>
    <message>
        <source>It is kept, and counts when the agent has been restarted.</source>
        <translation>保存しました。エージェントを再起動すると有効になります。</translation>
    </message>
    <message>
        <source>It is kept, but the agent cannot use its configuration. The status window says why.</source>
        <translation>保存しましたが、エージェントは設定を使えません。理由は状態ウィンドウをご覧ください。</translation>
    </message>
    <message>
        <source>It is kept, but the agent did not answer, so it may count only when the agent has been restarted.</source>
        <translation>保存しましたが、エージェントが応答しなかったため、再起動するまで有効にならない可能性があります。</translation>
    </message>
    <message>
        <source>The variable %1 is set and comes before what is chosen here.</source>
        <translation>変数 %1 が設定されており、ここでの選択より優先されます。</translation>
    </message>
    <message>
        <source>This computer takes no new sessions. Those that run go on.</source>
        <translation>このコンピューターは新しいセッションを受けません。実行中のセッションは続きます。</translation>
    </message>
    <message>
        <source>Usual here: %1, one for each processor core. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>ここでの既定値: %1 (プロセッサのコアごとに 1 つ)。減らしても、実行中のセッションは終了しません。</translation>
    </message>
    <message>
        <source>Usual here: %1, as each needs about 1.5 GiB of memory. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>ここでの既定値: %1 (それぞれ約 1.5 GiB のメモリが必要なため)。減らしても、実行中のセッションは終了しません。</translation>
    </message>
    <message>
        <source>Usual here: %1; more are rarely of use. Fewer end none that runs.</source>
        <comment>a number</comment>
        <translation>ここでの既定値: %1。これより多くしても、役立つことはほとんどありません。減らしても、実行中のセッションは終了しません。</translation>
    </message>
    <message>
        <source>Nothing: whatever asks is rejected</source>
        <comment>what agents may do</comment>
        <translation>なし: 確認が必要なものはすべて拒否</translation>
    </message>
    <message>
        <source>By rules of your own</source>
        <comment>what agents may do</comment>
        <translation>独自の規則による</translation>
    </message>
    <message>
        <source>All that a coding agent asks for is rejected, without asking you.</source>
        <translation>コーディングエージェントが確認を求めるものは、あなたに確認せずにすべて拒否されます。</translation>
    </message>
    <message>
        <source>The configuration holds rules of your own. Change them there.</source>
        <translation>設定に独自の規則があります。設定で変更してください。</translation>
    </message>
    <message>
        <source>All that the platform gives this computer</source>
        <comment>whose work is done</comment>
        <translation>プラットフォームがこのコンピューターに渡すものすべて</translation>
    </message>
    <message>
        <source>That of the projects in this list</source>
        <comment>whose work is done</comment>
        <translation>この一覧にあるプロジェクトの作業</translation>
    </message>
    <message>
        <source>Whatever I allow: ask me once for each repository</source>
        <comment>whose work is done</comment>
        <translation>許可したもの: リポジトリごとに 1 回確認</translation>
    </message>
    <message>
        <source>Work of other projects is handed back to the platform.</source>
        <translation>他のプロジェクトの作業はプラットフォームに戻されます。</translation>
    </message>
    <message>
        <source>The first work of a repository or project waits ten minutes for your answer, then it is handed back.</source>
        <translation>リポジトリまたはプロジェクトの最初の作業は、10 分間回答を待ってから戻されます。</translation>
    </message>
    <message>
        <source>The platform decides, by the projects that this computer is registered for.</source>
        <translation>このコンピューターが登録されているプロジェクトに応じて、プラットフォームが決めます。</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>リポジトリ %1</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
    <message>
        <source>Work that names no repository and no project</source>
        <translation>リポジトリもプロジェクトも指定のない作業</translation>
    </message>
    <message>
        <source>%1: always allowed</source>
        <comment>a repository</comment>
        <translation>%1: 常に許可</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <comment>a repository</comment>
        <translation>%1: 常に拒否</translation>
    </message>
    <message>
        <source>This was not changed, because the agent did not answer. Try again.</source>
        <translation>エージェントが応答しなかったため、変更されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This was not changed. The agent says: “%1”</source>
        <translation>変更されませんでした。エージェントのメッセージ:「%1」</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. It is as last known.</source>
        <translation>エージェントが応答しないため、現在は変更できません。最後にわかっていた内容を表示しています。</translation>
    </message>
    <message>
        <source>The agent does not answer, so this cannot be changed now. Start it first.</source>
        <translation>エージェントが応答しないため、現在は変更できません。先に起動してください。</translation>
    </message>
    <message>
        <source>Sessions that run go on. A pause lasts until it is ended, here or in the tray&apos;s menu.</source>
        <translation>実行中のセッションは続きます。一時停止は、ここかトレイのメニューで解除するまで続きます。</translation>
    </message>
</context>
<context>
    <name>rensei::app::DetailText</name>
    <message>
        <source>Session without an issue</source>
        <translation>課題のないセッション</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <comment>3 min</comment>
        <translation>%1考えています</translation>
    </message>
    <message>
        <source>a tool runs for %1</source>
        <comment>3 min</comment>
        <translation>ツールが %1動いています</translation>
    </message>
    <message>
        <source>runs %1 for %2</source>
        <comment>a tool, 3 min</comment>
        <translation>%1 を %2実行中</translation>
    </message>
    <message>
        <source>waits for your answer for %1</source>
        <comment>3 min</comment>
        <translation>%1回答を待っています</translation>
    </message>
    <message>
        <source>waits for a message for %1</source>
        <comment>3 min</comment>
        <translation>%1メッセージを待っています</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit until %1</source>
        <comment>14:30</comment>
        <translation>プロバイダーの制限により %1 まで待機</translation>
    </message>
    <message>
        <source>waits for its provider&apos;s limit for %1</source>
        <comment>3 min</comment>
        <translation>プロバイダーの制限により %1待機中</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>3 min</comment>
        <translation>%1一時停止中</translation>
    </message>
    <message>
        <source>stalled: nothing was heard for %1</source>
        <comment>3 min</comment>
        <translation>停滞: %1何の動きもありません</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>where a session runs</comment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <comment>41,200</comment>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>14:22</comment>
        <translation>%1 に開始</translation>
    </message>
    <message>
        <source>The agent of this computer does not answer. It is tried again automatically.</source>
        <translation>このコンピューターのエージェントが応答しません。自動で再試行します。</translation>
    </message>
    <message>
        <source>Some entries are missing: they were removed to bound the size of the log.</source>
        <translation>一部の項目がありません。ログの大きさを抑えるために削除されました。</translation>
    </message>
    <message>
        <source>Select a session to see what it does.</source>
        <translation>セッションを選ぶと、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>内容を読み込んでいます…</translation>
    </message>
    <message>
        <source>It has not done anything yet.</source>
        <translation>まだ何も行っていません。</translation>
    </message>
    <message>
        <source>Nothing was recorded of what it did.</source>
        <translation>内容は記録されていません。</translation>
    </message>
    <message>
        <source>What it did cannot be read now.</source>
        <translation>現在、内容を読み取れません。</translation>
    </message>
    <message>
        <source>This platform does not tell what sessions on other computers do. Open it in the browser instead.</source>
        <translation>このプラットフォームは、他のコンピューターのセッションの内容を伝えません。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The message was not delivered, and the platform does not say why. It is kept here.</source>
        <translation>メッセージは届きませんでした。プラットフォームは理由を伝えていません。ここに残してあります。</translation>
    </message>
    <message>
        <source>The message was not delivered: %1. It is kept here.</source>
        <translation>メッセージは届きませんでした: %1。ここに残してあります。</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions. The text is kept here, to be copied.</source>
        <translation>このプラットフォームはセッションへのメッセージを受け付けません。文章はここに残っており、コピーできます。</translation>
    </message>
    <message>
        <source>The message was not delivered: your key may not send messages. Ask for the right, or sign in with another key. The text is kept here.</source>
        <translation>メッセージは届きませんでした。このキーではメッセージを送れません。権限を依頼するか、別のキーでサインインしてください。文章はここに残してあります。</translation>
    </message>
    <message>
        <source>The message may not have been delivered: the platform cannot be reached. It is kept here; sending it again delivers it once.</source>
        <translation>メッセージは届いていない可能性があります。プラットフォームに接続できません。ここに残してあります。再送しても届くのは 1 回だけです。</translation>
    </message>
    <message>
        <source>The message was not delivered: the platform did not accept it. The text is kept here; try again later.</source>
        <translation>メッセージは届きませんでした。プラットフォームが受け付けませんでした。文章はここに残してあります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>pauses after this turn</source>
        <translation>このターンの後で一時停止</translation>
    </message>
    <message>
        <source>The platform has not told yet what it does.</source>
        <translation>何をしているかは、まだプラットフォームから届いていません。</translation>
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
        <translation>診断データを保存</translation>
    </message>
    <message>
        <source>These files help to find out what is wrong. Look through them, and untick what you do not want to give away. Keys, addresses of people and your name were removed. Nothing is sent anywhere.</source>
        <translation>これらのファイルは、問題の原因を調べるのに役立ちます。内容を確認し、渡したくないもののチェックを外してください。キー、個人のアドレス、あなたの名前は削除されています。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What is saved of this file</source>
        <translation>このファイルのうち保存される内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1. This computer is being checked; the report comes in a moment.</source>
        <translation>
            <numerusform>%Ln 個のファイル、%1。このコンピューターを確認しています。報告はまもなく届きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1.</source>
        <comment>of a diagnostics bundle, and their size</comment>
        <translation>
            <numerusform>%Ln 個のファイル、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be saved here: %1. Nothing was written. Choose another place.</source>
        <translation>ここには保存できませんでした: %1。何も書き込まれていません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>このフォルダーを開くプログラムがありませんでした。ファイルマネージャーで開いてください:</translation>
    </message>
    <message>
        <source>It is saved in this place. Nothing was sent anywhere.</source>
        <translation>この場所に保存しました。どこにも送信されていません。</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>リポジトリ %1</translation>
    </message>
    <message>
        <source>a copy from which working copies are made quickly; it holds no work of sessions</source>
        <translation>作業コピーを素早く作るためのコピーです。セッションの作業は入っていません</translation>
    </message>
    <message>
        <source>This folder is not there any more. Look again.</source>
        <translation>このフォルダーはもうありません。もう一度調べてください。</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>このフォルダーを開くプログラムがありませんでした。ファイルマネージャーで開いてください:</translation>
    </message>
    <message>
        <source>Discard the working copy</source>
        <translation>作業コピーを破棄</translation>
    </message>
    <message>
        <source>Discard the working copy of %1?</source>
        <translation>%1 の作業コピーを破棄しますか?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Room for working copies</source>
        <translation>作業コピーの容量(&amp;R)</translation>
    </message>
    <message>
        <source> GiB</source>
        <comment>behind a number</comment>
        <translation> GiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>of room</comment>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskRow</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Open folder of %1</source>
        <translation>%1 のフォルダーを開く</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 を破棄</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a size, and why it is there</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::DiskText</name>
    <message>
        <source>There are no working copies on this computer.</source>
        <translation>このコンピューターに作業コピーはありません。</translation>
    </message>
    <message>
        <source>Working copies take %1.</source>
        <comment>a size</comment>
        <translation>作業コピーは %1 を使っています。</translation>
    </message>
    <message>
        <source>Working copies take %1 of %2.</source>
        <comment>two sizes</comment>
        <translation>作業コピーは %2 のうち %1 を使っています。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons for which a working copy is kept</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>in use by its session</source>
        <comment>a working copy</comment>
        <translation>セッションが使用中</translation>
    </message>
    <message>
        <source>safe to remove: everything in it exists elsewhere, too</source>
        <comment>a working copy</comment>
        <translation>削除できます。中身はすべて他の場所にもあります</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a working copy</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>kept: %1. Of its build output %2 can be removed.</source>
        <comment>reasons, a size</comment>
        <translation>保持: %1。ビルド結果のうち %2 は削除できます。</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <comment>reasons</comment>
        <translation>保持: %1</translation>
    </message>
    <message>
        <source>being examined…</source>
        <comment>a working copy</comment>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>not examined: it may hold work that is only here</source>
        <comment>a working copy</comment>
        <translation>未確認: ここにしかない作業が入っている可能性があります</translation>
    </message>
    <message>
        <source>Looking at what there is…</source>
        <translation>内容を調べています…</translation>
    </message>
    <message>
        <source>Finding out what is safe to remove…</source>
        <translation>安全に削除できるものを調べています…</translation>
    </message>
    <message>
        <source>Removing what is safe…</source>
        <translation>安全なものを削除しています…</translation>
    </message>
    <message>
        <source>Discarding the working copy…</source>
        <translation>作業コピーを破棄しています…</translation>
    </message>
    <message>
        <source>%1 were freed.</source>
        <comment>a size</comment>
        <translation>%1 を解放しました。</translation>
    </message>
    <message>
        <source>Nothing was freed: what was safe before is not so any more.</source>
        <translation>何も解放されませんでした。前は削除できたものが、今はできません。</translation>
    </message>
    <message>
        <source>&amp;Free what is safe: %1</source>
        <comment>a size</comment>
        <translation>安全なものを解放(&amp;F): %1</translation>
    </message>
    <message>
        <source>&amp;Free what is safe</source>
        <translation>安全なものを解放(&amp;F)</translation>
    </message>
    <message>
        <source>It is not known what is safe to remove.</source>
        <translation>何を安全に削除できるかわかりません。</translation>
    </message>
    <message>
        <source>It is not known what was removed.</source>
        <translation>何が削除されたかわかりません。</translation>
    </message>
    <message>
        <source>The working copy was not discarded.</source>
        <translation>作業コピーは破棄されませんでした。</translation>
    </message>
    <message>
        <source>This is what was known before, because it could not be looked up anew.</source>
        <translation>調べ直せなかったため、以前にわかっていた内容です。</translation>
    </message>
    <message>
        <source>It is not known what working copies take.</source>
        <translation>作業コピーがどれだけ使っているかわかりません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is not known or was not done, and then why and what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>エージェントのプログラムがこのプログラムの隣に見つかりません。Rensei Desktop をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Look again.</source>
        <translation>エージェントのプログラムから長い間報告がなかったため、終了しました。もう一度調べてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Look again.</source>
        <translation>エージェントのプログラムが結果を出さずに終わりました。もう一度調べてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Look again.</source>
        <translation>エージェントのプログラムのメッセージ:「%1」もう一度調べてください。</translation>
    </message>
    <message>
        <source>It takes %1. Nobody has looked yet whether it holds work that is only there. What is only there is lost.</source>
        <comment>a size</comment>
        <translation>%1 を使っています。そこにしかない作業があるかどうか、まだ調べていません。そこにしかないものは失われます。</translation>
    </message>
    <message>
        <source>It takes %1, and is kept because of this: %2. What is only there is lost.</source>
        <comment>a size, reasons</comment>
        <translation>%1 を使っており、次の理由で保持されています: %2。そこにしかないものは失われます。</translation>
    </message>
    <message>
        <source>When they take more, this computer takes no new sessions until something is freed; nothing is deleted for it. Usual: %1 GiB.</source>
        <comment>a number</comment>
        <translation>これを超えると、空きができるまでこのコンピューターは新しいセッションを受けません。そのために何かが削除されることはありません。既定値: %1 GiB。</translation>
    </message>
</context>
<context>
    <name>rensei::app::DoctorWindow</name>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>このコンピューターを確認</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>このコンピューターから削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 の情報</translation>
    </message>
    <message>
        <source>being fixed</source>
        <comment>a check</comment>
        <translation>修復中</translation>
    </message>
    <message>
        <source>being fixed…</source>
        <comment>a check</comment>
        <translation>修復中…</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断データを保存…</translation>
    </message>
</context>
<context>
    <name>rensei::app::ErrorText</name>
    <message>
        <source>This is not the address of a platform. It begins with https://, and ends before any question mark.</source>
        <translation>これはプラットフォームのアドレスではありません。https:// で始まり、疑問符の前で終わります。</translation>
    </message>
    <message>
        <source>No Rensei platform answers at this address. Check it, and whether your network wants you to sign in first.</source>
        <translation>このアドレスでは Rensei プラットフォームが応答しません。アドレスと、ネットワークが先にサインインを求めていないかを確認してください。</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform: %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>プラットフォームへの安全な接続がありません: %1。ネットワークに独自の証明書がある場合は、エージェントの設定の「network: caFile」にそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no way to the platform: %1.</source>
        <translation>プラットフォームへの経路がありません: %1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Check the address and your network, then try again.</source>
        <translation>プラットフォームに接続できません。アドレスとネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform is asked too often. Wait a moment, then try again.</source>
        <translation>プラットフォームへの問い合わせが多すぎます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked. Try again later.</source>
        <translation>プラットフォームの応答は %1 だったため、キーを確認できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This platform wants a key. Create one in Settings → API Keys.</source>
        <translation>このプラットフォームにはキーが必要です。Settings → API Keys で作成してください。</translation>
    </message>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>このキーは拒否されました。全体がコピーされているか確認するか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. A user key is needed here.</source>
        <translation>このキーではサインインできません。ここではユーザーキーが必要です。</translation>
    </message>
    <message>
        <source>The platform does not let this key sign in. It says: “%1”</source>
        <translation>このキーではサインインできません。プラットフォームのメッセージ:「%1」</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>これはホスト用の登録トークンです。ここではユーザーキーが必要です。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The key can be kept for this session only.</source>
        <translation>このコンピューターにキーチェーンが見つかりません。キーは終了するまでの間だけ保持できます。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>キーチェーンがアクセスを拒否しました。許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, then try again.</source>
        <translation>キーチェーンが応答しませんでした。パスワードを待っていないか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain takes nothing this long. Check what was pasted.</source>
        <translation>キーチェーンはこれほど長いものを受け付けません。貼り付けた内容を確認してください。</translation>
    </message>
    <message>
        <source>The keychain could not store the key. Try again, or keep it for this session only.</source>
        <translation>キーチェーンにキーを保存できませんでした。もう一度試すか、終了するまでの間だけ保持してください。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. Sign in to keep a key for this session only.</source>
        <translation>このコンピューターにキーチェーンが見つかりません。サインインすると、キーは終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>The stored key cannot be read. Try again, or sign in with a new key.</source>
        <translation>保存されたキーを読み取れません。もう一度試すか、新しいキーでサインインしてください。</translation>
    </message>
    <message>
        <source>This choice lasts only until Rensei Desktop is closed, because %1 cannot be written. Check the free space on the disk and the permissions of the folder, then choose again.</source>
        <translation>%1 に書き込めないため、この選択は Rensei Desktop を閉じるまでしか保たれません。ディスクの空き容量とフォルダーの権限を確認して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform cannot be reached. Try again when it is back.</source>
        <translation>%1 は停止しませんでした。プラットフォームに接続できません。復旧してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: your key may not do that. Ask for the right, or sign in with another key.</source>
        <translation>%1 は停止しませんでした。このキーでは停止できません。権限を依頼するか、別のキーでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and no computer has begun it. Stop it when one has.</source>
        <translation>%1 は停止しませんでした。このプラットフォームはセッションを停止せず、まだどのコンピューターも始めていません。始まってから停止してください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: this platform stops no sessions, and it runs on another computer. Stop it there.</source>
        <translation>%1 は停止しませんでした。このプラットフォームはセッションを停止せず、別のコンピューターで実行中です。そちらで停止してください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the agent of this computer does not answer. Try again in a moment.</source>
        <translation>%1 は停止しませんでした。このコンピューターのエージェントが応答しません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform is asked too often. Try again in a moment.</source>
        <translation>%1 は停止しませんでした。プラットフォームへの問い合わせが多すぎます。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform answered %2. Try again later.</source>
        <translation>%1 は停止しませんでした。プラットフォームの応答は %2 でした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 was not stopped: the platform&apos;s answer cannot be read. Try again later.</source>
        <translation>%1 は停止しませんでした。プラットフォームの応答を読み取れません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform cannot be reached, because %1.</source>
        <translation>プラットフォームに接続できません。理由: %1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached. It is tried again automatically.</source>
        <translation>プラットフォームに接続できません。自動で再試行します。</translation>
    </message>
    <message>
        <source>A sign-in page stands before the platform, as some networks have. It is tried again automatically.</source>
        <translation>一部のネットワークにあるようなサインインページがプラットフォームの手前にあります。自動で再試行します。</translation>
    </message>
    <message>
        <source>Your key may not read sessions. Sign in with a key that has the right to.</source>
        <translation>このキーではセッションを読み取れません。権限のあるキーでサインインしてください。</translation>
    </message>
    <message>
        <source>The platform is asked too often. It is tried again automatically.</source>
        <translation>プラットフォームへの問い合わせが多すぎます。自動で再試行します。</translation>
    </message>
    <message>
        <source>The platform gave an answer that this version cannot read. Look for an update.</source>
        <translation>プラットフォームの応答をこのバージョンでは読み取れません。更新を探してください。</translation>
    </message>
    <message>
        <source>The platform answered %1.</source>
        <translation>プラットフォームの応答は %1 でした。</translation>
    </message>
    <message>
        <source>The token could not be kept. Try again.</source>
        <translation>トークンを保存できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program is missing. Install Rensei Desktop again.</source>
        <translation>エージェントのプログラムがありません。Rensei Desktop をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The list of your accounts cannot be read or is full, so the key was not stored. Remove an account, or correct the file contexts.json beside the agent&apos;s configuration.</source>
        <translation>アカウントの一覧を読み取れないか、いっぱいのため、キーは保存されませんでした。アカウントを削除するか、エージェントの設定と同じ場所にあるファイル contexts.json を修正してください。</translation>
    </message>
    <message>
        <source>The settings of Rensei Desktop were lost, because their file was damaged. Choose again what you had chosen in the settings.</source>
        <translation>ファイルが壊れていたため、Rensei Desktop の設定が失われました。設定で選び直してください。</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could be read still holds. The damaged file is kept here:</source>
        <translation>Rensei Desktop の設定のファイルが壊れていました。読み取れた内容は引き続き有効です。希望どおりか設定で確認してください。壊れたファイルはここに残してあります:</translation>
    </message>
    <message>
        <source>%1 was not stopped: %2.</source>
        <comment>2: why, as the agent says it</comment>
        <translation>%1 は停止しませんでした。%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::FilterChips</name>
    <message>
        <source>Sessions that ask something, are stuck, or failed and were not looked at yet</source>
        <translation>確認を求めている、行き詰まっている、または失敗してまだ見ていないセッション</translation>
    </message>
    <message>
        <source>Working %1</source>
        <translation>作業中 %1</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>完了 %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <translation>停止済み %1</translation>
    </message>
    <message>
        <source>Other %1</source>
        <translation>その他 %1</translation>
    </message>
    <message>
        <source>Red %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>赤 %1</translation>
    </message>
    <message>
        <source>Yellow %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>黄 %1</translation>
    </message>
    <message>
        <source>Green %1</source>
        <comment>health, and a number of sessions</comment>
        <translation>緑 %1</translation>
    </message>
    <message>
        <source>Health unknown %1</source>
        <comment>and a number of sessions</comment>
        <translation>健康状態は不明 %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <comment>a number of sessions</comment>
        <translation>対応待ち %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::GeneralPage</name>
    <message>
        <source>&amp;Start Rensei Desktop at login</source>
        <translation>ログイン時に Rensei Desktop を起動(&amp;S)</translation>
    </message>
    <message>
        <source>The agent still starts at login where that was set up.</source>
        <translation>設定されている場合、エージェントは引き続きログイン時に起動します。</translation>
    </message>
    <message>
        <source>It starts in the background, without a window.</source>
        <translation>ウィンドウを開かずにバックグラウンドで起動します。</translation>
    </message>
    <message>
        <source>Another copy of Rensei Desktop starts at login. Tick this to start this one instead.</source>
        <translation>ログイン時に別の Rensei Desktop が起動します。チェックすると、代わりにこちらが起動します。</translation>
    </message>
    <message>
        <source>The agent&apos;s own entry starts it at login, so there is nothing to choose here.</source>
        <translation>エージェントの項目がログイン時に起動するため、ここで選ぶものはありません。</translation>
    </message>
    <message>
        <source>This system names no place for what starts at login. Set the variable HOME, then start Rensei Desktop again.</source>
        <translation>このシステムには、ログイン時に起動するものの場所が指定されていません。変数 HOME を設定してから、Rensei Desktop をもう一度起動してください。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>That of the system</source>
        <comment>a language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>This could not be changed, because %1 cannot be written: %2. Check its permissions and those of its folder, then try again.</source>
        <translation>%1 に書き込めないため、変更できませんでした: %2。ファイルとフォルダーの権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&amp;Tell me when a newer version is out</source>
        <translation>新しいバージョンが出たら知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is asked: this copy does not know where to. Look where you got it from.</source>
        <translation>問い合わせは行いません。このコピーは問い合わせ先を知りません。入手元でご確認ください。</translation>
    </message>
    <message>
        <source>%1 is asked once a day, and learns nothing but the version that you have. Nothing is installed automatically.</source>
        <comment>a host</comment>
        <translation>1 日に 1 回 %1 に問い合わせます。伝わるのはお使いのバージョンだけです。自動でインストールされることはありません。</translation>
    </message>
</context>
<context>
    <name>rensei::app::GlyphIcon</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>rensei::app::HealthCard</name>
    <message>
        <source>Send a message…</source>
        <translation>メッセージを送信…</translation>
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
        <translation>取り消しています…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>a key</comment>
        <translation>%1 を取り消す</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostKeysView</name>
    <message>
        <source>Keys of the hosts of this organization</source>
        <translation>この組織のホストのキー</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;new this computer&apos;s key…</source>
        <translation>このコンピューターのキーを更新(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open the platform&apos;s page</source>
        <translation>プラットフォームのページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>「%1」を取り消しました。</translation>
    </message>
    <message>
        <source>Only the first %1 keys are shown. Look for the others on the platform&apos;s page.</source>
        <translation>最初の %1 個のキーだけを表示しています。その他はプラットフォームのページでご覧ください。</translation>
    </message>
    <message>
        <source>This computer is registered with %1. Switch to an account there to renew its key.</source>
        <translation>このコンピューターは %1 に登録されています。キーを更新するには、そちらのアカウントに切り替えてください。</translation>
    </message>
    <message>
        <source>No browser opened this page. Open it yourself:</source>
        <translation>このページを開くブラウザーがありませんでした。自分で開いてください:</translation>
    </message>
    <message>
        <source>Revoke a key</source>
        <translation>キーを取り消す</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>キー %1 を取り消しますか?</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>rensei::app::HostTokenDialog</name>
    <message>
        <source>Keep it in a private file</source>
        <translation>自分だけが読めるファイルに保存</translation>
    </message>
    <message>
        <source>Register this computer</source>
        <translation>このコンピューターを登録</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>登録トークン(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Create one in Settings → Projects → API Keys, of the type Worker Registration. The agent keeps it in the keychain.</source>
        <translation>Settings → Projects → API Keys で、種類 Worker Registration として作成してください。エージェントがキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Handing it to the agent…</source>
        <translation>エージェントに渡しています…</translation>
    </message>
    <message>
        <source>Waiting until the platform knows this computer…</source>
        <translation>プラットフォームがこのコンピューターを認識するのを待っています…</translation>
    </message>
    <message>
        <source>The token is kept, but this computer is not registered yet. The agent goes on trying; see the status window.</source>
        <translation>トークンは保存されましたが、このコンピューターはまだ登録されていません。エージェントは試行を続けます。状態ウィンドウをご覧ください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This computer is registered.</source>
        <translation>このコンピューターは登録されています。</translation>
    </message>
    <message>
        <source>The token is kept, but the agent works for %1. Restart the agent to have it work for the platform that is shown.</source>
        <translation>トークンは保存されましたが、エージェントは %1 のために動いています。表示中のプラットフォームのために動かすには、再起動してください。</translation>
    </message>
    <message>
        <source>The platform refused this token. Check that it was copied whole, or create a new one.</source>
        <translation>プラットフォームがこのトークンを拒否しました。全体がコピーされているか確認するか、新しいトークンを作成してください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ItemList</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeBars</name>
    <message>
        <source>%1. No new session begins.</source>
        <translation>%1。新しいセッションは始まりません。</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a report was read</comment>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeNotices</name>
    <message>
        <source>Show status</source>
        <translation>状態を表示</translation>
    </message>
</context>
<context>
    <name>rensei::app::LifeText</name>
    <message>
        <source>A coding agent works on a session</source>
        <translation>コーディングエージェントがセッションの作業をしています</translation>
    </message>
    <message>
        <source>May fall asleep: no session can go on by itself</source>
        <translation>スリープ可能: 自分で続けられるセッションがありません</translation>
    </message>
    <message>
        <source>May fall asleep: no session makes progress</source>
        <translation>スリープ可能: 進んでいるセッションがありません</translation>
    </message>
    <message>
        <source>May fall asleep: the battery is at %1 %</source>
        <translation>スリープ可能: バッテリー残量が %1 % です</translation>
    </message>
    <message>
        <source>Kept awake: %1 makes progress</source>
        <comment>an issue</comment>
        <translation>スリープ防止中: %1 が進んでいます</translation>
    </message>
    <message>
        <source>May fall asleep: the system does not let it be kept awake</source>
        <translation>スリープ可能: システムがスリープの防止を許可していません</translation>
    </message>
    <message numerus="yes">
        <source>Quits when %n session(s) have ended</source>
        <translation>
            <numerusform>%Ln 件のセッションが終わると終了します</numerusform>
        </translation>
    </message>
    <message>
        <source>While this computer was asleep</source>
        <translation>このコンピューターのスリープ中の出来事</translation>
    </message>
    <message>
        <source>Asleep from %1 to %2.</source>
        <comment>23:10, 07:02</comment>
        <translation>%1 から %2 までスリープしていました。</translation>
    </message>
    <message>
        <source>%1 is completed.</source>
        <comment>an issue</comment>
        <translation>%1 が完了しました。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <comment>an issue</comment>
        <translation>%1 が失敗しました。</translation>
    </message>
    <message>
        <source>%1 was stopped.</source>
        <comment>an issue</comment>
        <translation>%1 が停止されました。</translation>
    </message>
    <message>
        <source>%1 was given to another computer, which works on it.</source>
        <comment>an issue</comment>
        <translation>%1 は別のコンピューターに渡され、そちらで作業中です。</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and waits for a computer.</source>
        <comment>an issue</comment>
        <translation>%1 はプラットフォームに引き取られ、コンピューターを待っています。</translation>
    </message>
    <message>
        <source>%1 was taken back by the platform and is completed.</source>
        <comment>an issue</comment>
        <translation>%1 はプラットフォームに引き取られ、完了しました。</translation>
    </message>
    <message>
        <source>%1 is not this computer&apos;s any more.</source>
        <comment>an issue</comment>
        <translation>%1 はもうこのコンピューターのものではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) ended.</source>
        <translation>
            <numerusform>ほか %Ln 件のセッションが終わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes sessions again</source>
        <translation>エージェントはふたたびセッションを受け付けます</translation>
    </message>
    <message>
        <source>Rensei Desktop ended before the sessions that it waited for. Its agent takes sessions again.</source>
        <translation>Rensei Desktop は、待っていたセッションより先に終了しました。エージェントはふたたびセッションを受け付けます。</translation>
    </message>
</context>
<context>
    <name>rensei::app::LimitsPage</name>
    <message>
        <source>none</source>
        <comment>the usual limit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>A session may take two hours, unless the entry of its coding agent in the configuration, or the platform, says otherwise. There are no limits of turns or cost in the configuration.</source>
        <translation>セッションの時間は 2 時間までです。ただし、設定にあるコーディングエージェントの項目やプラットフォームに別の指定があれば、それに従います。設定にターン数や費用の制限はありません。</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>&amp;Memory of a session</source>
        <translation>1 セッションのメモリ(&amp;M)</translation>
    </message>
    <message>
        <source>A session that takes more is ended as failed, and says why. Usual: %1.</source>
        <translation>これを超えたセッションは失敗として終了し、理由が示されます。既定値: %1。</translation>
    </message>
    <message>
        <source>Memory of &amp;all sessions together</source>
        <translation>全セッション合計のメモリ(&amp;A)</translation>
    </message>
    <message>
        <source>When they take more, the one that takes the most is ended. Usual: %1.</source>
        <translation>これを超えると、最も多く使っているセッションが終了します。既定値: %1。</translation>
    </message>
    <message>
        <source>&amp;Processes of a session</source>
        <translation>1 セッションのプロセス数(&amp;P)</translation>
    </message>
    <message>
        <source>A session that starts more is ended as failed. Usual: %1.</source>
        <translation>これより多く起動したセッションは失敗として終了します。既定値: %1。</translation>
    </message>
    <message>
        <source>Processes of all sessions &amp;together</source>
        <translation>全セッション合計のプロセス数(&amp;T)</translation>
    </message>
    <message>
        <source>When there are more, the session with the most is ended. Usual: %1.</source>
        <translation>これを超えると、プロセスが最も多いセッションが終了します。既定値: %1。</translation>
    </message>
    <message>
        <source>P&amp;riority of sessions</source>
        <translation>セッションの優先度(&amp;R)</translation>
    </message>
    <message>
        <source>With a low one your own programs come first. It counts for sessions that begin from now on.</source>
        <translation>低くすると、自分のプログラムが優先されます。これから始まるセッションに有効です。</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>a priority</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source> s</source>
        <comment>behind a number of seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Silence after which a session is shown as stalled</source>
        <translation>停滞と表示するまでの動きのない時間(&amp;S)</translation>
    </message>
    <message>
        <source>It goes on all the same. Usual: %1.</source>
        <translation>表示されてもセッションは続きます。既定値: %1。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Silence after which a session is &amp;ended</source>
        <translation>セッションを終了するまでの動きのない時間(&amp;E)</translation>
    </message>
    <message>
        <source>It is ended as failed. Waiting for you does not count. Usual: %1.</source>
        <translation>セッションは失敗として終了します。あなたの対応を待っている時間は数えません。既定値: %1。</translation>
    </message>
    <message>
        <source>&amp;Grace for sessions when the agent is stopped</source>
        <translation>エージェント停止時のセッションの猶予時間(&amp;G)</translation>
    </message>
    <message>
        <source>Those that still run then are ended. Usual: %1.</source>
        <translation>その時点でまだ実行中のセッションは終了します。既定値: %1。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>time</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>rensei::app::LogWindow</name>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>ログの対象</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>最新の行を常に表示</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open logs folder</source>
        <translation>ログのフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The agent does not answer. This is what its log file holds.</source>
        <translation>エージェントが応答しません。ログファイルの内容を表示しています。</translation>
    </message>
    <message>
        <source>This computer has no log of this session any more. Its page on the platform tells what it did.</source>
        <translation>このコンピューターには、このセッションのログがもうありません。内容はプラットフォームのページで確認できます。</translation>
    </message>
    <message>
        <source>The agent does not answer. The log goes on when it does.</source>
        <translation>エージェントが応答しません。応答すると、ログの続きが表示されます。</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>ログを読み込んでいます。</translation>
    </message>
    <message>
        <source>It holds no lines yet.</source>
        <translation>まだ行がありません。</translation>
    </message>
    <message>
        <source>Lines shown: %1. Some in between were removed before they were read.</source>
        <translation>表示している行: %1。途中の一部は、読み込む前に削除されました。</translation>
    </message>
    <message>
        <source>Lines shown: %1. Earlier ones were dropped.</source>
        <translation>表示している行: %1。それより前の行は省きました。</translation>
    </message>
    <message>
        <source>Lines shown: %1.</source>
        <translation>表示している行: %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>The log was saved in this file:</source>
        <translation>ログをこのファイルに保存しました:</translation>
    </message>
    <message>
        <source>The log could not be saved in this file: %1. Choose another place.</source>
        <translation>ログをこのファイルに保存できませんでした: %1。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageBar</name>
    <message>
        <source>Copy</source>
        <comment>the address beside</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>rensei::app::MessageField</name>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Message to the session</source>
        <translation>セッションへのメッセージ</translation>
    </message>
    <message>
        <source>The platform does not list this session, so it takes no messages.</source>
        <translation>プラットフォームの一覧にこのセッションがないため、メッセージを受け付けません。</translation>
    </message>
    <message>
        <source>This platform takes no messages to sessions.</source>
        <translation>このプラットフォームはセッションへのメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>Write to the agent to let it go on…</source>
        <translation>エージェントに書くと続きが始まります…</translation>
    </message>
    <message>
        <source>Write to the agent…</source>
        <translation>エージェントに書く…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Run a session again</source>
        <translation>セッションをもう一度実行</translation>
    </message>
    <message>
        <source>This session has ended. Run it again?</source>
        <translation>このセッションは終わっています。もう一度実行しますか?</translation>
    </message>
    <message>
        <source>A message lets it run again, which may cost money.</source>
        <translation>メッセージを送るともう一度実行され、費用がかかる場合があります。</translation>
    </message>
    <message>
        <source>Send and run again</source>
        <translation>送信してもう一度実行</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkPage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust, too (a PEM file)</source>
        <translation>追加で信頼する証明書 (PEM ファイル)(&amp;C)</translation>
    </message>
    <message>
        <source>For a certificate of your company or network. The system&apos;s stay trusted.</source>
        <translation>会社やネットワークの証明書に使います。システムの証明書も引き続き信頼されます。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a file</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>rensei::app::NetworkText</name>
    <message>
        <source>Asking %1 for its first page, without a proxy and without your key.</source>
        <comment>an address</comment>
        <translation>プロキシとキーを使わずに、%1 に最初のページを問い合わせています。</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, as the system says, without your key.</source>
        <comment>an address</comment>
        <translation>システムに合わせ、キーを使わずに、%1 に最初のページを問い合わせています。</translation>
    </message>
    <message>
        <source>Asking %1 for its first page, by the proxy %2, without your key.</source>
        <comment>two addresses</comment>
        <translation>プロキシ %2 を通し、キーを使わずに、%1 に最初のページを問い合わせています。</translation>
    </message>
    <message>
        <source>It was reached: it answered with %1 after %2 s.</source>
        <comment>an HTTP status, a time</comment>
        <translation>接続できました。%2 秒後に %1 の応答がありました。</translation>
    </message>
    <message>
        <source>It was reached, but not trusted: %1. If a certificate of your company or network stands in between, choose its file above.</source>
        <comment>why</comment>
        <translation>接続できましたが、信頼できませんでした: %1。会社やネットワークの証明書が間に入っている場合は、上でそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>No answer came within %1 s. Check the address of the proxy, and the connection.</source>
        <comment>a time</comment>
        <translation>%1 秒以内に応答がありませんでした。プロキシのアドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>It was not reached: %1. Check the address of the proxy, and the connection.</source>
        <comment>why</comment>
        <translation>接続できませんでした: %1。プロキシのアドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password, or others than it got. Enter them above, below the proxy&apos;s address.</source>
        <translation>プロキシがユーザー名とパスワードを求めているか、送られたものを受け付けません。上の、プロキシのアドレスの下に入力してください。</translation>
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
        <translation>メニュー</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons. On GNOME the AppIndicator extension adds them.</source>
        <translation>このデスクトップはトレイアイコンを表示しません。GNOME では AppIndicator 拡張機能で表示できます。</translation>
    </message>
    <message>
        <source>How</source>
        <comment>to get tray icons</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <source>Tray icons</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>Install the package gnome-shell-extension-appindicator, switch the extension on, and log in again. Other desktops: add a tray to the panel. The icon then appears automatically.</source>
        <translation>パッケージ gnome-shell-extension-appindicator をインストールし、拡張機能を有効にして、ログインし直してください。その他のデスクトップでは、パネルにトレイを追加してください。アイコンは自動で現れます。</translation>
    </message>
</context>
<context>
    <name>rensei::app::NoticeText</name>
    <message numerus="yes">
        <source>%n more thing(s) need you</source>
        <translation>
            <numerusform>対応待ちがあと %Ln 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>登録を更新</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>状態を表示</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 に対応が必要です</translation>
    </message>
    <message>
        <source>A session needs attention</source>
        <translation>対応が必要なセッションがあります</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a session</comment>
        <translation>%1 が失敗しました</translation>
    </message>
    <message>
        <source>A session failed</source>
        <translation>セッションが失敗しました</translation>
    </message>
    <message>
        <source>%1 waits for you: %2</source>
        <comment>a session, what it asks</comment>
        <translation>%1 が待っています: %2</translation>
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
        <translation>通知しない時間帯(&amp;Q)</translation>
    </message>
    <message>
        <source>Tell me about:</source>
        <translation>通知する内容:</translation>
    </message>
    <message>
        <source>Q&amp;uestions of agents</source>
        <translation>エージェントからの確認(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Red and failed sessions</source>
        <translation>赤や失敗のセッション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Account, agent and platform</source>
        <translation>アカウント、エージェント、プラットフォーム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>when quiet hours begin</comment>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>when quiet hours end</comment>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <source>Within quiet hours no notification appears, each day.</source>
        <translation>毎日この時間帯には通知が表示されません。</translation>
    </message>
    <message>
        <source>Both times are the same, so there are no quiet hours. Change one of them.</source>
        <translation>両方の時刻が同じなので、通知しない時間帯はありません。どちらかを変えてください。</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2 on the next day. What still holds then is told.</source>
        <comment>22:00, 07:00</comment>
        <translation>%1 から翌日の %2 まで通知は表示されません。その時点でまだ続いていることは通知されます。</translation>
    </message>
    <message>
        <source>No notification appears from %1 until %2. What still holds then is told.</source>
        <comment>12:00, 14:00</comment>
        <translation>%1 から %2 まで通知は表示されません。その時点でまだ続いていることは通知されます。</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan: %1 of %2</source>
        <comment>steps that are done</comment>
        <translation>計画: %1/%2</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyField</name>
    <message>
        <source>The platform is reached directly, whatever the system says.</source>
        <translation>システムの設定にかかわらず、プラットフォームに直接接続します。</translation>
    </message>
    <message>
        <source>The variables HTTPS_PROXY and NO_PROXY count, else the settings of the system.</source>
        <translation>変数 HTTPS_PROXY と NO_PROXY に従い、なければシステムの設定に従います。</translation>
    </message>
    <message>
        <source>It counts for this program at once, and for the agent. This computer itself, and what NO_PROXY names, is reached directly.</source>
        <translation>このプログラムではすぐに有効になり、エージェントにも使われます。このコンピューター自身と NO_PROXY に指定されたものには直接接続します。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <comment>a proxy</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy</comment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>a proxy, whose address follows</comment>
        <translation>次を使う:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
</context>
<context>
    <name>rensei::app::ProxyLoginFields</name>
    <message>
        <source>Pass&amp;word for the proxy</source>
        <translation>プロキシのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>プロキシのユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Only where the proxy wants one. Empty: it is sent neither.</source>
        <translation>プロキシが求める場合のみ。空の場合、ユーザー名もパスワードも送られません。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a user name</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The password is stored in the keychain.</source>
        <translation>パスワードはキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The keychain keeps it, and it is not shown again.</source>
        <translation>キーチェーンに保存され、ふたたび表示されることはありません。</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitController</name>
    <message>
        <source>Rensei Desktop does not quit: the agent does not answer, and may still take sessions. Quit again in a moment.</source>
        <translation>Rensei Desktop は終了しません。エージェントが応答せず、まだセッションを受ける可能性があります。少し待ってから、もう一度終了してください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::QuitDialog</name>
    <message>
        <source>Quit Rensei Desktop</source>
        <translation>Rensei Desktop を終了</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>待ち続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The agent goes on by itself and takes new sessions, too. Nothing starts it again if it fails, until you start Rensei Desktop. What agents ask meanwhile is rejected.</source>
        <translation>エージェントは自分で動き続け、新しいセッションも受けます。失敗しても、Rensei Desktop を起動するまで再起動されません。その間のエージェントからの確認は拒否されます。</translation>
    </message>
    <message>
        <source>The agent is a background service of this computer and goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>エージェントはこのコンピューターのバックグラウンドサービスで、これまでどおり動き続けます。その間のエージェントからの確認は拒否されます。</translation>
    </message>
    <message>
        <source>Rensei Desktop did not start the agent, so it goes on as before. What agents ask meanwhile is rejected.</source>
        <translation>エージェントは Rensei Desktop が起動したものではないため、これまでどおり動き続けます。その間のエージェントからの確認は拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Leave running</source>
        <translation>実行を続ける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Finish, then quit</source>
        <translation>完了を待って終了(&amp;F)</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, it stops and Rensei Desktop quits. You can call that off until then.</source>
        <translation>エージェントは新しいセッションを受けません。実行中のセッションが終わると、エージェントは停止し、Rensei Desktop は終了します。それまでは取りやめることができます。</translation>
    </message>
    <message>
        <source>The agent takes no new sessions. When these have ended, Rensei Desktop quits and the agent takes sessions again. You can call that off until then.</source>
        <translation>エージェントは新しいセッションを受けません。実行中のセッションが終わると、Rensei Desktop は終了し、エージェントは再びセッションを受けます。それまでは取りやめることができます。</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>今すぐ停止(&amp;S)</translation>
    </message>
    <message>
        <source>The sessions end here and the agent stops. The platform gives them to another computer, where they begin anew, or ends them as failed. Paused ones go on when the agent starts again. Working copies stay on this computer.</source>
        <translation>セッションはここで終わり、エージェントは停止します。プラットフォームは、それらを別のコンピューターに渡して最初から始めさせるか、失敗として終わらせます。一時停止中のセッションは、エージェントが再び起動すると続きます。作業コピーはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>&amp;Do not quit</source>
        <translation>終了しない(&amp;D)</translation>
    </message>
    <message>
        <source>The agent takes sessions again, as it did before.</source>
        <translation>エージェントは、これまでどおり再びセッションを受けます。</translation>
    </message>
    <message numerus="yes">
        <source>Rensei Desktop quits when %n session(s) have ended.</source>
        <translation>
            <numerusform>%Ln 件のセッションが終わると Rensei Desktop は終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer.</source>
        <translation>
            <numerusform>このコンピューターで %Ln 件のセッションが実行中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::RemovalDialog</name>
    <message>
        <source>Revoke the registration key, too</source>
        <translation>登録キーも取り消す</translation>
    </message>
    <message>
        <source>Delete the agent&apos;s data, too: settings, logs, working copies</source>
        <translation>エージェントのデータも削除: 設定、ログ、作業コピー</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run on this computer. The removal waits for their end; no new one begins.</source>
        <translation>
            <numerusform>このコンピューターで %Ln 件のセッションが実行中です。終わるまで削除を待ちます。新しいセッションは始まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>削除したもの:</translation>
    </message>
    <message>
        <source>Nothing of the agent was found to remove.</source>
        <translation>削除するエージェントのものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>This will be removed:</source>
        <translation>次のものを削除します:</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>ブラウザーが開きませんでした。次のアドレスをブラウザーで開いてください:</translation>
    </message>
    <message>
        <source>Remove the agent from this computer?</source>
        <translation>このコンピューターからエージェントを削除しますか?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>rensei::app::RenameDialog</name>
    <message>
        <source>Rename an account</source>
        <translation>アカウントの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>of an account</comment>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>The command line uses this name, too.</source>
        <translation>コマンドラインもこの名前を使います。</translation>
    </message>
</context>
<context>
    <name>rensei::app::ResultRow</name>
    <message>
        <source>, </source>
        <comment>between the parts of what is read out</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>rensei::app::RunnersPage</name>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>The agent knows no coding agents. Look at its configuration.</source>
        <translation>エージェントはコーディングエージェントを認識していません。設定をご覧ください。</translation>
    </message>
    <message>
        <source>Of those below, the one that was chosen when this computer was set up comes first.</source>
        <translation>下のもののうち、このコンピューターの設定時に選んだものが先に使われます。</translation>
    </message>
    <message>
        <source>A session that names another one is done by that.</source>
        <translation>別のコーディングエージェントが指定されたセッションは、それが実行します。</translation>
    </message>
    <message>
        <source>Coding agent for sessions that &amp;name none</source>
        <translation>指定のないセッションのコーディングエージェント(&amp;N)</translation>
    </message>
    <message>
        <source>The first that is ready</source>
        <comment>a coding agent</comment>
        <translation>準備ができている最初のもの</translation>
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
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>installed; not known whether it is signed in</source>
        <comment>a coding agent</comment>
        <translation>インストール済み。サインインしているかは不明</translation>
    </message>
    <message>
        <source>installed and signed in</source>
        <comment>a coding agent</comment>
        <translation>インストール済み、サインイン済み</translation>
    </message>
    <message>
        <source>installed, not signed in</source>
        <comment>a coding agent</comment>
        <translation>インストール済み、サインインしていません</translation>
    </message>
    <message>
        <source>%1; does the sessions that name no agent</source>
        <comment>a coding agent</comment>
        <translation>%1。エージェントの指定がないセッションを実行</translation>
    </message>
    <message>
        <source>Install it, then check again.</source>
        <translation>インストールしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>To get it, type this in a terminal, then check again: %1</source>
        <comment>a command</comment>
        <translation>入手するには、次をターミナルに入力してから、もう一度確認してください: %1</translation>
    </message>
    <message>
        <source>It asks for nothing before it acts, so it gets no work before the configuration accepts that.</source>
        <translation>動作の前に確認しないため、設定で認められるまで作業を受けません。</translation>
    </message>
    <message>
        <source>Start it in a terminal and sign in, then check again.</source>
        <translation>ターミナルで起動してサインインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>It says: “%1” Start it in a terminal and sign in, then check again.</source>
        <translation>メッセージ:「%1」ターミナルで起動してサインインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>確認できませんでした: %1</translation>
    </message>
    <message>
        <source>Starting each of them to see whether it is signed in…</source>
        <translation>サインインしているか、1 つずつ起動して調べています…</translation>
    </message>
    <message>
        <source>Looking for coding agents…</source>
        <translation>コーディングエージェントを探しています…</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>エージェントのプログラムがこのプログラムの隣に見つかりません。Rensei Desktop をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Check again.</source>
        <translation>エージェントのプログラムから長い間報告がなかったため、終了しました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Check again.</source>
        <translation>エージェントのプログラムが結果を出さずに終わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program says: “%1” Check again.</source>
        <translation>エージェントのプログラムのメッセージ:「%1」もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionCells</name>
    <message>
        <source>Health</source>
        <comment>column of the sessions</comment>
        <translation>健康状態</translation>
    </message>
    <message>
        <source>Identifier</source>
        <comment>column of the sessions</comment>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the sessions</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Work type</source>
        <comment>column of the sessions</comment>
        <translation>作業の種類</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column of the sessions</comment>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column of the sessions</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of the sessions</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column of the sessions</comment>
        <translation>費用</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a cell without a value</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>The platform did not tell it.</source>
        <translation>プラットフォームが伝えていません。</translation>
    </message>
    <message>
        <source>Health unknown: the platform is out of reach.</source>
        <translation>健康状態は不明: プラットフォームに接続できません。</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not list this session last time.</source>
        <translation>健康状態は不明: 前回、プラットフォームの一覧にこのセッションがありませんでした。</translation>
    </message>
    <message>
        <source>Health unknown: the platform did not tell it.</source>
        <translation>健康状態は不明: プラットフォームが伝えていません。</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <comment>green, yellow or red</comment>
        <translation>健康状態: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a signal and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This session belongs to no issue.</source>
        <translation>このセッションはどの課題にも属していません。</translation>
    </message>
    <message>
        <source>%1
The platform last listed it %2.</source>
        <comment>ENG-124, 5 min ago</comment>
        <translation>%1
プラットフォームの一覧に最後にあったのは%2です。</translation>
    </message>
    <message>
        <source>Asked to stop on %1</source>
        <comment>date and time</comment>
        <translation>%1 に停止を依頼</translation>
    </message>
    <message>
        <source>It has not begun.</source>
        <translation>まだ始まっていません。</translation>
    </message>
    <message>
        <source>It goes on, since %1</source>
        <comment>date and time</comment>
        <translation>%1 から続いています</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>column of the sessions</comment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The platform did not tell it, and it does not run on this computer.</source>
        <translation>プラットフォームが伝えておらず、このコンピューターでも実行されていません。</translation>
    </message>
    <message>
        <source>%1 so far, says the agent of this computer</source>
        <comment>an amount of money</comment>
        <translation>これまでに %1 (このコンピューターのエージェントによる)</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionHead</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>%1 をブラウザーで開きます</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionListText</name>
    <message>
        <source>Sign in to see sessions.</source>
        <translation>セッションを見るにはサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Your key was refused. Sign in again to see sessions.</source>
        <translation>キーが拒否されました。セッションを見るには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Loading sessions…</source>
        <translation>セッションを読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>セッションはまだありません。</translation>
    </message>
    <message>
        <source>No sessions yet in %1.</source>
        <translation>%1 にはまだセッションがありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>the search</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded, and there are more.</source>
        <translation>読み込んだ %2 件に「%1」と一致するものはありませんが、まだ続きがあります。</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded, and there are more.</source>
        <translation>読み込んだ %1 件に一致するものはありませんが、まだ続きがあります。</translation>
    </message>
    <message>
        <source>Search the others</source>
        <translation>残りを検索</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Nothing matches ‘%1’ in the %2 loaded.</source>
        <translation>読み込んだ %2 件に「%1」と一致するものはありません。</translation>
    </message>
    <message>
        <source>Nothing matches in the %1 loaded.</source>
        <translation>読み込んだ %1 件に一致するものはありません。</translation>
    </message>
    <message>
        <source>The search ended early. %1</source>
        <comment>why</comment>
        <translation>検索は途中で終わりました。%1</translation>
    </message>
    <message>
        <source>Your key was refused. Showing what was known before.</source>
        <translation>キーが拒否されました。以前にわかっていた内容を表示しています。</translation>
    </message>
    <message>
        <source>Offline since %1. Showing what was known then.</source>
        <translation>%1 からオフラインです。その時点の内容を表示しています。</translation>
    </message>
    <message>
        <source>%1 Showing what was known at %2.</source>
        <comment>an error, and the time of the last success</comment>
        <translation>%1 %2 時点の内容を表示しています。</translation>
    </message>
    <message>
        <source>%1 shown of %2 loaded</source>
        <translation>読み込んだ %2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>more on scrolling</source>
        <translation>スクロールすると続きを表示</translation>
    </message>
    <message>
        <source>Searching older sessions for ‘%1’… %2 looked through.</source>
        <translation>古いセッションから「%1」を検索中… %2 件を調べました。</translation>
    </message>
    <message>
        <source>Searching older sessions… %1 looked through.</source>
        <translation>古いセッションを検索中… %1 件を調べました。</translation>
    </message>
    <message>
        <source>‘%1’ is not in the newest %2.</source>
        <translation>最新の %2 件に「%1」はありません。</translation>
    </message>
    <message>
        <source>Nothing matches in the newest %1.</source>
        <translation>最新の %1 件に一致するものはありません。</translation>
    </message>
    <message>
        <source>Search older ones</source>
        <translation>古いものを検索</translation>
    </message>
    <message>
        <source>%1 in these %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>この %2 件で %1</translation>
    </message>
    <message>
        <source>%1 in these %2, of which %3 tell no cost</source>
        <translation>この %2 件で %1、うち %3 件は費用不明</translation>
    </message>
    <message>
        <source>%1 in the selected %2</source>
        <comment>an amount of money, a number of sessions</comment>
        <translation>選択した %2 件で %1</translation>
    </message>
    <message>
        <source>%1 in the selected %2, of which %3 tell no cost</source>
        <translation>選択した %2 件で %1、うち %3 件は費用不明</translation>
    </message>
    <message>
        <source>searching older sessions…</source>
        <translation>古いセッションを検索中…</translation>
    </message>
    <message>
        <source>older ones were not searched</source>
        <translation>古いものは検索していません</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionPane</name>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>活動を検索</translation>
    </message>
    <message>
        <source>Keep the newest entry in sight</source>
        <translation>最新の項目を常に表示</translation>
    </message>
    <message>
        <source>No entry contains this.</source>
        <translation>これを含む項目はありません。</translation>
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
        <translation>セッション</translation>
    </message>
    <message>
        <source>Move this column forward</source>
        <translation>この列を前へ移動</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation>この列を後ろへ移動</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionText</name>
    <message>
        <source>queued</source>
        <comment>status of a session</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>working</source>
        <comment>status of a session</comment>
        <translation>作業中</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>status of a session</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>status of a session</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>status of a session</comment>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>stopping, asked %1</source>
        <comment>%1: 3 s ago</comment>
        <translation>停止中、%1に依頼</translation>
    </message>
    <message>
        <source>stopping, delivered</source>
        <comment>the host has the request</comment>
        <translation>停止中、伝達済み</translation>
    </message>
    <message>
        <source>still stopping</source>
        <comment>asked for minutes ago</comment>
        <translation>まだ停止中</translation>
    </message>
    <message>
        <source>long running</source>
        <comment>health of a session</comment>
        <translation>長時間実行</translation>
    </message>
    <message>
        <source>stale heartbeat</source>
        <comment>health of a session</comment>
        <translation>ハートビートが古い</translation>
    </message>
    <message>
        <source>tool loop stuck</source>
        <comment>health of a session</comment>
        <translation>ツールの繰り返し</translation>
    </message>
    <message>
        <source>claim stuck</source>
        <comment>health of a session</comment>
        <translation>引き受けたまま停滞</translation>
    </message>
    <message>
        <source>It has been active longer than is usual.</source>
        <translation>通常より長く動いています。</translation>
    </message>
    <message>
        <source>Its host has not been heard from for a while.</source>
        <translation>しばらくホストから連絡がありません。</translation>
    </message>
    <message>
        <source>It calls the same tool again and again and gets no further.</source>
        <translation>同じツールを何度も呼び出し、先に進んでいません。</translation>
    </message>
    <message>
        <source>A host has claimed it, and nothing was begun.</source>
        <translation>ホストが引き受けましたが、何も始まっていません。</translation>
    </message>
    <message>
        <source>health unknown</source>
        <comment>health of a session</comment>
        <translation>健康状態は不明</translation>
    </message>
    <message>
        <source>green</source>
        <comment>health of a session</comment>
        <translation>緑</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>health of a session</comment>
        <translation>黄</translation>
    </message>
    <message>
        <source>red</source>
        <comment>health of a session</comment>
        <translation>赤</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <comment>health of a session</comment>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>The platform says that it works on this computer, but its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>プラットフォームではこのコンピューターで作業中とされていますが、ここでの実行は %1 に終わっています。プラットフォームが待たないように、停止してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>health and its reasons</comment>
        <translation>%1: %2</translation>
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
        <translation>課題のないセッション</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>waits for you</source>
        <comment>status of a session: it has a question</comment>
        <translation>あなたを待っています</translation>
    </message>
</context>
<context>
    <name>rensei::app::SessionWindow</name>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the list of %1 in browser (the session&apos;s project is not known)</source>
        <translation>%1 の一覧をブラウザーで開く (セッションのプロジェクトは不明)</translation>
    </message>
    <message>
        <source>Open the platform in browser (its project is not known)</source>
        <translation>プラットフォームをブラウザーで開く (プロジェクトは不明)</translation>
    </message>
    <message>
        <source>Copy address</source>
        <comment>of what the browser would open</comment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>識別子をコピー</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Stop…</source>
        <comment>a session</comment>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Stop… (no computer has begun it)</source>
        <translation>停止… (まだどのコンピューターも始めていません)</translation>
    </message>
    <message>
        <source>Stop… (it runs on another computer)</source>
        <translation>停止… (別のコンピューターで実行中)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>対応が必要なものを先に</translation>
    </message>
    <message>
        <source>and %1 others</source>
        <comment>sessions</comment>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Stop a session</source>
        <translation>セッションを停止</translation>
    </message>
    <message>
        <source>Stop these sessions?</source>
        <translation>これらのセッションを停止しますか?</translation>
    </message>
    <message>
        <source>Stop this session?</source>
        <translation>このセッションを停止しますか?</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>%1 を停止しますか?</translation>
    </message>
    <message>
        <source>The agent is asked to stop and the session ends as stopped.</source>
        <translation>エージェントに停止を依頼し、セッションは停止済みとして終わります。</translation>
    </message>
    <message>
        <source>Their agents are asked to stop and the sessions end as stopped.</source>
        <translation>それぞれのエージェントに停止を依頼し、セッションは停止済みとして終わります。</translation>
    </message>
    <message>
        <source>The others that are selected have ended, or cannot be stopped from here.</source>
        <translation>選択したほかのセッションは終わっているか、ここからは停止できません。</translation>
    </message>
    <message>
        <source>Stop session</source>
        <translation>セッションを停止</translation>
    </message>
    <message>
        <source>Stop sessions</source>
        <translation>セッションを停止</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Open workspace folder</source>
        <translation>作業フォルダーを開く</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>ブラウザーが開きませんでした。次のアドレスをブラウザーで開いてください:</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <translation>%1に更新</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Identifier or title, e.g. %1</source>
        <translation>識別子またはタイトル (例: %1)</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>識別子とタイトルを検索</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>続行させる</translation>
    </message>
    <message>
        <source>Pause after this turn</source>
        <translation>このターンの後で一時停止</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingField</name>
    <message>
        <source>Use the usual value</source>
        <translation>既定値を使う</translation>
    </message>
    <message>
        <source>Use the usual value: %1</source>
        <comment>the name of a setting</comment>
        <translation>既定値を使う: %1</translation>
    </message>
</context>
<context>
    <name>rensei::app::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a section of the settings</comment>
        <translation>全般</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Coding agents</source>
        <translation>コーディングエージェント</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a section of the settings</comment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>a section of the settings</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a section of the settings</comment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Limits</source>
        <comment>a section of the settings</comment>
        <translation>制限</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>a section of the settings</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Advanced</source>
        <comment>a section of the settings</comment>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupChoicesView</name>
    <message>
        <source>Take work while nobody is &amp;logged in, too</source>
        <translation>誰もログインしていないときも作業を受ける(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Coding agent</source>
        <comment>the field for it</comment>
        <translation>コーディングエージェント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>確認なしで行えること(&amp;W)</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <comment>the field for it</comment>
        <translation>コーディングエージェント</translation>
    </message>
    <message>
        <source>Without asking</source>
        <comment>what agents may do so: the field for it</comment>
        <translation>確認なしで行えること</translation>
    </message>
    <message>
        <source>The system then starts your background programs with the computer.</source>
        <translation>システムはコンピューターの起動時にバックグラウンドのプログラムを起動します。</translation>
    </message>
    <message>
        <source>There is no sandbox: a coding agent runs as you, and can do at most what you can.</source>
        <translation>サンドボックスはありません。コーディングエージェントはあなたとして動き、最大であなたと同じことができます。</translation>
    </message>
    <message>
        <source>Your account has no project. Create one on the platform, then look again.</source>
        <translation>アカウントにプロジェクトがありません。プラットフォームで作成してから、もう一度調べてください。</translation>
    </message>
    <message>
        <source>This computer takes the work of this project.</source>
        <translation>このコンピューターはこのプロジェクトの作業を受けます。</translation>
    </message>
    <message>
        <source>No coding agent was found on this computer. Install one, such as Claude Code, Codex or Gemini CLI, then look again. Or try it with the demo platform.</source>
        <translation>このコンピューターにコーディングエージェントが見つかりません。Claude Code、Codex、Gemini CLI などをインストールしてから、もう一度調べてください。またはデモのプラットフォームでお試しください。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an entry of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>starts in the background: %1</source>
        <translation>バックグラウンドで起動: %1</translation>
    </message>
    <message>
        <source>This will be written:</source>
        <translation>次のものを書き込みます:</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <comment>the field for them</comment>
        <translation>プロジェクト(&amp;P)</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>the field for them</comment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>少なくとも 1 つ選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>This computer takes the work of %n project(s).</source>
        <translation>
            <numerusform>このコンピューターは %Ln 件のプロジェクトの作業を受けます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupOffer</name>
    <message>
        <source>&amp;Import it</source>
        <comment>the set-up of another program</comment>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Only watc&amp;h it</source>
        <comment>the agent of another program</comment>
        <translation>見るだけにする(&amp;H)</translation>
    </message>
    <message>
        <source>Start a&amp;fresh</source>
        <comment>without the set-up of another program</comment>
        <translation>新しく始める(&amp;F)</translation>
    </message>
    <message>
        <source>Nothing of it is changed or deleted.</source>
        <translation>元の設定は何も変更も削除もされません。</translation>
    </message>
    <message>
        <source>This program shows how that agent is doing, and starts none itself.</source>
        <translation>このプログラムはそのエージェントの様子を表示し、自分ではエージェントを起動しません。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupProgressView</name>
    <message>
        <source>Use this token</source>
        <translation>このトークンを使う</translation>
    </message>
    <message>
        <source>Start Rensei Desktop at login</source>
        <translation>ログイン時に Rensei Desktop を起動</translation>
    </message>
    <message>
        <source>&amp;Registration token</source>
        <translation>登録トークン(&amp;R)</translation>
    </message>
    <message>
        <source>Somebody with the right to make keys creates one in Settings → Projects → API Keys, of the type Worker Registration.</source>
        <translation>キーを作成する権限のある人が、Settings → Projects → API Keys で、種類 Worker Registration として作成します。</translation>
    </message>
    <message>
        <source>What was written stands in %1.</source>
        <comment>a file</comment>
        <translation>書き込んだ内容は %1 にあります。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupSteps</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>a step of setting it up</comment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>a step</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1、現在</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>a step</comment>
        <translation>%1、これから</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupText</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Coding agent</source>
        <translation>コーディングエージェント</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation>登録キー</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Background service</source>
        <translation>バックグラウンドサービス</translation>
    </message>
    <message>
        <source>Agent answers</source>
        <translation>エージェントの応答</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>プラットフォームの一覧に表示</translation>
    </message>
    <message>
        <source>Running sessions end</source>
        <translation>実行中のセッションの終了</translation>
    </message>
    <message>
        <source>Signed off from the platform</source>
        <translation>プラットフォームから登録解除</translation>
    </message>
    <message>
        <source>State of the agent</source>
        <translation>エージェントの状態データ</translation>
    </message>
    <message>
        <source>Logs, sessions, working copies</source>
        <translation>ログ、セッション、作業コピー</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step</comment>
        <translation>これから</translation>
    </message>
    <message>
        <source>at work…</source>
        <comment>a step</comment>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>in place already</source>
        <comment>a step</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>taken back</source>
        <comment>a step</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <comment>a step and what is known of it</comment>
        <translation>取り消し済み: %1</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>ターミナルで: %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <comment>a button</comment>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <comment>a button</comment>
        <translation>このコンピューターを確認…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <comment>a button</comment>
        <translation>このコンピューターから削除…</translation>
    </message>
    <message>
        <source>This computer is set up and takes work</source>
        <translation>このコンピューターは設定され、作業を受けています</translation>
    </message>
    <message>
        <source>This computer is registered and takes work</source>
        <translation>このコンピューターは登録され、作業を受けています</translation>
    </message>
    <message>
        <source>Everything was removed</source>
        <translation>すべて削除しました</translation>
    </message>
    <message>
        <source>This computer is being set up…</source>
        <translation>このコンピューターを設定しています…</translation>
    </message>
    <message>
        <source>The set-up is being checked and completed…</source>
        <translation>設定を確認し、補っています…</translation>
    </message>
    <message>
        <source>The agent is being removed…</source>
        <translation>エージェントを削除しています…</translation>
    </message>
    <message>
        <source>What was done is being taken back…</source>
        <translation>行った変更を取り消しています…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>Canceled. %n step(s) were taken back</source>
        <translation>
            <numerusform>中止しました。%Ln 個の手順を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled. Nothing had been changed</source>
        <translation>中止しました。何も変更されていませんでした</translation>
    </message>
    <message>
        <source>It stopped at “%1”. Try again to go on</source>
        <comment>the name of a step</comment>
        <translation>「%1」で止まりました。再試行すると続きから行います</translation>
    </message>
    <message>
        <source>It stopped at “%1”. What worked is kept</source>
        <comment>the name of a step</comment>
        <translation>「%1」で止まりました。できたことは残ります</translation>
    </message>
    <message>
        <source>It did not end as it should</source>
        <translation>正常に終わりませんでした</translation>
    </message>
    <message>
        <source>The agent&apos;s program was not found beside this one. Install Rensei Desktop again.</source>
        <translation>エージェントのプログラムがこのプログラムの隣に見つかりません。Rensei Desktop をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again; what worked is kept.</source>
        <translation>エージェントのプログラムから長い間報告がなかったため、終了しました。もう一度お試しください。できたことは残ります。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again; what worked is kept.</source>
        <translation>エージェントのプログラムが結果を出さずに終わりました。もう一度お試しください。できたことは残ります。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again; what worked is kept.</source>
        <translation>エージェントのプログラムが結果を出さずに終わりました。メッセージ:「%1」もう一度お試しください。できたことは残ります。</translation>
    </message>
    <message>
        <source>Read and edit; ask before each command</source>
        <comment>what agents may do</comment>
        <translation>読み取りと編集。コマンドの前に毎回確認</translation>
    </message>
    <message>
        <source>Read, edit and run in the session&apos;s folder</source>
        <comment>what agents may do</comment>
        <translation>セッションのフォルダーでの読み取り、編集、実行</translation>
    </message>
    <message>
        <source>Everything without asking</source>
        <comment>what agents may do</comment>
        <translation>すべて確認なし</translation>
    </message>
    <message>
        <source>A coding agent reads and changes files in the session&apos;s folder. It asks you before it runs a command, or touches anything outside.</source>
        <translation>コーディングエージェントは、セッションのフォルダーのファイルを読み取り、変更します。コマンドの実行や、フォルダーの外に触れる前に確認します。</translation>
    </message>
    <message>
        <source>A coding agent works in the session&apos;s folder by itself. It asks you before it does what reaches beyond: other folders, pushes, other computers.</source>
        <translation>コーディングエージェントは、セッションのフォルダーで自分で作業します。他のフォルダー、プッシュ、他のコンピューターなど、外に及ぶことの前に確認します。</translation>
    </message>
    <message>
        <source>A coding agent never asks. Choose this only on a computer that holds nothing of yours.</source>
        <translation>コーディングエージェントは確認しません。自分のものが何も入っていないコンピューターでだけ選んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a coding agent, why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <comment>a coding agent</comment>
        <translation>%1 (推奨)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is written, where</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>a check</comment>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>fixed, verified %1</source>
        <comment>14:02</comment>
        <translation>修復済み、%1 に確認</translation>
    </message>
    <message>
        <source>skipped until this works: %1</source>
        <comment>a check</comment>
        <translation>次が正常になるまで省略: %1</translation>
    </message>
    <message>
        <source>This computer is being checked…</source>
        <translation>このコンピューターを確認しています…</translation>
    </message>
    <message>
        <source>This computer could not be checked</source>
        <translation>このコンピューターを確認できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%Ln 件の確認が失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It works; %n check(s) need attention</source>
        <translation>
            <numerusform>動作しています。%Ln 件の確認に対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>The agent&apos;s program reported nothing for a long time and was ended. Try again.</source>
        <translation>エージェントのプログラムから長い間報告がなかったため、終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. Try again.</source>
        <translation>エージェントのプログラムが結果を出さずに終わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The agent&apos;s program ended without a result. It says: “%1” Try again.</source>
        <translation>エージェントのプログラムが結果を出さずに終わりました。メッセージ:「%1」もう一度お試しください。</translation>
    </message>
    <message>
        <source>Other set-up</source>
        <translation>別の設定</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1, and runs (%2). It stays as it is. You can import its set-up once it has ended, only watch it, or start afresh beside it; then both share the work.</source>
        <translation>同じ作業をする別のプログラムが、このコンピューターの %1 に設定され、動いています (%2)。そのまま残ります。それが終了してから設定を取り込むか、見るだけにするか、並べて新しく始めることができます。新しく始めると、両方で作業を分け合います。</translation>
    </message>
    <message>
        <source>Another program for the same work is set up on this computer, in %1. It stays as it is. You can import its set-up, only watch its agent, or start afresh beside it.</source>
        <translation>同じ作業をする別のプログラムが、このコンピューターの %1 に設定されています。そのまま残ります。設定を取り込むか、そのエージェントを見るだけにするか、並べて新しく始めることができます。</translation>
    </message>
    <message>
        <source>There is nothing in it that could be imported.</source>
        <translation>取り込めるものはありません。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1</source>
        <translation>取り込めません: %1</translation>
    </message>
    <message>
        <source>It is for %1. To import it, sign in there first: go back, and enter that address.</source>
        <translation>これは %1 用の設定です。取り込むには、先にそちらにサインインしてください。戻って、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Its registration key is not in its files. Sign in to import the rest; a key is then made.</source>
        <translation>登録キーはファイルの中にありません。サインインすると残りを取り込めます。その際にキーが作成されます。</translation>
    </message>
    <message>
        <source>An import takes over: %1.</source>
        <translation>取り込むもの: %1。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>このコンピューターを設定</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
    <message>
        <source>Create a key…</source>
        <comment>in the browser</comment>
        <translation>キーを作成…</translation>
    </message>
    <message>
        <source>I have a registration token…</source>
        <translation>登録トークンがあります…</translation>
    </message>
    <message>
        <source>Try it with the demo platform</source>
        <translation>デモのプラットフォームで試す</translation>
    </message>
    <message>
        <source>Sign in to your platform</source>
        <translation>プラットフォームにサインイン</translation>
    </message>
    <message>
        <source>This computer can run the coding agents of your team&apos;s sessions. It takes one key, one choice and one click.</source>
        <translation>このコンピューターで、チームのセッションのコーディングエージェントを実行できます。必要なのは、キー 1 つ、選択 1 つ、クリック 1 回です。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Make this computer take work</source>
        <translation>このコンピューターで作業を受ける</translation>
    </message>
    <message>
        <source>This computer is set up already. You may choose anew.</source>
        <translation>このコンピューターはすでに設定されています。選び直せます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>状態を表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No browser opened. Open this address in one:</source>
        <translation>ブラウザーが開きませんでした。次のアドレスをブラウザーで開いてください:</translation>
    </message>
    <message>
        <source>The demo did not start. In a terminal, “rensei-desktop --demo” says why.</source>
        <translation>デモが起動しませんでした。ターミナルで「rensei-desktop --demo」を実行すると理由がわかります。</translation>
    </message>
</context>
<context>
    <name>rensei::app::SetupWindows</name>
    <message>
        <source>Configuration of the agent</source>
        <translation>エージェントの設定</translation>
    </message>
    <message>
        <source>Settings of this program</source>
        <translation>このプログラムの設定</translation>
    </message>
    <message>
        <source>State of both, sessions and working copies</source>
        <translation>両方の状態データ、セッション、作業コピー</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>rensei::app::Shortcut</name>
    <message>
        <source>Show these shortcuts</source>
        <translation>これらのショートカットを表示</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Step back, then close the window</source>
        <translation>1 つ戻り、その後ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Search identifiers and titles</source>
        <translation>識別子とタイトルを検索</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <translation>一覧を更新</translation>
    </message>
    <message>
        <source>Show the details of the session</source>
        <translation>セッションの詳細を表示</translation>
    </message>
    <message>
        <source>Open the session in the browser</source>
        <translation>セッションをブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the identifier</source>
        <translation>識別子をコピー</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Stop the session</source>
        <translation>セッションを停止</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>項目を展開</translation>
    </message>
    <message>
        <source>Fold the entry</source>
        <translation>項目を折りたたむ</translation>
    </message>
    <message>
        <source>Open or fold the entry</source>
        <translation>項目を展開または折りたたむ</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択した内容をコピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>次の一致へ移動</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>前の一致へ移動</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>すべてのウィンドウ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Details of a session</source>
        <translation>セッションの詳細</translation>
    </message>
    <message>
        <source>Status, and the check of this computer</source>
        <translation>状態、このコンピューターの確認</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>rensei::app::ShortcutSheet</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a key</comment>
        <translation>動作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <comment>an account</comment>
        <translation>%1 にサインイン</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignInForm</name>
    <message>
        <source>Paste</source>
        <comment>the clipboard, into the field beside</comment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Keep until quit</source>
        <comment>the key, in memory only</comment>
        <translation>終了するまで保持</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <comment>the field for its address</comment>
        <translation>プラットフォーム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <comment>the field for it</comment>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Create one in Settings → API Keys. It is kept in your keychain.</source>
        <translation>Settings → API Keys で作成してください。キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Checking with the platform…</source>
        <translation>プラットフォームに確認しています…</translation>
    </message>
    <message>
        <source>This platform has no accounts: it checks no keys, and shows its sessions to everybody who can reach it.</source>
        <translation>このプラットフォームにはアカウントがありません。キーを確認せず、接続できる人全員にセッションを表示します。</translation>
    </message>
    <message>
        <source>Use this platform</source>
        <translation>このプラットフォームを使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Add the other account</source>
        <translation>もう一方のアカウントを追加</translation>
    </message>
    <message>
        <source>Use the other account</source>
        <translation>もう一方のアカウントを使う</translation>
    </message>
</context>
<context>
    <name>rensei::app::SignalText</name>
    <message>
        <source>%1 · noticed %2</source>
        <comment>a signal of a session&apos;s health, 9 min ago</comment>
        <translation>%1 · %2に検出</translation>
    </message>
    <message>
        <source>Its activity shows: %1.</source>
        <comment>npm test × 37 in 9 min, same output</comment>
        <translation>アクティビティの内容: %1。</translation>
    </message>
    <message>
        <source>It has worked for %1.</source>
        <comment>52 min</comment>
        <translation>%1作業しています。</translation>
    </message>
    <message>
        <source>The last that it did was %1.</source>
        <comment>9 min ago</comment>
        <translation>最後の動作は%1です。</translation>
    </message>
    <message>
        <source>It was claimed %1.</source>
        <comment>9 min ago</comment>
        <translation>%1に引き受けられました。</translation>
    </message>
    <message>
        <source>See below what it does. If it gets no further, write to it, or stop it.</source>
        <translation>何をしているかを下で確認してください。進んでいなければ、メッセージを送るか停止してください。</translation>
    </message>
    <message>
        <source>Check the computer that it runs on. If it stays silent, stop the session.</source>
        <translation>実行しているコンピューターを確認してください。応答がないままなら、セッションを停止してください。</translation>
    </message>
    <message>
        <source>Write to it what to do instead, or stop it.</source>
        <translation>代わりに何をすべきかを伝えるか、停止してください。</translation>
    </message>
    <message>
        <source>If nothing begins soon, stop it.</source>
        <translation>しばらくしても始まらなければ、停止してください。</translation>
    </message>
    <message>
        <source>The platform does not say why. See below what it does.</source>
        <translation>プラットフォームは理由を示していません。何をしているかを下で確認してください。</translation>
    </message>
    <message>
        <source>The platform reports this, and its documents do not say what it means. See below what the session does.</source>
        <translation>プラットフォームがこれを報告していますが、その意味は文書に記載されていません。セッションが何をしているかを下で確認してください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::StartText</name>
    <message>
        <source>The state folder cannot be used: %1</source>
        <translation>状態フォルダーを使えません: %1</translation>
    </message>
    <message>
        <source>The desktop that runs already (process %1) does not answer. End it, then try again.</source>
        <translation>すでに動いている Rensei Desktop (プロセス %1) が応答しません。終了させてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The desktop that runs already does not answer. End it, then try again.</source>
        <translation>すでに動いている Rensei Desktop が応答しません。終了させてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Rensei Desktop runs already, on the display %1. Its window has opened there. To have it here, quit it there first.</source>
        <translation>Rensei Desktop はすでにディスプレイ %1 で動いています。ウィンドウはそちらで開きました。ここで使うには、先にそちらで終了してください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusText</name>
    <message>
        <source>The agent is starting</source>
        <translation>エージェントが起動しています</translation>
    </message>
    <message>
        <source>The agent stopped unexpectedly and is being started again</source>
        <translation>エージェントが予期せず停止し、再起動しています</translation>
    </message>
    <message>
        <source>The agent keeps stopping</source>
        <translation>エージェントが何度も停止します</translation>
    </message>
    <message>
        <source>The agent is not running</source>
        <translation>エージェントが動いていません</translation>
    </message>
    <message>
        <source>Another agent is in the way</source>
        <translation>別のエージェントが妨げています</translation>
    </message>
    <message>
        <source>The agent cannot be started</source>
        <translation>エージェントを起動できません</translation>
    </message>
    <message>
        <source>The agent does not answer</source>
        <translation>エージェントが応答しません</translation>
    </message>
    <message>
        <source>The disk of this computer is almost full</source>
        <translation>このコンピューターのディスクの空きがほとんどありません</translation>
    </message>
    <message>
        <source>The clock of this computer is off by more than a minute</source>
        <translation>このコンピューターの時計が 1 分以上ずれています</translation>
    </message>
    <message>
        <source>The platform gives this computer no work</source>
        <translation>プラットフォームがこのコンピューターに作業を渡しません</translation>
    </message>
    <message>
        <source>This computer has no runner, so it takes no work</source>
        <translation>このコンピューターにはランナーがないため、作業を受けません</translation>
    </message>
    <message>
        <source>The agent&apos;s configuration cannot be used</source>
        <translation>エージェントの設定を使えません</translation>
    </message>
    <message>
        <source>Reports wait for the platform to take them</source>
        <translation>報告がプラットフォームの受け取りを待っています</translation>
    </message>
    <message>
        <source>The platform does not serve the agent</source>
        <translation>プラットフォームがエージェントに対応していません</translation>
    </message>
    <message>
        <source>This computer cannot do the work that it is given</source>
        <translation>このコンピューターは渡された作業を行えません</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files</source>
        <translation>エージェントはこれ以上ほとんどファイルを開けません</translation>
    </message>
    <message>
        <source>The agent has not been heard from for a while</source>
        <translation>しばらくエージェントから連絡がありません</translation>
    </message>
    <message>
        <source>This computer offers no slots for sessions</source>
        <translation>このコンピューターはセッションのスロットを提供していません</translation>
    </message>
    <message>
        <source>The agent is paused</source>
        <translation>エージェントは一時停止しています</translation>
    </message>
    <message>
        <source>The agent takes no new sessions</source>
        <translation>エージェントは新しいセッションを受けません</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>まだ何もわかっていません</translation>
    </message>
    <message>
        <source>The platform has not answered for a while</source>
        <translation>プラットフォームがしばらく応答していません</translation>
    </message>
    <message>
        <source>Skipped until you are signed in</source>
        <translation>サインインするまで省略</translation>
    </message>
    <message>
        <source>The platform has trouble of its own</source>
        <translation>プラットフォームに問題が起きています</translation>
    </message>
    <message>
        <source>The platform gave an answer that cannot be read</source>
        <translation>プラットフォームの応答を読み取れません</translation>
    </message>
    <message>
        <source>Your key may not see this</source>
        <translation>このキーでは見られません</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Your key cannot be read</source>
        <translation>キーを読み取れません</translation>
    </message>
    <message>
        <source>Your key was refused</source>
        <translation>キーが拒否されました</translation>
    </message>
    <message>
        <source>The stored key cannot sign in</source>
        <translation>保存されたキーではサインインできません</translation>
    </message>
    <message>
        <source>This platform has no accounts</source>
        <translation>このプラットフォームにはアカウントがありません</translation>
    </message>
    <message>
        <source>Another program answers in the agent&apos;s place</source>
        <translation>別のプログラムがエージェントの代わりに応答しています</translation>
    </message>
    <message>
        <source>The agent does not get ready</source>
        <translation>エージェントの準備が整いません</translation>
    </message>
    <message>
        <source>The agent works for another platform</source>
        <translation>エージェントは別のプラットフォームのために動いています</translation>
    </message>
    <message>
        <source>This computer is not registered yet</source>
        <translation>このコンピューターはまだ登録されていません</translation>
    </message>
    <message>
        <source>The agent cannot read its registration token</source>
        <translation>エージェントが登録トークンを読み取れません</translation>
    </message>
    <message>
        <source>This computer takes no work: the platform refused to register it</source>
        <translation>このコンピューターは作業を受けません。プラットフォームが登録を拒否しました</translation>
    </message>
    <message>
        <source>This computer is not registered with the platform</source>
        <translation>このコンピューターはプラットフォームに登録されていません</translation>
    </message>
    <message>
        <source>The agent does not say whether it is registered</source>
        <translation>エージェントは登録されているかどうかを伝えていません</translation>
    </message>
    <message>
        <source>The platform does not see this computer</source>
        <translation>プラットフォームからこのコンピューターが見えません</translation>
    </message>
    <message>
        <source>Whether the platform sees this computer is not known</source>
        <translation>プラットフォームからこのコンピューターが見えるかどうかは不明です</translation>
    </message>
    <message>
        <source>The platform does not tell</source>
        <translation>プラットフォームが伝えていません</translation>
    </message>
    <message>
        <source>The platform refused to register this computer</source>
        <translation>プラットフォームがこのコンピューターの登録を拒否しました</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>the agent</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>this platform has no accounts</source>
        <translation>このプラットフォームにはアカウントがありません</translation>
    </message>
    <message>
        <source>organisation key</source>
        <translation>組織のキー</translation>
    </message>
    <message>
        <source>project key</source>
        <translation>プロジェクトのキー</translation>
    </message>
    <message>
        <source>user key</source>
        <translation>ユーザーキー</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%2 件中 %1 件実行中</translation>
    </message>
    <message>
        <source>not told whether this host is visible</source>
        <translation>このホストが見えるかどうかは伝えられていません</translation>
    </message>
    <message>
        <source>this host is visible</source>
        <translation>このホストが見えています</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>プール %1</translation>
    </message>
    <message>
        <source>your key may not see it</source>
        <translation>このキーでは見られません</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>伝えられていません</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (利用不可)</translation>
    </message>
    <message numerus="yes">
        <source>%n other host(s)</source>
        <translation>
            <numerusform>ほか %Ln 台のホスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>スロット %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>on demand: %1</source>
        <translation>オンデマンド: %1</translation>
    </message>
    <message>
        <source>It takes no new sessions until there is more space.</source>
        <translation>空き容量が増えるまで新しいセッションを受けません。</translation>
    </message>
    <message>
        <source>Set the clock, or have the system set it.</source>
        <translation>時計を合わせるか、システムに合わせさせてください。</translation>
    </message>
    <message>
        <source>Install a coding agent, or name one under “runners” in the agent&apos;s configuration.</source>
        <translation>コーディングエージェントをインストールするか、エージェントの設定の「runners」に指定してください。</translation>
    </message>
    <message>
        <source>They are delivered by themselves when it does.</source>
        <translation>受け取れるようになると、自動で届きます。</translation>
    </message>
    <message>
        <source>It takes no new sessions until one ends. Raise the limit of open files and start it again.</source>
        <translation>1 つ終わるまで新しいセッションを受けません。開けるファイル数の上限を上げて、もう一度起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n time(s) in a row and ended each time. Its log may say why.</source>
        <translation>
            <numerusform>%Ln 回続けて起動しましたが、毎回終了しました。ログに理由があるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped it in good order.</source>
        <translation>誰かが正しい手順で停止しました。</translation>
    </message>
    <message>
        <source>An agent has the same folder and does not answer. End it, and this one is started.</source>
        <translation>同じフォルダーを使う別のエージェントが応答しません。それを終了させると、こちらが起動します。</translation>
    </message>
    <message>
        <source>%1 uses its port and does not answer. End it, and the agent is started.</source>
        <translation>%1 がこのポートを使っており、応答しません。それを終了させると、エージェントが起動します。</translation>
    </message>
    <message>
        <source>Its program is missing or cannot be run. Install Rensei Desktop again.</source>
        <translation>プログラムがないか、実行できません。Rensei Desktop をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>It takes no new work meanwhile, and tries again automatically. Its log may say why.</source>
        <translation>その間は新しい作業を受けず、自動で再試行します。ログに理由があるかもしれません。</translation>
    </message>
    <message>
        <source>Its run here ended at %1. Stop it, so that the platform no longer waits for it.</source>
        <comment>14:02</comment>
        <translation>ここでの実行は %1 に終わっています。プラットフォームが待たないように、停止してください。</translation>
    </message>
    <message>
        <source>Give it a registration token to have it take sessions.</source>
        <translation>セッションを受けるには、登録トークンを渡してください。</translation>
    </message>
    <message>
        <source>Renew the registration with one click, or create a new token on the platform.</source>
        <translation>クリック 1 回で登録を更新するか、プラットフォームで新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain. The agent tries again automatically.</source>
        <translation>キーチェーンのロックを解除してください。エージェントは自動で再試行します。</translation>
    </message>
    <message>
        <source>Its configuration sets the number of slots to 0.</source>
        <translation>設定でスロット数が 0 になっています。</translation>
    </message>
    <message>
        <source>It is on another port than usual: %1 uses that.</source>
        <translation>いつもと違うポートを使っています。いつものポートは %1 が使っています。</translation>
    </message>
    <message>
        <source>It was started again after it stopped unexpectedly at %1.</source>
        <translation>%1 に予期せず停止した後、再起動しました。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It may have been revoked, or have expired. Sessions go on running meanwhile.</source>
        <translation>取り消されたか、期限が切れた可能性があります。その間もセッションは続きます。</translation>
    </message>
    <message>
        <source>Sign in with a key to see your sessions here.</source>
        <translation>ここでセッションを見るには、キーでサインインしてください。</translation>
    </message>
    <message>
        <source>It did moments ago. The agent is being registered again.</source>
        <translation>少し前までは見えていました。エージェントを登録し直しています。</translation>
    </message>
    <message>
        <source>Its agent runs, but the platform does not list this host. Its registration may have ended.</source>
        <translation>エージェントは動いていますが、プラットフォームの一覧にこのホストがありません。登録が終わっている可能性があります。</translation>
    </message>
    <message>
        <source>Last known %1.</source>
        <translation>最後にわかっていた内容: %1。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) need attention</source>
        <translation>
            <numerusform>%Ln 件のセッションに対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of agents wait for you</source>
        <translation>
            <numerusform>エージェントからの確認が %Ln 件待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sessions running</source>
        <translation>%2 件中 %1 件のセッションを実行中</translation>
    </message>
    <message>
        <source>All good · %1</source>
        <translation>すべて良好 · %1</translation>
    </message>
    <message>
        <source>Rensei: %1</source>
        <translation>Rensei: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 の情報</translation>
    </message>
    <message>
        <source>%1 working</source>
        <comment>sessions on all hosts</comment>
        <translation>作業中 %1 件</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>sessions on all hosts</comment>
        <translation>待機中 %1 件</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>sessions on all hosts, today</comment>
        <translation>完了 %1 件</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>$25.15</comment>
        <translation>本日 %1</translation>
    </message>
    <message>
        <source>Rensei Desktop %1</source>
        <comment>a version</comment>
        <translation>Rensei Desktop %1</translation>
    </message>
    <message>
        <source>%1 · agent %2, up %3</source>
        <comment>the desktop&apos;s version, the agent&apos;s, 3 h 12 min</comment>
        <translation>%1 · エージェント %2、稼働 %3</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>a check</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>a check</comment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>a check</comment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check</comment>
        <translation>容量</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Restart it…</source>
        <translation>再起動…</translation>
    </message>
    <message>
        <source>Show its log…</source>
        <translation>ログを表示…</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>このコンピューターを設定…</translation>
    </message>
    <message>
        <source>Renew registration</source>
        <translation>登録を更新</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Offer slots</source>
        <comment>the agent takes sessions</comment>
        <translation>スロットを提供</translation>
    </message>
    <message>
        <source>Set the clock…</source>
        <translation>時計を合わせる…</translation>
    </message>
    <message>
        <source>Coding agents…</source>
        <translation>コーディングエージェント…</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>空き容量を増やす…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>このコンピューターを確認…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <comment>a session</comment>
        <translation>停止…</translation>
    </message>
    <message>
        <source>not registered</source>
        <comment>a check</comment>
        <translation>未登録</translation>
    </message>
    <message>
        <source>needs a key</source>
        <comment>a check</comment>
        <translation>キーが必要</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>現在は不明</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a check</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>すべて良好</translation>
    </message>
    <message>
        <source>sessions running</source>
        <translation>セッション実行中</translation>
    </message>
    <message>
        <source>error</source>
        <comment>a state</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト中</translation>
    </message>
    <message>
        <source>checking</source>
        <comment>a state</comment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>There is no safe connection to the platform</source>
        <translation>プラットフォームへの安全な接続がありません</translation>
    </message>
    <message>
        <source>The proxy of your network wants a password</source>
        <translation>ネットワークのプロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>プラットフォームに接続できません</translation>
    </message>
    <message>
        <source>It failed because %1. If your network has a certificate of its own, name its file under “network: caFile” in the agent&apos;s configuration.</source>
        <translation>失敗の理由: %1。ネットワークに独自の証明書がある場合は、エージェントの設定の「network: caFile」にそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>No answer from %1. It is asked again automatically.</source>
        <translation>%1 から応答がありません。自動でもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>skipped until the agent works</source>
        <translation>エージェントが動くまで省略</translation>
    </message>
    <message>
        <source>skipped until the platform answers</source>
        <translation>プラットフォームが応答するまで省略</translation>
    </message>
    <message>
        <source>skipped until you are signed in</source>
        <translation>サインインするまで省略</translation>
    </message>
    <message>
        <source>Fixed, verified %1.</source>
        <comment>14:02</comment>
        <translation>修復済み、%1 に確認。</translation>
    </message>
    <message>
        <source>The agent runs, but the platform has not heard from it since %1</source>
        <translation>エージェントは動いていますが、プラットフォームには %1 から連絡が届いていません</translation>
    </message>
    <message>
        <source>The platform says that a session works on this computer, but nothing runs here</source>
        <translation>プラットフォームではこのコンピューターでセッションが作業中とされていますが、ここでは何も動いていません</translation>
    </message>
    <message>
        <source>The platform says that %1 works on this computer, but nothing runs here</source>
        <comment>ENG-124</comment>
        <translation>プラットフォームでは %1 がこのコンピューターで作業中とされていますが、ここでは何も動いていません</translation>
    </message>
    <message>
        <source>It works for %1 and stays registered there, whichever account is used here.</source>
        <translation>ここでどのアカウントを使っても、エージェントは %1 のために動き、そこに登録されたままです。</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>このコンピューターはネットワークに接続されていません</translation>
    </message>
    <message>
        <source>Connect it to one. The platform is asked again as soon as it is.</source>
        <translation>ネットワークに接続してください。接続されるとすぐ、プラットフォームにもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>only watched</source>
        <comment>another program&apos;s agent</comment>
        <translation>見るだけ</translation>
    </message>
    <message>
        <source>The other program&apos;s agent does not answer</source>
        <translation>別のプログラムのエージェントが応答しません</translation>
    </message>
    <message>
        <source>The other program&apos;s agent is paused</source>
        <translation>別のプログラムのエージェントは一時停止しています</translation>
    </message>
    <message>
        <source>The other program&apos;s agent takes no new sessions</source>
        <translation>別のプログラムのエージェントは新しいセッションを受けません</translation>
    </message>
    <message>
        <source>It is only watched from here.</source>
        <translation>ここからは見るだけです。</translation>
    </message>
    <message>
        <source>Nothing listens as an agent at %1. Start that program, or set this computer up to have an agent of its own.</source>
        <translation>%1 で応答するエージェントがありません。そのプログラムを起動するか、専用のエージェントを持つようにこのコンピューターを設定してください。</translation>
    </message>
    <message>
        <source>It failed because %1. Enter both in the settings, under Network.</source>
        <translation>失敗の理由: %1。設定の「ネットワーク」で両方を入力してください。</translation>
    </message>
</context>
<context>
    <name>rensei::app::StatusWindow</name>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>このコンピューターを設定…</translation>
    </message>
    <message>
        <source>Sessions…</source>
        <translation>セッション…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>noticed %1</source>
        <comment>14:02</comment>
        <translation>%1 に検出</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 の情報</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断データを保存…</translation>
    </message>
    <message>
        <source>Show what waits…</source>
        <comment>for a person</comment>
        <translation>待っているものを表示…</translation>
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
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln 分</numerusform>
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
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineText</name>
    <message>
        <source>completed</source>
        <comment>how a session ended</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a session ended</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a session ended</comment>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>handed back</source>
        <comment>how a session ended: to the platform</comment>
        <translation>返却</translation>
    </message>
    <message>
        <source>next turn</source>
        <comment>how a session ended: its next turn begins</comment>
        <translation>次のターン</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>how a session ended: it is another computer&apos;s</comment>
        <translation>手放し</translation>
    </message>
    <message>
        <source>thought</source>
        <comment>in a timeline</comment>
        <translation>思考</translation>
    </message>
    <message>
        <source>change</source>
        <comment>in a timeline: of a file</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>tool</source>
        <comment>in a timeline</comment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>in a timeline</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>error</source>
        <comment>in a timeline</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>progress</source>
        <comment>in a timeline</comment>
        <translation>進捗</translation>
    </message>
    <message>
        <source>note</source>
        <comment>in a timeline</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>message</source>
        <comment>in a timeline: from a person</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>asks</source>
        <comment>in a timeline: a person, whether it may</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>in a timeline</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>in a timeline</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>in a timeline</comment>
        <translation>待機</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>in a timeline</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in a timeline</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>goes on</source>
        <comment>in a timeline: not paused any more</comment>
        <translation>続行</translation>
    </message>
    <message>
        <source>started</source>
        <comment>in a timeline: the agent&apos;s program</comment>
        <translation>起動</translation>
    </message>
    <message>
        <source>resumed</source>
        <comment>in a timeline: an earlier conversation</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>link</source>
        <comment>in a timeline</comment>
        <translation>リンク</translation>
    </message>
    <message>
        <source>by a person: %1</source>
        <translation>人による: %1</translation>
    </message>
    <message>
        <source>by the rules: %1</source>
        <translation>規則による: %1</translation>
    </message>
    <message>
        <source>nobody was there to ask: %1</source>
        <translation>確認できる人がいませんでした: %1</translation>
    </message>
    <message>
        <source>nobody answered in time: %1</source>
        <translation>時間内に回答がありませんでした: %1</translation>
    </message>
    <message>
        <source>for a message</source>
        <translation>メッセージを待機</translation>
    </message>
    <message>
        <source>for a limit of its provider</source>
        <translation>プロバイダーの制限により待機</translation>
    </message>
    <message>
        <source>for a limit of its provider: %1</source>
        <translation>プロバイダーの制限により待機: %1</translation>
    </message>
    <message>
        <source>the agent&apos;s program runs</source>
        <translation>エージェントのプログラムが動作中</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>以前の会話を継続</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>次のターンは始まりません</translation>
    </message>
    <message>
        <source>%1 × %2 in %3, same output</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 (%3、同じ出力)</translation>
    </message>
    <message>
        <source>%1 × %2 in %3</source>
        <comment>a command, how often, in what time</comment>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>+%1 −%2</source>
        <comment>lines added and removed</comment>
        <translation>+%1 −%2</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a tool call</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an entry of a timeline</comment>
        <translation>展開</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an entry of a timeline</comment>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken entry</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries contain it</source>
        <translation>
            <numerusform>%Ln 項目中 %1 項目に含まれています</numerusform>
        </translation>
    </message>
    <message>
        <source>to do</source>
        <comment>a step of a plan</comment>
        <translation>これから</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a step of a plan</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of a plan</comment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>rensei::app::TimelineView</name>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayApplication</name>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>このデスクトップはトレイアイコンを表示しません</translation>
    </message>
    <message>
        <source>Rensei Desktop has a window instead. It opens, too, when you start Rensei Desktop again.</source>
        <translation>Rensei Desktop は代わりにウィンドウを表示します。Rensei Desktop をもう一度起動したときにも開きます。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program and its number</comment>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>The settings of the clock cannot be opened from here. Open them yourself, and have the system set the time.</source>
        <translation>時計の設定をここから開けません。自分で開き、システムに時刻を合わせさせてください。</translation>
    </message>
    <message>
        <source>Show status</source>
        <translation>状態を表示</translation>
    </message>
    <message>
        <source>No program opened this folder. Open it in a file manager:</source>
        <translation>このフォルダーを開くプログラムがありませんでした。ファイルマネージャーで開いてください:</translation>
    </message>
</context>
<context>
    <name>rensei::app::TrayMenu</name>
    <message>
        <source>Sessions…</source>
        <translation>セッション…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状態…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Check this computer…</source>
        <translation>このコンピューターを確認…</translation>
    </message>
    <message>
        <source>Set up this computer…</source>
        <translation>このコンピューターを設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>the menu of what can be done with it</comment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the agent takes no more sessions</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause all</source>
        <comment>the agent and its sessions</comment>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>the agent takes sessions again</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Restart…</source>
        <comment>the agent</comment>
        <translation>再起動…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Questions of agents</source>
        <translation>エージェントからの確認</translation>
    </message>
    <message>
        <source>Red and failed sessions</source>
        <translation>赤や失敗のセッション</translation>
    </message>
    <message>
        <source>Account, agent and platform</source>
        <translation>アカウント、エージェント、プラットフォーム</translation>
    </message>
    <message>
        <source>None from %1 to %2</source>
        <comment>22:00, 07:00</comment>
        <translation>%1 から %2 までは通知しない</translation>
    </message>
    <message numerus="yes">
        <source>Takes up to %n session(s)</source>
        <translation>
            <numerusform>最大 %Ln 件のセッションを受ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes sessions</source>
        <comment>how many is not known</comment>
        <translation>セッションを受ける</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 の情報</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <comment>a mark, what is wrong, what a click does</comment>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Do not quit</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <translation>今すぐ終了…</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateNotice</name>
    <message>
        <source>No program opened this page. Open it in a browser:</source>
        <translation>このページを開くプログラムがありませんでした。ブラウザーで開いてください:</translation>
    </message>
</context>
<context>
    <name>rensei::app::UpdateText</name>
    <message>
        <source>Version %1 is out (you have %2)</source>
        <comment>of Rensei Desktop: 0.2.0, 0.1.0</comment>
        <translation>バージョン %1 が出ています (お使いのバージョンは %2)</translation>
    </message>
    <message>
        <source>Install it the way that you installed this one.</source>
        <translation>これまでと同じ方法でインストールしてください。</translation>
    </message>
    <message>
        <source>Open its page</source>
        <comment>of a version, in a browser</comment>
        <translation>ページを開く</translation>
    </message>
</context>
</TS>
