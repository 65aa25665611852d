<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」の後に余分な値があります。</translation>
    </message>
</context>
<context>
    <name>rensei::BaseText</name>
    <message>
        <source>cannot be synced: %1</source>
        <translation>同期できません: %1</translation>
    </message>
    <message>
        <source>cannot be opened for syncing</source>
        <translation>同期のために開けません</translation>
    </message>
    <message>
        <source>cannot be synced</source>
        <translation>同期できません</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a server, after a sentence</comment>
        <translation> (「%1」)</translation>
    </message>
    <message>
        <source>JSON, but no object</source>
        <translation>JSON ですが、オブジェクトではありません</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>JSON ではありません: %1 (%2 バイト目)</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>別のユーザーのものです</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ロックできません</translation>
    </message>
    <message>
        <source>cannot be locked: it is replaced all the time</source>
        <translation>ロックできません: 絶えず置き換えられています</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>開けません: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>ロックできません: %1</translation>
    </message>
    <message>
        <source>is a link that leads to no end</source>
        <translation>行き先にたどり着けないリンクです</translation>
    </message>
    <message>
        <source>is a link that belongs to another user</source>
        <translation>別のユーザーのリンクです</translation>
    </message>
    <message>
        <source>is a link that cannot be read</source>
        <translation>読み取れないリンクです</translation>
    </message>
    <message>
        <source>is a link that cannot be examined</source>
        <translation>調べられないリンクです</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME が設定されていません</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 が設定されていません</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>cannot be examined</source>
        <translation>調べられません</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>is open to other users</source>
        <translation>他のユーザーに公開されています</translation>
    </message>
    <message>
        <source>cannot be made private</source>
        <translation>自分専用にできません</translation>
    </message>
    <message>
        <source>another program, process %1, is changing this file; try again</source>
        <translation>別のプログラム (プロセス %1) がこのファイルを変更しています。もう一度お試しください</translation>
    </message>
    <message>
        <source>another program is changing this file; try again</source>
        <translation>別のプログラムがこのファイルを変更しています。もう一度お試しください</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ActionVerbsText</name>
    <message>
        <source>--timeout takes a number of seconds from 0 to %L1.</source>
        <translation>--timeout には 0 から %L1 までの秒数を指定します。</translation>
    </message>
    <message>
        <source>The agent is not running, and that it shall stay so cannot be kept: %1</source>
        <translation>エージェントは動いていません。停止したままにするという指定を保存できません: %1</translation>
    </message>
    <message>
        <source>The agent is not running.</source>
        <translation>エージェントは動いていません。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AgentCallText</name>
    <message>
        <source>The agent is not running. Run it with: %1</source>
        <translation>エージェントは動いていません。次のコマンドで起動してください: %1</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>エージェントが応答しません。終了させてから、次のコマンドでもう一度起動してください: %1</translation>
    </message>
    <message>
        <source>Another program uses the agent&apos;s port. Start the agent on another with: %1</source>
        <translation>別のプログラムがエージェントのポートを使っています。次のコマンドで別のポートでエージェントを起動してください: %1</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>エージェントが起動しています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>エージェントが自身のトークンのファイルを拒否しています。終了させてから、次のコマンドでもう一度起動してください: %1</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>エージェントに問い合わせできません: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalRequestText</name>
    <message>
        <source>asked because %1</source>
        <translation>確認の理由: %1</translation>
    </message>
    <message>
        <source>rejected in %1</source>
        <translation>%1後に拒否</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalWatchText</name>
    <message>
        <source>Type allow, reject, always or never, and the request&apos;s number.</source>
        <extracomment>allow, reject, always and never are typed: they stay as they are.</extracomment>
        <translation>allow、reject、always、never のいずれかと、要求の番号を入力してください。</translation>
    </message>
    <message>
        <source>Waiting for requests.</source>
        <translation>要求を待っています。</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>エージェントが応答しません。再試行しています。</translation>
    </message>
    <message>
        <source>[%1] is closed.</source>
        <translation>[%1] は閉じられました。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>開いている要求はありません。</translation>
    </message>
    <message>
        <source>Several are open; add the number.</source>
        <translation>複数の要求が開いています。番号を付けてください。</translation>
    </message>
    <message>
        <source>There is no [%1].</source>
        <translation>[%1] はありません。</translation>
    </message>
    <message>
        <source>[%1] was not open any more; nothing was changed.</source>
        <translation>[%1] はもう開かれていませんでした。何も変わっていません。</translation>
    </message>
    <message>
        <source>[%1] could not be decided: the agent does not answer.</source>
        <translation>[%1] を決定できませんでした: エージェントが応答しません。</translation>
    </message>
    <message>
        <source>[%1] could not be decided: %2</source>
        <comment>2: what the agent says</comment>
        <translation>[%1] を決定できませんでした: %2</translation>
    </message>
    <message>
        <source>It is not known whether [%1] was decided: the agent does not answer. If it is shown again, decide again.</source>
        <translation>[%1] が決定されたかどうかわかりません。エージェントが応答しません。もう一度表示されたら、もう一度決定してください。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ApprovalsVerbText</name>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>決定を待っているものはありません。</translation>
    </message>
    <message>
        <source>This request is not open any more; nothing was changed.</source>
        <translation>この要求はもう開かれていません。何も変わっていません。</translation>
    </message>
    <message>
        <source>--watch, --json, --allow and --reject do not go together.</source>
        <translation>--watch、--json、--allow、--reject は同時に使えません。</translation>
    </message>
    <message>
        <source>--remember goes with --allow or --reject.</source>
        <translation>--remember は --allow または --reject と一緒に使います。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthAddText</name>
    <message>
        <source>This key was refused. Check that it was copied whole, or create a new one.</source>
        <translation>このキーは拒否されました。全体がコピーされているか確認するか、新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here.</source>
        <translation>このキーではサインインできません%1。ここではユーザーキーが必要です。</translation>
    </message>
    <message>
        <source>The key could not be checked and was not stored: %1.</source>
        <translation>キーを確認できなかったため、保存しませんでした: %1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the key could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>プラットフォームに接続できないため、キーを確認できず、保存しませんでした。後でもう一度試すか、--platform が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The platform answered %1, so the key could not be checked and was not stored. Try again later.</source>
        <translation>プラットフォームの応答は %1 だったため、キーを確認できず、保存しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the key could not be checked and was not stored. Try again later.</source>
        <translation>プラットフォームの応答を読み取れないため、キーを確認できず、保存しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform refused this client. Check its id and its secret.</source>
        <translation>プラットフォームがこのクライアントを拒否しました。ID とシークレットを確認してください。</translation>
    </message>
    <message>
        <source>This platform has no OAuth clients. Add a user key with: rensei-agent auth add --user</source>
        <translation>このプラットフォームに OAuth クライアントはありません。次のコマンドでユーザーキーを追加してください: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The client could not be checked and was not stored: %1.</source>
        <translation>クライアントを確認できなかったため、保存しませんでした: %1。</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so the client could not be checked and was not stored. Try again later, or see whether --platform is right.</source>
        <translation>プラットフォームに接続できないため、クライアントを確認できず、保存しませんでした。後でもう一度試すか、--platform が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The platform answered %1, so the client could not be checked and was not stored. Try again later.</source>
        <translation>プラットフォームの応答は %1 だったため、クライアントを確認できず、保存しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read, so the client could not be checked and was not stored. Try again later.</source>
        <translation>プラットフォームの応答を読み取れないため、クライアントを確認できず、保存しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is a registration token for a host. A user key is needed here.</source>
        <translation>これはホスト用の登録トークンです。ここではユーザーキーが必要です。</translation>
    </message>
    <message>
        <source>This account has no project %1.</source>
        <translation>このアカウントにプロジェクト %1 はありません。</translation>
    </message>
    <message>
        <source>A file that only you can read is used with --file-store.</source>
        <translation>自分だけが読めるファイルを使うには --file-store を指定します。</translation>
    </message>
    <message>
        <source>The %1 is stored in %2, but its context could not be kept: %3</source>
        <translation>%1を%2に保存しましたが、そのコンテキストを保存できませんでした: %3</translation>
    </message>
    <message>
        <source>Stored the %1 for %2 in %3.</source>
        <translation>%2 の%1を%3に保存しました。</translation>
    </message>
    <message>
        <source>It is that of %1.</source>
        <translation>これは %1 のものです。</translation>
    </message>
    <message>
        <source>Its context is %1. The running agent has been told.</source>
        <translation>コンテキストは %1 です。動いているエージェントに伝えました。</translation>
    </message>
    <message>
        <source>Its context is %1.</source>
        <translation>コンテキストは %1 です。</translation>
    </message>
    <message>
        <source>Its context is %1, which is active.</source>
        <translation>コンテキストは %1 で、使用中です。</translation>
    </message>
    <message>
        <source>Its context is %1. Switch to it with: rensei-agent %2</source>
        <translation>コンテキストは %1 です。切り替えるには: rensei-agent %2</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthListText</name>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Nothing is stored for %1. Add a key with: rensei-agent auth add --user</source>
        <translation>%1 用に保存されたものはありません。次のコマンドでキーを追加してください: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::AuthVerbText</name>
    <message>
        <source>--user, --host or --client-id ID is needed.</source>
        <translation>--user、--host、--client-id ID のいずれかが必要です。</translation>
    </message>
    <message>
        <source>Paste the %1 for %2:</source>
        <translation>%2 の%1を貼り付けてください:</translation>
    </message>
    <message>
        <source>what is to be stored is typed, or read from standard input with --%1.</source>
        <translation>保存するものは入力するか、--%1 を付けて標準入力から渡します。</translation>
    </message>
    <message>
        <source>a context&apos;s name has letters, digits, dots and dashes, 40 at most.</source>
        <translation>コンテキストの名前に使えるのは英字、数字、ピリオド、ハイフンで、40 文字までです。</translation>
    </message>
    <message>
        <source>--client-id takes the id of an OAuth client.</source>
        <translation>--client-id には OAuth クライアントの ID を指定します。</translation>
    </message>
    <message>
        <source>The contexts could not be changed: %1</source>
        <translation>コンテキストを変更できませんでした: %1</translation>
    </message>
    <message>
        <source>Removed the %1 for %2 from %3.</source>
        <translation>%2 の%1を%3から削除しました。</translation>
    </message>
    <message>
        <source>There is no stored %1 for %2.</source>
        <translation>%2 の%1は保存されていません。</translation>
    </message>
    <message>
        <source>The context %1 is gone.</source>
        <translation>コンテキスト %1 はなくなりました。</translation>
    </message>
    <message>
        <source>Switch to another one with: rensei-agent auth switch NAME</source>
        <translation>別のコンテキストに切り替えるには: rensei-agent auth switch NAME</translation>
    </message>
    <message>
        <source>the NAME of a context, --user or --host is needed.</source>
        <translation>コンテキストの NAME、--user、--host のいずれかが必要です。</translation>
    </message>
    <message>
        <source>There is no context of that name.</source>
        <translation>その名前のコンテキストはありません。</translation>
    </message>
    <message>
        <source>The context could not be switched: %1</source>
        <translation>コンテキストを切り替えられませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is active now, for %2.</source>
        <translation>%2 のコンテキスト %1 に切り替えました。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>places</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>See: rensei-agent auth list</source>
        <translation>一覧を見るには: rensei-agent auth list</translation>
    </message>
</context>
<context>
    <name>rensei::cli::BundleText</name>
    <message>
        <source>%1 is there already. Nothing was written. Choose another name.</source>
        <translation>%1 はすでにあります。何も書き込みませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 を書き込めませんでした: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Saved %1 with</source>
        <translation>%1 を保存しました。内容:</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. Look through it before you give it to somebody.</source>
        <translation>どこにも送信していません。誰かに渡す前に、中身を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::CapacityVerbText</name>
    <message>
        <source>%1 takes a number from 0 to %L2.</source>
        <translation>%1 には 0 から %L2 までの数を指定します。</translation>
    </message>
    <message>
        <source>capacity set takes one of: %1.</source>
        <translation>capacity set には次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>MiB, all sessions together</source>
        <translation>MiB、全セッション合計</translation>
    </message>
    <message>
        <source>all sessions together</source>
        <translation>全セッション合計</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>設定を使えません: %1。%2 を修正してください。</translation>
    </message>
    <message>
        <source>The agent is not running. This is what its configuration says.</source>
        <translation>エージェントは動いていません。設定の内容を表示しています。</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 は現在 %2 です。</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1</source>
        <translation>設定を変更できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3. It counts when the agent starts.</source>
        <translation>%3 で %1 を %2 にしました。エージェントが起動すると有効になります。</translation>
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
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <comment>hours</comment>
        <translation>%L1 時間</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>hours and minutes</comment>
        <translation>%L1 時間 %L2 分</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <comment>days</comment>
        <translation>%L1 日</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <comment>days and hours</comment>
        <translation>%L1 日 %L2 時間</translation>
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
        <translation>昨日</translation>
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
        <translation>使い方: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>&quot;rensei-agent help&quot; lists the verbs.</source>
        <translation>&quot;rensei-agent help&quot; でコマンドの一覧を表示します。</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>余分な指定です: %1</translation>
    </message>
    <message>
        <source>%1 is followed by %2</source>
        <translation>%1 の後には %2 を指定します</translation>
    </message>
    <message>
        <source>%1 is followed by one of: %2.</source>
        <translation>%1 の後には次のいずれかを指定します: %2。</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 にオプション %2 はありません。</translation>
    </message>
    <message>
        <source>no such verb: %1 %2.</source>
        <translation>そのようなコマンドはありません: %1 %2。</translation>
    </message>
    <message>
        <source>no such verb: %1.</source>
        <translation>そのようなコマンドはありません: %1。</translation>
    </message>
    <message>
        <source>a verb is needed</source>
        <translation>コマンドが必要です</translation>
    </message>
    <message>
        <source>no such option: %1</source>
        <translation>そのようなオプションはありません: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConfigVerbText</name>
    <message>
        <source>There is no setting %1 that this command changes.%2 To see all: rensei-agent config</source>
        <translation>このコマンドで変更できる設定 %1 はありません。%2 すべて見るには: rensei-agent config</translation>
    </message>
    <message>
        <source>%1 needs a value. To go back to the usual one, use unset.</source>
        <translation>%1 には値が必要です。既定値に戻すには unset を使ってください。</translation>
    </message>
    <message>
        <source>The value looks like a credential, and the configuration is no place for one.</source>
        <translation>値が認証情報のようです。設定に書くものではありません。</translation>
    </message>
    <message>
        <source>The value of %1 holds a line break or another control character.</source>
        <translation>%1 の値に改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 takes a whole number, 0 or more.</source>
        <translation>%1 には 0 以上の整数を指定します。</translation>
    </message>
    <message>
        <source>%1 is a list: use add and remove.</source>
        <translation>%1 はリストです。add と remove を使ってください。</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 は単一の値です。set と unset を使ってください。</translation>
    </message>
    <message>
        <source>(by %1)</source>
        <translation>(%1 による)</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(既定値)</translation>
    </message>
    <message>
        <source>(by other settings)</source>
        <translation>(他の設定による)</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>設定を使えません: %1。%2 を修正してください。</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts now.</source>
        <translation>%2 の %1 を変更しました。すでに有効です。</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent starts.</source>
        <translation>%2 の %1 を変更しました。エージェントが起動すると有効になります。</translation>
    </message>
    <message>
        <source>%1 is changed in %2. It counts when the agent is started again.</source>
        <translation>%2 の %1 を変更しました。エージェントを再起動すると有効になります。</translation>
    </message>
    <message>
        <source>%1 is changed in %2, but the agent cannot use the file. To see why: rensei-agent status</source>
        <translation>%2 の %1 を変更しましたが、エージェントはこのファイルを使えません。理由を見るには: rensei-agent status</translation>
    </message>
    <message>
        <source>%1 is changed in %2. The agent does not answer; to see whether it counts: rensei-agent status</source>
        <translation>%2 の %1 を変更しました。エージェントが応答しません。有効になったか確認するには: rensei-agent status</translation>
    </message>
    <message>
        <source>The variable %1 comes before the file.</source>
        <translation>変数 %1 がファイルより優先されます。</translation>
    </message>
    <message>
        <source>The configuration could not be changed: %1.</source>
        <translation>設定を変更できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ConsentsVerbText</name>
    <message>
        <source>What was decided cannot be read: %1</source>
        <translation>決めたことを読み取れません: %1</translation>
    </message>
    <message>
        <source>always</source>
        <comment>what the owner decided</comment>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>never</source>
        <comment>what the owner decided</comment>
        <translation>常に拒否</translation>
    </message>
    <message>
        <source>Nothing was decided so far.</source>
        <translation>まだ何も決めていません。</translation>
    </message>
    <message>
        <source>the agent is starting; try again in a moment</source>
        <translation>エージェントが起動しています。少し待ってからもう一度お試しください</translation>
    </message>
    <message>
        <source>It could not be taken back: %1.</source>
        <translation>取り消せませんでした: %1。</translation>
    </message>
    <message>
        <source>Nothing was decided about that. To see what was: rensei-agent consents</source>
        <translation>それについて決めたことはありません。決めたことを見るには: rensei-agent consents</translation>
    </message>
    <message>
        <source>From now on it is asked about again.</source>
        <translation>今後はもう一度確認します。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoChildrenText</name>
    <message>
        <source>A part of the demo ended unexpectedly.</source>
        <translation>デモの一部がひとりでに終了しました。</translation>
    </message>
    <message>
        <source>The demo did not start in time.</source>
        <translation>デモが時間内に起動しませんでした。</translation>
    </message>
    <message>
        <source>A temporary folder cannot be used: %1</source>
        <translation>一時フォルダーを使えません: %1</translation>
    </message>
    <message>
        <source>The demo platform did not say where it is.</source>
        <translation>デモのプラットフォームがアドレスを伝えませんでした。</translation>
    </message>
    <message>
        <source>The agent did not say where it listens.</source>
        <translation>エージェントが待ち受けるアドレスを伝えませんでした。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoText</name>
    <message numerus="yes">
        <source>Rensei demo: platform %1, agent on 127.0.0.1:%2, up to %n session(s) at a time.</source>
        <translation>
            <numerusform>Rensei デモ: プラットフォーム %1、エージェント 127.0.0.1:%2、同時に最大 %Ln 件のセッション。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::DemoVerbText</name>
    <message>
        <source>--for takes a number of seconds.</source>
        <translation>--for には秒数を指定します。</translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 on.</source>
        <translation>--sessions には 1 以上の数を指定します。</translation>
    </message>
    <message>
        <source>--scenario takes troubled or calm.</source>
        <translation>--scenario には troubled または calm を指定します。</translation>
    </message>
    <message>
        <source>rensei-demo-platform is not in %1. Build it, or install it there.</source>
        <translation>rensei-demo-platform が %1 にありません。ビルドするか、そこにインストールしてください。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::DoctorVerbText</name>
    <message>
        <source>%1: nothing to fix, checked %2.</source>
        <translation>%1: 修復するものはありません (%2 に確認)。</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots and dashes.</source>
        <translation>--service-name に使えるのは英字、数字、ピリオド、ハイフンです。</translation>
    </message>
    <message>
        <source>--fix takes the id of a check: %1.</source>
        <translation>--fix には確認項目の ID を指定します: %1。</translation>
    </message>
    <message>
        <source>--bundle goes with neither --fix nor --json.</source>
        <translation>--bundle は --fix や --json と同時に使えません。</translation>
    </message>
    <message>
        <source>--bundle takes the name of a file.</source>
        <translation>--bundle にはファイルの名前を指定します。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::HelpText</name>
    <message>
        <source>Tell more about a verb: help VERB.</source>
        <translation>コマンドについて詳しく見るには help VERB を使います。</translation>
    </message>
    <message>
        <source>Usage: rensei-agent VERB [OPTIONS]</source>
        <translation>使い方: rensei-agent VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>%1 may stand before: %2.</source>
        <translation>次のコマンドの前には %1 を付けられます: %2。</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1 VERB [OPTIONS]</source>
        <translation>使い方: rensei-agent %1 VERB [OPTIONS]</translation>
    </message>
    <message>
        <source>Each may also be said without &quot;%1&quot; before it.</source>
        <translation>どれも、前に &quot;%1&quot; を付けなくても使えます。</translation>
    </message>
    <message>
        <source>Usage: rensei-agent %1</source>
        <translation>使い方: rensei-agent %1</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>The same: rensei-agent %1 %2</source>
        <translation>同じ意味: rensei-agent %1 %2</translation>
    </message>
    <message>
        <source>The exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>The user key, for any platform.</source>
        <translation>ユーザーキー。どのプラットフォームにも使われます。</translation>
    </message>
    <message>
        <source>This computer&apos;s registration token, for any platform.</source>
        <translation>このコンピューターの登録トークン。どのプラットフォームにも使われます。</translation>
    </message>
    <message>
        <source>The secret of an OAuth client.</source>
        <translation>OAuth クライアントのシークレット。</translation>
    </message>
    <message>
        <source>The name of the agent&apos;s background service; dev.rensei.daemon without it.</source>
        <translation>エージェントのバックグラウンドサービスの名前。なければ dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>The language of what is said to you, such as de; the system&apos;s without it.</source>
        <translation>表示に使う言語 (de など)。なければシステムの言語。</translation>
    </message>
    <message>
        <source>How long lines may be.</source>
        <translation>1 行の長さの上限。</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>何か設定すると、色を使いません。</translation>
    </message>
    <message>
        <source>An option comes before a variable, and a variable before the configuration file, daemon.yaml. Each setting of the file that is one value has a variable:</source>
        <translation>オプションは変数より優先され、変数は設定ファイル daemon.yaml より優先されます。ファイルの設定のうち単一の値のものには、それぞれ変数があります:</translation>
    </message>
    <message>
        <source>In place of stored secrets:</source>
        <translation>保存されたシークレットの代わりに使うもの:</translation>
    </message>
    <message>
        <source>Others:</source>
        <translation>その他:</translation>
    </message>
    <message>
        <source>The password of the proxy that network.proxy names.</source>
        <translation>network.proxy に指定されたプロキシのパスワード。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ImportOptionText</name>
    <message>
        <source>There is no set-up of another program in %1/.rensei or %1/.donmai.</source>
        <translation>%1/.rensei にも %1/.donmai にも、別のプログラムの設定はありません。</translation>
    </message>
    <message>
        <source>There are two set-ups of other programs, %1 and %2. Name one: --import %1.</source>
        <translation>別のプログラムの設定が 2 つあります: %1 と %2。どちらかを指定してください: --import %1。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallVerbText</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>キャンセルしました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Which project, or which of them, with commas?</source>
        <translation>どのプロジェクトですか? (複数はコンマ区切り)</translation>
    </message>
    <message>
        <source>Which agent does the work?</source>
        <translation>どのエージェントが作業を行いますか?</translation>
    </message>
    <message>
        <source>Take work while nobody is logged in, too? The system then starts your programs with the computer. [y/N]</source>
        <translation>誰もログインしていない間も作業を受けますか? システムはコンピューターの起動時にあなたのプログラムを起動します。[y/N]</translation>
    </message>
    <message>
        <source>Go on? [Y/n]</source>
        <translation>続けますか? [Y/n]</translation>
    </message>
    <message>
        <source>--permissions takes careful, workspace or autonomous.</source>
        <translation>--permissions には careful、workspace、autonomous のいずれかを指定します。</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name に使えるのは英字、数字、ピリオド、ハイフン、アンダースコアです。</translation>
    </message>
    <message>
        <source>A folder is named only with --import.</source>
        <translation>フォルダーを指定できるのは --import を使うときだけです。</translation>
    </message>
    <message>
        <source>Paste a user key for %1; one is made in Settings → API Keys:</source>
        <translation>%1 のユーザーキーを貼り付けてください（Settings → API Keys で作成できます）:</translation>
    </message>
</context>
<context>
    <name>rensei::cli::InstallViewText</name>
    <message>
        <source>Found, and left as it is: %1, %2.</source>
        <translation>見つかりました (そのまま残します): %1、%2。</translation>
    </message>
    <message>
        <source>It runs now (%1).</source>
        <translation>現在動いています (%1)。</translation>
    </message>
    <message>
        <source>To take it over: rensei-agent install --import %1</source>
        <translation>取り込むには: rensei-agent install --import %1</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>内容: %1。</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>ランナー</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>background</source>
        <comment>the program that runs in it</comment>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>This sets up this computer for %1:</source>
        <translation>%1 用にこのコンピューターを設定します:</translation>
    </message>
    <message>
        <source>It runs while you are logged in; with --before-login also while nobody is.</source>
        <translation>ログインしている間に動きます。--before-login を付けると、誰もログインしていない間も動きます。</translation>
    </message>
    <message>
        <source>It writes:</source>
        <translation>書き込むもの:</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>a step of the installation</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of the installation</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a step of the installation</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step of the installation</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>undone</source>
        <comment>a step of the installation</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>This takes back what the installation made:</source>
        <translation>インストールで作成されたものを元に戻します:</translation>
    </message>
    <message>
        <source>What was done is in %1. To take it back: rensei-agent uninstall</source>
        <translation>行ったことは %1 にあります。元に戻すには: rensei-agent uninstall</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogFollowText</name>
    <message>
        <source>… lines in between are not there any more</source>
        <translation>… 途中の行はもうありません</translation>
    </message>
</context>
<context>
    <name>rensei::cli::LogsVerbText</name>
    <message>
        <source>--level takes one of: %1.</source>
        <translation>--level には次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>--lines takes a number from 1 to %L1.</source>
        <translation>--lines には 1 から %L1 までの数を指定します。</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here.</source>
        <translation>%1 にログがありません。エージェントはここで動いたことがありません。</translation>
    </message>
    <message>
        <source>There is no log in %1. The agent has not run here, or wrote nothing of that level.</source>
        <translation>%1 にログがありません。エージェントはここで動いたことがないか、そのレベルのものを書いていません。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProjectListText</name>
    <message>
        <source>The platform names no projects for this account.</source>
        <translation>このアカウントのプロジェクトは、プラットフォームから伝えられていません。</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>スラッグ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(既定)</translation>
    </message>
</context>
<context>
    <name>rensei::cli::ProxyPasswordText</name>
    <message>
        <source>It counts now.</source>
        <translation>すでに有効です。</translation>
    </message>
    <message>
        <source>It is used with a user: rensei-agent config set network.proxyUser NAME</source>
        <translation>ユーザー名と合わせて使われます: rensei-agent config set network.proxyUser NAME</translation>
    </message>
    <message>
        <source>The password for the proxy %1 is stored in %2.</source>
        <translation>プロキシ %1 のパスワードを%2に保存しました。</translation>
    </message>
    <message>
        <source>No password for the proxy %1 is stored any more.</source>
        <translation>プロキシ %1 のパスワードはもう保存されていません。</translation>
    </message>
    <message>
        <source>%1 is one value: use set and unset.</source>
        <translation>%1 は単一の値です。set と unset を使ってください。</translation>
    </message>
    <message>
        <source>A password is not written on a command line, where others can read it. It is asked for, or read from standard input with --secret-stdin.</source>
        <translation>パスワードは、他の人が読めるコマンドラインには書きません。入力を求められたときに入力するか、--secret-stdin を付けて標準入力から渡します。</translation>
    </message>
    <message>
        <source>The password is typed, or read from standard input with --secret-stdin.</source>
        <translation>パスワードは入力するか、--secret-stdin を付けて標準入力から渡します。</translation>
    </message>
    <message>
        <source>Password for the proxy %1: </source>
        <translation>プロキシ %1 のパスワード: </translation>
    </message>
    <message>
        <source>network.proxy names no proxy whose password could be kept. Name it first: rensei-agent config set network.proxy http://proxy.example:8080</source>
        <translation>network.proxy に、パスワードを保存できるプロキシが指定されていません。先に指定してください: rensei-agent config set network.proxy http://proxy.example:8080</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2.</source>
        <translation>設定を使えません: %1。%2 を修正してください。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::RunnersVerbText</name>
    <message>
        <source>own rules</source>
        <translation>独自の規則</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>実行前に確認する</translation>
    </message>
    <message>
        <source>does not ask before it acts</source>
        <translation>実行前に確認しない</translation>
    </message>
    <message>
        <source>asks before it acts, tried %1</source>
        <translation>実行前に確認する (%1に試行)</translation>
    </message>
    <message>
        <source>does not ask before it acts, tried %1</source>
        <translation>実行前に確認しない (%1に試行)</translation>
    </message>
    <message>
        <source>permissions: %1</source>
        <translation>権限: %1</translation>
    </message>
    <message>
        <source>unguarded: gets no work before the configuration accepts that</source>
        <translation>歯止めなし: 設定で承諾するまで作業を受けません</translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>見つかりません: %1</translation>
    </message>
    <message>
        <source>not found: %1; to get it: %2</source>
        <translation>見つかりません: %1。入手するには: %2</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(既定)</translation>
    </message>
    <message>
        <source>Permissions guide an agent that asks before it acts; they do not hold back one that never asks.</source>
        <translation>権限は、実行前に確認するエージェントを導くものです。決して確認しないエージェントを抑えることはできません。</translation>
    </message>
    <message>
        <source>What was seen cannot be kept: %1</source>
        <translation>わかったことを保存できません: %1</translation>
    </message>
    <message>
        <source>--prove goes with --check.</source>
        <translation>--prove は --check と一緒に使います。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>設定を使えません: %1</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionCallText</name>
    <message>
        <source>This platform cannot do that from outside. Only sessions of this computer can be stopped here.</source>
        <translation>このプラットフォームでは外部からその操作はできません。ここで停止できるのは、このコンピューターのセッションだけです。</translation>
    </message>
    <message>
        <source>The platform refused the user key. Add it again with: rensei-agent auth add --user</source>
        <translation>プラットフォームがユーザーキーを拒否しました。次のコマンドでもう一度追加してください: rensei-agent auth add --user</translation>
    </message>
    <message>
        <source>The user key may not do this%1. Ask an administrator of the organisation.</source>
        <translation>このユーザーキーではこの操作はできません%1。組織の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The platform cannot be reached. Try again later, or see whether --platform is right.</source>
        <translation>プラットフォームに接続できません。後でもう一度試すか、--platform が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The platform does not know this session any more.</source>
        <translation>プラットフォームにこのセッションはもうありません。</translation>
    </message>
    <message>
        <source>The platform did not do it%1. Try again later.</source>
        <translation>プラットフォームが実行しませんでした%1。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no session %1, neither on this computer nor among the latest of the platform.</source>
        <translation>セッション %1 は、このコンピューターにも、プラットフォームの最近のセッションにもありません。</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 はすでに終わっています。</translation>
    </message>
    <message>
        <source>%1 runs on this computer, and is being stopped.</source>
        <translation>%1 はこのコンピューターで実行中です。停止しています。</translation>
    </message>
    <message>
        <source>%1 was stopped by the platform.</source>
        <translation>%1 はプラットフォームが停止しました。</translation>
    </message>
    <message>
        <source>%1 runs on another computer, which the platform tells to stop it.</source>
        <translation>%1 は別のコンピューターで実行中です。プラットフォームがそちらに停止を伝えます。</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so no message can be sent to it.</source>
        <translation>%1 はプラットフォームの一覧にないため、メッセージを送れません。</translation>
    </message>
    <message>
        <source>%1 has ended. A message makes it run again, which costs. Say so with --again.</source>
        <translation>%1 は終わっています。メッセージを送るともう一度実行され、費用がかかります。それでよければ --again を付けてください。</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1.</source>
        <translation>プラットフォームが %1 に届けませんでした。</translation>
    </message>
    <message>
        <source>The platform did not deliver it to %1: %2.</source>
        <translation>プラットフォームが %1 に届けませんでした: %2。</translation>
    </message>
    <message>
        <source>Sent to %1 by the platform.</source>
        <translation>プラットフォームを通して %1 に送信しました。</translation>
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
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状態</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>作業の種類</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Not on this computer. The platform says:</source>
        <translation>このコンピューターのものではありません。プラットフォームの情報:</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list.</source>
        <translation>%1 はプラットフォームの一覧にありません。</translation>
    </message>
    <message>
        <source>%1 is not in the platform&apos;s list, so it has no page.</source>
        <translation>%1 はプラットフォームの一覧にないため、ページがありません。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionFollowText</name>
    <message>
        <source>This computer&apos;s agent has no session of that name: %1</source>
        <translation>このコンピューターのエージェントにその名前のセッションはありません: %1</translation>
    </message>
    <message>
        <source>… older lines were removed to bound the log&apos;s size</source>
        <translation>… ログの大きさを抑えるため、古い行は削除されました</translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation>エージェントがいなくなりました。</translation>
    </message>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>エージェントが応答しません。再試行しています。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRecordText</name>
    <message>
        <source>a limit of its provider</source>
        <translation>プロバイダーの制限</translation>
    </message>
    <message>
        <source>a limit of its provider: %1</source>
        <translation>プロバイダーの制限: %1</translation>
    </message>
    <message>
        <source>a limit of its provider until %1</source>
        <translation>%1 までのプロバイダーの制限</translation>
    </message>
    <message>
        <source>a limit of its provider until %1: %2</source>
        <translation>%1 までのプロバイダーの制限: %2</translation>
    </message>
    <message>
        <source>thinking for %1</source>
        <translation>思考中 (%1)</translation>
    </message>
    <message>
        <source>a tool for %1</source>
        <translation>ツール (%1)</translation>
    </message>
    <message>
        <source>the tool %1 for %2</source>
        <translation>ツール %1 (%2)</translation>
    </message>
    <message>
        <source>an approval for %1: %2</source>
        <translation>承認 (%1): %2</translation>
    </message>
    <message>
        <source>a message for %1</source>
        <translation>メッセージ (%1)</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>一時停止中 (%1)</translation>
    </message>
    <message>
        <source>stalled: nothing heard for %1</source>
        <translation>停滞: 動きなし (%1)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what it waits for, and how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機の対象</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>steps of a plan</comment>
        <translation>%L1/%L2 完了</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>no further turn begins</source>
        <translation>次のターンは始まりません</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>changed %1 (+%L2 −%L3)</source>
        <translation>変更 %1 (+%L2 −%L3)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>allowed (%1)</source>
        <comment>by whom</comment>
        <translation>許可 (%1)</translation>
    </message>
    <message>
        <source>not allowed (%1)</source>
        <comment>by whom</comment>
        <translation>不許可 (%1)</translation>
    </message>
    <message>
        <source>links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>waits for a limit of its provider</source>
        <translation>プロバイダーの制限により待機</translation>
    </message>
    <message>
        <source>waits for a limit of its provider: %1</source>
        <translation>プロバイダーの制限により待機: %1</translation>
    </message>
    <message>
        <source>waits for message</source>
        <translation>メッセージを待っています</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>承認を待っています</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>%1 の確認を求めています</translation>
    </message>
    <message>
        <source>stopping: %1</source>
        <translation>停止中: %1</translation>
    </message>
    <message>
        <source>paused at the end of the turn</source>
        <translation>ターンの終わりで一時停止</translation>
    </message>
    <message>
        <source>not paused any more</source>
        <translation>一時停止を解除</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>runner started</source>
        <translation>ランナーが起動</translation>
    </message>
    <message>
        <source>an earlier conversation goes on</source>
        <translation>以前の会話を継続</translation>
    </message>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… ほか %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new file %1 (%n line(s))</source>
        <translation>
            <numerusform>新しいファイル %1 (%Ln 行)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionRowsText</name>
    <message>
        <source>pending</source>
        <comment>status of a session</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>status of a session</comment>
        <translation>引き受け済み</translation>
    </message>
    <message>
        <source>running</source>
        <comment>status of a session</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>finalizing</source>
        <comment>status of a session</comment>
        <translation>仕上げ中</translation>
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
        <source>ended</source>
        <comment>status of a session</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>stopping</source>
        <comment>status of a session</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>セッションはありません。</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>作業の種類</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最後の動き</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionWatchText</name>
    <message>
        <source>The agent does not answer; trying again.</source>
        <translation>エージェントが応答しません。再試行しています。</translation>
    </message>
    <message>
        <source>The agent does not answer; this was known before.</source>
        <translation>エージェントが応答しません。以前にわかっていた内容です。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsListText</name>
    <message>
        <source>--watch and --json do not go together.</source>
        <translation>--watch と --json は同時に使えません。</translation>
    </message>
    <message>
        <source>--watch and --all do not go with show; it has --follow.</source>
        <translation>--watch と --all は show と同時に使えません。show には --follow があります。</translation>
    </message>
    <message>
        <source>--follow goes with show ID; the list has --watch.</source>
        <translation>--follow は show ID と一緒に使います。一覧には --watch があります。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SessionsVerbText</name>
    <message>
        <source>No browser could be started. The page is:</source>
        <translation>ブラウザーを起動できませんでした。ページのアドレス:</translation>
    </message>
    <message>
        <source>The organisation and the project of %1 are not known here; this is the platform&apos;s first page.</source>
        <translation>%1 の組織とプロジェクトがここではわからないため、プラットフォームの最初のページを示します。</translation>
    </message>
    <message>
        <source>sessions prompt takes a message that is not empty.</source>
        <translation>sessions prompt には空でないメッセージを指定します。</translation>
    </message>
    <message>
        <source>--%1 goes with the list.</source>
        <translation>--%1 は一覧と一緒に使います。</translation>
    </message>
    <message>
        <source>--follow goes with show of a session on this computer.</source>
        <translation>--follow は、このコンピューターのセッションの show と一緒に使います。</translation>
    </message>
    <message>
        <source>There is no user key. Add one with: rensei-agent auth add --user</source>
        <translation>ユーザーキーがありません。次のコマンドで追加してください: rensei-agent auth add --user</translation>
    </message>
</context>
<context>
    <name>rensei::cli::StatusVerbText</name>
    <message>
        <source>--timeout takes a number of seconds from 1 to %L1.</source>
        <translation>--timeout には 1 から %L1 までの秒数を指定します。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::SuggestionText</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>もしかして %1 ですか?</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TargetText</name>
    <message>
        <source>named by --platform</source>
        <translation>--platform の指定</translation>
    </message>
    <message>
        <source>named by the environment</source>
        <translation>環境変数の指定</translation>
    </message>
    <message>
        <source>the running agent&apos;s</source>
        <translation>動いているエージェントのもの</translation>
    </message>
    <message>
        <source>the active context&apos;s</source>
        <translation>使用中のコンテキストのもの</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>設定の指定</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1. Correct %2, or name the platform with --platform.</source>
        <translation>設定を使えません: %1。%2 を修正するか、--platform でプラットフォームを指定してください。</translation>
    </message>
    <message>
        <source>%1 Correct %2.</source>
        <translation>%1 %2 を修正してください。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::TokenInputText</name>
    <message>
        <source>No token came over standard input.</source>
        <translation>標準入力からトークンが渡されませんでした。</translation>
    </message>
    <message>
        <source>More than one line came over standard input. Give the token alone.</source>
        <translation>標準入力から複数の行が渡されました。トークンだけを渡してください。</translation>
    </message>
    <message>
        <source>What came over standard input is no token. Check that it was copied whole.</source>
        <translation>標準入力から渡されたものはトークンではありません。全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>No password came over standard input.</source>
        <translation>標準入力からパスワードが渡されませんでした。</translation>
    </message>
    <message>
        <source>What came over standard input is no password: it must be one line, of %L1 bytes at most.</source>
        <translation>標準入力から渡されたものはパスワードではありません。%L1 バイト以内の 1 行である必要があります。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UninstallVerbText</name>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>このコンピューターの登録キー (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>Take it back, after running sessions have ended? [y/N]</source>
        <translation>実行中のセッションが終わってから元に戻しますか? [y/N]</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too? [y/N]</source>
        <translation>プラットフォームにあるこのコンピューターのキーも取り消しますか? [y/N]</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too? [y/N]</source>
        <translation>ログ、セッション、作業コピーも削除しますか? [y/N]</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>キャンセルしました。何も変わっていません。</translation>
    </message>
    <message>
        <source>--service-name takes letters, digits, dots, dashes and underscores.</source>
        <translation>--service-name に使えるのは英字、数字、ピリオド、ハイフン、アンダースコアです。</translation>
    </message>
    <message>
        <source>The receipt of the installation cannot be read: %1</source>
        <translation>インストールの記録を読み取れません: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back: this computer is not set up.</source>
        <translation>元に戻すものはありません。このコンピューターは設定されていません。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::UserKeyText</name>
    <message>
        <source>The client and its secret were refused. Add them again with: rensei-agent auth add --client-id ID --secret-stdin</source>
        <translation>クライアントとそのシークレットが拒否されました。次のコマンドでもう一度追加してください: rensei-agent auth add --client-id ID --secret-stdin</translation>
    </message>
    <message>
        <source>No access token came for the client: %1. Try again later.</source>
        <translation>クライアントのアクセストークンを取得できませんでした: %1。後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbRunnerText</name>
    <message>
        <source>it ended without saying why</source>
        <translation>理由を示さずに終了しました</translation>
    </message>
    <message>
        <source>it did not end within two minutes</source>
        <translation>2 分以内に終了しませんでした</translation>
    </message>
</context>
<context>
    <name>rensei::cli::VerbText</name>
    <message>
        <source>Done, and all is well. run: it was stopped in good order.</source>
        <translation>完了し、問題はありません。run: 正しい手順で停止されました。</translation>
    </message>
    <message>
        <source>It was refused, or a check did not pass. run: the agent cannot start.</source>
        <translation>拒否されたか、確認に通りませんでした。run: エージェントが起動できません。</translation>
    </message>
    <message>
        <source>The command line is wrong. Nothing was done.</source>
        <translation>コマンドラインが正しくありません。何も行いませんでした。</translation>
    </message>
    <message>
        <source>run: the program was replaced, and must be started again.</source>
        <translation>run: プログラムが置き換えられたため、もう一度起動する必要があります。</translation>
    </message>
    <message>
        <source>Something that the command needs is not there. Nothing was done.</source>
        <translation>コマンドに必要なものがありません。何も行いませんでした。</translation>
    </message>
    <message>
        <source>run: another agent uses this state folder.</source>
        <translation>run: 別のエージェントがこの状態フォルダーを使っています。</translation>
    </message>
    <message>
        <source>It was cancelled, and what was done is taken back.</source>
        <translation>キャンセルされ、行ったことは元に戻されました。</translation>
    </message>
    <message>
        <source>List the settings and the variables that take their place.</source>
        <translation>設定と、その代わりになる変数を一覧表示します。</translation>
    </message>
    <message>
        <source>What the number means that a command ends with.</source>
        <translation>コマンドの終了コードの意味。</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else that of the configuration.</source>
        <translation>プラットフォームのアドレス。なければ設定のもの。</translation>
    </message>
    <message>
        <source>The platform&apos;s address; else the running agent&apos;s, the active context&apos;s, or that of the configuration.</source>
        <translation>プラットフォームのアドレス。なければ動いているエージェント、使用中のコンテキスト、または設定のもの。</translation>
    </message>
    <message>
        <source>Where the agent keeps its state.</source>
        <translation>エージェントが状態データを保存する場所。</translation>
    </message>
    <message>
        <source>The configuration, daemon.yaml.</source>
        <translation>設定 (daemon.yaml)。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Read the registration token from the first line of standard input.</source>
        <translation>登録トークンを標準入力の最初の行から読み取ります。</translation>
    </message>
    <message>
        <source>Read the token or key from the first line of standard input.</source>
        <translation>トークンまたはキーを標準入力の最初の行から読み取ります。</translation>
    </message>
    <message>
        <source>Read the user key from the first line of standard input.</source>
        <translation>ユーザーキーを標準入力の最初の行から読み取ります。</translation>
    </message>
    <message>
        <source>Keep the accounts that you work with, and this computer&apos;s registration token.</source>
        <translation>作業に使うアカウントと、このコンピューターの登録トークンを保存します。</translation>
    </message>
    <message>
        <source>A person&apos;s user key.</source>
        <translation>個人のユーザーキー。</translation>
    </message>
    <message>
        <source>The registration token of this computer.</source>
        <translation>このコンピューターの登録トークン。</translation>
    </message>
    <message>
        <source>An OAuth client, for a computer without a person.</source>
        <translation>OAuth クライアント。人が使わないコンピューター用です。</translation>
    </message>
    <message>
        <source>Read the client&apos;s secret from the first line of standard input.</source>
        <translation>クライアントのシークレットを標準入力の最初の行から読み取ります。</translation>
    </message>
    <message>
        <source>With add: the project that you work on in this context.</source>
        <translation>add で: このコンテキストで作業するプロジェクト。</translation>
    </message>
    <message>
        <source>With add: keep it in a file of the state folder that only you can read.</source>
        <translation>add で: 自分だけが読める、状態フォルダーのファイルに保存します。</translation>
    </message>
    <message>
        <source>The same as --host and --user.</source>
        <translation>--host と --user と同じです。</translation>
    </message>
    <message>
        <source>Keep a key in a context of that name; typed, or from standard input.</source>
        <translation>その名前のコンテキストにキーを保存します。キーは入力するか、標準入力から渡します。</translation>
    </message>
    <message>
        <source>List the contexts, with a * at the active one, and where their keys are.</source>
        <translation>コンテキストとそのキーの保存場所を一覧表示します。使用中のものには * が付きます。</translation>
    </message>
    <message>
        <source>Remove a context and its key.</source>
        <translation>コンテキストとそのキーを削除します。</translation>
    </message>
    <message>
        <source>Make another context the active one.</source>
        <translation>別のコンテキストに切り替えます。</translation>
    </message>
    <message>
        <source>Ask for your user key, check it, and keep it as &quot;work&quot;.</source>
        <translation>ユーザーキーの入力を求め、確認して、&quot;work&quot; として保存します。</translation>
    </message>
    <message>
        <source>Print what makes a shell complete this program&apos;s command line.</source>
        <translation>シェルでこのプログラムのコマンドラインを補完するためのスクリプトを出力します。</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>bash 用。</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>zsh 用。</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>fish 用。</translation>
    </message>
    <message>
        <source>For PowerShell.</source>
        <translation>PowerShell 用。</translation>
    </message>
    <message>
        <source>Complete in every bash that is started from now on.</source>
        <translation>今後起動するすべての bash で補完します。</translation>
    </message>
    <message>
        <source>Write the manual pages of this program into a folder, for those who package it.</source>
        <translation>このプログラムのマニュアルページをフォルダーに書き込みます。パッケージを作る人向けです。</translation>
    </message>
    <message>
        <source>Install them by hand.</source>
        <translation>手動でインストールします。</translation>
    </message>
    <message>
        <source>Only say what is done and what would be.</source>
        <translation>すでに行ったことと、これから行うことを表示するだけです。</translation>
    </message>
    <message>
        <source>Ask nothing.</source>
        <translation>何も確認しません。</translation>
    </message>
    <message>
        <source>The name of the background program for the system; dev.rensei.daemon.</source>
        <translation>システムに登録するバックグラウンドのプログラムの名前。既定は dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>The end of standard input cancels.</source>
        <translation>標準入力の終わりでキャンセルします。</translation>
    </message>
    <message>
        <source>A project whose work is taken; once for each of several. Without it the usual one.</source>
        <translation>作業を受けるプロジェクト。複数ある場合はそれぞれに指定します。なければ通常のもの。</translation>
    </message>
    <message>
        <source>Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one at PATH.</source>
        <translation>別のホストプログラムの設定 (~/.rensei または ~/.donmai、あるいは PATH のもの) を取り込みます。</translation>
    </message>
    <message>
        <source>The agent that does the work; else the recommended one.</source>
        <translation>作業を行うエージェント。なければ推奨のもの。</translation>
    </message>
    <message>
        <source>What it may do unasked: careful, workspace or autonomous.</source>
        <translation>確認なしでできること: careful、workspace、autonomous のいずれか。</translation>
    </message>
    <message>
        <source>Read a registration token from the next line of standard input; then no key is made.</source>
        <translation>登録トークンを標準入力の次の行から読み取ります。この場合、キーは作成されません。</translation>
    </message>
    <message>
        <source>Run while nobody is logged in, too, where the system can.</source>
        <translation>システムが対応していれば、誰もログインしていない間も動きます。</translation>
    </message>
    <message>
        <source>Keep the token in a file that only you can read, not in the keychain.</source>
        <translation>トークンをキーチェーンではなく、自分だけが読めるファイルに保存します。</translation>
    </message>
    <message>
        <source>Take back what install did: the background program, the key, the configuration.</source>
        <translation>install が行ったことを元に戻します: バックグラウンドのプログラム、キー、設定。</translation>
    </message>
    <message>
        <source>Revoke this computer&apos;s key on the platform, too.</source>
        <translation>プラットフォームにあるこのコンピューターのキーも取り消します。</translation>
    </message>
    <message>
        <source>Delete logs, sessions and working copies, too.</source>
        <translation>ログ、セッション、作業コピーも削除します。</translation>
    </message>
    <message>
        <source>Wait for running sessions, then leave nothing valid.</source>
        <translation>実行中のセッションを待ってから、有効なものを何も残さずに削除します。</translation>
    </message>
    <message>
        <source>Run a platform and an agent to look at, with made-up sessions.</source>
        <translation>試しに見るためのプラットフォームとエージェントを、架空のセッションで動かします。</translation>
    </message>
    <message>
        <source>End after so long; else it goes on until stopped.</source>
        <translation>この時間が過ぎたら終了します。なければ停止するまで続きます。</translation>
    </message>
    <message>
        <source>End once so many sessions have ended.</source>
        <translation>この数のセッションが終わったら終了します。</translation>
    </message>
    <message>
        <source>&quot;troubled&quot;, the default, or &quot;calm&quot;.</source>
        <translation>&quot;troubled&quot; (既定) または &quot;calm&quot;。</translation>
    </message>
    <message>
        <source>Look at it for a minute.</source>
        <translation>1 分間見てみます。</translation>
    </message>
    <message>
        <source>Make this computer take work, now and after each login.</source>
        <translation>このコンピューターが今すぐ、そしてログインのたびに作業を受けるようにします。</translation>
    </message>
    <message>
        <source>Show what will be written, then do it.</source>
        <translation>書き込む内容を表示してから実行します。</translation>
    </message>
    <message>
        <source>Do again what install did and is not so any more; replace a refused key.</source>
        <translation>install が行ったことのうち、今は失われているものをやり直します。拒否されたキーは取り替えます。</translation>
    </message>
    <message>
        <source>What is as it should be is not done again.</source>
        <translation>正しい状態のものはやり直しません。</translation>
    </message>
    <message>
        <source>Play one made-up session on standard input and output.</source>
        <translation>標準入力と標準出力で、架空のセッションを 1 つ再生します。</translation>
    </message>
    <message>
        <source>What the agent starts for the runner &quot;example&quot;.</source>
        <translation>ランナー &quot;example&quot; でエージェントが起動するもの。</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The agent on this computer.</source>
        <translation>このコンピューターのエージェント。</translation>
    </message>
    <message>
        <source>Register this computer and run the sessions that the platform gives it.</source>
        <translation>このコンピューターを登録し、プラットフォームから渡されたセッションを実行します。</translation>
    </message>
    <message>
        <source>The runner for every session; &quot;example&quot; plays made-up ones.</source>
        <translation>すべてのセッションに使うランナー。&quot;example&quot; は架空のセッションを再生します。</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 takes any free one.</source>
        <translation>127.0.0.1 での制御 API のポート。0 なら空いているものを使います。</translation>
    </message>
    <message>
        <source>Run for the system&apos;s manager of background programs, which starts it like this.</source>
        <translation>システムのバックグラウンドプログラム管理から実行します。管理側がこのように起動します。</translation>
    </message>
    <message>
        <source>The manager&apos;s name for it; dev.rensei.daemon without this.</source>
        <translation>管理側での名前。指定しなければ dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>Play made-up sessions until you press Ctrl+C.</source>
        <translation>Ctrl+C を押すまで架空のセッションを再生します。</translation>
    </message>
    <message>
        <source>Do one work item without a platform; its events go to standard output.</source>
        <translation>プラットフォームなしで作業項目を 1 つ実行します。イベントは標準出力に出力されます。</translation>
    </message>
    <message>
        <source>The runner; else as for work of the platform.</source>
        <translation>ランナー。なければプラットフォームの作業と同じもの。</translation>
    </message>
    <message>
        <source>The folder to work in; else a new one, which is kept when there is something in it.</source>
        <translation>作業に使うフォルダー。なければ新しいものを使い、中に何かあれば残します。</translation>
    </message>
    <message>
        <source>Play what a session with this work item looks like.</source>
        <translation>この作業項目のセッションがどのようなものになるかを再生します。</translation>
    </message>
    <message>
        <source>Check the account, the agent, the platform and the capacity.</source>
        <translation>アカウント、エージェント、プラットフォーム、受け入れ容量を確認します。</translation>
    </message>
    <message>
        <source>Tell also whom it is about, versions, uptime and the last heartbeat.</source>
        <translation>対象、バージョン、稼働時間、最後のハートビートも表示します。</translation>
    </message>
    <message>
        <source>Give up after so many seconds, 10 at most.</source>
        <translation>この秒数が過ぎたらあきらめます (最大 10)。</translation>
    </message>
    <message>
        <source>For scripts: it ends with 0 only when all checks pass.</source>
        <translation>スクリプト用: すべての確認に通った場合だけ 0 で終了します。</translation>
    </message>
    <message>
        <source>Check everything that this computer needs to take work, and fix what is wrong.</source>
        <translation>このコンピューターが作業を受けるのに必要なものをすべて確認し、問題を修復します。</translation>
    </message>
    <message>
        <source>Do the fix of this check, then check it again.</source>
        <translation>この確認項目の修復を行い、もう一度確認します。</translation>
    </message>
    <message>
        <source>Save the report with versions, configuration and logs, without secrets, for whoever helps you.</source>
        <translation>バージョン、設定、ログを含む報告を、シークレットを除いて、サポートする人のために保存します。</translation>
    </message>
    <message>
        <source>The manager&apos;s name for the service; dev.rensei.daemon without this.</source>
        <translation>管理側でのサービスの名前。指定しなければ dev.rensei.daemon。</translation>
    </message>
    <message>
        <source>Load the service, then see whether that helped.</source>
        <translation>サービスを読み込み、それで直ったかを確認します。</translation>
    </message>
    <message>
        <source>List the sessions of this computer&apos;s agent, or do something about one, wherever it runs.</source>
        <translation>このコンピューターのエージェントのセッションを一覧表示するか、どこで動いているものでも 1 つを操作します。</translation>
    </message>
    <message>
        <source>With show, of a session on this computer: go on with what comes, until it has ended.</source>
        <translation>このコンピューターのセッションの show で: 終わるまで、続きを表示します。</translation>
    </message>
    <message>
        <source>Keep the list up to date until stopped.</source>
        <translation>停止するまで一覧を更新し続けます。</translation>
    </message>
    <message>
        <source>Show the ones that have ended, too.</source>
        <translation>終わったものも表示します。</translation>
    </message>
    <message>
        <source>With prompt: also when it has ended, and then runs again.</source>
        <translation>prompt で: 終わっている場合も送り、もう一度実行します。</translation>
    </message>
    <message>
        <source>Where sessions of other computers are looked for, as by status; those of this computer&apos;s agent are found whatever it is.</source>
        <translation>他のコンピューターのセッションを探す場所 (status と同じ)。このコンピューターのエージェントのセッションは、これに関係なく見つかります。</translation>
    </message>
    <message>
        <source>Read the user key from standard input; this computer&apos;s own sessions need none.</source>
        <translation>ユーザーキーを標準入力から読み取ります。このコンピューター自身のセッションには不要です。</translation>
    </message>
    <message>
        <source>Show what one session does and did.</source>
        <translation>1 つのセッションの現在とこれまでの内容を表示します。</translation>
    </message>
    <message>
        <source>Stop one: here by the agent, elsewhere by the platform.</source>
        <translation>1 つ停止します。ここではエージェントが、他の場所ではプラットフォームが行います。</translation>
    </message>
    <message>
        <source>Send one a message, by the platform.</source>
        <translation>プラットフォームを通して 1 つにメッセージを送ります。</translation>
    </message>
    <message>
        <source>Show its page on the platform in the browser.</source>
        <translation>プラットフォームのページをブラウザーで表示します。</translation>
    </message>
    <message>
        <source>Show what that session does, until it has ended.</source>
        <translation>そのセッションの内容を、終わるまで表示します。</translation>
    </message>
    <message>
        <source>List the projects of your account.</source>
        <translation>アカウントのプロジェクトを一覧表示します。</translation>
    </message>
    <message>
        <source>For scripts.</source>
        <translation>スクリプト用。</translation>
    </message>
    <message>
        <source>List what sessions ask for, and allow or reject it.</source>
        <translation>セッションからの要求を一覧表示し、許可または拒否します。</translation>
    </message>
    <message>
        <source>Show requests as they come and read decisions, until stopped.</source>
        <translation>停止するまで、届いた要求を表示し、決定を読み取ります。</translation>
    </message>
    <message>
        <source>Allow this request, once.</source>
        <translation>この要求を 1 回だけ許可します。</translation>
    </message>
    <message>
        <source>Reject this request, once.</source>
        <translation>この要求を 1 回だけ拒否します。</translation>
    </message>
    <message>
        <source>Decide the same request likewise for the rest of its session.</source>
        <translation>セッションが終わるまで、同じ要求には同じ決定をします。</translation>
    </message>
    <message>
        <source>Decide on requests as they come.</source>
        <translation>要求が届くたびに決定します。</translation>
    </message>
    <message>
        <source>Let the agent take no more work, until resume.</source>
        <translation>resume するまで、エージェントが作業を受けないようにします。</translation>
    </message>
    <message>
        <source>Also let no further turn of a running session begin.</source>
        <translation>実行中のセッションの次のターンも始めないようにします。</translation>
    </message>
    <message>
        <source>Take no more work, and let the sessions that run wait after their turn.</source>
        <translation>これ以上作業を受けず、実行中のセッションもターンの後で待たせます。</translation>
    </message>
    <message>
        <source>Let the agent take work again, and paused sessions go on.</source>
        <translation>エージェントが再び作業を受け、一時停止中のセッションが続くようにします。</translation>
    </message>
    <message>
        <source>Take work again.</source>
        <translation>再び作業を受けます。</translation>
    </message>
    <message>
        <source>Let the agent take no more work, and wait until its sessions have ended.</source>
        <translation>エージェントがこれ以上作業を受けないようにし、セッションが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Wait so many seconds at most; else as long as it is configured to.</source>
        <translation>最大でこの秒数だけ待ちます。なければ設定の時間だけ待ちます。</translation>
    </message>
    <message>
        <source>Wait ten minutes at most. &quot;resume&quot; takes work again.</source>
        <translation>最大 10 分待ちます。&quot;resume&quot; で再び作業を受けます。</translation>
    </message>
    <message>
        <source>Let the sessions end, then end the agent; it stays stopped until it is started again.</source>
        <translation>セッションを終わらせてからエージェントを終了します。もう一度起動するまで停止したままです。</translation>
    </message>
    <message>
        <source>End sessions that still run after so many seconds; else as it is configured.</source>
        <translation>この秒数が過ぎても実行中のセッションは終了します。なければ設定に従います。</translation>
    </message>
    <message>
        <source>End the sessions and the agent at once.</source>
        <translation>セッションとエージェントをすぐに終了します。</translation>
    </message>
    <message>
        <source>Show the agent&apos;s log, also while the agent does not run.</source>
        <translation>エージェントのログを表示します。エージェントが動いていない間も使えます。</translation>
    </message>
    <message>
        <source>Go on with what comes, until stopped.</source>
        <translation>停止するまで続きを表示します。</translation>
    </message>
    <message>
        <source>Begin with so many of the last lines; 50 without this.</source>
        <translation>最後のこの行数から表示します。指定しなければ 50。</translation>
    </message>
    <message>
        <source>Only this one and worse: debug, info, warning or error.</source>
        <translation>このレベルとそれより重大なものだけ: debug、info、warning、error のいずれか。</translation>
    </message>
    <message>
        <source>Show what goes wrong, as it happens.</source>
        <translation>問題が起きるたびに表示します。</translation>
    </message>
    <message>
        <source>Show how much work this computer takes, or change it.</source>
        <translation>このコンピューターがどれだけ作業を受けるかを表示または変更します。</translation>
    </message>
    <message>
        <source>Show it.</source>
        <translation>表示します。</translation>
    </message>
    <message>
        <source>Change capacity.maxConcurrentSessions, or capacity.poolMaxDiskGb, where 0 is no limit.</source>
        <translation>capacity.maxConcurrentSessions または capacity.poolMaxDiskGb (0 は制限なし) を変更します。</translation>
    </message>
    <message>
        <source>Take two sessions at once; it counts at once.</source>
        <translation>同時に 2 件のセッションを受けます。すぐに有効になります。</translation>
    </message>
    <message>
        <source>Show the settings of the configuration, or change one; its comments are kept.</source>
        <translation>設定を表示するか、1 つ変更します。ファイルのコメントは残ります。</translation>
    </message>
    <message>
        <source>Show them.</source>
        <translation>表示します。</translation>
    </message>
    <message>
        <source>Go back to the usual value.</source>
        <translation>既定値に戻します。</translation>
    </message>
    <message>
        <source>Put one more item into a list, such as enabledProjectIds.</source>
        <translation>enabledProjectIds などのリストに項目を 1 つ加えます。</translation>
    </message>
    <message>
        <source>Take an item out of it.</source>
        <translation>リストから項目を 1 つ除きます。</translation>
    </message>
    <message>
        <source>Let agents ask before every command; a running agent is told.</source>
        <translation>エージェントがコマンドの前に毎回確認するようにします。動いているエージェントにも伝わります。</translation>
    </message>
    <message>
        <source>List what you decided about work of repositories and projects, or take it back.</source>
        <translation>リポジトリとプロジェクトの作業について決めたことを一覧表示するか、取り消します。</translation>
    </message>
    <message>
        <source>List it.</source>
        <translation>一覧表示します。</translation>
    </message>
    <message>
        <source>Ask about this repository or project again.</source>
        <translation>このリポジトリまたはプロジェクトについて、もう一度確認します。</translation>
    </message>
    <message>
        <source>List the agents that can do sessions here, and how to get others.</source>
        <translation>ここでセッションを実行できるエージェントと、他のエージェントの入手方法を一覧表示します。</translation>
    </message>
    <message>
        <source>Start each of them to see whether it is signed in; up to 30 s, no model is asked.</source>
        <translation>それぞれを起動し、サインインしているか確認します。最大 30 秒で、モデルには問い合わせません。</translation>
    </message>
    <message>
        <source>With check: also have each one&apos;s model run a harmless command, to see whether it asks first; up to 2 min. Its provider may charge you for that.</source>
        <translation>check で: それぞれのモデルに無害なコマンドも実行させ、先に確認を求めるか調べます。最大 2 分。プロバイダーの料金がかかることがあります。</translation>
    </message>
    <message>
        <source>Say which of them are ready for work.</source>
        <translation>どれが作業の準備ができているかを表示します。</translation>
    </message>
    <message>
        <source>Show what the working copies of sessions take on the disk, or free what can be freed.</source>
        <translation>セッションの作業コピーが使うディスク容量を表示するか、解放できるものを解放します。</translation>
    </message>
    <message>
        <source>With prune: only say what would be removed.</source>
        <translation>prune で: 何が削除されるかを表示するだけです。</translation>
    </message>
    <message>
        <source>With prune or discard: the working copy of this session.</source>
        <translation>prune または discard で: このセッションの作業コピー。</translation>
    </message>
    <message>
        <source>With discard: do not ask.</source>
        <translation>discard で: 確認しません。</translation>
    </message>
    <message>
        <source>Remove those in which nothing would be lost.</source>
        <translation>何も失われないものを削除します。</translation>
    </message>
    <message>
        <source>Remove one whatever is in it, once its owner has said so.</source>
        <translation>所有者が承諾した場合に、中身にかかわらず 1 つ削除します。</translation>
    </message>
    <message>
        <source>Say what could be removed, and remove nothing.</source>
        <translation>何を削除できるかを表示し、何も削除しません。</translation>
    </message>
    <message>
        <source>run: the disk is full; start it again when there is room.</source>
        <translation>run: ディスクがいっぱいです。空きができたら、もう一度起動してください。</translation>
    </message>
    <message>
        <source>With set network.proxyPassword: read it from standard input, not from who types.</source>
        <translation>set network.proxyPassword で: 手で入力する代わりに、標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>With it: keep it in a file of the state folder that only you can read.</source>
        <translation>同じく: 自分だけが読める、状態フォルダーのファイルに保存します。</translation>
    </message>
    <message>
        <source>Change the one that &quot;help settings&quot; names so. network.proxyPassword has no VALUE: it is asked for.</source>
        <translation>&quot;help settings&quot; に示された名前の設定を変更します。network.proxyPassword に VALUE は付けません。入力を求められます。</translation>
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
        <translation>保持</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>未調査</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>作業コピーはありません。</translation>
    </message>
    <message>
        <source>Together %1 of %2.</source>
        <translation>合計 %1/%2。</translation>
    </message>
    <message>
        <source>Together %1.</source>
        <translation>合計 %1。</translation>
    </message>
    <message>
        <source>%1: would be removed, %2</source>
        <translation>%1: 削除予定、%2</translation>
    </message>
    <message>
        <source>%1: removed, %2</source>
        <translation>%1: 削除済み、%2</translation>
    </message>
    <message>
        <source>%1: kept, %2</source>
        <translation>%1: 保持、%2</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 would be removed</source>
        <translation>%1: 保持、%2。ビルド結果のうち %3 を削除予定</translation>
    </message>
    <message>
        <source>%1: kept, %2. Of its build output %3 was removed</source>
        <translation>%1: 保持、%2。ビルド結果のうち %3 を削除しました</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it holds work that is nowhere else.</source>
        <translation>他のどこにもない作業が入っているか、まだ調べられていません。</translation>
    </message>
    <message>
        <source>It is kept because: %1.</source>
        <translation>残す理由: %1。</translation>
    </message>
    <message>
        <source>The working copy of %1 takes %2.</source>
        <translation>%1 の作業コピーは %2 を使っています。</translation>
    </message>
</context>
<context>
    <name>rensei::cli::WorkspacesVerbText</name>
    <message>
        <source>The configuration cannot be used, so its budget is not known.</source>
        <translation>設定を使えないため、容量の上限がわかりません。</translation>
    </message>
    <message>
        <source>This computer has no git, so nothing can be examined. Install it.</source>
        <translation>このコンピューターに git がないため、何も調べられません。インストールしてください。</translation>
    </message>
    <message>
        <source>A copy of a repository could not be packed anew: %1</source>
        <translation>リポジトリのコピーを圧縮し直せませんでした: %1</translation>
    </message>
    <message>
        <source>There are no working copies.</source>
        <translation>作業コピーはありません。</translation>
    </message>
    <message>
        <source>The working copy of %1 was not discarded: %2.</source>
        <translation>%1 の作業コピーは破棄されませんでした: %2。</translation>
    </message>
    <message>
        <source>There is no working copy of that session. To see which there are: rensei-agent workspaces</source>
        <translation>そのセッションの作業コピーはありません。一覧を見るには: rensei-agent workspaces</translation>
    </message>
    <message>
        <source>What is only there is lost. To discard it, type yes:</source>
        <comment>the word is that of &quot;yes&quot;</comment>
        <translation>ここにしかないものは失われます。破棄するには yes と入力してください:</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>何も破棄していません。</translation>
    </message>
    <message>
        <source>--dry-run goes with prune, --yes with discard.</source>
        <translation>--dry-run は prune と、--yes は discard と一緒に使います。</translation>
    </message>
    <message>
        <source>--session goes with prune and discard; discard needs it.</source>
        <translation>--session は prune および discard と一緒に使います。discard では必須です。</translation>
    </message>
</context>
<context>
    <name>rensei::config::ConfigText</name>
    <message>
        <source>%1 cannot be changed by this program in the way the file is written</source>
        <translation>ファイルの書き方のため、このプログラムでは %1 を変更できません</translation>
    </message>
    <message>
        <source>the configuration file is empty</source>
        <translation>設定ファイルが空です</translation>
    </message>
    <message>
        <source>orchestrator.authToken names the variable %1, which is not set</source>
        <translation>orchestrator.authToken が変数 %1 を指していますが、設定されていません</translation>
    </message>
    <message>
        <source>%1 holds a line break or another character that no token has</source>
        <translation>%1 に、改行などトークンに使えない文字が含まれています</translation>
    </message>
    <message>
        <source>%1 holds a project without an id</source>
        <translation>%1 に ID のないプロジェクトがあります</translation>
    </message>
    <message>
        <source>%1 names no repository</source>
        <translation>%1 はリポジトリを指していません</translation>
    </message>
    <message>
        <source>%1 holds a runner without a name</source>
        <translation>%1 に名前のないランナーがあります</translation>
    </message>
    <message>
        <source>%1 holds %2 without an adapter; this build has rensei, command, acp, claude, codex</source>
        <translation>%1 の %2 にアダプターがありません。このビルドで使えるのは rensei、command、acp、claude、codex です</translation>
    </message>
    <message>
        <source>%1 holds %2 without a program</source>
        <translation>%1 の %2 にプログラムがありません</translation>
    </message>
    <message>
        <source>%1 holds two runners of the name %2</source>
        <translation>%1 に名前が %2 のランナーが 2 つあります</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no name in runners</source>
        <translation>%1 は &quot;%2&quot; ですが、この名前は runners にありません</translation>
    </message>
    <message>
        <source>line %1: the configuration must consist of keys and values</source>
        <translation>%1 行目: 設定はキーと値で書く必要があります</translation>
    </message>
    <message>
        <source>the file holds a token and is open to other users</source>
        <translation>ファイルにトークンが含まれ、他のユーザーに公開されています</translation>
    </message>
    <message>
        <source>A context&apos;s name has letters, digits, dots and dashes, %1 at most.</source>
        <translation>コンテキストの名前に使えるのは英字、数字、ピリオド、ハイフンで、%1 文字までです。</translation>
    </message>
    <message>
        <source>The name %1 is taken by the %2 context of %3. Choose another name, or remove that context first.</source>
        <translation>名前 %1 は、%3 用の%2のコンテキストで使われています。別の名前を選ぶか、先にそのコンテキストを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n contexts already. Remove one first.</source>
        <translation>
            <numerusform>コンテキストがすでに %Ln 個あります。先に 1 つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s registration token for %1 is the context %2 already. Use that name, or remove it first.</source>
        <translation>%1 でのこのコンピューターの登録トークンは、すでにコンテキスト %2 にあります。その名前を使うか、先に削除してください。</translation>
    </message>
    <message>
        <source>There is no context %1. See: rensei-agent auth list</source>
        <translation>コンテキスト %1 はありません。一覧を見るには: rensei-agent auth list</translation>
    </message>
    <message>
        <source>There is a context %1 already. Choose another name.</source>
        <translation>コンテキスト %1 はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own. Switch to the context of an account.</source>
        <translation>%1 はこのコンピューター自身のものです。アカウントのコンテキストに切り替えてください。</translation>
    </message>
    <message>
        <source>an entry has no name, kind or platform, or a name that another one has</source>
        <translation>名前、種類、プラットフォームのいずれかがないか、名前が重複している項目があります</translation>
    </message>
    <message>
        <source>The contexts in %1 cannot be read: %2. Correct the file, or remove it.</source>
        <translation>%1 のコンテキストを読み取れません: %2。ファイルを修正するか、削除してください。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
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
        <translation>設定による</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <comment>why so many sessions</comment>
        <translation>プロセッサのコアごとに 1 件</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <comment>why so many sessions</comment>
        <translation>セッション用メモリ %2 のうち、それぞれ %1</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <comment>why so many sessions</comment>
        <translation>設定がない場合の最大数</translation>
    </message>
    <message>
        <source>%1 names %2, which is no operation</source>
        <translation>%1 に %2 とありますが、そのような操作はありません</translation>
    </message>
    <message>
        <source>%1 must hold operations, or operations with a pattern</source>
        <translation>%1 には操作、またはパターン付きの操作を書く必要があります</translation>
    </message>
    <message>
        <source>%1 holds %2 without a pattern</source>
        <translation>%1 の %2 にパターンがありません</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 はリストである必要があります</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but must be one of careful, workspace, autonomous, deny, or rules</source>
        <translation>%1 は &quot;%2&quot; ですが、careful、workspace、autonomous、deny、規則のいずれかである必要があります</translation>
    </message>
    <message>
        <source>%1 must be the name of a preset, or rules</source>
        <translation>%1 はプリセットの名前か規則である必要があります</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a key of the file</comment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>the variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>line %1: %2 is not a known key</source>
        <translation>%1 行目: %2 は不明なキーです</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>キーのグループ</translation>
    </message>
    <message>
        <source>%1 is %2, but must be %3</source>
        <comment>a key, and kinds of values</comment>
        <translation>%1 は%2ですが、%3である必要があります</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>a list of groups of keys</source>
        <translation>キーのグループのリスト</translation>
    </message>
    <message>
        <source>The platform&apos;s address.</source>
        <translation>プラットフォームのアドレス。</translation>
    </message>
    <message>
        <source>A word for where this computer is.</source>
        <translation>このコンピューターの場所を表す言葉。</translation>
    </message>
    <message>
        <source>Sessions at once; 0 takes no work.</source>
        <translation>同時に実行するセッション。0 なら作業を受けません。</translation>
    </message>
    <message>
        <source>GiB that working copies may take; 0 for no limit.</source>
        <translation>作業コピーが使える GiB。0 なら制限なし。</translation>
    </message>
    <message>
        <source>MiB that a session may take; 0 for no limit.</source>
        <translation>1 セッションが使える MiB。0 なら制限なし。</translation>
    </message>
    <message>
        <source>MiB that all sessions together may take; 0 for no limit.</source>
        <translation>全セッション合計で使える MiB。0 なら制限なし。</translation>
    </message>
    <message>
        <source>Processes that a session may have; 0 for no limit.</source>
        <translation>1 セッションのプロセス数の上限。0 なら制限なし。</translation>
    </message>
    <message>
        <source>Processes that all sessions together may have; 0 for no limit.</source>
        <translation>全セッション合計のプロセス数の上限。0 なら制限なし。</translation>
    </message>
    <message>
        <source>MiB that are left to other programs.</source>
        <translation>他のプログラムのために残す MiB。</translation>
    </message>
    <message>
        <source>The sessions&apos; share of the processor; other programs have 100.</source>
        <translation>セッションへのプロセッサの配分。他のプログラムは 100。</translation>
    </message>
    <message>
        <source>low or normal.</source>
        <translation>low または normal。</translation>
    </message>
    <message>
        <source>Whose work is taken: all-routed, listed or ask.</source>
        <translation>どの作業を受けるか: all-routed、listed、ask のいずれか。</translation>
    </message>
    <message>
        <source>The same in the ecosystem&apos;s words: all-routed or enumerated.</source>
        <translation>同じことをエコシステムの用語で: all-routed または enumerated。</translation>
    </message>
    <message>
        <source>The projects whose work is taken, where they are listed.</source>
        <translation>一覧で指定する場合に、作業を受けるプロジェクト。</translation>
    </message>
    <message>
        <source>How to speak with the platform: auto, v1 or af.</source>
        <translation>プラットフォームとの通信方法: auto、v1、af のいずれか。</translation>
    </message>
    <message>
        <source>The control API&apos;s port on 127.0.0.1; 0 for any.</source>
        <translation>127.0.0.1 での制御 API のポート。0 なら任意。</translation>
    </message>
    <message>
        <source>Silence after which a session is shown as stalled; 0 for never.</source>
        <translation>停滞と表示するまでの動きのない時間。0 なら表示しません。</translation>
    </message>
    <message>
        <source>Silence after which a session is ended; 0 for never.</source>
        <translation>セッションを終了するまでの動きのない時間。0 なら終了しません。</translation>
    </message>
    <message>
        <source>How long sessions may go on when the agent is stopped.</source>
        <translation>エージェント停止時に、セッションを続けられる時間。</translation>
    </message>
    <message>
        <source>How the platform is reached: system, none, or a proxy&apos;s address without a password.</source>
        <translation>プラットフォームへの接続方法: system、none、またはプロキシのアドレス (パスワードなし)。</translation>
    </message>
    <message>
        <source>Certificates to trust beside the system&apos;s, PEM.</source>
        <translation>システムの証明書に加えて信頼する証明書 (PEM)。</translation>
    </message>
    <message>
        <source>The runner for sessions that name none.</source>
        <translation>指定のないセッションのランナー。</translation>
    </message>
    <message>
        <source>How much agents may do: the name of a preset.</source>
        <translation>エージェントにどこまで許可するか: プリセットの名前。</translation>
    </message>
    <message>
        <source>line %1: the file is too big or too deep</source>
        <translation>%1 行目: ファイルが大きすぎるか、階層が深すぎます</translation>
    </message>
    <message>
        <source>line %1: a key must be plain text</source>
        <translation>%1 行目: キーは単純なテキストである必要があります</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>%1 行目: %2 が 2 回出てきます</translation>
    </message>
    <message>
        <source>the file is too big for a configuration</source>
        <translation>ファイルが設定としては大きすぎます</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>ファイルに複数のドキュメントが含まれています</translation>
    </message>
    <message>
        <source>line %1: this is not valid YAML</source>
        <translation>%1 行目: 正しい YAML ではありません</translation>
    </message>
    <message>
        <source>The user name that this proxy wants; see &quot;config set network.proxyPassword&quot;.</source>
        <translation>このプロキシが求めるユーザー名。&quot;config set network.proxyPassword&quot; も参照。</translation>
    </message>
</context>
<context>
    <name>rensei::control::ControlText</name>
    <message>
        <source>The address is not that of a Rensei platform.</source>
        <translation>アドレスが Rensei プラットフォームのものではありません。</translation>
    </message>
    <message>
        <source>The platform does not let this registration token register a computer%1.</source>
        <translation>プラットフォームは、この登録トークンでのコンピューターの登録を認めていません%1。</translation>
    </message>
    <message>
        <source>The platform does not accept this computer&apos;s registration: it answers %1%2.</source>
        <translation>プラットフォームがこのコンピューターの登録を受け付けません: 応答は %1%2。</translation>
    </message>
    <message>
        <source>Look for an update of the agent, or ask whoever runs the platform.</source>
        <translation>エージェントの更新を探すか、プラットフォームの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This computer could not register: %1.</source>
        <translation>このコンピューターを登録できませんでした: %1。</translation>
    </message>
    <message>
        <source>The platform refused this computer&apos;s registration token%1.</source>
        <translation>プラットフォームがこのコンピューターの登録トークンを拒否しました%1。</translation>
    </message>
    <message>
        <source>No safe connection to the platform: %1.</source>
        <translation>プラットフォームへの安全な接続がありません: %1。</translation>
    </message>
    <message>
        <source>If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>ネットワークに独自の証明書がある場合は、設定の network.caFile にそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>No way to the platform: %1.</source>
        <translation>プラットフォームに到達する経路がありません: %1。</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in its place (%1); this computer goes on trying.</source>
        <translation>プラットフォームではないものが代わりに応答しています (%1)。このコンピューターは試行を続けます。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read; this computer goes on trying.</source>
        <translation>プラットフォームの応答を読み取れません。このコンピューターは試行を続けます。</translation>
    </message>
    <message>
        <source>The platform is asked too often%1; this computer goes on trying.</source>
        <translation>プラットフォームへの問い合わせが多すぎます%1。このコンピューターは試行を続けます。</translation>
    </message>
    <message>
        <source>The platform has trouble of its own: it answers %1%2; this computer goes on trying.</source>
        <translation>プラットフォーム自体に問題があります: 応答は %1%2。このコンピューターは試行を続けます。</translation>
    </message>
    <message>
        <source>The platform cannot be reached; this computer goes on trying.</source>
        <translation>プラットフォームに接続できません。このコンピューターは試行を続けます。</translation>
    </message>
    <message>
        <source>This computer has no registration token, so it takes no work.</source>
        <translation>このコンピューターには登録トークンがないため、作業を受けません。</translation>
    </message>
    <message>
        <source>The platform gives this computer no new work (%1).</source>
        <translation>プラットフォームがこのコンピューターに新しい作業を渡しません (%1)。</translation>
    </message>
    <message>
        <source>The pool of this computer was deleted on the platform.</source>
        <translation>このコンピューターのプールはプラットフォームで削除されました。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the platform&apos;s differ by more than a minute.</source>
        <translation>このコンピューターとプラットフォームの時計が 1 分以上ずれています。</translation>
    </message>
    <message>
        <source>Set the clock of this computer.</source>
        <translation>このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>The disk is almost full, so this computer takes no new work.</source>
        <translation>ディスクがほぼいっぱいのため、このコンピューターは新しい作業を受けません。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The disk can hold hardly any more files (inodes), so this computer takes no new work.</source>
        <translation>ディスクにこれ以上ほとんどファイルを作れない (inode の不足) ため、このコンピューターは新しい作業を受けません。</translation>
    </message>
    <message>
        <source>Delete some files.</source>
        <translation>ファイルをいくつか削除してください。</translation>
    </message>
    <message>
        <source>The working copies of sessions take more room than they may (capacity.poolMaxDiskGb), so this computer takes no new work.</source>
        <translation>セッションの作業コピーが上限 (capacity.poolMaxDiskGb) を超えているため、このコンピューターは新しい作業を受けません。</translation>
    </message>
    <message>
        <source>See “rensei-agent workspaces” for those that hold work, and remove what you do not need.</source>
        <translation>「rensei-agent workspaces」で作業が入っているものを確認し、不要なものを削除してください。</translation>
    </message>
    <message>
        <source>The agent may open hardly any more files, so it takes no new work until a session ends.</source>
        <translation>エージェントはこれ以上ほとんどファイルを開けないため、セッションが 1 つ終わるまで新しい作業を受けません。</translation>
    </message>
    <message>
        <source>Raise the limit of open files (ulimit -n) and start the agent again.</source>
        <translation>開けるファイル数の上限 (ulimit -n) を上げて、エージェントをもう一度起動してください。</translation>
    </message>
    <message>
        <source>No runner is configured or found, so this computer takes no work.</source>
        <translation>ランナーが設定されておらず、見つかりもしないため、このコンピューターは作業を受けません。</translation>
    </message>
    <message>
        <source>Name one under `runners` in the configuration, or use rensei-agent run --runner example.</source>
        <translation>設定の `runners` に指定するか、rensei-agent run --runner example を使ってください。</translation>
    </message>
    <message>
        <source>%1 session logs could not be read at the start; their sessions are reported as failed.</source>
        <translation>起動時に %1 件のセッションのログを読み取れませんでした。これらのセッションは失敗として報告されます。</translation>
    </message>
    <message>
        <source>Look at %1; the next start no longer mentions it.</source>
        <translation>%1 をご覧ください。次の起動からは表示されません。</translation>
    </message>
    <message>
        <source>Work was rejected (%1). It is requested less often until something runs.</source>
        <translation>作業が拒否されました (%1)。何か実行されるまで、要求の頻度を下げます。</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, so the control API is on another one.</source>
        <translation>別のプログラムがこのコンピューターのポート %1 を使っているため、制御 API は別のポートにあります。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>設定を使えません: %1</translation>
    </message>
    <message>
        <source>Correct orchestrator.url in %1.</source>
        <translation>%1 の orchestrator.url を修正してください。</translation>
    </message>
    <message>
        <source>Correct what is below network in %1.</source>
        <translation>%1 の network 以下を修正してください。</translation>
    </message>
    <message>
        <source>Correct %1.</source>
        <translation>%1 を修正してください。</translation>
    </message>
    <message>
        <source>The new platform address is used from the next start of the agent on.</source>
        <translation>新しいプラットフォームのアドレスは、エージェントの次の起動から使われます。</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>設定による</translation>
    </message>
    <message>
        <source>one for each processor core</source>
        <translation>プロセッサのコアごとに 1 件</translation>
    </message>
    <message>
        <source>%1 each of the %2 of memory for sessions</source>
        <translation>セッション用メモリ %2 のうち、それぞれ %1</translation>
    </message>
    <message>
        <source>the most without a setting</source>
        <translation>設定がない場合の最大数</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止しました</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on; %2 work on until they end, because their runners have no turns</source>
        <translation>一時停止しました。%1 件のセッションはターンの終わりから止まります。%2 件はランナーにターンがないため、終わるまで続きます</translation>
    </message>
    <message>
        <source>paused, %1 session(s) from the end of their turn on</source>
        <translation>一時停止しました。%1 件のセッションはターンの終わりから止まります</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開しました</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>新しい作業を止め、終わるのを待っています</translation>
    </message>
    <message>
        <source>drained (timeout %1)</source>
        <translation>すべて終わりました (制限時間 %1)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>registering</source>
        <translation>登録しています</translation>
    </message>
    <message>
        <source>reloaded</source>
        <translation>再読み込みしました</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可しました</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否しました</translation>
    </message>
    <message>
        <source>cannot pause while the host is draining</source>
        <translation>ホストがセッションの終わりを待っている間は、一時停止できません</translation>
    </message>
    <message>
        <source>cannot resume while the host is stopping</source>
        <translation>ホストが停止している間は、再開できません</translation>
    </message>
    <message>
        <source>cannot drain while the host is stopping</source>
        <translation>ホストが停止している間は、セッションの終わりを待つ状態にできません</translation>
    </message>
    <message>
        <source>drain incomplete: the host takes work again, or is only paused</source>
        <translation>待機は完了しませんでした: ホストは再び作業を受けているか、一時停止しているだけです</translation>
    </message>
    <message>
        <source>drain incomplete: %1 session(s) still run after %2; no new work is taken until resume</source>
        <translation>待機は完了しませんでした: %2後も %1 件のセッションが実行中です。resume するまで新しい作業は受けません</translation>
    </message>
    <message>
        <source>session not found</source>
        <translation>セッションが見つかりません</translation>
    </message>
    <message>
        <source>this approval is not open any more; nothing was changed</source>
        <translation>この承認はもう開かれていません。何も変わっていません</translation>
    </message>
    <message>
        <source>nothing was decided about it</source>
        <translation>それについて決めたことはありません</translation>
    </message>
    <message>
        <source>what listens on the agent&apos;s port is another program</source>
        <translation>エージェントのポートで待ち受けているのは別のプログラムです</translation>
    </message>
    <message>
        <source>this file holds no control token</source>
        <translation>このファイルに制御トークンはありません</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用しました</translation>
    </message>
    <message>
        <source>paused from the end of its turn on</source>
        <translation>ターンの終わりから止まります</translation>
    </message>
    <message>
        <source>it works on until it ends, because its runner has no turns</source>
        <translation>ランナーにターンがないため、終わるまで続きます</translation>
    </message>
    <message>
        <source>the session is ending</source>
        <translation>セッションは終了処理中です</translation>
    </message>
</context>
<context>
    <name>rensei::diagnostics::DiagnosticsText</name>
    <message>
        <source>it is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the folder cannot be renamed</source>
        <translation>フォルダーの名前を変更できません</translation>
    </message>
    <message>
        <source>the zip could not be made</source>
        <translation>zip を作成できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be put into the zip</source>
        <translation>%1 を zip に入れられませんでした</translation>
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
        <translation>注意</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>the state of a check</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>the state of a check</comment>
        <translation>省略</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%Ln 件の確認が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works; %n check(s) have a notice.</source>
        <translation>
            <numerusform>すべて正常です。%Ln 件の確認に注意があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>%1 (because of: %2)</source>
        <translation>%1 (原因: %2)</translation>
    </message>
    <message>
        <source>%1: fixed, verified %2.</source>
        <translation>%1: 修復済み、%2 に確認。</translation>
    </message>
    <message>
        <source>%1: still failed, checked %2. %3</source>
        <translation>%1: まだ失敗、%2 に確認。%3</translation>
    </message>
    <message>
        <source>%1: still a notice, checked %2. %3</source>
        <translation>%1: まだ注意、%2 に確認。%3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2. %3</source>
        <translation>%1: 省略、%2 に確認。%3</translation>
    </message>
    <message>
        <source>%1: skipped, checked %2 (%3). %4</source>
        <translation>%1: 省略、%2 に確認 (%3)。%4</translation>
    </message>
    <message>
        <source>Service installed</source>
        <translation>サービスのインストール</translation>
    </message>
    <message>
        <source>Service starts at login</source>
        <translation>ログイン時のサービスの起動</translation>
    </message>
    <message>
        <source>Agent runs</source>
        <translation>エージェントの動作</translation>
    </message>
    <message>
        <source>Agent answers on its port</source>
        <translation>ポートでのエージェントの応答</translation>
    </message>
    <message>
        <source>Control token</source>
        <translation>制御トークン</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Registration token</source>
        <translation>登録トークン</translation>
    </message>
    <message>
        <source>Registration accepted</source>
        <translation>登録の受け付け</translation>
    </message>
    <message>
        <source>Platform reachable</source>
        <translation>プラットフォームへの接続</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Asks for work</source>
        <translation>作業の要求</translation>
    </message>
    <message>
        <source>Listed by the platform</source>
        <translation>プラットフォームの一覧に表示</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Runners</source>
        <translation>ランナー</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Work folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Reports delivered</source>
        <translation>報告の送付</translation>
    </message>
    <message>
        <source>No other host agent</source>
        <translation>他のホストエージェントなし</translation>
    </message>
    <message>
        <source>Not checked, because of: %1.</source>
        <translation>未確認。原因: %1。</translation>
    </message>
    <message>
        <source>Only somebody who is signed in can ask the platform for that.</source>
        <translation>プラットフォームに問い合わせるには、サインインが必要です。</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>このプラットフォームは、一覧にあるコンピューターを伝えません。</translation>
    </message>
    <message>
        <source>The platform did not say: %1.</source>
        <translation>プラットフォームから答えがありませんでした: %1。</translation>
    </message>
    <message>
        <source>There is no fix “%1”.</source>
        <translation>修復「%1」はありません。</translation>
    </message>
    <message>
        <source>It starts at the next login.</source>
        <translation>次のログイン時に起動します。</translation>
    </message>
    <message>
        <source>The agent was started.</source>
        <translation>エージェントを起動しました。</translation>
    </message>
    <message>
        <source>The system did not start this agent. End process %1, and start it the way it was started.</source>
        <translation>このエージェントはシステムが起動したものではありません。プロセス %1 を終了させ、起動したときと同じ方法で起動してください。</translation>
    </message>
    <message>
        <source>The system did not start this agent. End it, and start it the way it was started.</source>
        <translation>このエージェントはシステムが起動したものではありません。終了させ、起動したときと同じ方法で起動してください。</translation>
    </message>
    <message>
        <source>The agent was started again.</source>
        <translation>エージェントを再起動しました。</translation>
    </message>
    <message>
        <source>Nothing that this user may see uses port %1 now.</source>
        <translation>このユーザーに見える範囲では、現在ポート %1 を使っているものはありません。</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a program</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 uses port %2. End it, or set host.port in the configuration to another.</source>
        <translation>%1 がポート %2 を使っています。それを終了させるか、設定の host.port を別の番号にしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Remove it by hand.</source>
        <translation>%1 を削除できません。手動で削除してください。</translation>
    </message>
    <message>
        <source>The old one was removed; the agent makes a new one when it starts.</source>
        <translation>古いものを削除しました。エージェントが起動時に新しいものを作ります。</translation>
    </message>
    <message>
        <source>The agent made a new one.</source>
        <translation>エージェントが新しいものを作りました。</translation>
    </message>
    <message>
        <source>The agent was asked for a new control token, and made none. Restart it.</source>
        <translation>エージェントに新しい制御トークンを求めましたが、作られませんでした。エージェントを再起動してください。</translation>
    </message>
    <message>
        <source>The agent does not answer.</source>
        <translation>エージェントが応答しません。</translation>
    </message>
    <message>
        <source>The agent connects again.</source>
        <translation>エージェントが接続し直しています。</translation>
    </message>
    <message>
        <source>The agent takes work again.</source>
        <translation>エージェントは再び作業を受けています。</translation>
    </message>
    <message>
        <source>The agent may run one session at a time.</source>
        <translation>エージェントは同時に 1 件のセッションを実行できます。</translation>
    </message>
    <message>
        <source>The agent reports nothing now.</source>
        <translation>現在、エージェントからの報告はありません。</translation>
    </message>
    <message>
        <source>Only you can read it now.</source>
        <translation>自分だけが読めるようになりました。</translation>
    </message>
    <message>
        <source>%1: no answer in time, and no reason is known.</source>
        <translation>%1: 時間内に応答がなく、理由はわかりません。</translation>
    </message>
    <message>
        <source>See “rensei-agent runners”.</source>
        <translation>「rensei-agent runners」をご覧ください。</translation>
    </message>
    <message>
        <source>git reaches every configured repository.</source>
        <translation>git は設定されたすべてのリポジトリに接続できます。</translation>
    </message>
    <message>
        <source>%1 is there, and only you can enter it.</source>
        <translation>%1 はあり、自分だけが開けます。</translation>
    </message>
    <message>
        <source>%1 can be written.</source>
        <translation>%1 に書き込めます。</translation>
    </message>
    <message>
        <source>None is set up here now.</source>
        <translation>現在ここには何も設定されていません。</translation>
    </message>
    <message>
        <source>Remove it with its own uninstall command, or keep only that one.</source>
        <translation>専用のアンインストールコマンドで削除するか、そちらだけを残してください。</translation>
    </message>
    <message>
        <source>Repair the installation</source>
        <translation>インストールを修復</translation>
    </message>
    <message>
        <source>Start it at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>エージェントを起動</translation>
    </message>
    <message>
        <source>Restart the agent</source>
        <translation>エージェントを再起動</translation>
    </message>
    <message>
        <source>Show which program it is</source>
        <translation>どのプログラムかを表示</translation>
    </message>
    <message>
        <source>Make a new control token</source>
        <translation>新しい制御トークンを作成</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Connect again now</source>
        <translation>今すぐ接続し直す</translation>
    </message>
    <message>
        <source>Take work again</source>
        <translation>再び作業を受ける</translation>
    </message>
    <message>
        <source>Allow one session</source>
        <translation>1 件のセッションを許可</translation>
    </message>
    <message>
        <source>Show what the agent reports</source>
        <translation>エージェントからの報告を表示</translation>
    </message>
    <message>
        <source>Open the configuration</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>自分専用にする</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Show how to get one</source>
        <translation>入手方法を表示</translation>
    </message>
    <message>
        <source>Show what git says</source>
        <translation>git のメッセージを表示</translation>
    </message>
    <message>
        <source>Remove finished working copies</source>
        <translation>終わった作業コピーを削除</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>%1 (process %2) of the user %3</source>
        <comment>a program</comment>
        <translation>ユーザー %3 の %1 (プロセス %2)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>a program</comment>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>%1 of the user %2</source>
        <comment>a program</comment>
        <translation>ユーザー %2 の %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>No manager of background programs is known on this system.</source>
        <translation>このシステムにはバックグラウンドプログラム管理が見つかりません。</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs did not answer in time.</source>
        <translation>システムのバックグラウンドプログラム管理が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The system&apos;s manager of background programs cannot be asked: %1.</source>
        <translation>システムのバックグラウンドプログラム管理に問い合わせできません: %1。</translation>
    </message>
    <message>
        <source>The agent runs, but is not installed: nothing starts it after the next login.</source>
        <translation>エージェントは動いていますが、インストールされていません。次のログイン後は起動されません。</translation>
    </message>
    <message>
        <source>The agent is not installed (%1).</source>
        <translation>エージェントはインストールされていません (%1)。</translation>
    </message>
    <message>
        <source>What it starts, %1, is not there any more: the program was moved or removed.</source>
        <translation>起動対象の %1 がもうありません。プログラムが移動または削除されました。</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1).</source>
        <translation>インストールされているものは、このバージョンのものではありません (%1)。</translation>
    </message>
    <message>
        <source>What is installed is not of this version (%1); it starts %2.</source>
        <translation>インストールされているものは、このバージョンのものではありません (%1)。起動対象: %2。</translation>
    </message>
    <message>
        <source>It starts %2 (%1).</source>
        <translation>起動対象: %2 (%1)。</translation>
    </message>
    <message>
        <source>There is no service to start.</source>
        <translation>起動するサービスがありません。</translation>
    </message>
    <message>
        <source>The service is there, but does not start when you log in.</source>
        <translation>サービスはありますが、ログイン時に起動しません。</translation>
    </message>
    <message>
        <source>It starts with the computer, before anybody logs in.</source>
        <translation>誰かがログインする前に、コンピューターと一緒に起動します。</translation>
    </message>
    <message>
        <source>It starts when you log in.</source>
        <translation>ログイン時に起動します。</translation>
    </message>
    <message>
        <source>As process %1.</source>
        <translation>プロセス %1。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>動いています。</translation>
    </message>
    <message>
        <source>The agent does not run, so this computer takes no work.</source>
        <translation>エージェントが動いていないため、このコンピューターは作業を受けません。</translation>
    </message>
    <message>
        <source>On port %1 of this computer.</source>
        <translation>このコンピューターのポート %1。</translation>
    </message>
    <message>
        <source>The agent is starting. Check again in a moment.</source>
        <translation>エージェントが起動しています。少し待ってからもう一度確認してください。</translation>
    </message>
    <message>
        <source>Something else answers on port %1: %2.</source>
        <translation>ポート %1 で別のものが応答しています: %2。</translation>
    </message>
    <message>
        <source>Something else answers on port %1, or the agent&apos;s proof is wrong.</source>
        <translation>ポート %1 で別のものが応答しているか、エージェントの証明が正しくありません。</translation>
    </message>
    <message>
        <source>The agent runs, but nothing answers on port %1.</source>
        <translation>エージェントは動いていますが、ポート %1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>The agent runs, but gives no answer on port %1.</source>
        <translation>エージェントは動いていますが、ポート %1 で応答しません。</translation>
    </message>
    <message>
        <source>The agent refuses the token of its own file.</source>
        <translation>エージェントが自身のファイルのトークンを拒否しています。</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1.</source>
        <translation>エージェントに問い合わせできません: %1。</translation>
    </message>
    <message>
        <source>The agent makes it when it starts.</source>
        <translation>エージェントが起動時に作ります。</translation>
    </message>
    <message>
        <source>The file with the control token is gone, so nothing can talk to the agent.</source>
        <translation>制御トークンのファイルがなくなったため、エージェントと通信できません。</translation>
    </message>
    <message>
        <source>Others can read the control token: it %1.</source>
        <comment>it is open to other users</comment>
        <translation>制御トークンを他の人が読める状態です: %1。</translation>
    </message>
    <message>
        <source>The control token cannot be used: %1.</source>
        <translation>制御トークンを使えません: %1。</translation>
    </message>
    <message>
        <source>Only you can read it.</source>
        <translation>自分だけが読めます。</translation>
    </message>
    <message>
        <source>The agent did not say.</source>
        <translation>エージェントから伝えられていません。</translation>
    </message>
    <message>
        <source>The platform refused the registration token.</source>
        <translation>プラットフォームが登録トークンを拒否しました。</translation>
    </message>
    <message>
        <source>The platform accepts this computer.</source>
        <translation>プラットフォームはこのコンピューターを受け入れています。</translation>
    </message>
    <message>
        <source>This computer is not registered: %1.</source>
        <translation>このコンピューターは登録されていません: %1。</translation>
    </message>
    <message>
        <source>This computer is not registered yet.</source>
        <translation>このコンピューターはまだ登録されていません。</translation>
    </message>
    <message>
        <source>The platform has not acknowledged any heartbeat of this computer.</source>
        <translation>プラットフォームは、このコンピューターのハートビートをまだ確認していません。</translation>
    </message>
    <message>
        <source>The platform acknowledged the last heartbeat %1 min ago.</source>
        <translation>プラットフォームが最後にハートビートを確認したのは %1 分前です。</translation>
    </message>
    <message>
        <source>Acknowledged %1 s ago.</source>
        <translation>%1 秒前に確認されました。</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new work.</source>
        <translation>エージェントは一時停止しています。新しい作業を受けません。</translation>
    </message>
    <message>
        <source>The agent takes no new work: it drains, or is about to stop.</source>
        <translation>エージェントは新しい作業を受けません。セッションの終わりを待っているか、まもなく停止します。</translation>
    </message>
    <message>
        <source>The agent may run no session at all (capacity.maxConcurrentSessions is 0).</source>
        <translation>エージェントはセッションを 1 件も実行できません (capacity.maxConcurrentSessions が 0 です)。</translation>
    </message>
    <message numerus="yes">
        <source>It takes work: %1 of %n session(s) run.</source>
        <translation>
            <numerusform>作業を受けています: %Ln 件中 %1 件のセッションを実行中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) are in use.</source>
        <translation>
            <numerusform>%Ln 件のセッションがすべて使用中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent takes no work at the moment, and names no reason. Check again in a minute.</source>
        <translation>エージェントは現在作業を受けず、理由も伝えていません。1 分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>The platform lists this computer.</source>
        <translation>プラットフォームの一覧にこのコンピューターがあります。</translation>
    </message>
    <message>
        <source>The platform does not list this computer, so it gets no work.</source>
        <translation>プラットフォームの一覧にこのコンピューターがないため、作業が渡されません。</translation>
    </message>
    <message>
        <source>The platform does not say.</source>
        <translation>プラットフォームから伝えられていません。</translation>
    </message>
    <message>
        <source>%1 Whoever manages the pool can give it work again.</source>
        <comment>a sentence</comment>
        <translation>%1プールの管理者が、再び作業を渡すようにできます。</translation>
    </message>
    <message>
        <source>The platform gives this computer work.</source>
        <translation>プラットフォームはこのコンピューターに作業を渡しています。</translation>
    </message>
    <message>
        <source>The platform knows how every session ended.</source>
        <translation>プラットフォームは、すべてのセッションがどう終わったかを把握しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have ended, and the platform does not know it yet.</source>
        <translation>
            <numerusform>%Ln 件のセッションが終わりましたが、プラットフォームにはまだ伝わっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>設定を使えません: %1</translation>
    </message>
    <message>
        <source>The configuration names no usable address of a platform (orchestrator.url).</source>
        <translation>設定に、使えるプラットフォームのアドレスがありません (orchestrator.url)。</translation>
    </message>
    <message>
        <source>Others can read or change the configuration: it %1</source>
        <comment>it is open to other users.</comment>
        <translation>設定を他の人が読めるか、変更できる状態です: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a warning</comment>
        <translation>
            <numerusform>%1 (ほか %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none, so the defaults hold.</source>
        <translation>設定がないため、既定値が使われます。</translation>
    </message>
    <message>
        <source>The agent has one.</source>
        <translation>エージェントが持っています。</translation>
    </message>
    <message>
        <source>This computer has one for %1.</source>
        <translation>このコンピューターには %1 用のものがあります。</translation>
    </message>
    <message>
        <source>This computer has no registration token for %1.</source>
        <translation>このコンピューターには %1 用の登録トークンがありません。</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>%1 への安全な接続がありません: %2。ネットワークに独自の証明書がある場合は、設定の network.caFile にそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Something that is not the platform answers in place of %1.</source>
        <translation>プラットフォームではないものが %1 の代わりに応答しています。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own: it answers %2.</source>
        <translation>%1 自体に問題があります: 応答は %2。</translation>
    </message>
    <message>
        <source>No answer from %1: %2</source>
        <translation>%1 の応答がありません: %2</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>%1 の応答が時間内にありませんでした。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 が応答しています。</translation>
    </message>
    <message>
        <source>The platform does not tell its time.</source>
        <translation>プラットフォームは時刻を伝えていません。</translation>
    </message>
    <message>
        <source>It differs from the platform&apos;s by %1 s.</source>
        <translation>プラットフォームの時計との差は %1 秒です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s behind the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>このコンピューターの時計はプラットフォームより %1 秒遅れています。トークンが無効にならないように、システムの設定で合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s ahead of the platform&apos;s. Set it in the system&apos;s settings, so that tokens stay valid.</source>
        <translation>このコンピューターの時計はプラットフォームより %1 秒進んでいます。トークンが無効にならないように、システムの設定で合わせてください。</translation>
    </message>
    <message>
        <source>No runner is installed, so this computer can do no session.</source>
        <translation>ランナーがインストールされていないため、このコンピューターはセッションを実行できません。</translation>
    </message>
    <message>
        <source>git is not installed, so sessions cannot get their repositories. Install it with your system&apos;s packages.</source>
        <translation>git がインストールされていないため、セッションがリポジトリを取得できません。システムのパッケージでインストールしてください。</translation>
    </message>
    <message>
        <source>git cannot reach %1 without asking: %2</source>
        <translation>git は入力を求めずに %1 へ接続できません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; it reaches %n configured repository(ies).</source>
        <comment>the version of git</comment>
        <translation>
            <numerusform>%1。設定された %Ln 個のリポジトリに接続できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>The system does not say how full the disk is.</source>
        <translation>システムがディスクの使用量を伝えていません。</translation>
    </message>
    <message>
        <source>%1 of %2 are free, so this computer takes no new work.</source>
        <translation>空きは %2 中 %1 のため、このコンピューターは新しい作業を受けません。</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>空きは %2 中 %1 です。</translation>
    </message>
    <message>
        <source>Sessions cannot work in %1: %2</source>
        <translation>セッションは %1 で作業できません: %2</translation>
    </message>
    <message>
        <source>The log %1 cannot be written: %2</source>
        <translation>ログ %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>None is set up here.</source>
        <translation>ここには何も設定されていません。</translation>
    </message>
    <message>
        <source>%1 runs here, too (%2). The platform gives work to both.</source>
        <translation>%1 もここで動いています (%2)。プラットフォームは両方に作業を渡します。</translation>
    </message>
    <message>
        <source>%1 is set up here, too (%2). Run only one of them.</source>
        <translation>%1 もここに設定されています (%2)。どちらか 1 つだけを動かしてください。</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 はフォルダーではありません</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>git did not end in time</source>
        <translation>git が時間内に終了しませんでした</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>%1 に到達する経路がありません: %2。%3</translation>
    </message>
</context>
<context>
    <name>rensei::http::HttpText</name>
    <message>
        <source>this host is leaving the platform</source>
        <translation>このホストはプラットフォームから離脱しています</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: %1</source>
        <translation>サーバーの証明書を信頼できません: %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>the certificate of &quot;%1&quot;, issued by &quot;%2&quot; and valid until %3, is not trusted: %4</source>
        <translation>「%1」の証明書 (発行者「%2」、有効期限 %3) を信頼できません: %4</translation>
    </message>
    <message>
        <source>the token holds a line break or another character that no token has</source>
        <translation>トークンに、改行などトークンに使えない文字が含まれています</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>時間内に接続できません</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MiB</source>
        <translation>応答が %1 MiB を超えています</translation>
    </message>
    <message>
        <source>the proxy %1 wants a user name and a password</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>The proxy must be system, none, or an address such as http://proxy.example:8080 or socks5://proxy.example:1080.</source>
        <translation>プロキシは system、none、または http://proxy.example:8080 や socks5://proxy.example:1080 のようなアドレスである必要があります。</translation>
    </message>
    <message>
        <source>the answer is compressed (%1), which was not asked for</source>
        <translation>求めていないのに、応答が圧縮されています (%1)</translation>
    </message>
    <message>
        <source>unexpected response from the server: no JSON</source>
        <translation>サーバーの予期しない応答: JSON ではありません</translation>
    </message>
    <message>
        <source>the server answered %1</source>
        <translation>サーバーの応答は %1 でした</translation>
    </message>
    <message>
        <source>redirected to another server</source>
        <translation>別のサーバーに転送されました</translation>
    </message>
    <message>
        <source>the server ended the call</source>
        <translation>サーバーが通信を終了しました</translation>
    </message>
    <message>
        <source>the stream fell silent</source>
        <translation>ストリームが途絶えました</translation>
    </message>
    <message>
        <source>The platform address is not a web address.</source>
        <translation>プラットフォームのアドレスがウェブのアドレスではありません。</translation>
    </message>
    <message>
        <source>The platform address must not hold a user name or password.</source>
        <translation>プラットフォームのアドレスに、ユーザー名やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>The platform address must begin with https://.</source>
        <translation>プラットフォームのアドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The platform address must begin with https:// (http:// only for this computer).</source>
        <translation>プラットフォームのアドレスは https:// で始まる必要があります (http:// はこのコンピューターの場合のみ)。</translation>
    </message>
    <message>
        <source>The platform address must end after its path.</source>
        <translation>プラットフォームのアドレスはパスで終わる必要があります。</translation>
    </message>
    <message>
        <source>network.caFile names a file without a certificate in PEM form.</source>
        <translation>network.caFile のファイルに PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address holds a user name or a password, which the file is no place for. Leave them out: the name is the setting network.proxyUser, and the keychain keeps the password, after rensei-agent config set network.proxyPassword.</source>
        <translation>プロキシのアドレスにユーザー名またはパスワードが含まれています。ファイルに書くものではありません。取り除いてください。ユーザー名は設定 network.proxyUser に指定し、パスワードは rensei-agent config set network.proxyPassword を実行するとキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.</source>
        <translation>rensei-agent config set network.proxyUser NAME でユーザーを指定し、rensei-agent config set network.proxyPassword でパスワードを入力してください。プロキシ自体は network.proxy に指定します。</translation>
    </message>
</context>
<context>
    <name>rensei::install::InstallText</name>
    <message>
        <source>a new file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>what is taken over</source>
        <translation>取り込むもの</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at a time</source>
        <translation>
            <numerusform>同時に %Ln 件のセッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MiB of memory for a session</source>
        <translation>
            <numerusform>1 セッションのメモリ %Ln MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GiB of disk for working copies</source>
        <translation>
            <numerusform>作業コピーのディスク %Ln GiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s for running sessions to end</source>
        <translation>
            <numerusform>実行中のセッションの猶予時間 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation>リージョン %1</translation>
    </message>
    <message>
        <source>the runner %1</source>
        <translation>ランナー %1</translation>
    </message>
    <message>
        <source>the platform %1</source>
        <translation>プラットフォーム %1</translation>
    </message>
    <message>
        <source>it is in that program&apos;s entry of the keychain</source>
        <translation>そのプログラムのキーチェーンの項目にあります</translation>
    </message>
    <message>
        <source>it is none</source>
        <comment>a text that should be a key</comment>
        <translation>キーではありません</translation>
    </message>
    <message>
        <source>the registration key</source>
        <translation>登録キー</translation>
    </message>
    <message>
        <source>the work of every project</source>
        <translation>すべてのプロジェクトの作業</translation>
    </message>
    <message>
        <source>the projects %1</source>
        <translation>プロジェクト %1</translation>
    </message>
    <message>
        <source>the repositories of %1</source>
        <translation>%1 のリポジトリ</translation>
    </message>
    <message>
        <source>it is no single value</source>
        <translation>単一の値ではありません</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>制御文字が含まれています</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 は行き先のないリンクです</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>%1 is too big for a configuration</source>
        <translation>%1 は設定としては大きすぎます</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 を解釈できません: %2。</translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation>%1 に設定がありません。</translation>
    </message>
    <message>
        <source>%1 holds nothing that can be taken over.</source>
        <translation>%1 に取り込めるものがありません。</translation>
    </message>
    <message>
        <source>what is taken over cannot be added in the way the file is written</source>
        <translation>ファイルの書き方のため、取り込むものを追加できません</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <comment>a program</comment>
        <translation>%1、プロセス %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a file, and what is taken over from it</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>取り込まないもの: %1。</translation>
    </message>
    <message>
        <source>See that the system starts %1 no more.</source>
        <translation>システムが %1 を起動しないようにしてください。</translation>
    </message>
    <message>
        <source>Correct that, or set this computer up afresh.</source>
        <translation>それを修正するか、このコンピューターを新しく設定してください。</translation>
    </message>
    <message>
        <source>The set-up in %1 is for %2, this one for %3.</source>
        <translation>%1 の設定は %2 用で、これは %3 用です。</translation>
    </message>
    <message>
        <source>Set this computer up for that platform.</source>
        <translation>このコンピューターをそのプラットフォーム用に設定してください。</translation>
    </message>
    <message>
        <source>The program whose set-up is to be taken over runs here (%1). Two with one registration harm each other.</source>
        <translation>設定を取り込むプログラムがここで動いています (%1)。1 つの登録で 2 つを動かすと、互いに妨げます。</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, then try again; or only watch it.</source>
        <translation>それを終了させ、再び起動しないようにしてから、もう一度お試しください。または、見るだけにしてください。</translation>
    </message>
    <message>
        <source>End it and keep it from starting again, or only watch it.</source>
        <translation>それを終了させ、再び起動しないようにするか、見るだけにしてください。</translation>
    </message>
    <message>
        <source>%1 starts the program whose set-up is to be taken over at the next login.</source>
        <translation>次のログイン時に、%1 が設定を取り込むプログラムを起動します。</translation>
    </message>
    <message>
        <source>Keep it from starting, then try again.</source>
        <translation>起動しないようにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Take over the other set-up</source>
        <translation>別の設定を取り込む</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Choose the project</source>
        <translation>プロジェクトを選ぶ</translation>
    </message>
    <message>
        <source>Choose the agent that does the work</source>
        <translation>作業を行うエージェントを選ぶ</translation>
    </message>
    <message>
        <source>What it may do without asking</source>
        <translation>確認なしでできること</translation>
    </message>
    <message>
        <source>Make a key for this computer</source>
        <translation>このコンピューターのキーを作成</translation>
    </message>
    <message>
        <source>Write the configuration</source>
        <translation>設定を書き込む</translation>
    </message>
    <message>
        <source>Start in the background, now and at login</source>
        <translation>今すぐ、そしてログイン時にバックグラウンドで起動</translation>
    </message>
    <message>
        <source>The background program answers</source>
        <translation>バックグラウンドのプログラムの応答</translation>
    </message>
    <message>
        <source>Registered with the platform</source>
        <translation>プラットフォームへの登録</translation>
    </message>
    <message>
        <source>The platform hears this computer</source>
        <translation>このコンピューターからプラットフォームへの連絡</translation>
    </message>
    <message>
        <source>The platform lists this computer</source>
        <translation>プラットフォームの一覧に表示</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what to do, and the command that does it</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>まだ行っていません。</translation>
    </message>
    <message>
        <source>This step did not come to an end in time.</source>
        <translation>この手順は時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Try again; what is done stays done.</source>
        <translation>もう一度お試しください。完了したことはそのままです。</translation>
    </message>
    <message>
        <source>This step was done and had no effect.</source>
        <translation>この手順を行いましたが、効果がありませんでした。</translation>
    </message>
    <message>
        <source>Look for the reason.</source>
        <translation>理由を調べてください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>The configuration takes the work of %1 now, too; the registration key was not changed. If the platform gives no work of it, have the key made for it, too: %2</source>
        <translation>設定により %1 の作業も受けるようになりました。登録キーは変わっていません。プラットフォームがその作業を渡さない場合は、それにも使えるキーを作成してください: %2</translation>
    </message>
    <message>
        <source>This computer takes work for %1.</source>
        <translation>このコンピューターは %1 の作業を受けます。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>キャンセルしました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The receipt cannot be written, so nothing more is done: %1.</source>
        <translation>インストールの記録を書き込めないため、これ以上は何も行いません: %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 を書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is the service of another program, and stays as it is.</source>
        <translation>%1 は別のプログラムのサービスです。そのまま残します。</translation>
    </message>
    <message>
        <source>Use another name for this one.</source>
        <translation>こちらには別の名前を使ってください。</translation>
    </message>
    <message>
        <source>The service cannot be installed: %1.</source>
        <translation>サービスをインストールできません: %1。</translation>
    </message>
    <message>
        <source>The service cannot be started: %1.</source>
        <translation>サービスを起動できません: %1。</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched on: %1.</source>
        <translation>ログイン前の起動を有効にできません: %1。</translation>
    </message>
    <message>
        <source>Have an administrator allow it, or install it without --before-login.</source>
        <translation>管理者に許可してもらうか、--before-login なしでインストールしてください。</translation>
    </message>
    <message>
        <source>The service cannot be stopped: %1.</source>
        <translation>サービスを停止できません: %1。</translation>
    </message>
    <message>
        <source>the configuration: %1</source>
        <translation>設定: %1</translation>
    </message>
    <message>
        <source>the configuration, a new file</source>
        <translation>設定 (新しいファイル)</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key</source>
        <translation>このコンピューターの登録キー</translation>
    </message>
    <message>
        <source>the receipt, and what the background program keeps</source>
        <translation>インストールの記録と、バックグラウンドのプログラムが保存するもの</translation>
    </message>
    <message>
        <source>the service of another host program</source>
        <translation>別のホストプログラムのサービス</translation>
    </message>
    <message>
        <source>The receipt of the last installation, %1, cannot be read: %2.</source>
        <translation>前回のインストールの記録 %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>This computer is set up for %1.</source>
        <translation>このコンピューターは %1 用に設定されています。</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>先にそれを元に戻してください。</translation>
    </message>
    <message>
        <source>This platform has no accounts.</source>
        <translation>このプラットフォームにはアカウントがありません。</translation>
    </message>
    <message>
        <source>Nobody is signed in; the registration token is enough.</source>
        <translation>サインインしていません。登録トークンで十分です。</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>%1 にサインインしていません。</translation>
    </message>
    <message>
        <source>The platform accepts the key.</source>
        <translation>プラットフォームがキーを受け付けました。</translation>
    </message>
    <message>
        <source>The registration token decides.</source>
        <translation>登録トークンで決まります。</translation>
    </message>
    <message>
        <source>The account has no project.</source>
        <translation>アカウントにプロジェクトがありません。</translation>
    </message>
    <message>
        <source>Make one on the platform, then try again.</source>
        <translation>プラットフォームで作成してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Choose one of them: %1.</source>
        <translation>次のいずれかを選んでください: %1。</translation>
    </message>
    <message>
        <source>The account has no project %1.</source>
        <translation>アカウントにプロジェクト %1 はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The account has %n project(s).</source>
        <translation>
            <numerusform>アカウントには %Ln 件のプロジェクトがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a program, and its file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Or try it without one: rensei-agent demo.</source>
        <translation>または、エージェントなしで試してください: rensei-agent demo。</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>このコンピューターに %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>インストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>To get it: %1.</source>
        <translation>入手するには: %1。</translation>
    </message>
    <message>
        <source>There is no runner %1.</source>
        <translation>ランナー %1 はありません。</translation>
    </message>
    <message>
        <source>See which there are: rensei-agent runners.</source>
        <translation>一覧を見るには: rensei-agent runners。</translation>
    </message>
    <message>
        <source>See what can be installed: rensei-agent runners.</source>
        <translation>インストールできるものを見るには: rensei-agent runners。</translation>
    </message>
    <message>
        <source>To get %1: %2.</source>
        <translation>%1 を入手するには: %2。</translation>
    </message>
    <message>
        <source>No agent that can do the work was found on this computer.</source>
        <translation>作業を行えるエージェントがこのコンピューターに見つかりませんでした。</translation>
    </message>
    <message>
        <source>reads and edits in the workspace; every command asks</source>
        <translation>作業フォルダーで読み取りと編集。コマンドの前に毎回確認</translation>
    </message>
    <message>
        <source>reads, edits and runs in the workspace; asks before what reaches beyond it</source>
        <translation>作業フォルダーで読み取り、編集、実行。その外に及ぶことの前に確認</translation>
    </message>
    <message>
        <source>does everything without asking</source>
        <translation>確認なしですべて実行</translation>
    </message>
    <message>
        <source>everything that it asks for is rejected</source>
        <translation>確認を求めるものはすべて拒否</translation>
    </message>
    <message>
        <source>own rules</source>
        <comment>what an agent may do</comment>
        <translation>独自の規則</translation>
    </message>
    <message>
        <source>the rules in the configuration</source>
        <translation>設定にある規則</translation>
    </message>
    <message>
        <source>%1: %2. There is no sandbox: an agent that does not ask is not held back.</source>
        <translation>%1: %2。サンドボックスはありません。確認しないエージェントは抑えられません。</translation>
    </message>
    <message>
        <source>The one that was taken over is in %1.</source>
        <translation>取り込んだものが%1にあります。</translation>
    </message>
    <message>
        <source>One is in %1, and is kept.</source>
        <translation>1 つが%1にあり、そのまま残します。</translation>
    </message>
    <message>
        <source>The pasted token is in %1.</source>
        <translation>貼り付けたトークンは%1にあります。</translation>
    </message>
    <message>
        <source>One is in %1.</source>
        <translation>1 つが%1にあります。</translation>
    </message>
    <message>
        <source>The platform refuses this computer&apos;s registration token.</source>
        <translation>プラットフォームがこのコンピューターの登録トークンを拒否しています。</translation>
    </message>
    <message>
        <source>This computer has no registration token.</source>
        <translation>このコンピューターには登録トークンがありません。</translation>
    </message>
    <message>
        <source>Paste one, of the type Worker Registration.</source>
        <translation>種類 Worker Registration のものを貼り付けてください。</translation>
    </message>
    <message>
        <source>The platform does not say which organization the account is of.</source>
        <translation>プラットフォームは、アカウントがどの組織のものかを伝えていません。</translation>
    </message>
    <message>
        <source>Make a key in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Settings → Projects → API Keys で、種類 Worker Registration としてキーを作成し、貼り付けてください。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1.</source>
        <translation>設定を使えません: %1。</translation>
    </message>
    <message>
        <source>Correct %1, then try again.</source>
        <translation>%1 を修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Change %1 by hand, then try again.</source>
        <translation>%1 を手動で変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system&apos;s service manager cannot be asked: %1.</source>
        <translation>システムのサービス管理に問い合わせできません: %1。</translation>
    </message>
    <message>
        <source>Nothing starts before a login on this computer.</source>
        <translation>このコンピューターでは、ログイン前には何も起動しません。</translation>
    </message>
    <message>
        <source>Install it without --before-login.</source>
        <translation>--before-login なしでインストールしてください。</translation>
    </message>
    <message>
        <source>It runs, and starts with the computer.</source>
        <translation>動いていて、コンピューターと一緒に起動します。</translation>
    </message>
    <message>
        <source>It runs, and starts at login.</source>
        <translation>動いていて、ログイン時に起動します。</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here already (process %1).</source>
        <translation>手動で起動されたエージェントがすでにここで動いています (プロセス %1)。</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <translation>終了させてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service was started and does not run.</source>
        <translation>サービスを起動しましたが、動いていません。</translation>
    </message>
    <message>
        <source>Version %1, process %2.</source>
        <translation>バージョン %1、プロセス %2。</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> (「%1」)</translation>
    </message>
    <message>
        <source>The platform has not registered this computer in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>プラットフォームは時間内にこのコンピューターを登録しませんでした%1。</translation>
    </message>
    <message>
        <source>Try again in a minute, or look for the reason.</source>
        <translation>1 分後にもう一度試すか、理由を調べてください。</translation>
    </message>
    <message>
        <source>The platform refuses the registration key that was taken over.</source>
        <translation>プラットフォームが、取り込んだ登録キーを拒否しています。</translation>
    </message>
    <message>
        <source>Have one made for this computer.</source>
        <translation>このコンピューターのキーを作成してください。</translation>
    </message>
    <message>
        <source>Paste another one, of the type Worker Registration.</source>
        <translation>種類 Worker Registration の別のものを貼り付けてください。</translation>
    </message>
    <message>
        <source>Have it replaced.</source>
        <translation>取り替えてください。</translation>
    </message>
    <message>
        <source>The platform has not answered a heartbeat in time%1.</source>
        <comment>the last error in brackets, or nothing</comment>
        <translation>プラットフォームは時間内にハートビートに応答しませんでした%1。</translation>
    </message>
    <message>
        <source>Answered %1 s ago.</source>
        <translation>%1 秒前に応答がありました。</translation>
    </message>
    <message>
        <source>It is in the platform&apos;s list of hosts.</source>
        <translation>プラットフォームのホスト一覧にあります。</translation>
    </message>
    <message>
        <source>This platform does not say which computers it lists.</source>
        <translation>このプラットフォームは、一覧にあるコンピューターを伝えません。</translation>
    </message>
    <message>
        <source>Nobody is signed in, so the platform&apos;s list cannot be asked for.</source>
        <translation>サインインしていないため、プラットフォームの一覧を問い合わせできません。</translation>
    </message>
    <message>
        <source>The platform does not list this computer yet.</source>
        <translation>プラットフォームの一覧に、このコンピューターがまだありません。</translation>
    </message>
    <message>
        <source>Try again in a minute; if it stays so, look on the platform&apos;s page of hosts.</source>
        <translation>1 分後にもう一度お試しください。変わらなければ、プラットフォームのホストのページをご覧ください。</translation>
    </message>
    <message>
        <source>The former key could not be revoked; do that on %1.</source>
        <translation>以前のキーを取り消せませんでした。%1 で取り消してください。</translation>
    </message>
    <message>
        <source>The former key was revoked.</source>
        <translation>以前のキーを取り消しました。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>not installed; to get it: %1</source>
        <translation>インストールされていません。入手するには: %1</translation>
    </message>
    <message>
        <source>nobody has seen that it asks before it acts, so it gets no work before the configuration accepts that</source>
        <translation>実行前に確認することが確かめられていないため、設定で承諾するまで作業を受けません</translation>
    </message>
    <message>
        <source>the folder of another host program</source>
        <translation>別のホストプログラムのフォルダー</translation>
    </message>
    <message>
        <source>The platform answered %1%2.</source>
        <comment>a number, and its words in brackets or nothing</comment>
        <translation>プラットフォームの応答は %1%2 でした。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation>プラットフォームの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The platform cannot be asked: %1.</source>
        <translation>プラットフォームに問い合わせできません: %1。</translation>
    </message>
    <message>
        <source>Solve that, then try again.</source>
        <translation>それを解決してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>プラットフォームに接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the platform&apos;s address, then try again.</source>
        <translation>ネットワークとプラットフォームのアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform answers no more requests for now.</source>
        <translation>プラットフォームは現在これ以上の要求に応じません。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The platform refuses the user key.</source>
        <translation>プラットフォームがユーザーキーを拒否しています。</translation>
    </message>
    <message>
        <source>This key cannot sign in%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>このキーではサインインできません%1。</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, then try again.</source>
        <translation>プラットフォームのアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make one in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>Settings → Projects → API Keys で、種類 Worker Registration として作成し、貼り付けてください。</translation>
    </message>
    <message>
        <source>Your user key may not make registration keys%1.</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>このユーザーキーでは登録キーを作成できません%1。</translation>
    </message>
    <message>
        <source>It needs the right org_keys:write or the role of an administrator. Or have one made in Settings → Projects → API Keys, of the type Worker Registration, and paste it.</source>
        <translation>権限 org_keys:write または管理者の役割が必要です。または、Settings → Projects → API Keys で、種類 Worker Registration として作成してもらい、貼り付けてください。</translation>
    </message>
    <message>
        <source>This platform makes no registration key for this project here.</source>
        <translation>このプラットフォームは、ここではこのプロジェクトの登録キーを作成しません。</translation>
    </message>
    <message>
        <source>The platform&apos;s reply holds no key, though it may have made one.</source>
        <translation>プラットフォームの返答にキーがありませんが、作成された可能性があります。</translation>
    </message>
    <message>
        <source>Look in Settings → Projects → API Keys before you try again, and remove what is not used.</source>
        <translation>もう一度試す前に Settings → Projects → API Keys を確認し、使われていないものを削除してください。</translation>
    </message>
    <message>
        <source>Paste a new one.</source>
        <translation>新しいものを貼り付けてください。</translation>
    </message>
    <message>
        <source>The background program was started and does not run.</source>
        <translation>バックグラウンドのプログラムを起動しましたが、動いていません。</translation>
    </message>
    <message>
        <source>The background program does not answer.</source>
        <translation>バックグラウンドのプログラムが応答しません。</translation>
    </message>
    <message>
        <source>Another program answers on the background program&apos;s port.</source>
        <translation>バックグラウンドのプログラムのポートで、別のプログラムが応答しています。</translation>
    </message>
    <message>
        <source>End that program, or set host.port in the configuration to another number, then try again.</source>
        <translation>そのプログラムを終了させるか、設定の host.port を別の番号にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The background program refuses its own token file.</source>
        <translation>バックグラウンドのプログラムが自身のトークンのファイルを拒否しています。</translation>
    </message>
    <message>
        <source>The background program cannot be asked: %1.</source>
        <translation>バックグラウンドのプログラムに問い合わせできません: %1。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>このコンピューターではキーチェーンのサービスが動いていません。</translation>
    </message>
    <message>
        <source>Start one and try again, or keep the key in a file that only you can read.</source>
        <translation>起動してからもう一度試すか、自分だけが読めるファイルにキーを保存してください。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused.</source>
        <translation>キーチェーンへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>システムが確認を求めたら許可し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain gave no answer.</source>
        <translation>キーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>See whether it waits for a password, then try again.</source>
        <translation>パスワードを待っていないか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Let running sessions end</source>
        <translation>実行中のセッションの終わりを待つ</translation>
    </message>
    <message>
        <source>Stop the background program</source>
        <translation>バックグラウンドのプログラムを停止</translation>
    </message>
    <message>
        <source>Sign this computer off from the platform</source>
        <translation>このコンピューターのプラットフォームへの登録を解除</translation>
    </message>
    <message>
        <source>Take the configuration back</source>
        <translation>設定を元に戻す</translation>
    </message>
    <message>
        <source>Remove this computer&apos;s key</source>
        <translation>このコンピューターのキーを削除</translation>
    </message>
    <message>
        <source>Remove what the background program knew</source>
        <translation>バックグラウンドのプログラムの状態データを削除</translation>
    </message>
    <message>
        <source>Logs, sessions and working copies</source>
        <translation>ログ、セッション、作業コピー</translation>
    </message>
    <message>
        <source>None runs.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n will be waited for.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%Ln 件が終わるのを待ちます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) run here.</source>
        <translation>
            <numerusform>ここで %Ln 件のセッションが実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for its end, or let the removal wait for it.</source>
        <translation>終わるのを待つか、削除のときに待つようにしてください。</translation>
    </message>
    <message>
        <source>The service cannot be removed: %1.</source>
        <translation>サービスを削除できません: %1。</translation>
    </message>
    <message>
        <source>The start before a login cannot be switched off: %1.</source>
        <translation>ログイン前の起動を無効にできません: %1。</translation>
    </message>
    <message>
        <source>An agent that was started by hand runs here (process %1).</source>
        <translation>手動で起動されたエージェントがここで動いています (プロセス %1)。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>It has signed off.</source>
        <translation>登録を解除しました。</translation>
    </message>
    <message>
        <source>The platform forgets this computer automatically within five minutes.</source>
        <translation>プラットフォームは 5 分以内に、このコンピューターの登録を自動で消します。</translation>
    </message>
    <message>
        <source>None was stored by the installation.</source>
        <translation>インストールで保存されたものはありません。</translation>
    </message>
    <message>
        <source>None is stored.</source>
        <translation>保存されていません。</translation>
    </message>
    <message>
        <source>The stored token is another one, and stays.</source>
        <translation>保存されているトークンは別のものです。そのまま残します。</translation>
    </message>
    <message>
        <source>this computer&apos;s registration key, in %1</source>
        <translation>このコンピューターの登録キー (%1)</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>%1から削除しました。</translation>
    </message>
    <message>
        <source>The one before is back in %1.</source>
        <translation>以前のものを%1に戻しました。</translation>
    </message>
    <message>
        <source>It stays valid on the platform; it is revoked on %1.</source>
        <translation>プラットフォームでは有効なままです。%1 で取り消してください。</translation>
    </message>
    <message>
        <source>The key %1 is not revoked, because nobody is signed in.</source>
        <translation>サインインしていないため、キー %1 は取り消されません。</translation>
    </message>
    <message>
        <source>Revoke it on the page.</source>
        <translation>そのページで取り消してください。</translation>
    </message>
    <message>
        <source>Revoked on the platform.</source>
        <translation>プラットフォームで取り消しました。</translation>
    </message>
    <message>
        <source>The platform did not revoke the key %1: %2.</source>
        <translation>プラットフォームがキー %1 を取り消しませんでした: %2。</translation>
    </message>
    <message>
        <source>This platform does not revoke keys automatically, so %1 stays valid.</source>
        <translation>このプラットフォームは自動ではキーを取り消さないため、%1 は有効なままです。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>Not everything could be taken back; run it again when that is solved.</source>
        <translation>一部を元に戻せませんでした。それを解決してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Cancelled; what was done is taken back.</source>
        <translation>キャンセルしました。行ったことは元に戻しました。</translation>
    </message>
    <message>
        <source>This computer takes no more work; what the installation made is removed.</source>
        <translation>このコンピューターはこれ以上作業を受けません。インストールで作成されたものを削除しました。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>変更されていませんでした。</translation>
    </message>
    <message>
        <source>%1 was changed since, so it stays.</source>
        <translation>%1 はその後に変更されているため、そのまま残します。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>何もありません。</translation>
    </message>
    <message>
        <source>They stay in %1; --delete-data removes them.</source>
        <translation>%1 に残ります。--delete-data を付けると削除します。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Not everything in %1 can be removed.</source>
        <translation>%1 の一部を削除できません。</translation>
    </message>
    <message>
        <source>a new registration key, if the platform refuses the present one</source>
        <translation>新しい登録キー（プラットフォームが今のキーを拒否した場合）</translation>
    </message>
    <message>
        <source>Make a user key in Settings → API Keys, then sign in with it.</source>
        <translation>Settings → API Keys でユーザーキーを作成し、それでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in with another one, and check that it is copied whole.</source>
        <translation>別のキーでサインインし、全体がコピーされているか確認してください。</translation>
    </message>
    <message>
        <source>Sign in with a user key, not a registration token.</source>
        <translation>登録トークンではなく、ユーザーキーでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>rensei::runner::CatalogText</name>
    <message>
        <source>see %1</source>
        <comment>an address</comment>
        <translation>%1 をご覧ください</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer</source>
        <translation>このコンピューターで %1 にサインインしてください</translation>
    </message>
    <message>
        <source>sign in to %1 on this computer (%2)</source>
        <translation>このコンピューターで %1 にサインインしてください (%2)</translation>
    </message>
</context>
<context>
    <name>rensei::secrets::SecretText</name>
    <message>
        <source>another program keeps %1 locked</source>
        <translation>別のプログラムが %1 をロックしたままです</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>セッションバスがありません</translation>
    </message>
    <message>
        <source>registration token</source>
        <comment>in the middle of a sentence</comment>
        <translation>登録トークン</translation>
    </message>
    <message>
        <source>user key</source>
        <comment>in the middle of a sentence</comment>
        <translation>ユーザーキー</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>in the middle of a sentence</comment>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>No registration token is stored. Store one with: %1</source>
        <translation>登録トークンが保存されていません。次のコマンドで保存してください: %1</translation>
    </message>
    <message>
        <source>No user key is stored. Store one with: %1</source>
        <translation>ユーザーキーが保存されていません。次のコマンドで保存してください: %1</translation>
    </message>
    <message>
        <source>No client secret is stored. Store one with: %1</source>
        <translation>クライアントシークレットが保存されていません。次のコマンドで保存してください: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set %1.</source>
        <translation>キーチェーンがロックされています。ロックを解除するか、%1 を設定してください。</translation>
    </message>
    <message>
        <source>This machine has no keychain service running. Start one, or set %1.</source>
        <translation>このコンピューターではキーチェーンのサービスが動いていません。起動するか、%1 を設定してください。</translation>
    </message>
    <message>
        <source>Access to the keychain was refused. Allow it when the system asks, or set %1.</source>
        <translation>キーチェーンへのアクセスが拒否されました。システムが確認を求めたら許可するか、%1 を設定してください。</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set %1.</source>
        <translation>キーチェーンが応答しませんでした。パスワードを待っていないか確認するか、%1 を設定してください。</translation>
    </message>
    <message>
        <source>Nothing can be stored in the environment. Store it with: %1</source>
        <translation>環境変数には保存できません。次のコマンドで保存してください: %1</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take anything this long. Check what was given, or set %1.</source>
        <translation>システムのキーチェーンはこれほど長いものを受け付けません。渡した内容を確認するか、%1 を設定してください。</translation>
    </message>
    <message>
        <source>The stored secrets cannot be used: %1. Remove the cause, or set %2.</source>
        <translation>保存されたシークレットを使えません: %1。原因を取り除くか、%2 を設定してください。</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>the secrets file</source>
        <translation>シークレットのファイル</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>Windows エラー %1</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>proxy password</source>
        <comment>in the middle of a sentence</comment>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>No proxy password is stored. Store one with: %1</source>
        <translation>プロキシのパスワードが保存されていません。次のコマンドで保存してください: %1</translation>
    </message>
</context>
<context>
    <name>rensei::service::ServiceText</name>
    <message>
        <source>autostart of the desktop</source>
        <translation>Rensei Desktop の自動起動</translation>
    </message>
    <message>
        <source>HOME is not set</source>
        <translation>HOME が設定されていません</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>the agent has not started; its log tells why</source>
        <translation>エージェントが起動していません。理由はログにあります</translation>
    </message>
    <message>
        <source>the agent has not ended</source>
        <translation>エージェントが終了していません</translation>
    </message>
    <message>
        <source>names no agent that could be told to end</source>
        <translation>終了を伝えられるエージェントが指定されていません</translation>
    </message>
    <message>
        <source>nothing starts before the login here, because systemd does not manage this user</source>
        <translation>systemd がこのユーザーを管理していないため、ここではログイン前に何も起動しません</translation>
    </message>
    <message>
        <source>%1 cannot be run: %2</source>
        <translation>%1 を実行できません: %2</translation>
    </message>
    <message>
        <source>%1 has not ended in %2 s</source>
        <translation>%1 が %2 秒以内に終了しませんでした</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 が異常終了しました</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>launchd user agent</source>
        <translation>launchd のユーザーエージェント</translation>
    </message>
    <message>
        <source>macOS starts a user&apos;s agents at the login only</source>
        <translation>macOS がユーザーのエージェントを起動するのはログイン時だけです</translation>
    </message>
    <message>
        <source>systemd user service</source>
        <translation>systemd のユーザーサービス</translation>
    </message>
    <message>
        <source>the unit is masked: %1</source>
        <comment>a command</comment>
        <translation>ユニットがマスクされています: %1</translation>
    </message>
    <message>
        <source>task of the Windows Task Scheduler</source>
        <translation>Windows タスクスケジューラのタスク</translation>
    </message>
    <message>
        <source>Windows starts a user&apos;s tasks at the login only</source>
        <translation>Windows がユーザーのタスクを起動するのはログイン時だけです</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its service (%1)</source>
        <translation>タスクスケジューラがサービスを拒否しました (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the connection (%1)</source>
        <translation>タスクスケジューラが接続を拒否しました (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused its folder (%1)</source>
        <translation>タスクスケジューラがフォルダーを拒否しました (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused the task (%1)</source>
        <translation>タスクスケジューラがタスクを拒否しました (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to tell of the task (%1)</source>
        <translation>タスクスケジューラがタスクの情報の取得を拒否しました (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to keep the task (%1)</source>
        <translation>タスクスケジューラがタスクの保存を拒否しました (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to start the task (%1)</source>
        <translation>タスクスケジューラがタスクの起動を拒否しました (%1)</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>そのようなタスクはありません</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to end the task (%1)</source>
        <translation>タスクスケジューラがタスクの終了を拒否しました (%1)</translation>
    </message>
    <message>
        <source>the Task Scheduler refused to remove the task (%1)</source>
        <translation>タスクスケジューラがタスクの削除を拒否しました (%1)</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <comment>how long it runs</comment>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>agent %1</source>
        <comment>its version</comment>
        <translation>エージェント %1</translation>
    </message>
    <message>
        <source>this command %1</source>
        <comment>its version</comment>
        <translation>このコマンド %1</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>プロトコル %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no context</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>最後のハートビート</translation>
    </message>
    <message>
        <source>Sessions here</source>
        <translation>ここのセッション</translation>
    </message>
    <message>
        <source>auth required</source>
        <translation>認証が必要</translation>
    </message>
    <message>
        <source>Whether the platform sees this host is not known: %1.</source>
        <translation>プラットフォームからこのホストが見えているかどうかは不明です: %1。</translation>
    </message>
    <message>
        <source>The capacity of the organisation is not known: %1.</source>
        <translation>組織の受け入れ容量は不明です: %1。</translation>
    </message>
    <message>
        <source>Not everything is answered yet.</source>
        <translation>まだすべての応答がそろっていません。</translation>
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
            <numerusform>%1、プロセス %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>プロセス %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1 (%2)</source>
        <comment>sessions, and why so many</comment>
        <translation>最大 %1 (%2)</translation>
    </message>
    <message>
        <source>each at most %1</source>
        <comment>of the sessions</comment>
        <translation>それぞれ最大 %1</translation>
    </message>
    <message>
        <source>all together at most %1</source>
        <comment>of the sessions</comment>
        <translation>合計で最大 %1</translation>
    </message>
    <message>
        <source>token expired or invalid</source>
        <translation>トークンが期限切れか無効</translation>
    </message>
    <message>
        <source>Re-authenticate: %1</source>
        <comment>a command</comment>
        <translation>もう一度認証するには: %1</translation>
    </message>
    <message>
        <source>no user key</source>
        <translation>ユーザーキーなし</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <comment>a command</comment>
        <translation>サインインするには: %1</translation>
    </message>
    <message>
        <source>this platform has no account service</source>
        <translation>このプラットフォームにはアカウントサービスがありません</translation>
    </message>
    <message>
        <source>this key cannot sign in</source>
        <translation>このキーではサインインできません</translation>
    </message>
    <message>
        <source>This key cannot sign in%1. A user key is needed here: %2</source>
        <comment>the platform&apos;s words in brackets or nothing, and a command</comment>
        <translation>このキーではサインインできません%1。ここではユーザーキーが必要です: %2</translation>
    </message>
    <message>
        <source>The account could not be checked: %1.</source>
        <translation>アカウントを確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>The agent is starting. Ask again in a moment.</source>
        <translation>エージェントが起動しています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>connection refused on %1</source>
        <translation>%1 で接続を拒否されました</translation>
    </message>
    <message>
        <source>Daemon is not running. Run it with: %1 (or via launchctl/systemctl)</source>
        <translation>エージェントは動いていません。次のコマンドで起動してください: %1 (または launchctl/systemctl を使用)</translation>
    </message>
    <message>
        <source>no answer on %1</source>
        <translation>%1 で応答がありません</translation>
    </message>
    <message>
        <source>The agent does not answer. End it and start it again with: %1</source>
        <translation>エージェントが応答しません。終了させてから、次のコマンドでもう一度起動してください: %1</translation>
    </message>
    <message>
        <source>another program answers on %1</source>
        <translation>%1 で別のプログラムが応答しています</translation>
    </message>
    <message>
        <source>Another program uses %1. Start the agent on another port with: %2</source>
        <translation>別のプログラムが %1 を使っています。次のコマンドで別のポートでエージェントを起動してください: %2</translation>
    </message>
    <message>
        <source>the control token was refused on %1</source>
        <translation>%1 で制御トークンが拒否されました</translation>
    </message>
    <message>
        <source>The agent refuses its own token file. End it and start it again with: %1</source>
        <translation>エージェントが自身のトークンのファイルを拒否しています。終了させてから、次のコマンドでもう一度起動してください: %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>not ready for more than %1 s</source>
        <translation>%1 秒以上たっても準備が整いません</translation>
    </message>
    <message>
        <source>The agent does not get ready. End it and start it again with: %1</source>
        <translation>エージェントの準備が整いません。終了させてから、次のコマンドでもう一度起動してください: %1</translation>
    </message>
    <message>
        <source>an answer that makes no sense on %1</source>
        <translation>%1 の応答が意味をなしません</translation>
    </message>
    <message>
        <source>The agent cannot be asked: %1</source>
        <translation>エージェントに問い合わせできません: %1</translation>
    </message>
    <message>
        <source>not registered with the platform</source>
        <translation>プラットフォームに登録されていません</translation>
    </message>
    <message>
        <source>no registration token</source>
        <translation>登録トークンがありません</translation>
    </message>
    <message>
        <source>the configuration cannot be used</source>
        <translation>設定を使えません</translation>
    </message>
    <message>
        <source>the registration token could not be read</source>
        <translation>登録トークンを読み取れませんでした</translation>
    </message>
    <message>
        <source>not registered: the platform does not serve it</source>
        <translation>未登録: プラットフォームが対応していません</translation>
    </message>
    <message>
        <source>starting: registering with the platform</source>
        <translation>起動中: プラットフォームに登録しています</translation>
    </message>
    <message>
        <source>The agent is not registered. Give it a token with: %1</source>
        <translation>エージェントが登録されていません。次のコマンドでトークンを渡してください: %1</translation>
    </message>
    <message>
        <source>it runs; whether it is registered is not known</source>
        <translation>動いていますが、登録されているかどうかは不明です</translation>
    </message>
    <message>
        <source>The agent did not say whether it is registered. Ask again in a moment.</source>
        <translation>エージェントは登録されているかどうかを伝えていません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>the registration was refused</source>
        <translation>登録が拒否されました</translation>
    </message>
    <message>
        <source>The platform refused the registration token. Give a new one with: %1</source>
        <translation>プラットフォームが登録トークンを拒否しました。次のコマンドで新しいものを渡してください: %1</translation>
    </message>
    <message>
        <source>it works for %1</source>
        <comment>a platform</comment>
        <translation>%1 のために動いています</translation>
    </message>
    <message>
        <source>The agent works for %1. To have it work for %2, end it and run: %3 --platform %2</source>
        <translation>エージェントは %1 のために動いています。%2 のために動かすには、終了させてから次を実行してください: %3 --platform %2</translation>
    </message>
    <message>
        <source>%1 Run: %2</source>
        <comment>a sentence, and a command</comment>
        <translation>%1 次を実行してください: %2</translation>
    </message>
    <message>
        <source>This host has no session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>このホストにはセッションのスロットがありません。設定の capacity.maxConcurrentSessions を指定してください。</translation>
    </message>
    <message>
        <source>not heard from for more than %1 s</source>
        <translation>%1 秒以上連絡がありません</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>%1 の応答がありません</translation>
    </message>
    <message>
        <source>the user key was refused</source>
        <translation>ユーザーキーが拒否されました</translation>
    </message>
    <message>
        <source>the user key may not see this%1</source>
        <comment>the platform&apos;s words in brackets, or nothing</comment>
        <translation>このユーザーキーでは見られません%1</translation>
    </message>
    <message>
        <source>something else answers in place of %1 (%2)</source>
        <translation>%1 の代わりに別のものが応答しています (%2)</translation>
    </message>
    <message>
        <source>an answer from %1 that cannot be read</source>
        <translation>%1 の応答を読み取れません</translation>
    </message>
    <message>
        <source>not told by this platform</source>
        <translation>このプラットフォームからは伝えられていません</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <comment>the platform, a number, and its words in brackets or nothing</comment>
        <translation>%1 の応答は %2%3 でした</translation>
    </message>
    <message>
        <source>No safe connection to %1: %2. If your network has a certificate of its own, name its file under network.caFile in the configuration.</source>
        <translation>%1 への安全な接続がありません: %2。ネットワークに独自の証明書がある場合は、設定の network.caFile にそのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The platform is out of reach: no answer from %1. Check the address and the network.</source>
        <translation>プラットフォームに接続できません: %1 の応答がありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>not confirmed for more than %1 s</source>
        <translation>%1 秒以上確認されていません</translation>
    </message>
    <message>
        <source>whether it sees this host is not known</source>
        <translation>このホストが見えているかどうかは不明</translation>
    </message>
    <message>
        <source>not known while the agent works for another platform</source>
        <translation>エージェントが別のプラットフォームのために動いている間は不明</translation>
    </message>
    <message>
        <source>not known while the agent is not registered</source>
        <translation>エージェントが登録されていない間は不明</translation>
    </message>
    <message>
        <source>not known while the agent does not answer</source>
        <translation>エージェントが応答しない間は不明</translation>
    </message>
    <message>
        <source>This host is not visible to the platform: its agent works for another one.</source>
        <translation>このホストはプラットフォームから見えません: エージェントは別のプラットフォームのために動いています。</translation>
    </message>
    <message>
        <source>This host is not visible to the platform while its agent is not registered.</source>
        <translation>エージェントが登録されていない間、このホストはプラットフォームから見えません。</translation>
    </message>
    <message>
        <source>This host is not visible to the platform. Run: %1</source>
        <translation>このホストはプラットフォームから見えません。次を実行してください: %1</translation>
    </message>
    <message>
        <source>host not visible</source>
        <translation>ホストが見えません</translation>
    </message>
    <message>
        <source>No host offers session slots. Set capacity.maxConcurrentSessions in its configuration.</source>
        <translation>セッションのスロットを提供しているホストがありません。設定の capacity.maxConcurrentSessions を指定してください。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>伝えられていません</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>まだ応答なし</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>The keychain gave no answer. See whether it waits for a password, or set RENSEI_API_KEY.</source>
        <translation>キーチェーンが応答しませんでした。パスワードを待っていないか確認するか、RENSEI_API_KEY を設定してください。</translation>
    </message>
    <message>
        <source>no key to ask with</source>
        <translation>問い合わせに使うキーがありません</translation>
    </message>
    <message>
        <source>%1s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1m ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1d ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>%1 context</source>
        <comment>a kind of key</comment>
        <translation>%1のコンテキスト</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>終わり待ち</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions available</source>
        <translation>
            <numerusform>あと %Ln 件のセッションを受けられます</numerusform>
        </translation>
    </message>
    <message>
        <source>host visible</source>
        <translation>ホストが見えています</translation>
    </message>
    <message>
        <source>pool: %1</source>
        <translation>プール: %1</translation>
    </message>
    <message>
        <source>– other hosts</source>
        <comment>how many is not known</comment>
        <translation>他のホスト – 台</translation>
    </message>
    <message>
        <source>– hosts</source>
        <comment>how many is not known</comment>
        <translation>ホスト – 台</translation>
    </message>
    <message numerus="yes">
        <source>%n other hosts</source>
        <translation>
            <numerusform>他のホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>ホスト %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total slots</source>
        <translation>
            <numerusform>スロット合計 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>– total slots</source>
        <comment>how many is not known</comment>
        <translation>スロット合計 – 個</translation>
    </message>
    <message>
        <source>%1 (available)</source>
        <comment>a provider</comment>
        <translation>%1 (利用可能)</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a provider</comment>
        <translation>%1 (利用不可)</translation>
    </message>
    <message>
        <source>on-demand: %1</source>
        <comment>providers of computers</comment>
        <translation>オンデマンド: %1</translation>
    </message>
    <message>
        <source>%1 (last seen: %2)</source>
        <comment>why, and how long ago</comment>
        <translation>%1 (最後の連絡: %2)</translation>
    </message>
    <message>
        <source>(skipped - %1)</source>
        <comment>why</comment>
        <translation>(省略 - %1)</translation>
    </message>
    <message>
        <source>(not applicable - %1)</source>
        <comment>why</comment>
        <translation>(対象外 - %1)</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Daemon</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>受け入れ容量</translation>
    </message>
    <message>
        <source>No issues found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Issues:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>No way to %1: %2. %3</source>
        <translation>%1 に到達する経路がありません: %2。%3</translation>
    </message>
    <message>
        <source>The agent is paused: it takes no new sessions. To have it take work again: %1</source>
        <translation>エージェントは一時停止しています。新しいセッションを受けません。再び作業を受けるようにするには: %1</translation>
    </message>
    <message>
        <source>The agent takes no new sessions: it was drained here or by the platform, or is about to end. To have it take work again: %1</source>
        <translation>エージェントは新しいセッションを受けません。ここまたはプラットフォームの指示でセッションの終わりを待っているか、まもなく終了します。再び作業を受けるようにするには: %1</translation>
    </message>
</context>
<context>
    <name>rensei::workspace::WorkspaceText</name>
    <message>
        <source>The ref “%1” cannot be used: it is no name that git has for one.</source>
        <translation>参照「%1」は使えません: git の参照の名前として正しくありません。</translation>
    </message>
    <message>
        <source>The branch “%1” cannot be used: it is no name that git has for one.</source>
        <translation>ブランチ「%1」は使えません: git のブランチの名前として正しくありません。</translation>
    </message>
    <message>
        <source>there is no working copy of that session</source>
        <translation>そのセッションの作業コピーはありません</translation>
    </message>
    <message>
        <source>its session is at work</source>
        <translation>セッションが作業中です</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>it is no folder of a session</source>
        <translation>セッションのフォルダーではありません</translation>
    </message>
    <message>
        <source>The address of the repository, “%1”, cannot be used: %2.</source>
        <comment>an address, and why</comment>
        <translation>リポジトリのアドレス「%1」は使えません: %2。</translation>
    </message>
    <message>
        <source>a folder is named by its whole path</source>
        <translation>フォルダーは絶対パスで指定します</translation>
    </message>
    <message>
        <source>its path is not one of a repository</source>
        <translation>パスがリポジトリのものではありません</translation>
    </message>
    <message>
        <source>The address of the repository holds a user name or a password. Leave it out: git asks its credential helper for it.</source>
        <translation>リポジトリのアドレスにユーザー名またはパスワードが含まれています。取り除いてください。git は認証情報ヘルパーに問い合わせます。</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>サーバーが指定されていません</translation>
    </message>
    <message>
        <source>only https and ssh are used</source>
        <translation>使えるのは https と ssh だけです</translation>
    </message>
    <message>
        <source>No repository is named.</source>
        <translation>リポジトリが指定されていません。</translation>
    </message>
    <message>
        <source>it holds a space or another character that no address has</source>
        <translation>空白などアドレスに使えない文字が含まれています</translation>
    </message>
    <message>
        <source>it is a name, not the address of a repository</source>
        <translation>リポジトリのアドレスではなく、名前です</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not committed</source>
        <translation>
            <numerusform>%Ln 個の変更されたファイルがコミットされていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) are not committed</source>
        <translation>
            <numerusform>%Ln 個の新しいファイルがコミットされていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are on no branch of its server</source>
        <translation>
            <numerusform>%Ln 件のコミットがサーバーのどのブランチにもありません</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds files that are in no repository</source>
        <translation>どのリポジトリにもないファイルが入っています</translation>
    </message>
    <message>
        <source>changes are stashed</source>
        <translation>変更が stash に退避されています</translation>
    </message>
    <message>
        <source>a merge or rebase is not finished</source>
        <translation>マージまたはリベースが終わっていません</translation>
    </message>
    <message>
        <source>git was told not to look at some files</source>
        <translation>git が一部のファイルを見ないように設定されています</translation>
    </message>
    <message>
        <source>it has further working trees</source>
        <translation>他の作業ツリーがあります</translation>
    </message>
    <message>
        <source>another repository is inside: %1</source>
        <translation>中に別のリポジトリがあります: %1</translation>
    </message>
    <message>
        <source>files lie beside its repository</source>
        <translation>リポジトリの横にファイルがあります</translation>
    </message>
    <message>
        <source>its state could not be learned</source>
        <translation>状態を調べられませんでした</translation>
    </message>
    <message>
        <source>its server is not known</source>
        <translation>サーバーが不明です</translation>
    </message>
    <message>
        <source>its repository cannot be examined: %1</source>
        <translation>リポジトリを調べられません: %1</translation>
    </message>
    <message>
        <source>whether its commits are on the server could not be learned: %1</source>
        <translation>コミットがサーバーにあるかどうかを調べられませんでした: %1</translation>
    </message>
</context>
</TS>
