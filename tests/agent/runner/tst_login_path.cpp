#include "agent/runner/login_path.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::runner;

class LoginPathTest : public QObject {
    Q_OBJECT

private:
    static QString at(const QString &name) { return QDir::rootPath() + name; }
    static QByteArray marked(const QStringList &folders)
    {
        return "rensei-path:[" + folders.join(QDir::listSeparator()).toUtf8() + "]:rensei-path";
    }

private Q_SLOTS:
    void readsTheFoldersFromAmongOtherText()
    {
        const QStringList folders{at(u"a"_s), at(u"b c"_s)};
        QCOMPARE(foldersIn("Welcome!\nrensei-path:[x" + marked(folders) + "\nlast login: today\n"), folders);
        QCOMPARE(
            foldersIn(marked({at(u"a"_s), u"."_s, u"bin"_s, at(u"a"_s), at(u"x\x1b[1m"_s)})), QStringList{at(u"a"_s)});
        for (const QByteArray &junk : {QByteArray(), QByteArray("rensei-path:["), QByteArray("]:rensei-path"),
                 QByteArray("]:rensei-path rensei-path:["), QByteArray(1'000'000, '\xff')})
            QCOMPARE(foldersIn(junk), QStringList());
        QStringList many;
        for (int i = 0; i < 1'000; ++i)
            many.append(at(QString::number(i)));
        QCOMPARE(foldersIn(marked(many)).size(), 100);
    }

    void whatIsFoundTodayStaysFirst()
    {
        const QString path = at(u"a"_s) + QDir::listSeparator() + at(u"b"_s);
        QCOMPARE(extendedPath(path, {at(u"c"_s), at(u"a"_s)}), path + QDir::listSeparator() + at(u"c"_s));
        QCOMPARE(extendedPath(path, {}), path);
    }

#ifndef Q_OS_WIN
    void asksTheLoginShellOnceADay()
    {
        FakeClock clock;
        FakeProcesses processes;
        const ProcessFactory factory = processes.factory();
        const QByteArray before = qgetenv("SHELL");
        qputenv("SHELL", "/bin/sh");
        LoginPath path(factory, clock);
        QSignalSpy found(&path, &LoginPath::found);
        path.start();
        path.start();
        QCOMPARE(processes.made.size(), 1);
        QCOMPARE(processes.made.first()->start.program, u"/bin/sh"_s);
        QVERIFY(!processes.made.first()->start.arguments.join(u' ').contains(u"-i"_s));
        Q_EMIT processes.made.first()->process->output("motd\nrensei-path:[/opt/x");
        Q_EMIT processes.made.first()->process->output("/bin]:rensei-path\n");
        QCOMPARE(found.size(), 0);
        processes.made.first()->process->end(0);
        QCOMPARE(found.takeFirst().first().toStringList(), QStringList{u"/opt/x/bin"_s});
        clock.advance(24h);
        QCOMPARE(processes.made.size(), 2);
        clock.advance(5s); // a shell that waits for something
        QCOMPARE(found.takeFirst().first().toStringList(), QStringList());
        QCOMPARE(found.size(), 0);
        qputenv("SHELL", before);
    }

    void aShellThatIsNoneIsNotStarted()
    {
        for (const QString &shell : {u""_s, u"sh"_s, u"/does/not/exist"_s})
            QVERIFY(loginShell({{u"SHELL"_s, shell}}).program.isEmpty());
        QCOMPARE(loginShell({{u"SHELL"_s, u"/bin/sh"_s}}).program, u"/bin/sh"_s);
    }
#endif
};

RENSEI_TEST(LoginPathTest)

} // namespace rensei::tests
#include "tst_login_path.moc"
