#include "agent/cli/words/completion.h"
#include "tests/support/test_case.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

/// Writes a script into a folder and has a program check it. Skips where the program is not there.
static void checkScript(const QString &program, const QStringList &arguments, const QString &script)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script.toUtf8());
    file.close();
    QProcess process;
    process.start(found, arguments + QStringList{file.fileName()});
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0 && errors.isEmpty(), errors.constData());
}

class TestCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bashAcceptsItsScript() { checkScript(u"bash"_s, {u"-n"_s}, bashCompletion()); }
    void zshAcceptsItsScript() { checkScript(u"zsh"_s, {u"-n"_s}, zshCompletion()); }
    void fishAcceptsItsScript() { checkScript(u"fish"_s, {u"--no-execute"_s}, fishCompletion()); }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("typed"); // the last word is being typed
        QTest::addColumn<QString>("expected");
        QTest::newRow("a verb") << u"stat"_s << u"status"_s;
        QTest::newRow("a group") << u"ho"_s << u"host"_s;
        QTest::newRow("a verb of a group") << u"host dra"_s << u"drain"_s;
        QTest::newRow("no verb outside of the group") << u"host dem"_s << u""_s;
        QTest::newRow("an option") << u"status --ver"_s << u"--verbose"_s;
        QTest::newRow("an option in a group") << u"host logs --fo"_s << u"--follow"_s;
        QTest::newRow("an action") << u"auth sw"_s << u"switch"_s;
        QTest::newRow("an action after an option's value") << u"auth --platform add sw"_s << u"switch"_s;
        QTest::newRow("an option's value") << u"install --permissions wo"_s << u"workspace"_s;
        QTest::newRow("an action's word") << u"capacity set capacity.max"_s << u"capacity.maxConcurrentSessions"_s;
        QTest::newRow("an action's word in a group") << u"host config set host.po"_s << u"host.port"_s;
        QTest::newRow("a list's name") << u"config add enabled"_s << u"enabledProjectIds"_s;
        QTest::newRow("a file") << u"install --config sam"_s << u"sample.yaml"_s;
        QTest::newRow("what only the person knows") << u"install --project sam"_s << u""_s;
        QTest::newRow("help about a verb") << u"help stat"_s << u"status"_s;
        QTest::newRow("help about a topic") << u"help exit"_s << u"exit-codes"_s;
    }

    void bashCompletes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty())
            QSKIP("bash is not installed");
        const QString words = u"COMP_WORDS=(rensei-agent %1)\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"_s.arg(typed);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"sample.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(bash, {u"--norc"_s, u"--noprofile"_s});
        process.write((bashCompletion() + words + u"_rensei_agent\necho \"${COMPREPLY[@]}\"\n"_s).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), expected);
    }

    void everyShellKnowsEveryVerb()
    {
        for (const QString &script : {bashCompletion(), zshCompletion(), fishCompletion(), powershellCompletion()}) {
            QVERIFY(!script.contains(u'%'));
            for (const Verb &verb : verbs())
                QVERIFY2(script.contains(verb.name), qPrintable(verb.name));
        }
    }
};

RENSEI_TEST(TestCompletion)
#include "tst_completion.moc"
