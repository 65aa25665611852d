#include "agent/permissions/shell_command.h"
#include "tests/support/test_case.h"

using namespace rensei::permissions;
using namespace Qt::StringLiterals;

class ShellCommandTest : public QObject {
    Q_OBJECT

private:
    // One line for each simple command: assignments, words, >redirections; an open word between parentheses.
    static QStringList described(const QString &command)
    {
        const auto parsed = parseShellCommand(command);
        if (!parsed)
            return {u"unreadable"_s};
        QStringList lines;
        for (const SimpleCommand &simple : *parsed) {
            QStringList parts;
            const auto add = [&parts](const QString &prefix, const QList<Word> &words) {
                for (const Word &word : words) {
                    const QString text = prefix + QString(word.text).replace(openMark, u'@');
                    parts.append(word.isOpen ? u"("_s + text + u")"_s : text);
                }
            };
            add(u"="_s, simple.assignments);
            add({}, simple.words);
            add(u">"_s, simple.redirections);
            if (simple.readsPipe)
                parts.prepend(u"|"_s);
            lines.append(parts.join(u' '));
        }
        return lines;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *command, QStringList expected) {
            QTest::newRow(name) << QString::fromUtf8(command) << expected;
        };

        row("one", "git status -s", {u"git status -s"_s});
        row("nothing", "  # only a comment", {});
        row("a list", "a; b && c || d & e", {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        row("lines", "a\nb\r\nc", {u"a"_s, u"b"_s, u"c"_s});
        row("a line that goes on", "a \\\n b", {u"a b"_s});
        row("a pipeline", "a | b |& c", {u"a"_s, u"| b"_s, u"| c"_s});
        row("quotes", "s\"ud\"o 'a b' \"c d\" e\\ f", {u"sudo a b c d e f"_s});
        row("a backslash before a name", "\\sudo x", {u"sudo x"_s});
        row("operators in quotes", "echo 'a; b' \"c && d\"", {u"echo a; b c && d"_s});
        row("a comment", "a # b; c\nd", {u"a"_s, u"d"_s});
        row("no comment within a word", "a b#c", {u"a b#c"_s});
        row("assignments", "A=1 B='x y' make", {u"=A=1 =B=x y make"_s});
        row("an assignment after the program is an argument", "env A=1", {u"env A=1"_s});
        row("redirections", "a > b 2>&1 < c >> d", {u"a >b >c >d"_s});
        row("all output", "a &> b", {u"a"_s, u">b"_s});
        row("a group", "{ a; b; }", {u"a"_s, u"b"_s});
        row("a subshell", "(a; b)", {u"a"_s, u"b"_s});
        row("a condition", "if a; then b; elif c; then d; else e; fi", {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        row("a loop", "while ! a; do b; done", {u"a"_s, u"b"_s});
        row("a loop over words", "for x in 1 2; do b $x; done", {u"for x in 1 2"_s, u"b (@)"_s});
        row("a function", "f() { a; }; f", {u"f"_s, u"a"_s, u"f"_s});
        row("a variable", "a $x \"${y}\"", {u"a (@) (@)"_s});
        row("the home folder", "a $HOME/x ${HOME}/y", {u"a ~/x ~/y"_s});
        row("a dollar that stands for itself", "a 5$ $,", {u"a 5$ $,"_s});
        row("a substitution", "a $(b c) `d e`", {u"b c"_s, u"d e"_s, u"a (@) (@)"_s});
        row("a substitution in quotes", "a \"x$(b \"c\")y\"", {u"b c"_s, u"a (x@y)"_s});
        row("no substitution in single quotes", "a '$(b)' '`c`'", {u"a $(b) `c`"_s});
        row("nested substitutions", "a $(b $(c))", {u"c"_s, u"b (@)"_s, u"a (@)"_s});
        row("a process as a file", "diff <(a) >(b)", {u"a"_s, u"b"_s, u"diff (@) (@)"_s});
        row("a pattern of files", "ls *.c a?b [x]y", {u"ls (*.c) (a?b) ([x]y)"_s});
        row("a pattern in quotes", "ls '*.c' \"?\" \\*", {u"ls *.c ? *"_s});
        row("braces", "ls {a,b} {/etc/x,y}", {u"ls ({a,b}) ({/etc/x,y})"_s});
        row("empty braces", "find -exec a {} +", {u"find -exec a {} +"_s});
        row("a test", "[ -f x ] && [[ a == b ]]", {u"[ -f x ]"_s, u"[[ a == b ]]"_s});
        row("a here-document", "cat <<EOF\nsudo x\nEOF\nb", {u"cat"_s, u"b"_s});
        row("a here-document with a substitution", "cat <<EOF\n$(sudo x)\nEOF", {u"cat"_s, u"sudo x"_s});
        row("a quoted here-document", "cat <<'EOF'\n$(sudo x)\nEOF", {u"cat"_s});
        row("a here-document with tabs", "cat <<-EOF\n\tx\n\tEOF\nb", {u"cat"_s, u"b"_s});
        row("a here-string", "cat <<< \"$(b)\"", {u"b"_s, u"cat (@)"_s});

        for (const char *wrong : {"a 'b", "a \"b", "a $(b", "a `b", "a ${b", "a >", "cat <<EOF\nx", "a \\", "a $'b'"})
            row(wrong, wrong, {u"unreadable"_s});
    }

    void reads()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, expected);
        QCOMPARE(described(command), expected);
    }

    void findsCommandsInTheDefaultOfAVariable()
    {
        QVERIFY(described(u"a ${x:-$(sudo b)}"_s).contains(u"sudo b"_s));
        QVERIFY(described(u"a ${x:-`sudo b`}"_s).contains(u"sudo b"_s));
    }

    void refusesWhatItCannotHold()
    {
        QCOMPARE(described(QString(70'000, u'a')), QStringList{u"unreadable"_s});
        QCOMPARE(described(u"a\0b"_s + QChar(u'\0')), QStringList{u"unreadable"_s});
        QString nested = u"a"_s;
        for (int i = 0; i < 40; ++i)
            nested = u"b $("_s + nested + u")"_s;
        QCOMPARE(described(nested), QStringList{u"unreadable"_s});
    }

    // Whatever is cut off or put in, it returns.
    void survivesEveryTruncation()
    {
        const QString command
            = u"A=1 if [ -f \"$x\" ]; then cat <<EOF | sh -c 'x' > y; fi\n${a:-`b $(c)`}\nEOF\nfor i in {1..3}; do (d); done"_s;
        QVERIFY(parseShellCommand(command).has_value());
        for (qsizetype i = 0; i <= command.size(); ++i) {
            parseShellCommand(command.first(i));
            for (const QChar c : u"'\"`$(){}<>\\\n"_s)
                parseShellCommand(QString(command).insert(i, c));
        }
    }
};

RENSEI_TEST(ShellCommandTest)
#include "tst_shell_command.moc"
